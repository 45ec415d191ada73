/** Names for articles: the file's, made unique in the order in which they come. */
import { trimEndMarks, trimStartMarks } from "../text/trim.ts";

/** Gives each wanted name once: the second “report” is “report-2”. Remembers what it gave. */
export function createIdGiver(): (wanted: string) => string {
  const given = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    for (let n = next.get(wanted) ?? 2; given.has(id); n++) {
      id = `${wanted}-${n}`;
      next.set(wanted, n + 1);
    }
    given.add(id);
    return id;
  };
}

/** “Ferry report (final).html” → “Ferry-report-final”: letters, digits, `.`, `_` and `-` stay. */
export function idOfFileName(name: string): string {
  const stem = name.replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, "");
  const words = stem.normalize("NFC").replace(/[^\p{L}\p{N}._-]+/gu, "-");
  const slug = trimStartMarks(trimEndMarks(words, "-"), "-");
  return slug === "" ? "article" : slug.slice(0, 100);
}

/**
 * YAML between two lines of `---` at the top of a text or Markdown file, and the words for fields in it.
 *
 *     ---
 *     title: Ferry Runs Aground Off Ostvik
 *     outlet: The Ostvik Courier
 *     published: 2031-03-04T09:12:00+01:00
 *     ---
 */
import type { Problem } from "../model/problem.ts";
import type { Span } from "../model/span.ts";
import type { Metadata } from "./metadata.ts";
import { defined, languageTag, namesOf } from "./metadata-values.ts";
import { parseStatedDate } from "./parse-date.ts";
import type { FurnitureWords } from "./words.ts";

export interface FrontMatter {
  readonly metadata: Metadata;
  /** From the first to the last `-`; null where the document has none. */
  readonly span: Span | null;
  readonly problems: readonly Problem[];
}

/** Longest front matter, in code units: anything longer is text between two rules. */
const LENGTH_MAX = 10_000;
const NONE: FrontMatter = { metadata: {}, span: null, problems: [] };

export async function readFrontMatter(
  text: string,
  where: string,
  words: FurnitureWords,
): Promise<FrontMatter> {
  const opening = /^---[ \t]{0,9}\r?\n/.exec(text);
  if (!opening) return NONE;
  const closing = /\r?\n(?:---|\.\.\.)[ \t]{0,9}(?=\r?\n|$)/.exec(
    text.slice(opening[0].length - 1, LENGTH_MAX),
  );
  if (!closing) return NONE;
  const from = opening[0].length - 1;
  const yaml = text.slice(from, from + closing.index);
  if (!/^[ \t]{0,9}[\w-]{1,40}[ \t]{0,9}:/m.test(yaml)) return NONE;
  const span = { start: 0, end: from + closing.index + closing[0].trimEnd().length };
  const parsed = await parseYaml(yaml, where);
  if ("problem" in parsed) return { metadata: {}, span, problems: [parsed.problem] };
  const { metadata, problems } = metadataOfFields(parsed.value, where, words);
  return { metadata, span, problems };
}

/** YAML 1.2 without tags or merge keys; dates stay strings. Aliases are few enough not to explode. */
export async function parseYaml(
  yaml: string,
  where: string,
): Promise<{ readonly value: unknown } | { readonly problem: Problem }> {
  const { parse } = await import("yaml");
  try {
    return { value: parse(yaml, { schema: "core", maxAliasCount: 20, logLevel: "error" }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0]! : "not YAML";
    return {
      problem: { code: "input/bad-yaml", message: `Cannot read YAML of "${where}": ${reason}`, where },
    };
  }
}

/** Names under which a field may be written, the plain one first. Shared by front matter, story.yaml and JSON. */
const FIELD_NAMES = {
  title: ["title", "headline"],
  outlet: ["outlet", "publisher", "source", "site", "publication"],
  published: ["published", "date", "datePublished", "published_at", "pubDate"],
  modified: ["modified", "updated", "dateModified"],
  url: ["url", "link", "canonical"],
  authors: ["author", "authors", "byline", "creator"],
  language: ["language", "lang", "inLanguage"],
} as const;

/** Metadata of an object of fields. A date that cannot be read is a problem, any other odd value is left out. */
export function metadataOfFields(
  value: unknown,
  where: string,
  words: FurnitureWords,
): { metadata: Metadata; problems: readonly Problem[] } {
  const fields =
    typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const problems: Problem[] = [];
  const text = (names: readonly string[]): string | undefined => {
    for (const name of names) {
      const field = fields[name];
      if (typeof field === "string" && field.trim() !== "") return field.trim();
      if (typeof field === "number" && name !== "source") return String(field);
      if (isNamed(field)) return field.name;
    }
    return undefined;
  };
  const date = (names: readonly string[]): string | undefined => {
    const stated = text(names);
    if (stated === undefined) return undefined;
    const parsed = parseStatedDate(stated, words);
    if (parsed) return parsed;
    const message = `Cannot read date "${stated.slice(0, 80)}" of "${where}": wanted a date such as 2031-03-04 or 4 March 2031`;
    problems.push({ code: "input/bad-date", message, where });
    return undefined;
  };
  const names = FIELD_NAMES.authors.map((name) => fields[name]).find((field) => field !== undefined);
  const list = (Array.isArray(names) ? names : [names]).map((name) => (isNamed(name) ? name.name : name));
  const metadata = defined({
    title: text(FIELD_NAMES.title),
    outlet: text(FIELD_NAMES.outlet),
    published: date(FIELD_NAMES.published),
    modified: date(FIELD_NAMES.modified),
    url: text(FIELD_NAMES.url),
    authors: namesOf(
      list.filter((name) => typeof name === "string"),
      words,
    ),
    language: languageTag(text(FIELD_NAMES.language)),
  });
  return { metadata, problems };
}

function isNamed(value: unknown): value is { readonly name: string } {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string";
}

/**
 * Where evidence stands, in the form in which editors open it: `path:line:column`.
 *
 * By default lines are counted in the article's text, which for a text file is the file itself. A caller that
 * still has the file an article was extracted from can give a `PlaceOf` that counts in that file.
 */
import type { Evidence, Report, ReportArticle } from "../model/index.ts";

/** Line and column count from 1, columns in UTF-16 code units, as editors and compilers have it. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type PlaceOf = (evidence: Pick<Evidence, "article" | "start">) => Place;

/** Counts in the texts of the report's articles. An article that is not in the report has all at line 1. */
export function placesInText(articles: readonly Pick<ReportArticle, "id" | "text">[]): PlaceOf {
  const texts = new Map(articles.map((article) => [article.id, article.text]));
  const lineStarts = new Map<string, readonly number[]>();
  return ({ article, start }) => {
    let starts = lineStarts.get(article);
    if (starts === undefined) {
      starts = lineStartsOf(texts.get(article) ?? "");
      lineStarts.set(article, starts);
    }
    return placeAt(starts, start);
  };
}

/** Offsets at which the lines of the text begin; line feed, carriage return and both together end a line. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + mark.length);
  return starts;
}

/** The line and column of an offset, by binary search. */
export function placeAt(lineStarts: readonly number[], offset: number): Place {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/**
 * What to write before the line: the path, else the address, else the id. The lines of a record (JSON, JSON
 * Lines) are those of its own text, so its id stands behind the path: `wire.jsonl#meridian-7`.
 */
export function sourceName({ id, path, url }: Pick<ReportArticle, "id" | "path" | "url">): string {
  if (path === null) return url ?? id;
  return /\.(?:json|jsonl|ndjson)$/i.test(path) ? `${path}#${id}` : path;
}

/**
 * A short name for every article, by id, for references on a narrow line: the file's name without its
 * extension, else the outlet in small letters, else the id. No two are the same: `courier`, `courier-2`.
 */
export function articleKeys(report: Report): ReadonlyMap<string, string> {
  const nByPath = new Map<string, number>();
  for (const { path } of report.articles) if (path !== null) nByPath.set(path, (nByPath.get(path) ?? 0) + 1);
  const taken = new Set<string>();
  const keys = new Map<string, string>();
  for (const article of report.articles) {
    const ownFile = article.path !== null && nByPath.get(article.path) === 1;
    const name =
      (ownFile && slugOf(stemOf(article.path))) || slugOf(article.outlet ?? "") || slugOf(article.id);
    let key = name || "article";
    for (let n = 2; taken.has(key); n++) key = `${name || "article"}-${n}`;
    taken.add(key);
    keys.set(article.id, key);
  }
  return keys;
}

function stemOf(path: string): string {
  const file = path.split(/[\\/]/).at(-1) ?? "";
  const dot = file.lastIndexOf(".");
  return dot > 0 ? file.slice(0, dot) : file;
}

/** Letters and digits in lower case, at most 16, joined by hyphens. */
function slugOf(name: string): string {
  const words = name
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (slug !== "" && longer.length > SLUG_MAX) break;
    slug = longer;
  }
  return [...slug].slice(0, SLUG_MAX).join("");
}

/** Columns; five of them still fit beside a quotation on a line of a hundred. */
const SLUG_MAX = 16;

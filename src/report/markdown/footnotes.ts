/**
 * Footnotes that quote: every statement of the report ends in the exact words it stands on.
 *
 *     … 212 people aboard[^1]
 *
 *     [^1]: “The Solveig had 212 people aboard”. *Ferry sinks off Ostvik*, Meridian News Agency, 4 March 2031,
 *         line 5. <https://meridian.example/wire/solveig>
 */
import type { Evidence, ReportArticle } from "../../model/index.ts";
import type { PlaceOf } from "../places.ts";
import { formatEdtf } from "../view.ts";
import { escaped, link, quotedWords } from "./escape.ts";

export interface Footnotes {
  /** The marks of some evidence, `[^1][^2]`; the same words at the same place have the same number. */
  readonly marks: (evidence: readonly Evidence[]) => string;
  /** The notes that were referred to so far, in the order of their numbers. */
  readonly notes: () => readonly string[];
}

/** An empty collection of footnotes on the given articles. */
export function footnotesOn(articles: readonly ReportArticle[], placeOf: PlaceOf): Footnotes {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const numbers = new Map<string, number>();
  const notes: string[] = [];
  const numberOf = (evidence: Evidence) => {
    const key = `${evidence.start}–${evidence.end} ${evidence.article}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size + 1;
    numbers.set(key, number);
    notes.push(`[^${number}]: ${noteOf(evidence, byId.get(evidence.article), placeOf(evidence).line)}`);
    return number;
  };
  return {
    marks: (evidence) => [...new Set(evidence.map(numberOf))].map((number) => `[^${number}]`).join(""),
    notes: () => notes,
  };
}

function noteOf(evidence: Evidence, article: ReportArticle | undefined, line: number): string {
  const quotation = quotedWords(evidence.quote);
  const words = /[.!?…]”$/u.test(quotation) ? quotation : `${quotation}.`;
  if (article === undefined) return `${words} ${escaped(evidence.article)}`;
  const facts = [
    ...(article.title === null ? [] : [`*${escaped(article.title)}*`]),
    ...(article.outlet === null ? [] : [escaped(article.outlet)]),
    ...(article.published === null ? [] : [escaped(formatEdtf(article.published))]),
    `line ${line}`,
  ];
  return `${words} ${facts.join(", ")}. ${sourceLink(article)}`;
}

/** Where a reader can look it up: the address, else the file. */
export function sourceLink(article: ReportArticle): string {
  return article.url === null ? escaped(article.path ?? article.id) : link(article.url);
}

/**
 * The agency in a dateline.
 *
 *     OSTVIK, March 4 (Meridian) — At least nine people died …
 *     ╰──── place, date ╰─name─╯ dash
 *     OSTVIK, March 4. /Corvo/. At least nine people …     strokes: no dash behind them
 *     Ostvik, Mar 4 (Meridian) At least nine people …      a day before the name: nor here
 *     Ostvik (Meridian/OP). At least nine people …         two names, nor here: the agency's and, shortened, the paper's
 *
 * Only the beginning of the first body paragraphs can be a dateline.
 */
import type { Reading, Span } from "../model/index.ts";

export interface Dateline {
  readonly name: string;
  /** The name without its brackets, and without the one behind a stroke. */
  readonly span: Span;
  /** All of it, from the place to the dash. */
  readonly whole: Span;
}

/** A headline, a summary and a byline may come before the dateline. */
const PARAGRAPHS_LOOKED_AT = 4;
// Every word of the place and date has a capital or a digit; the name in brackets is one to six such words.
const WORD = String.raw`[\p{Lu}\p{N}][\p{L}\p{N}.'’-]{0,30}`;
const PLACE = String.raw`^\p{Lu}[\p{L}.'’-]{0,30}(?:,? (?:${WORD}|of|de|la|el|al)){0,6}`;
const NAME = `${WORD}(?: ${WORD}){0,5}`;
const JOINT = `/${NAME}`;
const PATTERNS = [
  String.raw`${PLACE},? ?\((?<name>${NAME})(?:${JOINT})?\)\s{0,2}[—–-]`,
  String.raw`${PLACE},? ?\((?<name>${NAME})${JOINT}\)[.:](?= )`,
  String.raw`${PLACE},? ?/(?<name>${NAME})/(?:\.|\s{0,2}[—–-])`,
  String.raw`${PLACE}(?<=, \p{Lu}\p{L}{2,8}\.? \d{1,2}) \((?<name>${NAME})\):?(?= \p{Lu})`,
].map((pattern) => new RegExp(pattern, "du"));

export function findDatelines({ article: { text }, paragraphs }: Reading): readonly Dateline[] {
  return paragraphs
    .filter(({ kind }) => kind === "body")
    .slice(0, PARAGRAPHS_LOOKED_AT)
    .flatMap((paragraph) => {
      const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120));
      const match = PATTERNS.map((pattern) => pattern.exec(opening)).find((found) => found !== null);
      if (match == null) return [];
      const [from, to] = match.indices!.groups!["name"]!;
      return [
        {
          name: opening.slice(from, to),
          span: { start: paragraph.start + from, end: paragraph.start + to },
          whole: { start: paragraph.start, end: paragraph.start + match[0].length },
        },
      ];
    });
}

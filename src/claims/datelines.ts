/**
 * The agency in a dateline.
 *
 *     OSTVIK, March 4 (Meridian) — At least nine people died …
 *     ╰──── place, date ╰─name─╯ dash
 *
 * Only the beginning of the first body paragraphs can be a dateline; the place is written with a capital.
 */
import type { Reading, Span } from "../model/index.ts";

export interface Dateline {
  readonly name: string;
  /** The name without its brackets. */
  readonly span: Span;
  /** All of it, from the place to the dash. */
  readonly whole: Span;
}

/** A headline, a summary and a byline may come before the dateline. */
const PARAGRAPHS_LOOKED_AT = 4;
const PATTERN = /^\p{Lu}[^()\n]{1,60}\(([\p{L}][\p{L}\p{N} .&/-]{1,40})\)\s{0,2}[—–-]/u;

export function findDatelines({ article: { text }, paragraphs }: Reading): readonly Dateline[] {
  return paragraphs
    .filter(({ kind }) => kind === "body")
    .slice(0, PARAGRAPHS_LOOKED_AT)
    .flatMap((paragraph) => {
      const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120));
      const match = PATTERN.exec(opening);
      if (match === null) return [];
      const name = match[1]!;
      const start = paragraph.start + opening.indexOf(`(${name})`) + 1;
      return [
        {
          name,
          span: { start, end: start + name.length },
          whole: { start: paragraph.start, end: paragraph.start + match[0].length },
        },
      ];
    });
}

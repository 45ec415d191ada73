/**
 * How much of an article is read: up to `LENGTH_MAX` or `WORDS_MAX`, cut where a paragraph or a word ends.
 *
 *     ╭───────── at most the limits ─────────╮
 *     The ferry ran aground … was towed away.    The next day the ferry …
 *     ╰───────────────read─────────────────╯    ╰──too-long (set aside)──
 *
 * Nothing is cut off the text. Why there is a limit, and why this one: docs/decisions/0005-length-limit.md.
 */
import type { SkippedSpan } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { trimmedSpan } from "../model/span.ts";
import type { Block } from "./block.ts";

/** UTF-16 code units: a hundred times an ordinary report. */
export const LENGTH_MAX = 400_000;
/** Words and marks, each mark by itself, for texts that are made of little else: four times the longest report measured. */
export const WORDS_MAX = 40_000;
/** How far before the limit a paragraph's end, and failing that white space, is looked for. */
const LOOK_BACK = 40_000;

/** The beginning of the text that is read: all of it, or up to the last good place to cut. */
export function readablePart(text: string): string {
  const limit = limitOf(text);
  return limit === text.length ? text : text.slice(0, cutBefore(text, limit));
}

/** The blocks that begin in the readable part; one that goes on behind it ends with it. */
export function readableBlocks(blocks: readonly Block[], readable: string): readonly Block[] {
  const { length } = readable;
  return blocks
    .filter(({ start }) => start < length)
    .map((block) =>
      block.end <= length
        ? block
        : { ...block, end: block.start + readable.slice(block.start).trimEnd().length },
    )
    .filter(({ start, end }) => start < end);
}

/** What of `text` stands behind `from`; null where that is nothing but white space. */
export function restOf(text: string, from: number): SkippedSpan | null {
  const rest = trimmedSpan(text, { start: from, end: text.length });
  return rest ? { ...rest, reason: "too-long" } : null;
}

/** That an article is read in part only. @param where the file, as problems name it. */
export function tooLong(where: string, length: number, readLength: number): Problem {
  const message = `Cannot read all of "${where}": it has ${length} characters, wanted at most ${LENGTH_MAX} and ${WORDS_MAX} words and marks; what follows the first ${readLength} is set aside`;
  return { code: "input/too-long", message, where };
}

/** Behind the last empty line, else behind the last white space, else at the limit but in no surrogate pair. */
function cutBefore(text: string, limit: number): number {
  const from = Math.max(0, limit - LOOK_BACK);
  const window = text.slice(from, limit);
  const paragraph = Math.max(window.lastIndexOf("\n\n"), window.lastIndexOf("\n\r\n"));
  if (paragraph >= 0) return from + paragraph;
  const space = lastSpaceOf(window);
  if (space >= 0) return from + space;
  return /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}

/** Where the text has reached one of the limits; its length where it has not. */
function limitOf(text: string): number {
  let nWords = 0;
  let isInWord = false;
  const end = Math.min(text.length, LENGTH_MAX);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    const isOfWord = isWordCode(code);
    if (code > 0x20 && code !== 0xa0 && !(isOfWord && isInWord) && ++nWords > WORDS_MAX) return at;
    isInWord = isOfWord;
  }
  return end;
}

/** Letters and digits of the alphabets; every sign from U+2000 on, an emoji or a Chinese character, counts by itself. */
function isWordCode(code: number): boolean {
  if (code >= 0xc0) return code < 0x2000;
  const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return isLetter || (code >= 0x30 && code <= 0x39);
}

function lastSpaceOf(window: string): number {
  for (let at = window.length - 1; at >= 0; at--) if (window.charAt(at).trim() === "") return at;
  return -1;
}

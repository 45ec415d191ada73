/**
 * Lays text out in terminal columns: cutting, wrapping and filling by the width that characters have on the
 * screen (two columns for 湾 and 😀, none for a combining accent). Paint goes on before or after; it has no width.
 */

import stringWidth from "string-width";
import { trimEndMarks } from "../../text/trim.ts";
import { isolated, unquoted, visibleLine } from "../visible-text.ts";

/** How many columns the text takes, painted or not. */
export function widthOf(text: string): number {
  if (text.length <= PIECE) return stringWidth(text);
  let columns = 0;
  for (const piece of shortPieces(text.replace(PAINT_CODES, ""))) columns += stringWidth(piece);
  return columns;
}

/** What a reader takes for one character each. */
function* graphemesOf(text: string): Generator<string> {
  for (const piece of shortPieces(text)) for (const { segment } of GRAPHEMES.segment(piece)) yield segment;
}

/**
 * The text in short pieces, none of which ends inside a surrogate pair. Intl.Segmenter, on which string-width
 * stands as well, is quadratic in the length of its input: 100,000 letters é at once take 15 s, in pieces 0.1 s.
 */
function* shortPieces(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    let end = start + PIECE;
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end++;
    yield text.slice(start, end);
    start = end;
  }
}

/** Code units. */
const PIECE = 64;

/** The text filled up with blanks to `width` columns; longer text stays as it is. */
export function padded(text: string, width: number, side: "left" | "right" = "right"): string {
  const blanks = " ".repeat(Math.max(0, width - widthOf(text)));
  return side === "right" ? text + blanks : blanks + text;
}

/**
 * The text in at most `width` columns, cut between words where it is longer and closed with “…”.
 * A word that does not fit alone is cut inside. The text must not be painted yet.
 */
export function cut(text: string, width: number): string {
  // No character is narrower than a tenth of a column on average; a 20 MB line is not measured whole.
  const head = text.length > width * 10 ? text.slice(0, width * 10) : text;
  if (head.length === text.length && widthOf(text) <= width) return text;
  const room = width - 1;
  let taken = 0;
  let end = 0;
  let wordEnd = 0;
  for (const character of graphemesOf(head)) {
    if (character === " ") wordEnd = end;
    const columns = widthOf(character);
    if (taken + columns > room) break;
    taken += columns;
    end += character.length;
  }
  const keepsWords = wordEnd > 0 && wordEnd > end - LONGEST_WORD;
  const kept = head.slice(0, keepsWords ? Math.min(wordEnd, end) : end);
  return `${trimEndMarks(kept, ",;:–—-")}…`;
}

/** The words of an article between quotation marks, on one line, safe to print, in at most `width` columns. */
export function quoted(words: string, width: number): string {
  const shown = unquoted(visibleLine(words.slice(0, QUOTE_MAX)));
  return isolated(`“${cut(shown, width - 2)}”`);
}

/**
 * The text wrapped to `width` columns: the first line after `first`, the others after blanks of the same width.
 * Breaks between words, and inside a word that is wider than a line. Linear in the length of the text, painted
 * or not, which wrap-ansi is not (37 s for 100,000 letters é).
 */
export function wrapped(text: string, width: number, first = ""): string[] {
  const indent = widthOf(first);
  const room = Math.max(10, width - indent);
  const lines: string[] = [];
  let line = "";
  let used = 0;
  let gap = "";
  for (const [, word = "", blanks = ""] of text.matchAll(/([^ ]+)( *)/g)) {
    const columns = widthOf(word);
    const before = gap;
    gap = blanks;
    if (used > 0 && used + before.length + columns <= room) {
      line += before + word;
      used += before.length + columns;
      continue;
    }
    if (used > 0) lines.push(line);
    const pieces = columns <= room ? [word] : piecesOf(word, room);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1)!;
    used = widthOf(line);
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines.map((one, index) => (index === 0 ? first : " ".repeat(indent)) + one);
}

/** A long word in pieces that fill `room` columns each; paint codes have no width and are never parted. */
function piecesOf(word: string, room: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const part of word.split(PAINT_CODE)) {
    if (part.startsWith("\x1b")) {
      piece += part;
      continue;
    }
    for (const character of graphemesOf(part)) {
      const columns = widthOf(character);
      if (used > 0 && used + columns > room) {
        pieces.push(piece);
        piece = "";
        used = 0;
      }
      piece += character;
      used += columns;
    }
  }
  return [...pieces, piece];
}

const PAINT_CODE = /(\x1b\[[\d;]*m)/;
const PAINT_CODES = /\x1b\[[\d;]*m/g;

/** Even a quotation in full is cut at this many characters, some eight paragraphs. */
export const QUOTE_MAX = 4000;

/** A cut may lose this many characters to end between words; in a longer word it goes through. */
const LONGEST_WORD = 24;

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

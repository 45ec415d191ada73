/**
 * Lays text out in terminal columns: cutting, wrapping and filling by the width that characters have on the
 * screen (two columns for 湾 and 😀, none for a combining accent). Paint goes on before or after; it has no width.
 */
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { isolated, unquoted, visibleLine } from "../visible-text.ts";

/** How many columns the text takes. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

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
  for (const { segment, index } of GRAPHEMES.segment(head)) {
    if (segment === " ") wordEnd = index;
    const columns = widthOf(segment);
    if (taken + columns > room) break;
    taken += columns;
    end = index + segment.length;
  }
  const keepsWords = wordEnd > 0 && wordEnd > end - LONGEST_WORD;
  const kept = head.slice(0, keepsWords ? Math.min(wordEnd, end) : end);
  return `${kept.replace(/[\s,;:–—-]+$/u, "")}…`;
}

/** The words of an article between quotation marks, on one line, safe to print, in at most `width` columns. */
export function quoted(words: string, width: number): string {
  const shown = unquoted(visibleLine(words.slice(0, QUOTE_MAX)));
  return isolated(`“${cut(shown, width - 2)}”`);
}

/** The text wrapped to `width` columns: the first line after `first`, the others after blanks of the same width. */
export function wrapped(text: string, width: number, first = ""): string[] {
  const indent = widthOf(first);
  const lines = wrapAnsi(text, Math.max(10, width - indent), { hard: true }).split("\n");
  return lines.map((line, index) => (index === 0 ? first : " ".repeat(indent)) + line);
}

/** Even a quotation in full is cut at this many characters, some eight paragraphs. */
export const QUOTE_MAX = 4000;

/** A cut may lose this many characters to end between words; in a longer word it goes through. */
const LONGEST_WORD = 24;

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

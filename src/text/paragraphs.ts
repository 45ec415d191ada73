/**
 * Where does one block of the text end and the next begin?
 *
 * In: the text, its furniture and its headline. Out: sorted, disjoint, trimmed paragraphs that hold
 * everything but white space and furniture. Three habits of plain text are told apart: paragraphs
 * between blank lines, one paragraph a line (as copied from a page), and lines broken at a fixed
 * width (as in mail). Linear in the length of the text.
 */
import type { Paragraph, SkippedSpan, Span } from "../model/index.ts";
import { isDigit, isLower, isSpace, isUpper, isWordStart } from "./characters.ts";
import type { TextWords } from "./words.ts";

export interface ParagraphContext {
  /** Sorted and disjoint. */
  readonly skipped: readonly SkippedSpan[];
  readonly titleSpan: Span | null;
  readonly words: TextWords;
}

/** Lines longer than this were not broken to a width by hand or by a mail program. */
const WIDTH_MAX = 130;
/** Share of lines that must be as full as the width allows: below .7 ragged lists begin to pass. */
const FULL_SHARE = 0.7;
/** Share of lines that must stop in mid-sentence. */
const OPEN_SHARE = 0.4;
/** A line this short that goes on in lower case is an item of a list rather than a broken line. */
const CONTINUED_MIN = 40;
/** Longer than this, a line without a full stop is a paragraph and not a heading. */
const HEADING_MAX = 120;

/**
 * Cuts the text into blocks.
 *
 *     Ferry runs aground\n\nOSTVIK — The ferry ran\naground at dawn.\n- No one was hurt
 *     [headline·········]  [body··································]  [list-item······]
 */
export function segmentParagraphs(text: string, context: ParagraphContext): Paragraph[] {
  const lines = findLines(text, context);
  const width = findWrapWidth(text, lines);
  const paragraphs: Paragraph[] = [];
  let block: Line | null = null;
  let last: Line | null = null;
  const close = () => {
    if (block === null || last === null) return;
    paragraphs.push({ start: block.start, end: last.end, kind: kindOf(text, block, last, context.words) });
  };
  for (const line of lines) {
    if (block === null || last === null || !continues(text, last, line, width)) {
      close();
      block = line;
    }
    last = line;
  }
  close();
  return paragraphs;
}

/** A trimmed line, or what furniture and headline leave of one. */
interface Line extends Span {
  /** True where nothing but a line break lies between it and the line before. */
  readonly follows: boolean;
  readonly title: boolean;
  /** Where its line begins, to see whether it is indented. */
  readonly lineStart: number;
}

function findLines(text: string, { skipped, titleSpan }: ParagraphContext): Line[] {
  const lines: Line[] = [];
  let nextSkipped = 0;
  let follows = false;
  let at = 0;
  while (at < text.length) {
    let lineEnd = at;
    while (lineEnd < text.length && !isLineBreak(text.charCodeAt(lineEnd))) lineEnd++;
    const before = lines.length;
    let broken = false;
    let from = at;
    while (from < lineEnd) {
      while (nextSkipped < skipped.length && skipped[nextSkipped]!.end <= from) nextSkipped++;
      const furniture = skipped[nextSkipped];
      let to = lineEnd;
      let resume = lineEnd;
      if (furniture !== undefined && furniture.start < lineEnd) {
        broken = true;
        to = Math.max(from, furniture.start);
        resume = Math.max(to, Math.min(lineEnd, furniture.end));
      }
      let title = false;
      if (titleSpan !== null && titleSpan.start < to && titleSpan.end > from) {
        if (titleSpan.start > from) {
          to = resume = titleSpan.start;
        } else {
          title = true;
          if (titleSpan.end < to) to = resume = titleSpan.end;
        }
      }
      let start = from;
      let end = to;
      while (start < end && isSpace(text.charCodeAt(start))) start++;
      while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
      if (start < end) {
        lines.push({
          start,
          end,
          follows: follows && !broken && lines.length === before,
          title,
          lineStart: at,
        });
      }
      from = resume;
    }
    follows = lines.length > before && !broken;
    at = lineEnd + lineBreakLength(text, lineEnd);
  }
  return lines;
}

function isLineBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function lineBreakLength(text: string, at: number): number {
  return text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 2 : 1;
}

/** The width that the lines were broken to, or null for text with whole paragraphs on a line. */
function findWrapWidth(text: string, lines: readonly Line[]): number | null {
  const lengths: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i + 1]!.follows) lengths.push(lines[i]!.end - lines[i]!.start);
  }
  if (lengths.length < 2) return null;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.9)]!;
  if (width > WIDTH_MAX || width < CONTINUED_MIN) return null;
  let full = 0;
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (!next.follows) continue;
    if (isFull(text, line, next, width)) full++;
    if (!endsSentence(text, line)) open++;
  }
  return full >= lengths.length * FULL_SHARE && open >= lengths.length * OPEN_SHARE ? width : null;
}

/** True where the next line's first word would not have fitted any more. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const limit = Math.min(next.end, next.start + width);
  let word = next.start;
  while (word < limit && !isSpace(text.charCodeAt(word))) word++;
  return line.end - line.start + 1 + (word - next.start) >= width;
}

function continues(text: string, line: Line, next: Line, width: number | null): boolean {
  if (!next.follows) return false;
  if (line.title || next.title) return line.title && next.title;
  if (listMarkerLength(text, next) > 0) return false;
  if (width !== null) {
    if (isFull(text, line, next, width)) return true;
    if (endsSentence(text, line)) return false;
    return !isUpper(text.charCodeAt(next.start)) && line.end - line.start >= CONTINUED_MIN / 2;
  }
  if (line.end - line.start < CONTINUED_MIN || endsSentence(text, line)) return false;
  const first = text.charCodeAt(next.start);
  return isLower(first) || first === 0x2c || first === 0x3b || first === 0x29;
}

/** True where the line stops with a full stop or its like, quotation marks and brackets after it set aside. */
function endsSentence(text: string, line: Span): boolean {
  const limit = Math.max(line.start, line.end - 4);
  for (let i = line.end - 1; i >= limit; i--) {
    const mark = text[i]!;
    if (".!?…:".includes(mark)) return true;
    if (!"\"'”’»)]".includes(mark)) return false;
  }
  return false;
}

/** Length of “- ”, “• ”, “12. ” or “(a) ” at the start of the line; 0 where there is none. */
export function listMarkerLength(text: string, line: Span): number {
  const { start, end } = line;
  const first = text[start]!;
  if ("•‣◦▪●·*–-—".includes(first)) return start + 1 < end && isSpace(text.charCodeAt(start + 1)) ? 2 : 0;
  const bracketed = first === "(";
  let at = bracketed ? start + 1 : start;
  const from = at;
  while (at < end && at - from < 3 && isDigit(text.charCodeAt(at))) at++;
  if (at === from && isLower(text.charCodeAt(at))) at++;
  if (at === from || at >= end) return 0;
  const mark = text[at]!;
  const letters = !isDigit(text.charCodeAt(from));
  if (mark !== ")" && (mark !== "." || bracketed || letters)) return 0;
  if (mark === ")" && !bracketed && letters) return 0;
  return at + 1 < end && isSpace(text.charCodeAt(at + 1)) ? at + 2 - start : 0;
}

function kindOf(text: string, first: Line, last: Line, words: TextWords): Paragraph["kind"] {
  if (first.title) return "headline";
  const marker = listMarkerLength(text, first);
  const dash = marker === 2 && text[first.start] === "—";
  if (marker > 0 && !dash) return "list-item";
  const head = text.slice(first.start, Math.min(last.end, first.start + 30));
  if (words.captionOpeners.some((opener) => head.startsWith(opener))) return "caption";
  if (text[first.start] === "#" && last.end - first.start <= HEADING_MAX) return "heading";
  if (first !== last || last.end - first.start > HEADING_MAX) return "body";
  const { start, end } = first;
  if (endsSentence(text, first) || ",;—–-".includes(text[end - 1]!)) return "body";
  return isWordStart(text.charCodeAt(start)) || "“\"‘'".includes(text[start]!) ? "heading" : "body";
}

/**
 * Where do quotation marks open and close?
 *
 *     “The pumps failed. We had no warning,” said Ruiz. “None.”
 *     ╰──────────── one quotation ────────╯            ╰─ two ─╯
 *
 * In: the text and its paragraphs (furniture is in none). Out: quotations with their marks, sorted and
 * disjoint. A quotation may hold several sentences; one that a paragraph leaves open goes on in the next
 * paragraph if that opens with a mark of the same kind (the closing mark is left out by custom), else it is
 * unbalanced and no quotation at all. A quotation inside a quotation belongs to the outer one.
 */
import type { Paragraph, Span } from "../model/index.ts";

export interface Quotation extends Span {
  readonly paragraph: number;
  /** Index of the quotation that goes on with it in the next paragraph, as its closing mark was left out. */
  readonly continuedIn: number | null;
}

/** Pairs of marks. A straight mark opens and closes alike: its neighbours tell. */
const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  '"': '"',
  "«": "»",
  "„": "“",
  "‘": "’",
  "'": "'",
};
const SINGLE = new Set(["‘", "'"]);

/** A single mark is also an apostrophe, so a quotation in single marks is believed only this far, in code units. */
const LONGEST_SINGLE = 400;
/** And in doubled single marks this far. */
const LONGEST_TWICE = 2000;

export function findQuotations(text: string, paragraphs: readonly Paragraph[]): readonly Quotation[] {
  const quotations: { start: number; end: number; paragraph: number; continuedIn: number | null }[] = [];
  let open: { mark: string; index: number } | null = null;

  for (const [index, paragraph] of paragraphs.entries()) {
    let at = paragraph.start;
    if (open !== null && text.charAt(at) !== open.mark) {
      // The quotation before was never closed: drop what there is of it.
      while (quotations.at(-1)?.continuedIn !== undefined && quotations.at(-1)!.continuedIn !== null)
        quotations.pop();
      open = null;
    }
    while (at < paragraph.end) {
      if (!couldBeMark(text.charCodeAt(at)) || !opensAt(text, at, paragraph.start)) {
        at++;
        continue;
      }
      const mark = text.charAt(at);
      const twice = mark === "'" && text.charAt(at + 1) === "'";
      const close = twice
        ? closingTwice(text, at, paragraph.end)
        : SINGLE.has(mark)
          ? closingSingle(text, at, paragraph.end)
          : closingDouble(text, at, paragraph.end);
      if (close !== null) {
        quotations.push({ start: at, end: close + 1, paragraph: index, continuedIn: null });
        open = null;
        at = close + 1;
      } else if (SINGLE.has(mark)) {
        at++;
      } else {
        quotations.push({
          start: at,
          end: paragraph.end,
          paragraph: index,
          continuedIn: quotations.length + 1,
        });
        open = { mark, index: quotations.length - 1 };
        at = paragraph.end;
      }
    }
  }
  while (
    open !== null &&
    quotations.at(-1)?.continuedIn !== undefined &&
    quotations.at(-1)!.continuedIn !== null
  ) {
    quotations.pop();
  }
  return quotations;
}

/** One look at its code spares nearly every character the rest. */
function couldBeMark(code: number): boolean {
  return code === 0x22 || code === 0x27 || code > 0x7f;
}

function opensAt(text: string, at: number, paragraphStart: number): boolean {
  const mark = text.charAt(at);
  if (CLOSING[mark] === undefined) return false;
  const next = text.charAt(at + 1);
  if (next === "" || /\s/u.test(next)) return false;
  const previous = at === paragraphStart ? " " : text.charAt(at - 1);
  const afterSpace = /[\s([{—–:\-/]/u.test(previous);
  if (mark === "'") return afterSpace && /[\p{L}['’‘]/u.test(next);
  if (mark === '"' || mark === "‘") return afterSpace || previous === '"' || previous === "“";
  return true;
}

/** The mark that closes a double mark, or null where the paragraph ends first. Linear: each stretch is read once. */
function closingDouble(text: string, from: number, end: number): number | null {
  const mark = text.charAt(from);
  const closing = CLOSING[mark]!;
  for (let at = from + 1; at < end; at++) {
    const character = text.charAt(at);
    if (character === closing) return at;
    // “No one told us" mixes two typewriters; a straight mark that opens nothing closes a curly one.
    if (mark === "“" && character === '"' && !/\s/u.test(text.charAt(at - 1))) return at;
  }
  return null;
}

/** Two single marks for a double one, as old wires write it: the place of the second closing mark. */
function closingTwice(text: string, from: number, end: number): number | null {
  const at = text.indexOf("''", from + 2);
  return at >= 0 && at + 2 <= Math.min(end, from + LONGEST_TWICE) ? at + 1 : null;
}

function closingSingle(text: string, from: number, end: number): number | null {
  const closing = CLOSING[text.charAt(from)]!;
  const limit = Math.min(end, from + LONGEST_SINGLE);
  for (let at = from + 2; at < limit; at++) {
    if (text.charAt(at) !== closing) continue;
    const next = at + 1 < end ? text.charAt(at + 1) : " ";
    if (/[\p{L}\p{N}]/u.test(next)) continue;
    // “the officials' report”: a plural's apostrophe is followed by a blank and more words, and has no stop before it.
    const plural =
      text.charAt(at - 1) === "s" && next === " " && hasLaterSingle(text, at + 1, limit, closing);
    if (!plural) return at;
  }
  return null;
}

function hasLaterSingle(text: string, from: number, limit: number, closing: string): boolean {
  for (let at = from; at < limit; at++) {
    if (text.charAt(at) === closing && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return true;
    if (text.charAt(at) === "‘") return false;
  }
  return false;
}

/** The quotation a character stands in, or null. Quotations are sorted and disjoint: binary search. */
export function quotationAt(quotations: readonly Quotation[], offset: number): Quotation | null {
  const index = indexOfQuotationAt(quotations, offset);
  return index === null ? null : quotations[index]!;
}

export function indexOfQuotationAt(quotations: readonly Quotation[], offset: number): number | null {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low];
  return found !== undefined && found.start <= offset ? low : null;
}

/** A quotation with those that go on with it, or that it goes on with, across paragraphs; in text order. */
export function wholeQuotation(quotations: readonly Quotation[], index: number): readonly Quotation[] {
  let first = index;
  while (quotations[first - 1]?.continuedIn === first) first--;
  const parts: Quotation[] = [];
  for (let at: number | null = first; at !== null; ) {
    const part: Quotation | undefined = quotations[at];
    if (part === undefined) break;
    parts.push(part);
    at = part.continuedIn;
  }
  return parts;
}

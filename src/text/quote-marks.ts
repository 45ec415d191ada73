/**
 * Which quotation marks open, which close, and which are apostrophes?
 *
 * Typographic marks mostly say so themselves; a straight one is judged by the spaces beside it and,
 * where these do not tell, by what is open. Each paragraph starts afresh: a quotation that runs
 * over several paragraphs is opened again in each and closed in the last only.
 */
import type { Span, Token } from "../model/index.ts";
import { isLetter, isSpace, isWordStart } from "./characters.ts";

export type QuoteMark = 0 | 1 | -1 | 2;
export const NO_QUOTE = 0;
export const OPENING = 1;
export const CLOSING = -1;
/** The mark of a possessive without s: “the officials’ boat”. */
export const POSSESSIVE = 2;

/**
 * Finds the part of each token; `result[i]` belongs to `tokens[i]`. `blocks` are the paragraphs.
 *
 *     "We left," the crew’s 'old hands' said.
 *     1       -1        2   1        -1          (’s is no mark by itself: 0)
 */
export function findQuoteMarks(text: string, blocks: readonly Span[], tokens: readonly Token[]): Int8Array {
  const marks = new Int8Array(tokens.length);
  let block = 0;
  let double = 0;
  let single = 0;
  let low = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    while (block < blocks.length && blocks[block]!.end <= token.start) {
      block++;
      double = single = low = 0;
    }
    const length = token.end - token.start;
    if (length > 2) continue;
    const mark = text.slice(token.start, token.end);
    switch (mark) {
      case "“":
        if (low > 0) {
          low--;
          marks[i] = CLOSING;
        } else {
          double++;
          marks[i] = OPENING;
        }
        break;
      case "„":
        low++;
        marks[i] = OPENING;
        break;
      case "«":
      case "``":
      case "‹":
        double++;
        marks[i] = OPENING;
        break;
      case "”":
      case "»":
      case "''":
      case "›":
        double = Math.max(0, double - 1);
        marks[i] = CLOSING;
        break;
      case '"': {
        const side = sideOf(text, token, blocks[block]);
        const opens = side === 0 ? double === 0 : side > 0;
        double = opens ? double + 1 : Math.max(0, double - 1);
        marks[i] = opens ? OPENING : CLOSING;
        break;
      }
      case "‘":
      case "`":
        single++;
        marks[i] = OPENING;
        break;
      case "’":
      case "'": {
        const side = sideOf(text, token, blocks[block]);
        if (side > 0 && mark === "'") {
          single++;
          marks[i] = OPENING;
        } else if (single > 0) {
          single--;
          marks[i] = CLOSING;
        } else {
          marks[i] = isLetter(text.charCodeAt(token.start - 1)) ? POSSESSIVE : side > 0 ? OPENING : CLOSING;
        }
        break;
      }
    }
  }
  return marks;
}

/** 1 where the mark leans on what follows, -1 where it leans on what precedes, 0 where neither or both. */
function sideOf(text: string, token: Token, block: Span | undefined): number {
  const start = block?.start ?? 0;
  const end = block?.end ?? text.length;
  const openBefore = token.start <= start || isOpenBefore(text, token.start - 1);
  const openAfter = token.end >= end || isOpenAfter(text, token.end);
  if (openBefore === openAfter) return 0;
  return openBefore ? 1 : -1;
}

function isOpenBefore(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || "([{“‘\"'—–-/".includes(text[at]!);
}

function isOpenAfter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isSpace(code) || (!isWordStart(code) && ".,;:!?)]}”’\"'—–-/…".includes(text[at]!));
}

/**
 * What the network sees of a token: numbers that stand for its form.
 *
 * The text itself is never normalized; these numbers are. Typographic and straight marks get the same
 * number, an opening quotation mark another one than a closing mark, digits are alike, and in a
 * sentence in Title Case or CAPITALS the case of a word says less. One pass, no strings kept.
 */
import type { Sentence, Span, Token } from "../model/index.ts";
import { classOf, isApostrophe, isDigit, isLetter, isLower, isUpper, LETTER } from "./characters.ts";
import { CLOSING, findQuoteMarks, OPENING, POSSESSIVE } from "./quote-marks.ts";

/** How a sentence is written, by its longer words. */
export const PLAIN = 0;
export const TITLE_CASE = 1;
export const CAPITALS = 2;

/** Parallel to the tokens of the article. */
export interface Forms {
  /** Hash of the form in lower case, digits as 0. */
  readonly lower: Int32Array;
  /** Hash of the form with its case; of the lower form in a sentence in capitals. */
  readonly cased: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix3: Int32Array;
  /** “Xx”, “XX”, “0,0”: runs of capitals, small letters and digits, four kinds at most. */
  readonly shape: Int32Array;
  /** PLAIN, TITLE_CASE or CAPITALS, of the token's sentence. */
  readonly style: Uint8Array;
  /** OPENING, CLOSING, POSSESSIVE or 0. */
  readonly quote: Int8Array;
}

const OPENING_FORM = -11;
const CLOSING_FORM = -12;
const POSSESSIVE_FORM = -13;
const DASH_FORM = -14;
const ELLIPSIS_FORM = -15;
/** The one letter that stands for all ways to write the mark, for endings and beginnings. */
const SPECIAL_LETTERS: Readonly<Record<number, number>> = {
  [OPENING_FORM]: 0x201c,
  [CLOSING_FORM]: 0x201d,
  [POSSESSIVE_FORM]: 0x2019,
  [DASH_FORM]: 0x2014,
  [ELLIPSIS_FORM]: 0x2026,
};
/** A title's words must nearly all begin with a capital; “of” and “the” are too short to count. */
const TITLE_WORD_MIN = 4;
const TITLE_SHARE = 0.9;
/** Longer forms are hashed by their ends. */
const FORM_MAX = 48;

export function readForms(text: string, sentences: readonly Sentence[], tokens: readonly Token[]): Forms {
  const n = tokens.length;
  const forms: Forms = {
    lower: new Int32Array(n),
    cased: new Int32Array(n),
    suffix2: new Int32Array(n),
    suffix3: new Int32Array(n),
    suffix4: new Int32Array(n),
    prefix3: new Int32Array(n),
    shape: new Int32Array(n),
    style: new Uint8Array(n),
    quote: findQuoteMarks(text, blocksOf(sentences), tokens),
  };
  for (const sentence of sentences) {
    const style = styleOf(text, tokens, sentence);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      forms.style[i] = style;
      readForm(text, tokens[i]!, i, forms);
    }
  }
  return forms;
}

/** The paragraphs' extents, from the sentences alone. */
function blocksOf(sentences: readonly Sentence[]): Span[] {
  const blocks: Span[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    const last = blocks.length - 1;
    if (sentence.paragraph === paragraph) blocks[last] = { start: blocks[last]!.start, end: sentence.end };
    else blocks.push({ start: sentence.start, end: sentence.end });
    paragraph = sentence.paragraph;
  }
  return blocks;
}

const lowered = new Uint16Array(FORM_MAX);

function readForm(text: string, token: Token, i: number, forms: Forms): void {
  const { start, end } = token;
  const length = Math.min(end - start, FORM_MAX);
  let lower = 0x811c9dc5;
  let cased = 0x811c9dc5;
  let shape = 17;
  let lastKind = 0;
  let nKinds = 0;
  for (let k = 0; k < length; k++) {
    let code = text.charCodeAt(start + k);
    let kind: number;
    if (code < 128 ? isDigit(code) : false) {
      code = 48;
      kind = 3;
    } else if (isUpper(code)) kind = 1;
    else if (classOf(code) === LETTER) kind = 2;
    else {
      if (isApostrophe(code)) code = 39;
      else if (code === 0x2010 || code === 0x2011) code = 45;
      kind = 4 + (code & 63);
    }
    cased = Math.imul(cased ^ code, 0x01000193);
    const small = kind === 1 ? lowerOf(code) : code;
    lowered[k] = small;
    lower = Math.imul(lower ^ small, 0x01000193);
    if (kind !== lastKind && nKinds < 4) {
      shape = Math.imul(shape ^ kind, 0x01000193);
      lastKind = kind;
      nKinds++;
    }
  }
  const special = specialForm(text, token, forms.quote[i]!);
  let nLetters = length;
  if (special !== 0) {
    lower = cased = shape = special;
    lowered[0] = SPECIAL_LETTERS[special]!;
    nLetters = 1;
  }
  const style = forms.style[i]!;
  forms.lower[i] = lower;
  forms.cased[i] = style === CAPITALS ? lower ^ 0x5555 : cased;
  forms.shape[i] = style === CAPITALS ? shape ^ 0x2222 : style === TITLE_CASE ? shape ^ 0x1111 : shape;
  let suffix = 0x1234567;
  for (let k = 1; k <= 4; k++) {
    const code = k <= nLetters ? lowered[nLetters - k]! : 0;
    suffix = Math.imul(suffix ^ code, 0x01000193);
    if (k === 2) forms.suffix2[i] = suffix;
    else if (k === 3) forms.suffix3[i] = suffix;
    else if (k === 4) forms.suffix4[i] = suffix;
  }
  let prefix = 0x7654321;
  for (let k = 0; k < 3; k++) {
    prefix = Math.imul(prefix ^ (k < nLetters ? lowered[k]! : 0), 0x01000193);
  }
  forms.prefix3[i] = prefix;
}

function lowerOf(code: number): number {
  return code < 128 ? code + 32 : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

function specialForm(text: string, token: Token, quote: number): number {
  if (quote === OPENING) return OPENING_FORM;
  if (quote === CLOSING) return CLOSING_FORM;
  if (quote === POSSESSIVE) return POSSESSIVE_FORM;
  const first = text.charCodeAt(token.start);
  if (first === 0x2014 || first === 0x2013 || (first === 0x2d && token.end - token.start > 1))
    return DASH_FORM;
  if (first === 0x2026 || (first === 0x2e && token.end - token.start > 1)) return ELLIPSIS_FORM;
  return 0;
}

function styleOf(text: string, tokens: readonly Token[], sentence: Sentence): number {
  let words = 0;
  let capitalized = 0;
  let letters = 0;
  let capitals = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { start, end } = tokens[i]!;
    const first = text.charCodeAt(start);
    if (!isLetter(first)) continue;
    const second = end - start > 1 ? text.charCodeAt(start + 1) : first;
    letters++;
    if (isUpper(first) && !isLower(second)) capitals++;
    if (end - start < TITLE_WORD_MIN) continue;
    words++;
    if (isUpper(first)) capitalized++;
  }
  if (letters >= 3 && capitals >= letters * TITLE_SHARE) return CAPITALS;
  return words >= 4 && capitalized >= words * TITLE_SHARE ? TITLE_CASE : PLAIN;
}

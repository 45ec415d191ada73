/**
 * What a UTF-16 code unit is to the tokenizer: one table look-up in place of a regular expression.
 *
 * Classes are worked out when a code unit is first met, so that loading costs nothing.
 */

export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Combining marks, joiners and direction marks: they stay with what stands before them. */
export const MARK = 4;
export const SURROGATE = 5;
/** Punctuation, symbols and control characters. */
export const OTHER = 6;

const classes = new Uint8Array(0x10000);

/** The class of one code unit; a value outside 0 … 65535 (NaN past the end of a text) is white space. */
export function classOf(code: number): number {
  const known = classes[code];
  if (known === undefined) return SPACE;
  if (known !== 0) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

/** True for white space as `String.prototype.trim` understands it. */
export function isSpace(code: number): boolean {
  return classOf(code) === SPACE;
}

export function isLetter(code: number): boolean {
  return classOf(code) === LETTER;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True where the code unit begins a word or number. */
export function isWordStart(code: number): boolean {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT;
}

/** True for a letter that has a lower-case form other than itself. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (classOf(code) !== LETTER) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** True for a letter that has an upper-case form other than itself. */
export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  if (classOf(code) !== LETTER) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase();
}

/** The straight apostrophe and the two that typesetters use for it. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc;
}

export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const letter = String.fromCharCode(code);
  if (letter.trim() === "") return SPACE;
  if (/\p{L}/u.test(letter)) return LETTER;
  if (/\p{N}/u.test(letter)) return DIGIT;
  if (/\p{M}/u.test(letter)) return MARK;
  const joins = code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060;
  const directs = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return joins || directs ? MARK : OTHER;
}

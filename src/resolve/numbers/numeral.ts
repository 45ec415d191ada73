/**
 * Reads one number, in digits or in words, at a place in a line.
 *
 *     1,250 · 1.5 million · 2 1/2 · ½ · four hundred and twelve · half a dozen · two and a half million
 *
 * Knows nothing of hedges, units or what is counted: those belong to the figure parsers. A four-digit
 * year is a number here; telling them apart is left to whoever asks.
 */
import { isAttached, isJoint, type Line, lowerAt } from "./atoms.ts";
import type { NumeralWords } from "./words.ts";

export interface Numeral {
  readonly value: number;
  /** Index of the first atom behind it. */
  readonly end: number;
  readonly form: "digits" | "words";
  /** True where a scale was read: “5 million”, “a dozen”. */
  readonly scaled: boolean;
}

/** Bounds the words of one number, so that a line of a million number words is not read as one. */
const WORDS_MAX = 24;

/** The number that starts exactly at `index`, the longest reading; null where none does. */
export function readNumeral(line: Line, index: number, words: NumeralWords): Numeral | null {
  const atom = line.atoms[index];
  if (atom === undefined) return null;
  if (atom.kind === "number") return readDigits(line, index, words);
  const vulgar = VULGAR.get(atom.raw);
  if (vulgar !== undefined)
    return withScales(line, { value: vulgar, end: index + 1, form: "digits", scaled: false }, words);
  return atom.kind === "word" ? readWords(line, index, words) : null;
}

/**
 * The value of digits with separators: “1,250” and “1.5”, but neither “1,25” nor “1.250.000”, which are
 * no English numbers. NaN for anything else.
 */
export function valueOfDigits(raw: string): number {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(raw)) return Number(raw.replaceAll(",", ""));
  return /^\d{1,15}(?:\.\d+)?$/.test(raw) ? Number(raw) : Number.NaN;
}

/** The ordinal at `index`: “third”, “3rd”, “twenty-first”; null where none stands. */
export function readOrdinal(
  line: Line,
  index: number,
  words: NumeralWords,
): { value: number; end: number } | null {
  const atom = line.atoms[index];
  if (atom === undefined) return null;
  if (atom.kind === "number") {
    const value = valueOfDigits(atom.raw);
    const isOrdinal = isAttached(line, index + 1) && words.ordinalEndings.has(lowerAt(line, index + 1));
    return isOrdinal && Number.isInteger(value) ? { value, end: index + 2 } : null;
  }
  const plain = words.ordinals.get(atom.lower);
  if (plain !== undefined) return { value: plain, end: index + 1 };
  const tens = words.cardinals.get(atom.lower);
  const next = isJoint(line, index + 1) ? index + 2 : index + 1;
  const units = words.ordinals.get(lowerAt(line, next));
  return tens !== undefined && tens >= 20 && units !== undefined && units < 10
    ? { value: tens + units, end: next + 1 }
    : null;
}

const VULGAR: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

function readDigits(line: Line, index: number, words: NumeralWords): Numeral | null {
  let value = valueOfDigits(line.atoms[index]!.raw);
  if (Number.isNaN(value)) return null;
  let end = index + 1;
  const vulgar = VULGAR.get(line.atoms[end]?.raw ?? "");
  if (vulgar !== undefined && Number.isInteger(value)) {
    value += vulgar;
    end++;
  } else {
    const slash = readSlash(line, end);
    if (isSlash(line, end) && Number.isInteger(value)) {
      const bottom = readSlash(line, index)?.value;
      if (bottom === undefined) return null;
      return { value: bottom, end: index + 3, form: "digits", scaled: false };
    }
    // “2 1/2”, “2-1/2”
    const mixed = slash ?? (isJoint(line, end) ? readSlash(line, end + 1) : null);
    if (mixed !== null && mixed.value < 1 && Number.isInteger(value)) {
      value += mixed.value;
      end = mixed.end;
    }
  }
  return withScales(line, { value, end, form: "digits", scaled: false }, words);
}

function isSlash(line: Line, index: number): boolean {
  return (
    (lowerAt(line, index) === "/" || lowerAt(line, index) === "⁄") &&
    isAttached(line, index) &&
    isAttached(line, index + 1)
  );
}

/** “3/4” in atoms `3`, `/`, `4`, with small whole parts only, so that dates are left alone. */
function readSlash(line: Line, index: number): { value: number; end: number } | null {
  const top = line.atoms[index];
  const bottom = line.atoms[index + 2];
  if (top?.kind !== "number" || bottom?.kind !== "number" || !isSlash(line, index + 1)) return null;
  if (isSlash(line, index + 3)) return null;
  const [a, b] = [valueOfDigits(top.raw), valueOfDigits(bottom.raw)];
  return Number.isInteger(a) && Number.isInteger(b) && a > 0 && b > 1 && a < 100 && b <= 128
    ? { value: a / b, end: index + 3 }
    : null;
}

/** Takes the scales behind a number: “1.5 million”, “3 hundred thousand”, “5bn”. */
function withScales(line: Line, numeral: Numeral, words: NumeralWords): Numeral {
  let { value, end, scaled } = numeral;
  const short = isAttached(line, end) ? words.shortScales.get(lowerAt(line, end)) : undefined;
  if (short !== undefined) return { ...numeral, value: rounded(value * short), end: end + 1, scaled: true };
  for (let n = 0; n < 3; n++) {
    const at = isJoint(line, end) ? end + 1 : end;
    const scale = words.scales.get(lowerAt(line, at));
    if (scale === undefined) break;
    value *= scale;
    end = at + 1;
    scaled = true;
  }
  return { ...numeral, value: rounded(value), end, scaled };
}

/** 1.1 million is 1100000, not 1100000.0000000002. */
function rounded(value: number): number {
  return Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15));
}

function readWords(line: Line, index: number, words: NumeralWords): Numeral | null {
  return readHalf(line, index, words) ?? readCardinal(line, index, words);
}

/** “half a million”, “a half”, “half a dozen”, “half of”: only with a scale behind it is it a number of things. */
function readHalf(line: Line, index: number, words: NumeralWords): Numeral | null {
  let at = words.one.has(lowerAt(line, index)) ? index + 1 : index;
  if (!words.half.has(lowerAt(line, at))) return null;
  at = isJoint(line, at + 1) ? at + 2 : at + 1;
  if (words.one.has(lowerAt(line, at))) at++;
  const scale = words.scales.get(lowerAt(line, at));
  return scale === undefined ? null : { value: scale / 2, end: at + 1, form: "words", scaled: true };
}

/**
 * The usual grammar: `total` holds what is closed by a scale from thousand up, `group` what is below.
 * “two hundred and twelve thousand four” → group 212, total 212000, group 4.
 */
function readCardinal(line: Line, index: number, words: NumeralWords): Numeral | null {
  let total = 0;
  let group = -1;
  let lowest = Infinity;
  let end = index;
  let scaled = false;
  let at = index;
  for (let n = 0; n < WORDS_MAX; n++) {
    const word = lowerAt(line, at);
    const cardinal = words.cardinals.get(word);
    const scale = words.scales.get(word);
    if (cardinal !== undefined && fits(group, cardinal) && !startsWithOne(line, at, index, words)) {
      group = group < 0 ? cardinal : group + cardinal;
    } else if (
      scale === 100 &&
      group < 100 &&
      group !== 0 &&
      (group > 0 || startsWithOne(line, at, index, words))
    ) {
      group = Math.max(group, 1) * 100;
      scaled = true;
    } else if (
      scale !== undefined &&
      scale !== 100 &&
      scale < lowest &&
      group !== 0 &&
      (group > 0 || startsWithOne(line, at, index, words))
    ) {
      total += Math.max(group, 1) * scale;
      lowest = scale;
      group = -1;
      scaled = true;
    } else if (n === 0 && words.one.has(word)) {
      at++;
      continue;
    } else break;
    end = at + 1;
    at = nextNumberWord(line, end, words, scaled);
  }
  if (end === index) return null;
  const value = total + Math.max(group, 0);
  const half = readAndAHalf(line, end, words);
  if (half === null) return withFinalScale(line, { value, end, form: "words", scaled }, words);
  return withFinalScale(line, { value: value + half.value, end: half.end, form: "words", scaled }, words);
}

function fits(group: number, cardinal: number): boolean {
  if (group < 0) return true;
  if (cardinal === 0) return false;
  return cardinal < 10 ? group % 10 === 0 && group >= 20 : group % 100 === 0 && group >= 100;
}

/** “a hundred”, “a million”: the article is the number, and nothing else stands between. */
function startsWithOne(line: Line, at: number, index: number, words: NumeralWords): boolean {
  return at === index + 1 && words.one.has(lowerAt(line, index));
}

/** Over a hyphen, or over “and” once a scale was read: “twenty-four”, “four hundred and twelve”. */
function nextNumberWord(line: Line, at: number, words: NumeralWords, scaled: boolean): number {
  if (isJoint(line, at))
    return words.cardinals.has(lowerAt(line, at + 1)) || words.scales.has(lowerAt(line, at + 1))
      ? at + 1
      : at;
  if (scaled && words.and.has(lowerAt(line, at)) && words.cardinals.has(lowerAt(line, at + 1))) return at + 1;
  if (scaled && lowerAt(line, at) === "," && words.scales.has(lowerAt(line, at + 2))) return at + 1;
  return at;
}

/** “two and a half”, “one-and-a-half”, “three point five”. */
function readAndAHalf(line: Line, at: number, words: NumeralWords): { value: number; end: number } | null {
  const skip = (index: number) => (isJoint(line, index) ? index + 1 : index);
  if (words.point.has(lowerAt(line, at))) {
    const digit = words.cardinals.get(lowerAt(line, at + 1));
    return digit !== undefined && digit < 10 ? { value: digit / 10, end: at + 2 } : null;
  }
  let next = skip(at);
  if (!words.and.has(lowerAt(line, next))) return null;
  next = skip(next + 1);
  if (!words.one.has(lowerAt(line, next))) return null;
  next = skip(next + 1);
  return words.half.has(lowerAt(line, next)) ? { value: 0.5, end: next + 1 } : null;
}

/** The scale behind a fraction: “two and a half million”. */
function withFinalScale(line: Line, numeral: Numeral, words: NumeralWords): Numeral {
  return Number.isInteger(numeral.value) ? numeral : withScales(line, numeral, words);
}

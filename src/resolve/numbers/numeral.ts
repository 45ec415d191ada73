/**
 * Reads one number, in digits or in words, at a place in a line.
 *
 *     1,250 · 1.5 million · −5 · .25 · 2 1/2 · ½ · four hundred and twelve · minus two point five · half a dozen ·
 *     two and a half million · a million and a half · a quarter of a million · 3 lakh crore
 *
 * Knows nothing of hedges, units or what is counted: those belong to the figure parsers. A four-digit
 * year is a number here; telling them apart is left to whoever asks. Fractions of one (“two thirds”) are
 * `fraction.ts`, as “three quarters” may be nine months.
 */
import { isAttached, isJoint, type Line, lowerAt } from "./atoms.ts";
import { readFraction, VULGAR } from "./fraction.ts";
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
const THOUSAND = 1000;

/** The number that starts exactly at `index`, the longest reading; null where none does. */
export function readNumeral(line: Line, index: number, words: NumeralWords): Numeral | null {
  const from = behindSign(line, index, words);
  const numeral = readUnsigned(line, from, words);
  return numeral === null || from === index ? numeral : { ...numeral, value: -numeral.value };
}

/** “minus 5”, “−5”: a sign stands apart from what is before it and touches its number, or it is a word. */
function behindSign(line: Line, index: number, words: NumeralWords): number {
  const atom = line.atoms[index];
  if (atom === undefined) return index;
  const isSign = /^[-−–]$/.test(atom.raw) && (index === 0 || atom.spaced) && isAttached(line, index + 1);
  return isSign || words.minus.has(atom.lower) ? index + 1 : index;
}

function readUnsigned(line: Line, index: number, words: NumeralWords): Numeral | null {
  const atom = line.atoms[index];
  if (atom === undefined) return null;
  if (atom.kind === "number") return readDigits(line, index, words);
  const vulgar = VULGAR.get(atom.raw);
  if (vulgar !== undefined) return withScales(line, digits(vulgar, index + 1), words);
  // “.25”, where no sentence ends before it.
  const next = line.atoms[index + 1];
  if (
    atom.raw === "." &&
    (index === 0 || atom.spaced) &&
    isAttached(line, index + 1) &&
    next?.kind === "number"
  )
    return /^\d{1,15}$/.test(next.raw) ? digits(Number(`0.${next.raw}`), index + 2) : null;
  return atom.kind === "word" ? readWords(line, index, words) : null;
}

function digits(value: number, end: number): Numeral {
  return { value, end, form: "digits", scaled: false };
}

/**
 * The value of digits with separators: “1,250”, “1.5” and the Indian “12,34,567”, but neither “1,25” nor “1.250.000”, which
 * are no English numbers. NaN for anything else.
 */
export function valueOfDigits(raw: string): number {
  if (
    /^\d{1,3}(?:,\d{3}){1,20}(?:\.\d{1,40})?$/.test(raw) ||
    /^\d{1,2}(?:,\d{2}){1,20},\d{3}(?:\.\d{1,40})?$/.test(raw)
  )
    return Number(raw.replaceAll(",", ""));
  return /^\d{1,15}(?:\.\d{1,40})?$/.test(raw) ? Number(raw) : Number.NaN;
}

/** The ordinal at `index`: “third”, “3rd”, “twenty-first”, “one hundred and fifth”; null where none stands. */
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
  const cardinal = readCardinal(line, index, words);
  if (cardinal === null) return null;
  let last = isJoint(line, cardinal.end) ? cardinal.end + 1 : cardinal.end;
  if (cardinal.scaled && words.and.has(lowerAt(line, last))) last++;
  const ordinal = words.ordinals.get(lowerAt(line, last));
  if (ordinal === undefined) return null;
  if (ordinal >= 100) return { value: cardinal.value * ordinal, end: last + 1 };
  const isSum = cardinal.value % (ordinal < 10 ? 10 : 100) === 0 && (ordinal < 10 || cardinal.value >= 100);
  return isSum ? { value: cardinal.value + ordinal, end: last + 1 } : null;
}

function readDigits(line: Line, index: number, words: NumeralWords, below = Infinity): Numeral | null {
  const value = valueOfDigits(line.atoms[index]!.raw);
  if (Number.isNaN(value)) return null;
  const numeral = withScales(line, withSlash(line, digits(value, index + 1)), words);
  const scale = scaleOf(line, numeral, words);
  if (numeral.value >= below) return null;
  if (scale === 1) return numeral;
  return readSmaller(line, numeral, scale, words) ?? withTail(line, numeral, scale, words);
}

/** “4 thousand 3 hundred”, “3 hundred and 21”: digits again, with a smaller scale or behind “hundred and”. */
function readSmaller(line: Line, numeral: Numeral, scale: number, words: NumeralWords): Numeral | null {
  const isAnd = words.and.has(lowerAt(line, numeral.end));
  const at = isAnd ? numeral.end + 1 : numeral.end;
  const isNumber = line.atoms[at]?.kind === "number";
  const smaller = isNumber
    ? readDigits(line, at, words, scale)
    : isAnd
      ? readCardinal(line, at, words)
      : null;
  if (
    smaller === null ||
    !(smaller.scaled
      ? isNumber && !isAnd
      : isAnd && scale === 100 && smaller.value > 0 && smaller.value < scale)
  )
    return null;
  return { ...numeral, value: numeral.value + smaller.value, end: smaller.end };
}

/** “2½”, “2 1/2”, “3/4”. */
function withSlash(line: Line, numeral: Numeral): Numeral {
  const { value, end } = numeral;
  if (!Number.isInteger(value)) return numeral;
  const vulgar = VULGAR.get(line.atoms[end]?.raw ?? "");
  if (vulgar !== undefined) return digits(value + vulgar, end + 1);
  const fraction = readSlash(line, end - 1);
  if (fraction !== null) return digits(fraction.value, fraction.end);
  const mixed = readSlash(line, end);
  return mixed === null ? numeral : digits(value + mixed.value, mixed.end);
}

function isSlash(line: Line, index: number): boolean {
  return (
    (lowerAt(line, index) === "/" || lowerAt(line, index) === "⁄") &&
    isAttached(line, index) &&
    isAttached(line, index + 1)
  );
}

/** What people divide by in writing. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 64, 100, 128]);

/** “3/4” in atoms `3`, `/`, `4`. */
function readSlash(line: Line, index: number): { value: number; end: number } | null {
  const top = line.atoms[index];
  const bottom = line.atoms[index + 2];
  if (top?.kind !== "number" || bottom?.kind !== "number" || !isSlash(line, index + 1)) return null;
  if (isSlash(line, index + 3)) return null;
  const [a, b] = [valueOfDigits(top.raw), valueOfDigits(bottom.raw)];
  // “9/11” and “24/7” are no fractions.
  const isFraction = Number.isInteger(a) && a > 0 && a < b && DENOMINATORS.has(b);
  return isFraction ? { value: a / b, end: index + 3 } : null;
}

/** Takes the scales behind a number: “1.5 million”, “3 hundred thousand”, “5bn”, “4.3M”. */
function withScales(line: Line, numeral: Numeral, words: NumeralWords): Numeral {
  let { value, end, scaled } = numeral;
  const short = shortScaleAt(line, end, words);
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

/** “5bn”, “5 bn”, “5k”, “4.3M”: a scale of one letter touches its number. */
function shortScaleAt(line: Line, at: number, words: NumeralWords): number | undefined {
  const [raw, lower] = [line.atoms[at]?.raw ?? "", lowerAt(line, at)];
  if (isAttached(line, at)) return words.shortScales.get(lower) ?? words.scaleLetters.get(raw);
  return lower.length > 1 && line.atoms[at - 1]?.kind === "number" ? words.shortScales.get(lower) : undefined;
}

/** The scale that the numeral ends with; 1 for none. */
function scaleOf(line: Line, { end, scaled }: Numeral, words: NumeralWords): number {
  return scaled ? (words.scales.get(lowerAt(line, end - 1)) ?? 1) : 1;
}

/** 1.1 million is 1100000, not 1100000.0000000002. */
function rounded(value: number): number {
  return Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15));
}

function readWords(line: Line, index: number, words: NumeralWords): Numeral | null {
  return readPartOfScale(line, index, words) ?? readCardinal(line, index, words);
}

/** “half a million”, “half a dozen”, “a quarter million”, “two thirds of a million”: only with a scale behind it is a part a number of things. */
function readPartOfScale(line: Line, index: number, words: NumeralWords): Numeral | null {
  const part = readFraction(line, index, words);
  if (part === null) return null;
  let at = isJoint(line, part.end) ? part.end + 1 : part.end;
  const isOf = words.of.has(lowerAt(line, at));
  if (isOf) at++;
  // “a third million people” is one more million.
  if (!isOf && part.value !== 0.5 && part.value % 0.25 !== 0) return null;
  if (words.one.has(lowerAt(line, at))) at++;
  const scale = words.scales.get(lowerAt(line, at));
  if (scale === undefined) return null;
  return { value: rounded(part.value * scale), end: at + 1, form: "words", scaled: true };
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
    const isOne = group < 0 && startsWithOne(line, at, index, words);
    if (cardinal !== undefined && fits(group, cardinal) && !startsWithOne(line, at, index, words)) {
      group = group < 0 ? cardinal : group + cardinal;
    } else if (scale === 100 && group < 100 && (group > 0 || isOne || leadsToScale(line, at, index, words))) {
      group = Math.max(group, 1) * 100;
      scaled = true;
    } else if (scale !== undefined && scale !== 100 && scale < lowest && (group > 0 || isOne)) {
      total += Math.max(group, 1) * scale;
      lowest = scale;
      group = -1;
      scaled = true;
    } else if (scale !== undefined && scale > lowest && group < 0 && end === at) {
      // “three lakh crore”.
      total *= scale;
    } else if (n === 0 && words.one.has(word)) {
      at++;
      continue;
    } else break;
    end = at + 1;
    at = nextNumberWord(line, end, words, scaled);
  }
  if (end === index) return null;
  const numeral: Numeral = { value: total + Math.max(group, 0), end, form: "words", scaled };
  return withTail(line, withPoint(line, numeral, words), group < 0 ? lowest : 1, words);
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

/** “hundred thousand”, at the head of a headline. */
function leadsToScale(line: Line, at: number, index: number, words: NumeralWords): boolean {
  return at === index && (words.scales.get(lowerAt(line, at + 1)) ?? 0) >= THOUSAND;
}

/** Over a hyphen, or over “and” once a scale was read: “twenty-four”, “four hundred and twelve”. “And three quarters” is a tail. */
function nextNumberWord(line: Line, at: number, words: NumeralWords, scaled: boolean): number {
  if (isJoint(line, at))
    return words.cardinals.has(lowerAt(line, at + 1)) || words.scales.has(lowerAt(line, at + 1))
      ? at + 1
      : at;
  if (scaled && words.and.has(lowerAt(line, at)) && words.cardinals.has(lowerAt(line, at + 1)))
    return readFraction(line, at + 1, words) === null ? at + 1 : at;
  if (scaled && lowerAt(line, at) === "," && words.scales.has(lowerAt(line, at + 2))) return at + 1;
  return at;
}

/** “three point five”, “nine point nought four”, “two point seventy-one”. */
function withPoint(line: Line, numeral: Numeral, words: NumeralWords): Numeral {
  if (!words.point.has(lowerAt(line, numeral.end))) return numeral;
  let places = "";
  let end = numeral.end + 1;
  for (; places.length < PLACES_MAX; end++) {
    const digit = words.cardinals.get(lowerAt(line, end));
    if (digit === undefined || (digit >= 10 && places !== "")) break;
    places += digit;
    if (digit < 20) continue;
    const ones = isJoint(line, end + 1) ? words.cardinals.get(lowerAt(line, end + 2)) : undefined;
    if (ones !== undefined && ones < 10) {
      places = String(digit + ones);
      end += 2;
    }
    end++;
    break;
  }
  return places === "" ? numeral : { ...numeral, value: Number(`${numeral.value}.${places}`), end };
}

const PLACES_MAX = 12;

/**
 * What follows a whole number: “two and a half” adds a half, “a million and a half” half a million; “one billion and a
 * half million” has a scale of its own. What has become no whole number takes a scale: “two and a half million”.
 */
function withTail(line: Line, numeral: Numeral, scale: number, words: NumeralWords): Numeral {
  const skip = (index: number) => (isJoint(line, index) ? index + 1 : index);
  const and = skip(numeral.end);
  const part = words.and.has(lowerAt(line, and)) ? readFraction(line, skip(and + 1), words) : null;
  if (part === null) return Number.isInteger(numeral.value) ? numeral : withScales(line, numeral, words);
  const own = scale >= THOUSAND ? words.scales.get(lowerAt(line, part.end)) : undefined;
  if (own !== undefined && own < scale)
    return { ...numeral, value: numeral.value + rounded(part.value * own), end: part.end + 1 };
  const share = scale >= THOUSAND && scale < Infinity ? scale : 1;
  const sum = { ...numeral, value: rounded(numeral.value + part.value * share), end: part.end };
  return share === 1 ? withScales(line, sum, words) : sum;
}

/**
 * Amounts of money.
 *
 *     $3m · US$1.5 billion · $75 U.S. · £40 · RM79 · EUR 50m · 5bn euros · 1,200€ · C$2.50 · 20 cents · 118.5p ·
 *     300 million yuan · three dollars fifty cents · hundreds of euros is `vague.ts`
 */
import { type Amount, type AmountParser, single } from "../amount.ts";
import { isAttached, isJoint, type Line, lowerAt, phraseAt, tagAt } from "../atoms.ts";
import { type Numeral, readNumeral } from "../numeral.ts";
import type { NumberWords, UnitWord } from "../words.ts";

export const money: AmountParser = { name: "money", parse };

function parse(line: Line, at: number, words: NumberWords): Amount | null {
  return parseSign(line, at, words) ?? parseCode(line, at, words) ?? parseWord(line, at, words);
}

/** “$3m”, “US$5”, “U.S. $5”, “$5 Canadian”. */
function parseSign(line: Line, at: number, words: NumberWords): Amount | null {
  const before = words.dollarPrefixes.get(lowerAt(line, at));
  const sign = before === undefined ? at : at + 1;
  const symbol = words.currencySymbols.get(line.atoms[sign]?.raw ?? "");
  if (symbol === undefined || (before !== undefined && (symbol !== "USD" || !isPrefix(line, at))))
    return null;
  const numeral = readMoneyNumeral(line, sign + 1, words);
  if (numeral === null || line.atoms[sign + 1]?.kind === "word") return null;
  // “$5 million dollars”.
  const named = currencyAt(line, numeral.end, words);
  const isNamed = named?.currency.unit === symbol && isMeant(line, numeral.end, numeral, named.currency);
  const end = isNamed ? named.end : numeral.end;
  const suffix = before === undefined && symbol === "USD" ? suffixAt(line, end, words) : null;
  return single(numeral.value, suffix?.code ?? before ?? symbol, suffix?.end ?? end, "money");
}

/** “US$5”, “HK $5”: one letter must be a capital and touch the sign, two may stand apart. */
function isPrefix(line: Line, at: number): boolean {
  const raw = line.atoms[at]!.raw;
  return raw.length > 1 || (raw === raw.toUpperCase() && isAttached(line, at + 1));
}

/** “$75 U.S.”, unless it goes on: “a $75 U.S. bond”. */
function suffixAt(line: Line, at: number, words: NumberWords): { code: string; end: number } | null {
  for (const length of [4, 1]) {
    const code = words.dollarSuffixes.get(phraseAt(line, at, length));
    const next = tagAt(line, at + length)?.upos;
    const goesOn = next === "NOUN" || next === "PROPN" || next === "ADJ";
    if (code !== undefined && !goesOn) return { code, end: at + length };
  }
  return null;
}

/** “EUR 50m”, “RM79”, “Rs. 500”. */
function parseCode(line: Line, at: number, words: NumberWords): Amount | null {
  const raw = line.atoms[at]?.raw ?? "";
  const code = codeIn(raw, words);
  const unit = words.currencyLetters.get(raw) ?? code?.unit;
  if (unit === undefined) return null;
  const numeral = readMoneyNumeral(line, lowerAt(line, at + 1) === "." ? at + 2 : at + 1, words);
  return numeral?.form === "digits"
    ? single(rounded(numeral.value * (code?.size ?? 1)), unit, numeral.end, "money")
    : null;
}

/** “EUR”, and “MEUR”, which is a million of them. */
function codeIn(raw: string, words: NumberWords): UnitWord | undefined {
  if (raw !== raw.toUpperCase()) return undefined;
  if (raw.length === 3) return words.currencies.get(raw.toLowerCase());
  const currency = /^M[A-Z]{3}$/.test(raw) ? words.currencies.get(raw.slice(1).toLowerCase()) : undefined;
  return currency?.size === 1 ? { ...currency, size: 1e6 } : undefined;
}

/** “5bn euros”, “1,200€”, “75 USD million”, “20 cents”, “three dollars fifty cents”. */
function parseWord(line: Line, at: number, words: NumberWords): Amount | null {
  const numeral = readNumeral(line, at, words.numerals);
  if (numeral === null) return null;
  const next = isJoint(line, numeral.end) ? numeral.end + 1 : numeral.end;
  const found = currencyAt(line, next, words);
  if (found === null || !isMeant(line, next, numeral, found.currency)) {
    const isPounds = numeral.value >= 1e6 && words.poundWords.has(lowerAt(line, next));
    return isPounds ? single(numeral.value, "GBP", next + 1, "money") : null;
  }
  const { currency, end } = found;
  const scale =
    numeral.scaled || numeral.form === "words" ? undefined : words.numerals.scales.get(lowerAt(line, end));
  if (scale !== undefined && scale >= 1000)
    return single(numeral.value * scale, currency.unit, end + 1, "money");
  const cents = currency.size === 1 ? centsAt(line, end, currency.unit, words) : null;
  const value = rounded(numeral.value * currency.size) + (cents?.value ?? 0);
  return single(value, currency.unit, cents?.end ?? end, "money");
}

/** Longest name of a currency, in atoms: “u . s . dollars”. */
const NAME_MAX = 5;

function currencyAt(line: Line, at: number, words: NumberWords): { currency: UnitWord; end: number } | null {
  for (let length = NAME_MAX; length >= 1; length--) {
    const currency = words.currencies.get(phraseAt(line, at, length));
    if (currency !== undefined) return { currency, end: at + length };
  }
  const code = codeIn(line.atoms[at]?.raw ?? "", words);
  return code === undefined ? null : { currency: code, end: at + 1 };
}

/** Words that are as often something else: “won” behind a scale or as a noun, a sign with no number behind it, “p” behind digits. */
function isMeant(line: Line, at: number, numeral: Numeral, currency: UnitWord): boolean {
  const atom = line.atoms[at]!;
  if (currency.doubtful) return numeral.scaled || tagAt(line, at)?.upos === "NOUN";
  if (atom.kind === "mark") return line.atoms[at + 1]?.kind !== "number";
  // “3 USD50 cards”: the code belongs to the 50.
  if (atom.raw.length > 1) return line.atoms[at + 1]?.kind !== "number" || !isAttached(line, at + 1);
  const isTime = lowerAt(line, at + 1) === "." && lowerAt(line, at + 2) === "m";
  return numeral.form === "digits" && atom.raw === atom.lower && !isTime && !VIDEO_LINES.has(numeral.value);
}

/** “1080p” is a picture, no price. */
const VIDEO_LINES: ReadonlySet<number> = new Set([240, 360, 480, 720, 1080, 1440, 2160, 4320]);

/** “… dollars fifty cents”, “… dollars and 50 cents”. */
function centsAt(
  line: Line,
  at: number,
  unit: string,
  words: NumberWords,
): { value: number; end: number } | null {
  const numeral = readNumeral(line, words.numerals.and.has(lowerAt(line, at)) ? at + 1 : at, words.numerals);
  if (numeral === null || numeral.scaled || numeral.value >= 100 || numeral.value < 0) return null;
  const cents = currencyAt(line, numeral.end, words);
  if (cents === null || cents.currency.size === 1 || cents.currency.unit !== unit) return null;
  return { value: rounded(numeral.value * cents.currency.size), end: cents.end };
}

function readMoneyNumeral(line: Line, at: number, words: NumberWords): Numeral | null {
  const numeral = readNumeral(line, at, words.numerals);
  if (numeral === null || numeral.scaled) return numeral;
  const scale =
    words.moneyScales.get(lowerAt(line, numeral.end)) ??
    words.numerals.shortScales.get(lowerAt(line, numeral.end));
  // “$3 m” with a blank is money’s million as well; “$3 a day” is not.
  if (scale === undefined) return numeral;
  return { ...numeral, value: rounded(numeral.value * scale), end: numeral.end + 1, scaled: true };
}

/** 0.01 · 118.5 is 1.185, not 1.1850000000000001. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

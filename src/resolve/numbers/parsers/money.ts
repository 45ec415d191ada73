/**
 * Amounts of money.
 *
 *     $3m · US$1.5 billion · £40 · 5bn euros · 1,200€ · C$2.50 · 20 cents · 300 million yuan
 */
import { type Amount, type AmountParser, single } from "../amount.ts";
import { isAttached, isJoint, type Line, lowerAt, phraseAt, tagAt } from "../atoms.ts";
import { type Numeral, readNumeral } from "../numeral.ts";
import type { NumberWords } from "../words.ts";

export const money: AmountParser = { name: "money", parse };

function parse(line: Line, at: number, words: NumberWords): Amount | null {
  return parseSign(line, at, words) ?? parseCode(line, at, words) ?? parseWord(line, at, words);
}

/** “$3m”, “US$5”, “U.S. $5”. */
function parseSign(line: Line, at: number, words: NumberWords): Amount | null {
  const before = words.dollarPrefixes.get(lowerAt(line, at));
  const sign = before === undefined ? at : at + 1;
  const symbol = words.currencySymbols.get(line.atoms[sign]?.raw ?? "");
  if (symbol === undefined || (before !== undefined && (symbol !== "USD" || !isPrefix(line, at))))
    return null;
  const numeral = readMoneyNumeral(line, sign + 1, words);
  if (numeral === null || line.atoms[sign + 1]?.kind === "word") return null;
  // “$5 million dollars”, “$5 US”.
  const end =
    words.currencies.get(lowerAt(line, numeral.end))?.unit === symbol ? numeral.end + 1 : numeral.end;
  return single(numeral.value, before ?? symbol, end, "money");
}

/** “US$5”, “HK $5”: one capital letter must touch the sign, two may stand apart. */
function isPrefix(line: Line, at: number): boolean {
  const raw = line.atoms[at]!.raw;
  return raw === raw.toUpperCase() && (isAttached(line, at + 1) || raw.length > 1);
}

/** “EUR 50m”. */
function parseCode(line: Line, at: number, words: NumberWords): Amount | null {
  const raw = line.atoms[at]?.raw ?? "";
  if (raw.length !== 3 || raw !== raw.toUpperCase()) return null;
  const currency = words.currencies.get(raw.toLowerCase());
  const numeral = currency === undefined ? null : readMoneyNumeral(line, at + 1, words);
  return currency === undefined || numeral?.form !== "digits"
    ? null
    : single(numeral.value, currency.unit, numeral.end, "money");
}

/** “5bn euros”, “1,200€”, “20 cents”. */
function parseWord(line: Line, at: number, words: NumberWords): Amount | null {
  const numeral = readNumeral(line, at, words.numerals);
  if (numeral === null) return null;
  const next = isJoint(line, numeral.end) ? numeral.end + 1 : numeral.end;
  for (const length of [2, 1]) {
    const phrase = phraseAt(line, next, length);
    const currency = words.currencies.get(phrase);
    if (currency === undefined) continue;
    if (currency.doubtful && !numeral.scaled && tagAt(line, next)?.upos !== "NOUN") continue;
    return single(numeral.value * currency.size, currency.unit, next + length, "money");
  }
  const isPounds = numeral.value >= 1e6 && /^pounds?$/.test(lowerAt(line, next));
  return isPounds ? single(numeral.value, "GBP", next + 1, "money") : null;
}

function readMoneyNumeral(line: Line, at: number, words: NumberWords): Numeral | null {
  const numeral = readNumeral(line, at, words.numerals);
  if (numeral === null || numeral.scaled) return numeral;
  const scale =
    words.moneyScales.get(lowerAt(line, numeral.end)) ??
    words.numerals.shortScales.get(lowerAt(line, numeral.end));
  // “$3 m” with a blank is money’s million as well; “$3 a day” is not.
  if (scale === undefined) return numeral;
  return {
    ...numeral,
    value: Number((numeral.value * scale).toPrecision(15)),
    end: numeral.end + 1,
    scaled: true,
  };
}

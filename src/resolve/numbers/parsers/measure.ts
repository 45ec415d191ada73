/**
 * Numbers with a unit: shares, lengths, areas, weights, speeds, temperatures, lengths of time.
 *
 *     3 % · 12 percent · 2 percentage points · 5 km · 5,000-ton · 40 square miles · −5 °C · 60mph ·
 *     400 metres per second · three months · 52-year-old · aged 52
 *
 * A length of time is a figure where it measures (“a three-week siege”) and a date where it places
 * (“three weeks ago”, “the last three weeks”): those are left to `resolve/dates`.
 */
import { type Amount, type AmountParser, single } from "../amount.ts";
import { HYPHENS, isAttached, isJoint, type Line, lowerAt } from "../atoms.ts";
import { type Numeral, readNumeral } from "../numeral.ts";
import type { NumberWords } from "../words.ts";

export const measure: AmountParser = { name: "measure", parse };

/** “square kilometers”, “lb-ft”: the longest unit in atoms. */
const UNIT_ATOMS_MAX = 3;

function parse(line: Line, at: number, words: NumberWords): Amount | null {
  const isNegative = /^[-−–]$/.test(lowerAt(line, at)) && isAttached(line, at + 1) && line.atoms[at]!.spaced;
  const numeral = readNumeral(line, isNegative ? at + 1 : at, words.numerals);
  if (numeral === null) return null;
  const sign = isNegative ? -1 : 1;
  const time = readTime(line, at, numeral, words);
  if (time !== undefined) return time;
  const unit = readUnit(line, numeral, words);
  if (unit === null) return null;
  if (isNegative && !unit.symbol.startsWith("°") && unit.symbol !== "%") return null;
  return single(sign * numeral.value, unit.symbol, unit.end, "measure");
}

function readUnit(line: Line, numeral: Numeral, words: NumberWords): { symbol: string; end: number } | null {
  const temperature = readTemperature(line, numeral.end, words);
  if (temperature !== null) return temperature;
  const next = isJoint(line, numeral.end) ? numeral.end + 1 : numeral.end;
  for (let n = UNIT_ATOMS_MAX; n >= 1; n--) {
    const unit = words.units.get(phraseAt(line, next, n));
    if (unit !== undefined) return { symbol: unit.unit, end: next + n };
  }
  const symbol = isAttached(line, numeral.end)
    ? words.unitSymbols.get(line.atoms[numeral.end]?.raw ?? "")
    : undefined;
  if (symbol === undefined || numeral.form === "words" || isCountedMillion(line, numeral, words)) return null;
  return { symbol: symbol.unit, end: numeral.end + 1 };
}

/** “5m people”: with something counted behind it the m is a million. */
function isCountedMillion(line: Line, numeral: Numeral, words: NumberWords): boolean {
  const next = line.atoms[numeral.end + 1];
  return lowerAt(line, numeral.end) === "m" && next?.kind === "word" && !words.stops.has(next.lower);
}

/** “5 degrees Celsius”, “5 °C”, “20°”. */
function readTemperature(line: Line, at: number, words: NumberWords): { symbol: string; end: number } | null {
  if (!words.degrees.has(lowerAt(line, at))) return null;
  const symbol = words.temperatureScales.get(lowerAt(line, at + 1));
  return symbol === undefined ? null : { symbol, end: at + 2 };
}

/** Undefined: no length of time at all; null: one that is no figure. */
function readTime(line: Line, at: number, numeral: Numeral, words: NumberWords): Amount | null | undefined {
  const next = isJoint(line, numeral.end) ? numeral.end + 1 : numeral.end;
  const unit = words.timeUnits.get(lowerAt(line, next));
  if (unit === undefined) return undefined;
  const old = isJoint(line, next + 1) || HYPHENS.has(lowerAt(line, next + 1)) ? next + 2 : next + 1;
  if (words.old.has(lowerAt(line, old))) return single(numeral.value, unit, old + 1, "age");
  if (words.placesBehind.has(lowerAt(line, next + 1)) || words.placesBefore.has(lowerAt(line, at - 1)))
    return null;
  // “one day” is some day.
  if (numeral.value === 1 && numeral.form === "words" && next === numeral.end) return null;
  return single(numeral.value, unit, next + 1, "length-of-time");
}

/** As written: “km/h” and “lb - ft” keep their marks, words are joined by one space. */
function phraseAt(line: Line, at: number, length: number): string {
  let phrase = "";
  for (let n = 0; n < length; n++) {
    const atom = line.atoms[at + n];
    if (atom === undefined) return "";
    const glued = n > 0 && !atom.spaced && (atom.raw === "/" || phrase.endsWith("/"));
    phrase += n === 0 || glued ? atom.lower : ` ${atom.lower}`;
  }
  return phrase;
}

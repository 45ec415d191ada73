/**
 * Numbers with a unit: shares, lengths, areas, weights, speeds, temperatures, lengths of time, factors.
 *
 *     3 % · 12 percent · 2 percentage points · 5 km · 5,000-ton · 40 square miles · −5 °C · 60mph · 1.8m tall ·
 *     400 metres per second · five feet two inches · three months · 52-year-old · three years of age · sixfold
 *
 * A length of time is a figure where it measures (“a three-week siege”) and a date where it places
 * (“three weeks ago”, “the last three weeks”): those are left to `resolve/dates`.
 */
import { type Amount, type AmountParser, single } from "../amount.ts";
import { HYPHENS, isAttached, isJoint, type Line, lowerAt, tagAt } from "../atoms.ts";
import { readFraction } from "../fraction.ts";
import { type Numeral, readNumeral } from "../numeral.ts";
import type { NumberWords } from "../words.ts";

export const measure: AmountParser = { name: "measure", parse };

/** “m . p . h .”: the longest unit in atoms. */
const UNIT_ATOMS_MAX = 6;

function parse(line: Line, at: number, words: NumberWords): Amount | null {
  if (isInCode(line, at)) return null;
  const numeral = readPart(line, at, words) ?? readNumeral(line, at, words.numerals);
  if (numeral === null) return readFold(line, at, words);
  const time = readTime(line, at, numeral, words);
  if (time !== undefined) return time;
  const unit = readUnit(line, numeral, words);
  if (unit === null) return readFoldBehind(line, numeral, words);
  // A hyphen before a length is a dash or a bullet.
  if (numeral.value < 0 && !unit.symbol.startsWith("°") && unit.symbol !== "%") return null;
  const part = readPartOf(line, unit, words);
  return single(numeral.value + (part?.value ?? 0), unit.symbol, part?.end ?? unit.end, "measure");
}

/** “q=30%25”, “1m44.458s”, “F-16s”, “XK-173m”: part of an address or a name. */
function isInCode(line: Line, at: number): boolean {
  if (!isAttached(line, at)) return false;
  const [name, before] = [line.atoms[at - 2], line.atoms[at - 1]!];
  if (/^[%=&?#@_/.:]$/.test(before.raw)) return true;
  return HYPHENS.has(before.raw) && isAttached(line, at - 1) && /^\p{Lu}/u.test(name?.raw ?? "");
}

/** “half a mile”, “a quarter mile”, “1/16 of a pint”: a part of one unit. */
function readPart(line: Line, at: number, words: NumberWords): Numeral | null {
  const part = readFraction(line, at, words.numerals) ?? readNumeral(line, at, words.numerals);
  if (part === null || part.value >= 1 || part.value <= 0) return null;
  let end = isJoint(line, part.end) ? part.end + 1 : part.end;
  if (words.numerals.of.has(lowerAt(line, end))) end++;
  if (words.numerals.one.has(lowerAt(line, end))) end++;
  const isTime = words.timeUnits.has(lowerAt(line, end));
  const unit = unitAt(line, end, words);
  const isUnit = unit !== null && unit.symbol !== "point";
  return isUnit || (isTime && end > part.end)
    ? { value: part.value, end, form: "words", scaled: false }
    : null;
}

interface Unit {
  readonly symbol: string;
  readonly end: number;
}

function readUnit(line: Line, numeral: Numeral, words: NumberWords): Unit | null {
  const temperature = readTemperature(line, numeral.end, words);
  if (temperature !== null) return temperature;
  return (
    unitAt(line, isJoint(line, numeral.end) ? numeral.end + 1 : numeral.end, words) ??
    symbolBehind(line, numeral, words)
  );
}

function unitAt(line: Line, at: number, words: NumberWords): Unit | null {
  for (let n = UNIT_ATOMS_MAX; n >= 1; n--) {
    const unit = words.units.get(phraseAt(line, at, n));
    if (unit !== undefined) return { symbol: unit.unit, end: at + n };
  }
  return null;
}

/** “5m”, “10in”, “5 W”: letters that could be something else. */
function symbolBehind(line: Line, numeral: Numeral, words: NumberWords): Unit | null {
  const raw = line.atoms[numeral.end]?.raw ?? "";
  const symbol = words.unitSymbols.get(raw);
  if (symbol === undefined || numeral.form === "words") return null;
  if (!isAttached(line, numeral.end))
    return words.spacedSymbols.has(raw) && !isAbbreviation(line, numeral.end)
      ? { symbol: symbol.unit, end: numeral.end + 1 }
      : null;
  if (isCountedMillion(line, numeral, words) || isDecade(line, numeral, words)) return null;
  if (symbol.unit.startsWith("°") && !couldBeWeather(line, numeral)) return null;
  // “he said 12"” ends a quotation, as one was opened before; “a 12" screen” is measured.
  if (raw === '"' && isInQuotation(line, numeral.end)) return null;
  const isMeasured = line.tags.length === 0 || tagAt(line, numeral.end + 1)?.upos === "NOUN";
  if (raw === '"' && !isMeasured && !words.extents.has(lowerAt(line, numeral.end + 1))) return null;
  // “the 1990's”
  if (/^['’]$/.test(raw) && line.atoms[numeral.end + 1]?.kind === "word" && isAttached(line, numeral.end + 1))
    return null;
  return { symbol: symbol.unit, end: numeral.end + 1 };
}

/** True where a straight double mark has opened a quotation that is not closed; one behind a number may be inches. */
function isInQuotation(line: Line, at: number): boolean {
  let isOpen = false;
  for (let i = Math.max(0, at - QUOTATION_ATOMS_MAX); i < at; i++) {
    if (lowerAt(line, i) !== '"') continue;
    const isInch = !isOpen && isAttached(line, i) && /\d$/.test(lowerAt(line, i - 1));
    if (!isInch) isOpen = !isOpen;
  }
  return isOpen;
}

/** No further back is a quotation looked for. */
const QUOTATION_ATOMS_MAX = 60;

function isAbbreviation(line: Line, at: number): boolean {
  return lowerAt(line, at + 1) === "." && isAttached(line, at + 1);
}

/** “5m people”: with something counted behind it the m is a million; “1.8m tall” and “the 400m runners” are lengths. */
function isCountedMillion(line: Line, { end, value }: Numeral, words: NumberWords): boolean {
  const next = line.atoms[end + 1];
  if (lowerAt(line, end) !== "m" || next?.kind !== "word") return false;
  if (words.stops.has(next.lower) || words.extents.has(next.lower)) return false;
  if (line.tags.length === 0) return true;
  const isPlural = [1, 2, 3].some((n) => tagAt(line, end + n)?.xpos === "NNS");
  const isOwner = words.apostrophes.has(lowerAt(line, end + 2));
  return words.personNouns.has(next.lower) && !isOwner ? true : isPlural && !isOwner && !RACES.has(value);
}

/** Meters that people run and swim. */
const RACES: ReadonlySet<number> = new Set([50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10_000]);

/** “40C”, “90F”, but no “777F”, “13F filing” or “14.7C/share”. */
function couldBeWeather(line: Line, { value, end }: Numeral): boolean {
  return Math.abs(value) <= HOT && tagAt(line, end + 1)?.upos !== "NOUN" && lowerAt(line, end + 1) !== "/";
}

/** Above it nobody writes a temperature without its degrees. */
const HOT = 250;

/** “2018s”, “the 1990s”, “in his 30s”: no seconds. */
function isDecade(line: Line, { end, value }: Numeral, words: NumberWords): boolean {
  if (lowerAt(line, end) !== "s" || !Number.isInteger(value)) return false;
  if (value >= 1500 && value < 2100) return true;
  const isRound = value % 10 === 0 && value < 100;
  // “the early '80s”
  if (isRound && words.apostrophes.has(lowerAt(line, end - 2)) && isAttached(line, end - 1)) return true;
  return isRound && [2, 3].some((n) => words.determiners.has(lowerAt(line, end - n)));
}

/** “5 degrees Celsius”, “5 °C”, “20°”. */
function readTemperature(line: Line, at: number, words: NumberWords): Unit | null {
  if (!words.degrees.has(lowerAt(line, at))) return null;
  const symbol = words.temperatureScales.get(lowerAt(line, at + 1));
  return symbol === undefined ? null : { symbol, end: at + 2 };
}

/** “five feet two inches”, “two years and three months”: the smaller unit as a part of the larger. */
function readPartOf(line: Line, unit: Unit, words: NumberWords): { value: number; end: number } | null {
  const part = words.parts.get(unit.symbol);
  if (part === undefined) return null;
  const at = words.numerals.and.has(lowerAt(line, unit.end)) ? unit.end + 1 : unit.end;
  const numeral = readNumeral(line, at, words.numerals);
  if (numeral === null || numeral.value < 0 || numeral.value >= part[1]) return null;
  // 5'4
  if (/^['’]$/.test(lowerAt(line, unit.end - 1)) && isAttached(line, at)) {
    const isMarked = /^["”″]$/.test(lowerAt(line, numeral.end));
    return { value: numeral.value / part[1], end: isMarked ? numeral.end + 1 : numeral.end };
  }
  const end = isJoint(line, numeral.end) ? numeral.end + 1 : numeral.end;
  const small = words.timeUnits.has(lowerAt(line, end))
    ? words.timeUnits.get(lowerAt(line, end))
    : unitOfPart(line, end, words);
  return small === part[0] ? { value: numeral.value / part[1], end: end + 1 } : null;
}

function unitOfPart(line: Line, at: number, words: NumberWords): string | undefined {
  return (words.units.get(lowerAt(line, at)) ?? words.unitSymbols.get(line.atoms[at]?.raw ?? ""))?.unit;
}

/** Undefined: no length of time at all; null: one that is no figure. */
function readTime(line: Line, at: number, numeral: Numeral, words: NumberWords): Amount | null | undefined {
  const next = isJoint(line, numeral.end) ? numeral.end + 1 : numeral.end;
  const unit = words.timeUnits.get(lowerAt(line, next));
  if (unit === undefined) return undefined;
  const part = readPartOf(line, { symbol: unit, end: next + 1 }, words);
  const [value, end] = [numeral.value + (part?.value ?? 0), part?.end ?? next + 1];
  const old = isJoint(line, end) || HYPHENS.has(lowerAt(line, end)) ? end + 1 : end;
  if (words.old.has(lowerAt(line, old))) return single(value, unit, old + 1, "age");
  if (words.numerals.of.has(lowerAt(line, end)) && words.age.has(lowerAt(line, end + 1)))
    return single(value, unit, end + 2, "age");
  if (words.placesBehind.has(lowerAt(line, end)) || words.placesBefore.has(lowerAt(line, at - 1)))
    return null;
  // “one day” is some day.
  if (numeral.value === 1 && numeral.form === "words" && next === numeral.end) return null;
  return single(value, unit, end, "length-of-time");
}

/** “sixfold”: one atom. */
function readFold(line: Line, at: number, words: NumberWords): Amount | null {
  const word = lowerAt(line, at);
  const value = word.endsWith(words.fold)
    ? words.numerals.cardinals.get(word.slice(0, -words.fold.length))
    : undefined;
  return value === undefined ? null : single(value, "×", at + 1, "measure");
}

/** “10-fold”, “six-fold”. */
function readFoldBehind(line: Line, { value, end }: Numeral, words: NumberWords): Amount | null {
  const at = isJoint(line, end) ? end + 1 : end;
  return lowerAt(line, at) === words.fold && !line.atoms[at]!.spaced
    ? single(value, "×", at + 1, "measure")
    : null;
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

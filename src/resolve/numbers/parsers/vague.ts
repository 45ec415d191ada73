/**
 * Amounts that are no numbers, as intervals from a table (docs/figures.md).
 *
 *     dozens of people · tens of thousands · several hundred · a few · a handful of · several
 *
 * Plural scales count only where something is counted, or stand at the head of a phrase.
 */
import type { Amount, AmountParser } from "../amount.ts";
import { type Line, lowerAt, phraseAt } from "../atoms.ts";
import type { NumberWords } from "../words.ts";

export const vague: AmountParser = { name: "vague", parse };

/** “hundreds of thousands” in atoms. */
const WORDS_MAX = 3;

function parse(line: Line, at: number, words: NumberWords): Amount | null {
  return parseFactor(line, at, words) ?? parseTable(line, at, words);
}

/** “several hundred”, “a few dozen”. */
function parseFactor(line: Line, at: number, words: NumberWords): Amount | null {
  for (const length of [2, 1]) {
    const factor = words.vagueFactors.get(phraseAt(line, at, length));
    const scale = words.numerals.scales.get(lowerAt(line, at + length));
    if (factor === undefined || scale === undefined) continue;
    // “several hundred thousand”.
    const second = words.numerals.scales.get(lowerAt(line, at + length + 1));
    const whole = scale * (second ?? 1);
    const end = at + length + (second === undefined ? 1 : 2);
    // “Several hundred” may be 950: it ends below ten of them.
    return withUnit(line, vagueAmount(factor[0] * whole, (factor[1] + 1) * whole - 1, end), words);
  }
  return null;
}

function parseTable(line: Line, at: number, words: NumberWords): Amount | null {
  for (let length = WORDS_MAX; length >= 1; length--) {
    const interval = words.vague.get(phraseAt(line, at, length));
    if (interval === undefined) continue;
    const last = lowerAt(line, at + length - 1);
    const end = at + length;
    const isPlural = words.pluralScales.has(last);
    // “scores” and “dozens” alone are verbs, goals and egg boxes.
    if (
      isPlural &&
      length === 1 &&
      !words.numerals.of.has(lowerAt(line, end)) &&
      !words.roles.has(lowerAt(line, end)) &&
      !isFollowedByRole(line, end, words)
    )
      return null;
    if (words.timeUnits.has(lowerAt(line, end)) || words.timeUnits.has(lowerAt(line, end + 1))) return null;
    return withUnit(line, vagueAmount(interval[0], interval[1], end), words);
  }
  return null;
}

/** “tens of thousands of dollars”, “hundreds of miles”: the unit of what is measured. */
function withUnit(line: Line, amount: Amount, words: NumberWords): Amount {
  const start = words.numerals.of.has(lowerAt(line, amount.end)) ? amount.end + 1 : amount.end;
  for (const length of [3, 2, 1]) {
    const phrase = phraseAt(line, start, length);
    const unit = words.currencies.get(phrase) ?? words.units.get(phrase);
    if (unit === undefined || unit.doubtful) continue;
    const [min, max] = [amount.min * unit.size, amount.max * unit.size];
    return { ...amount, min, max, unit: unit.unit, end: start + length };
  }
  return amount;
}

/** “dozens were killed”, “hundreds more are missing”. */
function isFollowedByRole(line: Line, at: number, words: NumberWords): boolean {
  for (let n = 0; n < 4; n++) if (words.roles.has(lowerAt(line, at + n))) return true;
  return words.additional.has(lowerAt(line, at));
}

function vagueAmount(min: number, max: number, end: number): Amount {
  return { min, max, unit: "count", end, shape: "vague", rule: "vague" };
}

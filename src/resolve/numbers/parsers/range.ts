/**
 * Two amounts as the ends of one.
 *
 *     10 to 15 · 10-15 · between 10 and 15 km · $5-10 million · 3 or 4 people · 10% to 15%
 *
 * The ends share unit and scale where only one of them names it. “52 to 48” runs downwards: a score, and
 * no range. “rose from 10 to 15” is two figures, what it was and what it is.
 */
import type { Amount, AmountParser } from "../amount.ts";
import { HYPHENS, isAttached, type Line, lowerAt } from "../atoms.ts";
import type { NumberWords } from "../words.ts";
import { measure } from "./measure.ts";
import { money } from "./money.ts";
import { plainNumber } from "./plain-number.ts";

export const range: AmountParser = { name: "range", parse };

const ENDS: readonly AmountParser[] = [money, measure, plainNumber];

function parse(line: Line, at: number, words: NumberWords): Amount | null {
  const isBetween = words.between.has(lowerAt(line, at));
  const low = readEnd(line, isBetween ? at + 1 : at, words);
  if (low === null) return null;
  const link = isBetween ? words.numerals.and.has(lowerAt(line, low.end)) : isLink(line, low.end, words);
  if (!link || (!isBetween && words.to.has(lowerAt(line, low.end)) && isChange(line, at, words))) return null;
  const high = readEnd(line, low.end + 1, words, low);
  return high === null ? null : joined(line, low, high, words);
}

/** “rose from 10 to 15”: how much it was and how much it is, two figures. “from 5 to 10 euros” is a range. */
function isChange(line: Line, at: number, words: NumberWords): boolean {
  if (!words.from.has(lowerAt(line, at - 1))) return false;
  for (let n = 2; n <= CHANGE_REACH; n++) if (words.changes.has(lowerAt(line, at - n))) return true;
  return false;
}

/** “rose sharply last year from 10 to 15”. */
const CHANGE_REACH = 6;

function readEnd(line: Line, at: number, words: NumberWords, low?: Amount): Amount | null {
  let best: Amount | null = null;
  for (const parser of ENDS) {
    // Behind a hyphen a number looks like a name (“F-16”); the range knows better.
    const found = parser.parse(low === undefined ? line : cutAt(line, at), low === undefined ? at : 0, words);
    if (found === null) continue;
    const end = low === undefined ? found.end : found.end + at;
    if (best === null || end > best.end) best = { ...found, end };
  }
  return best;
}

/** The line from `at` on, as if it began there. Bounded: nothing of a range reaches further. */
function cutAt(line: Line, at: number): Line {
  return { ...line, atoms: line.atoms.slice(at, at + 40) };
}

function isLink(line: Line, at: number, words: NumberWords): boolean {
  const word = lowerAt(line, at);
  if (HYPHENS.has(word)) return line.atoms[at]!.spaced === line.atoms[at + 1]?.spaced || isAttached(line, at);
  return words.rangeLinks.has(word) || words.or.has(word);
}

function joined(line: Line, low: Amount, high: Amount, words: NumberWords): Amount | null {
  const unit = low.unit === "count" ? high.unit : low.unit;
  if (high.unit !== "count" && high.unit !== unit) return null;
  // “rose 0.7 percent to 6,327”: a unit behind the first number does not carry over “to”; one before it does (“$5 to 10”).
  const isSign = lowerAt(line, low.end - 1) !== "" && line.atoms[low.end - 1]?.kind === "number";
  if (high.unit === "count" && low.unit !== "count" && !isSign && !HYPHENS.has(lowerAt(line, low.end)))
    return null;
  // “$5-10 million”, “2 to 3 million”: the scale is said once.
  const scale = scaleBefore(line, high.end, words);
  const min = low.min < scale && low.min * scale <= high.max ? low.min * scale : low.min;
  if (min >= high.max) return null;
  // “3 or 4”, never “12 or 200”.
  const isOr = words.or.has(lowerAt(line, low.end));
  if (isOr && high.max > min * 2) return null;
  return { min, max: high.max, unit, end: high.end, shape: "range", rule: "range" };
}

/** The scale that the number before `end` was said with; 1 for none. */
function scaleBefore(line: Line, end: number, words: NumberWords): number {
  for (let at = end - 1; at >= Math.max(0, end - 3); at--) {
    const word = lowerAt(line, at);
    const scale =
      words.numerals.scales.get(word) ??
      (isAttached(line, at)
        ? (words.numerals.shortScales.get(word) ?? words.moneyScales.get(word))
        : undefined);
    if (scale !== undefined && scale >= 1000) return scale;
  }
  return 1;
}

/**
 * Shares said without “percent”; the unit is `%`, so that “half” and “50 %” can be compared.
 *
 *     one in five · three out of four · 3/4 of the crew · two thirds of the crew · half of the houses · a quarter of
 */
import { type Amount, type AmountParser, single } from "../amount.ts";
import { isJoint, type Line, lowerAt } from "../atoms.ts";
import { VULGAR } from "../fraction.ts";
import { readNumeral, readOrdinal } from "../numeral.ts";
import type { NumberWords } from "../words.ts";

export const ratio: AmountParser = { name: "ratio", parse };

function parse(line: Line, at: number, words: NumberWords): Amount | null {
  return parseOutOf(line, at, words) ?? parseFraction(line, at, words);
}

/** “one in five”: small whole numbers only, the second the larger. */
function parseOutOf(line: Line, at: number, words: NumberWords): Amount | null {
  const top = readNumeral(line, at, words.numerals);
  if (top === null || !isSmall(top.value)) return null;
  for (const link of words.ratioLinks) {
    if (!link.every((word, n) => lowerAt(line, top.end + n) === word)) continue;
    const bottom = readNumeral(line, top.end + link.length, words.numerals);
    if (
      bottom === null ||
      !Number.isInteger(bottom.value) ||
      bottom.value <= top.value ||
      bottom.value > 1000
    )
      continue;
    // “two in ten days”, “12 in 37 matches” count something else.
    const isRound = top.form === "words" || top.value === 1 || (top.value < 10 && bottom.value % 10 === 0);
    if (link.length === 1 && (!isRound || words.timeUnits.has(lowerAt(line, bottom.end)))) continue;
    return single(percent(top.value / bottom.value), "%", bottom.end, "ratio");
  }
  return null;
}

/** “two thirds”, “a quarter”, “half”: only before “of”, where it is a share of something. */
function parseFraction(line: Line, at: number, words: NumberWords): Amount | null {
  const { half, one, of, denominators } = words.numerals;
  if (half.has(lowerAt(line, at))) {
    const end = at + 1;
    // “the first half of 2030”, “half of the year”: a stretch of time, and no share of it.
    if (readOrdinal(line, at - 1, words.numerals) !== null || isOfTime(line, end, words)) return null;
    const isShare =
      of.has(lowerAt(line, end)) ||
      (words.determiners.has(lowerAt(line, end)) && !one.has(lowerAt(line, end)));
    return isShare ? single(50, "%", end, "fraction") : null;
  }
  const top = one.has(lowerAt(line, at)) ? { value: 1, end: at + 1 } : readNumeral(line, at, words.numerals);
  // “3/4 of the crew”, “½ of it”.
  const isOf = top !== null && of.has(lowerAt(line, top.end)) && !one.has(lowerAt(line, top.end + 1));
  if (isOf && top.value > 0 && top.value < 1 && isSlashed(line, at))
    return single(percent(top.value), "%", top.end, "fraction");
  if (top === null || !isSmall(top.value)) return null;
  const next = isJoint(line, top.end) ? top.end + 1 : top.end;
  const bottom = denominators.get(lowerAt(line, next));
  if (bottom === undefined || bottom <= top.value || !of.has(lowerAt(line, next + 1))) return null;
  return single(percent(top.value / bottom), "%", next + 1, "fraction");
}

/** “of the year”, “of 2030”. */
function isOfTime(line: Line, at: number, words: NumberWords): boolean {
  if (!words.numerals.of.has(lowerAt(line, at))) return false;
  const next = words.determiners.has(lowerAt(line, at + 1)) ? at + 2 : at + 1;
  return words.timeUnits.has(lowerAt(line, next)) || /^(?:19|20|21)\d\d$/.test(lowerAt(line, next));
}

function isSlashed(line: Line, at: number): boolean {
  return VULGAR.has(line.atoms[at]!.raw) || /^[/⁄]$/.test(lowerAt(line, at + 1));
}

function isSmall(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 100;
}

/** Two digits behind the point: more is not in “two thirds”. */
function percent(share: number): number {
  return Number((share * 100).toFixed(2));
}

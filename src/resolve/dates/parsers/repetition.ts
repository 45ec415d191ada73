/**
 * What comes again.
 *
 *     daily · every day · each week · per year · every Monday · every two weeks · a day (behind an amount)
 */
import { isJoint, type Line, lowerAt } from "../../numbers/atoms.ts";
import { readNumeral } from "../../numbers/numeral.ts";
import { isoDuration } from "../calendar.ts";
import type { DateParser, Found } from "../meaning.ts";
import type { DateWords } from "../words.ts";

export const repetition: DateParser = { name: "repetition", parse };

function parse(line: Line, at: number, words: DateWords): Found | null {
  const word = lowerAt(line, at);
  const double = isJoint(line, at + 1)
    ? words.repetitions.get(`${word}-${lowerAt(line, at + 2)}`)
    : undefined;
  if (double !== undefined) return { to: at + 3, meaning: { kind: "set", timex: double } };
  const simple = words.repetitions.get(word);
  if (simple !== undefined) return { to: at + 1, meaning: { kind: "set", timex: simple } };
  if (!words.every.has(word)) return null;
  const isOther = words.otherWords.has(lowerAt(line, at + 1));
  const next = isOther ? at + 2 : at + 1;
  const day = words.weekdays.get(lowerAt(line, next));
  if (day !== undefined) return { to: next + 1, meaning: { kind: "set", timex: `XXXX-WXX-${day}` } };
  const part = words.dayParts.get(lowerAt(line, next));
  if (part !== undefined) return { to: next + 1, meaning: { kind: "set", timex: `T${part}` } };
  const month = words.months.get(lowerAt(line, at + 1));
  if (month !== undefined)
    return { to: at + 2, meaning: { kind: "set", timex: `XXXX-${String(month).padStart(2, "0")}` } };
  const numeral = readNumeral(line, next, words.numerals);
  const unit = words.units.get(lowerAt(line, numeral?.end ?? next));
  if (unit === undefined) return null;
  return {
    to: (numeral?.end ?? next) + 1,
    meaning: { kind: "set", timex: isoDuration([{ unit, count: numeral?.value ?? (isOther ? 2 : 1) }]) },
  };
}

/**
 * What comes again.
 *
 *     daily · every day · each week · per year · every Monday · every two weeks · a day (behind an amount)
 */
import { type Line, lowerAt } from "../../numbers/atoms.ts";
import { readNumeral } from "../../numbers/numeral.ts";
import { isoDuration } from "../calendar.ts";
import type { DateParser, Found } from "../meaning.ts";
import type { DateWords } from "../words.ts";

export const repetition: DateParser = { name: "repetition", parse };

function parse(line: Line, at: number, words: DateWords): Found | null {
  const word = lowerAt(line, at);
  const simple = words.repetitions.get(word);
  if (simple !== undefined) return { to: at + 1, meaning: { kind: "set", timex: simple } };
  if (!words.every.has(word)) return null;
  const day = words.weekdays.get(lowerAt(line, at + 1));
  if (day !== undefined) return { to: at + 2, meaning: { kind: "set", timex: `XXXX-WXX-${day}` } };
  const month = words.months.get(lowerAt(line, at + 1));
  if (month !== undefined)
    return { to: at + 2, meaning: { kind: "set", timex: `XXXX-${String(month).padStart(2, "0")}` } };
  const numeral = readNumeral(line, at + 1, words.numerals);
  const unit = words.units.get(lowerAt(line, numeral?.end ?? at + 1));
  if (unit === undefined) return null;
  return {
    to: (numeral?.end ?? at + 1) + 1,
    meaning: { kind: "set", timex: isoDuration([{ unit, count: numeral?.value ?? 1 }]) },
  };
}

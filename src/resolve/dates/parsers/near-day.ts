/**
 * Days and parts of days seen from the day of writing.
 *
 *     today · yesterday · tomorrow · the day before yesterday · tonight · overnight · last night · this morning
 */
import { type Line, lowerAt } from "../../numbers/atoms.ts";
import type { DateParser, Found } from "../meaning.ts";
import { readHourBehind } from "../read-clock.ts";
import type { DateWords, DayPart } from "../words.ts";

export const nearDay: DateParser = { name: "near-day", parse };

function parse(line: Line, at: number, words: DateWords): Found | null {
  const word = lowerAt(line, at);
  const day = words.days.get(word);
  if (day !== undefined) return { to: at + 1, meaning: { kind: "nearDay", shift: day } };
  const night = words.nights.get(word);
  if (night !== undefined) return withPart(line, at + 1, night.shift, night.part, words);
  return parseDoubled(line, at, words) ?? parseShiftedPart(line, at, words);
}

/** “the day before yesterday”, “the day after tomorrow”. */
function parseDoubled(line: Line, at: number, words: DateWords): Found | null {
  const start = words.determiners.has(lowerAt(line, at)) ? at + 1 : at;
  if (words.units.get(lowerAt(line, start)) !== "day") return null;
  const day = words.days.get(lowerAt(line, start + 2));
  const isBefore = words.before.has(lowerAt(line, start + 1));
  if (day === undefined || day === 0 || (!isBefore && !words.after.has(lowerAt(line, start + 1))))
    return null;
  return { to: start + 3, meaning: { kind: "nearDay", shift: day + (isBefore ? -1 : 1) } };
}

/** “last night”, “this morning”, “this past evening”. */
function parseShiftedPart(line: Line, at: number, words: DateWords): Found | null {
  const shift = words.shifts.get(lowerAt(line, at));
  const dayPart = words.dayParts.get(lowerAt(line, at + 1));
  if (shift === undefined || dayPart === undefined) return null;
  return withPart(line, at + 2, shift, dayPart, words);
}

/** “tonight”, “tonight at 7”. */
function withPart(line: Line, end: number, shift: number, dayPart: DayPart, words: DateWords): Found {
  const hour = readHourBehind(line, end, dayPart, words);
  return hour === null
    ? { to: end, meaning: { kind: "nearDay", shift }, dayPart }
    : { to: hour.end, meaning: { kind: "nearDay", shift }, clock: hour.clock };
}

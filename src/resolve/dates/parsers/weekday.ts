/**
 * Days of the week.
 *
 *     Monday · last Monday · next Tuesday · this Friday · the following Wednesday · Friday the 13th
 *
 * Which Monday it is, `resolve-value.ts` decides by the publication date and the tense. A plural
 * (“on Mondays”) is a set.
 */
import { isAttached, type Line, lowerAt, tagAt } from "../../numbers/atoms.ts";
import { readOrdinal } from "../../numbers/numeral.ts";
import type { DateParser, Found } from "../meaning.ts";
import type { DateWords } from "../words.ts";

export const weekday: DateParser = { name: "weekday", parse };

function parse(line: Line, at: number, words: DateWords): Found | null {
  const dated = parseDayOfMonth(line, at, words);
  if (dated !== null) return dated;
  const day = readWeekday(line, at, words);
  if (day !== null)
    return { to: day.end, meaning: { kind: "weekday", weekday: day.value, shift: null, from: "published" } };
  const name = lowerAt(line, at);
  const plural = name.endsWith("s") ? words.weekdays.get(name.slice(0, -1)) : undefined;
  if (plural !== undefined && name.length > 6) {
    return { to: at + 1, meaning: { kind: "set", timex: `XXXX-WXX-${plural}` } };
  }
  return parseShifted(line, at, words);
}

/** “Friday the 13th”, “Mon 13th”. */
function parseDayOfMonth(line: Line, at: number, words: DateWords): Found | null {
  const weekday = words.weekdays.get(lowerAt(line, at));
  if (weekday === undefined) return null;
  const next = words.determiners.has(lowerAt(line, at + 1)) ? at + 2 : at + 1;
  const day = readOrdinal(line, next, words.numerals);
  if (day === null || day.value > 31 || words.numerals.of.has(lowerAt(line, day.end))) return null;
  // “Friday first”, “Monday third in the race”: without an article only digits.
  if (next === at + 1 && line.atoms[next]!.kind !== "number") return null;
  if (words.months.has(lowerAt(line, day.end)) || tagAt(line, day.end)?.upos === "NOUN") return null;
  return { to: day.end, meaning: { kind: "dayOfMonth", day: day.value, weekday } };
}

function parseShifted(line: Line, at: number, words: DateWords): Found | null {
  const start = words.determiners.has(lowerAt(line, at)) ? at + 1 : at;
  const textShift = words.textShifts.get(lowerAt(line, start));
  const shift = textShift ?? words.shifts.get(lowerAt(line, start)) ?? words.shifts.get(lowerAt(line, at));
  if (shift === undefined) return null;
  const isShift = textShift !== undefined || words.shifts.has(lowerAt(line, start));
  const day = readWeekday(line, isShift ? start + 1 : at + 1, words);
  if (day === null) return null;
  const from = textShift === undefined ? "published" : "text";
  return { to: day.end, meaning: { kind: "weekday", weekday: day.value, shift, from } };
}

function readWeekday(line: Line, at: number, words: DateWords): { value: number; end: number } | null {
  const atom = line.atoms[at];
  const value = words.weekdays.get(atom?.lower ?? "");
  if (atom === undefined || value === undefined) return null;
  const hasStop =
    lowerAt(line, at + 1) === "." &&
    isAttached(line, at + 1) &&
    atom.raw.length <= 5 &&
    at + 2 < line.atoms.length;
  const end = hasStop ? at + 2 : at + 1;
  if (words.doubtfulWeekdays.has(atom.lower)) {
    // “Sun” or “Wed” alone may be the star, the newspaper, the wedding.
    const next = lowerAt(line, end) === "," ? end + 1 : end;
    const beforeDate = words.months.has(lowerAt(line, next)) || words.months.has(lowerAt(line, next + 1));
    if (!beforeDate) return null;
  }
  return { value, end };
}

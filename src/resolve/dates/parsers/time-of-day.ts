/**
 * Times and parts of a day; `refiners/join.ts` finds their day.
 *
 *     5:30 p.m. EST · from 2 to 4 p.m. · noon · the morning · afternoon · in the morning at 7
 */
import { type Line, lowerAt, tagAt } from "../../numbers/atoms.ts";
import type { DateParser, Found } from "../meaning.ts";
import { readClock, readHourBehind } from "../read-clock.ts";
import type { DateWords } from "../words.ts";

export const timeOfDay: DateParser = { name: "time-of-day", parse };

function parse(line: Line, at: number, words: DateWords): Found | null {
  const clock = readClock(line, at, words);
  if (clock !== null) return { to: clock.end, meaning: { kind: "timeOfDay" }, clock: clock.clock };
  return parsePart(line, at, words);
}

function parsePart(line: Line, at: number, words: DateWords): Found | null {
  const start = words.determiners.has(lowerAt(line, at)) ? at + 1 : at;
  const dayPart = words.dayParts.get(lowerAt(line, start));
  if (dayPart === undefined) return null;
  // “dawn” may be a name, “night flights” a kind of flight.
  const tag = tagAt(line, start);
  if (tag !== undefined && tag.upos !== "NOUN") return null;
  const next = line.atoms[start + 1];
  if (tagAt(line, start + 1)?.upos === "NOUN" && next?.spaced && !words.days.has(next.lower)) return null;
  if (words.pluralDayParts.has(lowerAt(line, start)))
    return { to: start + 1, meaning: { kind: "set", timex: `T${dayPart}` } };
  const hour = readHourBehind(line, start + 1, dayPart, words);
  return hour === null
    ? { to: start + 1, meaning: { kind: "timeOfDay" }, dayPart }
    : { to: hour.end, meaning: { kind: "timeOfDay" }, clock: hour.clock };
}

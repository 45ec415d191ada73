/**
 * Times and parts of a day; `refiners/join.ts` finds their day.
 *
 *     5 p.m. · 5:30 p.m. EST · 17:30 GMT · noon · 10 o’clock · 2:45 a.m. local time · the morning · afternoon
 */
import { isAttached, type Line, lowerAt, tagAt } from "../../numbers/atoms.ts";
import type { Clock, DateParser, Found } from "../meaning.ts";
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
  return { to: start + 1, meaning: { kind: "timeOfDay" }, dayPart };
}

function readClock(line: Line, at: number, words: DateWords): { clock: Clock; end: number } | null {
  const atom = line.atoms[at];
  if (atom === undefined) return null;
  const named = words.clockWords.get(atom.lower);
  if (named !== undefined) return withZone(line, at + 1, { hour: named, minute: 0 }, words);
  const spoken = words.numerals.cardinals.get(atom.lower);
  const digits = atom.kind === "number" ? /^([0-9]{1,2})(?:\.([0-5][0-9]))?$/.exec(atom.raw) : null;
  if (spoken === undefined && digits === null) return readMilitary(line, at, words);
  let hour = spoken ?? Number(digits![1]);
  let minute: number | null = digits?.[2] === undefined ? null : Number(digits[2]);
  let end = at + 1;
  let hasColon = false;
  if (minute === null && lowerAt(line, end) === ":" && isAttached(line, end) && isAttached(line, end + 1)) {
    if (!/^[0-5][0-9]$/.test(lowerAt(line, end + 1))) return null;
    minute = Number(lowerAt(line, end + 1));
    hasColon = true;
    end += 2;
    if (lowerAt(line, end) === ":" && /^[0-5][0-9]$/.test(lowerAt(line, end + 1))) end += 2;
  }
  const meridiem = readMeridiem(line, end, words);
  if (meridiem !== null) {
    if (hour > 12 || hour === 0) return null;
    hour = (hour % 12) + (meridiem.value === "pm" ? 12 : 0);
    return withZone(line, meridiem.end, { hour, minute }, words);
  }
  const oclock = readOclock(line, end, words);
  if (oclock !== null && hour <= 12) return withZone(line, oclock, { hour, minute }, words);
  // “3:45” alone may be a race or a verse: without a meridiem it takes two digits of hours, or a zone.
  if (!hasColon || hour > 24 || (isAttached(line, at) && /^[:.]$/.test(lowerAt(line, at - 1)))) return null;
  const read = withZone(line, end, { hour, minute }, words);
  return (hour >= 10 && digits !== null) || read.end > end ? read : null;
}

/** “1430 GMT”. */
function readMilitary(line: Line, at: number, words: DateWords): { clock: Clock; end: number } | null {
  const match = /^([01][0-9]|2[0-3])([0-5][0-9])$/.exec(lowerAt(line, at));
  if (match === null || !words.zones.has(line.atoms[at + 1]?.raw ?? "")) return null;
  return withZone(line, at + 1, { hour: Number(match[1]), minute: Number(match[2]) }, words);
}

/** “p.m.” in atoms `p`, `.`, `m`, `.`; the last stop only where it does not end the sentence. */
function readMeridiem(line: Line, at: number, words: DateWords): { value: "am" | "pm"; end: number } | null {
  const plain = words.meridiems.get(lowerAt(line, at));
  if (plain !== undefined) return { value: plain, end: at + 1 };
  const dotted = words.meridiems.get(`${lowerAt(line, at)}${lowerAt(line, at + 1)}${lowerAt(line, at + 2)}`);
  if (dotted === undefined || lowerAt(line, at + 1) !== "." || !isAttached(line, at + 2)) return null;
  const hasStop = lowerAt(line, at + 3) === "." && isAttached(line, at + 3);
  return { value: dotted, end: hasStop ? at + 4 : at + 3 };
}

function readOclock(line: Line, at: number, words: DateWords): number | null {
  const [first, , last] = words.oclock;
  return lowerAt(line, at) === first && /^['’]$/.test(lowerAt(line, at + 1)) && lowerAt(line, at + 2) === last
    ? at + 3
    : null;
}

function withZone(
  line: Line,
  at: number,
  time: { hour: number; minute: number | null },
  words: DateWords,
): { clock: Clock; end: number } {
  const raw = line.atoms[at]?.raw ?? "";
  const isBracketed = raw === "(";
  const zone = words.zones.get(isBracketed ? (line.atoms[at + 1]?.raw ?? "") : raw);
  if (zone !== undefined && (!isBracketed || lowerAt(line, at + 2) === ")")) {
    return { clock: { ...time, offset: zone }, end: isBracketed ? at + 3 : at + 1 };
  }
  let end = at;
  while (end < at + 3 && words.zoneAdjectives.has(lowerAt(line, end))) end++;
  const isZone = end > at && words.time.has(lowerAt(line, end));
  return { clock: { ...time, offset: null }, end: isZone ? end + 1 : at };
}

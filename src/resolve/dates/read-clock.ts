/**
 * Reads a time of the clock, or two with a stretch between them.
 *
 *     5 p.m. · 5:30 p.m. EST · 17:30 GMT · 6:45 a.m. local time (0445 GMT) · 1430 GMT · noon · 10 o’clock · 3 in the morning · half past seven tonight
 *     from 2 to 4 p.m. · between 7 and 9 last night · 11:30 a.m. to 12:30
 *
 * An hour without its half of the day is no time: “3” may be anything, and “3:45” a race.
 */
import { isAttached, isJoint, type Line, lowerAt, tagAt } from "../numbers/atoms.ts";
import type { Clock } from "./meaning.ts";
import type { DateWords, DayPart } from "./words.ts";

interface Read {
  readonly clock: Clock;
  readonly end: number;
}

type Half = "am" | "pm";

/** A time as far as it is said: `hour` up to 12 where the half is told elsewhere. */
interface Moment {
  readonly hour: number;
  readonly minute: number | null;
  readonly second?: number;
  readonly half: Half | null;
  /** “noon”, “midnight”: they need no half of the day. */
  readonly isNamed?: boolean;
  /** False for a number that only another time or word can make one. */
  readonly isWhole: boolean;
  readonly end: number;
}

/** The time, or the stretch between two, that starts exactly at `at`. */
export function readClock(line: Line, at: number, words: DateWords): Read | null {
  const read = readPlainClock(line, at, words);
  return read === null || read.clock.until !== undefined ? read : readBracket(line, read, words);
}

function readPlainClock(line: Line, at: number, words: DateWords): Read | null {
  const first = readMoment(line, at, at, words);
  if (first === null) return readMilitary(line, at, words);
  const second = readSecond(line, at, first, words);
  if (second !== null) return withZone(line, second.end, between(first, second), words);
  return first.isWhole ? withZone(line, first.end, clockOf(first), words) : null;
}

/** “6:45 a.m. local time (0445 GMT)”: the difference is the offset of the place. */
function readBracket(line: Line, local: Read, words: DateWords): Read {
  if (local.clock.offset !== null || lowerAt(line, local.end) !== "(") return local;
  const zoned = readPlainClock(line, local.end + 1, words);
  if (zoned === null || zoned.clock.offset !== "Z" || lowerAt(line, zoned.end) !== ")") return local;
  const day = 24 * 60;
  const gap = minutesOf(local.clock) - minutesOf(zoned.clock);
  // Offsets run from -12:00 to +14:00.
  const offset = ((((gap + 12 * 60) % day) + day) % day) - 12 * 60;
  return { clock: { ...local.clock, offset: offsetText(offset) }, end: zoned.end + 1 };
}

function offsetText(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** “tonight at 7”, “in the morning, at 7:30”: the hour behind a part of the day, in its half. */
export function readHourBehind(line: Line, at: number, part: DayPart, words: DateWords): Read | null {
  const start = lowerAt(line, at) === "," ? at + 1 : at;
  if (!words.clockPrepositions.has(lowerAt(line, start))) return null;
  const moment = readMoment(line, start + 1, start + 1, words);
  if (
    moment === null ||
    (moment.isWhole && moment.half !== null) ||
    moment.hour > 12 ||
    isCounted(line, moment.end)
  )
    return null;
  const first = { ...moment, half: halfOf(part, moment.hour) };
  const second = words.rangeLinks.has(lowerAt(line, moment.end))
    ? readMoment(line, moment.end + 1, start + 1, words)
    : null;
  if (second === null || second.half !== null || isCounted(line, second.end))
    return { clock: clockOf(first), end: moment.end };
  return { clock: between(first, { ...second, half: first.half }), end: second.end };
}

/** “tonight at 7 sites”. */
function isCounted(line: Line, at: number): boolean {
  const next = line.atoms[at];
  if (next === undefined || (next.kind === "mark" && !/^[%/:]$/.test(next.raw))) return false;
  return next.kind !== "word" || /^N/.test(tagAt(line, at)?.xpos ?? "");
}

function clockOf({ hour, minute, second, half, isNamed }: Moment): Clock {
  const full = half === null || isNamed === true ? hour : (hour % 12) + (half === "pm" ? 12 : 0);
  return { hour: full, minute, offset: null, ...(second === undefined ? {} : { second }) };
}

/** “2 to 4 p.m.”: what is unsaid of one end is that of the other, so that the first comes first. */
function between(first: Moment, second: Moment): Clock {
  const start = clockOf({ ...first, half: first.half ?? second.half });
  const end = clockOf({ ...second, half: second.half ?? first.half });
  // “from midnight to 4 a.m.” begins the day that “between 10 and midnight” ends.
  if (first.isNamed === true && start.hour === 24)
    return { ...start, hour: 0, until: { hour: end.hour, minute: end.minute } };
  const isLate = minutesOf(start) >= minutesOf(end);
  const fixed =
    isLate && first.half === null && start.hour >= 12 ? { ...start, hour: start.hour - 12 } : start;
  const until = isLate && second.half === null ? { ...end, hour: (end.hour + 12) % 24 } : end;
  return { ...fixed, until: { hour: until.hour, minute: until.minute } };
}

function minutesOf({ hour, minute }: Clock): number {
  return hour * 60 + (minute ?? 0);
}

/** The other end of a stretch; “and” joins two only behind “between”. */
function readSecond(line: Line, at: number, first: Moment, words: DateWords): Moment | null {
  const link = lowerAt(line, first.end);
  if (!words.rangeLinks.has(link)) return null;
  if (words.numerals.and.has(link) && !words.betweenWords.has(lowerAt(line, at - 1))) return null;
  const second = readMoment(line, first.end + 1, at, words);
  if (second === null) return null;
  // “between 10:30 and 11:45”
  if (first.isWhole && first.half === null && first.isNamed !== true)
    return second.isWhole && second.half === null ? second : null;
  if (first.isWhole) return second.isWhole || second.minute !== null ? second : null;
  return second.half === null ? null : second;
}

/** `start` is where the whole expression began: what stands before it tells whether “3 in the morning” can be a time. */
function readMoment(line: Line, at: number, start: number, words: DateWords): Moment | null {
  const atom = line.atoms[at];
  if (atom === undefined) return null;
  const named = words.clockWords.get(atom.lower);
  if (named !== undefined)
    return { hour: named, minute: 0, half: null, isNamed: true, isWhole: true, end: at + 1 };
  const face = readFace(line, at, words) ?? readDigits(line, at, words);
  if (face === null) return null;
  const { hour, minute, hasColon, isDoubtful } = face;
  const half = readHalf(line, face.end, words) ?? readPartBehind(line, face, start, words);
  if (half !== null)
    return hour > 12 || hour === 0 ? null : { ...face, half: half.value, isWhole: true, end: half.end };
  const oclock = readOclock(line, face.end, words);
  if (oclock !== null && hour <= 12) return { ...face, half: null, isWhole: true, end: oclock };
  if (isDoubtful) return null;
  // “3:45” alone may be a race or a verse: it takes two digits of hours, or a zone.
  const isAlone = !(isAttached(line, at) && /^[:.]$/.test(lowerAt(line, at - 1)));
  const isWhole =
    hasColon &&
    isAlone &&
    hour <= 24 &&
    (hour >= 10 ||
      withZone(line, face.end, clockOf({ ...face, half: null, isWhole: true }), words).end > face.end);
  if (hasColon ? !isAlone || hour > 24 : hour > 12 || hour === 0) return null;
  return { hour, minute, half: null, isWhole, end: face.end };
}

interface Face {
  readonly hour: number;
  readonly minute: number | null;
  readonly second?: number;
  readonly hasColon: boolean;
  /** “ten past nine” can be nothing but a time. */
  readonly isSpoken?: boolean;
  /** True where only a half of the day behind makes it a time. */
  readonly isDoubtful: boolean;
  readonly end: number;
}

/** “5”, “5:30”, “5.30”, “5:30:15”, “five”, “five-thirty”, “1140”. */
function readDigits(line: Line, at: number, words: DateWords): Face | null {
  const atom = line.atoms[at]!;
  const { cardinals } = words.numerals;
  const spoken = cardinals.get(atom.lower);
  if (spoken !== undefined) {
    const next = isJoint(line, at + 1) ? at + 2 : at + 1;
    const minute = spoken >= 1 && spoken <= 12 ? cardinals.get(lowerAt(line, next)) : undefined;
    const isMinute = minute !== undefined && minute >= 10 && minute < 60;
    const face = { hour: spoken, hasColon: false };
    return isMinute
      ? { ...face, minute, isDoubtful: true, end: next + 1 }
      : { ...face, minute: null, isDoubtful: false, end: at + 1 };
  }
  if (atom.kind !== "number") return null;
  const joined = /^([0-9]{1,2})([0-5][0-9])$/.exec(atom.raw);
  if (joined !== null)
    return {
      hour: Number(joined[1]),
      minute: Number(joined[2]),
      hasColon: false,
      isDoubtful: true,
      end: at + 1,
    };
  const digits = /^([0-9]{1,2})(?:\.([0-5][0-9]))?$/.exec(atom.raw);
  if (digits === null) return null;
  const hour = Number(digits[1]);
  const end = at + 1;
  if (digits[2] !== undefined)
    return { hour, minute: Number(digits[2]), hasColon: false, isDoubtful: true, end };
  if (lowerAt(line, end) !== ":" || !isAttached(line, end) || !isAttached(line, end + 1))
    return { hour, minute: null, hasColon: false, isDoubtful: false, end };
  if (!/^[0-5][0-9]$/.test(lowerAt(line, end + 1))) return null;
  const face = { hour, minute: Number(lowerAt(line, end + 1)), hasColon: true, isDoubtful: false };
  const hasSeconds = lowerAt(line, end + 2) === ":" && /^[0-5][0-9]$/.test(lowerAt(line, end + 3));
  return hasSeconds
    ? { ...face, second: Number(lowerAt(line, end + 3)), end: end + 4 }
    : { ...face, end: end + 2 };
}

/** “half past seven”, “ten past 9”, “20 minutes to eight”, “a quarter to five”. */
function readFace(line: Line, at: number, words: DateWords): Face | null {
  const start = words.numerals.one.has(lowerAt(line, at)) ? at + 1 : at;
  const atom = line.atoms[start];
  if (atom === undefined) return null;
  const minutes = words.numerals.half.has(atom.lower)
    ? 30
    : words.units.get(atom.lower) === "quarter"
      ? 15
      : (words.numerals.cardinals.get(atom.lower) ?? (/^[1-5]?[0-9]$/.test(atom.raw) ? Number(atom.raw) : 0));
  const next = words.units.get(lowerAt(line, start + 1)) === "minute" ? start + 2 : start + 1;
  const link = lowerAt(line, next);
  const isPast = words.pastHour.has(link);
  if (minutes < 1 || minutes > 30 || (!isPast && !words.toHour.has(link))) return null;
  // “5 to 6 p.m.” is a stretch; “ten to nine” needs its minutes said as such.
  if (!isPast && next === start + 1 && minutes !== 15 && minutes !== 30) return null;
  const hour =
    words.numerals.cardinals.get(lowerAt(line, next + 1)) ?? Number(lowerAt(line, next + 1) || Number.NaN);
  if (!Number.isInteger(hour) || hour < 1 || hour > 12) return null;
  const face = { hasColon: false, isSpoken: true, isDoubtful: true, end: next + 2 };
  return isPast
    ? { ...face, hour, minute: minutes }
    : { ...face, hour: hour === 1 ? 12 : hour - 1, minute: 60 - minutes };
}

/** “1430 GMT”. */
function readMilitary(line: Line, at: number, words: DateWords): Read | null {
  const match = /^([01][0-9]|2[0-3])([0-5][0-9])$/.exec(lowerAt(line, at));
  if (match === null || !words.zones.has(line.atoms[at + 1]?.raw ?? "")) return null;
  return withZone(line, at + 1, { hour: Number(match[1]), minute: Number(match[2]), offset: null }, words);
}

/** “p.m.” in atoms `p`, `.`, `m`, `.`; the last stop only where it does not end the sentence. */
function readHalf(line: Line, at: number, words: DateWords): { value: Half; end: number } | null {
  const plain = words.meridiems.get(lowerAt(line, at));
  if (plain !== undefined) return { value: plain, end: at + 1 };
  const dotted = words.meridiems.get(`${lowerAt(line, at)}${lowerAt(line, at + 1)}${lowerAt(line, at + 2)}`);
  if (dotted === undefined || lowerAt(line, at + 1) !== "." || !isAttached(line, at + 2)) return null;
  const hasStop = lowerAt(line, at + 3) === "." && isAttached(line, at + 3);
  return { value: dotted, end: hasStop ? at + 4 : at + 3 };
}

/**
 * “3 in the morning”, “half past seven tonight”: the part of the day behind tells the half. “in the morning” is taken
 * in; “tonight” names the day as well and is left to be joined. Only behind a preposition of times, or where it is
 * written as one: “the blast killed 3 last night”.
 */
function readPartBehind(
  line: Line,
  face: Face,
  start: number,
  words: DateWords,
): { value: Half; end: number } | null {
  const { hour, end } = face;
  if (
    hour > 12 ||
    (!face.hasColon && face.isSpoken !== true && !words.clockPrepositions.has(lowerAt(line, start - 1)))
  )
    return null;
  let at = end;
  for (let n = 0; n < 2 && words.partLinks.has(lowerAt(line, at)); n++) at++;
  // “8:00 early morning”
  if (face.hasColon && at === end && words.parts.has(lowerAt(line, at))) at++;
  const part = words.dayParts.get(lowerAt(line, at));
  if (part !== undefined && at > end) return { value: halfOf(part, hour), end: at + 1 };
  const ahead = words.nights.get(lowerAt(line, end))?.part ?? words.dayParts.get(lowerAt(line, end + 1));
  const isDay =
    words.nights.has(lowerAt(line, end)) ||
    words.shifts.has(lowerAt(line, end)) ||
    words.days.has(lowerAt(line, end)) ||
    words.weekdays.has(lowerAt(line, end));
  return ahead !== undefined && isDay ? { value: halfOf(ahead, hour), end } : null;
}

/** “at 2 at night” is early, “at 9 at night” late. */
function halfOf(part: DayPart, hour: number): Half {
  if (part === "MO") return "am";
  return part === "NI" && (hour < 6 || hour === 12) ? "am" : "pm";
}

function readOclock(line: Line, at: number, words: DateWords): number | null {
  const [first, , last] = words.oclock;
  return lowerAt(line, at) === first && /^['’]$/.test(lowerAt(line, at + 1)) && lowerAt(line, at + 2) === last
    ? at + 3
    : null;
}

function withZone(line: Line, at: number, clock: Clock, words: DateWords): Read {
  const raw = line.atoms[at]?.raw ?? "";
  const isBracketed = raw === "(";
  const zone = words.zones.get(isBracketed ? (line.atoms[at + 1]?.raw ?? "") : raw);
  if (zone !== undefined && (!isBracketed || lowerAt(line, at + 2) === ")"))
    return { clock: { ...clock, offset: zone }, end: isBracketed ? at + 3 : at + 1 };
  let end = at;
  while (end < at + 3 && words.zoneAdjectives.has(lowerAt(line, end))) end++;
  const isZone = end > at && words.time.has(lowerAt(line, end));
  return { clock, end: isZone ? end + 1 : at };
}

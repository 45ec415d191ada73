/**
 * How many of the test cases of Microsoft’s Recognizers-Text (English, date and time) are solved, of those that make
 * sense in news.
 *
 * Counted is the model `DateTimeModel`: the whole pipeline in its default mode. Its parts (extractors, parsers) repeat
 * the same sentences, the other modes (calendar, tasks, experimental …) are for assistants. Of its cases are left out,
 * by the first of these rules that holds, and counted in the table:
 *
 *     assistant   the sentence speaks to a program: it names one, asks it to show, book or schedule, or proposes a meeting
 *     figures     a result is digits and marks without a year of four digits (“10-1”), or has a day and month, or a
 *                 month’s name, joined by a slash (“friday 5/12”, “Oct/2”)
 *     open        a result may be either half of the day (“from 2 to 4”): the suite gives both
 *     office      a result is a meal, a business day or week, or a year of a school
 *     vague       the suite puts a number on “few”, “some”, “several”, which this program never does
 *     chat        a result is spelled as in messages: “EOD”, “tonite”, “11ish”
 *     glued       a result hangs on other characters, as in an address or a file's name, or is written “Dec31”
 *     impossible  a result is a day that no calendar has: “feb 30”
 *     unplaced    the corpus could not find a result's words in the sentence
 *     unsupported the suite’s own reference implementation (.NET) does not meet it
 *
 * A case is “found” where every result is overlapped by something found, and nothing else is; “solved” where the value
 * is right as well. Where the suite leaves the past and the future open, either is right. A range is right as one
 * expression or as its two ends; a stretch that touches today (“the past two weeks”) by its length, as in ISO-TimeML;
 * what is counted in weeks, months or years (“two weeks ago”) by the week, month or year that holds the suite’s day.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { overlapOf, type Span } from "../src/model/index.ts";
import { firstDayOf, parseDay, shiftDay } from "../src/resolve/dates/calendar.ts";
import type { DateReader } from "./dates.ts";
import type { PeerDate } from "./peers/peer.ts";
import { sortSpecs } from "./sort-specs.ts";
import type { EvalTable } from "./table.ts";

/** For cases that are to find nothing, and name no day. */
const ANY_DAY = "2016-11-07T00:00:00";

const PATH = "../shared/corpora/recognizers/datetime-en.jsonl.gz";

interface SpecResult extends Span {
  readonly surface: string;
  readonly type: string;
  readonly resolution?: { readonly values?: readonly Reading[] };
}

/** One reading of a result, as the suite writes it. */
interface Reading {
  readonly timex?: string;
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

export interface DateSpec {
  readonly id: string;
  readonly model: string;
  readonly text: string;
  readonly reference: string;
  readonly results: readonly SpecResult[];
  readonly notSupported?: string;
  readonly notSupportedByDesign?: string;
}

export function evaluateDateSpecs(readers: Readonly<Record<string, DateReader>>): EvalTable {
  const { kept, left } = sortSpecs(readSpecs(), RULES);
  const rows = Object.entries(readers).map(([name, read]) => ({
    name: `specs${name}`,
    values: scoreSpecs(kept, read).values,
  }));
  const leftOut = { name: "left out", values: { ...left } };
  return { title: "date specs", corpus: "recognizers/datetime-en", rows: [...rows, leftOut] };
}

export function readSpecs(): readonly DateSpec[] {
  const lines = gunzipSync(readFileSync(PATH)).toString("utf8").split("\n").filter(Boolean);
  return lines
    .map((line) => JSON.parse(line) as DateSpec & { readonly reference?: string })
    .map((spec) => ({ ...spec, reference: spec.reference ?? ANY_DAY }))
    .filter(({ model }) => model === "DateTimeModel");
}

// --- which cases count -----------------------------------------------------

const RULES: Readonly<Record<string, (spec: DateSpec) => boolean>> = {
  assistant: ({ text }) => ASSISTANT.test(text),
  figures: ({ results }) => results.some(({ surface }) => FIGURES.test(surface)),
  open: ({ results }) => results.some((result) => isOpen(readingsOf(result))),
  office: ({ results }) =>
    results.some((result) => readingsOf(result).some(({ timex }) => OFFICE.test(timex ?? ""))),
  vague: ({ results }) => results.some(({ surface }) => VAGUE.test(surface)),
  chat: ({ results }) => results.some(({ surface }) => CHAT.test(surface)),
  glued: ({ text, results }) =>
    results.some(
      ({ start, end, surface }) =>
        GLUED.test(surface) || /[\w/=-]/.test(text.charAt(start - 1)) || /[\w/_-]/.test(text.charAt(end)),
    ),
  impossible: ({ results }) =>
    results.some((result) =>
      readingsOf(result).some(
        ({ type, value }) => /^date(?:time)?$/.test(type ?? "") && value === "not resolved",
      ),
    ),
  unplaced: ({ results }) => results.some(({ start }) => start === undefined),
  unsupported: ({ notSupported = "", notSupportedByDesign = "" }) =>
    /dotnet/i.test(`${notSupported} ${notSupportedByDesign}`),
};

const ASSISTANT =
  /^(?:show|find|list|give|tell|open|set|add|create|move|change|cancel|help|book|schedule|meet|take|call|search|query|remind|let['’]?s|let|shall we|how about|what about|can (?:you|i|we)|could (?:you|i|we)|do you|are you|where (?:were|are|will) you|datetime|dates)\b|\b(?:cortana|please|skype|meeting|appointment|reminder|alarm|calendar|schedule me|remind me)\b/i;

const FIGURES = /^(?!.*(?:\p{L}{2}|\d{4}))|(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])|\p{L}{3}\/\d|\d\/\p{L}{3}/u;

const OFFICE = /TME|BD\b|T(?:BR|LU|DI)|^SY/;

const CHAT = /\b(?:eod|eom|eoy|otd|tonite|\w{1,8}ish)\b/i;

const GLUED = /\p{L}{3}\d|[~<=>]/u;

const VAGUE = /\b(?:few|some|several)\b/i;

/** The readings differ in the half of the day and in nothing else. */
function isOpen(readings: readonly Reading[]): boolean {
  const hours = readings
    .map(({ timex }) => /T(\d{2})/.exec(timex ?? "")?.[1])
    .filter((hour) => hour !== undefined);
  return hours.some((hour) => hours.includes(String(Number(hour) + 12)));
}

/** The cases that make sense in news. */
export function newsSpecs(): readonly DateSpec[] {
  return sortSpecs(readSpecs(), RULES).kept;
}

function readingsOf({ resolution }: SpecResult): readonly Reading[] {
  return resolution?.values ?? [];
}

// --- scoring ---------------------------------------------------------------

export interface SpecMiss {
  readonly spec: DateSpec;
  readonly kind: "found" | "value";
  readonly dates: readonly PeerDate[];
}

export function scoreSpecs(specs: readonly DateSpec[], read: DateReader) {
  const misses: SpecMiss[] = [];
  let [nFound, nSolved] = [0, 0];
  for (const spec of specs) {
    const dates = read(spec.text, spec.reference);
    const own = spec.results.map((result) => dates.filter((date) => overlapOf(date, result) > 0));
    const isFound =
      own.every((found) => found.length > 0) &&
      dates.every((date) => spec.results.some((result) => overlapOf(date, result) > 0));
    if (isFound) nFound++;
    const isSolved = isFound && spec.results.every((result, n) => isRight(own[n]!, result, spec.reference));
    if (isSolved) nSolved++;
    else misses.push({ spec, kind: isFound ? "value" : "found", dates });
  }
  return {
    values: { found: nFound / specs.length, solved: nSolved / specs.length, cases: specs.length },
    misses,
  };
}

function isRight(dates: readonly PeerDate[], result: SpecResult, today: string): boolean {
  const readings = readingsOf(result);
  const [first, second] = dates.map(({ value }) => value);
  if (first === undefined || first === null) return false;
  if (dates.length === 1)
    return readings.some(
      (reading) => isReading(first, reading, today) || isCoarser(first, result.surface, reading),
    );
  if (dates.length !== 2 || second === undefined || second === null) return false;
  return readings.some((reading) => isReading(`${first}/${second}`, reading, today));
}

/** “two weeks ago”: the week in which the suite’s day lies. */
function isCoarser(value: string, surface: string, { timex = "" }: Reading): boolean {
  if (!/\b(?:weeks?|months?|years?|decades?)\b/i.test(surface) || !/^\d{4}-\d{2}-\d{2}$/.test(timex))
    return false;
  const [start, end] = [startOf(value), endOf(value)];
  return start !== null && end !== null && start <= timex && timex < end;
}

/** True where our value says what the reading does: the same timex, the same length, or the same stretch of time. */
function isReading(value: string, reading: Reading, today: string): boolean {
  // “from March until now”: the suite gives the day or the minute, as the other end has it.
  const now = plainMoment(/\d:\d\d:\d\d$/.test(reading.end ?? "") ? today : today.slice(0, 10));
  const { timex = "", start = reading.value, end } = reading;
  if (matchesTimex(value, reading)) return true;
  const length = /,(P[^,)]+)\)$/.exec(timex)?.[1] ?? timex;
  if (/^P[\dT]/.test(value)) return length.startsWith("P") && isSameLength(value, length);
  const isClock = reading.type === "timerange";
  const [from, to = from] = (isClock ? value.replaceAll(/\d{4}-\d{2}-\d{2}(?=T)/g, "") : value)
    .split("/")
    .map((end) => (end === "PRESENT_REF" ? now : end)) as [string, string | undefined];
  const ours = { start: startOf(from), last: startOf(to), end: endOf(to) };
  const ends = [start, end].map((moment) => (moment === undefined ? null : plainMoment(moment)));
  if (reading.start === undefined && end === undefined) return ours.start === ends[0] && from === to;
  if (ends[0] === null) return ours.end === ends[1] || ours.start === ends[1];
  if (ours.start !== ends[0] && !(start!.startsWith("T") && from.endsWith(start!))) return false;
  return end === undefined ? from === to : ours.end === ends[1] || (from !== to && ours.last === ends[1]);
}

/** `XXXX-WXX-1` leaves open what the reading has filled in: then that must be the same day. */
function matchesTimex(value: string, { timex = "", type, start, end, value: filled }: Reading): boolean {
  const time = timex.startsWith("T") ? value.slice(Math.max(0, value.indexOf("T"))) : value;
  // “last fiscal year”, “a wet summer”: the suite gives no dates, nor which summer.
  if (/^FY\d{4}$/.test(timex)) return value === timex.slice(2);
  if (/^(?:SP|SU|FA|WI)$/.test(timex)) return value.endsWith(`-${timex}`);
  const plain = plainMoment(time);
  if (plain === plainMoment(timex)) return true;
  if (type === "set" || !timex.startsWith("XXXX")) return false;
  const part = /T(?:MO|MI|AF|EV|NI)$/.exec(timex)?.[0];
  if (part !== undefined) return value === `${(start ?? filled ?? "").slice(0, 10)}${part}`;
  const pattern = new RegExp(`^${plainMoment(timex).replaceAll("X", "\\d")}$`);
  return (
    pattern.test(plain) && [start, end, filled].some((moment) => moment?.slice(0, 4) === plain.slice(0, 4))
  );
}

/** `2031-03-05 17:00:00` → `2031-03-05T17:00`; midnight of a day is the day. */
function plainMoment(moment: string): string {
  return moment
    .replace(" ", "T")
    .replace(/(?:Z|[+-]\d{2}:\d{2})$/, "")
    .replace(/(T?\d{2}:\d{2}):00$/, "$1")
    .replace(/(T\d{2})$/, "$1:00")
    .replace(/^(\d{4}-\d{2}-\d{2})T00:00$/, "$1")
    .replace(/^(\d{2}:\d{2})/, "T$1");
}

function startOf(value: string): string | null {
  const quarter = /^(\d{4})-([QH])(\d)$/.exec(value);
  if (value.includes("T")) return plainMoment(value);
  const whole =
    quarter === null
      ? value.replace(/^(\d{3})X?$/, "$10").replace(/^(\d{2})(?:XX)?$/, "$100")
      : `${quarter[1]}-${String((Number(quarter[3]) - 1) * (quarter[2] === "Q" ? 3 : 6) + 1).padStart(2, "0")}`;
  return firstDayOf(whole)?.toString() ?? null;
}

/** The first day behind a value. */
function endOf(value: string): string | null {
  const start = startOf(value);
  const first = start === null ? null : parseDay(start);
  const unit = UNITS.find(([pattern]) => pattern.test(value));
  if (first === null || unit === undefined) return null;
  return shiftDay(first, unit[1], unit[2])?.toString() ?? null;
}

const UNITS = [
  [/^\d{4}-\d{2}-\d{2}$/, "day", 1],
  [/^\d{4}-W\d{2}$/, "week", 1],
  [/^\d{4}-\d{2}$/, "month", 1],
  [/^\d{4}-Q\d$/, "quarter", 1],
  [/^\d{4}-H\d$/, "quarter", 2],
  [/^\d{4}$/, "year", 1],
  [/^\d{3}X?$/, "decade", 1],
  [/^\d{2}(?:XX)?$/, "century", 1],
] as const;

function isSameLength(a: string, b: string): boolean {
  const [x, y] = [lengthOf(a), lengthOf(b)];
  return x !== null && y !== null && x.every((part, n) => Math.abs(part - y[n]!) < 1e-6);
}

/** Months, days and seconds of an ISO duration; fractions are taken into them. */
function lengthOf(duration: string): readonly [number, number, number] | null {
  const match =
    /^P(?:(\d+(?:\.\d+)?)E)?(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)Q)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
      duration,
    );
  if (match === null) return null;
  const [e, y, q, mo, w, d, h, mi, s] = match.slice(1).map((part) => Number(part ?? 0)) as number[];
  return [e! * 120 + y! * 12 + q! * 3 + mo!, w! * 7 + d!, h! * 3600 + mi! * 60 + s!];
}

/**
 * A date as documents state it → ISO 8601: `2031-03-04`, or with time and offset where both are stated.
 *
 *     2031-03-04T09:12:00+0100     20310304     2031/03/04 09:12     Tue, 04 Mar 2031 09:12:00 GMT
 *     4 March 2031, 09:12 CET      March 4th, 2031 at 9:12 a.m. EST  4.3.2031
 *
 * A time without an offset is left out: it could be anybody's. “04/03/2031” is two dates and therefore none.
 */
import type { FurnitureWords } from "./words.ts";

type DateTables = Pick<FurnitureWords, "months" | "zones">;

/** Null for anything that is not one full date of 1900 … 2199; the words around it must be those of a date. */
export function parseStatedDate(value: string, words: DateTables): string | null {
  const text = value.trim();
  if (text === "" || text.length > 80) return null;
  for (const parse of [parseIso, parseCompact, parseDotted, parseWritten, parseSlashed]) {
    const date = parse(text, words);
    if (date) return date;
  }
  return null;
}

/** Where a date in words or digits stands in a line, and what it is; the earliest one. */
export function findStatedDate(
  line: string,
  words: DateTables,
): { start: number; end: number; date: string } | null {
  let found: { start: number; end: number; date: string } | null = null;
  for (const pattern of DAYS) {
    const match = pattern.exec(line);
    if (!match || (found && match.index >= found.start)) continue;
    HOUR_AFTER.lastIndex = match.index + match[0].length;
    const stated = `${match[0]}${HOUR_AFTER.exec(line)?.[0] ?? ""}`.trimEnd();
    const date = parseStatedDate(stated, words);
    if (date) found = { start: match.index, end: match.index + stated.length, date };
  }
  return found;
}

const TIME = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d{1,9})?)?\s?(?<half>[ap]\.?\s?m\b\.?)?`;
const ZONE = String.raw`(?<zone>Z\b|(?:UTC|GMT)?\s?[+-]\d{2}:?\d{2}\b|\(?[A-Z]{2,5}\)?(?![\p{L}\d]))?`;
// What may stand between the day and the hour: “, ”, “ at ”, “ - ”, “ | ”, “T”.
const AND_TIME = String.raw`(?:(?:T|[\s,|•·–-]{1,4}(?:at\s)?)${TIME}\s{0,2}${ZONE})?`;
// Whole words, so that no word is tried at each of its letters.
const WORD = String.raw`(?<!\p{L})\p{L}{3,9}(?!\p{L})`;
const WEEKDAY = String.raw`(?:(?<weekday>${WORD})\.?,?\s)?`;
const ISO = String.raw`(?<![\d-])(?<year>(?:19|20|21)\d\d)[-/](?<month>\d\d?)[-/](?<day>\d\d?)(?!\d)`;
const COMPACT = String.raw`(?<!\d)(?<year>(?:19|20|21)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?!\d)`;
const DOTTED = String.raw`(?<![\d.])(?<day>\d\d?)\.\s?(?<month>\d\d?)\.\s?(?<year>(?:19|20|21)\d\d)(?!\d)`;
const DAY_FIRST = String.raw`${WEEKDAY}(?<!\d)(?<day>\d\d?)(?:st|nd|rd|th|\.)?[\s-](?:of\s)?(?<month>${WORD})\.?,?[\s-](?<year>(?:19|20|21)\d\d)(?!\d)`;
const MONTH_FIRST = String.raw`${WEEKDAY}(?<month>${WORD})\.?\s(?<day>\d\d?)(?:st|nd|rd|th)?,?\s(?<year>(?:19|20|21)\d\d)(?!\d)`;
const SLASHED = String.raw`(?<![\d/])(?<first>\d\d?)/(?<second_>\d\d?)/(?<year>(?:19|20|21)\d\d)(?!\d)`;
const DAYS = [ISO, DAY_FIRST, MONTH_FIRST, DOTTED].map((pattern) => new RegExp(pattern, "u"));
const HOUR_AFTER = new RegExp(AND_TIME, "uy");

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern}${AND_TIME})$`, "u");
const IS_COMPACT = new RegExp(`^${COMPACT}$`, "u");
const [IS_ISO, IS_DOTTED, IS_DAY_FIRST, IS_MONTH_FIRST, IS_SLASHED] = [
  whole(ISO),
  whole(DOTTED),
  whole(DAY_FIRST),
  whole(MONTH_FIRST),
  whole(SLASHED),
] as const;

type Groups = Readonly<Record<string, string | undefined>>;

function parseIso(text: string, words: DateTables): string | null {
  const groups = IS_ISO.exec(text)?.groups;
  return groups ? assemble(groups, Number(groups["month"]), Number(groups["day"]), words) : null;
}

function parseCompact(text: string, words: DateTables): string | null {
  const groups = IS_COMPACT.exec(text)?.groups;
  return groups ? assemble(groups, Number(groups["month"]), Number(groups["day"]), words) : null;
}

function parseDotted(text: string, words: DateTables): string | null {
  const groups = IS_DOTTED.exec(text)?.groups;
  return groups ? assemble(groups, Number(groups["month"]), Number(groups["day"]), words) : null;
}

function parseWritten(text: string, words: DateTables): string | null {
  const groups = IS_DAY_FIRST.exec(text)?.groups ?? IS_MONTH_FIRST.exec(text)?.groups;
  const month = words.months.get(groups?.["month"]?.toLowerCase() ?? "");
  return groups && month ? assemble(groups, month, Number(groups["day"]), words) : null;
}

/** “25/03/2031” and “03/25/2031” are one date each; “04/03/2031” is not. */
function parseSlashed(text: string, words: DateTables): string | null {
  const groups = IS_SLASHED.exec(text)?.groups;
  if (!groups) return null;
  const first = Number(groups["first"]);
  const second = Number(groups["second_"]);
  if (first > 12) return assemble(groups, second, first, words);
  return second > 12 || first === second ? assemble(groups, first, second, words) : null;
}

function assemble(groups: Groups, month: number, day: number, words: DateTables): string | null {
  const year = Number(groups["year"]);
  if (!isDay(year, month, day)) return null;
  const date = `${year}-${padded(month)}-${padded(day)}`;
  const time = timeOf(groups, words);
  return time ? `${date}T${time}` : date;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function timeOf(groups: Groups, words: DateTables): string | null {
  const offset = offsetOf(groups["zone"] ?? "", words);
  if (groups["hour"] === undefined || offset === null) return null;
  const half = groups["half"]?.[0]?.toLowerCase();
  let hour = Number(groups["hour"]);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half === "p" ? 12 : 0);
  const minute = Number(groups["minute"]);
  const second = Number(groups["second"] ?? 0);
  if (hour > 23 || minute > 59 || second > 60) return null;
  return `${padded(hour)}:${padded(minute)}:${padded(Math.min(second, 59))}${offset}`;
}

function offsetOf(zone: string, words: DateTables): string | null {
  if (zone === "Z") return "Z";
  const numeric = /([+-]\d{2}):?(\d{2})$/.exec(zone);
  if (numeric) return numeric[0].replace(":", "") === "+0000" ? "Z" : `${numeric[1]}:${numeric[2]}`;
  return words.zones.get(zone.replace(/[()]/g, "").toLowerCase()) ?? null;
}

function padded(value: number): string {
  return String(value).padStart(2, "0");
}

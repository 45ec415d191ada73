/** How a date, an interval or a list reads in words. Pure, and the same on every machine: no locale data is asked. */
import type { Figure, Hedge } from "../model/index.ts";
import { MONTHS, SEASONS } from "./wording.ts";

/** The part of a figure that can be put into words: a closed interval in a unit; null is an open end. */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  /** `moreThan` and `fewerThan` leave out the end itself; of other hedges the interval says it all. */
  readonly hedge?: Hedge;
}

/**
 * The interval as words: `212`, `180–220`, `200 or more`, `more than 200`, `up to 12`, `3.5%`, `$1.2 million`.
 *
 * It says what was understood, not what was written: the hedge of the report (“about”, “nearly”) is in
 * the evidence, and both are shown together. Open at both ends it is “no number”.
 */
export function formatInterval({ min, max, unit, hedge }: Interval): string {
  if (min === null && max === null) return "no number";
  if (min === null) return `${hedge === "fewerThan" ? "fewer than" : "up to"} ${formatAmount(max!, unit)}`;
  if (max === null) {
    const amount = formatAmount(min, unit);
    return hedge === "moreThan" ? `more than ${amount}` : `${amount} or more`;
  }
  if (min === max) return formatAmount(min, unit);
  return formatSpread(amountOf(min, unit), amountOf(max, unit));
}

/** A number with what stands around it: `$1.2 million`, `5 days`. */
interface Amount {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  /** The unit's name whatever the number, so that `1 day` and `2 days` are of one unit. */
  readonly unit: string;
}

/** Both amounts, with what they share said once: `$5–10`, `1–2 days`, `90 seconds–2 hours`. */
function formatSpread(from: Amount, to: Amount): string {
  if (from.unit !== to.unit) return `${wordsOf(from)}–${wordsOf(to)}`;
  return `${from.before}${from.number}–${to.number}${to.after}`;
}

/** One number with its unit. */
export function formatAmount(value: number, unit: string): string {
  return wordsOf(amountOf(value, unit));
}

function wordsOf({ before, number, after }: Amount): string {
  // A minus goes before the sign of a currency.
  return number.startsWith("−") ? `−${before}${number.slice(1)}${after}` : before + number + after;
}

function amountOf(value: number, unit: string): Amount {
  const number = formatNumber(value);
  const sign = CURRENCY_SIGNS[unit];
  if (sign !== undefined) return { before: sign, number, after: "", unit };
  if (unit === "count" || unit === "") return { before: "", number, after: "", unit };
  if (unit === "%") return { before: "", number, after: "%", unit };
  if (unit === "s") return timeOf(value);
  const [one, many] = UNIT_WORDS[unit] ?? [unit, unit];
  return { before: "", number, after: ` ${value === 1 ? one : many}`, unit };
}

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£", JPY: "¥" };

/** Spelled-out units with their plural; symbols (km, kg, °C) stand as they are. */
const UNIT_WORDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  pp: ["percentage point", "percentage points"],
  day: ["day", "days"],
  week: ["week", "weeks"],
  month: ["month", "months"],
  year: ["year", "years"],
  night: ["night", "nights"],
  quarter: ["quarter", "quarters"],
  decade: ["decade", "decades"],
  century: ["century", "centuries"],
  weekend: ["weekend", "weekends"],
  acre: ["acre", "acres"],
};

/** In the largest unit of time in which the number stays whole: 5400 is `90 minutes`, 86400 `1 day`. */
function timeOf(seconds: number): Amount {
  const fits = ([length]: readonly [number, string, string]) => seconds >= length && seconds % length === 0;
  const [length, one, many] = TIME_UNITS.find(fits) ?? TIME_UNITS.at(-1)!;
  const after = ` ${seconds === length ? one : many}`;
  return { before: "", number: formatNumber(seconds / length), after, unit: many };
}

const TIME_UNITS: readonly (readonly [seconds: number, one: string, many: string])[] = [
  [604800, "week", "weeks"],
  [86400, "day", "days"],
  [3600, "hour", "hours"],
  [60, "minute", "minutes"],
  [1, "second", "seconds"],
];

/** `1,250`, `3.5`, `1.2 million`: grouped by thousands, words from a million up where they lose nothing. */
export function formatNumber(value: number): string {
  for (const [size, word] of MAGNITUDES) {
    const scaled = value / size;
    if (Math.abs(scaled) >= 1 && Number.isInteger(Math.round(scaled * 1e6) / 1e4)) {
      return `${group(trimmed(scaled))} ${word}`;
    }
  }
  return group(trimmed(value));
}

const MAGNITUDES: readonly (readonly [size: number, word: string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/** At most four places after the point: enough for any figure in print, and free of binary dust. */
function trimmed(value: number): string {
  return String(Math.round(value * 1e4) / 1e4).replace("-", "−");
}

function group(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = /^−?\d{4,}$/.test(whole) ? inThrees(whole) : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * Where, since when, over what time and as of when a figure holds, as far as the words say:
 * `in the Sarn valley`, `since 3 March 2031`, `over 24 hours`, `as of 4 March 2031`.
 */
export function formatBounds({ scope, asOf }: Pick<Figure, "scope" | "asOf">): readonly string[] {
  return [
    ...(scope.where === null ? [] : [scope.where]),
    ...(scope.since === null ? [] : [`since ${formatEdtf(scope.since)}`]),
    ...(scope.over === null ? [] : [`over ${formatLength(scope.over) ?? formatEdtf(scope.over)}`]),
    ...(asOf === null ? [] : [`as of ${formatEdtf(asOf)}`]),
  ];
}

/** An ISO 8601 duration of one unit in words: `PT24H` is “24 hours”; null for anything else. */
function formatLength(value: string): string | null {
  const [, time, number, unit] = /^P(T?)(\d{1,6})([YMWDHS])$/.exec(value) ?? [];
  if (number === undefined || unit === undefined) return null;
  const word = time === "T" && unit === "M" ? "minute" : LENGTH_UNITS[unit];
  return word === undefined ? null : formatCount(Number(number), word);
}

const LENGTH_UNITS: Readonly<Record<string, string>> = {
  Y: "year",
  M: "month",
  W: "week",
  D: "day",
  H: "hour",
  S: "second",
};

/** Coordinates in degrees and hundredths, about a kilometre: `59.20° N, 10.40° E`. */
export function formatPosition(place: { readonly latitude: number; readonly longitude: number }): string {
  const degrees = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
  return `${degrees(place.latitude, "N", "S")}, ${degrees(place.longitude, "E", "W")}`;
}

/** “12345” → “12,345”; a minus stays with the first digits. */
function inThrees(whole: string): string {
  const threes: string[] = [];
  let rest = whole;
  for (; /\d{4}$/.test(rest); rest = rest.slice(0, -3)) threes.unshift(rest.slice(-3));
  return [rest, ...threes].join(",");
}

/**
 * An EDTF value in words: `28 April 2025`, `28 April 2025, 14:30`, `April 2025`, `week 17 of 2025`,
 * `autumn 2024`, `2024`, `the 1990s`, `28 to 30 April 2025`. A form that is not known is returned as it is.
 */
export function formatEdtf(value: string): string {
  const [from, to, more] = value.split("/");
  if (from && to && more === undefined) return formatRange(from, to);
  const approximate = /[~?%]$/.exec(value);
  if (approximate !== null) return `about ${formatEdtf(value.slice(0, -1))}`;
  return formatMoment(value) ?? value;
}

function formatRange(from: string, to: string): string {
  if (to === "..") return `from ${formatEdtf(from)}`;
  if (from === "..") return `until ${formatEdtf(to)}`;
  const sameMonth = from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  return `${sameMonth ? String(Number(from.slice(8))) : formatEdtf(from)} to ${formatEdtf(to)}`;
}

/** Readers of one kind of value each, tried in order; each fails on what is not its own. */
const MOMENTS: readonly (readonly [form: RegExp, words: (match: readonly string[]) => string | null])[] = [
  [/^T?(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:?\d{2})?$/, ([, time, zone]) => `${time}${zoneName(zone)}`],
  [
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/,
    ([, day, time, zone]) => `${formatEdtf(day!)}, ${time}${zoneName(zone)}`,
  ],
  [/^(\d{4})-(\d{2})-(\d{2})$/, ([, year, month, day]) => joined(Number(day), monthName(month), year)],
  [/^(\d{4})-(\d{2}|SP|SU|FA|WI)$/, ([, year, part]) => joined(monthName(part) ?? SEASONS[part!], year)],
  [/^(\d{4})-W(\d{2})$/, ([, year, week]) => `week ${Number(week)} of ${year}`],
  [/^(\d{4})-W(\d{2})-WE$/, ([, year, week]) => `weekend of week ${Number(week)} of ${year}`],
  [/^(\d{4})-Q([1-4])$/, ([, year, quarter]) => `quarter ${quarter} of ${year}`],
  [/^(\d{3})X$/, ([, decade]) => `the ${decade}0s`],
  [/^XXXX-(\d{2})-(\d{2})$/, ([, month, day]) => joined(Number(day), monthName(month))],
];

function formatMoment(value: string): string | null {
  for (const [form, words] of MOMENTS) {
    const match = form.exec(value);
    if (match !== null) return words(match);
  }
  return null;
}

function joined(...parts: readonly (string | number | null | undefined)[]): string | null {
  return parts.some((part) => part === null || part === undefined) ? null : parts.join(" ");
}

function monthName(month: string | undefined): string | null {
  return MONTHS[Number(month) - 1] ?? null;
}

function zoneName(zone: string | undefined): string {
  if (zone === undefined) return "";
  return zone === "Z" ? " UTC" : ` UTC${zone.replace("-", "−")}`;
}

/** `a`, `a and b`, `a, b and c`; nothing for none. */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

/** `1 report`, `5 reports`. */
export function formatCount(n: number, one: string, many: string = `${one}s`): string {
  return `${formatNumber(n)} ${n === 1 ? one : many}`;
}

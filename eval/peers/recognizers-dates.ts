/**
 * @microsoft/recognizers-text-suite: English dates, times, durations and sets, with the day of publication as its reference.
 *
 * Its values are close to ISO-TimeML. Where it gives one reading behind the reference and one ahead (“Monday”), the one
 * behind is taken, which is the convention of news and of our own program. Three months that begin a quarter are that
 * quarter, ten years their decade; other ranges are `a/b`.
 */
import suite from "@microsoft/recognizers-text-suite";
import type { PeerDate } from "./peer.ts";

const { recognizeDateTime, Culture, DateTimeOptions } = suite;

/** One reading in `resolution.values`. */
export interface Reading {
  readonly timex?: string;
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

export function datesByRecognizers(text: string, published: string): readonly PeerDate[] {
  const [year, month, day] = published.slice(0, 10).split("-").map(Number) as [number, number, number];
  const reference = new Date(year, month - 1, day);
  return recognizeDateTime(text, Culture.English, DateTimeOptions.None, reference).map((found) => ({
    start: found.start,
    end: found.end + 1,
    value: timexOf((found.resolution?.["values"] ?? []) as readonly Reading[]),
  }));
}

function timexOf(readings: readonly Reading[]): string | null {
  const [reading] = readings;
  if (reading?.timex === undefined) return null;
  const { timex, value, start, end } = reading;
  const range = /^\((?<start>[^,]+),[^,]+,(?<length>[^)]+)\)$/.exec(timex)?.groups;
  if (range !== undefined) {
    const first = start ?? range["start"]!;
    if (range["length"] === "P10Y") return first.slice(0, 3);
    if (range["length"] === "P100Y") return first.slice(0, 2);
    const quarter = range["length"] === "P3M" ? QUARTER_STARTS.indexOf(first.slice(5, 10)) : -1;
    if (quarter >= 0) return `${first.slice(0, 4)}-Q${quarter + 1}`;
    return minuteText(first) + (end === undefined ? "" : `/${minuteText(end)}`);
  }
  if (!/^(?:XXXX|T)/.test(timex) || reading.type === "set") return timex;
  // “March”, “Monday”, “5 p.m.”: the timex leaves open what the reading has filled in.
  const part = /T(?:MO|MI|AF|EV|NI)$/.exec(timex)?.[0] ?? "";
  if (/^XXXX-(?:SP|SU|FA|WI)/.test(timex)) return timex;
  const filled = value ?? start;
  if (filled === undefined) return timex;
  if (timex.startsWith("T")) return timex;
  if (part !== "") return `${filled.slice(0, 10)}${part}`;
  return minuteText(/^XXXX-\d{2}$/.test(timex) ? filled.slice(0, 7) : filled);
}

const QUARTER_STARTS = ["01-01", "04-01", "07-01", "10-01"];

/** `2031-03-05 17:00:00` → `2031-03-05T17:00`. */
function minuteText(value: string): string {
  return value.replace(" ", "T").replace(/(T\d{2}:\d{2}):00$/, "$1");
}

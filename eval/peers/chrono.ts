/**
 * chrono-node: dates and times, with the day of publication as its reference.
 *
 * It marks what was said (“certain”) and what it filled in; the finest part that was said is the precision of the
 * value. It knows no weeks: “last week” is a day with it, which is given as the week of that day, and no lengths,
 * sets, seasons, quarters, decades. Ranges are `a/b`.
 */
import { type Component, type ParsedComponents, parse } from "chrono-node";
import { parseDay, unitOf } from "../../src/resolve/dates/calendar.ts";
import type { PeerDate } from "./peer.ts";

export function datesByChrono(text: string, published: string): readonly PeerDate[] {
  const reference = { instant: new Date(`${published.slice(0, 10)}T12:00:00Z`), timezone: 0 };
  return parse(text, reference).map(({ index, text: words, start, end }) => ({
    start: index,
    end: index + words.length,
    value: timexOf(start, words) + (end == null ? "" : `/${timexOf(end, words)}`),
  }));
}

const DAY_PARTS: readonly (readonly [tag: string, code: string])[] = [
  ["casualReference/morning", "MO"],
  ["casualReference/noon", "MI"],
  ["casualReference/afternoon", "AF"],
  ["casualReference/evening", "EV"],
  ["casualReference/tonight", "NI"],
  ["casualReference/night", "NI"],
];

function timexOf(start: ParsedComponents, words: string): string {
  const two = (component: Component) => String(start.get(component)).padStart(2, "0");
  const year = String(start.get("year")).padStart(4, "0");
  const day = `${year}-${two("month")}-${two("day")}`;
  const part = DAY_PARTS.find(([tag]) => start.tags().has(tag))?.[1];
  if (start.tags().has("casualReference/now")) return "PRESENT_REF";
  if (part !== undefined) return `${day}T${part}`;
  if (start.isCertain("hour")) return `${day}T${two("hour")}:${two("minute")}`;
  if (start.tags().has("result/relativeDate") && /\bweeks?\b/i.test(words)) {
    const published = parseDay(day);
    return published === null ? day : (unitOf(published, "week") ?? day);
  }
  if (start.isCertain("day") || start.isCertain("weekday")) return day;
  return start.isCertain("month") ? day.slice(0, 7) : year;
}

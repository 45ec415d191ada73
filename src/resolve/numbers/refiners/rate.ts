/**
 * Is the amount one for each unit of something else?
 *
 *     400 metres per second → m/s   $3 a day → USD/day   78,000 times a minute → count/min   $80 per square metre → USD/m²
 *     38 deaths per 100,000 people → count/100000
 */
import type { Amount } from "../amount.ts";
import { isAttached, type Line, lowerAt, phraseAt } from "../atoms.ts";
import { readNumeral } from "../numeral.ts";
import type { NumberWords } from "../words.ts";

export interface Rate {
  /** With its denominator. */
  readonly unit: string;
  /** ISO 8601 duration that it is a rate over; null where it is one over something else than time. */
  readonly over: string | null;
  /** Index of the first atom behind its words. */
  readonly to: number;
}

/** What the units of time are in ISO 8601. */
const DURATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    s: "PT1S",
    min: "PT1M",
    h: "PT1H",
    day: "P1D",
    night: "P1D",
    week: "P1W",
    month: "P1M",
    quarter: "P3M",
    year: "P1Y",
    decade: "P10Y",
    century: "P100Y",
  }),
);

/** Null where the amount is no rate. */
export function readRate(line: Line, at: number, amount: Amount, words: NumberWords): Rate | null {
  if (amount.unit === "%" || amount.rule === "length-of-time" || amount.rule === "age") return null;
  const isSlash = lowerAt(line, at) === "/" && isAttached(line, at);
  if (!isSlash && !words.per.has(lowerAt(line, at))) return null;
  const time = words.timeUnits.get(lowerAt(line, at + 1));
  if (time !== undefined) {
    // “sailed 30 miles a day later”.
    return words.placesBehind.has(lowerAt(line, at + 2))
      ? null
      : { unit: `${amount.unit}/${time}`, over: DURATIONS.get(time) ?? null, to: at + 2 };
  }
  const group = words.numerals.one.has(lowerAt(line, at)) ? null : readNumeral(line, at + 1, words.numerals);
  if (group !== null) return { unit: `${amount.unit}/${group.value}`, over: null, to: group.end };
  // Articles lead to all kinds of things; only “per” makes a rate of other units.
  if (words.numerals.one.has(lowerAt(line, at))) return null;
  for (const length of [2, 1]) {
    const unit = words.units.get(phraseAt(line, at + 1, length));
    if (unit !== undefined) return { unit: `${amount.unit}/${unit.unit}`, over: null, to: at + 1 + length };
  }
  return null;
}

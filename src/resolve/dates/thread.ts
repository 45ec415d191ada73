/**
 * What the dates before say to the date behind them.
 *
 *     on February 10 … two days later            the nearest date, a few sentences back at most
 *     in the third quarter … a year earlier      the quarter that a report of results is about
 *     in the nine months … a year earlier        no quarter: what is compared is a longer stretch
 *
 * A pure fold over the dates in text order.
 */
import { type Day, unitOf } from "./calendar.ts";
import type { Resolved } from "./context.ts";
import type { Candidate } from "./meaning.ts";

export interface Thread {
  readonly last: { readonly value: string; readonly sentence: number } | null;
  /** The latest quarter that was named, one that is over where there is one: reports of results speak of “the quarter” for long. */
  readonly quarter: string | null;
  /** Whether what is compared next (“a year earlier”) is compared with that quarter. */
  readonly comparesQuarters: boolean;
}

export const UNSPUN: Thread = { last: null, quarter: null, comparesQuarters: false };

/** “the next day” counts from a date at most this many sentences back. */
const SENTENCES_BACK = 4;

/** The value that “two days later” in this sentence counts from; null where none is near. */
export function lastValue({ last }: Thread, sentence: number): string | null {
  return last !== null && sentence - last.sentence <= SENTENCES_BACK ? last.value : null;
}

export function spin(
  thread: Thread,
  candidate: Candidate,
  resolved: Resolved,
  published: Day | null,
): Thread {
  const { value } = resolved;
  const last = value === null ? thread.last : { value, sentence: candidate.line.sentence };
  if (isLongStretch(candidate)) return { ...thread, last, comparesQuarters: false };
  if (value === null || !isNamedQuarter(candidate, value)) return { ...thread, last };
  // “the fourth quarter” said in October is still to come, and an earlier one is only compared with.
  const isOver = published === null || value < unitOf(published, "quarter")!;
  if (thread.quarter !== null && (!isOver || value < thread.quarter)) return { ...thread, last };
  return { last, quarter: value, comparesQuarters: true };
}

/** A comparison (“a year earlier”) does not become what the next one compares with. */
function isNamedQuarter({ meaning }: Candidate, value: string): boolean {
  if (!/-Q\d$/.test(value)) return false;
  if (meaning.kind === "unitOf") return true;
  if (meaning.kind === "quarter") return meaning.yearsBack === undefined;
  return meaning.kind === "period" && meaning.unit === "quarter" && meaning.shift === 0;
}

/** “In the nine months”, “for the year ended March 31”. */
function isLongStretch({ meaning }: Candidate): boolean {
  if (meaning.kind !== "duration" || meaning.count === null) return false;
  return meaning.unit === "month"
    ? meaning.count === 6 || meaning.count === 9
    : meaning.unit === "year" && meaning.count === 1;
}

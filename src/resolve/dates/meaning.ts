/** What a date expression says before anybody knows when it was said: what the parsers make and `resolve-value.ts` reads. */
import type { Line } from "../numbers/atoms.ts";
import type { FeastDay } from "./feast-day.ts";
import type { DatePart, DateUnit, DateWords, DayPart, Season, Shift } from "./words.ts";

/** What a relative expression counts from. `clause` is an event told next to it (“two days after the vote”). */
export type From = "published" | "text" | "clause";

/** So many of a unit; `count` null is an unknown number. */
export interface Amount {
  readonly unit: DateUnit;
  readonly count: number | null;
}

export type Meaning =
  /** “April 27, 2025”, “April 27”, “April”, “2025”: `null` is unsaid. `until` is the last day of a span. */
  | {
      readonly kind: "calendar";
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly until?: {
        readonly year: number | null;
        readonly month: number | null;
        readonly day: number | null;
      };
      /** “last August”. */
      readonly shift?: Shift;
      /** “June last year”. */
      readonly yearShift?: Shift;
      /** The start of a stretch: its last month. */
      readonly endMonth?: number;
      /** The end of a stretch: the nearest one behind its start, the date before. */
      readonly follows?: boolean;
    }
  /** “Thanksgiving”, “last Easter”, “Labor Day weekend”. */
  | {
      readonly kind: "feast";
      readonly feast: FeastDay;
      readonly year: number | null;
      readonly shift: Shift | null;
      readonly isWeekend: boolean;
      /** “Independence Day this year”. */
      readonly yearShift?: Shift;
    }
  /** “Friday the 13th”, “on the 27th”: the nearest; `weekday` null where none is said. */
  | { readonly kind: "dayOfMonth"; readonly day: number; readonly weekday: number | null }
  /** “Tuesday of last week”. */
  | { readonly kind: "weekdayOf"; readonly weekday: number; readonly week: Meaning }
  /** “two weeks before January 15”. */
  | {
      readonly kind: "offsetFrom";
      readonly unit: DateUnit;
      readonly count: number | null;
      readonly more?: readonly Amount[];
      readonly sign: -1 | 1;
      readonly of: Meaning;
    }
  /** “the week of March 6”, “the weekend of Halloween”, “the quarter ended March 31”. */
  | { readonly kind: "unitOf"; readonly unit: "week" | "weekend" | "quarter"; readonly of: Meaning }
  /** “the first two weeks of March”, “the last three months of 2030”: `end` -1 counts from its end. */
  | {
      readonly kind: "stretchOf";
      readonly unit: "day" | "week" | "month";
      readonly count: number;
      readonly end: 1 | -1;
      readonly of: Meaning;
    }
  /** “the first week of March”; -1 is the last. */
  | {
      readonly kind: "nthOf";
      readonly unit: "day" | "week" | "month";
      readonly nth: number;
      readonly of: Meaning;
      /** “the first Monday of March”. */
      readonly weekday?: number;
    }
  | { readonly kind: "weekday"; readonly weekday: number; readonly shift: Shift | null; readonly from: From }
  /** “today”, “yesterday”. */
  | { readonly kind: "nearDay"; readonly shift: number }
  /** “the year to date”. */
  | { readonly kind: "toDate"; readonly unit: DateUnit }
  /** “the 1988 period”: the quarter spoken of, in another year. */
  | { readonly kind: "sameQuarter"; readonly year: number }
  /** “last week”, “the following year”. */
  | {
      readonly kind: "period";
      readonly unit: DateUnit;
      readonly shift: Shift;
      readonly from: From;
      /** “that quarter”: the one named last, whatever the results are about. */
      readonly isThat?: boolean;
    }
  | {
      readonly kind: "season";
      readonly season: Season;
      readonly year: number | null;
      readonly shift: Shift | null;
    }
  /** `half` for halves of a year; `number` null for “the quarter”. */
  | {
      readonly kind: "quarter";
      readonly of: "quarter" | "half";
      readonly number: number;
      readonly year: number | null;
      readonly shift: Shift | null;
      /** “the year-ago third quarter” → 1. */
      readonly yearsBack?: number;
    }
  /** “the 1990s” → 199. */
  | { readonly kind: "decade"; readonly decade: number }
  /** “the 20th century” → 20. */
  | { readonly kind: "century"; readonly century: number }
  /** “two days ago”: `count` null is “a few”. */
  | {
      readonly kind: "offset";
      readonly unit: DateUnit;
      readonly count: number | null;
      readonly more?: readonly Amount[];
      readonly sign: -1 | 1;
      readonly from: From;
    }
  | {
      readonly kind: "duration";
      readonly unit: DateUnit;
      readonly count: number | null;
      readonly more?: readonly Amount[];
      readonly from?: From;
      /** Behind “in”: where the words look ahead it is a place, “will sail in two weeks”. */
      readonly isIn?: boolean;
    }
  | { readonly kind: "set"; readonly timex: string }
  | { readonly kind: "reference"; readonly timex: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" }
  /** A time or a part of a day whose day is said elsewhere. */
  | { readonly kind: "timeOfDay" };

export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second?: number;
  /** The end of “from 2 to 4 p.m.”, on the same day. */
  readonly until?: { readonly hour: number; readonly minute: number | null };
  /** `Z`, `+02:00`; null where no zone is said, or one of several meanings. */
  readonly offset: string | null;
}

/** A date expression under work: atoms `from` … `to` (exclusive) of a line. */
export interface Candidate {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly meaning: Meaning;
  readonly clock?: Clock;
  readonly dayPart?: DayPart;
  /** “early March”: narrows without changing the value. */
  readonly part?: DatePart;
  /** Said and found not to agree: “Monday, April 29” where that is a Tuesday. */
  readonly doubts?: readonly string[];
}

/** What one parser found at a place: everything of a candidate but the place itself. */
export type Found = Omit<Candidate, "line" | "from" | "rule">;

/** One kind of expression. Returns the longest reading that starts exactly at `at`, or null. */
export interface DateParser {
  readonly name: string;
  readonly parse: (line: Line, at: number, words: DateWords) => Found | null;
}

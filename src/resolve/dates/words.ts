/** The words that the date grammars need; a language fills them in (`language/en/dates.ts`). Keys are lower case. */
import type { NumeralWords } from "../numbers/words.ts";
import type { FeastDay } from "./feast-day.ts";

export type DateUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "fortnight"
  | "weekend"
  | "month"
  | "quarter"
  | "season"
  | "year"
  | "decade"
  | "century";

/** Codes as in ISO-TimeML: spring, summer, fall, winter. */
export type Season = "SP" | "SU" | "FA" | "WI";

/** Codes as in ISO-TimeML: morning, midday, afternoon, evening, night. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI";

export type DatePart = "START" | "MID" | "END";

export type Shift = -1 | 0 | 1;

export interface DateWords {
  readonly numerals: NumeralWords;
  /** Names and abbreviations without their full stop → 1 … 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Months that are also ordinary words or names (“may”, “march”): dates only when capitalized and not tagged otherwise. */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** Names and abbreviations → 1 (Monday) … 7. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Abbreviated weekdays that are also words (“sun”, “sat”, “wed”): dates only directly before a calendar date. */
  readonly doubtfulWeekdays: ReadonlySet<string>;
  readonly seasons: ReadonlyMap<string, Season>;
  /** Seasons that are also verbs (“fall”, “spring”): dates only behind a word of `shifts` or `determiners`, or before a year. */
  readonly doubtfulSeasons: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, DateUnit>;
  /** Units in the plural: “weeks”. */
  readonly pluralUnits: ReadonlySet<string>;
  /** “today” → 0, “yesterday” → -1. */
  readonly days: ReadonlyMap<string, number>;
  /** “tonight”, “overnight”: a part of a day that needs no day beside it, with the shift of that day. */
  readonly nights: ReadonlyMap<string, { readonly shift: number; readonly part: DayPart }>;
  readonly dayParts: ReadonlyMap<string, DayPart>;
  /** “mornings”: one after the other. */
  readonly pluralDayParts: ReadonlySet<string>;
  /** “last” → -1, “this” → 0, “next” → 1, counted from the publication date. */
  readonly shifts: ReadonlyMap<string, Shift>;
  /** The same, counted from a date of the text: “following”, “previous”, “same”. */
  readonly textShifts: ReadonlyMap<string, Shift>;
  /** What a table of results calls the stretch it speaks of: “the latest period”, “the 1988 period”. */
  readonly periodNouns: ReadonlySet<string>;
  /** “full”, “whole”: “the full year”. */
  readonly wholeAdjectives: ReadonlySet<string>;
  /** “ended”, “ending” behind a unit: “the year ended March 31”. */
  readonly ended: ReadonlySet<string>;
  /** In front of “the year” they make it the present one: “for the year”. */
  readonly forPrepositions: ReadonlySet<string>;
  /** Between a day or month and its year: “28 June in 2030”. */
  readonly inWords: ReadonlySet<string>;
  /** In front of a unit it makes one of them: “another week”, “all day”. */
  readonly oneMore: ReadonlySet<string>;
  /** “a day-long meeting”. */
  readonly longWords: ReadonlySet<string>;
  readonly orWords: ReadonlySet<string>;
  /** “two weeks from Tuesday”. */
  readonly fromWords: ReadonlySet<string>;
  /** Two words behind a unit: “the year to date”. */
  readonly toDate: ReadonlySet<string>;
  /** “early”, “mid”, “late”, “beginning”: narrows a period without changing its value. */
  readonly parts: ReadonlyMap<string, DatePart>;
  /** Between a part and its period: “of”, “in”, “on”. */
  readonly partLinks: ReadonlySet<string>;
  /** “ago” → -1 from publication; “earlier” → -1, “later” → +1 from a date of the text. */
  readonly ago: ReadonlySet<string>;
  /** Two words, joined by a space: “from now”. */
  readonly fromNow: ReadonlySet<string>;
  readonly earlier: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
  /** “before”, “after” behind a duration: placed by something said next. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Behind “before” or “after”: stands for a date of the text (“that”, “this”). */
  readonly pointers: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** “several”, “few”, “recent”: a duration of unknown length. */
  readonly vagueCounts: ReadonlySet<string>;
  /** “couple” → 2. */
  readonly counts: ReadonlyMap<string, number>;
  /** “more than”, “nearly” and the like in front of a duration or a date; taken into the span. */
  readonly approximations: ReadonlyMap<string, string>;
  /** What may follow a clock time: “p.m.” in atoms. */
  readonly meridiems: ReadonlyMap<string, "am" | "pm">;
  readonly clockWords: ReadonlyMap<string, number>;
  readonly oclock: readonly string[];
  /** In front of an hour: “at 7”, “around 7”, “between 7 and 9”. */
  readonly clockPrepositions: ReadonlySet<string>;
  readonly betweenWords: ReadonlySet<string>;
  /** “ten past nine”, “ten to nine”. */
  readonly pastHour: ReadonlySet<string>;
  readonly toHour: ReadonlySet<string>;
  /** Zone names → offset from UTC, null where the name has several meanings. Upper case. */
  readonly zones: ReadonlyMap<string, string | null>;
  /** “local time”, “Eastern time”: words before “time”. */
  readonly zoneAdjectives: ReadonlySet<string>;
  readonly time: ReadonlySet<string>;
  /** Days with a name, words joined by one space, apostrophes straight: “new year's day”. */
  readonly holidays: ReadonlyMap<string, FeastDay>;
  /** Repetitions in one word: “daily” → P1D. */
  readonly repetitions: ReadonlyMap<string, string>;
  /** “every other day”. */
  readonly otherWords: ReadonlySet<string>;
  /** “every”, “each”, “per”. */
  readonly every: ReadonlySet<string>;
  /** “now”, “recently”: no calendar value; ISO-TimeML’s PRESENT_REF, PAST_REF, FUTURE_REF. */
  readonly references: ReadonlyMap<string, "PRESENT_REF" | "PAST_REF" | "FUTURE_REF">;
  /** In front of “to date” they make it “modern”. */
  readonly upWords: ReadonlySet<string>;
  /** Ordinals of quarters and halves are read with `numerals`; these are the short names: “q1” → 1. */
  readonly quarterNames: ReadonlyMap<string, number>;
  readonly halfNames: ReadonlyMap<string, number>;
  readonly fiscal: ReadonlySet<string>;
  /** Between the ends of a span of days: “to”, “through”, “and”. */
  readonly rangeLinks: ReadonlySet<string>;
  /** In front of a year: only there is a bare four-digit number taken for one without a second look. */
  readonly yearPrepositions: ReadonlySet<string>;
  /** “as of”: belongs to the span. */
  readonly asOf: readonly (readonly string[])[];
  /** Before a date in the clause of a figure: it holds for that date. “by Tuesday”, “on Monday”. */
  readonly asOfPrepositions: ReadonlySet<string>;
  /** Before a date in the clause of a figure: it counts from that date on. “since Monday”. */
  readonly sincePrepositions: ReadonlySet<string>;
  /** Before a period or a length in the clause of a figure: it counts what came in it. “in 2031”, “over three weeks”. */
  readonly overPrepositions: ReadonlySet<string>;
  /** Words that look ahead before an infinitive, and before nothing else: “due to visit”, “set to vote”. */
  readonly futureBeforeTo: ReadonlySet<string>;
  /** Present forms that stand for the future directly before a date: “opens Monday”. */
  readonly scheduleVerbs: ReadonlySet<string>;
  readonly toWords: ReadonlySet<string>;
  /** “moved”, “postponed” before “to”: to a day ahead. */
  readonly movingVerbs: ReadonlySet<string>;
  /** “effective March 1”: directly in front of a date they look ahead. */
  readonly aheadAdjectives: ReadonlySet<string>;
  /** In front of a date that something is to be done by: “to pay by March”. */
  readonly deadlinePrepositions: ReadonlySet<string>;
  /** “had been scheduled” looks back. */
  readonly pluperfect: ReadonlySet<string>;
  /** “until”: a date behind it lies ahead of whatever is told. */
  readonly untilWords: ReadonlySet<string>;
  /** Before a bare plural that is a length: “for months”, “within days”. */
  readonly lengthPrepositions: ReadonlySet<string>;
  /** Signs that the clause looks ahead: “will”, “scheduled”. Lemmas and forms. */
  readonly futureWords: ReadonlySet<string>;
  /** Joins a period to what it owns, in atoms: “last year ’ s”. */
  readonly possessive: ReadonlySet<string>;
  /** Between a time and its day, either way round: “on”, “at”, a comma. */
  readonly dayLinks: ReadonlySet<string>;
  /** Eras in atoms: “bc”, “bce” make a year no year of ours. */
  readonly eras: ReadonlySet<string>;
  /** Behind a length it makes an age: “old”. */
  readonly old: ReadonlySet<string>;
  /** Which of “4/5/2025” is the month where both orders make a date. */
  readonly numericOrder: "month-first" | "day-first";
  /** What follows a decade in digits: “1990s”. */
  readonly decadeEnding: string;
  /** Decades in words → their first three digits: “nineties” → 199. */
  readonly decades: ReadonlyMap<string, number>;
  /** In front of a month or season that stands alone: “in”, “since”, “until”. */
  readonly monthPrepositions: ReadonlySet<string>;
  /** Between a number and its unit: “two more weeks”, “three consecutive months”. */
  readonly countAdjectives: ReadonlySet<string>;
}

import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { withMarks, withoutMarks } from "../../../test/support/marked-values.ts";
import { readPlainLayers } from "../../../test/support/plain-layers.ts";
import { dateWords } from "../../language/en/dates.ts";
import type { DateExpression } from "../../model/index.ts";
import { findDates } from "./find-dates.ts";

/** A Wednesday. */
const PUBLISHED = "2031-03-05";

function datesIn(text: string, published: string | null = PUBLISHED): readonly DateExpression[] {
  return findDates(text, readPlainLayers(text), { published }, dateWords);
}

/** `-` is a date without a value. Lengths and repetitions are marked with their ISO-TimeML value. */
function check(name: string, ...lines: readonly string[]): void {
  test(`findDates() ${name}`, () => {
    for (const line of lines) {
      const text = withoutMarks(line);
      const found = datesIn(text).map((date) => ({ ...date, value: date.value ?? date.timex ?? "-" }));
      assert.equal(withMarks(text, found), line);
    }
  });
}

check(
  "reads named dates in every usual order",
  "The ferry sank on {2025-04-27 April 27, 2025}, off Ostvik.",
  "The ferry sank on {2025-04-27 27 April 2025}.",
  "It was found on the {2025-04-27 27th of April 2025}.",
  "The vote of {2030-11-03 Nov. 3, 2030}, was close.",
  "It has been closed since {2029-08 August 2029}.",
  "See the log of {2025-04-28 2025-04-28}, and that of {2025-04-28 28.04.2025}.",
  "It was filed at {2025-04-28T14:30Z 2025-04-28T14:30Z}.",
  "The form says {2025-04-27 4/27/2025} or {2025-04-27 27/4/2025}.",
);
check(
  "gives a date without a year the nearest one, past preferred",
  "The storm hit Ostvik on {2031-03-02 March 2}.",
  "The storm hit Ostvik on {2030-11-20 20 November}.",
  "The port was closed in {2030-12 December}.",
  "The port was closed in {2031-01 January}.",
  "The council will vote on {2031-03-20 March 20}.",
  "The trial, which opened on {2031-03-01 March 1}, goes on.",
);
check(
  "reads spans of days and years",
  "The talks of {2030-04-25/2030-04-27 April 25-27, 2030}, failed.",
  "He led the yard in {1990/1995 1990-95}.",
  "It ran from {2031-01-26 Jan. 26} to {2031-02-20 Feb. 20}.",
);
check(
  "narrows a period without changing its value",
  "The yard closed in {2031-01 early January}.",
  "It was built in {2024 mid-2024}.",
  "It will reopen {2032 early next year}.",
  "{2031-03-04 As of March 4}, 12 ships were waiting.",
  "They left {2031-03-03 early on March 3}.",
);
check(
  "takes a weekday for the nearest behind, and ahead where the words look ahead",
  "The minister resigned on {2031-03-03 Monday}.",
  "The minister resigned on {2031-03-05 Wednesday}.",
  "The minister will resign on {2031-03-10 Monday}.",
  "They agreed to meet {2031-03-06 Thursday}.",
  "He said an inquiry would begin on {2031-03-06 Thursday}.",
  "The minister said the inquiry would start on {2031-03-06 Thursday}.",
  "The minister is due to visit the wreck and its owners on {2031-03-06 Thursday}.",
  "The strike was called off {2031-02-26 last Wednesday}.",
  "{2031-03-04 Tuesday}’s ruling has been praised.",
  "The deadline was moved until {2031-03-07 Friday}.",
);
check(
  "joins weekday and date, date and time",
  "They met on {2031-03-03 Monday, March 3}, in Ostvik.",
  "They met at {2031-03-03T17:00 5 p.m. on Monday}.",
  "They met {2031-03-03T17:30 Monday at 5:30 p.m.} in Ostvik.",
  "The dam broke at {2031-03-03T04:12 04:12 local time on Monday, 3 March 2031}.",
  "The pier burned at {2031-03-03T05:20 twenty past five in the morning on Monday}, and again at {2031-03-04T18:30 half past six in the evening on Tuesday}.",
  "They met {2031-03-03 Monday morning} in Ostvik.",
  "It sank at {2031-03-03T14:30Z 1430 GMT on Monday}.",
);
check(
  "counts from the day of publication",
  "{2031-03-04 Yesterday} the port was quiet; {2031-03-05 today} it is not.",
  "It rained {2031-W09 last week}, {2031-02 last month} and {2030 last year}.",
  "It will rain {2031-W11 next week}.",
  "He was elected {2029 two years ago} and left {2031-02 a month ago}.",
  "The yard was sold {2030-FA last fall} and rebuilt {2030-SU last summer}.",
  "It was seized {2030-08 last August}.",
  "It sank {2031-03-04 last night}.",
  "In {2030-06 June last year} it was sold.",
);
check(
  "counts from the date before it",
  "The ship left on {2031-02-10 February 10} and sank {2031-02-12 two days later}.",
  "It left on {2031-02-10 February 10}. {2031-02-11 The following day} it sank.",
  "It left on {2031-02-10 February 10} and came back {2031-02-10 the same day}.",
  "It left on {2031-02-10 February 10}; {2031-02-09 a day earlier} it had been loaded.",
);
check(
  "has no value for what follows an event or an unknown date",
  "It sank {P2D two days after} the storm.",
  "It sank {P2D two days later}.",
  "{PXM Several months ago} it was painted.",
);
check(
  "knows seasons, quarters, decades and centuries",
  "It was built in {2024-SP the spring of 2024}.",
  "Sales fell in {2030-Q3 the third quarter of 2030}.",
  "Sales rose in {2031-Q1 Q1 2031}, from {2030-Q1 a year earlier}.",
  "Ostvik grew in the {199X 1990s} and in the {198X ’80s}.",
  "It is a church of the {17XX 18th century}.",
);
check(
  "calls lengths and repetitions what they are",
  "It lasted {P3M three months}.",
  "A {P5Y five-year} plan was signed.",
  "It has rained for {P1D the past day}.",
  "The ferry runs {P1D every day}, and twice on {XXXX-WXX-7 Sundays}.",
);
check(
  "leaves alone what only looks like a date",
  "You may go; the troops march on; the fall of Ostvik; a second vote.",
  "Theresa May met April Jones and Judge March.",
  "He paid $2000 for 1,998 tickets and 2000 troops came.",
  "Score 3-1, section 4.2, ratio 4/5, call 555-1234.",
  "The sun sat on the wed.",
  "A 52-year-old man, 40 years old.",
  "Article 12 of Resolution 1701 says so.",
);

check(
  "knows days with a name, those that move as well",
  "The yard closed on {2030-12-25 Christmas Day} and on {2030-11-28 Thanksgiving}.",
  "It will reopen on {2031-04-14 Easter Monday}.",
  "They had met {2030-04-21 last Easter}, on {2029-09-03 Labor Day 2029} and over {2030-W48 Thanksgiving weekend}.",
  "They marched on {2030-07-04 Independence Day last year}.",
);
check(
  "reads stretches of the clock",
  "The road was closed from {2031-03-04T14:00/2031-03-04T16:00 2 to 4 p.m. on Tuesday}.",
  "It struck at {2031-03-04T06:45+02:00 6:45 a.m. local time (0445 GMT) on Tuesday}.",
  "It happened between {2031-03-04T23:00/2031-03-04T23:30 11 and 11:30 last night}.",
  "It burned between {2031-03-03T22:00/2031-03-03T24:00 10 p.m. and midnight on Monday}; they vote at {2031-03-07T24:00 midnight Friday}.",
  "It ran from {2031-03-03T00:00/2031-03-03T04:00 midnight to 4 a.m. on Monday}, and to {2031-03-04T12:00 noon on Tuesday}.",
  "They searched from {2031-03-05T08:30/2031-03-05T12:15 8:30 a.m. to 12:15 p.m.} in Ostvik.",
);
check(
  "lets a part of the day tell the half of an hour",
  "It sank at {2031-03-05T03:00 3 in the morning}.",
  "The guards will meet {2031-03-05T19:00 tonight at 7}.",
  "The pumps failed at {2031-03-05T21:10 ten past nine in the evening}.",
  "They sailed at {2031-03-04T17:30 five-thirty yesterday afternoon}.",
);
check(
  "places a weekday in a week, and by its day of the month",
  "The vote was held on {2031-02-25 Tuesday of last week}.",
  "They will meet {2031-03-12 next week on Wednesday}.",
  "It sank on {2030-12-13 Friday the 13th}.",
);
check(
  "counts from a day that is named with it",
  "It sank {2031-01-01 two days before January 3}.",
  "It was found {2030-12-28 three days after Christmas}.",
  "The trial will end {2031-W12 two weeks from Thursday}.",
  "They had left {2031-03-03 the day before yesterday}.",
  "{2031-03-01 Two days earlier}, on {2031-03-01 March 1}, it had been sold.",
);
check(
  "takes “in two weeks” for a place only where the words look ahead",
  "The ferry will sail in {2031-W12 two weeks}.",
  "The yard was rebuilt in {P2W two weeks}.",
);
check(
  "counts off weeks, months and days in longer stretches",
  "The storm hit in {2031-W10 the first week of March}, the flood in {2030-W30 the last week of July 2030}.",
  "It was sold in {2030-03 the third month of 2030}.",
  "They voted on {2031-02-28 the last Friday of February}; they meet on {P1M the first Monday of each month}.",
  "The hearing was set for {2000-W10 the week of March 6, 2000}.",
  "Rents fell in {2030-01/2030-09 the first nine months of 2030}.",
);
check(
  "lets the ends of a stretch tell each other their year",
  "It was closed from {2029-11 November} to {2030-02 February 2030}.",
  "In {2030-03 March} and {2030-04 April 2030}, and in {2029-SP the spring} and {2029-SU summer of 2029}, it snowed.",
  "The talks lasted from {2031-02-28 Friday} to {2031-03-02 Sunday}.",
);
check(
  "follows the quarter that results are about",
  "Net rose in {2030-Q4 the fourth quarter}, from {2029-Q4 a year earlier}. In {P9M the nine months} it fell from {2030 a year earlier}.",
  "Sales rose in {2030-Q4 the latest quarter}; {2029-Q4 the year-ago quarter} was weak.",
  "Loans fell in {2030-Q4 the fourth quarter}. In {2029-Q4 the 2029 period} they rose.",
);
check(
  "knows the year that is on",
  "Sales for {2031 the full year} will rise; {2031 the end of the year} is near.",
  "It will be sold by {2031 year-end}. Profits are down in {2031-01-01/2031-03-05 the year to date}.",
  "In {P1Y the year} ended {2030-06-30 June 30} it lost money.",
);
check(
  "looks where the nearest verb looks",
  "It had been due to sail on {2031-02-28 Friday}.",
  "The summit opens on {2031-03-06 Thursday}. The ferry sinks {2031-02-28 Friday}.",
  "Final rules are to be published in {2031-04 early April}.",
  "A summit in {2031-05 May} is planned.",
  "The pact, effective {2031-06-01 June 1}, was signed.",
  "Until {2031-03-04 Tuesday}, nobody had named the ship.",
  "The vote was moved to {2031-03-06 Thursday}; the law takes effect on {2031-07-01 July 1}.",
  "Work was to resume on {2031-03-06 Thursday}. The next meeting is in {2031-W12 two weeks’ time}.",
);
check(
  "calls repetitions by their hour, day and distance",
  "The ferry leaves {XXXX-WXX-5T17:00 every Friday at 5 p.m.}, and {P2D every other day} in {2030-SU summer}.",
  "They fish on {XXXX-WXX-6TMO Saturday mornings}.",
);
check(
  "adds up a length in several units",
  "It took {PT1H20M an hour and 20 minutes}, then {P2Y6M two and a half years}.",
  "They waited {P2W two to three weeks} for {P1D another day} of calm; it had rained {P1D all day}.",
);
check(
  "reads years in words",
  "She was born in {1986-03 March nineteen eighty-six}, he in {2005-10 October two thousand and five}.",
);
check(
  "leaves alone what only looks like one of these",
  "The second quarter of the match was dull.",
  "Three-quarters of its food comes by sea; a quarter of the fleet is old.",
  "The blast killed 3 in the harbor and 12 at the yard, and 5 to 7 more were hurt.",
  "The talk show This Week was dropped. He is player of the year. In future games, two thousand people may watch.",
  "The up to date maps cost $12; a 4-3 vote followed.",
);

test("findDates() counts hours from the moment of publication, where that is known", () => {
  const values = (published: string) =>
    datesIn("The ferry sank two hours ago.", published).map(({ value, type }) => `${value} ${type}`);
  assert.deepEqual(values("2031-03-05T14:30:00Z"), ["2031-03-05T12:30 time"]);
  assert.deepEqual(values("2031-03-05T01:10:00+02:00"), ["2031-03-04T23:10 time"]);
  assert.deepEqual(values("2031-03-05"), ["null date"]);
});

test("findDates() keeps a doubt where weekday and date do not agree", () => {
  const [date] = datesIn("It happened on Monday, April 29, 2025.");
  assert.equal(date?.value, "2025-04-29");
  assert.ok(date?.trace.because?.includes("the weekday does not agree with the date"));
});

test("findDates() leaves relative dates without a value when nothing says when the text was published", () => {
  const values = datesIn("It rained on Monday, yesterday and on May 4, 2030.", null).map(
    ({ value }) => value,
  );
  assert.deepEqual(values, [null, null, "2030-05-04"]);
});

const day = fc
  .date({ min: new Date("1950-01-01T00:00:00Z"), max: new Date("2090-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const PHRASINGS: readonly ((year: number, month: number, dayOfMonth: number) => string)[] = [
  (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
  (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `the ${d}${ending(d)} of ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${MONTHS[m - 1]!.slice(0, 3)}${m === 5 ? "" : "."} ${d}, ${y}`,
  (y, m, d) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`,
  (y, m, d) => `${String(d).padStart(2, "0")}.${String(m).padStart(2, "0")}.${y}`,
  (y, m, d) => `${m}/${d}/${y}`,
];

function ending(n: number): string {
  if (n >= 11 && n <= 13) return "th";
  return ["th", "st", "nd", "rd"][n % 10] ?? "th";
}

test("findDates() reads back any day in every phrasing", () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...PHRASINGS), (iso, phrasing) => {
      const [y, m, d] = iso.split("-").map(Number) as [number, number, number];
      const dates = datesIn(`The bridge at Ostvik fell on ${phrasing(y, m, d)}, and nobody knew.`);
      assert.deepEqual(
        dates.map(({ value }) => value),
        [iso],
      );
    }),
  );
});

test("findDates() never puts a past weekday further back than six days, nor ahead", () => {
  const weekday = fc.constantFrom(
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
  );
  fc.assert(
    fc.property(day, weekday, (published, name) => {
      const [date] = datesIn(`The bridge fell on ${name}.`, published);
      const days = (Date.parse(published) - Date.parse(date!.value!)) / 86_400_000;
      assert.ok(days >= 0 && days <= 6);
    }),
  );
});

/** News pieces and noise, so that grammars are entered and broken off. */
const pieces = fc.array(
  fc.constantFrom(
    "Monday",
    "last",
    "two",
    "days",
    "ago",
    "April",
    "27",
    ",",
    "2025",
    "the",
    "5",
    "p.m.",
    "-",
    "/",
    "“",
    "\u0000",
    "\ud800",
    "😀",
    "الأحد",
    "\n\n",
    "’",
    "s",
    "quarter",
    "third",
    "of",
    "early",
    "mid-",
    "T14:30",
    "12:30",
    "1990s",
    ".",
    "between",
    "until",
    "week",
    "year",
    "hundred",
    "thousand",
    "nineteen",
    "past",
    "Easter",
    "first",
    "in",
    "and",
    "morning",
    "every",
    "before",
    "weekend",
    "a",
  ),
  { maxLength: 40 },
);

test("findDates() gives sorted, disjoint, trimmed spans inside any text", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((list) => list.join(" ")),
        pieces.map((list) => list.join("")),
        fc.string({ unit: "binary" }),
      ),
      (text) => {
        let at = 0;
        for (const { start, end } of datesIn(text)) {
          assert.ok(at <= start && start < end && end <= text.length);
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
          at = end;
        }
      },
    ),
  );
});

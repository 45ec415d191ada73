import assert from "node:assert/strict";
import test from "node:test";
import { readPlainLayers } from "../../../test/support/plain-layers.ts";
import { dateWords } from "../../language/en/dates.ts";
import { numberWords } from "../../language/en/numbers.ts";
import type { FigureScope } from "../../model/index.ts";
import { findFigures } from "../numbers/find-figures.ts";
import { dateFigures } from "./date-figures.ts";
import { findDates } from "./find-dates.ts";

/** A Wednesday. */
const PUBLISHED = "2031-03-05";

function timesIn(text: string): readonly (readonly [asOf: string | null, FigureScope])[] {
  const layers = readPlainLayers(text);
  const dates = findDates(text, layers, { published: PUBLISHED }, dateWords);
  const figures = dateFigures(text, findFigures(text, layers, numberWords), dates, dateWords);
  return figures.map(({ asOf, scope }) => [asOf, scope]);
}

/** Figures one after the other: `as of …`, `since …`, `over …` as far as they are told, "" where nothing is. */
function told(text: string): readonly string[] {
  return timesIn(text).map(([asOf, { since, over }]) => {
    const parts = [asOf && `as of ${asOf}`, since && `since ${since}`, over && `over ${over}`];
    return parts.filter(Boolean).join(", ");
  });
}

function check(name: string, cases: Readonly<Record<string, readonly string[]>>): void {
  test(`dateFigures() ${name}`, () => {
    for (const [text, wanted] of Object.entries(cases)) assert.deepEqual(told(text), wanted, text);
  });
}

check("dates a figure by the words of its clause", {
  "As of Monday, 212 people were missing.": ["as of 2031-03-03"],
  "By Tuesday 40 houses had burned down.": ["as of 2031-03-04"],
  "Some 40 houses had burned down by Tuesday.": ["as of 2031-03-04"],
  "The toll was 14 as of March 4.": ["as of 2031-03-04"],
  "Police arrested 31 people on Monday.": ["as of 2031-03-03"],
});

check("tells since when a figure counts", {
  "Since Monday, 40 houses have burned.": ["since 2031-03-03"],
  "Some 300 people have died since January.": ["since 2031-01"],
  "By Tuesday 40 houses had burned since January.": ["as of 2031-03-04, since 2031-01"],
});

check("tells over what time a figure counts", {
  "At least 12 people were killed in the past 24 hours.": ["over PT24H"],
  "Police arrested 31 people over the last three weeks.": ["over P3W"],
  "Over the past three weeks, police arrested 31 people.": ["over P3W"],
  "Between Monday and Wednesday 14 ships sank.": ["over 2031-03-03/2031-03-05"],
  "More than 200 people died in 2030.": ["over 2030"],
  "Last year 40 houses burned.": ["over 2030"],
  "So far 14 people have been killed this year.": ["over 2031"],
  "About 40 fires a year break out.": ["over P1Y"],
  "He paid $3 a day.": ["over P1D"],
});

check("leaves alone", {
  "There were 212 people aboard, the mayor said on Tuesday.": [""],
  "“We found 40 boats,” she wrote on Monday.": [""],
  "The mayor said on Tuesday that 212 people were aboard.": [""],
  "The 40 houses stood in Ostvik. By Tuesday nothing was left.": [""],
  "Before Monday 40 boats had left.": [""],
  "Since Monday, the mayor said, 40 boats have left.": [""],
  "The 12 sailors were rescued after three days.": ["", ""],
  "The six-year term ends in March.": [""],
  "It got 25 boats back over the 2012 flood.": [""],
  "Some 40 boats sank in recent days.": [""],
});

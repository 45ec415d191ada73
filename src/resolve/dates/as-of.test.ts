import assert from "node:assert/strict";
import test from "node:test";
import { readPlainLayers } from "../../../test/support/plain-layers.ts";
import { dateWords } from "../../language/en/dates.ts";
import { numberWords } from "../../language/en/numbers.ts";
import { findFigures } from "../numbers/find-figures.ts";
import { asOfDates } from "./as-of.ts";
import { findDates } from "./find-dates.ts";

/** A Wednesday. */
const PUBLISHED = "2031-03-05";

function asOfIn(text: string): readonly (string | null)[] {
  const layers = readPlainLayers(text);
  const dates = findDates(text, layers, { published: PUBLISHED }, dateWords);
  return asOfDates(text, findFigures(text, layers, numberWords), dates, dateWords).map(({ asOf }) => asOf);
}

function check(name: string, cases: Readonly<Record<string, readonly (string | null)[]>>): void {
  test(`asOfDates() ${name}`, () => {
    for (const [text, wanted] of Object.entries(cases)) assert.deepEqual(asOfIn(text), wanted, text);
  });
}

check("dates a figure by the words of its clause", {
  "As of Monday, 212 people were missing.": ["2031-03-03"],
  "By Tuesday 40 houses had burned down.": ["2031-03-04"],
  "Some 40 houses had burned down by Tuesday.": ["2031-03-04"],
  "The toll was 14 as of March 4.": ["2031-03-04"],
  "Police arrested 31 people on Monday.": ["2031-03-03"],
});

check("leaves alone", {
  "There were 212 people aboard, the mayor said on Tuesday.": [null],
  "“We found 40 boats,” she wrote on Monday.": [null],
  "The mayor said on Tuesday that 212 people were aboard.": [null],
  "The 40 houses stood in Ostvik. By Tuesday nothing was left.": [null],
  "Before Monday 40 boats had left.": [null],
});

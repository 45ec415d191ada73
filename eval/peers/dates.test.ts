import assert from "node:assert/strict";
import { test } from "node:test";
import { textOf } from "../../src/model/index.ts";
import { datesByChrono } from "./chrono.ts";
import { datesByRecognizers } from "./recognizers-dates.ts";

/** A Wednesday. */
const PUBLISHED = "2031-03-05";

const TEXT = "It sank on Monday. It was raised last week. It was sold on April 2, 2030.";

for (const [name, read] of [
  ["datesByChrono()", datesByChrono],
  ["datesByRecognizers()", datesByRecognizers],
] as const) {
  test(`${name} puts values as ISO-TimeML writes them on the words of the text`, () => {
    const dates = read(TEXT, PUBLISHED).map((date) => [textOf(TEXT, date), date.value] as const);
    const valueAt = (words: string) => dates.find(([found]) => found.includes(words))?.[1];
    assert.equal(valueAt("Monday"), "2031-03-03");
    assert.equal(valueAt("last week"), "2031-W09");
    assert.match(valueAt("April 2, 2030") ?? "", /^2030-04-02/);
  });

  test(`${name} gives the days of a range`, () => {
    const text = "It was closed from April 2, 2030 to May 3, 2030.";
    const [range] = read(text, PUBLISHED);
    assert.equal(range?.value, "2030-04-02/2030-05-03");
  });
}

test("datesByRecognizers() gives quarters, decades and lengths", () => {
  const text = "It rose in the third quarter of 2030 after three weeks.";
  assert.deepEqual(
    datesByRecognizers(text, PUBLISHED).map(({ value }) => value),
    ["2030-Q3", "P3W"],
  );
});

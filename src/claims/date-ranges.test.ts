import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareDates, datesAreDisjoint, dayRangeOf } from "./date-ranges.ts";

const nDays = (value: string) => {
  const range = dayRangeOf(value);
  return range === null ? null : range.last - range.first + 1;
};

test("dayRangeOf() knows how long each kind of date is", () => {
  const lengths: Readonly<Record<string, number | null>> = {
    "2031-03-04": 1,
    "2031-03-04T09:30": 1,
    "2028-02": 29,
    "2031-02": 28,
    "2031": 365,
    "2031-W10": 7,
    "2031-FA": 91,
    "2031-24": 425,
    "2031-WI": 425,
    "2031-03-04/2031-03-06": 3,
    "2031-Q3": 92,
    "2031-H1": 181,
    "203X": 3652,
    "2031-03-03T24:00": 2,
    "2031-03-04/..": Infinity,
    "../2031-03-04": Infinity,
    "2031-13": null,
    "2031-Q5": null,
    "20XX": null,
    "2031-03-06/2031-03-04": null,
    "": null,
  };
  for (const [value, length] of Object.entries(lengths)) assert.equal(nDays(value), length, value);
});

test("dayRangeOf() begins a week on its Monday", () => {
  assert.deepEqual(dayRangeOf("2031-W10")?.first, dayRangeOf("2031-03-03")?.first);
  assert.deepEqual(dayRangeOf("2027-W01")?.first, dayRangeOf("2027-01-04")?.first);
});

test("datesAreDisjoint() lets a date lie in a wider one, and refuses what it does not understand", () => {
  assert.ok(!datesAreDisjoint("2029", "2029-02"));
  assert.ok(!datesAreDisjoint("2029-02", "2029-02-28"));
  assert.ok(datesAreDisjoint("2029-02", "2029-11-01"));
  assert.ok(!datesAreDisjoint("2029-02", "some day"));
});

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const value = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
  fc.string(),
);

test("datesAreDisjoint() is symmetric and never true of a date and itself", () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      assert.equal(datesAreDisjoint(a, b), datesAreDisjoint(b, a));
      assert.ok(!datesAreDisjoint(a, a));
    }),
  );
});

test("compareDates() is an order", () => {
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      assert.equal(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a)), 0);
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) assert.ok(compareDates(a, c) <= 0);
    }),
  );
});

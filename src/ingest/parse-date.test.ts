import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { furnitureWords } from "../language/en/furniture.ts";
import { findStatedDate, parseStatedDate } from "./parse-date.ts";

/** Value → phrasings; null has the phrasings that are no date. */
const CASES: readonly (readonly [string | null, readonly string[]])[] = [
  [
    "2031-03-04",
    [
      "2031-03-04",
      "20310304",
      "2031/03/04",
      "4 March 2031",
      "March 4, 2031",
      "March 4th, 2031",
      "Tuesday, 4 March 2031",
      "Tue, Mar. 4, 2031",
      "4.3.2031",
      "04.03.2031",
      "4-Mar-2031",
      "2031-03-04 09:12",
      "2031-03-04T09:12:00",
      "4 March 2031, 09:12",
      "4 March 2031 at 9:12 a.m. IST",
    ],
  ],
  [
    "2031-03-04T09:12:00Z",
    [
      "2031-03-04T09:12:00Z",
      "2031-03-04T09:12:00.000Z",
      "2031-03-04 09:12 UTC",
      "Tue, 04 Mar 2031 09:12:00 GMT",
      "2031-03-04T09:12:00+0000",
    ],
  ],
  [
    "2031-03-04T21:12:00-05:00",
    ["March 4, 2031 at 9:12 p.m. EST", "2031-03-04T21:12:00-0500", "4 March 2031 21:12 EST"],
  ],
  ["2031-03-25", ["25/03/2031", "03/25/2031"]],
  ["2031-04-04", ["04/04/2031"]],
  [
    null,
    [
      "",
      "04/03/2031",
      "2031",
      "March 2031",
      "4 March",
      "31 February 2031",
      "2031-13-01",
      "4 Ostvik 2031",
      "yesterday",
      "1031-03-04",
      "x".repeat(1000),
    ],
  ],
];

for (const [date, phrasings] of CASES) {
  for (const phrasing of phrasings) {
    test(`parseStatedDate() reads “${phrasing.slice(0, 40)}” as ${date}`, () => {
      assert.equal(parseStatedDate(phrasing, furnitureWords), date);
    });
  }
}

test("findStatedDate() finds the date in a line and nothing around it", () => {
  const line = "Published: 4 March 2031 in Ostvik";
  const found = findStatedDate(line, furnitureWords);
  assert.deepEqual(found && [line.slice(found.start, found.end), found.date], ["4 March 2031", "2031-03-04"]);
});

test("parseStatedDate() reads back what it writes", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1950-01-01"), max: new Date("2150-01-01"), noInvalidDate: true }),
      (date) => {
        const written = `${date.toISOString().slice(0, 19)}Z`;
        assert.equal(parseStatedDate(written, furnitureWords), written);
      },
    ),
  );
});

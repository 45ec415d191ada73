import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  formatBounds,
  formatCount,
  formatEdtf,
  formatInterval,
  formatList,
  formatNumber,
  type Interval,
} from "./format.ts";

describe("formatInterval()", () => {
  const cases: readonly (readonly [min: number | null, max: number | null, unit: string, words: string])[] = [
    [212, 212, "count", "212"],
    [180, 220, "count", "180–220"],
    [240, null, "count", "240 or more"],
    [null, 12, "count", "up to 12"],
    [null, null, "count", "no number"],
    [11000, 11000, "count", "11,000"],
    [3.6, 4.4, "km", "3.6–4.4 km"],
    [3.5, 3.5, "%", "3.5%"],
    [2, 3, "%", "2–3%"],
    [1, 1, "pp", "1 percentage point"],
    [4, 4, "day", "4 days"],
    [1, 1, "week", "1 week"],
    [1_200_000, 1_200_000, "USD", "$1.2 million"],
    [5, 10, "USD", "$5–10"],
    [1e6, 2.5e6, "USD", "$1 million–2.5 million"],
    [40, null, "EUR", "€40 or more"],
    [-3, -3, "°C", "−3 °C"],
    [5400, 5400, "s", "90 minutes"],
    [86400, 86400, "s", "1 day"],
    [86400, 172800, "s", "1–2 days"],
    [90, 7200, "s", "90 seconds–2 hours"],
    [1, 1, "year", "1 year"],
  ];
  for (const [min, max, unit, words] of cases) {
    test(`[${min}, ${max}] ${unit} is “${words}”`, () => {
      const interval: Interval = { min, max, unit };
      assert.equal(formatInterval(interval), words);
    });
  }
});

test("formatInterval() leaves out the end that the report leaves out", () => {
  assert.equal(formatInterval({ min: 200, max: null, unit: "count", hedge: "moreThan" }), "more than 200");
  assert.equal(formatInterval({ min: null, max: 12, unit: "count", hedge: "fewerThan" }), "fewer than 12");
  assert.equal(formatInterval({ min: 200, max: null, unit: "count", hedge: "atLeast" }), "200 or more");
});

test("formatNumber() keeps every digit that a report may have given", () => {
  const cases: readonly (readonly [value: number, words: string])[] = [
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [1234567, "1,234,567"],
    [1500000, "1.5 million"],
    [2e9, "2 billion"],
    [0.1 + 0.2, "0.3"],
    [-12345, "−12,345"],
    [1234.5, "1,234.5"],
  ];
  for (const [value, words] of cases) assert.equal(formatNumber(value), words);
});

describe("formatEdtf()", () => {
  const cases: Readonly<Record<string, string>> = {
    "2025-04-28": "28 April 2025",
    "2025-04": "April 2025",
    "2025": "2025",
    "2025-W17": "week 17 of 2025",
    "2024-FA": "autumn 2024",
    "2024-23": "autumn 2024",
    "2025-Q3": "quarter 3 of 2025",
    "199X": "the 1990s",
    "2025-04-28T14:30": "28 April 2025, 14:30",
    "2025-04-28T14:30:00Z": "28 April 2025, 14:30 UTC",
    "2025-04-28T14:30:05+02:00": "28 April 2025, 14:30 UTC+02:00",
    "T14:30": "14:30",
    "2025-04-28/2025-04-30": "28 to 30 April 2025",
    "2025-04-28/2025-05-02": "28 April 2025 to 2 May 2025",
    "2025-04-28/..": "from 28 April 2025",
    "../2025-04": "until April 2025",
    "2025-04~": "about April 2025",
  };
  for (const [value, words] of Object.entries(cases)) {
    test(`${value} is “${words}”`, () => assert.equal(formatEdtf(value), words));
  }

  test("returns what it does not know as it is", () => {
    for (const value of ["", "P3D", "2025-13-01", "2025-99", "yesterday", "//", "2025-04-28/x/y", "?"]) {
      assert.match(formatEdtf(value), new RegExp(`${value.replace(/[?/]/g, "\\$&")}$|^about $`));
    }
  });
});

test("formatList() and formatCount() speak English", () => {
  assert.equal(formatList([]), "");
  assert.equal(formatList(["a"]), "a");
  assert.equal(formatList(["a", "b"]), "a and b");
  assert.equal(formatList(["a", "b", "c"]), "a, b and c");
  assert.equal(formatCount(1, "report"), "1 report");
  assert.equal(formatCount(1000, "report"), "1,000 reports");
  assert.equal(formatCount(2, "story", "stories"), "2 stories");
});

test("formatBounds() says where, since when, over what time and as of when, as far as it is known", () => {
  const none = { where: null, since: null, over: null };
  assert.deepEqual(formatBounds({ scope: none, asOf: null }), []);
  assert.deepEqual(
    formatBounds({
      scope: { where: "in the Sarn valley", since: "2031-03-03", over: "PT24H" },
      asOf: "2031-03",
    }),
    ["in the Sarn valley", "since 3 March 2031", "over 24 hours", "as of March 2031"],
  );
  assert.deepEqual(formatBounds({ scope: { ...none, over: "P1Y" }, asOf: null }), ["over 1 year"]);
  assert.deepEqual(formatBounds({ scope: { ...none, over: "2031" }, asOf: null }), ["over 2031"]);
});

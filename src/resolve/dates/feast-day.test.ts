import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { dateWords } from "../../language/en/dates.ts";
import { feastIn } from "./feast-day.ts";

function check(name: string, days: Readonly<Record<string, string>>): void {
  test(`feastIn() ${name}`, () => {
    for (const [feast, iso] of Object.entries(days)) {
      const found = feastIn(Number(iso.slice(0, 4)), dateWords.holidays.get(feast)!);
      assert.equal(found?.toString(), iso, feast);
    }
  });
}

check("counts from Easter", {
  easter: "2008-03-23",
  "easter sunday": "2038-04-25",
  "good friday": "2031-04-11",
  "easter monday": "2025-04-21",
  "ash wednesday": "2024-02-14",
  pentecost: "2025-06-08",
});
check("knows the Easter of the eastern churches", { "orthodox easter": "2024-05-05" });
check("counts weekdays of a month", {
  thanksgiving: "2030-11-28",
  "labor day": "2031-09-01",
  "memorial day": "2031-05-26",
  "election day": "2032-11-02",
  "black friday": "2030-11-29",
});
check("knows fixed days", { "christmas eve": "2031-12-24", juneteenth: "2031-06-19" });

test("feastIn() puts Easter on a Sunday between 22 March and 25 April", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
      const day = feastIn(year, { kind: "easter", days: 0 })!;
      assert.equal(day.dayOfWeek, 7);
      assert.ok(day.toString().slice(5) >= "03-22" && day.toString().slice(5) <= "04-25");
    }),
  );
});

test("feastIn() has no Easter where its arithmetic does not hold", () => {
  assert.equal(feastIn(1500, { kind: "easter", days: 0 }), null);
  assert.equal(feastIn(2200, { kind: "easter", days: 0, isEastern: true }), null);
});

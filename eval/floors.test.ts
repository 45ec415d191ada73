/** What was reached once on the corpora is kept: no figure lies below its floor. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { EVALUATIONS } from "./evaluations.ts";
import { readFloors, shortfallsOf } from "./floors.ts";
import { formatTable } from "./table.ts";

test("shortfallsOf() names a figure below its floor, and one that is gone", () => {
  const table = { title: "t", corpus: "c", rows: [{ name: "ours", values: { F1: 0.5 } }] };
  assert.equal(shortfallsOf([table], { "t / ours / F1": 0.5 }).length, 0);
  assert.equal(shortfallsOf([table], { "t / ours / F1": 0.51 }).length, 1);
  assert.equal(shortfallsOf([table], { "t / theirs / F1": 0.1 }).length, 1);
  assert.equal(shortfallsOf([table], { "t / ours / F1": { atMost: 0.5 } }).length, 0);
  assert.equal(shortfallsOf([table], { "t / ours / F1": { atMost: 0.4 } }).length, 1);
  assert.equal(shortfallsOf([table], { "another table / ours / F1": 0.9 }).length, 0);
});

if (existsSync("../shared/corpora")) {
  for (const [name, evaluate] of Object.entries(EVALUATIONS)) {
    test(`evaluation "${name}" reaches its floors`, async (t) => {
      const tables = await evaluate();
      for (const table of tables) for (const line of formatTable(table).split("\n")) t.diagnostic(line);
      assert.deepEqual(shortfallsOf(tables, readFloors()), []);
    });
  }
} else {
  test("the corpora are not at ../shared/corpora: floors cannot be checked here", (t) => {
    t.diagnostic("Nothing was measured. The corpora are other people's property and are not shipped.");
  });
}

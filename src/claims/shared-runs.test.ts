import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findSharedRuns } from "./shared-runs.ts";

const words = (text: string) => text.split(" ");

test("findSharedRuns() finds the longest run on each diagonal", () => {
  assert.deepEqual(
    findSharedRuns([words("the ferry left Ostvik at nine"), words("she left Ostvik at nine sharp")], 3),
    [{ a: 0, b: 1, aStart: 2, bStart: 1, length: 4 }],
  );
});

test("findSharedRuns() ends a run at a changed word and takes it up again", () => {
  const runs = findSharedRuns([words("a b c d X e f g"), words("a b c d Y e f g")], 3);
  assert.deepEqual(
    runs.map(({ aStart, length }) => [aStart, length]),
    [
      [0, 4],
      [5, 3],
    ],
  );
});

test("findSharedRuns() compares no sequence with itself", () => {
  assert.deepEqual(findSharedRuns([words("a b c a b c a b c")], 3), []);
});

test("findSharedRuns() finds runs that are the same words in both, and none between strangers", () => {
  const sequence = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 30 });
  fc.assert(
    fc.property(
      fc.array(sequence, { maxLength: 5 }),
      fc.integer({ min: 1, max: 4 }),
      (sequences, shingle) => {
        for (const { a, b, aStart, bStart, length } of findSharedRuns(sequences, shingle)) {
          assert.ok(a < b && length >= shingle);
          assert.deepEqual(
            sequences[a]!.slice(aStart, aStart + length),
            sequences[b]!.slice(bStart, bStart + length),
          );
        }
      },
    ),
  );
});

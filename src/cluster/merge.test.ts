import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { mergeGroups } from "./merge.ts";

const singles = (n: number) => Array.from({ length: n }, (_, i) => [i]);

const pairsOf = (n: number) =>
  Array.from({ length: n }, (_, a) =>
    Array.from({ length: n - a - 1 }, (_, b) => [a, a + b + 1] as const),
  ).flat();

test("mergeGroups() joins what is alike and stops at the least likeness", () => {
  const likeness = (a: number, b: number) => (Math.floor(a / 3) === Math.floor(b / 3) ? 0.9 : 0.1);
  assert.deepEqual(mergeGroups(singles(7), pairsOf(7), { likeness, least: 0.3 }), [
    [0, 1, 2],
    [3, 4, 5],
    [6],
  ]);
});

test("mergeGroups() asks for the mean, not for one good pair", () => {
  // 2 is like 1 but not like 0: .8 and 0 are .4 on average.
  const values = new Map([
    ["0 1", 0.9],
    ["1 2", 0.8],
    ["0 2", 0],
  ]);
  const likeness = (a: number, b: number) => values.get(`${Math.min(a, b)} ${Math.max(a, b)}`)!;
  assert.deepEqual(mergeGroups(singles(3), pairsOf(3), { likeness, least: 0.5 }), [[0, 1], [2]]);
  assert.deepEqual(mergeGroups(singles(3), pairsOf(3), { likeness, least: 0.3 }), [[0, 1, 2]]);
});

test("mergeGroups() puts every article in one group", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 14 }),
      (places) => {
        const likeness = (a: number, b: number) => 1 - Math.abs(places[a]! - places[b]!);
        const groups = mergeGroups(singles(places.length), pairsOf(places.length), { likeness, least: 0.7 });
        assert.deepEqual(
          groups.flat().sort((a, b) => a - b),
          places.map((_, i) => i),
        );
      },
    ),
  );
});

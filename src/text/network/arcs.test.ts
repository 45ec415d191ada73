import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { chooseTree } from "./arcs.ts";

/** Scores as `chooseTree` takes them, from one row a token: the root first. */
function scoresOf(rows: readonly (readonly number[])[]) {
  const columns = rows.length + 1;
  const floats = Float32Array.from(rows.flat());
  const arcs = { dependents: 0, heads: 0, turned: 0, scores: 0, columns };
  return { floats, arcs };
}

test("chooseTree() takes each token's best head where that makes a tree", () => {
  const { floats, arcs } = scoresOf([
    [0, 0, 5, 1],
    [9, 1, 0, 1],
    [0, 1, 5, 0],
  ]);
  assert.deepEqual([...chooseTree(floats, arcs, 3)], [1, -1, 1]);
});

test("chooseTree() opens a cycle where it costs least", () => {
  // Tokens 0 and 1 want one another; token 0 would rather hang on token 2 than token 1 would.
  const { floats, arcs } = scoresOf([
    [0, 0, 9, 8],
    [0, 9, 0, 2],
    [9, 1, 1, 0],
  ]);
  assert.deepEqual([...chooseTree(floats, arcs, 3)], [2, 0, -1]);
});

test("chooseTree() makes a tree with one root of any scores", () => {
  const anyScores = fc.integer({ min: 1, max: 9 }).chain((n) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n + 1, maxLength: n + 1 }), {
      minLength: n,
      maxLength: n,
    }),
  );
  fc.assert(
    fc.property(anyScores, (rows) => {
      const { floats, arcs } = scoresOf(rows);
      const heads = [...chooseTree(floats, arcs, rows.length)];
      assert.equal(heads.filter((head) => head === -1).length, 1);
      for (let i = 0; i < heads.length; i++) {
        let at = i;
        for (let steps = 0; at >= 0; steps++) {
          assert.ok(steps <= heads.length, `cycle: ${heads}`);
          at = heads[at]!;
        }
      }
    }),
    { numRuns: 2000 },
  );
});

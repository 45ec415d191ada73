import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bestChain } from "./chains.ts";

test("bestChain() finds the chain that trying all of them finds", () => {
  const nClasses = 3;
  const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 27, maxLength: 27 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 4 }), (values, n) => {
      const floats = Float32Array.from(values);
      const chain = { scores: 9, columns: 4, steps: 0, stepColumns: 3, nClasses };
      const scoreOf = (classes: readonly number[]) =>
        classes.reduce((sum, c, t) => {
          const before = t === 0 ? 0 : classes[t - 1]!;
          return sum + floats[before * 3 + c]! + floats[9 + t * 4 + c]!;
        }, 0);
      let best = Number.NEGATIVE_INFINITY;
      for (let code = 0; code < nClasses ** n; code++) {
        const classes = Array.from({ length: n }, (_, t) => Math.floor(code / nClasses ** t) % nClasses);
        best = Math.max(best, scoreOf(classes));
      }
      const found = new Uint8Array(n);
      bestChain(floats, chain, n, found);
      assert.equal(scoreOf([...found]), best);
    }),
  );
});

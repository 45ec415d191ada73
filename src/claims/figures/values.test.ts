import assert from "node:assert/strict";
import { test } from "node:test";
import type { Hedge } from "../../model/index.ts";
import { digitsOf, isRoundingOf, type Valued } from "./values.ts";

const exactly = (value: number): Valued => ({ min: value, max: value, hedge: "exact" });
const about = (value: number): Valued => ({ min: value * 0.9, max: value * 1.1, hedge: "about" });
const nearly = (value: number): Valued => ({ min: value * 0.9, max: value, hedge: "nearly" });

test("isRoundingOf() knows a number written to fewer digits", () => {
  assert.ok(isRoundingOf(exactly(2.4e9), exactly(2.38e9)));
  assert.ok(isRoundingOf(exactly(11_000), exactly(11_240)));
  assert.ok(isRoundingOf(exactly(612e9), exactly(612.4e9)));
  assert.ok(isRoundingOf(about(10), exactly(10.3)));
  assert.ok(isRoundingOf(nearly(250), exactly(247)));
  assert.ok(isRoundingOf(about(6e9), exactly(6.1e9)));
});

test("isRoundingOf() leaves alone what only lies near", () => {
  assert.ok(!isRoundingOf(nearly(50e9), exactly(48.2e9)));
  assert.ok(!isRoundingOf(exactly(10), exactly(13)));
  assert.ok(!isRoundingOf(exactly(20), exactly(16)));
  assert.ok(!isRoundingOf(exactly(5.9), exactly(5.8)));
  assert.ok(!isRoundingOf(exactly(200), exactly(298)));
  const atLeast = { min: 250, max: null, hedge: "atLeast" as Hedge };
  assert.ok(!isRoundingOf(atLeast, exactly(247)));
});

test("digitsOf() counts the digits that say something", () => {
  assert.deepEqual([2.38e9, 11_000, 247, 10.3, 0.5, 7].map(digitsOf), [3, 2, 3, 3, 1, 1]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { bCubed, bestMatch, ceafE, conllF1, muc } from "./coreference-metrics.ts";

/** “abc de” → a, b, c in one cluster, d, e in another. */
function clusters(written: string): ReadonlyMap<string, string> {
  return new Map(written.split(" ").flatMap((cluster) => [...cluster].map((key) => [key, cluster] as const)));
}

// Worked by hand: gold has 5 links of abcde|fg|h; the response cuts d off with e and joins f, g, h.
const GOLD = clusters("abcde fg h");
const RESPONSE = clusters("abc de fgh");

test("muc() counts the links that the other partition keeps", () => {
  const score = muc(GOLD, RESPONSE);
  assert.equal(score.recall, 4 / 5);
  assert.equal(score.precision, 4 / 5);
});

test("bCubed() takes the mean over the mentions", () => {
  const score = bCubed(GOLD, RESPONSE);
  assert.ok(Math.abs(score.precision - (3 + 2 + 2 * (2 / 3) + 1 / 3) / 8) < 1e-12);
  assert.ok(Math.abs(score.recall - (3 * (3 / 5) + 2 * (2 / 5) + 2 + 1) / 8) < 1e-12);
});

test("ceafE() matches clusters one to one", () => {
  // abcde–abc shares 6/8, fg–fgh 4/5; h is left over, and so is de.
  const score = ceafE(GOLD, RESPONSE);
  assert.ok(Math.abs(score.precision - (6 / 8 + 4 / 5) / 3) < 1e-12);
  assert.ok(Math.abs(score.recall - (6 / 8 + 4 / 5) / 3) < 1e-12);
});

test("ceafE() prefers the sum to the best single match", () => {
  // Taking ab–abc first (4/5) would leave c with nothing it shares.
  assert.equal(
    bestMatch([
      [0.9, 0.8],
      [0.8, 0],
    ]),
    1.6,
  );
  assert.equal(bestMatch([[0.5], [0.7], [0.1]]), 0.7);
  assert.equal(bestMatch([]), 0);
});

test("conllF1() is 1 for the gold itself and less for any other", () => {
  assert.equal(conllF1(GOLD, GOLD), 1);
  const expected = (4 / 5 + bCubed(GOLD, RESPONSE).f1 + (6 / 8 + 4 / 5) / 3) / 3;
  assert.ok(Math.abs(conllF1(GOLD, RESPONSE) - expected) < 1e-12);
});

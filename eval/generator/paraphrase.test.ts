import assert from "node:assert/strict";
import { test } from "node:test";
import { type Rewriting, rewriteAll, WAYS } from "./paraphrase.ts";

/** Replaces every word that can be replaced. */
const always: Rewriting = { random: () => 0, published: "2031-04-14" };

function check(way: keyof typeof WAYS, written: string, expected: string) {
  test(`${way}: ${written}`, () => {
    assert.equal(WAYS[way](written, always), expected);
  });
}

check(
  "synonyms",
  "The blast hit a house because of “the blast”.",
  "The explosion hit a home owing to “the blast”.",
);
check("synonyms", "It was an explosion.", "It was a blast.");
check("synonyms", "The Mine Fire Service came.", "The Mine Fire Service came.");
check("attribution order", "The pit was shut, Karst Coal said.", "Karst Coal said that the pit was shut.");
check("attribution order", "The mayor said the quay was open.", "The quay was open, the mayor said.");
check("attribution order", "According to the union, 12 men left.", "12 men left, according to the union.");
check("attribution order", "Two men left, according to the union.", "According to the union, two men left.");
check("attribution order", "“We left,” the mayor said.", "“We left,” the mayor said.");
check(
  "attribution order",
  "The mayor said on Monday that it rained.",
  "The mayor said on Monday that it rained.",
);
check("numerals", "Sixty-one men and twelve women left.", "61 men and 12 women left.");
check(
  "numerals",
  "In all 34 miners left at 5 a.m. on April 14.",
  "In all thirty-four miners left at 5 a.m. on April 14.",
);
check("dates", "It rained on Friday.", "It rained on April 11.");
check("dates", "It rained on April 11 and on May 2.", "It rained on Friday and on May 2.");

test("dates stay where the day of publication is not known", () => {
  assert.equal(WAYS.dates("It rained on Monday.", { ...always, published: null }), "It rained on Monday.");
});

test("rewriteAll() goes every way", () => {
  assert.equal(
    rewriteAll("Twelve residents left on Monday, police said.", always),
    "Police stated that 12 inhabitants left on April 14.",
  );
});

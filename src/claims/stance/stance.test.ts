import assert from "node:assert/strict";
import { test } from "node:test";
import { bareArticle } from "../../../test/support/bare-article.ts";
import { stanceWords } from "../../language/en/claims-stance.ts";
import { english } from "../../language/en/index.ts";
import { readArticle } from "../../pipeline/read-article.ts";
import type { StanceText } from "./grounds.ts";
import { isPresupposed } from "./presupposed.ts";
import { STANCES, type Stance, stanceOf } from "./stance.ts";

function read(text: string): StanceText {
  const reading = readArticle(bareArticle(text, "text"), english());
  return { reading, firstToken: 0, endToken: reading.tokens.length };
}

const CLAIM = read("The mayor of Ostvik sold the ferry.");

const HEADLINES: Readonly<Record<Stance, readonly string[]>> = {
  for: ["Mayor of Ostvik sells ferry", "Ostvik mayor confirms sale: ferry sold for two million crowns"],
  against: [
    "No, the mayor of Ostvik did not sell the ferry",
    "Report that mayor of Ostvik sold the ferry is a hoax",
    "The story that the mayor of Ostvik sold the ferry is not true",
  ],
  observing: [
    "Mayor of Ostvik Reportedly Sold Ferry",
    "Did the mayor of Ostvik sell the ferry?",
    "Mayor of Ostvik may have sold ferry: report",
  ],
};

for (const [stance, headlines] of Object.entries(HEADLINES)) {
  for (const headline of headlines) {
    test(`stanceOf() finds “${headline}” ${stance}`, () => {
      const odds = stanceOf(read(headline), CLAIM, stanceWords);
      assert.equal(
        STANCES.reduce((best, next) => (odds[next] > odds[best] ? next : best)),
        stance,
        JSON.stringify(odds),
      );
    });
  }
}

test("stanceOf() gives probabilities, for texts of no words as well", () => {
  for (const text of ["", "?", "Mayor of Ostvik sells ferry"]) {
    const odds = stanceOf(read(text), CLAIM, stanceWords);
    assert.ok(Math.abs(odds.for + odds.against + odds.observing - 1) < 1e-9);
  }
});

test("isPresupposed() is true where the claim stands in a clause beside what is told", () => {
  const isBeside = (text: string) => isPresupposed(read(text), CLAIM, stanceWords);
  assert.ok(isBeside("The mayor of Ostvik, who sold the ferry, denies any fraud."));
  assert.ok(!isBeside("The mayor of Ostvik never sold the ferry."));
  assert.ok(!isBeside("The report that the mayor of Ostvik sold the ferry is a hoax."));
  assert.ok(!isBeside("The harbor stayed closed."));
});

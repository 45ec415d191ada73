import assert from "node:assert/strict";
import { test } from "node:test";
import { type MarkedReport, markedStory } from "../../../test/support/marked-story.ts";
import { claimWords } from "../../language/en/claims.ts";
import { alignQuotations } from "../align-quotations.ts";
import { carriersOf } from "../build-claims.ts";
import { prepareStory } from "../story.ts";
import { rarityIn } from "../terms.ts";
import { findOrigins } from "./find-origins.ts";
import { findProofs } from "./proofs.ts";

function told(...reports: readonly MarkedReport[]): readonly string[] {
  const { readings, entities } = markedStory(reports);
  const story = prepareStory(readings, entities, claimWords);
  const rarity = rarityIn(story);
  const shared = carriersOf(alignQuotations(story), []);
  return findOrigins(story, shared, { proofs: findProofs(story, rarity), rarity }).map(
    ({ kind, origin, articles, why }) => `${kind} ${origin}: ${articles.join(" ")}, ${why}`,
  );
}

const ADDRESS = {
  outlet: "Office of the Mayor of Ostvik",
  text: "Whoever lands at our quay at night will find the gate shut and the lamps out. I gave the order, and nobody else gave it.",
};
const POST = {
  outlet: "Post",
  text: "“{content Whoever lands at our quay at night will find the gate shut},” {source {person Ana Ruiz}} {cue said}.",
};
const DIARY = { outlet: "Quay Diary", text: "“I gave the order, and nobody else gave it”: so the mayor." };

test("findIssuedStatements() takes all that is quoted of one printed text for one statement", () => {
  assert.deepEqual(told(ADDRESS, POST, DIARY), [
    "statement statement of Ana Ruiz: office-of-the-mayor-of-ostvik post quay-diary, 2 quotations in common",
  ]);
  assert.deepEqual(told(ADDRESS, DIARY), [
    "statement statement of Office of the Mayor of Ostvik: office-of-the-mayor-of-ostvik quay-diary, one quotation in common",
  ]);
});

test("findIssuedStatements() does not take a paper that leaves out the marks for the speaker", () => {
  const paper = { ...ADDRESS, outlet: "Herald" };
  assert.deepEqual(told(paper, DIARY), []);
});

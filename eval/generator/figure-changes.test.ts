import assert from "node:assert/strict";
import { test } from "node:test";
import { randomFrom } from "../../tools/train/random.ts";
import { textOfDraft } from "./draft.ts";
import { changeFigure, type FigureChangeKind } from "./figure-changes.ts";

function changeOf(sentence: string, kind: FigureChangeKind) {
  return changeFigure([[sentence]], kind, randomFrom(3));
}

function leavesAlone(sentence: string) {
  test(`leaves alone: ${sentence}`, () => {
    assert.equal(changeOf(sentence, "changed"), null);
  });
}

test("a changed figure lies beyond all rounding", () => {
  const change = changeOf("The blast killed 40 miners.", "changed")!;
  assert.equal(change.before, "40 miners");
  assert.match(change.after, /^(?:6\d|7\d|8\d|9\d|100) miners$/u);
  assert.equal(textOfDraft(change.draft), `The blast killed ${change.after}.`);
});

test("a rounded figure has fewer digits and says so", () => {
  assert.equal(changeOf("There were 1,234 sailors aboard.", "rounded")?.after, "about 1,000 sailors");
  assert.equal(changeOf("Sixty-one men left.", "rounded")?.after, "about sixty men");
});

test("a sentence keeps its capital", () => {
  const change = changeOf("Twelve men left.", "changed")!;
  assert.match(textOfDraft(change.draft), /^\p{Lu}/u);
});

test("nothing is rounded that is round", () => {
  assert.equal(changeOf("There were 900 sailors aboard.", "rounded"), null);
});

leavesAlone("At least 40 miners died.");
leavesAlone("More than twelve miners died.");
leavesAlone("The strike lasted 40 days.");
leavesAlone("It cost $40 billions.");
leavesAlone("Two of 40 miners died.");
leavesAlone("Forty-one men left, and forty-one men came.");
leavesAlone("On April 14 people left.");
leavesAlone("He was aged 40 years.");

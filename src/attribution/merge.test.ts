import assert from "node:assert/strict";
import test from "node:test";
import type { Draft } from "./draft.ts";
import { mergeDrafts } from "./merge.ts";
import { nestDrafts } from "./nesting.ts";

function draft(
  rule: string,
  score: number,
  cue: readonly [number, number],
  content: readonly [number, number],
): Draft {
  return {
    rule,
    score,
    because: [],
    source: null,
    sourceToken: null,
    cue: { start: cue[0], end: cue[1] },
    cueToken: cue[0],
    content: [{ start: content[0], end: content[1] }],
    force: "said",
    withheld: false,
  };
}

test("mergeDrafts() keeps the surest of the drafts of one cue", () => {
  const weak = draft("weak", 0.6, [10, 14], [15, 30]);
  const sure = draft("sure", 0.9, [8, 14], [0, 7]);
  assert.deepEqual(mergeDrafts([weak, sure]), [sure]);
});

test("mergeDrafts() keeps the longer content where scores tie", () => {
  const short = draft("a", 0.9, [10, 14], [15, 20]);
  const long = draft("b", 0.9, [10, 14], [15, 30]);
  assert.deepEqual(mergeDrafts([short, long]), [long]);
});

test("mergeDrafts() keeps one of two cues for the same content", () => {
  const noun = draft("noun", 0.6, [10, 14], [20, 30]);
  const verb = draft("verb", 0.9, [15, 19], [20, 30]);
  assert.deepEqual(mergeDrafts([noun, verb]), [verb]);
});

test("mergeDrafts() does not depend on the order of the rules", () => {
  const drafts = [
    draft("a", 0.9, [10, 14], [15, 30]),
    draft("b", 0.7, [12, 16], [17, 30]),
    draft("c", 0.8, [40, 44], [45, 60]),
  ];
  assert.deepEqual(mergeDrafts(drafts.toReversed()), mergeDrafts(drafts));
});

test("nestDrafts() names the innermost content around a cue", () => {
  const outer = draft("a", 0.9, [4, 8], [9, 80]);
  const middle = draft("b", 0.9, [20, 24], [25, 80]);
  const inner = draft("c", 0.9, [40, 44], [45, 80]);
  const beside = draft("d", 0.9, [90, 94], [95, 99]);
  assert.deepEqual(nestDrafts([outer, middle, inner, beside]), [null, 0, 1, null]);
});

test("nestDrafts() makes no circle of two that stand in each other's content", () => {
  const first = draft("a", 0.9, [4, 8], [0, 30]);
  const second = draft("b", 0.9, [20, 24], [0, 30]);
  assert.deepEqual(nestDrafts([first, second]), [null, 0]);
});

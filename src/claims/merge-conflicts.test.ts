import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ConflictOver, ConflictSide, Relation } from "../model/index.ts";
import type { ConflictDraft } from "./figures/find-figure-conflicts.ts";
import { mergeConflicts } from "./merge-conflicts.ts";

describe("mergeConflicts()", () => {
  test("joins a denial and opposed states that stand against one another in the same words", () => {
    const merged = mergeConflicts([
      conflict("denial", [side("Brock", "a", 10)], [side("Norrline", "b", 50)]),
      conflict("state", [side("Brock", "a", 15), side("Doran", "c", 0)], [side("Norrline", "b", 60)]),
    ]);
    assert.deepEqual(
      merged.map(({ over, sides }) => [over, ...sides.map(({ speakers }) => speakers.join(", "))]),
      [["denial", "Brock, Doran", "Norrline"]],
    );
  });

  test("takes the sides in either order", () => {
    const merged = mergeConflicts([
      conflict("denial", [side("Brock", "a", 10)], [side("Norrline", "b", 50)]),
      conflict("state", [side("Norrline", "b", 50)], [side("Brock", "a", 10)]),
    ]);
    assert.equal(merged.length, 1);
    assert.deepEqual(
      merged[0]!.sides.map(({ evidence }) => evidence.length),
      [1, 1],
    );
  });

  for (const [what, over, relation, start] of [
    ["of another relation", "state", "revision", 10],
    ["over a figure", "figure", "contradiction", 10],
    ["that shares one side only", "state", "contradiction", 400],
  ] as const) {
    test(`leaves alone a conflict ${what}`, () => {
      const first = conflict("denial", [side("Brock", "a", 10)], [side("Norrline", "b", 50)]);
      const second = conflict(over, [side("Brock", "a", start)], [side("Norrline", "b", 50)], relation);
      assert.deepEqual(mergeConflicts([first, second]), [first, second]);
    });
  }
});

function conflict(
  over: ConflictOver,
  one: readonly ConflictSide[],
  other: readonly ConflictSide[],
  relation: Relation = "contradiction",
): ConflictDraft {
  return { relation, over, topic: "the load", sides: [joined(one), joined(other)], why: "" };
}

function joined(sides: readonly ConflictSide[]): ConflictSide {
  return {
    says: sides[0]!.says,
    speakers: sides.flatMap(({ speakers }) => speakers),
    articles: sides.flatMap(({ articles }) => articles),
    evidence: sides.flatMap(({ evidence }) => evidence),
  };
}

/** Twenty characters of a report. */
function side(speaker: string, article: string, start: number): ConflictSide {
  const quote = "x".repeat(20);
  return {
    says: quote,
    speakers: [speaker],
    articles: [article],
    evidence: [{ article, start, end: start + 20, quote }],
  };
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { markedStory } from "../../test/support/marked-story.ts";
import { claimWords } from "../language/en/claims.ts";
import { foldSameWording } from "./same-wording.ts";
import { findStatements } from "./statements.ts";
import { prepareStory } from "./story.ts";

/** How many statements of the reports are one wording, the greatest first. */
function sizes(...texts: readonly string[]): readonly number[] {
  const { readings, entities } = markedStory(texts.map((text, i) => ({ outlet: `Outlet ${i + 1}`, text })));
  const statements = findStatements(prepareStory(readings, entities, claimWords));
  return foldSameWording(statements, 3)
    .map((copies) => copies.length)
    .sort((a, b) => b - a);
}

test("foldSameWording() takes the same words for one wording", () => {
  const quay = "The old quay was shut to all traffic {d:2029-02-05 on Monday}.";
  assert.deepEqual(sizes(quay, quay, quay), [3]);
});

test("foldSameWording() keeps apart", () => {
  assert.deepEqual(
    sizes(
      "The old quay was shut to all traffic {d:2029-02-05 on Monday}.",
      "The old quay was shut to all traffic {d:2029-02-12 on Monday}.",
    ),
    [1, 1],
    "days of other weeks",
  );
  assert.deepEqual(
    sizes(
      "{source The mayor} {cue said} {content the old quay was shut to all traffic}.",
      "{source The mayor} {cue:denied denied} {content the old quay was shut to all traffic}.",
    ),
    [1, 1],
    "what is said and what is denied",
  );
  assert.deepEqual(sizes("Divers searched.", "Divers searched."), [1, 1], "too few words");
});

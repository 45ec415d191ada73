import assert from "node:assert/strict";
import { test } from "node:test";
import { markedStory } from "../../test/support/marked-story.ts";
import { claimWords } from "../language/en/claims.ts";
import { findStatements } from "./statements.ts";
import { prepareStory } from "./story.ts";

/** Each statement as it is shown, with who makes it. */
function statements(text: string): readonly string[] {
  const { readings, entities } = markedStory([{ outlet: "Ostvik Post", text }]);
  return findStatements(prepareStory(readings, entities, claimWords)).map(
    ({ article, shown, speakerName, attribution }) =>
      `${attribution === null ? "the outlet" : speakerName}: ${shown
        .map(({ start, end }) => article.article.text.slice(start, end))
        .join(" … ")}`,
  );
}

test("findStatements() takes what is said from its speaker and the rest from the outlet", () => {
  assert.deepEqual(
    statements(
      "{source {person Ruiz}} {cue:said said} that {content the quay was closed}. The sea was calm.",
    ),
    ["Ruiz: the quay was closed", "the outlet: The sea was calm."],
  );
});

test("findStatements() leaves a stance to the outlet that tells of it: nobody says that the content is so", () => {
  for (const force of ["wanted", "planned", "supported", "opposed"]) {
    assert.deepEqual(statements(`{source {person Ruiz}} {cue:${force} seeks} {content the quay closed}.`), [
      "the outlet: Ruiz seeks the quay closed.",
    ]);
  }
});

test("findStatements() shows parts of one sentence with the cue between them", () => {
  assert.deepEqual(statements("{content The ferry} {cue:said is said} {content to have had no radio}."), [
    "null: The ferry is said to have had no radio",
  ]);
});

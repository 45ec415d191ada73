import assert from "node:assert/strict";
import { test } from "node:test";
import { markedStory } from "../../test/support/marked-story.ts";
import { claimWords } from "../language/en/claims.ts";
import { findDatedClauses } from "./dated-clauses.ts";
import { eventDateConflicts } from "./event-dates.ts";
import { prepareStory } from "./story.ts";
import { rarityIn } from "./terms.ts";

function dates(...texts: readonly string[]): readonly (readonly string[])[] {
  const { readings, entities } = markedStory(texts.map((text, i) => ({ outlet: `Outlet ${i + 1}`, text })));
  const story = prepareStory(readings, entities, claimWords);
  return eventDateConflicts(story, findDatedClauses(story), rarityIn(story)).map(({ sides }) =>
    sides.map(({ says }) => says),
  );
}

const SIGNED = "{place Kestria} and {place Lorvane} {v:sign signed} the dam accord";

test("eventDateConflicts() finds one event under two dates", () => {
  assert.deepEqual(
    dates(`${SIGNED} {d:2029-02 in February 2029}.`, `${SIGNED} {d:2029-11-30 on 30 November 2029}.`),
    [["in February 2029", "on 30 November 2029"]],
  );
});

test("eventDateConflicts() leaves the wider date out of the quarrel of the narrower ones", () => {
  assert.deepEqual(
    dates(
      `${SIGNED} {d:2029-02 in February 2029}.`,
      `${SIGNED} {d:2029-11 in November 2029}.`,
      `${SIGNED} {d:2029 in 2029}.`,
    ),
    [["in February 2029", "in November 2029"]],
  );
});

test("eventDateConflicts() leaves alone", () => {
  const cases: readonly (readonly [because: string, texts: readonly string[]])[] = [
    ["a date in a wider one", [`${SIGNED} {d:2029-02 in February 2029}.`, `${SIGNED} {d:2029 in 2029}.`]],
    [
      "two days side by side",
      [`${SIGNED} {d:2029-02-03 on Monday}.`, `${SIGNED} {d:2029-02-04 on Tuesday}.`],
    ],
    [
      "another event of the same verb",
      [
        `${SIGNED} {d:2029-02 in February 2029}.`,
        "The coach {v:sign signed} a striker from {place Lorvane} {d:2030-07 in July}.",
      ],
    ],
    [
      "what has not happened",
      [`${SIGNED} {d:2029-02 in February 2029}.`, `${SIGNED} never, but may do so, {d:2031-11 in November}.`],
    ],
    [
      "what one report has twice",
      [
        `${SIGNED} {d:2029-02 in February 2029}. ${SIGNED} again {d:2030-02 in 2030}.`,
        `${SIGNED} {d:2030-02 in 2030}.`,
      ],
    ],
  ];
  for (const [because, texts] of cases) assert.deepEqual(dates(...texts), [], because);
});

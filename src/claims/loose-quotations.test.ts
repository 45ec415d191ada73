import assert from "node:assert/strict";
import { test } from "node:test";
import { markedStory } from "../../test/support/marked-story.ts";
import { claimWords } from "../language/en/claims.ts";
import { alignQuotations } from "./align-quotations.ts";
import { prepareStory } from "./story.ts";

/** How many stretches each aligned quotation has. */
function sizes(...texts: readonly string[]): readonly number[] {
  const { readings, entities } = markedStory(
    texts.map((text, i) => ({ outlet: `Outlet ${i + 1}`, text, published: "2031-03-04" })),
  );
  return alignQuotations(prepareStory(readings, entities, claimWords)).map(({ length }) => length);
}

test("alignQuotations() knows one sentence through two translations", () => {
  assert.deepEqual(
    sizes(
      "“{content We never wanted this fight, but we will not hide from it},” {cue said} {source {person Ana Ruiz}}.",
      "“{content We have not sought this war, but we shall not hide from it any more},” {cue said} {source {person Ana Ruiz}}.",
    ),
    [],
  );
  assert.deepEqual(
    sizes(
      "“{content We did not want this fight, but we will not hide from it},” {cue said} {source {person Ana Ruiz}}.",
      "“{content We did not seek this war, but we shall not hide from it},” {cue said} {source {person Ana Ruiz}}.",
    ),
    [2],
  );
});

test("alignQuotations() knows a word of a longer quotation where one speaker has both", () => {
  const whole = "“{content That was no march, it was a riot},” {cue said} {source {person Ana Ruiz}}.";
  assert.deepEqual(sizes(whole, "{source {person Ana Ruiz}} {cue called} it {content a “riot”}."), [2]);
});

test("alignQuotations() leaves alone", () => {
  const whole = "“{content That was no march, it was a riot},” {cue said} {source {person Ana Ruiz}}.";
  const cases: readonly (readonly [because: string, texts: readonly string[]])[] = [
    [
      "a word that another speaker has as well",
      [whole, "{source {person Pavel Doran}} {cue called} it {content a “riot”}."],
    ],
    ["a word of which no speaker is told", [whole, "The “riot” was over by nine."]],
    [
      "the same frame in the mouth of another",
      [
        "“{content We did not want this fight, but we will not hide from it},” {cue said} {source {person Ana Ruiz}}.",
        "“{content We did not want this vote, but we will not hide from it},” {cue said} {source {person Pavel Doran}}.",
      ],
    ],
  ];
  for (const [because, texts] of cases) assert.deepEqual(sizes(...texts), [], because);
});

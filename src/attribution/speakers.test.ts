import assert from "node:assert/strict";
import { test } from "node:test";
import { bareArticle } from "../../test/support/bare-article.ts";
import { english } from "../language/en/index.ts";
import { readArticle } from "../pipeline/read-article.ts";

/** The text’s attributions are spoken by these, in the order of their cues. */
function check(why: string, ...cases: readonly (readonly [text: string, ...speakers: string[]])[]) {
  test(`findSpeaker() ${why}`, () => {
    for (const [text, ...speakers] of cases) {
      const { attributions } = readArticle(bareArticle(text, "1"), english());
      assert.deepEqual(
        attributions.map(({ speakerName }) => speakerName),
        speakers,
        text,
      );
    }
  });
}

check(
  "says whose a ministry is in words",
  [
    "Norway denied the report on Monday. Its foreign ministry said the dam was safe.",
    "Norway",
    "Norway’s foreign ministry",
  ],
  ["“The dam is safe,” its engineer said.", "engineer"],
);
check("keeps a description as it is written", [
  "A coast guard spokesperson said the dam was safe.",
  "coast guard spokesperson",
]);
check("gives a pronoun the one who spoke before", [
  "Ana Ruiz said the dam was safe. “The water is falling,” she added.",
  "Ana Ruiz",
  "Ana Ruiz",
]);

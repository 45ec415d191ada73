import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bareArticle } from "../../../test/support/bare-article.ts";
import { report } from "../../index.ts";

describe("toldContradictions()", () => {
  const sidesOf = (text: string) =>
    report([bareArticle(text, "a", { outlet: "The Morning Post" })])
      .conflicts.filter(({ why }) => why.includes("contradicts"))
      .map(({ sides }) => sides.map(({ speakers, says }) => `${speakers.join()}: ${says}`));

  test("takes the report's word for it, each side in its own words", () => {
    const text =
      "The remaining rebels would soon be beaten, the brigade's commander said on Monday, contradicting earlier claims by palace spokesman Ivo Tarn that the army had fully recaptured the valley.";
    assert.deepEqual(sidesOf(text), [
      [
        "Ivo Tarn: the army had fully recaptured the valley",
        "brigade's commander: The remaining rebels would soon be beaten",
      ],
    ]);
  });

  for (const text of [
    "The bridge was sound, the engineer said, which does not contradict claims by the mayor Ada Brandt that it would be closed.",
    "The rebels would soon be beaten, the commander said. Claims by palace spokesman Ivo Tarn that the army had left the valley were ignored.",
  ]) {
    test(`leaves alone: ${text}`, () => assert.deepEqual(sidesOf(text), []));
  }
});

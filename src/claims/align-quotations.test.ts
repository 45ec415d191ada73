import assert from "node:assert/strict";
import { test } from "node:test";
import { markedStory } from "../../test/support/marked-story.ts";
import { claimWords } from "../language/en/claims.ts";
import { alignQuotations } from "./align-quotations.ts";
import { prepareStory } from "./story.ts";

/** The aligned quotations, each as its wordings. */
function aligned(...texts: readonly string[]): readonly (readonly string[])[] {
  const { readings, entities } = markedStory(texts.map((text, i) => ({ outlet: `Outlet ${i + 1}`, text })));
  return alignQuotations(prepareStory(readings, entities, claimWords)).map((quotation) =>
    quotation.map(({ article, start, end }) => article.article.text.slice(start, end)),
  );
}

test("alignQuotations() knows a trimmed quotation, and one spelled otherwise", () => {
  assert.deepEqual(
    aligned(
      "“These divers are the honor of the whole coast,” said Ruiz.",
      "Ruiz spoke of “the honour of the whole coast”.",
    ),
    [["These divers are the honor of the whole coast,", "the honour of the whole coast"]],
  );
});

test("alignQuotations() joins two halves through the report that has both", () => {
  assert.deepEqual(
    aligned(
      "“Nobody answered the radio.",
      "“Nobody answered the radio, and the lifeboats stayed locked,” Holt said.",
      "Holt said “the lifeboats stayed locked”.",
      "“Nobody answered the radio,” Holt said.",
    ).map((quotation) => quotation.length),
    [3],
  );
});

test("alignQuotations() takes straight marks for curly ones", () => {
  assert.equal(
    aligned('"The dam will certainly hold," Keel said.', "Keel: “The dam will certainly hold”").length,
    1,
  );
});

test("alignQuotations() leaves alone", () => {
  const cases: readonly (readonly [because: string, texts: readonly string[]])[] = [
    ["a single word", ["He called it “absurd”.", "She called it “absurd”."]],
    [
      "words of two known speakers",
      [
        "“{content A very heavy loss},” {cue said} {source {person Ana Ruiz}}.",
        "“{content A very heavy loss},” {cue said} {source {person Pavel Doran}}.",
      ],
    ],
    [
      "the same words outside quotation marks",
      ["“The steering gear failed twice,” he said.", "The steering gear failed twice."],
    ],
    [
      "a quotation that one report has twice",
      ["“We warned them twice.” “We warned them twice.”", "It rained."],
    ],
    [
      "two that share a few words of many",
      [
        "“The steering gear failed because nobody paid for the new pump.”",
        "“The steering gear was replaced in spring with parts from Halden.”",
      ],
    ],
  ];
  for (const [because, texts] of cases) assert.deepEqual(aligned(...texts), [], because);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { markedStory } from "../../test/support/marked-story.ts";
import { claimWords } from "../language/en/claims.ts";
import { alignQuotations } from "./align-quotations.ts";
import { prepareStory } from "./story.ts";

function aligned(...texts: readonly string[]) {
  const { readings, entities } = markedStory(texts.map((text, i) => ({ outlet: `Outlet ${i}`, text })));
  return alignQuotations(prepareStory(readings, entities, claimWords)).map((quotation) =>
    quotation.map(({ article, start, end }) => article.article.text.slice(start, end)),
  );
}

test("findPrintedWords() finds what others quote, with its capitals and marks", () => {
  assert.deepEqual(
    aligned(
      "Our port stays open, and our boats stay out. That is all.",
      "She promised: “our port stays open and our boats stay out”.",
    ),
    [["Our port stays open, and our boats stay out", "our port stays open and our boats stay out"]],
  );
});

test("findPrintedWords() leaves alone", () => {
  const cases: readonly (readonly [because: string, printed: string, quoted: string])[] = [
    ["too few words", "The port stays open.", "“The port stays open,” she said."],
    [
      "a long quotation of which little stands there",
      "All who live here know that the port is closed.",
      "“Remember the winter, when all who live here know that neither boat nor tug nor ferry could reach us for a month,” she said.",
    ],
  ];
  for (const [because, printed, quoted] of cases) assert.deepEqual(aligned(printed, quoted), [], because);
});

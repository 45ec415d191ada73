import assert from "node:assert/strict";
import { test } from "node:test";
import { overlapOfTexts } from "./overlap.ts";

test("overlapOfTexts() measures the runs that both have", () => {
  const run = "the hull was torn open and water rose for an hour";
  const found = overlapOfTexts(
    `Rescuers say ${run}.`,
    `“Help!” The mayor wept: ${run}, and nobody came then.`,
    "out",
  );
  assert.deepEqual(found, { longest: 11, covered: 11 / 13 });
});

test("overlapOfTexts() takes for quoted what a paragraph does not close", () => {
  const run = "the hull was torn open and water rose";
  assert.equal(overlapOfTexts(`He said: "Then ${run}.\n"So I ran."`, `Men said ${run}`, "out").longest, 1);
  assert.equal(overlapOfTexts(`He said: "Then ${run}.\n"So I ran."`, `Men said “${run}”`, "in").longest, 8);
});

test("overlapOfTexts() counts no stock phrase and no quotation", () => {
  const stock = "told reporters at a news conference on Monday";
  assert.deepEqual(overlapOfTexts(`The mayor ${stock} to wait`, `Her rival ${stock} not to`, "out"), {
    longest: 8,
    covered: 8 / 12,
  });
  const quoted = "“We will not rest until every one of them has been found.”";
  assert.deepEqual(overlapOfTexts(`She said: ${quoted}`, `He read: ${quoted}`, "out"), {
    longest: 0,
    covered: 0,
  });
});

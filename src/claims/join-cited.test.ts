import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../../test/support/claims-of.ts";

const WATCH = {
  outlet: "Sarn Seismic Watch",
  text: "An earthquake of magnitude {f:5.8..5.8 5.8} {v:occur occurred} near the village of Doln at dawn. Aftershocks were {v:feel felt} in the capital.",
};
const joined = (text: string) =>
  claimsOf(WATCH, { outlet: "Gazette", text })
    .filter(({ articles }) => articles.length > 1)
    .map(({ origins }) => origins);

test("joinCited() finds what is cited in the report that it is from", () => {
  assert.deepEqual(
    joined(
      "{content The earthquake had a magnitude of {f:5.8..5.8 5.8} and lay deep}, {cue according to} {source the Sarn Seismic Watch}.",
    ),
    [{ atMost: 1, because: ["Gazette cites Sarn Seismic Watch"] }],
  );
});

test("joinCited() leaves alone", () => {
  const cases: readonly (readonly [because: string, text: string])[] = [
    ["what nobody is cited for", "The earthquake had a magnitude of {f:5.8..5.8 5.8} and lay deep."],
    [
      "another figure",
      "{content The earthquake had a magnitude of {f:6.1..6.1 6.1} and lay deep}, {cue according to} {source the Sarn Seismic Watch}.",
    ],
    [
      "something else",
      "{content Roads to the coast are shut}, {cue according to} {source the Sarn Seismic Watch}.",
    ],
  ];
  for (const [because, text] of cases) assert.deepEqual(joined(text), [], because);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../../test/support/claims-of.ts";

const LEAD =
  "The passenger ferry ran aground on a reef outside the harbor late in the evening, and water rose for an hour before the first boat came alongside";

const reports = (...texts: readonly string[]) =>
  claimsOf(...texts.map((text, i) => ({ outlet: `Outlet ${i + 1}`, text })));

test("joinReprinted() takes the copy of a short statement for the same claim", () => {
  const text = `${LEAD}. {source {org Norrline}} {cue:denied {v:deny denied}} {content it}.`;
  const [denial, ...others] = reports(text, text).filter(({ speakers }) => speakers.includes("Norrline"));
  assert.deepEqual([denial?.articles, others], [["outlet-1", "outlet-2"], []]);
});

test("joinReprinted() keeps a day that was taken over with the passage", () => {
  const on = (day: string) => `${LEAD} {d:${day} on Monday}, {source the coast guard} {cue said}.`;
  const found = reports(`{content ${on("2031-03-03")}}`, `{content ${on("2031-03-10")}}`);
  assert.deepEqual(
    found.map(({ articles }) => articles.length),
    [2],
  );
});

test("joinReprinted() leaves alone", () => {
  const cases: readonly (readonly [because: string, a: string, b: string])[] = [
    [
      "the words and their denial",
      "{source {person Ruiz}} {cue said} {content the boat was full}.",
      "{source {org Norrline}} {cue:denied denied} {content the boat was full}.",
    ],
    [
      "the same words of another day",
      "{source {person Ruiz}} {cue said} {content a boat sank there {d:2031-03-03 on Monday}}.",
      "{source {person Ruiz}} {cue said} {content a boat sank there {d:2031-03-10 on Monday}}.",
    ],
  ];
  for (const [because, a, b] of cases) {
    assert.deepEqual(
      reports(a, b).filter(({ articles }) => articles.length > 1),
      [],
      because,
    );
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { type MarkedReport, markedStory } from "../../test/support/marked-story.ts";
import { claimWords } from "../language/en/claims.ts";
import { type Comparison, compareReadings } from "./compare-readings.ts";

const POST: MarkedReport = {
  outlet: "Post",
  published: "2031-03-04",
  text: `{place OSTVIK}, March 4 ({org Meridian}) — {f:9..:die:person At least nine people} died when the ferry {org Marit Holm} ran aground on the {place Skarv} reef outside the port late on Monday.

{source The operator, {org Norrline},} {cue:denied denied} that {content the ferry had been overloaded}.

“{content We are searching every cove between the reef and the harbor mouth},” {cue said} {source {person Ana Ruiz}}.`,
};
const HERALD: MarkedReport = {
  outlet: "Herald",
  published: "2031-03-04",
  text: `{place OSTVIK} ({org Meridian}) — {f:19..:die:person At least 19 people} died when the ferry {org Marit Holm} ran aground on the {place Skarv} reef outside the port late on Monday.

Commander {source {person Ana Ruiz}} {cue said} {content her crews were “searching every cove”}.`,
};
const RADIO: MarkedReport = {
  outlet: "Radio",
  published: "2031-03-04",
  text: `{source A lawmaker} {cue:claimed claimed} that {content the {org Marit Holm} ferry had been overloaded}. It rained in {place Lillmark} all day.`,
};

const compare = (reports: readonly MarkedReport[]): Comparison => {
  const { readings, entities } = markedStory(reports);
  return compareReadings(readings, entities, { words: claimWords });
};

/** Conflicts without what the order of input may number differently. */
const bare = ({ conflicts }: Comparison) =>
  conflicts.map(({ id: _, ...conflict }) => JSON.stringify(conflict)).sort();

test("compareReadings() finds the reprint with a changed figure, and what is denied", () => {
  const { conflicts } = compare([POST, HERALD, RADIO]);
  assert.deepEqual(
    conflicts.map(({ relation, over }) => `${relation} over ${over}`),
    ["contradiction over denial", "contradiction over figure"],
  );
});

test("compareReadings() does not depend on the order of the reports", () => {
  assert.deepEqual(bare(compare([POST, HERALD, RADIO])), bare(compare([RADIO, HERALD, POST])));
});

test("compareReadings() finds the same conflicts among the others beside a report of something else", () => {
  const market: MarkedReport = {
    outlet: "Ledger",
    published: "2031-03-04",
    text: "Wool prices fell for a third week in {place Halden}. {source {person Jon Brack}} {cue said} {content buyers had not returned}.",
  };
  assert.deepEqual(bare(compare([POST, HERALD, RADIO, market])), bare(compare([POST, HERALD, RADIO])));
});

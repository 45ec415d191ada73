/** The scorer of the invented stories: an editor who reports the gold itself has all of it right. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Claim, Conflict, Report } from "../src/model/index.ts";
import { type GoldenStory, type Place, readGoldenStories, touch } from "../test/support/golden-stories.ts";
import { type Check, checksOf } from "./golden-stories.ts";

const stories = await readGoldenStories();
const war = stories.find(({ name }) => name === "brask-front")!;

for (const story of stories) {
  test(`checksOf() finds all of ${story.name} in the editor's own report`, () => {
    assert.deepEqual(wrongIn(checksOf(story, editorsReport(story))), []);
  });
}

test("checksOf() finds nothing in an empty report, and nothing joined", () => {
  const none = { claims: [], conflicts: [], origins: [], timeline: [] };
  const checks = checksOf(war, { ...editorsReport(war), ...none });
  assert.ok(checks.every(({ measure, isRight }) => isRight === (measure === "kept apart")));
});

test("checksOf() wants a conflict called by its name", () => {
  const right = editorsReport(war);
  const called = right.conflicts.map((conflict) => ({ ...conflict, relation: "revision" as const }));
  const wrong = checksOf(war, { ...right, conflicts: called }).filter(({ isRight }) => !isRight);
  assert.equal(wrong.length, 2 * right.conflicts.length);
});

test("checksOf() wants words of two sides, on two sides", () => {
  const right = editorsReport(war);
  const [first] = right.conflicts;
  const evidence = first!.sides.flatMap((side) => side.evidence);
  const mixed = { ...first!, sides: [{ ...first!.sides[0]!, evidence }] };
  const [found] = checksOf(war, { ...right, conflicts: [mixed] });
  assert.equal(found!.isRight, false);
});

test("checksOf() sees what is not kept apart", () => {
  const right = editorsReport(war);
  const [a, b] = war.gold.apart[0]!;
  const checks = checksOf(war, { ...right, claims: [...right.claims, claimOf([a, b], {})] });
  assert.equal(wrongIn(checks).length, 1);
});

test("checksOf() gives no voices to a claim of one report", () => {
  const right = editorsReport(war);
  const split = right.claims.flatMap((claim) => claim.evidence.map((place) => claimOf([place], {})));
  const voices = checksOf(war, { ...right, claims: split }).filter(({ measure }) => measure === "voices");
  assert.ok(voices.every(({ isRight }) => !isRight));
});

function wrongIn(checks: readonly Check[]): readonly string[] {
  return checks.filter(({ isRight }) => !isRight).map(({ measure, lines }) => [measure, ...lines].join("\n"));
}

/** What the gold says, as a report would hold it; parts that are not scored are left empty. */
function editorsReport({ gold }: GoldenStory): Report {
  const told = [...gold.voices, ...gold.states, ...gold.silent].map(({ claim }) => claim);
  const alone = [...told, ...gold.only].filter((place) => !gold.same.flat().some((one) => touch(one, place)));
  const claims = [...gold.same, ...alone.map((place) => [place])].map((places) => {
    const isIt = ({ claim }: { readonly claim: Place }) => places.some((place) => touch(place, claim));
    const state = gold.states.find(isIt)?.status;
    const atMost = gold.voices.find(isIt)?.atMost;
    return claimOf(places, { state, atMost });
  });
  return {
    schema: "crossread/report@1",
    asOf: null,
    articles: [],
    entities: [],
    attributions: [],
    figures: [],
    figureGroups: [],
    dates: [],
    claims,
    conflicts: gold.conflicts.map(({ sides, ...rest }, i) => ({
      ...rest,
      over: rest.over as Conflict["over"],
      id: `x${i}`,
      sides: sides.map((evidence) => ({ says: evidence[0]!.quote, speakers: [], articles: [], evidence })),
      why: "",
    })),
    origins: gold.origins.map(({ proof, ...rest }, i) => ({
      ...rest,
      id: `o${i}`,
      origin: "",
      evidence: [proof],
      why: "",
    })),
    timeline: gold.timeline.map(({ date, place }) => ({ date, what: place.quote, evidence: [place] })),
    places: [],
    outlets: [],
    problems: [],
  };
}

function claimOf(
  evidence: readonly Place[],
  { state, atMost }: { readonly state?: Claim["status"] | undefined; readonly atMost?: number | undefined },
): Claim {
  const articles = [...new Set(evidence.map(({ article }) => article))];
  return {
    id: "",
    text: evidence[0]!.quote,
    evidence,
    outlets: [],
    articles,
    origins: { atMost: atMost ?? articles.length, because: [] },
    status: state ?? "single-origin",
    speakers: [],
    attributions: [],
    first: null,
    life: [],
    kind: "statement",
    score: 0,
  };
}

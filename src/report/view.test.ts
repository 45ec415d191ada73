import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sampleReport } from "../../test/support/sample-report.ts";
import type { Report } from "../model/index.ts";
import {
  articleLabels,
  chainsOf,
  firstLabel,
  originName,
  outletName,
  overviewOf,
  problemsOf,
  reachOfSpeaker,
  silentArticles,
  speakersOf,
  statusLabel,
} from "./view.ts";

function claimOf(id: string) {
  return sampleReport.claims.find((claim) => claim.id === id)!;
}

describe("overviewOf()", () => {
  const overview = overviewOf(sampleReport);

  test("takes its title from the report that carries the most claims", () => {
    assert.equal(overview.title, "Ferry sinks off Ostvik, nine dead");
    assert.equal(overview.titleFrom?.id, "meridian");
  });

  test("names the reports where none has a headline", () => {
    const articles = sampleReport.articles.map((article) => ({ ...article, title: null }));
    assert.equal(overviewOf({ ...sampleReport, articles }).title, "5 reports");
    assert.equal(overviewOf({ ...sampleReport, articles: [], claims: [] }).title, "0 reports");
  });

  test("counts what is carried by all as agreed only where nobody disputes it", () => {
    assert.deepEqual(
      overview.agreed.map(({ id }) => id),
      ["k1"],
    );
    const claims = sampleReport.claims.map((claim) => ({ ...claim, status: "disputed" as const }));
    assert.deepEqual(overviewOf({ ...sampleReport, claims }).agreed, []);
  });

  test("has nothing agreed in one report alone", () => {
    const [article] = sampleReport.articles;
    const claims = sampleReport.claims.filter(
      (claim) => claim.articles.length === 1 && claim.articles[0] === article!.id,
    );
    const alone: Report = { ...sampleReport, articles: [article!], claims };
    assert.deepEqual([overviewOf(alone).agreed, overviewOf(alone).onlySource], [[], []]);
  });

  test("puts contradictions first and keeps the report's order among them", () => {
    assert.deepEqual(
      overview.disputed.map(({ id }) => id),
      ["c1", "c3", "c2", "c5", "c6", "c4"],
    );
  });

  test("groups what one report alone says by report, in order of publication", () => {
    assert.deepEqual(
      overview.onlySource.map(
        ({ article, claims }) => `${article.id}: ${claims.map(({ id }) => id).join(" ")}`,
      ),
      ["meridian: k7 k10", "ostvik-post: k3 k9", "harbour-radio: k12 k14", "lantern: k5 k11 k13"],
    );
  });

  test("counts contradictions apart from other differences", () => {
    assert.deepEqual(overview.counts, {
      reports: 5,
      outlets: 5,
      claims: 14,
      sharedOrigins: 2,
      contradictions: 2,
      otherDifferences: 4,
      problems: 2,
    });
  });
});

test("articleLabels() tells two reports of one outlet apart", () => {
  const articles = sampleReport.articles.map((article) => ({ ...article, outlet: "Ostvik Post" }));
  const labels = [...articleLabels({ ...sampleReport, articles }).values()];
  assert.equal(new Set(labels).size, 5);
  assert.deepEqual(labels.slice(0, 2), ["Ostvik Post", "Ostvik Post (2)"]);
});

test("outletName() falls back to the file, then to the id", () => {
  const [first] = sampleReport.articles;
  const report: Report = { ...sampleReport, articles: [{ ...first!, outlet: null }] };
  assert.equal(outletName(report, "meridian"), "meridian.txt");
  assert.equal(
    outletName({ ...report, articles: [{ ...first!, outlet: null, path: null }] }, "meridian"),
    "meridian",
  );
  assert.equal(outletName(report, "nobody"), "nobody");
});

test("chainsOf() tells the outlet first, then the carriers, then who speaks", () => {
  const chains = chainsOf(sampleReport);
  assert.deepEqual(chains.get("t15"), ["Northern Courier", "Meridian News Agency", "coast guard"]);
  assert.deepEqual(chains.get("t20"), ["The Lantern", "transport ministry", "coast guard"]);
  assert.deepEqual(chains.get("t1"), ["Meridian News Agency", "coast guard"]);
});

test("chainsOf() ends where attributions stand in one another in a circle", () => {
  const [first, second] = sampleReport.attributions;
  const attributions = [
    { ...first!, within: second!.id },
    { ...second!, within: first!.id },
  ];
  assert.equal(chainsOf({ ...sampleReport, attributions }).size, 2);
});

test("speakersOf() joins a speaker's spellings and puts the most often heard first", () => {
  const speakers = speakersOf(sampleReport);
  assert.equal(speakers[0]?.name, "coast guard");
  const ruiz = speakers.find(({ entity }) => entity === "ana-ruiz");
  assert.deepEqual([ruiz?.name, ruiz?.attributions.length], ["Ana Ruiz", 5]);
});

test("speakersOf() puts where somebody stands behind what is said, and those of whom only that is told last", () => {
  const [first] = speakersOf(sampleReport);
  const attributions = sampleReport.attributions.map((one) =>
    one.speaker === first?.entity ? { ...one, force: "wanted" as const } : one,
  );
  const last = speakersOf({ ...sampleReport, attributions }).at(-1)!;
  assert.equal(last.name, first?.name);
  assert.match(reachOfSpeaker(last), /^\d+ stances in \d reports$/);
});

test("silentArticles() are the others", () => {
  assert.deepEqual(
    silentArticles(sampleReport, claimOf("k2")).map(({ id }) => id),
    ["ostvik-post", "harbour-radio"],
  );
});

test("statusLabel() claims no more independence than is proven", () => {
  assert.equal(statusLabel(claimOf("k1")), "at most 4 origins");
  assert.equal(statusLabel(claimOf("k6")), "1 origin");
  assert.equal(statusLabel(claimOf("k2")), "disputed");
});

test("problemsOf() says everything once, the whole run first", () => {
  const codes = problemsOf({
    ...sampleReport,
    problems: [...sampleReport.problems, ...sampleReport.problems],
  });
  assert.deepEqual(
    codes.map(({ code }) => code),
    ["input/unreadable", "html/bad-date"],
  );
});

test("originName() names a reprinted report by its outlet", () => {
  assert.deepEqual(
    sampleReport.origins.map((origin) => originName(sampleReport, origin)),
    ["Meridian News Agency", "coast guard", "Marta Keel"],
  );
});

test("firstLabel() names the report that has a claim first, and nobody where times do not tell", () => {
  const claim = sampleReport.claims[0]!;
  assert.deepEqual(firstLabel(sampleReport, { ...claim, first: "lantern" }), ["first in The Lantern"]);
  assert.deepEqual(firstLabel(sampleReport, { ...claim, first: null }), []);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleReport } from "../../../test/support/sample-report.ts";
import type { Evidence } from "../../model/index.ts";
import { references } from "./page.ts";
import { renderTerminal } from "./render-terminal.ts";

const [article] = sampleReport.articles;
const COUNT = 1000;
const articles = Array.from({ length: COUNT }, (_, n) => ({
  ...article!,
  id: `article-${n}`,
  outlet: `Outlet ${n}`,
}));
const evidence: readonly Evidence[] = articles.map(({ id }) => ({
  article: id,
  start: 0,
  end: 20,
  quote: article!.text.slice(0, 20),
}));

test("the first screen of a thousand reports is a screen", () => {
  const sides = articles.map(({ id, outlet }, n) => ({
    says: `${n} people`,
    speakers: [outlet],
    articles: [id],
    evidence: [evidence[n]!],
  }));
  const conflict = { ...sampleReport.conflicts[0]!, sides };
  const origins = articles.map(() => ({
    ...sampleReport.origins[0]!,
    articles: articles.map(({ id }) => id),
    evidence,
  }));
  const large = {
    ...sampleReport,
    articles,
    claims: [],
    figures: [],
    figureGroups: [],
    timeline: [],
    attributions: [],
  };
  const screen = renderTerminal({ ...large, conflicts: [conflict], origins });
  assert.ok(screen.split("\n").length <= 60, screen);
  assert.match(screen, /and 995 more accounts/u);
  assert.match(screen, /12 of 1000 · --section origins/u);
});

test("references() shows as many as fit and counts the rest", () => {
  const page = {
    keys: new Map(articles.map(({ id }) => [id, id])),
    placeOf: () => ({ line: 7, column: 1 }),
  } as unknown as Parameters<typeof references>[0];
  assert.equal(references(page, evidence.slice(0, 2), 40), "article-0:7 article-1:7");
  assert.equal(references(page, evidence.slice(0, 3), 30), "article-0:7 article-1:7 +1");
  assert.equal(references(page, evidence, 3), "article-0:7 +999");
  assert.equal(references(page, [evidence[0]!, evidence[0]!], 40), "article-0:7");
  assert.equal(references(page, [], 40), "");
});

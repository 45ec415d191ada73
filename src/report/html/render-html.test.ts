import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { sampleArticles } from "../../../test/support/sample-articles.ts";
import { sampleReport } from "../../../test/support/sample-report.ts";
import type { Report } from "../../model/index.ts";
import { renderHtml } from "./render-html.ts";

const emptyReport: Report = {
  schema: "crossread/report@1",
  asOf: null,
  articles: [],
  entities: [],
  attributions: [],
  figures: [],
  figureGroups: [],
  dates: [],
  claims: [],
  conflicts: [],
  origins: [],
  timeline: [],
  places: [],
  outlets: [],
  problems: [],
};

describe("renderHtml()", () => {
  const page = renderHtml(sampleReport);

  test("gives the same bytes for the same report", () => {
    assert.equal(renderHtml(structuredClone(sampleReport)), page);
  });

  test("allows its own script and style by their hash, and nothing else", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
      .exec(page)![1]!
      .replaceAll("&#39;", "'");
    const hash = (source: string) => `'sha256-${createHash("sha256").update(source).digest("base64")}'`;
    const script = /<script>([\s\S]*)<\/script>/.exec(page)![1]!;
    const style = /<style>([\s\S]*)<\/style>/.exec(page)![1]!;
    assert.match(policy, /^default-src 'none'; /);
    assert.ok(policy.includes(`; script-src ${hash(script)}; style-src ${hash(style)}; `));
    assert.doesNotMatch(policy, /unsafe|https?:/);
  });

  test("holds nothing that the policy forbids", () => {
    assert.doesNotMatch(page, /<[^>]+ (?:style|on\w+)=/);
    assert.doesNotMatch(page, /\b(?:src|srcset|action|poster)="/);
  });

  test("holds every article's words and every evidence's anchor", () => {
    for (const { evidence } of sampleReport.claims) {
      for (const { article, start, end } of evidence) {
        const number = [...sampleArticles]
          .sort((a, b) => Date.parse(a.published!) - Date.parse(b.published!))
          .findIndex(({ id }) => id === article);
        assert.ok(page.includes(` id="a${number + 1}-${start}-${end}"`));
      }
    }
  });

  test("takes its title from the most complete report, or from the caller", () => {
    assert.match(page, /<h1 dir="auto">Ferry sinks off Ostvik, nine dead<\/h1>/);
    const own = renderHtml(sampleReport, { title: "The Ostvik ferry" });
    assert.match(own, /<h1 dir="auto">The Ostvik ferry<\/h1>/);
    assert.doesNotMatch(own, /Headline of/);
  });

  test("leaves out the sections that have no content", () => {
    const empty = renderHtml(emptyReport);
    assert.match(empty, /<h1 dir="auto">0 reports<\/h1>/);
    for (const id of ["disputes", "figures", "claims", "timeline", "origins", "speakers"]) {
      assert.doesNotMatch(empty, new RegExp(`id="${id}"`));
    }
  });

  test("shows evidence in an article that the report does not hold as plain words", () => {
    const claim = {
      ...sampleReport.claims[0]!,
      evidence: [{ article: "gone", start: 0, end: 4, quote: "Gone" }],
    };
    const lost = renderHtml({ ...sampleReport, claims: [claim] });
    assert.match(lost, /<span class="line"><q dir="auto" class="bare">Gone<\/q>/);
  });

  test("takes a hundred reports without growing slow", { timeout: 20_000 }, () => {
    const articles = Array.from({ length: 100 }, (_, n) => ({
      ...sampleArticles[n % 5]!,
      id: `article-${n}`,
    }));
    const ids = articles.map(({ id }) => id);
    const moved = <T extends { readonly article: string }>(item: T, n: number) => ({
      ...item,
      article: ids[(n % 20) * 5 + sampleArticles.findIndex(({ id }) => id === item.article)]!,
    });
    const attributions = Array.from({ length: 20 }, (_, n) =>
      sampleReport.attributions.map((attribution) => ({
        ...moved(attribution, n),
        id: `${attribution.id}-${n}`,
        content: attribution.content.map((part) => moved(part, n)),
        within: null,
      })),
    ).flat();
    const claims = Array.from({ length: 20 }, (_, n) =>
      sampleReport.claims.map((claim) => ({
        ...claim,
        id: `${claim.id}-${n}`,
        evidence: claim.evidence.map((part) => moved(part, n)),
        articles: ids,
      })),
    ).flat();
    const large = renderHtml({ ...sampleReport, articles, attributions, claims });
    assert.equal(large.match(/id="claim-\d+"/gu)?.length, claims.length);
    assert.match(large, />100 of 100</u);
    assert.doesNotMatch(large, /class="carrier silent"/u, "a column for each of a hundred reports");
  });

  test("counts what is too much to be listed", () => {
    const [article] = sampleArticles;
    const articles = Array.from({ length: 90 }, (_, n) => ({ ...article!, id: `article-${n}` }));
    const ids = articles.map(({ id }) => id);
    const evidence = ids.map((id) => ({ article: id, start: 0, end: 20, quote: article!.text.slice(0, 20) }));
    const origin = { ...sampleReport.origins[0]!, origin: "Corvo", articles: ids, evidence };
    const large = renderHtml({ ...sampleReport, articles, attributions: [], claims: [], origins: [origin] });
    assert.match(large, /and 50 more reports/u, "reports of one origin");
    assert.match(large, /and 49 more reports/u, "reports with one wording");
  });
});

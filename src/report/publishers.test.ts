import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleReport } from "../../test/support/sample-report.ts";
import type { Report, ReportOutlet } from "../model/index.ts";
import { renderHtml } from "./html/render-html.ts";
import { renderMarkdown } from "./markdown/render-markdown.ts";
import { publisherFacts, publisherMark, publishersOf } from "./publishers.ts";
import { renderTerminal } from "./terminal/render-terminal.ts";

function outlet(name: string, article: string, given: Partial<ReportOutlet> = {}): ReportOutlet {
  return {
    name,
    aliases: [],
    domains: [],
    country: null,
    owner: null,
    kind: null,
    control: null,
    articles: [article],
    ...given,
  };
}

const report: Report = {
  ...sampleReport,
  outlets: [
    outlet("Meridian News Agency", "meridian", { country: "NO", control: "state", owner: "Meridian Trust" }),
    outlet("Ostvik Post", "ostvik-post", { country: "SE", control: "public", owner: "Meridian Trust" }),
    outlet("Northern Courier", "northern-courier", { country: "X1" }),
    outlet("The Lantern", "lantern"),
  ],
};

test("publishersOf() tells country, control and shared owners of each article's outlet", () => {
  const publishers = publishersOf(report);
  const told = report.articles.map(({ id }) => [
    publisherFacts(publishers.get(id)).join(", "),
    publisherMark(publishers.get(id)),
  ]);
  assert.deepEqual(told, [
    ["Norway, state-controlled, same owner as Ostvik Post", "NO, state"],
    ["Sweden, same owner as Meridian News Agency", "SE"],
    ["X1", "X1"],
    ["", ""],
    ["", ""],
  ]);
});

test("every view tells it beside the outlet", () => {
  const facts = "Norway, state-controlled, same owner as Ostvik Post";
  assert.match(renderMarkdown(report), new RegExp(`Meridian News Agency, ${facts} \\|`, "u"));
  assert.match(renderHtml(report), new RegExp(`<span>${facts}</span>`, "u"));
  assert.match(renderTerminal(report, { width: 100, color: false }), /Meridian News Agency \(NO, state\) /u);
  assert.match(
    renderTerminal(report, { width: 100, color: false, sections: ["articles"] }),
    new RegExp(`outlet {4}Meridian News Agency, ${facts}\n`, "u"),
  );
});

/**
 * The report as one self-contained page: no network, no tracking, readable without its script.
 *
 * Whatever comes out of an article is escaped by construction (markup.ts), and the page's own policy would
 * still refuse a script or style that is not ours: both are allowed by their hash alone.
 */
import { createHash } from "node:crypto";
import type { Report } from "../../model/index.ts";
import { pageWording } from "../wording.ts";
import { renderArticles } from "./articles.ts";
import { readPageAssets } from "./assets.ts";
import { renderAtAGlance } from "./at-a-glance.ts";
import { renderChanges } from "./changes.ts";
import { renderClaims } from "./claims.ts";
import { renderDisputes } from "./disputes.ts";
import { renderFigures } from "./figures.ts";
import { type Html, html, inlineElement, jsonScript, markupOf } from "./markup.ts";
import { renderMasthead } from "./masthead.ts";
import { renderOrigins } from "./origins.ts";
import { type Page, pageOf } from "./page.ts";
import { PAGE_DATA_ID, type PageData } from "./page-data.ts";
import { renderPlaces } from "./places.ts";
import { renderSpeakers } from "./speakers.ts";
import { renderTimeline } from "./timeline.ts";

export interface HtmlOptions {
  /** Title of the page; by default the headline of the most complete report. */
  readonly title?: string;
}

/** Sections between the glance and the reports, in the order of the page; those without content are left out. */
const SECTIONS: readonly (readonly [id: string, name: string, render: (page: Page) => Html | null])[] = [
  ["disputes", "Disputes", renderDisputes],
  ["changes", "Changes", renderChanges],
  ["figures", "Figures", renderFigures],
  ["claims", "Claims", renderClaims],
  ["timeline", "Timeline", renderTimeline],
  ["places", "Places", renderPlaces],
  ["origins", "Origins", renderOrigins],
  ["speakers", "Who said what", renderSpeakers],
];

/**
 * Renders a report as an HTML document. The same report gives the same bytes. Throws an Error where the page's
 * script and style have not been built.
 */
export function renderHtml(report: Report, options: HtmlOptions = {}): string {
  const page = pageOf(report);
  const title = options.title ?? page.overview.title;
  const { script, style } = readPageAssets();
  const sections = SECTIONS.map(([id, name, render]) => ({ id, name, content: render(page) })).filter(
    ({ content }) => content !== null,
  );
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Crossread">
<title>${title} – Crossread</title>
${inlineElement("style", style)}
</head>
<body>
<a class="skip" href="#glance">Skip to the overview</a>
<a class="skip" href="#reports">Skip to the reports</a>
<div class="page">
${renderMasthead(page, title)}
<nav class="sections" aria-label="Sections"><ul>
<li><a href="#glance">At a glance</a></li>${sections.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}<li><a href="#reports">Reports</a></li>
</ul></nav>
<main>
${renderAtAGlance(page)}
${sections.map(({ content }) => content)}
${renderArticles(page)}
</main>
${renderFooter()}
</div>
<p id="announcement" class="visually-hidden" role="status"></p>
${jsonScript(PAGE_DATA_ID, pageDataOf(page))}
${inlineElement("script", script)}
</body>
</html>
`;
  return markupOf(document);
}

/** Nothing is loaded, nothing is sent, and only our own script and style run: each by its hash. */
function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}

function hashOf(source: string): string {
  return `'sha256-${createHash("sha256").update(source, "utf8").digest("base64")}'`;
}

function pageDataOf({ overview, labels }: Page): PageData {
  return { outlets: overview.articles.map(({ id }) => labels.get(id) ?? id), words: pageWording };
}

function renderFooter(): Html {
  return html`<footer class="colophon">
<details id="keys"><summary>Reading by keyboard</summary>
<dl><dt><kbd>Tab</kbd></dt><dd>from line to line</dd><dt><kbd>Enter</kbd></dt><dd>opens the words of a line</dd><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next and previous line</dd><dt><kbd>/</kbd></dt><dd>looks for words in the claims</dd><dt><kbd>Esc</kbd></dt><dd>closes the report and returns to the line</dd></dl>
<p id="keys-switch" hidden></p></details>
<p>Made by Crossread from the reports’ own words. It says who said what and where accounts differ, never who is right.</p>
</footer>`;
}

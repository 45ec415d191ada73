/** Shared origins: a graph of who depends on whom, and the proof of each dependence in words. */
import type { Origin } from "../../model/index.ts";
import { originName } from "../view.ts";
import { originWording } from "../wording.ts";
import { evidenceList, moreOf } from "./evidence-lines.ts";
import { type Html, html, isolated, join } from "./markup.ts";
import { articleName } from "./names.ts";
import { drawOrigins } from "./origin-graph.ts";
import type { Page } from "./page.ts";

export function renderOrigins(page: Page): Html | null {
  const { origins } = page.report;
  if (origins.length === 0) return null;
  const drawing = drawOrigins(page);
  return html`<section id="origins" class="origins" aria-labelledby="origins-heading">
<h2 id="origins-heading">Shared origins</h2>
<p class="note">Reports that are shown to stand on the same source count once. Arrows run from the source to the report.</p>
<div class="${drawing === null ? "" : "origin-columns"}">${drawing !== null && html`<div class="scroll" role="region" aria-label="Drawing of the shared origins" tabindex="0">${drawing}</div>`}
<ol class="proofs">${origins.map((origin) => renderOrigin(page, origin))}</ol></div>
</section>`;
}

/** Reports of one origin that are named; the rest is counted. */
const CARRIERS_MAX = 40;

function renderOrigin(page: Page, origin: Origin): Html {
  const carriers = origin.articles.slice(0, CARRIERS_MAX).map((id) => articleName(page, id));
  const more = moreOf(origin.articles.length - CARRIERS_MAX, "report");
  return html`<li><p class="tag">${originWording[origin.kind]}</p>
<h3>${isolated(originName(page.report, origin))}</h3>
<p class="carriers">${join(carriers, ", ")}${more}</p>
<p class="why" dir="auto">${origin.why}.</p>
${evidenceList(page, origin.evidence)}</li>`;
}

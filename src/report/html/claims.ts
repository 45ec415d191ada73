/** Claims by outlet: who carries what, who is silent, and on how many origins it stands. */
import type { Claim, Evidence, ReportArticle } from "../../model/index.ts";
import { evidenceByArticle, formatCount, formatList, statusLabel } from "../view.ts";
import { evidenceLink, evidenceList } from "./evidence-lines.ts";
import { type Html, html } from "./markup.ts";
import { articleName, articleNameText, nameList } from "./names.ts";
import type { Page } from "./page.ts";

/** Beyond so many reports nobody reads a column each, and the cells would grow with claims times reports. */
const COLUMNS_MAX = 24;

/** The script makes the headings buttons and shows the filter; without it the table stands as it is. */
export function renderClaims(page: Page): Html | null {
  const { report, overview } = page;
  if (report.claims.length === 0) return null;
  return html`<section id="claims" class="claims" aria-labelledby="claims-heading">
<h2 id="claims-heading">Claims by outlet</h2>
<p class="note">${hasColumns(page) ? "A filled mark opens the words; an empty one means that nothing of the kind was found in that report." : "Each claim opens with its words and the reports that have it."} Origins are an upper bound: independence that is not proven is not counted.</p>
<form class="filter" id="claims-filter" hidden>
<label>Words <input type="search" id="claims-words" autocomplete="off" spellcheck="false"></label>
<label>Status <select id="claims-status"><option value="">any</option>${[...new Set(report.claims.map(statusOf))].toSorted().map((status) => html`<option>${status}</option>`)}</select></label>
<label>Carried by <select id="claims-outlet"><option value="">any</option>${overview.articles.map((article) => html`<option value="${page.numbers.get(article.id)}">${page.labels.get(article.id)}</option>`)}</select></label>
<output id="claims-shown" for="claims-words claims-status claims-outlet"></output>
</form>
<div class="scroll" role="region" aria-labelledby="claims-heading" tabindex="0">
<table class="matrix" id="claims-table"><thead><tr><th scope="col" data-sort="number">Claim</th>${hasColumns(page) ? overview.articles.map((article) => html`<th scope="col" class="carrier" data-sort="number">${articleName(page, article.id)}</th>`) : html`<th scope="col" class="carrier" data-sort="number">Reports</th>`}<th scope="col" data-sort="number">Origins</th><th scope="col" data-sort="text">Status</th></tr></thead>
<tbody>${claimsByWeight(report.claims).map((claim, index) => renderClaim(page, claim, index))}</tbody></table>
</div>
</section>`;
}

/** The most widely carried first, then by the report's own score. */
function claimsByWeight(claims: readonly Claim[]): readonly Claim[] {
  return claims.toSorted((a, b) => b.articles.length - a.articles.length || b.score - a.score);
}

function renderClaim(page: Page, claim: Claim, index: number): Html {
  const byArticle = evidenceByArticle(claim.evidence);
  const status = statusOf(claim);
  const carriers = claim.articles.map((id) => page.numbers.get(id)).join(" ");
  return html`<tr id="claim-${index + 1}" data-carriers="${carriers}" data-status="${status}">
<th scope="row" data-value="${index}"><details><summary dir="auto">${claim.text}</summary>
${claim.speakers.length > 0 && html`<p class="claim-speakers">${nameList(claim.speakers)}</p>`}
${evidenceList(page, claim.evidence)}
${claim.first !== null && html`<p class="because">First in ${articleName(page, claim.first)}.</p>`}
${claim.origins.because.length > 0 && html`<p class="because" dir="auto">${formatList(claim.origins.because)}.</p>`}
</details></th>${
    hasColumns(page)
      ? page.overview.articles.map((article) => renderCell(page, article, byArticle.get(article.id)))
      : renderCount(page, claim)
  }
<td data-value="${claim.origins.atMost}" class="origins">${claim.origins.atMost > 1 && "at most "}${claim.origins.atMost}</td>
<td data-value="${status}" class="status status-${claim.status}">${status}</td></tr>`;
}

function hasColumns({ overview }: Page): boolean {
  return overview.articles.length <= COLUMNS_MAX;
}

function renderCount({ overview }: Page, { articles }: Claim): Html {
  return html`<td data-value="${articles.length}">${articles.length} of ${overview.articles.length}</td>`;
}

/** The origins have a column of their own, so that a claim of several which nobody disputes has nothing more to say. */
function statusOf(claim: Claim): string {
  return claim.status === "at-most-n-origins" ? "no dispute found" : statusLabel(claim);
}

function renderCell(page: Page, article: ReportArticle, evidence: readonly Evidence[] | undefined): Html {
  if (evidence?.[0] === undefined) {
    return html`<td class="carrier silent" data-value="0"><span class="visually-hidden">silent</span></td>`;
  }
  const label = `${articleNameText(page, article.id)}: ${formatCount(evidence.length, "passage")}`;
  const mark = html`<span class="visually-hidden">${label}</span>`;
  return html`<td class="carrier" data-value="${evidence.length}">${evidenceLink(page, evidence[0], mark, "mark")}</td>`;
}

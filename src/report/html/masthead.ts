/** The head of the page: which event, which reports, how many origins and disputes, and what could not be read. */
import { formatCount, formatEdtf, problemsOf } from "../view.ts";
import { type Html, html, isolated } from "./markup.ts";
import { articleName } from "./names.ts";
import type { Page } from "./page.ts";

export function renderMasthead(page: Page, title: string): Html {
  const { counts, articles } = page.overview;
  const { asOf } = page.report;
  const counters: readonly (readonly [count: number, label: string, href: string])[] = [
    [counts.reports, counts.reports === 1 ? "report" : "reports", "#reports"],
    [counts.claims, counts.claims === 1 ? "claim" : "claims", "#claims"],
    [counts.sharedOrigins, counts.sharedOrigins === 1 ? "shared origin" : "shared origins", "#origins"],
    [counts.contradictions, counts.contradictions === 1 ? "contradiction" : "contradictions", "#disputes"],
    [
      counts.otherDifferences,
      counts.otherDifferences === 1 ? "other difference" : "other differences",
      "#disputes",
    ],
  ];
  return html`<header class="masthead" id="top">
<p class="kicker">One event, ${formatCount(counts.reports, "account")}${asOf !== null && `, as of ${formatEdtf(asOf)}`}</p>
<h1 dir="auto">${title}</h1>
${headlineNote(page, title)}
<ul class="bylines" aria-label="Reports">${articles.map(
    (article) => html`<li><a href="#a${page.numbers.get(article.id)}">${articleName(page, article.id)}</a>
<span class="when">${article.published === null ? "undated" : formatEdtf(article.published)}</span></li>`,
  )}</ul>
<ul class="counters" aria-label="In figures">${counters.map(
    ([count, label, href]) =>
      html`<li${label.startsWith("contradiction") && count > 0 && html` class="alarm"`}><a href="${href}"><b>${count}</b> ${label}</a></li>`,
  )}</ul>
${renderProblems(page)}
</header>`;
}

/** Whose words the page's title is: a headline is a report's, never ours. */
function headlineNote(page: Page, title: string): Html | null {
  const from = page.overview.titleFrom;
  if (from === null || from.title !== title) return null;
  return html`<p class="headline-note">Headline of ${articleName(page, from.id)}, the most complete report.</p>`;
}

function renderProblems(page: Page): Html | null {
  const problems = problemsOf(page.report);
  if (problems.length === 0) return null;
  return html`<details class="problems"><summary>${formatCount(problems.length, "problem")} while reading</summary>
<ul>${problems.map(
    ({ message, where, code }) =>
      html`<li><span dir="auto">${message}</span> <span class="where">${isolated(where)}</span> <code>${code}</code></li>`,
  )}</ul></details>`;
}

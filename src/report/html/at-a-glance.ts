/** The first screen: what is disputed and how, who alone says what, what all agree on, the figures, and when. */
import type { Claim, Conflict, ConflictSide, ReportFigure } from "../../model/index.ts";
import {
  type FigureGroupView,
  formatCount,
  formatEdtf,
  formatInterval,
  type OnlySource,
  originsLabel,
  relationLabel,
  statusLabel,
} from "../view.ts";
import { evidenceLink, quoted } from "./evidence-lines.ts";
import { type Html, html, join } from "./markup.ts";
import { articleName, sayersOf } from "./names.ts";
import type { Page } from "./page.ts";

/** A glance holds this many lines of one kind; the sections below hold all. */
const MAX_LINES = 6;
/** And of each report that stands alone with something. */
const MAX_ONLY = 1;

export function renderAtAGlance(page: Page): Html {
  const { overview } = page;
  return html`<section id="glance" class="glance" aria-labelledby="glance-heading">
<h2 id="glance-heading">At a glance</h2>
<div class="columns">
<div class="lead">
${
  overview.disputed.length > 0 &&
  html`<h3>Where they differ</h3>
<ul class="differences">${overview.disputed.slice(0, MAX_LINES).map((conflict, index) => renderDifference(page, conflict, index))}</ul>
${moreLink(overview.disputed.length - MAX_LINES, "difference", "#disputes")}`
}
${renderAgreed(page)}
</div>
<div class="rail">
${
  overview.onlySource.length > 0 &&
  html`<h3>Only one report says</h3>
<div class="only">${overview.onlySource.slice(0, MAX_LINES).map((only) => renderOnlySource(page, only))}</div>
${moreLink(overview.onlySource.length - MAX_LINES, "report", "#claims")}`
}
${
  overview.figureGroups.length > 0 &&
  html`<h3>Figures</h3>
<ul class="numbers">${groupsByInterest(overview.figureGroups)
    .slice(0, MAX_LINES)
    .map((view) => renderNumbers(page, view))}</ul>`
}
${
  overview.timeline.length > 0 &&
  html`<h3>When</h3>
<ol class="moments">${overview.timeline
    .slice(0, MAX_LINES)
    .map(
      ({ date, what, evidence }) =>
        html`<li><span class="when">${formatEdtf(date)}</span> ${evidenceLink(page, evidence[0], html`<span class="says" dir="auto">${what}</span>`)}</li>`,
    )}</ol>${moreLink(overview.timeline.length - MAX_LINES, "date", "#timeline")}`
}
</div>
</div>
</section>`;
}

function renderAgreed(page: Page): Html {
  const { agreed, shared, articles } = page.overview;
  if (articles.length < 2) return html``;
  const lines = (claims: readonly Claim[]) =>
    html`<ul class="statements">${claims.slice(0, MAX_LINES).map((claim) => renderStatement(page, claim))}</ul>`;
  return html`<h3>In ${articles.length === 2 ? "both" : `all ${articles.length}`} reports</h3>
${agreed.length > 0 ? html`<div class="agreed">${lines(agreed)}</div>` : html`<p class="none">No undisputed claim was found in every report.</p>`}
${shared.length > 0 && html`<h3>In several, undisputed</h3>${lines(shared)}`}
${moreLink(Math.max(0, agreed.length - MAX_LINES) + Math.max(0, shared.length - MAX_LINES), "claim", "#claims")}`;
}

function renderStatement(page: Page, claim: Claim): Html {
  const words = evidenceLink(page, claim.evidence[0], quoted(claim.text));
  return html`<li>${words} <span class="reach">${formatCount(claim.articles.length, "report")}, ${originsLabel(claim)}</span></li>`;
}

function renderDifference(page: Page, conflict: Conflict, index: number): Html {
  const between = html`<span class="versus">${conflict.relation === "contradiction" ? " but " : "; "}</span>`;
  const sides = conflict.sides.map((side) => renderSide(page, side));
  return html`<li data-relation="${conflict.relation}"><span class="tag">${relationLabel(conflict.relation)}</span>
<div><a class="topic" href="#dispute-${index + 1}" dir="auto">${conflict.topic}</a>
<p>${join(sides, between)}</p></div></li>`;
}

function renderSide(page: Page, side: ConflictSide): Html {
  const words = evidenceLink(page, side.evidence[0], html`<span class="says" dir="auto">${side.says}</span>`);
  return html`${words} <span class="who">${sayersOf(page, side)}</span>`;
}

/** Groups whose reports differ first; all values the same is no news. */
function groupsByInterest(groups: readonly FigureGroupView[]): readonly FigureGroupView[] {
  const isUniform = (view: FigureGroupView) => Number(valuesOf(view).size === 1);
  return groups.toSorted((a, b) => isUniform(a) - isUniform(b));
}

/** The different values of a group, each with the first figure that has it. */
function valuesOf({ figures }: FigureGroupView): ReadonlyMap<string, ReportFigure> {
  const firsts = new Map<string, ReportFigure>();
  for (const figure of figures) {
    const words = formatInterval(figure);
    if (!firsts.has(words)) firsts.set(words, figure);
  }
  return firsts;
}

function renderNumbers(page: Page, view: FigureGroupView): Html {
  const { group } = view;
  const values = [...valuesOf(view)].map(([words, { evidence }]) =>
    evidenceLink(page, evidence, html`<span class="says">${words}</span>`),
  );
  return html`<li><span class="of" dir="auto">${group.of}</span> <span class="values">${join(values, html`<span class="between"> · </span>`)}</span></li>`;
}

function renderOnlySource(page: Page, { article, claims }: OnlySource): Html {
  const lines = claims.slice(0, MAX_ONLY).map((claim) => {
    const isContested = claim.status !== "single-origin" && claim.status !== "at-most-n-origins";
    return html`<li>${evidenceLink(page, claim.evidence[0], quoted(claim.text))}${isContested && html` <span class="flag flag-${claim.status}">${statusLabel(claim)}</span>`}</li>`;
  });
  return html`<div><h4>${articleName(page, article.id)}</h4>
<ul>${lines}</ul>${moreLink(claims.length - MAX_ONLY, "claim", "#claims")}</div>`;
}

function moreLink(count: number, what: string, href: string): Html | null {
  return count > 0
    ? html`<p class="more"><a href="${href}">${formatCount(count, `more ${what}`)}</a></p>`
    : null;
}

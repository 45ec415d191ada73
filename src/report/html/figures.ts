/**
 * Figures as intervals on one scale, a row for each report that gives one.
 *
 *     Meridian     ●                    212 people aboard         coast guard
 *     Ostvik Post        ├──────────▶   At least 240 people       port officials
 *
 * The chart is a table whose second column is drawn (figure-drawing.ts), so that there is nothing to read twice:
 * the drawing is hidden from screen readers, its values stand in the other columns.
 */
import type { ReportFigure } from "../../model/index.ts";
import { type FigureGroupView, formatBounds, formatInterval } from "../view.ts";
import { evidenceLink, moreOf, quoted } from "./evidence-lines.ts";
import { defineFades, drawAxis, drawFigure, type Scale, scaleOf } from "./figure-drawing.ts";
import { type Fragment, type Html, html, isolated } from "./markup.ts";
import { articleName } from "./names.ts";
import type { Page } from "./page.ts";

export function renderFigures(page: Page): Html | null {
  const groups = page.overview.figureGroups;
  if (groups.length === 0) return null;
  const isDisputed = disputedFigures(page);
  return html`<section id="figures" class="figures" aria-labelledby="figures-heading">
<h2 id="figures-heading">Figures</h2>
<p class="note">A dot is an exact figure, a bar the range that the words leave open, faded where they say “about”; an arrow has no end. Red figures are in a contradiction.</p>
${defineFades()}
${groups.map((view, index) => renderGroup(page, view, index + 1, isDisputed))}
</section>`;
}

/** Where the words of contradictions over figures stand, to show which marks they concern. */
function disputedFigures({ overview }: Page): (figure: ReportFigure) => boolean {
  const evidence = overview.disputed
    .filter(({ relation, over }) => relation === "contradiction" && over === "figure")
    .flatMap(({ sides }) => sides.flatMap((side) => side.evidence));
  return ({ evidence: { article, start, end } }) =>
    evidence.some((other) => other.article === article && other.start < end && start < other.end);
}

/** Rows of one count; the rest is counted. */
const ROWS_MAX = 60;

/** Of very many figures those that are the first to have their value, then others, in their order. */
function shownOf(figures: readonly ReportFigure[]): readonly ReportFigure[] {
  if (figures.length <= ROWS_MAX) return figures;
  const values = new Set<string>();
  const isFirst = (figure: ReportFigure) => {
    const { size } = values;
    return values.add(formatInterval(figure)).size > size;
  };
  const [firsts, others] = [[] as ReportFigure[], [] as ReportFigure[]];
  for (const figure of figures) (isFirst(figure) ? firsts : others).push(figure);
  const shown = new Set([...firsts, ...others].slice(0, ROWS_MAX));
  return figures.filter((figure) => shown.has(figure));
}

// On a phone the rows are laid out as blocks, which takes their meaning from a table in some browsers: the roles
// say it again.
function renderGroup(
  page: Page,
  { group, figures }: FigureGroupView,
  number: number,
  isDisputed: (figure: ReportFigure) => boolean,
): Html {
  const more = moreOf(figures.length - ROWS_MAX, "figure");
  const scale = scaleOf(figures, group.unit);
  const heading = (content: Fragment) => html`<th role="columnheader" scope="col">${content}</th>`;
  return html`<div class="chart" id="figures-${number}"><table role="table"><caption dir="auto">${group.of}</caption>
<thead role="rowgroup"><tr role="row">${heading("Report")}<th role="columnheader" scope="col" class="plot"><span class="visually-hidden">Drawn</span>${drawAxis(scale)}</th>${heading("Read as")}${heading("In these words")}${heading("Whose figure")}</tr></thead>
<tbody role="rowgroup">${shownOf(figures).map((figure) => renderRow(page, figure, scale, isDisputed(figure)))}</tbody></table>${more && html`<p class="note">${more}</p>`}</div>`;
}

function renderRow(page: Page, figure: ReportFigure, scale: Scale, disputed: boolean): Html {
  const { evidence, by, modality } = figure;
  const bounds = formatBounds(figure);
  return html`<tr role="row"${disputed && html` class="disputed"`}><th role="rowheader" scope="row">${articleName(page, evidence.article)}</th>
<td role="cell" class="plot">${drawFigure(figure, scale, disputed)}</td>
<td role="cell" class="value">${formatInterval(figure)}</td>
<td role="cell" class="words">${evidenceLink(page, evidence, quoted(evidence.quote))}</td>
<td role="cell" class="by">${by === null ? html`<span class="own">own voice</span>` : isolated(by)}${
    bounds.length > 0 && html` <span class="as-of">${bounds.join(", ")}</span>`
  }${modality !== "actual" && html` <span class="modality">${modality}</span>`}</td></tr>`;
}

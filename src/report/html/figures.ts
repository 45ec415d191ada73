/**
 * Figures as intervals on one scale, a row for each report that gives one.
 *
 *     Meridian     ●                    212 people aboard         coast guard
 *     Ostvik Post        ├──────────▶   At least 240 people       port officials
 *
 * The chart is a table whose second column is drawn, so that there is nothing to read twice: the drawing is
 * hidden from screen readers, its values stand in the other columns. Marks keep their size on every screen.
 */
import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from "d3-scale";
import type { ReportFigure } from "../../model/index.ts";
import { type FigureGroupView, formatAmount, formatEdtf, formatInterval } from "../view.ts";
import { evidenceLink, quoted } from "./evidence-lines.ts";
import { type Html, html, isolated } from "./markup.ts";
import { articleName } from "./names.ts";
import type { Page } from "./page.ts";

/** From this ratio of largest to smallest on, a linear scale would draw the small ones on top of one another. */
const LOG_RATIO = 200;
/** Room for arrows at the sides of a drawing, in per cent of its width. */
const MARGIN = 6;
/** Where the base of an arrow stands, in per cent from its side. */
const ARROW_ROOM = 2;

export function renderFigures(page: Page): Html | null {
  const groups = page.overview.figureGroups;
  if (groups.length === 0) return null;
  const disputed = disputedWords(page);
  return html`<section id="figures" class="figures" aria-labelledby="figures-heading">
<h2 id="figures-heading">Figures</h2>
<p class="note">A dot is an exact figure, a bar the range that the words leave open, faded where they say “about”; an arrow has no end. Red figures are in a contradiction.</p>
<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>${gradient("fade", "fade-stop")}${gradient("fade-disputed", "fade-stop-disputed")}</defs></svg>
${groups.map((view, index) => renderGroup(page, view, index + 1, disputed))}
</section>`;
}

function gradient(id: string, className: string): Html {
  const stops = [
    ["0", "0.05"],
    ["0.3", "1"],
    ["0.7", "1"],
    ["1", "0.05"],
  ].map(
    ([offset, opacity]) =>
      html`<stop class="${className}" offset="${offset}" stop-opacity="${opacity}"></stop>`,
  );
  return html`<linearGradient id="${id}">${stops}</linearGradient>`;
}

/** Where the words of contradictions over figures stand, to show which marks they concern. */
function disputedWords({ overview }: Page): (figure: ReportFigure) => boolean {
  const evidence = overview.disputed
    .filter(({ relation, over }) => relation === "contradiction" && over === "figure")
    .flatMap(({ sides }) => sides.flatMap((side) => side.evidence));
  return ({ evidence: { article, start, end } }) =>
    evidence.some((other) => other.article === article && other.start < end && start < other.end);
}

type Scale = ScaleContinuousNumeric<number, number>;

function renderGroup(
  page: Page,
  { group, figures }: FigureGroupView,
  number: number,
  isDisputed: (figure: ReportFigure) => boolean,
): Html {
  const scale = scaleOf(figures);
  const rows = figures.map((figure) => {
    const disputed = isDisputed(figure);
    return html`<tr${disputed && html` class="disputed"`}><th scope="row">${articleName(page, figure.evidence.article)}</th>
<td class="plot">${drawFigure(figure, scale, disputed)}</td>
<td class="value">${formatInterval(figure)}</td>
<td class="words">${evidenceLink(page, figure.evidence, quoted(figure.evidence.quote))}</td>
<td class="by">${figure.by === null ? html`<span class="own">own voice</span>` : isolated(figure.by)}${
      figure.asOf !== null && html` <span class="as-of">as of ${formatEdtf(figure.asOf)}</span>`
    }${figure.modality !== "actual" && html` <span class="modality">${figure.modality}</span>`}</td></tr>`;
  });
  return html`<div class="chart" id="figures-${number}"><table><caption dir="auto">${group.of}</caption>
<thead><tr><th scope="col">Report</th><th scope="col" class="plot"><span class="visually-hidden">Drawn</span>${drawAxis(scale, group.unit)}</th><th scope="col">Read as</th><th scope="col">In these words</th><th scope="col">Whose figure</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function scaleOf(figures: readonly ReportFigure[]): Scale {
  const ends = figures.flatMap(({ min, max }) => [min, max]).filter((end): end is number => end !== null);
  const low = ends.length === 0 ? 0 : Math.min(...ends);
  const high = ends.length === 0 ? 1 : Math.max(...ends);
  const range: [number, number] = [MARGIN, 100 - MARGIN];
  if (low > 0 && high / low >= LOG_RATIO) return scaleLog().domain([low, high]).range(range).nice();
  const room = high > low ? (high - low) * 0.1 : Math.max(Math.abs(high) * 0.1, 1);
  return scaleLinear()
    .domain([low - room, high + room])
    .range(range)
    .nice(5);
}

/** A position in per cent, short enough to keep the page small and the same on every machine. */
function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}

const MAX_TICKS = 4;

function ticksOf(scale: Scale): readonly number[] {
  const ticks = scale.ticks(MAX_TICKS);
  const step = Math.ceil(ticks.length / (MAX_TICKS + 2));
  return ticks.filter((_, index) => index % step === 0);
}

function drawAxis(scale: Scale, unit: string): Html {
  const ticks = ticksOf(scale).map(
    (tick) =>
      html`<text x="${percent(scale(tick))}" y="14" text-anchor="middle">${formatAmount(tick, unit)}</text>`,
  );
  return html`<svg class="axis" width="100%" height="20" aria-hidden="true" focusable="false">${ticks}</svg>`;
}

const HEIGHT = 26;
const MIDDLE = HEIGHT / 2;

function drawFigure(figure: ReportFigure, scale: Scale, disputed: boolean): Html {
  const { min, max, hedge } = figure;
  const grid = ticksOf(scale).map(
    (tick) =>
      html`<line class="grid" x1="${percent(scale(tick))}" x2="${percent(scale(tick))}" y1="-100%" y2="200%"></line>`,
  );
  const left = min === null ? ARROW_ROOM : scale(min);
  const right = max === null ? 100 - ARROW_ROOM : scale(max);
  const soft = hedge === "about" || hedge === "nearly" || hedge === "vague";
  const bar = html`<rect x="${percent(left)}" width="${percent(Math.max(0, right - left))}" y="${MIDDLE - 3}" height="6"${
    soft && html` fill="url(#${disputed ? "fade-disputed" : "fade"})"`
  } class="${soft ? "bar soft" : "bar"}"></rect>`;
  const mark =
    min === null && max === null
      ? null
      : min !== null && min === max
        ? html`<circle class="dot" cx="${percent(left)}" cy="${MIDDLE}" r="5.5"></circle>`
        : html`${bar}${min === null ? arrow(left, -1) : !soft && endStop(left)}${max === null ? arrow(right, 1) : !soft && endStop(right)}`;
  return html`<svg class="${disputed ? "interval disputed" : "interval"}" width="100%" height="${HEIGHT}" aria-hidden="true" focusable="false">${grid}${mark}</svg>`;
}

/** A closed end. */
function endStop(x: number): Html {
  return html`<line class="stop" x1="${percent(x)}" x2="${percent(x)}" y1="${MIDDLE - 7}" y2="${MIDDLE + 7}"></line>`;
}

/** An open end: its base lies on `x`, in a nested drawing so that it keeps its shape at every width. */
function arrow(x: number, direction: 1 | -1): Html {
  return html`<svg x="${percent(x)}" y="${MIDDLE}" overflow="visible"><path class="arrow" d="M${10 * direction} 0L0 -6.5L0 6.5Z"></path></svg>`;
}

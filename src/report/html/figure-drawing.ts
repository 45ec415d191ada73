/**
 * Draws an interval on a scale: a dot for an exact figure, a bar for a range, an arrow for an open end, a bar
 * that fades for “about”. Positions are in per cent, marks in pixels, so that a drawing has any width and
 * no mark is ever stretched.
 */
import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from "d3-scale";
import type { ReportFigure } from "../../model/index.ts";
import { formatAmount } from "../view.ts";
import { type Html, html } from "./markup.ts";

/** From this ratio of largest to smallest on, a linear scale would draw the small ones on top of one another. */
const LOG_RATIO = 200;
/** Room for arrows at the sides of a drawing, in per cent of its width. */
const MARGIN = 6;
/** Where the base of an arrow stands, in per cent from its side. */
const ARROW_ROOM = 2;

export interface Scale {
  /** From a value to a position in per cent. */
  readonly axis: ScaleContinuousNumeric<number, number>;
  readonly unit: string;
}

/** A scale on which all of the figures lie; logarithmic where they differ by orders of magnitude. */
export function scaleOf(figures: readonly ReportFigure[], unit: string): Scale {
  const ends = figures.flatMap(({ min, max }) => [min, max]).filter((end): end is number => end !== null);
  const low = ends.length === 0 ? 0 : Math.min(...ends);
  const high = ends.length === 0 ? 1 : Math.max(...ends);
  const range: [number, number] = [MARGIN, 100 - MARGIN];
  if (low > 0 && high / low >= LOG_RATIO) {
    return { axis: scaleLog().domain([low, high]).range(range).nice(), unit };
  }
  const room = high > low ? (high - low) * 0.1 : Math.max(Math.abs(high) * 0.1, 1);
  // No room below zero for what cannot be negative.
  const floor = low >= 0 ? Math.max(0, low - room) : low - room;
  const axis = scaleLinear()
    .domain([floor, high + room])
    .range(range)
    .nice(5);
  return { axis, unit };
}

/** A position in per cent, short enough to keep the page small and the same on every machine. */
function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}

const MAX_TICKS = 4;

/** Things are counted in whole numbers, so that a scale of counts has no ticks between them. */
function ticksOf({ axis, unit }: Scale): readonly number[] {
  const ticks = axis.ticks(MAX_TICKS).filter((tick) => unit !== "count" || Number.isInteger(tick));
  const step = Math.ceil(ticks.length / (MAX_TICKS + 2));
  return ticks.filter((_, index) => index % step === 0);
}

/** The numbers along the scale. */
export function drawAxis(scale: Scale): Html {
  const ticks = ticksOf(scale).map(
    (tick) =>
      html`<text x="${percent(scale.axis(tick))}" y="14" text-anchor="middle">${formatAmount(tick, scale.unit)}</text>`,
  );
  return html`<svg class="axis" width="100%" height="20" aria-hidden="true" focusable="false">${ticks}</svg>`;
}

const HEIGHT = 26;
const MIDDLE = HEIGHT / 2;

/** One figure on the scale, with the lines of the scale behind it. */
export function drawFigure(figure: ReportFigure, scale: Scale, disputed: boolean): Html {
  const { min, max, hedge } = figure;
  const grid = ticksOf(scale).map(
    (tick) =>
      html`<line class="grid" x1="${percent(scale.axis(tick))}" x2="${percent(scale.axis(tick))}" y1="-100%" y2="200%"></line>`,
  );
  const left = min === null ? ARROW_ROOM : scale.axis(min);
  const right = max === null ? 100 - ARROW_ROOM : scale.axis(max);
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

/** What bars that fade are filled with; once a page, before the first drawing. */
export function defineFades(): Html {
  return html`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>${gradient("fade", "fade-stop")}${gradient("fade-disputed", "fade-stop-disputed")}</defs></svg>`;
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

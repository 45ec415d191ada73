/**
 * Figures of the same thing as intervals on one scale, with whose figure each is.
 *
 *     people aboard                   212                240
 *       212          coast guard       ●                        meridian:5 northern-courier:9
 *       240 or more  port officials                       ├──▶  ostvik-post:5
 */
import type { Evidence, ReportFigure } from "../../../model/index.ts";
import {
  type FigureGroupView,
  formatAmount,
  formatBounds,
  formatCount,
  formatEdtf,
  formatInterval,
} from "../../view.ts";
import { visibleLine } from "../../visible-text.ts";
import { cut, padded, widthOf, wrapped } from "../layout.ts";
import { evidenceInFull, type Page, references, row, speakersLine } from "../page.ts";
import type { Section } from "../section.ts";

export const figuresSection: Section = {
  name: "figures",
  sentence: "every figure in full: its interval, what is counted, whose it is, the words",
  title: "Figures",
  onScreen: (page) => page.overview.figureGroups.map((view) => ({ lines: chartOf(page, view, ROWS_MAX) })),
  inFull: (page) => [
    ...page.overview.figureGroups.map((view) => chartOf(page, view)),
    ...page.report.figures.map((figure) => figureInFull(page, figure)),
  ],
};

/** Figures that say the same share a row, whoever gives them. */
interface Row {
  /** One of them, for its interval. */
  readonly figure: ReportFigure;
  readonly figures: readonly ReportFigure[];
  readonly evidence: readonly Evidence[];
}

/** Values of one count on the first screen. */
const ROWS_MAX = 6;

function chartOf(page: Page, { group, figures }: FigureGroupView, rowsMax = Infinity): string[] {
  const all = rowsOf(figures);
  const rows = all.slice(0, rowsMax);
  const left = all.length - rows.length;
  const scale = scaleOf(figures);
  const widest = (of: (row: Row) => string, share: number) =>
    Math.min(Math.floor(page.width * share), Math.max(...rows.map((one) => widthOf(of(one)))));
  const valueWidth = widest(({ figure }) => formatInterval(figure), 0.2);
  const ownerWidth = widest(({ figures }) => ownersOf(figures), 0.26);
  const refsWidth = widest(({ evidence }) => references(page, evidence, Math.floor(page.width * 0.24)), 0.24);
  const barWidth = Math.max(10, page.width - valueWidth - ownerWidth - refsWidth - 9);
  return [
    ...headingOf(page, visibleLine(group.of), {
      scale,
      unit: group.unit,
      barWidth,
      before: valueWidth + ownerWidth + 7,
    }),
    ...rows.map(({ figure, figures: same, evidence }) =>
      row(page, 3, [
        { text: formatInterval(figure), width: valueWidth },
        { text: ownersOf(same), width: ownerWidth },
        { text: padded(barOf(figure, scale, barWidth), barWidth) },
        { text: references(page, evidence, refsWidth), style: "name" },
      ]),
    ),
    ...(left > 0 ? [page.paint("faint", `   and ${formatCount(left, "more value")}`)] : []),
  ];
}

function rowsOf(figures: readonly ReportFigure[]): readonly Row[] {
  const rows = new Map<string, ReportFigure[]>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.min, figure.max, formatInterval(figure)]);
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [figure]);
    else known.push(figure);
  }
  return [...rows.values()].map((same) => ({
    figure: same[0]!,
    figures: same,
    evidence: same.map(({ evidence }) => evidence),
  }));
}

/** Who gives the figure, and as of when if all who say so agree. */
function ownersOf(figures: readonly ReportFigure[]): string {
  const owners = [...new Set(figures.flatMap(({ by }) => by ?? []))];
  const dates = [...new Set(figures.flatMap(({ asOf }) => asOf ?? []))];
  const date = dates.length === 1 ? `, ${formatEdtf(visibleLine(dates[0]!))}` : "";
  return `${speakersLine(owners)}${date}`;
}

interface Scale {
  readonly min: number;
  readonly max: number;
}

/** From the smallest to the largest number that any of the figures names. */
function scaleOf(figures: readonly ReportFigure[]): Scale {
  const ends = figures.flatMap(({ min, max }) => [min, max]).filter((end) => end !== null);
  return ends.length === 0 ? { min: 0, max: 0 } : { min: Math.min(...ends), max: Math.max(...ends) };
}

interface Axis {
  readonly scale: Scale;
  readonly unit: string;
  readonly barWidth: number;
  /** Columns to the left of the bars. */
  readonly before: number;
}

/** What is counted, with the ends of the scale over the ends of the bars; above each other where they collide. */
function headingOf(page: Page, topic: string, { scale, unit, barWidth, before }: Axis): string[] {
  const from = formatAmount(scale.min, unit);
  const to = scale.min === scale.max ? "" : formatAmount(scale.max, unit);
  const topicShown = cut(topic, before - 3);
  const room = barWidth - ARROW - widthOf(from) - widthOf(to);
  if (to === "" || room < 1) return [` ${page.paint("strong", cut(topic, page.width - 1))}`];
  const left = padded(` ${page.paint("strong", topicShown)}`, before + ARROW);
  return [`${left}${page.paint("faint", `${from}${" ".repeat(room)}${to}`)}`];
}

/** A point for one number, a bar for an interval, an arrow where an end is open. */
function barOf({ min, max }: ReportFigure, scale: Scale, width: number): string {
  const columnOf = (value: number) => {
    const share = scale.max === scale.min ? 0.5 : (value - scale.min) / (scale.max - scale.min);
    return ARROW + Math.round(share * (width - 1 - 2 * ARROW));
  };
  if (min === null && max === null) return "?";
  const from = min === null ? 0 : columnOf(min);
  const to = max === null ? width - 1 : columnOf(max);
  const before = " ".repeat(from);
  if (min === null) return to === 0 ? "◀" : `◀${"─".repeat(to - 1)}┤`;
  if (max === null) return to === from ? `${before}▶` : `${before}├${"─".repeat(to - from - 1)}▶`;
  if (to === from) return `${before}●`;
  return `${before}├${"─".repeat(to - from - 1)}┤`;
}

/** Columns at both ends of the scale that stay free for the arrows of open intervals. */
const ARROW = 3;

function figureInFull(page: Page, figure: ReportFigure): string[] {
  const facts = [
    page.paint("strong", formatInterval(figure)),
    ...(figure.of === null ? [] : [visibleLine(figure.of)]),
    speakersLine(figure.by === null ? [] : [figure.by]),
    ...formatBounds(figure).map(visibleLine),
    ...(figure.modality === "actual" ? [] : [figure.modality]),
  ];
  return [...wrapped(facts.join(" · "), page.width, " "), ...evidenceInFull(page, figure.evidence)];
}

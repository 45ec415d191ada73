/** What every section of the terminal report is drawn with: the report, the width, the paint and the references. */
import type { Evidence, Report, ReportArticle } from "../../model/index.ts";
import { articleKeys, type PlaceOf, placesInText, sourceName } from "../places.ts";
import { type Publisher, publishersOf } from "../publishers.ts";
import { type Overview, overviewOf } from "../view.ts";
import { visibleLine } from "../visible-text.ts";
import { cut, padded, QUOTE_MAX, quoted, widthOf, wrapped } from "./layout.ts";
import { ansiPaint, type Paint, plainPaint, type Style } from "./paint.ts";

export interface Page {
  readonly report: Report;
  readonly overview: Overview;
  readonly width: number;
  readonly paint: Paint;
  readonly articles: ReadonlyMap<string, ReportArticle>;
  /** Short name of each article, by id. */
  readonly keys: ReadonlyMap<string, string>;
  /** Who publishes each article, by id. */
  readonly publishers: ReadonlyMap<string, Publisher>;
  readonly placeOf: PlaceOf;
}

export interface PageOptions {
  readonly width: number;
  readonly color: boolean;
  readonly placeOf?: PlaceOf | undefined;
}

export function pageOf(report: Report, { width, color, placeOf }: PageOptions): Page {
  return {
    report,
    overview: overviewOf(report),
    width,
    paint: color ? ansiPaint : plainPaint,
    articles: new Map(report.articles.map((article) => [article.id, article])),
    keys: articleKeys(report),
    publishers: publishersOf(report),
    placeOf: placeOf ?? placesInText(report.articles),
  };
}

/** One column of a line. */
export interface Cell {
  readonly text: string;
  /** Columns to fill; the text is cut to them. None: as wide as the text. */
  readonly width?: number;
  readonly style?: Style | undefined;
  readonly align?: "left" | "right";
}

/** Cells beside one another, two blanks between, no blanks at the end. */
export function row(page: Page, indent: number, cells: readonly Cell[]): string {
  const parts = cells.map(({ text, width, style, align }, index) => {
    const shown = width === undefined ? text : cut(text, width);
    const painted = style === undefined ? shown : paintedCell(page, style, shown);
    const isLast = index === cells.length - 1;
    if (width === undefined || (isLast && align !== "right")) return painted;
    return padded(painted, width, align === "right" ? "left" : "right");
  });
  return `${" ".repeat(indent)}${parts.join("  ")}`.trimEnd();
}

/** References are painted one by one: a line under the blanks between them would join them. */
function paintedCell({ paint }: Page, style: Style, text: string): string {
  return style === "name"
    ? text
        .split(" ")
        .map((word) => word.replace(/^.*:\d+/, (reference) => paint(style, reference)))
        .join(" ")
    : paint(style, text);
}

/** A short reference to the line on which the evidence begins: `meridian:7`. */
export function reference(page: Page, evidence: Evidence): string {
  return `${page.keys.get(evidence.article) ?? evidence.article}:${page.placeOf(evidence).line}`;
}

/** The evidence's place in full, which editors and terminals open: `ostvik/meridian.txt:7:1`. */
export function fullReference(page: Page, evidence: Evidence): string {
  const article = page.articles.get(evidence.article);
  const { line, column } = page.placeOf(evidence);
  return visibleLine(`${article === undefined ? evidence.article : sourceName(article)}:${line}:${column}`);
}

/** As many references as fit, one an article first, and how many more there are: `meridian:7 lantern:9 +2`. */
export function references(page: Page, evidence: readonly Evidence[], width: number): string {
  const firstOfEach = new Map<string, Evidence>();
  for (const item of evidence) if (!firstOfEach.has(item.article)) firstOfEach.set(item.article, item);
  const total = firstOfEach.size;
  const shown: string[] = [];
  let fitting = "";
  for (const item of firstOfEach.values()) {
    shown.push(reference(page, item));
    const line = shown.join(" ") + (shown.length < total ? ` +${total - shown.length}` : "");
    if (shown.length === 1 || widthOf(line) <= width) fitting = line;
    // Longer only gets wider, but for the last one, which needs no count.
    if (widthOf(shown.join(" ")) > width) break;
  }
  return fitting;
}

/** A place that an editor opens, and the words that stand there. */
export function evidenceInFull(page: Page, evidence: Evidence, indent = "   "): string[] {
  return [
    `${indent}${page.paint("name", fullReference(page, evidence))}`,
    ...wrapped(quoted(evidence.quote, QUOTE_MAX), page.width, `${indent}  `),
  ];
}

/** The speakers in one line; says so where only the outlets say it, in their own voice. */
export function speakersLine(speakers: readonly string[]): string {
  return speakers.length === 0 ? "(no speaker named)" : visibleLine(speakers.join(", "));
}

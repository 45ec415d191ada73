/**
 * Draws a report for the terminal: one screen that an editor on deadline can use, the rest on request.
 *
 *     headline, counts, reports (the legend of the references)
 *     in dispute · only source · all agree · how it changed · figures · shared origins · timeline · problems
 *     how to open a reference, how to get the rest
 *
 * In: a report whose evidence was checked. Out: lines, each closed by a line feed, none wider than asked for,
 * and without any control character of the articles. Pure: the same report and options give the same text.
 */
import type { Report, ReportArticle } from "../../model/index.ts";
import type { PlaceOf } from "../places.ts";
import { sourceName } from "../places.ts";
import { formatCount, formatEdtf, outletName } from "../view.ts";
import { visibleLine } from "../visible-text.ts";
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, MIN_WIDTH } from "./defaults.ts";
import { cut, quoted, widthOf, wrapped } from "./layout.ts";
import { type Page, pageOf, reference } from "./page.ts";
import { fitSections, headingLine } from "./screen.ts";
import type { Section } from "./section.ts";
import type { SectionName } from "./section-names.ts";
import { articlesSection, INFERRED_MARK } from "./sections/articles.ts";
import { changesSection } from "./sections/changes.ts";
import { claimsSection } from "./sections/claims.ts";
import { disputesSection } from "./sections/disputes.ts";
import { figuresSection } from "./sections/figures.ts";
import { onlySection } from "./sections/only.ts";
import { originsSection } from "./sections/origins.ts";
import { placesSection } from "./sections/places.ts";
import { problemsSection } from "./sections/problems.ts";
import { speakersSection } from "./sections/speakers.ts";
import { timelineSection } from "./sections/timeline.ts";

export interface TerminalOptions {
  /** Columns, at least 80; 100 by default. */
  readonly width?: number | undefined;
  /** Lines of the first screen, as far as one item of every section fits; 50 by default. */
  readonly height?: number | undefined;
  readonly color?: boolean | undefined;
  /** Print these sections in full instead of the first screen. */
  readonly sections?: readonly SectionName[] | undefined;
  /** Where evidence stands in the files; by default in the articles' texts. */
  readonly placeOf?: PlaceOf | undefined;
}

/** Every section, in the order in which they are shown. */
export const SECTIONS: readonly Section[] = [
  articlesSection,
  disputesSection,
  onlySection,
  claimsSection,
  changesSection,
  figuresSection,
  originsSection,
  timelineSection,
  placesSection,
  speakersSection,
  problemsSection,
];

/** The report as lines of text. See the head of this file. */
export function renderTerminal(report: Report, options: TerminalOptions = {}): string {
  const page = pageOf(report, {
    width: Math.max(MIN_WIDTH, options.width ?? DEFAULT_WIDTH),
    color: options.color ?? false,
    placeOf: options.placeOf,
  });
  const lines =
    options.sections === undefined
      ? firstScreen(page, options.height ?? DEFAULT_HEIGHT)
      : options.sections.flatMap((name) => sectionInFull(page, name));
  return lines.map((line) => `${line}\n`).join("");
}

function firstScreen(page: Page, height: number): string[] {
  const head = headOf(page);
  const foot = footOf(page);
  const body = fitSections(page, SECTIONS, height - head.length - foot.length - 1);
  return [...head, ...body, "", ...foot];
}

/** The headline of the most complete report, and how much there is. */
function headOf(page: Page): string[] {
  const { title, titleFrom, counts } = page.overview;
  const from = titleFrom === null ? "" : `  ${visibleLine(outletName(page.report, titleFrom.id))}`;
  const shownFrom = cut(from, Math.floor(page.width / 3));
  const shownTitle = titleFrom === null ? visibleLine(title) : quoted(title, page.width - widthOf(shownFrom));
  const facts = [
    formatCount(counts.reports, "report"),
    counts.outlets === counts.reports ? "" : formatCount(counts.outlets, "outlet"),
    publishedRange(page),
    page.report.asOf === null ? "" : `as of ${formatEdtf(visibleLine(page.report.asOf))}`,
    formatCount(counts.sharedOrigins, "shared origin"),
    formatCount(counts.contradictions, "contradiction"),
    formatCount(counts.otherDifferences, "other difference"),
  ];
  return [
    page.paint("strong", shownTitle) + page.paint("faint", shownFrom),
    ...wrapped(facts.filter((fact) => fact !== "").join(" · "), page.width),
  ];
}

function publishedRange(page: Page): string {
  const days = page.overview.articles.flatMap(({ published }) => published?.slice(0, 10) ?? []);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return "";
  return formatEdtf(visibleLine(first === last ? first : `${first}/${last}`));
}

/** The others say in their headings how to see more of them. */
const OFF_SCREEN: readonly SectionName[] = ["places", "speakers"];

/** How to read a reference, by an example of this report, and how to get the rest. */
function footOf(page: Page): string[] {
  const isFile = (article: ReportArticle | undefined) =>
    article !== undefined && sourceName(article) === article.path;
  const all = page.report.claims.flatMap(({ evidence }) => evidence);
  const evidence = all.find((one) => isFile(page.articles.get(one.article))) ?? all[0];
  const article = page.articles.get(evidence?.article ?? "");
  const example =
    evidence === undefined || article === undefined
      ? ""
      : `${reference(page, evidence)} is line ${page.placeOf(evidence).line} of ${visibleLine(sourceName(article))}. `;
  const inferred = page.report.articles.some((one) =>
    one.inferred.some((field) => field === "outlet" || field === "published"),
  );
  const mark = inferred ? `${INFERRED_MARK} inferred, not stated. ` : "";
  const rest = `The rest: --all, or --section ${OFF_SCREEN.join("|")}`;
  return [
    ...(example + mark === "" ? [] : wrapped(page.paint("faint", (example + mark).trim()), page.width)),
    ...wrapped(page.paint("faint", rest), page.width),
  ];
}

function sectionInFull(page: Page, name: SectionName): string[] {
  const section = SECTIONS.find((one) => one.name === name)!;
  const items = section.inFull(page);
  const body = items.length === 0 ? [[" (none)"]] : items;
  return [headingLine(page, section.title, ""), ...body.flatMap((item) => [...item, ""])];
}

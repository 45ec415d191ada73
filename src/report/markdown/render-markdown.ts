/**
 * Writes the whole report as Markdown, for somebody who will cite it: sections, tables, and a footnote with the
 * exact words, outlet, title, date and address behind every statement.
 *
 * In: a report whose evidence was checked. Out: GitHub Flavored Markdown; text of articles is escaped, so that
 * no article can add markup, a link or a footnote of its own. Pure.
 */
import type {
  Claim,
  Conflict,
  Origin,
  Problem,
  Report,
  ReportArticle,
  ReportAttribution,
  TimelineEntry,
} from "../../model/index.ts";
import type { Change } from "../changes.ts";
import { type PlaceOf, placesInText } from "../places.ts";
import { problemText } from "../problem-text.ts";
import { type Publisher, publisherFacts, publishersOf } from "../publishers.ts";
import {
  chainsOf,
  type FigureGroupView,
  firstLabel,
  forceLabel,
  formatBounds,
  formatCount,
  formatEdtf,
  formatInterval,
  formatList,
  formatPosition,
  type OnlySource,
  type Overview,
  originName,
  originsLabel,
  outletName,
  overviewOf,
  problemsOf,
  relationLabel,
  type Speaker,
  speakersOf,
  statusLabel,
} from "../view.ts";
import { originWording, relationWording } from "../wording.ts";
import { escaped, quotedWords, table } from "./escape.ts";
import { type Footnotes, footnotesOn, sourceLink } from "./footnotes.ts";

export interface MarkdownOptions {
  /** Where evidence stands in the files; by default in the articles' texts. */
  readonly placeOf?: PlaceOf;
}

/** What every section is written with. */
interface Draft {
  readonly report: Report;
  readonly overview: Overview;
  readonly footnotes: Footnotes;
}

/** The whole report. See the head of this file. */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const placeOf = options.placeOf ?? placesInText(report.articles);
  const draft = { report, overview: overviewOf(report), footnotes: footnotesOn(report.articles, placeOf) };
  const blocks = [
    ...headOf(draft),
    ...SECTIONS.flatMap(([heading, write]) => sectionOf(heading, write(draft))),
  ];
  // Last, when every footnote has been referred to.
  const notes = draft.footnotes.notes();
  return `${[...blocks, ...notes].join("\n\n")}\n`;
}

const SECTIONS: readonly (readonly [heading: string, write: (draft: Draft) => readonly string[]])[] = [
  ["Reports", ({ overview, report }) => [articleTable(overview.articles, publishersOf(report))]],
  [
    "What is in dispute",
    (draft) => draft.overview.disputed.flatMap((conflict) => conflictBlocks(draft, conflict)),
  ],
  [
    "What one report alone says",
    (draft) => draft.overview.onlySource.flatMap((only) => onlyBlocks(draft, only)),
  ],
  ["What all reports say", (draft) => claimList(draft, draft.overview.agreed)],
  ["What several reports say", (draft) => claimList(draft, draft.overview.shared)],
  ["Claims denied, disputed, revised or withdrawn", (draft) => claimList(draft, contestedClaims(draft))],
  ["How it changed", (draft) => draft.overview.changes.flatMap((change) => changeBlocks(draft, change))],
  ["Figures", (draft) => draft.overview.figureGroups.flatMap((view) => figureBlocks(draft, view))],
  ["Shared origins", (draft) => list(draft.report.origins.map((origin) => originItem(draft, origin)))],
  ["Timeline", (draft) => list(draft.overview.timeline.map((entry) => timelineItem(draft, entry)))],
  ["Who said what", speakerBlocks],
  ["Places", placeBlocks],
  ["Problems", ({ report }) => list(problemsOf(report).map(problemItem))],
];

function sectionOf(heading: string, blocks: readonly string[]): readonly string[] {
  return blocks.length === 0 ? [] : [`## ${heading}`, ...blocks];
}

function list(items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [items.map((item) => `- ${item}`).join("\n")];
}

function headOf({ overview, report }: Draft): readonly string[] {
  const { title, titleFrom, counts } = overview;
  const heading = titleFrom === null ? escaped(title) : quotedWords(title);
  const from = titleFrom === null ? "" : ` Headline: ${escaped(outletName(report, titleFrom.id))}.`;
  const facts = [
    formatCount(counts.reports, "report"),
    ...(report.asOf === null ? [] : [`as of ${formatEdtf(report.asOf)}`]),
    formatCount(counts.outlets, "outlet"),
    formatCount(counts.claims, "claim"),
    formatCount(counts.sharedOrigins, "shared origin"),
    formatCount(counts.contradictions, "contradiction"),
    formatCount(counts.otherDifferences, "other difference"),
  ];
  return [`# ${heading}`, `${formatList(facts)}.${from}`];
}

function articleTable(
  articles: readonly ReportArticle[],
  publishers: ReadonlyMap<string, Publisher>,
): string {
  const inferred = (article: ReportArticle, field: string) =>
    article.inferred.includes(field) ? " (inferred)" : "";
  return table(
    ["Outlet", "Title", "Author", "Published", "Source"],
    articles.map((article) => [
      [
        article.outlet === null ? "unknown" : escaped(article.outlet) + inferred(article, "outlet"),
        ...publisherFacts(publishers.get(article.id)).map(escaped),
      ].join(", "),
      article.title === null ? "" : escaped(article.title) + inferred(article, "title"),
      article.author === null ? "" : escaped(article.author) + inferred(article, "author"),
      article.published === null
        ? ""
        : escaped(formatEdtf(article.published)) + inferred(article, "published"),
      sourceLink(article),
    ]),
  );
}

function claimList(draft: Draft, claims: readonly Claim[]): readonly string[] {
  return list(claims.map((claim) => claimItem(draft, claim)));
}

/** The wording, who says it, how widely it is carried, its state: `“…”[^1][^2] – coast guard; 3 of 5 reports, 1 origin`. */
function claimItem({ report, footnotes }: Draft, claim: Claim): string {
  const who = claim.speakers.length === 0 ? "no speaker named" : escaped(formatList(claim.speakers));
  const origins = originsLabel(claim);
  const facts = [
    `${claim.articles.length} of ${formatCount(report.articles.length, "report")}`,
    origins,
    ...firstLabel(report, claim).map(escaped),
  ];
  if (!isUncontested(claim)) facts.push(statusLabel(claim));
  return `${quotedWords(claim.text)}${footnotes.marks(claim.evidence)} – ${who}; ${facts.join(", ")}`;
}

function isUncontested({ status }: Claim): boolean {
  return status === "single-origin" || status === "at-most-n-origins";
}

function contestedClaims({ report }: Draft): readonly Claim[] {
  return report.claims.filter((claim) => !isUncontested(claim));
}

function conflictBlocks({ report, footnotes }: Draft, conflict: Conflict): readonly string[] {
  const rows = conflict.sides.map((side) => [
    escaped(side.says),
    escaped(formatList(side.speakers)) || "no speaker named",
    escaped(formatList(side.articles.map((id) => outletName(report, id)))),
    `${quotedWords(side.evidence[0]?.quote ?? side.says)}${footnotes.marks(side.evidence)}`,
  ]);
  return [
    `### ${relationLabel(conflict.relation)}: ${escaped(conflict.topic)}`,
    `${escaped(conflict.why)}. ${relationWording[conflict.relation].means}`,
    table(["Account", "Who says so", "Reported by", "Words"], rows),
  ];
}

function figureBlocks({ report, footnotes }: Draft, { group, figures }: FigureGroupView): readonly string[] {
  const rows = figures.map((figure) => [
    formatInterval(figure),
    figure.by === null ? "no speaker named" : escaped(figure.by),
    escaped(formatBounds(figure).join(", ")),
    escaped(outletName(report, figure.evidence.article)),
    `${quotedWords(figure.evidence.quote)}${footnotes.marks([figure.evidence])}`,
  ]);
  return [
    `### ${escaped(group.of)}`,
    table(["Figure", "Whose", "Where and when", "Reported by", "Words"], rows),
  ];
}

function changeBlocks({ report, footnotes }: Draft, { topic, isQuoted, steps }: Change): readonly string[] {
  const items = steps.map(({ says, date, speakers, first, evidence }, index) => {
    const facts = [
      escaped(formatList(speakers)) || "no speaker named",
      ...(date === null ? [] : [escaped(formatEdtf(date))]),
      ...(first === null ? [] : [`first in ${escaped(outletName(report, first))}`]),
    ];
    return `${index + 1}. **${escaped(says)}** – ${facts.join(", ")}${footnotes.marks(evidence)}`;
  });
  return [`### ${isQuoted ? quotedWords(topic) : escaped(topic)}`, items.join("\n")];
}

function onlyBlocks(draft: Draft, { article, claims }: OnlySource): readonly string[] {
  return [`### ${escaped(outletName(draft.report, article.id))}`, ...claimList(draft, claims)];
}

function originItem({ report, footnotes }: Draft, origin: Origin): string {
  const carriers = formatList(origin.articles.map((id) => outletName(report, id)));
  const name = `**${escaped(originName(report, origin))}** (${originWording[origin.kind]})`;
  return `${name}: carried by ${escaped(carriers)}. ${escaped(origin.why)}.${footnotes.marks(origin.evidence)}`;
}

function timelineItem({ footnotes }: Draft, entry: TimelineEntry): string {
  return `**${escaped(formatEdtf(entry.date))}**: ${quotedWords(entry.what)}${footnotes.marks(entry.evidence)}`;
}

function speakerBlocks(draft: Draft): readonly string[] {
  const chains = chainsOf(draft.report);
  return speakersOf(draft.report).flatMap((speaker) => speakerBlock(draft, speaker, chains));
}

function speakerBlock(
  { footnotes }: Draft,
  { name, attributions }: Speaker,
  chains: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const items = attributions.map((attribution) => {
    const words = attribution.content.map(({ quote }) => quotedWords(quote)).join(" … ");
    const way = wayOf(attribution, chains);
    return `${forceLabel(attribution)}: ${words}${footnotes.marks(attribution.content)} – ${way}`;
  });
  return [`### ${escaped(name)}`, ...list(items)];
}

/** Through whom the words came: `Ostvik Post, quoting Meridian News Agency`; the speaker is left out at the end. */
function wayOf({ id }: ReportAttribution, chains: ReadonlyMap<string, readonly string[]>): string {
  const chain = chains.get(id) ?? [];
  return chain
    .slice(0, Math.max(1, chain.length - 1))
    .map(escaped)
    .join(", quoting ");
}

function placeBlocks({ overview, footnotes }: Draft): readonly string[] {
  if (overview.places.length === 0) return [];
  const rows = overview.places.map(({ place, name, country, firstMentions }) => [
    escaped(name),
    country === null ? "" : escaped(country),
    place.kind === "point" ? "" : place.kind,
    formatPosition(place),
    place.geonames === null ? "" : String(place.geonames),
    footnotes.marks(firstMentions),
  ]);
  return [table(["Place", "Country", "Kind", "Position", "GeoNames", "Words"], rows)];
}

function problemItem(problem: Problem): string {
  return `${escaped(problemText(problem))} (${escaped(problem.code)})`;
}

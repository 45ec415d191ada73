/**
 * What every view of the report shows, picked and ordered once: the terminal, Markdown and HTML views
 * differ in how they draw it, never in what they say.
 *
 *     Report ──overviewOf──▶ title · disputed · only source · agreed · changes · figures · timeline
 *
 * Views know the report's JSON and this file, nothing else. All functions are pure; linear in the report.
 */
import {
  type Claim,
  type Conflict,
  type Evidence,
  type FigureGroup,
  isStance,
  type Origin,
  type Relation,
  type Report,
  type ReportArticle,
  type ReportAttribution,
  type ReportFigure,
  type ReportPlace,
  type TimelineEntry,
} from "../model/index.ts";
import { type Change, changesOf } from "./changes.ts";
import { formatCount } from "./format.ts";
import { forceWording, RELATION_ORDER, relationWording, statusWording, withheldWording } from "./wording.ts";

export * from "./format.ts";

export interface Overview {
  /** Headline of the most complete report: the one that carries the most claims that others carry too. */
  readonly title: string;
  /** The report it was taken from; null where no report has a headline. */
  readonly titleFrom: ReportArticle | null;
  /** By time of publication, undated ones last. */
  readonly articles: readonly ReportArticle[];
  readonly counts: OverviewCounts;
  /** Claims that every report carries and nobody disputes; empty where there are fewer than two reports. */
  readonly agreed: readonly Claim[];
  /** Claims that several reports carry, but not all, and nobody disputes; the most widely carried first. */
  readonly shared: readonly Claim[];
  /** Contradictions first, then revision, scope, rounding, framing, compatible. */
  readonly disputed: readonly Conflict[];
  readonly figureGroups: readonly FigureGroupView[];
  readonly changes: readonly Change[];
  /** Claims that one report alone carries, by report, in order of publication. */
  readonly onlySource: readonly OnlySource[];
  readonly timeline: readonly TimelineEntry[];
  /** Those first that most reports mention. */
  readonly places: readonly PlaceView[];
}

export interface PlaceView {
  readonly place: ReportPlace;
  /** As the reports call it. */
  readonly name: string;
  /** The country it lies in, as the reports call it, else by its code; null for a country itself. */
  readonly country: string | null;
  /** The first mention in each report, in order of publication. */
  readonly firstMentions: readonly Evidence[];
}

export interface OverviewCounts {
  readonly reports: number;
  readonly outlets: number;
  readonly claims: number;
  /** Sources that two or more reports are shown to share. */
  readonly sharedOrigins: number;
  readonly contradictions: number;
  /** Differences that are no contradictions. */
  readonly otherDifferences: number;
  readonly problems: number;
}

export interface FigureGroupView {
  readonly group: FigureGroup;
  readonly figures: readonly ReportFigure[];
}

export interface OnlySource {
  readonly article: ReportArticle;
  readonly claims: readonly Claim[];
}

export interface Speaker {
  /** Entity id; null for a speaker known by name or description only. */
  readonly entity: string | null;
  readonly name: string;
  /** What the speaker said in the order of the report, then where the speaker stands. */
  readonly attributions: readonly ReportAttribution[];
}

/** Picks and orders what the first screen of every view shows. */
export function overviewOf(report: Report): Overview {
  const articles = articlesByTime(report);
  const titleFrom = mostCompleteArticle(report, articles);
  const undisputed = byReach(report.claims.filter(isUndisputed));
  const isEverywhere = (claim: Claim) => claim.articles.length === articles.length;
  return {
    title: titleFrom?.title ?? formatCount(articles.length, "report"),
    titleFrom,
    articles,
    counts: countsOf(report),
    agreed: undisputed.filter((claim) => claim.articles.length > 1 && isEverywhere(claim)),
    shared: undisputed.filter((claim) => claim.articles.length > 1 && !isEverywhere(claim)),
    disputed: conflictsByWeight(report),
    figureGroups: figureGroupsOf(report),
    changes: changesOf(report),
    onlySource: onlySourcesOf(report, articles),
    timeline: report.timeline,
    places: placesOf(report, articles),
  };
}

function isUndisputed(claim: Claim): boolean {
  return claim.status === "single-origin" || claim.status === "at-most-n-origins";
}

/** The most widely carried first, then the weightiest; stable. */
function byReach(claims: readonly Claim[]): readonly Claim[] {
  return claims.toSorted((a, b) => b.articles.length - a.articles.length || b.score - a.score);
}

function countsOf(report: Report): OverviewCounts {
  const contradictions = report.conflicts.filter((conflict) => conflict.relation === "contradiction").length;
  return {
    reports: report.articles.length,
    outlets: new Set(report.articles.map((article) => article.outlet ?? article.id)).size,
    claims: report.claims.length,
    sharedOrigins: report.origins.filter(({ articles }) => articles.length > 1).length,
    contradictions,
    otherDifferences: report.conflicts.length - contradictions,
    problems: problemsOf(report).length,
  };
}

function placesOf(report: Report, articles: readonly ReportArticle[]): readonly PlaceView[] {
  const nameOf = new Map(report.entities.map(({ id, name }) => [id, name]));
  const countryNames = new Map(
    report.entities.flatMap(({ links, name }) => (links.iso3166 === null ? [] : [[links.iso3166, name]])),
  );
  const order = new Map(articles.map(({ id }, index) => [id, index]));
  return report.places
    .map((place): PlaceView => {
      const byArticle = new Map<string, Evidence>();
      for (const evidence of place.evidence)
        if (!byArticle.has(evidence.article)) byArticle.set(evidence.article, evidence);
      const isWithin = place.kind !== "country" && place.country !== null;
      return {
        place,
        name: nameOf.get(place.entity) ?? place.name,
        country: isWithin ? (countryNames.get(place.country) ?? place.country) : null,
        firstMentions: [...byArticle.values()].sort(
          (a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0),
        ),
      };
    })
    .filter(({ firstMentions }) => firstMentions.length > 0)
    .sort(
      (a, b) =>
        b.firstMentions.length - a.firstMentions.length || b.place.evidence.length - a.place.evidence.length,
    );
}

/** Every problem of the input and of the reports, those of the whole run first. */
export function problemsOf(report: Report): Report["problems"] {
  const seen = new Set<string>();
  return [...report.problems, ...report.articles.flatMap((article) => article.problems)].filter((problem) => {
    const key = JSON.stringify([problem.code, problem.where, problem.message]);
    return !seen.has(key) && seen.add(key);
  });
}

/** By time of publication; those without a time last, and otherwise in the report's order. */
export function articlesByTime(report: Report): readonly ReportArticle[] {
  return report.articles.toSorted((a, b) => timeOf(a) - timeOf(b));
}

function timeOf(article: ReportArticle): number {
  const time = Date.parse(article.published ?? "");
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}

/**
 * The titled article that has the most of what others have too: what it alone tells makes no headline for all. Ties go to the
 * longer text, then to the earlier article.
 */
function mostCompleteArticle(report: Report, articles: readonly ReportArticle[]): ReportArticle | null {
  const nClaims = new Map<string, number>();
  const shared = report.claims.filter((claim) => claim.articles.length > 1);
  for (const id of shared.flatMap((claim) => claim.articles)) nClaims.set(id, (nClaims.get(id) ?? 0) + 1);
  const titled = articles.filter((article) => article.title !== null && article.title.trim() !== "");
  const byCompleteness = titled.toSorted(
    (a, b) => (nClaims.get(b.id) ?? 0) - (nClaims.get(a.id) ?? 0) || b.text.length - a.text.length,
  );
  return byCompleteness[0] ?? null;
}

/** Differences in the order in which an editor must settle them; within a relation the most widely reported first. */
export function conflictsByWeight(report: Report): readonly Conflict[] {
  return report.conflicts.toSorted(
    (a, b) =>
      RELATION_ORDER.indexOf(a.relation) - RELATION_ORDER.indexOf(b.relation) || reachOf(b) - reachOf(a),
  );
}

/** In how many reports a side of it stands. */
function reachOf({ sides }: Conflict): number {
  return new Set(sides.flatMap(({ articles }) => articles)).size;
}

/** Groups with their figures looked up; a group that names no figure of the report is left out. */
export function figureGroupsOf(report: Report): readonly FigureGroupView[] {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  return report.figureGroups
    .map((group) => ({ group, figures: group.figures.flatMap((id) => figures.get(id) ?? []) }))
    .filter((view) => view.figures.length > 0);
}

function onlySourcesOf(report: Report, articles: readonly ReportArticle[]): readonly OnlySource[] {
  return articles
    .map((article) => ({
      article,
      claims: report.claims
        .filter((claim) => claim.articles.length === 1 && claim.articles[0] === article.id)
        .toSorted((a, b) => b.score - a.score),
    }))
    .filter((only) => only.claims.length > 0 && articles.length > 1);
}

/**
 * Name to show for an article: its outlet, else the last part of its path, else its id. Two articles of one
 * outlet have one name; `articleLabels` tells them apart.
 */
export function outletName(report: Report, articleId: string): string {
  const article = report.articles.find(({ id }) => id === articleId);
  return article === undefined ? articleId : nameOf(article);
}

function nameOf(article: ReportArticle): string {
  return article.outlet || article.path?.split(/[\\/]/).at(-1) || article.id;
}

/** A different name for every article, by id: the outlet, with a number where it has several: `Ostvik Post (2)`. */
export function articleLabels(report: Report): ReadonlyMap<string, string> {
  const nByName = new Map<string, number>();
  const labels = new Map<string, string>();
  for (const article of articlesByTime(report)) {
    const name = nameOf(article);
    const n = (nByName.get(name) ?? 0) + 1;
    nByName.set(name, n);
    labels.set(article.id, n === 1 ? name : `${name} (${n})`);
  }
  return labels;
}

/**
 * Who is heard, the most often heard first; attributions to nobody named are left out. To want and to back a thing
 * is not to be heard: those of whom only that is told come last, those of one rank by all that is told of them.
 */
export function speakersOf(report: Report): readonly Speaker[] {
  const names = speakerNames(report);
  const entityNames = new Map(report.entities.map((entity) => [entity.id, entity.name]));
  const speakers = new Map<string, Speaker & { readonly attributions: ReportAttribution[] }>();
  for (const attribution of report.attributions) {
    const name = names.get(attribution.id);
    if (name === undefined) continue;
    const entity = attribution.speaker;
    const key = entity === null ? `name:${name.toLowerCase()}` : `entity:${entity}`;
    const known = speakers.get(key);
    if (known !== undefined) known.attributions.push(attribution);
    else
      speakers.set(key, { entity, name: entityNames.get(entity ?? "") ?? name, attributions: [attribution] });
  }
  return [...speakers.values()]
    .map((speaker) => ({ ...speaker, attributions: speaker.attributions.toSorted(sayingsFirst) }))
    .toSorted((a, b) => nSayings(b) - nSayings(a) || b.attributions.length - a.attributions.length);
}

function sayingsFirst(a: ReportAttribution, b: ReportAttribution): number {
  return Number(isStance(a.force)) - Number(isStance(b.force));
}

function nSayings({ attributions }: Speaker): number {
  return attributions.filter(({ force }) => !isStance(force)).length;
}

/** `5 statements and 2 stances in 3 reports`. */
export function reachOfSpeaker(speaker: Speaker): string {
  const { attributions } = speaker;
  const statements = nSayings(speaker);
  const stances = attributions.length - statements;
  const told = [
    ...(statements === 0 ? [] : [formatCount(statements, "statement")]),
    ...(stances === 0 ? [] : [formatCount(stances, "stance")]),
  ];
  return `${told.join(" and ")} in ${formatCount(new Set(attributions.map(({ article }) => article)).size, "report")}`;
}

/**
 * Who speaks in each attribution, by attribution id: the name it gives, else the entity's, else the words of
 * the source. Attributions to nobody (“it was reported”) have no entry.
 */
export function speakerNames(report: Report): ReadonlyMap<string, string> {
  const entityNames = new Map(report.entities.map((entity) => [entity.id, entity.name]));
  const names = new Map<string, string>();
  for (const { id, speakerName, speaker, source } of report.attributions) {
    const name = speakerName ?? entityNames.get(speaker ?? "") ?? source?.quote;
    if (name !== undefined) names.set(id, name);
  }
  return names;
}

/**
 * The chain of telling of each attribution, by attribution id, the outlet first: `[Ostvik Post, Meridian News
 * Agency, the ministry, the coast guard]` is the outlet, quoting the agency, quoting the ministry, quoting the
 * coast guard. A link that comes twice is told once.
 */
export function chainsOf(report: Report): ReadonlyMap<string, readonly string[]> {
  const names = speakerNames(report);
  const byId = new Map(report.attributions.map((attribution) => [attribution.id, attribution]));
  const chains = new Map<string, readonly string[]>();
  for (const attribution of report.attributions) {
    const links: string[] = [];
    const visited = new Set<string>();
    let at: ReportAttribution | undefined = attribution;
    while (at !== undefined && !visited.has(at.id)) {
      visited.add(at.id);
      const name = names.get(at.id);
      links.unshift(...at.via, ...(name === undefined ? [] : [name]));
      at = byId.get(at.within ?? "");
    }
    chains.set(attribution.id, [...new Set([outletName(report, attribution.article), ...links])]);
  }
  return chains;
}

/** Articles that carry none of the claim. */
export function silentArticles(report: Report, claim: Claim): readonly ReportArticle[] {
  return articlesByTime(report).filter((article) => !claim.articles.includes(article.id));
}

/** Evidence of the claim by article, in the order of the evidence. */
export function evidenceByArticle(evidence: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const byArticle = new Map<string, Evidence[]>();
  for (const item of evidence) {
    const known = byArticle.get(item.article);
    if (known === undefined) byArticle.set(item.article, [item]);
    else known.push(item);
  }
  return byArticle;
}

export function relationLabel(relation: Relation): string {
  return relationWording[relation].label;
}

/** `single origin`, `at most 3 origins`, `denied` … Never “true” or “false”. */
export function statusLabel(claim: Claim): string {
  if (claim.status === "at-most-n-origins") return originsLabel(claim);
  return statusWording[claim.status];
}

/** `1 origin`, `at most 3 origins`: independence that is not proven is not claimed. */
export function originsLabel(claim: Claim): string {
  return claim.origins.atMost === 1 ? "1 origin" : `at most ${formatCount(claim.origins.atMost, "origin")}`;
}

/** `first in Ostvik Post`; nothing where the times do not tell or one report alone has it. */
export function firstLabel(report: Report, { first }: Claim): readonly string[] {
  return first === null ? [] : [`first in ${outletName(report, first)}`];
}

/** `said`, `denied`, `did not confirm`: what the speaker does with the words. */
export function forceLabel(attribution: ReportAttribution): string {
  return (attribution.withheld ? withheldWording : forceWording)[attribution.force];
}

/** Name of the origin: the headline's outlet where it is another article of the report, else as it stands. */
export function originName(report: Report, origin: Origin): string {
  const article = report.articles.find(({ id }) => id === origin.origin);
  return article === undefined ? origin.origin : outletName(report, article.id);
}

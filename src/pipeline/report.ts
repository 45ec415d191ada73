/**
 * From articles to the report: each read by itself, then all compared.
 *
 * In: articles, in the order in which the user gave them. Out: the public contract, checked. The same
 * articles give the same bytes. Leaves reading to `read-article.ts` and comparing to `claims/`.
 */
import { figureOwners } from "../attribution/own-figures.ts";
import { compareReadings } from "../claims/compare-readings.ts";
import { evidenceOf } from "../claims/evidence.ts";
import { storyIds } from "../claims/ids.ts";
import {
  type Article,
  type Evidence,
  type Names,
  NO_NAMES,
  NO_VECTORS,
  type Problem,
  type Reading,
  type Report,
  type ReportArticle,
  type ReportAttribution,
  type ReportDate,
  type ReportEntity,
  type ReportFigure,
  type ReportPlace,
  type Vectors,
} from "../model/index.ts";
import { knowingOutlets, outletTable } from "../outlets/outlet-table.ts";
import { outletsOfArticles } from "../outlets/outlets-of-articles.ts";
import { joinEntities, type StoryEntity } from "../resolve/entities/join-entities.ts";
import { joinPlaces, type StoryPlace } from "../resolve/places/join-places.ts";
import { publishedBy } from "./as-of.ts";
import { checkEvidence } from "./check-evidence.ts";
import type { Language } from "./language.ts";
import { type Reader, readArticle } from "./read-article.ts";
import { severalStories } from "./several-stories.ts";

export interface ReportOptions {
  /** What went wrong before the articles were there; kept in the report. */
  readonly problems?: readonly Problem[];
  /** What the user knows of entities and outlets; wins over what is found. */
  readonly names?: Names;
  /** Report what was known at this moment: a day, or a time with its offset; see `publishedBy`. */
  readonly asOf?: string;
  /** The reader; the project's own unless told. */
  readonly reader?: Reader;
  /** What the user's own embedding model says of the wordings: `embedWordings` makes them. */
  readonly vectors?: Vectors;
  /** Called after each article has been read, for progress. */
  readonly onRead?: (article: Article, index: number) => void;
}

/**
 * Reports what the articles say of one event.
 *
 * No articles give a report without lines. Throws a RangeError where two articles share an id or `asOf` is no moment, and an
 * UntraceableEvidenceError rather than return a line whose words are not at their place.
 */
export function report(given: readonly Article[], language: Language, options: ReportOptions = {}): Report {
  refuseSharedIds(given);
  const asOf = options.asOf ?? null;
  const { articles, problems } = asOf === null ? { articles: given, problems: [] } : publishedBy(given, asOf);
  const read = options.reader ?? readArticle;
  const names = options.names ?? NO_NAMES;
  const readings = articles.map((article, index) => {
    const reading = read(article, language, names);
    options.onRead?.(article, index);
    return reading;
  });
  const entities = joinEntities(readings, language.entities, names.entities);
  const speakers = storyEntitiesOf(readings, entities);
  const mentions = readings.map(mentionsByEntity);
  const comparison = compareReadings(readings, entities, {
    words: knowingOutlets(language.claims, names.outlets),
    vectors: options.vectors ?? NO_VECTORS,
  });
  const places = joinPlaces(entities, readings);
  const ids = storyIds(readings);

  const finished: Report = {
    schema: "crossread/report@1",
    asOf,
    articles: articles.map(reportArticle),
    entities: entities.map((entity, e) => reportEntity(entity, places[e]!, mentions)),
    attributions: readings.flatMap((reading, i) =>
      reportAttributions(reading, ids.attributions[i]!, speakers[i]!),
    ),
    figures: readings.flatMap((reading, i) => reportFigures(reading, ids.figures[i]!, speakers[i]!)),
    figureGroups: comparison.figureGroups,
    dates: readings.flatMap(reportDates),
    claims: comparison.claims,
    conflicts: comparison.conflicts,
    origins: comparison.origins,
    timeline: comparison.timeline,
    places: entities.flatMap(({ id }, e) => reportPlace(id, places[e]!, articles)),
    outlets: outletsOfArticles(articles, outletTable(names.outlets)),
    problems: [
      ...(options.problems ?? []),
      ...problems,
      ...severalStories(readings, language),
      ...articles.flatMap((article) => article.problems),
    ],
  };
  checkEvidence(finished, articles);
  return finished;
}

function refuseSharedIds(articles: readonly Article[]): void {
  const seen = new Set<string>();
  for (const { id } of articles) {
    if (seen.has(id)) throw new RangeError(`Cannot report on two articles with the id "${id}"`);
    seen.add(id);
  }
}

/** `[reading][entity]` → the story's entity. */
function storyEntitiesOf(
  readings: readonly Reading[],
  entities: readonly StoryEntity[],
): readonly (readonly (StoryEntity | null)[])[] {
  const table: (StoryEntity | null)[][] = readings.map((reading) => reading.entities.map(() => null));
  for (const entity of entities) {
    for (const member of entity.members) table[member.article]![member.entity] = entity;
  }
  return table;
}

function reportArticle(article: Article): ReportArticle {
  const { id, path, url, outlet, title, authors, published, modified, language, text } = article;
  const { skipped, inferred, problems } = article;
  const author = authors.length === 0 ? null : authors.join(", ");
  return {
    id,
    path,
    url,
    outlet,
    title,
    author,
    published,
    modified,
    language,
    text,
    skipped,
    inferred,
    problems,
  };
}

/** `[entity]` of one reading → its mentions as evidence, in the order of the text. */
function mentionsByEntity({ article, entities, mentions }: Reading): readonly (readonly Evidence[])[] {
  const table: Evidence[][] = entities.map(() => []);
  for (const mention of mentions) table[mention.entity]?.push(evidenceOf(article, mention));
  return table;
}

function reportEntity(
  { id, name, kind, aliases, country, members }: StoryEntity,
  place: StoryPlace | null,
  mentions: readonly (readonly (readonly Evidence[])[])[],
): ReportEntity {
  const all = members.flatMap(({ article, entity }) => mentions[article]?.[entity] ?? []);
  const geonames = place?.place.geonames ?? null;
  return { id, name, kind, aliases, mentions: all, links: { iso3166: country, geonames } };
}

function reportPlace(
  entity: string,
  found: StoryPlace | null,
  articles: readonly Article[],
): readonly ReportPlace[] {
  if (found === null) return [];
  const evidence = found.mentions.map(({ reading, mention }) => evidenceOf(articles[reading]!, mention));
  return [{ entity, ...found.place, evidence, trace: found.trace }];
}

function reportAttributions(
  { article, attributions }: Reading,
  ids: readonly string[],
  speakers: readonly (StoryEntity | null)[],
): readonly ReportAttribution[] {
  return attributions.map((attribution, i) => {
    const speaker = attribution.speaker === null ? null : (speakers[attribution.speaker] ?? null);
    return {
      id: ids[i]!,
      article: article.id,
      source: attribution.source === null ? null : evidenceOf(article, attribution.source),
      cue: attribution.cue === null ? null : evidenceOf(article, attribution.cue),
      content: attribution.content.map((span) => evidenceOf(article, span)),
      speaker: speaker?.id ?? null,
      speakerName: attribution.speakerName ?? speaker?.name ?? null,
      force: attribution.force,
      withheld: attribution.withheld,
      quotation: attribution.quotation,
      via: attribution.via,
      within: attribution.within === null ? null : ids[attribution.within]!,
      trace: attribution.trace,
    };
  });
}

function reportFigures(
  reading: Reading,
  ids: readonly string[],
  speakers: readonly (StoryEntity | null)[],
): readonly ReportFigure[] {
  const { article, figures, attributions } = reading;
  const owners = figureOwners(figures, attributions);
  return figures.map((figure, i) => {
    const owner = owners[i]!;
    const attribution = owner === null ? null : attributions[owner]!;
    const speaker = attribution?.speaker == null ? null : (speakers[attribution.speaker] ?? null);
    return {
      id: ids[i]!,
      evidence: evidenceOf(article, figure),
      min: figure.min,
      max: figure.max,
      unit: figure.unit,
      of: figure.counted,
      roles: figure.roles,
      by: attribution === null ? null : (attribution.speakerName ?? speaker?.name ?? null),
      asOf: figure.asOf,
      scope: figure.scope,
      hedge: figure.hedge,
      modality: figure.modality,
      trace: figure.trace,
    };
  });
}

function reportDates({ article, dates }: Reading): readonly ReportDate[] {
  return dates.flatMap(({ value, trace, ...span }) =>
    value === null || span.type === "duration" || span.type === "set"
      ? []
      : [{ evidence: evidenceOf(article, span), value, trace }],
  );
}

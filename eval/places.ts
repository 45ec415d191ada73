/**
 * How well are places found, and put on the map? LGL (local papers) and GeoWebNews, read as articles by the pipeline.
 *
 *     npm run eval -- places
 *
 * **Found:** literal names of places (see places-corpus.ts for which these are) against names that we hold to be
 * places and no metonyms, one to one where they overlap. A name that we find where the corpus marks an associative use
 * counts neither way. compromise reads the same texts.
 *
 * **Resolved:** the share of the marked names with a GeoNames point for which our point is within 161 km (100 miles),
 * the measure of the field. First with the names given, all that have a point, adjectives and metonyms too, as
 * published evaluations do; then of the literal names that we found ourselves. The population baseline takes the
 * candidate with the most inhabitants out of the same gazetteer.
 *
 * One half of the articles was used for fitting and looked at (`tune`), the other never (`check`).
 */
import { english } from "../src/language/en/index.ts";
import type { Place, PlaceReference, Reading, Span } from "../src/model/index.ts";
import { overlaps } from "../src/model/index.ts";
import { shippedOutlets } from "../src/outlets/outlet-table.ts";
import { outletsOfArticles } from "../src/outlets/outlets-of-articles.ts";
import { readArticle } from "../src/pipeline/read-article.ts";
import { meaningOf, sourcesOf } from "../src/resolve/places/candidates.ts";
import { countryOfAddress } from "../src/resolve/places/country-of-address.ts";
import { resolvePlaces } from "../src/resolve/places/resolve-places.ts";
import { bareArticle } from "../test/support/bare-article.ts";
import { namesByCompromise } from "./peers/compromise.ts";
import {
  distanceOf,
  goldPlaces,
  type PlaceArticle,
  type PlaceCorpus,
  type Point,
  readPlaceArticles,
  type Toponym,
} from "./places-corpus.ts";
import { publishedRows } from "./published.ts";
import type { EvalTable } from "./table.ts";

type Row = EvalTable["rows"][number];

/** 100 miles. */
const NEAR_KM = 161;
const CORPORA: readonly PlaceCorpus[] = ["lgl", "geowebnews"];
const HALVES = ["tune", "check"] as const;

const language = english();
const sources = sourcesOf(language);

/** Everything that is counted of some articles. */
interface Counts {
  gold: number;
  found: number;
  neutral: number;
  right: number;
  peerFound: number;
  peerNeutral: number;
  peerRight: number;
  metonyms: number;
  metonymsLeft: number;
  points: number;
  near: number;
  resolved: number;
  largestNear: number;
  literalPoints: number;
  ownPoints: number;
  ownResolved: number;
  ownNear: number;
}

export async function evaluatePlaces(): Promise<readonly EvalTable[]> {
  const parts = CORPORA.flatMap((corpus) => {
    const halves = HALVES.map((half) => countsOf(readPlaceArticles(corpus, half)));
    const [tune, check] = halves as [Counts, Counts];
    return [
      { name: corpus, counts: sumOf([tune, check]) },
      { name: `${corpus}, check half`, counts: check },
    ];
  });
  const both = { name: "both", counts: sumOf([parts[0]!.counts, parts[2]!.counts]) };
  const all = [...parts, both];
  const corpus = "places/lgl, places/geowebnews";
  return [
    {
      title: "Places found, F1 of literal names",
      corpus,
      rows: [...all.map(foundRow), ...all.filter(({ name }) => !name.includes("half")).map(peerRow)],
    },
    {
      title: "Places resolved within 161 km",
      corpus,
      rows: [...all.map(resolvedRow), ...all.map(largestRow), ...publishedRows("places")],
    },
  ];
}

function foundRow({ name, counts }: { name: string; counts: Counts }): Row {
  const { gold, found, neutral, right, metonyms, metonymsLeft } = counts;
  return {
    name,
    values: { gold, ...scoresOf(gold, found - neutral, right), ...leftOut(metonyms, metonymsLeft) },
  };
}

function peerRow({ name, counts }: { name: string; counts: Counts }): Row {
  const { gold, peerFound, peerNeutral, peerRight } = counts;
  return {
    name: `${name}, compromise`,
    values: { gold, ...scoresOf(gold, peerFound - peerNeutral, peerRight) },
  };
}

function scoresOf(gold: number, own: number, right: number): Readonly<Record<string, number>> {
  return { precision: right / own, recall: right / gold, F1: (2 * right) / (gold + own) };
}

/** Only GeoWebNews marks metonyms. */
function leftOut(metonyms: number, left: number): Readonly<Record<string, number>> {
  return metonyms === 0 ? {} : { "metonyms left out": left / metonyms };
}

function resolvedRow({ name, counts }: { name: string; counts: Counts }): Row {
  const { points, near, resolved, literalPoints, ownPoints, ownResolved, ownNear } = counts;
  return {
    name,
    values: {
      points,
      "names given": near / points,
      "of resolved": near / resolved,
      "of found": ownNear / ownPoints,
      "of found, resolved": ownNear / ownResolved,
      "of literal": ownNear / literalPoints,
    },
  };
}

function largestRow({ name, counts: { points, largestNear } }: { name: string; counts: Counts }): Row {
  return { name: `${name}, most inhabitants`, values: { points, "names given": largestNear / points } };
}

function countsOf(articles: readonly PlaceArticle[]): Counts {
  return sumOf(articles.map(countArticle));
}

function countArticle(article: PlaceArticle): Counts {
  const { id, text, outlet, url, published } = article;
  const reading = readArticle(bareArticle(text, id, { outlet, url, published }), language);
  const names = reading.mentions.filter(
    ({ form, entity, metonymy }) =>
      form === "name" && metonymy !== true && reading.entities[entity]!.kind === "place",
  );
  const peer = namesByCompromise(text).filter(({ kind }) => kind === "place");
  const literal = article.toponyms.filter(({ use }) => use === "literal");
  const own = pairsOf(literal, names);
  const peerPairs = pairsOf(literal, peer);
  const metonyms = article.toponyms.filter(({ isMetonym }) => isMetonym);
  return {
    gold: literal.length,
    found: names.length,
    neutral: neutralOf(names, own, article),
    right: own.size,
    peerFound: peer.length,
    peerNeutral: neutralOf(peer, peerPairs, article),
    peerRight: peerPairs.size,
    metonyms: metonyms.length,
    metonymsLeft: metonyms.filter((toponym) => !names.some((name) => overlaps(name, toponym))).length,
    ...countGiven(article, reading),
    ...countOwn(literal, own, reading),
  };
}

/** One to one, in the order of the text: each name of the corpus with the first free one of ours that overlaps. */
function pairsOf<Name extends Span>(
  gold: readonly Toponym[],
  names: readonly Name[],
): ReadonlyMap<Toponym, Name> {
  const free = new Set(names);
  const pairs = new Map<Toponym, Name>();
  for (const toponym of gold) {
    const name = [...free].find((candidate) => overlaps(candidate, toponym));
    if (name === undefined) continue;
    free.delete(name);
    pairs.set(toponym, name);
  }
  return pairs;
}

function neutralOf(
  names: readonly Span[],
  pairs: ReadonlyMap<Toponym, Span>,
  { toponyms }: PlaceArticle,
): number {
  const paired = new Set(pairs.values());
  return names
    .filter((name) => !paired.has(name))
    .filter((name) => toponyms.some((toponym) => toponym.use === "associative" && overlaps(name, toponym)))
    .length;
}

function countGiven(article: PlaceArticle, layers: Reading) {
  const given = goldPlaces(article);
  const [outlet] = outletsOfArticles([layers.article], shippedOutlets);
  const country = outlet?.country ?? countryOfAddress(article.url);
  const references = resolvePlaces(article.text, layers, given, language, country);
  const placeOf = new Map(given.entities.map(({ name }, e) => [name, placeAt(references, e)]));
  const marked = article.toponyms.filter(({ point }) => point !== null);
  const places = marked.map(({ surface, point }) => ({ place: placeOf.get(surface) ?? null, point: point! }));
  return {
    points: marked.length,
    near: places.filter(({ place, point }) => isNear(place, point)).length,
    resolved: places.filter(({ place }) => place !== null).length,
    largestNear: marked.filter(({ surface, point }) => isNear(largestOf(surface), point!)).length,
  };
}

function countOwn(
  literal: readonly Toponym[],
  pairs: ReadonlyMap<Toponym, Span>,
  { places, mentions }: Reading,
) {
  const withPoint = literal.filter(({ point }) => point !== null);
  const found = withPoint.filter((toponym) => pairs.has(toponym));
  const resolved = found.flatMap((toponym) => {
    const mention = mentions.find((each) => each === pairs.get(toponym))!;
    const place = placeAt(places, mention.entity);
    return place === null ? [] : [isNear(place, toponym.point!)];
  });
  return {
    literalPoints: withPoint.length,
    ownPoints: found.length,
    ownResolved: resolved.length,
    ownNear: resolved.filter(Boolean).length,
  };
}

function placeAt(places: readonly PlaceReference[], entity: number): Place | null {
  return places.find((reference) => reference.entity === entity)?.place ?? null;
}

function isNear(place: Point | null, point: Point): boolean {
  return place !== null && distanceOf(place, point) <= NEAR_KM;
}

/** The baseline: of all places called so the one with the most inhabitants. */
function largestOf(name: string): Point | null {
  const { area, candidates } = meaningOf(name, sources);
  if (area !== null) return area;
  const { gazetteer } = sources;
  const places = candidates.map(({ place }) => place);
  if (places.length === 0) return null;
  const largest = places.reduce((a, b) => (gazetteer.populationOf(b) > gazetteer.populationOf(a) ? b : a));
  return { latitude: gazetteer.latitudeOf(largest), longitude: gazetteer.longitudeOf(largest) };
}

function sumOf(all: readonly Counts[]): Counts {
  const sum = { ...all[0]! };
  for (const counts of all.slice(1)) {
    for (const name of Object.keys(sum) as (keyof Counts)[]) sum[name] += counts[name];
  }
  return sum;
}

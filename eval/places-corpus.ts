/**
 * Reads LGL and GeoWebNews: news articles whose place names are marked, most of them with a point on the map.
 *
 * What counts is decided from the fields alone. A name is *literal* where the corpus means the place itself, and
 * *associative* where it has a point but the text speaks of something else by it (GeoWebNews: metonyms, parts of
 * other names, names as modifiers of what is not there). Adjectives and words for people (“Ostvian”), languages,
 * homonyms and common nouns are no names of places; LGL marks the first two like names, so that they are told by
 * our table of countries, and by being an adjective in form only where that table knows the word.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { entityWords } from "../src/language/en/entities.ts";
import type { Entity, Mention, Span } from "../src/model/index.ts";
import { countryIndexOf } from "../src/resolve/entities/country-index.ts";

const FOLDER = "../shared/corpora/places";

export type PlaceCorpus = "lgl" | "geowebnews";

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Toponym extends Span {
  readonly surface: string;
  /** `literal` ones are to be found; finding an `associative` one is neither right nor wrong; the others are no places. */
  readonly use: "literal" | "associative" | "none";
  /** GeoWebNews: the name stands for those who act there. */
  readonly isMetonym: boolean;
  /** null where GeoNames has no such place: GeoWebNews' editors then took the point from a map. */
  readonly point: Point | null;
  readonly geonames: number | null;
}

export interface PlaceArticle {
  readonly corpus: PlaceCorpus;
  readonly id: string;
  readonly outlet: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly toponyms: readonly Toponym[];
}

interface PlaceRecord {
  readonly id: string;
  readonly outlet: string;
  readonly url?: string;
  readonly published?: string;
  readonly text: string;
  readonly toponyms: readonly {
    readonly start: number;
    readonly end: number;
    readonly surface: string;
    readonly kind?: string;
    readonly modifier?: string;
    readonly geonameid?: number | string;
    readonly lat?: number;
    readonly lon?: number;
  }[];
}

/** What GeoWebNews calls a place itself; “Mixed” is a place and its people at once, “Coercion” a thing taken as one. */
const LITERAL = new Set(["Literal", "Literal_Modifier", "Embedded_Literal", "Mixed", "Coercion"]);
const ASSOCIATIVE = new Set(["Metonymic", "Non_Literal_Modifier", "Embedded_Non_Lit"]);

/** One half of the articles was looked at while the rules were made (`tune`), the other never (`check`). */
export function readPlaceArticles(corpus: PlaceCorpus, half?: "tune" | "check"): readonly PlaceArticle[] {
  return gunzipSync(readFileSync(`${FOLDER}/${corpus}.jsonl.gz`))
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PlaceRecord)
    .filter(({ id }) => half === undefined || half === halfOf(id))
    .map(({ id, outlet, url, published, text, toponyms }) => ({
      corpus,
      id,
      outlet,
      url: url ?? null,
      published: published ?? null,
      text,
      toponyms: toponyms.map((toponym) => toponymOf(toponym, text)),
    }));
}

/** The marked names that have a point as an article's places: what a perfect finder of names would hand on. */
export function goldPlaces({ toponyms }: PlaceArticle): {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
} {
  const marked = toponyms
    .filter(({ point }) => point !== null)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const names = [...new Set(marked.map(({ surface }) => surface))];
  const entities = names.map(
    (name): Entity => ({
      name,
      kind: "place",
      named: true,
      gender: null,
      plural: false,
      aliases: [],
      roles: [],
      partOf: null,
    }),
  );
  const mentions = marked.map(
    ({ start, end, surface }): Mention => ({
      start,
      end,
      form: "name",
      entity: names.indexOf(surface),
      trace: { rule: "gold" },
    }),
  );
  return { entities, mentions };
}

/** Kilometres between two points, on a sphere. */
export function distanceOf(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const latitude = Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2;
  const longitude = Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2;
  const across = Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * longitude;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(latitude + across)));
}

const EARTH_RADIUS_KM = 6371;

function toponymOf(record: PlaceRecord["toponyms"][number], text: string): Toponym {
  const { start, end, surface, kind, lat, lon, geonameid } = record;
  const point = lat === undefined || lon === undefined ? null : { latitude: lat, longitude: lon };
  const geonames = geonameid === undefined ? null : Number(geonameid);
  return {
    start,
    end,
    surface,
    use: useOf(record, point, text),
    isMetonym: kind === "Metonymic",
    point: geonames === null ? null : point,
    geonames,
  };
}

function useOf(
  { start, end, surface, kind, modifier }: PlaceRecord["toponyms"][number],
  point: Point | null,
  text: string,
): Toponym["use"] {
  if (!/^\p{Lu}/u.test(surface) || modifier === "Adjective" || isDemonym(surface)) return "none";
  if (kind === undefined) return isPartOfName(text, start, end) ? "associative" : "literal";
  if (point === null) return "none";
  return LITERAL.has(kind) ? "literal" : ASSOCIATIVE.has(kind) ? "associative" : "none";
}

/** “Ostvik Fire Department”, “Museum of Ostvik”: a capitalized word right after it, or before it and “of”. */
function isPartOfName(text: string, start: number, end: number): boolean {
  return (
    /^ \p{Lu}/u.test(text.slice(end, end + 2)) ||
    /\p{Lu}\p{L}+ of (?:the )?$/u.test(text.slice(Math.max(0, start - 30), start))
  );
}

function isDemonym(surface: string): boolean {
  const index = countryIndexOf(entityWords);
  return index.codeOfName(surface) === null && index.isDemonym(surface);
}

/** By a hash of the id alone, so that no order or order of reading matters. */
function halfOf(id: string): "tune" | "check" {
  let hash = 0;
  for (const letter of id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & 1 ? "tune" : "check";
}

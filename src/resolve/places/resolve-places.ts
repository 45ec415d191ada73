/**
 * Where on earth are the places that an article speaks of?
 *
 *     “… fire crews from Ostvik and Lillmark, Ill., …”  →  Ostvik 41.12, -88.83   because: the text says what it lies in, …
 *
 * Names of places are looked up in a gazetteer, and chosen among by what the article says and what else it names:
 * read-toponyms.ts, candidates.ts, grounds.ts, choose-places.ts. Precision first: an unknown name has no coordinates,
 * a village that nothing but its name speaks for has none either, and a name that stands for a government is no place.
 */
import type { Entity, Mention, Place, PlaceReference, TextLayers } from "../../model/index.ts";
import { type PlaceLanguage, sourcesOf } from "./candidates.ts";
import { type Choice, choosePlaces } from "./choose-places.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { GROUNDS } from "./grounds.ts";
import { readToponyms, type Toponym } from "./read-toponyms.ts";
import type { Area } from "./words.ts";

/** Fewest inhabitants of a place that its name alone may stand for. */
const KNOWN_INHABITANTS_MIN = 20_000;
/** The same of a place that its own name does not call so: “Saigon”. */
const KNOWN_AS_INHABITANTS_MIN = 200_000;
/** Belief in one of several places of a name below which none is chosen. */
const BELIEF_MIN = 0.35;
const STATED = GROUNDS.findIndex(({ name }) => name === "stated");
/** Grounds that let a small place be meant, with the least value at which they count. */
const SUPPORT: Readonly<Record<string, number>> = {
  stated: 0.5,
  district: 0.3,
  region: 0.3,
  near: 0.3,
};
/** Fewest inhabitants of a town, which lying in the right country lets be meant as well: of villages there are too many. */
const TOWN_INHABITANTS_MIN = 1_500;
const TOWN_SUPPORT: Readonly<Record<string, number>> = { country: 0.5, outlet: 1 };

/**
 * The place of each place entity that can be resolved, by entity. Never throws, whatever the text.
 *
 * @param outletCountry ISO 3166-1 alpha-2 code of the country that the outlet is published from; null for unknown.
 */
export function resolvePlaces(
  text: string,
  { tokens }: Pick<TextLayers, "tokens">,
  { entities, mentions }: { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] },
  language: PlaceLanguage,
  outletCountry: string | null = null,
): readonly PlaceReference[] {
  const sources = sourcesOf(language);
  const { gazetteer } = sources;
  const found = readToponyms(text, tokens, entities, mentions, sources);
  const areas = found.toponyms.flatMap(({ entity, area }) =>
    area === null ? [] : [areaReference(entity, area)],
  );
  const chosen = choosePlaces(found, gazetteer, outletCountry)
    .filter((choice) => isBorneOut(choice, gazetteer))
    .map((choice) => reference(choice, gazetteer));
  return [...areas, ...chosen].sort((a, b) => a.entity - b.entity);
}

/** A place is taken if it is likely among those of its name, and known or supported by anything but its name. */
function isBorneOut({ toponym, candidate, belief, grounds }: Choice, gazetteer: Gazetteer): boolean {
  const level = gazetteer.levelOf(candidate.place);
  const isArea = level === "country" || level === "region" || level === "district";
  if (belief < BELIEF_MIN || (!isArea && grounds[STATED] === 0 && isInRegion(toponym, gazetteer)))
    return false;
  const isKnown = level === "country" || level === "region" || level === "capital";
  const inhabitants = gazetteer.populationOf(candidate.place);
  const inhabitantsMin = candidate.fit === "other" ? KNOWN_AS_INHABITANTS_MIN : KNOWN_INHABITANTS_MIN;
  if (isKnown || inhabitants >= inhabitantsMin) return true;
  const support = inhabitants >= TOWN_INHABITANTS_MIN ? { ...SUPPORT, ...TOWN_SUPPORT } : SUPPORT;
  return GROUNDS.some(({ name }, g) => grounds[g]! >= (support[name] ?? Number.POSITIVE_INFINITY));
}

/** “Ostvik, Ohio”: if the gazetteer has no Ostvik there, it is none of those it has. */
function isInRegion({ within }: Toponym, gazetteer: Gazetteer): boolean {
  return within.some(([place]) => place !== undefined && gazetteer.levelOf(place) === "region");
}

/** Value from which a ground is told to the reader: for inhabitants, about three thousand. */
const SPEAKS_MIN = 0.5;

function reference({ toponym, candidate, belief, grounds }: Choice, gazetteer: Gazetteer): PlaceReference {
  const because = GROUNDS.flatMap(({ because: says }, g) =>
    says !== null && grounds[g]! > SPEAKS_MIN ? [says] : [],
  );
  return {
    entity: toponym.entity,
    place: gazetteer.place(candidate.place),
    trace: {
      rule: "place/gazetteer",
      score: Math.round(belief * 100) / 100,
      because: [countOf(toponym), ...because],
    },
  };
}

function countOf({ called }: Toponym): string {
  return called === 1 ? "the only place called so" : `one of ${called} places called so`;
}

function areaReference(entity: number, area: Area): PlaceReference {
  const place: Place = {
    name: area.names[0]!,
    kind: "area",
    latitude: area.latitude,
    longitude: area.longitude,
    geonames: area.geonames,
    country: area.country,
  };
  return { entity, place, trace: { rule: "place/area", because: ["the table of areas"] } };
}

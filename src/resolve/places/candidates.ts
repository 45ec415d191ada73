/**
 * Which places may a name mean, by its words alone?
 *
 *     Springfield → 25 towns      Ill. → Illinois      Ostvik County → the district      northern Norway → Norway
 *
 * One way of reading a name after the other; what the first ones find is kept together, the bolder ones are asked
 * only where nothing was found. Which of the candidates is meant is left to `choose-places.ts`.
 */

import { oncePer } from "../../text/once-per.ts";
import { type CountryIndex, countryIndexOf } from "../entities/country-index.ts";
import type { EntityWords } from "../entities/words.ts";
import { type Gazetteer, kindOf, type Level } from "./gazetteer.ts";
import { placeKey } from "./place-key.ts";
import type { Area, PlaceWords } from "./words.ts";

/** How the name fits the place: its own name, one of its others, with a noun that says what it is, as a part of it. */
export type Fit = "own" | "other" | "designated" | "part";

export interface Candidate {
  /** Index into the gazetteer. */
  readonly place: number;
  readonly fit: Fit;
}

/** What a name may mean. An area of several countries is unambiguous: then there are no candidates. */
export interface NameMeaning {
  readonly area: Area | null;
  readonly candidates: readonly Candidate[];
}

/** Of a language what places are resolved with. */
export interface PlaceLanguage {
  readonly places: PlaceWords;
  readonly entities: EntityWords;
  readonly gazetteer: Gazetteer;
}

export interface Sources {
  readonly gazetteer: Gazetteer;
  readonly words: PlaceWords;
  readonly countries: CountryIndex;
}

export function sourcesOf({ places, entities, gazetteer }: PlaceLanguage): Sources {
  return { gazetteer, words: places, countries: countryIndexOf(entities) };
}

/** Of a name that half the villages of a country bear, the largest are kept. */
const CANDIDATES_MAX = 60;
const NOTHING: NameMeaning = { area: null, candidates: [] };

/** @param noun A noun that the text gives the name from afar: “county” in “Ostvik and Lillmark counties”. */
export function meaningOf(name: string, sources: Sources, noun: string | null = null): NameMeaning {
  const key = placeKey(name);
  if (key === "") return NOTHING;
  if (sources.words.neverPlaces.has(key) || sources.words.partWords.has(key)) return NOTHING;
  const area = areasOf(sources.words).get(key) ?? null;
  if (area !== null) return { area, candidates: [] };
  const whole = noun === null ? key : `${key} ${noun}`;
  const country = byCountry(name, sources);
  const named = [...byShortForm(name, key, sources), ...byName(whole, sources)];
  const found = largest([...country, ...withoutPartsOf(country[0]?.place, named, sources)], sources);
  if (noun !== null && found.length === 0) return meaningOf(name, sources);
  const designated = byDesignator(whole, sources);
  if (designated.length > 0) return { area: null, candidates: largest([...found, ...designated], sources) };
  if (found.length > 0) return { area: null, candidates: found };
  return byPart(name, sources);
}

const areasOf = oncePer((words: PlaceWords): ReadonlyMap<string, Area> => {
  return new Map(words.areas.flatMap((area) => area.names.map((name) => [placeKey(name), area] as const)));
});

function byCountry(name: string, { gazetteer, countries }: Sources): readonly Candidate[] {
  const code = countries.codeOfName(name) ?? countries.codeOfDemonym(name);
  const place = code === null ? null : gazetteer.country(code);
  return place === null ? [] : [{ place, fit: "own" }];
}

/** “Mexico” is the country, never its capital, and “Luxembourg” seldom. */
function withoutPartsOf(
  country: number | undefined,
  candidates: readonly Candidate[],
  { gazetteer }: Sources,
): readonly Candidate[] {
  if (country === undefined) return candidates;
  return candidates.filter(({ place }) => gazetteer.codeOf(place) !== gazetteer.codeOf(country));
}

/** The one place that a short form stands for: of several called so the largest. */
function byShortForm(name: string, key: string, { gazetteer, words }: Sources): readonly Candidate[] {
  const city = words.cityShortForms.get(key);
  const short = city ?? regionForm(name, words);
  if (short === null) return [];
  const places = gazetteer
    .find(placeKey(short.name))
    .map(({ place }) => place)
    .filter((place) => gazetteer.codeOf(place) === short.country)
    .filter((place) => kindOf(gazetteer.levelOf(place)) === (city === undefined ? "region" : "city"));
  if (places.length === 0) return [];
  const place = places.reduce((a, b) => (gazetteer.populationOf(b) > gazetteer.populationOf(a) ? b : a));
  return [{ place, fit: "own" }];
}

/** “Ill.”, “IL”, “N.C.”: with a full stop or in capitals; “Ill” and “il” are words. */
function regionForm(name: string, words: PlaceWords) {
  const isShort = /^\p{Lu}[\p{L} .]*$/u.test(name) && (name.includes(".") || name === name.toUpperCase());
  return isShort ? (words.regionShortForms.get(placeKey(name)) ?? null) : null;
}

function byName(key: string, { gazetteer, words }: Sources): readonly Candidate[] {
  return spellingsOf(key, words).flatMap((spelling) =>
    gazetteer.find(spelling).map(({ place, isOwn }): Candidate => ({ place, fit: isOwn ? "own" : "other" })),
  );
}

/** “st johns” and “saint johns”; “the hague” and “hague”. */
function spellingsOf(key: string, words: PlaceWords): readonly string[] {
  const parts = key.split(" ");
  const spellings = [key];
  for (const [short, full] of words.nameWords) {
    if (parts.includes(short)) spellings.push(parts.map((part) => (part === short ? full : part)).join(" "));
    else if (parts.includes(full))
      spellings.push(parts.map((part) => (part === full ? short : part)).join(" "));
  }
  return spellings;
}

/** “sarn oblast”, “city of sarn”: the name without the noun, of the places that are such. */
function byDesignator(key: string, sources: Sources): readonly Candidate[] {
  const { gazetteer, words } = sources;
  const parts = key.split(" ");
  if (parts.length < 2) return [];
  const last = words.designators.get(parts.at(-1)!);
  const first = words.withinWords.has(parts[1]!) ? words.designators.get(parts[0]!) : undefined;
  const levels = last ?? first;
  if (levels === undefined) return [];
  const rest = (last === undefined ? parts.slice(2) : parts.slice(0, -1)).join(" ");
  return byName(rest, sources)
    .filter(({ place }) => isOneOf(gazetteer.levelOf(place), levels))
    .map(({ place }) => ({ place, fit: "designated" }));
}

function isOneOf(level: Level, levels: readonly Level[]): boolean {
  return levels.includes(level);
}

/** “northern Norway”, “West Ostvik”: the whole, where the part has no entry of its own. */
function byPart(name: string, sources: Sources): NameMeaning {
  const [first = "", ...rest] = name.split(" ");
  if (rest.length === 0 || !sources.words.partWords.has(first.toLowerCase())) return NOTHING;
  const { area, candidates } = meaningOf(rest.join(" "), sources);
  return { area, candidates: candidates.map(({ place }) => ({ place, fit: "part" })) };
}

/** Without doubles, the better fit first; the largest of many. */
function largest(candidates: readonly Candidate[], { gazetteer }: Sources): readonly Candidate[] {
  const kept = new Map<number, Candidate>();
  for (const candidate of candidates) if (!kept.has(candidate.place)) kept.set(candidate.place, candidate);
  const list = [...kept.values()];
  if (list.length <= CANDIDATES_MAX) return list;
  const size = ({ place }: Candidate) => gazetteer.populationOf(place);
  return list.sort((a, b) => size(b) - size(a) || a.place - b.place).slice(0, CANDIDATES_MAX);
}

/** True where the place lies in one of the areas, and is none of them itself. */
export function liesInOne(place: number, areas: readonly number[], gazetteer: Gazetteer): boolean {
  for (let at = gazetteer.parentOf(place); at !== null; at = gazetteer.parentOf(at)) {
    if (areas.includes(at)) return true;
  }
  return false;
}

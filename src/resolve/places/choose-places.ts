/**
 * Which place does each name of an article mean? All of them are chosen together.
 *
 *     “… in Ostvik … the road to Lillmark … Grannes County …”
 *          3 places          2 places         1 place       the Ostvik and the Lillmark of Grannes County
 *
 * Beliefs start from the grounds of each name by itself; then a few rounds let the other places of the article speak:
 * of their district, region and country, and of what lies near. Linear in the candidates: what is believed of
 * others is summed by area and by cell of the map.
 */
import type { Candidate } from "./candidates.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { GROUNDS, type Surroundings } from "./grounds.ts";
import { PLACE_WEIGHTS } from "./place-weights.ts";
import type { Toponym, Toponyms } from "./read-toponyms.ts";

export interface Choice {
  readonly toponym: Toponym;
  readonly candidate: Candidate;
  /** Belief in it among the candidates of its name, 0 … 1. */
  readonly belief: number;
  /** The values of `GROUNDS` for it. */
  readonly grounds: readonly number[];
}

/** After three the beliefs hardly move. */
const ROUNDS = 3;
/** Cells of a degree: a place and those in the eight cells around it are within about 150 km. */
const CELLS_AROUND = [-1, 0, 1];

/** The belief in each candidate of each toponym, and what it rests on. */
export interface Beliefs {
  readonly shares: readonly (readonly number[])[];
  readonly grounds: readonly (readonly (readonly number[])[])[];
}

/** The best candidate of each toponym that has any, in their order. */
export function choosePlaces(
  found: Toponyms,
  gazetteer: Gazetteer,
  outletCountry: string | null,
): readonly Choice[] {
  const { shares, grounds } = believe(found, gazetteer, outletCountry, PLACE_WEIGHTS);
  return found.toponyms.flatMap((toponym, i) => {
    const own = shares[i]!;
    if (own.length === 0) return [];
    const best = own.reduce((top, share, c) => (share > own[top]! ? c : top), 0);
    return [
      { toponym, candidate: toponym.candidates[best]!, belief: own[best]!, grounds: grounds[i]![best]! },
    ];
  });
}

/** @param weights As many as there are grounds. */
export function believe(
  found: Toponyms,
  gazetteer: Gazetteer,
  outletCountry: string | null,
  weights: readonly number[],
): Beliefs {
  const { toponyms } = found;
  let shares: readonly (readonly number[])[] = toponyms.map(({ candidates }) => candidates.map(() => 0));
  let grounds: Beliefs["grounds"] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const surroundings = surroundingsOf(found, shares, gazetteer, outletCountry);
    grounds = toponyms.map((toponym) =>
      toponym.candidates.map((candidate) =>
        GROUNDS.map(({ value }) => value(candidate, toponym, surroundings)),
      ),
    );
    shares = grounds.map((ofToponym) => sharesOf(ofToponym.map((values) => weighed(values, weights))));
  }
  return { shares, grounds };
}

function weighed(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, g) => sum + value * weights[g]!, 0);
}

/** Softmax. */
function sharesOf(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** A word for a country or its people (“Norwegian”) speaks for its places as half a place of it does. */
const COUNTRY_WORD = 0.5;

/** Sums by area or cell, with what one toponym has given to each taken out again when it asks. */
interface Tally {
  add(toponym: Toponym, key: number, belief: number): void;
  ofOthers(toponym: Toponym, key: number): number;
}

function newTally(): Tally {
  const all = new Map<number, number>();
  const own = new Map<Toponym, Map<number, number>>();
  return {
    add(toponym, key, belief) {
      all.set(key, (all.get(key) ?? 0) + belief);
      const mine = own.get(toponym) ?? new Map<number, number>();
      own.set(toponym, mine.set(key, (mine.get(key) ?? 0) + belief));
    },
    ofOthers: (toponym, key) => Math.max(0, (all.get(key) ?? 0) - (own.get(toponym)?.get(key) ?? 0)),
  };
}

function surroundingsOf(
  { toponyms, countries, currencies }: Toponyms,
  shares: readonly (readonly number[])[],
  gazetteer: Gazetteer,
  outletCountry: string | null,
): Surroundings {
  const areas = newTally();
  const cells = newTally();
  for (const [i, toponym] of toponyms.entries()) {
    for (const [c, { place }] of toponym.candidates.entries()) {
      const belief = shares[i]![c]!;
      if (belief < BELIEF_MIN) continue;
      for (let at: number | null = place; at !== null; at = gazetteer.parentOf(at))
        areas.add(toponym, at, belief);
      if (isPoint(place, gazetteer)) cells.add(toponym, cellOf(place, 0, 0, gazetteer), belief);
    }
    addStatements(toponym, gazetteer, areas);
  }
  return {
    gazetteer,
    outletCountry,
    currency: (code) => currencies.get(code) ?? 0,
    inDistrict: (toponym, place) => inArea(toponym, areaOf(place, "district", gazetteer), areas),
    inRegion: (toponym, place) => inArea(toponym, areaOf(place, "region", gazetteer), areas),
    inCountry: (toponym, place) =>
      inArea(toponym, areaOf(place, "country", gazetteer), areas) +
      COUNTRY_WORD * (countries.get(gazetteer.codeOf(place)) ?? 0),
    nearBy(toponym, place) {
      if (!isPoint(place, gazetteer)) return 0;
      let belief = 0;
      for (const north of CELLS_AROUND) {
        for (const east of CELLS_AROUND)
          belief += cells.ofOthers(toponym, cellOf(place, north, east, gazetteer));
      }
      return belief;
    },
  };
}

/** Less is noise: half the villages of a country bear some name. */
const BELIEF_MIN = 0.02;

/** “Ostvik, Ill.”: Illinois is believed in, whether or not it is found as a name. */
function addStatements(toponym: Toponym, gazetteer: Gazetteer, areas: Tally): void {
  for (const within of toponym.within) {
    for (const area of within) {
      for (let at: number | null = area; at !== null; at = gazetteer.parentOf(at)) {
        areas.add(toponym, at, 1 / within.length);
      }
    }
  }
}

function inArea(toponym: Toponym, area: number | null, areas: Tally): number {
  return area === null ? 0 : areas.ofOthers(toponym, area);
}

/** The district, region or country that a place lies in or is; null where none is known. */
function areaOf(
  place: number,
  level: "district" | "region" | "country",
  gazetteer: Gazetteer,
): number | null {
  for (let at: number | null = place; at !== null; at = gazetteer.parentOf(at)) {
    if (gazetteer.levelOf(at) === level) return at;
  }
  return null;
}

/** The middle of a country or a region is near to nothing. */
function isPoint(place: number, gazetteer: Gazetteer): boolean {
  const level = gazetteer.levelOf(place);
  return level !== "country" && level !== "region";
}

function cellOf(place: number, north: number, east: number, gazetteer: Gazetteer): number {
  const row = Math.floor(gazetteer.latitudeOf(place)) + north;
  const column = (Math.floor(gazetteer.longitudeOf(place)) + east + 540) % 360;
  return row * 360 + column;
}

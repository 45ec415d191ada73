/**
 * Which places are called so, where do they lie, and what do they lie in?
 *
 * The gazetteer is one file of typed arrays (the container of docs/models.md, kind `gazetteer`), written by
 * tools/make-gazetteer.ts. A place is an index: countries come first, then regions, districts and cities. Loading
 * makes views, no objects: a name is decoded when it is asked for.
 */
import { ModelFormatError } from "../../errors.ts";
import type { Place, PlaceKind } from "../../model/index.ts";
import { decodeModel, encodeModel } from "../../text/model-file.ts";
import { type NameArrays, packNames, readNames } from "./name-table.ts";

/** What a place is, the most general first; a number in the file. */
export const LEVELS = ["country", "region", "district", "capital", "seat", "town", "quarter"] as const;

/** `capital` of a country, `seat` of a region, `quarter` of a city: all of them cities to the model. */
export type Level = (typeof LEVELS)[number];

export interface Found {
  readonly place: number;
  /** It is the place's own name, not one of its others. */
  readonly isOwn: boolean;
}

export interface Gazetteer {
  /** The places called so, by a key of `placeKey`, without doubles. */
  find(key: string): readonly Found[];
  /** The country of that ISO 3166-1 alpha-2 code. */
  country(code: string): number | null;
  /** ISO 3166-1 alpha-2 code of the country a place lies in or is. */
  codeOf(index: number): string;
  levelOf(index: number): Level;
  /** What it lies in: the district, region or country known; null for a country. */
  parentOf(index: number): number | null;
  /** Inhabitants, to within a tenth; 0 where unknown. Of a district, region or country those of its places. */
  populationOf(index: number): number;
  latitudeOf(index: number): number;
  longitudeOf(index: number): number;
  /** As the gazetteer spells it. */
  nameOf(index: number): string;
  place(index: number): Place;
}

/** What the file holds of each place, by index. */
interface GazetteerArrays extends NameArrays {
  /** Ordinal of its own name in the table of names. */
  readonly name: Int32Array;
  /** Index of what it lies in; -1 for a country. Always less than its own. */
  readonly parent: Int32Array;
  /** GeoNames id; 0 where none is known. */
  readonly geonames: Int32Array;
  /** Position in `LEVELS`. */
  readonly level: Uint8Array;
  /** Of the logarithm to the base 2, eighths. */
  readonly population: Uint8Array;
  /** From 90° south and 180° west, in 65,535ths of the whole: to within 300 m. */
  readonly latitude: Uint16Array;
  readonly longitude: Uint16Array;
}

const KIND = "gazetteer";
const STEPS = 65535;
const POPULATION_STEPS = 8;

/** A place as it is given to the file. */
export interface GazetteerEntry {
  /** Its own name first; doubles are left out. */
  readonly names: readonly string[];
  readonly level: Level;
  /** Position of what it lies in among the entries, before its own; -1 for a country. */
  readonly parent: number;
  /** 0 where none is known. */
  readonly geonames: number;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * The file's bytes; the same entries give the same.
 *
 * @param codes ISO 3166-1 alpha-2, of the countries that the entries begin with.
 */
export function encodeGazetteer(codes: readonly string[], entries: readonly GazetteerEntry[]): Uint8Array {
  const called = new Map<string, number[]>();
  for (const [index, { names }] of entries.entries()) {
    for (const name of new Set(names)) {
      const known = called.get(name);
      if (known === undefined) called.set(name, [index]);
      else known.push(index);
    }
  }
  const { arrays: names, ordinals } = packNames(called);
  const arrays: GazetteerArrays = {
    ...names,
    name: Int32Array.from(entries, (entry) => ordinals.get(entry.names[0]!)!),
    parent: Int32Array.from(entries, ({ parent }) => parent),
    geonames: Int32Array.from(entries, ({ geonames }) => geonames),
    level: Uint8Array.from(entries, ({ level }) => LEVELS.indexOf(level)),
    population: Uint8Array.from(entries, ({ population }) => encodePopulation(population)),
    latitude: Uint16Array.from(entries, ({ latitude }) => encodeDegrees(latitude, 180)),
    longitude: Uint16Array.from(entries, ({ longitude }) => encodeDegrees(longitude, 360)),
  };
  return encodeModel({ kind: KIND, settings: { codes }, arrays: { ...arrays } });
}

function encodePopulation(population: number): number {
  return Math.min(255, Math.round(Math.log2(population + 1) * POPULATION_STEPS));
}

/** Degrees of a span (180 or 360) as a step of the scale. */
function encodeDegrees(degrees: number, span: 180 | 360): number {
  return Math.min(STEPS, Math.max(0, Math.round(((degrees + span / 2) / span) * STEPS)));
}

/** Throws a ModelFormatError that names `path` for anything that `encodeGazetteer` did not write. */
export function loadGazetteer(bytes: Uint8Array, path: string): Gazetteer {
  const file = decodeModel(bytes, KIND, path);
  const arrays = file.arrays as unknown as GazetteerArrays;
  const codes = file.settings["codes"] as readonly string[];
  refuseUneven(arrays, codes, path);
  const { name, parent, geonames, level, population, latitude, longitude } = arrays;
  const names = readNames(arrays);
  const indexOf = new Map(codes.map((code, index) => [code, index]));

  const gazetteer: Gazetteer = {
    find(key) {
      const found = new Map<number, Found>();
      for (const { ordinal, what } of names.find(key)) {
        const isOwn = name[what] === ordinal;
        if (isOwn || !found.has(what)) found.set(what, { place: what, isOwn });
      }
      return [...found.values()];
    },
    country: (code) => indexOf.get(code) ?? null,
    codeOf(index) {
      let at = index;
      while (at >= codes.length) at = parent[at]!;
      return codes[at]!;
    },
    levelOf: (index) => LEVELS[level[index]!]!,
    parentOf: (index) => (parent[index]! < 0 ? null : parent[index]!),
    populationOf: (index) => Math.round(2 ** (population[index]! / POPULATION_STEPS) - 1),
    latitudeOf: (index) => rounded((latitude[index]! / STEPS) * 180 - 90),
    longitudeOf: (index) => rounded((longitude[index]! / STEPS) * 360 - 180),
    nameOf: (index) => names.nameAt(name[index]!),
    place: (index) => ({
      name: gazetteer.nameOf(index),
      kind: kindOf(LEVELS[level[index]!]!),
      latitude: gazetteer.latitudeOf(index),
      longitude: gazetteer.longitudeOf(index),
      geonames: geonames[index]! === 0 ? null : geonames[index]!,
      country: gazetteer.codeOf(index),
    }),
  };
  return gazetteer;
}

/** A city to the model is whatever people live in. */
export function kindOf(level: Level): PlaceKind {
  return level === "country" || level === "region" || level === "district" ? level : "city";
}

/** Two digits after the point: a kilometre, more than the scale of the file bears out. */
function rounded(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

function refuseUneven(arrays: GazetteerArrays, codes: readonly string[], path: string): void {
  const { name, parent, geonames, level, population, latitude, longitude } = arrays;
  const lengths = [name, parent, geonames, level, population, latitude, longitude].map(
    (each) => each?.length,
  );
  const isWhole = [arrays.letters, arrays.blocks, arrays.lists, arrays.called].every(
    (each) => each !== undefined,
  );
  if (isWhole && Array.isArray(codes) && lengths.every((length) => length === name.length)) return;
  throw new ModelFormatError(
    path,
    `Cannot read the gazetteer "${path}": wanted arrays of one length, found ${lengths.join(", ")}`,
  );
}

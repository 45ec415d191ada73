/** A gazetteer of towns that are not, in countries and regions that are: for tests of how places are chosen. */
import {
  encodeGazetteer,
  type Gazetteer,
  type GazetteerEntry,
  type Level,
  loadGazetteer,
} from "../../src/resolve/places/gazetteer.ts";

/** Names | level | what it lies in | inhabitants | latitude, longitude. */
const PLACES = `
Canada | country || 36000000 | 60, -95
United Kingdom | country || 67000000 | 54, -2
Norway | country || 5400000 | 62, 10
United States | country || 330000000 | 39.8, -98.6
Ontario | region | Canada | 14000000 | 49, -84
England | region | United Kingdom | 56000000 | 52.5, -1.5
Vestland | region | Norway | 640000 | 61, 6
Illinois | region | United States | 12800000 | 40, -89
Ohio | region | United States | 11700000 | 40.4, -82.8
Georgia | region | United States | 10700000 | 32.7, -83.4
Grannes County; Grannes | district | Illinois | 60000 | 41, -88
Skarv County; Skarv | district | Illinois | 30000 | 41.5, -88
Grannes County; Grannes | district | Ohio | 90000 | 40.2, -82
Ostvik | town | Grannes County, Illinois | 3000 | 41.02, -88.1
Lillmark | town | Grannes County, Illinois | 6000 | 41.1, -88.2
Ostvik | town | Ohio | 90000 | 40.5, -82.5
Lillmark | town | Ohio | 30000 | 40.1, -84
Ostvik; Ostvig | town | Vestland | 260000 | 60.4, 5.3
Fjellnes | town | Vestland | 500 | 60.5, 5.6
Ostvik | town | Ontario | 400 | 43, -81
Saint Marn | town | England | 45000 | 51.5, -0.4
Marn Hill | town | England | 300 | 51.6, -0.5
Norrby | seat | Ontario | 500000 | 45, -75
Vell | capital | Norway | 700000 | 59.9, 10.7
`;

const CODES = ["CA", "GB", "NO", "US"];

export function sampleGazetteer(): Gazetteer {
  return loadGazetteer(encodeGazetteer(CODES, sampleEntries()), "sample");
}

export function sampleEntries(): readonly GazetteerEntry[] {
  const entries: GazetteerEntry[] = [];
  const indexOf = new Map<string, number>();
  for (const line of PLACES.trim().split("\n")) {
    const [names = "", level, within = "", population, point = ""] = line
      .split("|")
      .map((part) => part.trim());
    const [latitude, longitude] = point.split(",").map(Number) as [number, number];
    const own = names.split("; ");
    entries.push({
      names: own,
      level: level as Level,
      parent: within === "" ? -1 : indexOf.get(within)!,
      geonames: 1000 + entries.length,
      population: Number(population),
      latitude,
      longitude,
    });
    indexOf.set(own[0]!, entries.length - 1);
    indexOf.set(`${own[0]}, ${within}`, entries.length - 1);
  }
  return entries;
}

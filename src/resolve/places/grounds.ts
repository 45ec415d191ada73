/**
 * On what grounds is one place of a name meant rather than another?
 *
 * The list is in the order in which a reader would ask; each ground is a number from 0 to about 1 for a candidate,
 * and its weight (`place-weights.ts`) was fitted on news whose places are known. The sums are compared within the
 * candidates of one name: Overell and Rüger (2008), Lieberman and Samet (2012) use the like.
 */
import { type Candidate, liesInOne } from "./candidates.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Toponym } from "./read-toponyms.ts";

/** What is held of the other places of the article at this moment, as far as it is believed. */
export interface Surroundings {
  readonly gazetteer: Gazetteer;
  /** ISO 3166-1 alpha-2 code of the outlet's country; null for unknown. */
  readonly outletCountry: string | null;
  /** How often amounts are stated in what may be its money. */
  currency(code: string): number;
  /** Belief in other toponyms that lie in the same district, region, country, or within about 150 km. */
  inDistrict(toponym: Toponym, place: number): number;
  inRegion(toponym: Toponym, place: number): number;
  inCountry(toponym: Toponym, place: number): number;
  nearBy(toponym: Toponym, place: number): number;
}

export interface Ground {
  readonly name: string;
  value(candidate: Candidate, toponym: Toponym, surroundings: Surroundings): number;
  /** What a reader is told where the ground speaks for the place that was chosen; null for nothing. */
  readonly because: string | null;
}

export const GROUNDS: readonly Ground[] = [
  {
    name: "stated",
    because: "the text says what it lies in",
    value: ({ place }, { within }, { gazetteer }) =>
      within.length === 0
        ? 0
        : within.filter((areas) => liesInOne(place, areas, gazetteer)).length / within.length,
  },
  {
    name: "designated",
    because: "the noun beside the name",
    value: ({ fit }) => (fit === "designated" ? 1 : 0),
  },
  { name: "other name", because: null, value: ({ fit }) => (fit === "other" ? 1 : 0) },
  {
    name: "district",
    because: "other places of its district",
    value: ({ place }, toponym, { inDistrict }) => saturated(inDistrict(toponym, place)),
  },
  {
    name: "region",
    because: "other places of its region",
    value: ({ place }, toponym, { inRegion }) => saturated(inRegion(toponym, place)),
  },
  {
    name: "near",
    because: "other places near by",
    value: ({ place }, toponym, { nearBy }) => saturated(nearBy(toponym, place)),
  },
  {
    name: "country",
    because: "other places of its country",
    value: ({ place }, toponym, { inCountry }) => saturated(inCountry(toponym, place)),
  },
  {
    name: "currency",
    because: "money of its country",
    value: ({ place }, _, { gazetteer, currency }) => saturated(currency(gazetteer.codeOf(place))),
  },
  {
    name: "outlet",
    because: "country of the outlet",
    value: ({ place }, _, { gazetteer, outletCountry }) =>
      gazetteer.codeOf(place) === outletCountry ? 1 : 0,
  },
  {
    name: "inhabitants",
    because: "its inhabitants",
    value: ({ place }, _, { gazetteer }) => Math.log10(gazetteer.populationOf(place) + 1) / 7,
  },
  ...(["country", "region", "district", "capital", "seat", "quarter"] as const).map(
    (level): Ground => ({
      name: `is ${level}`,
      because: null,
      value: ({ place }, _, { gazetteer }) => (gazetteer.levelOf(place) === level ? 1 : 0),
    }),
  ),
];

/** Any number of witnesses say hardly more than a few. */
function saturated(belief: number): number {
  return belief / (1 + belief);
}

/**
 * Which of the places that bear a name can it not mean here? What is left is weighed by `grounds.ts`.
 *
 *     Sarn … Sarn Oblast …          the region, by one of its names
 *     Ostvik … Ostvik, Ill. …       those in Illinois, if there are any
 *     Jordan … Vermont …            the country; the state, and no village
 *     Bergen                        the town, not the municipality around it
 *
 * The steps stand in their order. None takes all that is left.
 */
import { type Candidate, liesInOne, type Sources } from "./candidates.ts";
import type { Level } from "./gazetteer.ts";
import { placeKey } from "./place-key.ts";

export interface Narrowing {
  readonly candidates: readonly Candidate[];
  /** The names of the place in the article, with the nouns of their lists: “Ostvik county”. */
  readonly spellings: readonly string[];
  /** Each different statement of what it lies in: any of these places. */
  readonly within: readonly (readonly number[])[];
}

type Step = (narrowing: Narrowing, sources: Sources) => readonly Candidate[];

const STEPS: readonly Step[] = [byNoun, byStatement, withoutOvershadowed, withoutOwnDistricts];

/** Inhabitants from which a city may be meant by the name of its region. */
const GREAT_INHABITANTS_MIN = 200_000;

export function narrowCandidates(narrowing: Narrowing, sources: Sources): readonly Candidate[] {
  let { candidates } = narrowing;
  for (const step of STEPS) {
    const left = step({ ...narrowing, candidates }, sources);
    if (left.length > 0) candidates = left;
  }
  return candidates;
}

/** “Sarn Oblast” is a region, and so is what is called “Sarn” beside it. */
function byNoun({ candidates, spellings }: Narrowing, { gazetteer, words }: Sources): readonly Candidate[] {
  const wanted = new Set(
    spellings.flatMap((spelling): readonly Level[] => {
      const parts = placeKey(spelling).split(" ");
      const last = parts.length > 1 ? words.designators.get(parts.at(-1)!) : undefined;
      const first = words.withinWords.has(parts[1] ?? "") ? words.designators.get(parts[0]!) : undefined;
      return last ?? first ?? [];
    }),
  );
  return candidates.filter(({ place, fit }) => fit !== "other" && wanted.has(gazetteer.levelOf(place)));
}

/**
 * A country lies in no other, whatever stands beside it: “Mexico, the U.S. and Canada”; but there is “Mexico, Mo.”
 * Of a region's name only a town's own is as good: “Texas, Oklahoma” is no Texas County.
 */
function byStatement({ candidates, within }: Narrowing, { gazetteer }: Sources): readonly Candidate[] {
  const isCountry = (place: number) => gazetteer.levelOf(place) === "country";
  const couldBeCountry = candidates.some(({ place }) => isCountry(place));
  const couldBeRegion = candidates.some(
    ({ place, fit }) => fit === "own" && gazetteer.levelOf(place) === "region",
  );
  const stated = couldBeCountry ? within.filter((areas) => !areas.some(isCountry)) : within;
  return candidates
    .filter(({ fit }) => fit === "own" || !couldBeRegion)
    .filter(({ place }) => stated.some((areas) => liesInOne(place, areas, gazetteer)));
}

/**
 * A country's name means the country, and a region's no village of the same country. Cities as great as “New York”
 * stay beside their region.
 */
function withoutOvershadowed({ candidates }: Narrowing, { gazetteer }: Sources): readonly Candidate[] {
  const areasOf = (wanted: Level) =>
    candidates
      .filter(({ place, fit }) => fit === "own" && gazetteer.levelOf(place) === wanted)
      .map(({ place }) => gazetteer.codeOf(place));
  const isCountry = areasOf("country").length > 0;
  const withRegion = new Set(areasOf("region"));
  return candidates.filter(({ place }) => {
    const level = gazetteer.levelOf(place);
    if (level === "country" || level === "region") return true;
    const isGreat = level === "capital" || gazetteer.populationOf(place) >= GREAT_INHABITANTS_MIN;
    return !isCountry && (isGreat || !withRegion.has(gazetteer.codeOf(place)));
  });
}

/**
 * A town's name means the town, and not the district that is called after it: that would have its noun. So for a
 * country's capital and its region.
 */
function withoutOwnDistricts({ candidates }: Narrowing, { gazetteer }: Sources): readonly Candidate[] {
  const around = new Map<number, boolean>();
  for (const { place } of candidates) {
    const isCapital = gazetteer.levelOf(place) === "capital";
    for (let at = gazetteer.parentOf(place); at !== null; at = gazetteer.parentOf(at))
      around.set(at, isCapital || around.get(at) === true);
  }
  return candidates.filter(({ place }) => {
    const level = gazetteer.levelOf(place);
    if (level === "district") return !around.has(place);
    return level !== "region" || around.get(place) !== true;
  });
}

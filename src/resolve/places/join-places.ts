/**
 * Where does a place of several reports lie, if each has been read by itself?
 *
 *     report 1: Ostvik → Ostvik, Illinois (belief .9, 3 names)      report 2: Ostvik → Ostvik, Ohio (.5, 1 name)
 *               → Ostvik, Illinois, on the words of report 1
 *
 * The place that most belief in most mentions speaks for stands. A report that means another place by the name bears
 * no witness; one that could not tell does.
 */
import type { Mention, Place, Reading, Trace } from "../../model/index.ts";
import type { StoryEntity } from "../entities/join-entities.ts";

export interface StoryPlace {
  readonly place: Place;
  /** That of the reading that was surest. */
  readonly trace: Trace;
  /** The names of the place itself, by index of the reading; never none. */
  readonly mentions: readonly { readonly reading: number; readonly mention: Mention }[];
}

type PlacedReading = Pick<Reading, "mentions" | "places">;

/** What is sought of each entity of each reading, worked out once. */
interface Placed {
  readonly names: ReadonlyMap<number, readonly Mention[]>;
  readonly places: ReadonlyMap<number, Reading["places"][number]>;
}

interface Witness {
  readonly place: Place;
  trace: Trace;
  support: number;
}

/** For each entity of the story, in their order, its place; null where it is none or no reading could tell. */
export function joinPlaces(
  entities: readonly StoryEntity[],
  readings: readonly PlacedReading[],
): readonly (StoryPlace | null)[] {
  const placed = readings.map(placedOf);
  return entities.map((entity) => (entity.kind === "place" ? placeOf(entity, placed) : null));
}

function placedOf({ mentions, places }: PlacedReading): Placed {
  const names = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (mention.form !== "name" || mention.metonymy === true) continue;
    const known = names.get(mention.entity);
    if (known === undefined) names.set(mention.entity, [mention]);
    else known.push(mention);
  }
  return { names, places: new Map(places.map((reference) => [reference.entity, reference])) };
}

function placeOf({ members }: StoryEntity, readings: readonly Placed[]): StoryPlace | null {
  const witnesses = new Map<string, Witness>();
  for (const { article, entity } of members) {
    const reference = readings[article]!.places.get(entity);
    if (reference === undefined) continue;
    const { place, trace } = reference;
    const witness = witnesses.get(keyOf(place)) ?? { place, trace, support: 0 };
    if (beliefOf(trace) > beliefOf(witness.trace)) witness.trace = trace;
    witness.support += beliefOf(trace) * (readings[article]!.names.get(entity)?.length ?? 0);
    witnesses.set(keyOf(place), witness);
  }
  if (witnesses.size === 0) return null;
  const best = [...witnesses.values()].reduce((a, b) => (b.support > a.support ? b : a));
  const mentions = members.flatMap(({ article, entity }) => {
    const reference = readings[article]!.places.get(entity);
    const means = reference === undefined || keyOf(reference.place) === keyOf(best.place);
    const names = means ? (readings[article]!.names.get(entity) ?? []) : [];
    return names.map((mention) => ({ reading: article, mention }));
  });
  return mentions.length === 0 ? null : { place: best.place, trace: best.trace, mentions };
}

/** An area of the table is believed in. */
function beliefOf({ score }: Trace): number {
  return score ?? 1;
}

function keyOf({ name, kind, latitude, longitude }: Place): string {
  return `${kind} ${latitude} ${longitude} ${name}`;
}

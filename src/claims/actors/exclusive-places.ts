/**
 * Can something have happened at both places at once? Not where the gazetteer knows two towns far from one another,
 * or where two names that it does not know stand behind the same preposition in two reports.
 */
import type { Place } from "../../model/index.ts";
import type { Participant } from "../events/event.ts";
import type { Story } from "../story.ts";
import type { ActorWords } from "./words.ts";

/** By the story's entity. */
export type Places = ReadonlyMap<number, Place>;

/** Kilometers between two towns that are not one another's suburbs. */
const APART_KM = 60;

export function placesOf(story: Story): Places {
  const places = new Map<number, Place>();
  for (const { reading, storyEntity } of story.articles) {
    for (const { entity, place } of reading.places) {
      const whole = storyEntity[entity] ?? -1;
      if (whole >= 0 && !places.has(whole)) places.set(whole, place);
    }
  }
  return places;
}

/** A place as it stands in a clause. */
export interface Located {
  readonly who: Participant;
  /** Lemma of the phrase's head. */
  readonly head: string;
  readonly preposition: string;
}

export function excludeOneAnother(places: Places, a: Located, b: Located): boolean {
  const [x, y] = [places.get(a.who.entity), places.get(b.who.entity)];
  if (x !== undefined && y !== undefined) {
    if (x.country !== null && y.country !== null && x.country !== y.country) return true;
    if (x.kind !== "city" || y.kind !== "city") return false;
    return kilometersBetween(x, y) > APART_KM;
  }
  if (x !== undefined || y !== undefined || a.who.entity < 0 || b.who.entity < 0) return false;
  if (a.preposition !== b.preposition || a.head === b.head) return false;
  return ![...a.who.terms].some((term) => b.who.terms.has(term));
}

/** True of a town that the gazetteer knows and a name that it does not, behind one preposition. */
export function mayBeTwoTowns(places: Places, a: Located, b: Located): boolean {
  const known = [a, b].flatMap(({ who }) => places.get(who.entity) ?? []);
  if (known.length !== 1 || known[0]!.kind !== "city" || a.who.entity < 0 || b.who.entity < 0) return false;
  return a.preposition === b.preposition && a.head !== b.head;
}

/** True where one is on land and the other in water, whatever their names. */
export function areWaterAndLand({ water, land }: ActorWords, a: Located, b: Located): boolean {
  return (water.has(a.head) && land.has(b.head)) || (land.has(a.head) && water.has(b.head));
}

const EARTH_KM = 6371;

/** Along the great circle (haversine). */
function kilometersBetween(a: Place, b: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const h =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
}

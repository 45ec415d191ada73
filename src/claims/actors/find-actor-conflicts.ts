/**
 * Finds reports that differ over who did it, to whom, or where.
 *
 *     It was an officer who fired the shot.      The shot did not come from a police weapon.   who: contrast
 *     Korvan guns hit the market, Lorvane said.  A Lorvanian rocket hit it, Korva said.        who: accusation
 *     He fired on the bridge, not in the square. The shot was fired in the square.             where: contrast
 *
 * A contrast denies a phrase and takes the deed for granted; whoever says the phrase stands against it. Without one,
 * two doers exclude one another only where each is of another body or country and the thing is one; two places only
 * where a thing meets its fate once. Several may have acted together, and a war has many attacks: whatever is joined,
 * plural or of another day is left alone. Near-linear: facts are compared within one deed and one phrase or thing, and
 * with no more than a bounded number of others.
 */
import { type ConflictOver, textOf } from "../../model/index.ts";
import type { ClaimEvent, Participant } from "../events/event.ts";
import type { ConflictDraft } from "../figures/find-figure-conflicts.ts";
import type { Story } from "../story.ts";
import { areOneThing, type KindsOfThing, kindsOfThing } from "../things.ts";
import { areAtOnePlace, campOf } from "./camps.ts";
import { excludeOneAnother, type Places, placesOf } from "./exclusive-places.ts";
import { opposedSides, pairsBy, type Sides, shownText, sideOf } from "./opposed-sides.ts";
import type { Role } from "./phrases.ts";
import { areOfOneTime, findRoleFacts, type RoleFact } from "./role-facts.ts";

export function actorConflicts(story: Story, events: readonly ClaimEvent[]): readonly ConflictDraft[] {
  const facts = findRoleFacts(story, events);
  const held: Held = { story, places: placesOf(story), kinds: kindsOfThing(story) };
  const ofOneThing = pairsBy(facts, thingKeys);
  const opposed = [
    ...pairsBy(facts, phraseKeys).filter(([a, b]) => areContrasted(a, b)),
    ...ofOneThing.filter(([a, b]) => areExclusive(held, a, b)),
  ];
  // Whoever denies one of those who are said to have done it stands with the others.
  const told = new Set(opposed.flat());
  const denied = ofOneThing.filter(([a, b]) => (told.has(a) || told.has(b)) && deniesDoer(story, a, b));
  return opposedSides([...opposed, ...denied]).map(conflictOf);
}

interface Held {
  readonly story: Story;
  readonly places: Places;
  readonly kinds: KindsOfThing;
}

function phraseKeys({ deed, role, head, who }: RoleFact): readonly string[] {
  const keys = [`${deed} ${role} ${head}`];
  return who.entity >= 0 ? [...keys, `${deed} ${role} @${who.entity}`] : keys;
}

function thingKeys({ deed, role, things, thingEntities }: RoleFact): readonly string[] {
  if (role === "patient") return [];
  return [
    ...[...things].map((thing) => `${deed} ${role} ${thing}`),
    ...[...thingEntities].map((entity) => `${deed} ${role} @${entity}`),
  ];
}

/** True where one denies the phrase that the other says, of one deed. */
function areContrasted(a: RoleFact, b: RoleFact): boolean {
  const [denied, said] = a.isNegated ? [a, b] : [b, a];
  if (!denied.isNegated || said.isNegated || !denied.isContrast) return false;
  if (!areTwoVoices(a, b) || !areOfOneTime(a, b) || !said.isOne) return false;
  if (denied.role === "place") return isSamePlace(a, b);
  return denied.role === "patient" || shareThing(a, b);
}

function isSamePlace(a: RoleFact, b: RoleFact): boolean {
  return (a.who.entity >= 0 && a.who.entity === b.who.entity) || (a.head === b.head && sameWords(a, b));
}

function sameWords(a: RoleFact, b: RoleFact): boolean {
  return [...a.who.terms].every((term) => b.who.terms.has(term));
}

function areTwoVoices(a: RoleFact, b: RoleFact): boolean {
  return a.holder !== b.holder && a.event !== b.event;
}

function shareThing(a: RoleFact, b: RoleFact): boolean {
  return (
    [...a.things].some((thing) => b.things.has(thing)) ||
    [...a.thingEntities].some((entity) => b.thingEntities.has(entity))
  );
}

/** True where both cannot have done it, or it cannot have been at both places, though nobody denies either. */
function areExclusive({ story, places, kinds }: Held, a: RoleFact, b: RoleFact): boolean {
  if (a.role !== b.role || a.isNegated || b.isNegated || !areTwoVoices(a, b) || !areOfOneTime(a, b))
    return false;
  const { actors } = story.words;
  if (a.role === "place") {
    const isDated = a.days !== null && b.days !== null;
    return (
      isDated && actors.singularDeeds.has(a.deed) && haveOneThing(a, b) && excludeOneAnother(places, a, b)
    );
  }
  if (a.role !== "agent" || !actors.blamedDeeds.has(a.deed)) return false;
  if (areOfTwoCamps({ story, kinds }, a, b)) return true;
  if (!haveOneThing(a, b)) return false;
  const [x, y] = [bodiesOf(story, a), bodiesOf(story, b)];
  return x.size > 0 && y.size > 0 && ![...x].some((body) => y.has(body));
}

/** “Government forces” or “the rebels”, who are said by two to have done it to one known thing. */
function areOfTwoCamps({ story, kinds }: Omit<Held, "places">, a: RoleFact, b: RoleFact): boolean {
  if (a.thing === null || b.thing === null || a.speakerName === null || b.speakerName === null) return false;
  const isTown = [a, b].some(({ thing }) => story.entities[thing!.entity]?.kind === "place");
  if (isTown && (a.days === null || b.days === null)) return false;
  if (!areOneThing(a.thing, b.thing, kinds) || !areAtOnePlace(a, b)) return false;
  const [x, y] = [a, b].map(({ event, who }) => campOf(story, event.article, who));
  return x !== null && y !== null && x !== y;
}

/** True where one denies that the other's doer did it. */
function deniesDoer(story: Story, a: RoleFact, b: RoleFact): boolean {
  if (a.role !== "agent" || b.role !== "agent" || a.isNegated === b.isNegated) return false;
  if (!areTwoVoices(a, b) || !areOfOneTime(a, b) || !haveOneThing(a, b)) return false;
  const [x, y] = [bodiesOf(story, a), bodiesOf(story, b)];
  return [...x].some((body) => y.has(body));
}

/** True where what it was done to is one thing in both: a name, or a singular that both have. */
function haveOneThing(a: RoleFact, b: RoleFact): boolean {
  if ([...a.thingEntities].some((entity) => b.thingEntities.has(entity))) return true;
  return a.isOneThing && b.isOneThing && [...a.things].some((thing) => b.things.has(thing));
}

/** Those for whom the doer acts: countries and bodies with a name, each with the one that it speaks for. */
function bodiesOf({ entities, voices }: Story, { who }: RoleFact): ReadonlySet<number> {
  const bodies = new Set<number>();
  for (const entity of [who.entity, ...who.of, ...who.others]) {
    const { kind, name } = entities[entity] ?? {};
    const isBody = (kind === "place" || kind === "organization") && name !== name?.toLowerCase();
    if (!isBody) continue;
    bodies.add(entity);
    const voice = voices[entity];
    if (voice !== undefined && voice >= 0) bodies.add(voice);
  }
  return bodies;
}

const OVER: Readonly<Record<Role, ConflictOver>> = { agent: "actor", patient: "actor", place: "place" };

function conflictOf(sides: Sides<RoleFact>): ConflictDraft {
  const { role } = sides[0][0]!;
  return {
    relation: "contradiction",
    over: OVER[role],
    topic: shownText(sides[0]),
    sides: sides.map(sideOf),
    why: whyOf(role, sides),
  };
}

const QUESTIONS: Readonly<Record<Role, string>> = {
  agent: "who did it",
  patient: "to whom it was done",
  place: "where it was",
};

function whyOf(role: Role, sides: Sides<RoleFact>): string {
  const [one, other] = sides.map((facts) => {
    const said = facts.find(({ isNegated }) => !isNegated);
    if (said !== undefined) return `“${phraseOf(said, said.who)}”`;
    const instead = facts.find((fact) => fact.instead !== null);
    if (instead !== undefined) return `“${phraseOf(instead, instead.instead!)}”`;
    return `not “${phraseOf(facts[0]!, facts[0]!.who)}”`;
  });
  return `The reports differ over ${QUESTIONS[role]}: ${one} and ${other}`;
}

/** The phrase around its head, up to what describes it in clauses: “and not the captain” is “the captain” here. */
function phraseOf({ event: { article } }: RoleFact, { span, token }: Participant): string {
  const { reading, article: whole } = article;
  const isPart = (at: number) => {
    const [start, end] = [reading.tokens[at]?.start ?? -1, reading.tokens[at]?.end ?? Infinity];
    return start >= span.start && end <= span.end && PART_OF_PHRASE.has(reading.tags[at]?.upos ?? "");
  };
  let [first, last] = [token, token];
  while (isPart(first - 1)) first--;
  while (isPart(last + 1)) last++;
  return textOf(whole.text, { start: reading.tokens[first]!.start, end: reading.tokens[last]!.end });
}

const PART_OF_PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP"]);

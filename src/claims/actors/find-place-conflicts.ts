/**
 * Finds one occasion, or one fate, that reports put at places that exclude one another.
 *
 *     The summit will be held in Oslo.      The summit will be held in Cairo.       an occasion has one place
 *     The trawler sank in the sea.          The trawler sank in a river.            what sinks, sinks once
 *     The witness was flown to Malta.       The witness was flown to Cyprus.        where one was taken
 *
 * Held against one another: of one known thing, in two voices, none of whose reports names the other place as well, for
 * then one may lie in the other or be a further stage. Two days are two times; a place that was moved is no
 * contradiction. Candidates share what happened and the noun for the thing, each with a bounded number of others.
 */
import { openTrees } from "../../attribution/syntax.ts";
import { hullOf } from "../../model/index.ts";
import type { DayRange } from "../date-ranges.ts";
import type { ClaimEvent } from "../events/event.ts";
import { demonymsIn, openParticipants } from "../events/participants.ts";
import type { ConflictDraft } from "../figures/find-figure-conflicts.ts";
import { commonLemma, type Story, type StoryArticle } from "../story.ts";
import { areOneThing, type KindsOfThing, kindsOfThing, type Thing, thingOf } from "../things.ts";
import {
  areWaterAndLand,
  excludeOneAnother,
  type Located,
  mayBeTwoTowns,
  type Places,
  placesOf,
} from "./exclusive-places.ts";
import { opposedSides, pairsBy, type Sides, shownText, sideOf, type Told, voiceOf } from "./opposed-sides.ts";
import { prepositional, type Reader } from "./phrases.ts";
import { areOfOneTime, daysOf } from "./role-facts.ts";
import type { ActorWords } from "./words.ts";

interface PlacedThing extends Told, Located {
  /** What happened, so that two of one kind may be one: “occasion”, “crash”, and whether it is yet to come. */
  readonly kind: string;
  readonly isOccasion: boolean;
  readonly thing: Thing;
  readonly days: DayRange | null;
}

export function placeConflicts(story: Story, events: readonly ClaimEvent[]): readonly ConflictDraft[] {
  const demonyms = demonymsIn(story);
  const readers = story.articles.map((article): Reader => {
    const syntax = openTrees(article.article.text, article.reading);
    return { story, article, syntax, participants: openParticipants(story, article, { syntax, demonyms }) };
  });
  const placed = events.flatMap((event) => placedBy(readers[event.article.rank]!, event));
  const known: Known = { words: story.words.actors, places: placesOf(story), kinds: kindsOfThing(story) };
  const opposed = pairsBy(placed, ({ kind, thing }) => [`${kind} ${thing.head}`]).filter(([a, b]) =>
    areOpposed(known, a, b),
  );
  return opposedSides(opposed).map(conflictOf);
}

function placedBy(reader: Reader, event: ClaimEvent): readonly PlacedThing[] {
  const { story, article, participants } = reader;
  const { actors } = story.words;
  if (event.negated || event.unreal) return [];
  const said = article.reading.attributions[event.attribution ?? -1];
  if (said !== undefined && (said.withheld || said.force === "asked" || said.force === "denied")) return [];
  const found = kindOf(reader, event);
  if (found === null) return [];
  const thing = thingOf(story, article, found.token);
  if (thing === null) return [];
  const prepositions = found.isTaking ? actors.goalPrepositions : actors.exactPlacePrepositions;
  const behind = prepositional(reader, { ...event, token: event.lender ?? event.token }).filter(
    ({ preposition, token, isNegated }) =>
      !isNegated && prepositions.has(preposition) && isPlaceWord(reader, token),
  );
  // “Flown to Malta and then to Cyprus”: a journey has stages.
  if (found.isTaking && behind.length !== 1) return [];
  return behind.slice(0, 1).map(({ preposition, token }) => {
    const who = participants.describe(token);
    return {
      event,
      kind: `${found.kind} ${event.future ? "ahead" : ""}`,
      isOccasion: found.kind === "occasion",
      thing,
      days: daysOf(event),
      preposition,
      head: headOfPlace(story, article, token),
      who,
      shown: hullOf([event.span, who.span]),
      ...voiceOf(story, event),
    };
  });
}

/** What the event puts at one place, and the token of the thing; null for what may be at many. */
function kindOf(
  { story: { words }, article }: Reader,
  { isNoun, lender, token, kind, action, agent, patient }: ClaimEvent,
): { readonly kind: string; readonly token: number; readonly isTaking: boolean } | null {
  const { occasions, takingVerbs, fates } = words.actors;
  if (isNoun && lender !== null && occasions.has(article.lemmas[token]!))
    return { kind: "occasion", token, isTaking: false };
  if (isNoun) return null;
  const subject = patient ?? agent;
  if (subject === null) return null;
  const held = [agent, patient].find((one) => one !== null && occasions.has(article.lemmas[one.token]!));
  if (held !== undefined && held !== null) return { kind: "occasion", token: held.token, isTaking: false };
  if (takingVerbs.has(action) && patient !== null)
    return { kind: "taken", token: patient.token, isTaking: true };
  return fates.has(action) ? { kind, token: subject.token, isTaking: false } : null;
}

/** “The river Ann” is a river. */
function headOfPlace({ words }: Story, { lemmas }: StoryArticle, token: number): string {
  const { water, land } = words.actors;
  const landscape = [token, token - 1]
    .map((at) => lemmas[at] ?? "")
    .find((lemma) => water.has(lemma) || land.has(lemma));
  return landscape ?? commonLemma(lemmas[token]!, words);
}

/** A name, or a landscape: “the desert”. */
function isPlaceWord({ article, story, participants }: Reader, token: number): boolean {
  const { water, land } = story.words.actors;
  const head = headOfPlace(story, article, token);
  if (water.has(head) || land.has(head)) return true;
  const { entities } = story;
  const { kind, name } = entities[participants.entityAt(token)] ?? entities[article.names[token]!] ?? {};
  return kind === "place" && name !== undefined && name !== name.toLowerCase();
}

interface Known {
  readonly words: ActorWords;
  readonly places: Places;
  readonly kinds: KindsOfThing;
}

function areOpposed({ places, kinds, words }: Known, a: PlacedThing, b: PlacedThing): boolean {
  if (a.holder === b.holder || a.event.article === b.event.article) return false;
  if (!areOneThing(a.thing, b.thing, kinds) || !areOfOneTime(a, b)) return false;
  if (areWaterAndLand(words, a, b)) return true;
  if (namesPlaceOf(a, b) || namesPlaceOf(b, a)) return false;
  return excludeOneAnother(places, a, b) || (a.isOccasion && mayBeTwoTowns(places, a, b));
}

/** True where the report of `a` names the place of `b`. */
function namesPlaceOf(a: PlacedThing, { who }: PlacedThing): boolean {
  return who.entity >= 0 && a.event.article.names.includes(who.entity);
}

function conflictOf(sides: Sides<PlacedThing>): ConflictDraft {
  const [one, other] = sides.map((facts) => {
    const { event, who } = facts[0]!;
    return `“${event.article.article.text.slice(who.span.start, who.span.end)}”`;
  });
  return {
    relation: "contradiction",
    over: "place",
    topic: shownText(sides[0]),
    sides: sides.map(sideOf),
    why: `The reports differ over where it was: ${one} and ${other}`,
  };
}

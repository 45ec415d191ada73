/**
 * Finds one misfortune that one report calls an accident and another a deed.
 *
 *     The blast at the mill was caused by a gas leak.    The blast at the mill was sabotage.
 *     The general died in an accident.                   The general was murdered.
 *     thing: blast, nature: accident                     thing: blast, nature: attack
 *
 * Told by what it “was”, by what caused it, by whom or what it was done, and by a verb that says it alone. Held
 * against one another: of one known thing, in two voices, of which neither has both. What may be is no fact, and the
 * first blast is not the second. Candidates share the noun for the thing, each with a bounded number of others.
 */
import {
  childrenBy,
  formOf,
  headOf,
  isBy,
  openTrees,
  type Syntax,
  uposOf,
} from "../../attribution/syntax.ts";
import type { ClaimEvent } from "../events/event.ts";
import type { ConflictDraft } from "../figures/find-figure-conflicts.ts";
import { type Story, type StoryArticle, sentenceBody } from "../story.ts";
import { areOneThing, type KindsOfThing, kindsOfThing, type Thing, thingOf } from "../things.ts";
import { campOf } from "./camps.ts";
import { opposedSides, pairsBy, type Sides, shownText, sideOf, type Told, voiceOf } from "./opposed-sides.ts";
import { areOfOneTime, daysOf, type RoleFact } from "./role-facts.ts";

interface Cause extends Told, Pick<RoleFact, "days"> {
  readonly thing: Thing;
  /** What else is told of the thing: “first”, “at the mill”. */
  readonly details: readonly [ofIt: ReadonlySet<string>, where: ReadonlySet<string>];
  /** Name of the nature, “accident”. */
  readonly nature: string;
  /** What the misfortune is: “death” is not “fire” where both befell the same. */
  readonly misfortune: string;
}

export function causeConflicts(story: Story, events: readonly ClaimEvent[]): readonly ConflictDraft[] {
  const trees = story.articles.map((article) => openTrees(article.article.text, article.reading));
  const causes = events.flatMap((event) => causesOf(story, trees[event.article.rank]!, event));
  const kinds = kindsOfThing(story);
  const opposed = pairsBy(causes, ({ thing, misfortune }) => [`${misfortune} ${thing.head}`]).filter(
    ([a, b]) => areOpposed(kinds, a, b),
  );
  return opposedSides(opposed).map(conflictOf);
}

function areOpposed(kinds: KindsOfThing, a: Cause, b: Cause): boolean {
  if (a.nature === b.nature || a.holder === b.holder || a.event.article === b.event.article) return false;
  if (!areOneThing(a.thing, b.thing, kinds) || !areOfOneTime(a, b)) return false;
  return a.details.every((words, n) => areCompatible(words, b.details[n]!));
}

function areCompatible(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((word) => b.has(word));
}

function causesOf(story: Story, syntax: Syntax, event: ClaimEvent): readonly Cause[] {
  const { article } = event;
  if (event.negated || event.unreal || event.future) return [];
  const said = article.reading.attributions[event.attribution ?? -1];
  if (said !== undefined && (said.withheld || DOUBTED.has(said.force))) return [];
  const found = natureOf(story, syntax, event);
  if (found === null || isDoubted(story, event)) return [];
  const thing = thingOf(story, article, found.token);
  if (thing === null) return [];
  return [
    {
      event,
      thing,
      details: detailsOf(article, syntax, found.token),
      nature: found.nature,
      misfortune: found.misfortune,
      days: daysOf(event),
      shown: sentenceBody(article, event.sentence),
      ...voiceOf(story, event),
    },
  ];
}

/** Forces with which nobody says that it was so. */
const DOUBTED: ReadonlySet<string> = new Set(["asked", "denied"]);

/** “May”, “suspected”, “whether” somewhere in the sentence: what it was is not known. */
function isDoubted({ words }: Story, { article, sentence }: ClaimEvent): boolean {
  const { firstToken, endToken } = article.reading.sentences[sentence]!;
  return article.lemmas
    .slice(firstToken, endToken)
    .some(
      (lemma) =>
        words.unrealMarkers.has(lemma) || words.actors.doubtMarkers.has(lemma) || words.negators.has(lemma),
    );
}

interface Nature {
  readonly token: number;
  readonly nature: string;
  readonly misfortune: string;
}

function natureOf(story: Story, syntax: Syntax, event: ClaimEvent): Nature | null {
  const { words } = story;
  const { article, token, action, kind, agent, patient, isNoun } = event;
  const { actors } = words;
  const { causingVerbs, natureVerbs, misfortunes, deaths } = actors;
  // “The blast was sabotage”: the noun that it was stands over it.
  if (isNoun) {
    const over = headOf(syntax, token);
    const isCopula =
      over !== null && isBy(syntax, token, "nsubj") && childrenBy(syntax, over, "cop").length > 0;
    const nature = isCopula && misfortunes.has(action) ? natureOfNoun(words, article, syntax, over) : null;
    return nature === null ? null : { token, nature, misfortune: "itself" };
  }
  if (patient === null) return null;
  if (agent !== null && isOwnDeath(words, event))
    return { token: agent.token, nature: actors.ownDeath, misfortune: "death" };
  if (causingVerbs.has(action)) {
    const nature = agent === null ? null : natureOfNoun(words, article, syntax, agent.token);
    const isMisfortune = misfortunes.has(words.events.actionNouns.get(article.lemmas[patient.token]!) ?? "");
    return nature === null || !isMisfortune ? null : { token: patient.token, nature, misfortune: "itself" };
  }
  const misfortune = deaths.has(action) || deaths.has(kind) ? "death" : kind;
  const own = natureVerbs.get(action);
  if (own !== undefined) return { token: patient.token, nature: own, misfortune };
  if (!deaths.has(action) && !misfortunes.has(action)) return null;
  // “Killed by guards”: no accident, and not by his own hand.
  if (deaths.has(action) && agent !== null && campOf(story, article, agent) !== null)
    return { token: patient.token, nature: actors.killing, misfortune };
  const by = [
    ...(agent === null ? [] : [agent.token]),
    ...childrenBy(syntax, token, "obl").filter((at) => isCause(words, syntax, at)),
  ];
  for (const at of by) {
    const nature = natureOfNoun(words, article, syntax, at);
    if (nature !== null) return { token: patient.token, nature, misfortune };
  }
  return null;
}

/** “Hanged himself”, “took her own life”. */
function isOwnDeath({ actors }: Story["words"], { article, action, kind, patient }: ClaimEvent): boolean {
  const lemma = article.lemmas[patient!.token]!;
  if (actors.reflexives.has(lemma))
    return actors.deaths.has(action) || actors.deaths.has(kind) || kind === "shoot";
  return actors.ownDeathPhrases.has(`${action} ${article.lemmas[patient!.token - 1]} ${lemma}`);
}

/** “After a collision”, “in an accident”, “because of a fault”. */
function isCause({ actors }: Story["words"], syntax: Syntax, token: number): boolean {
  return childrenBy(syntax, token, "case").some((at) => actors.causePrepositions.has(formOf(syntax, at)));
}

/** By the noun, or by what is joined before it: “a gas leak”, “a broken rail”. */
function natureOfNoun(
  { actors }: Story["words"],
  { lemmas }: StoryArticle,
  syntax: Syntax,
  token: number,
): string | null {
  if (uposOf(syntax, token) === "VERB") return null;
  const before = childrenBy(syntax, token, "compound", "amod").flatMap(
    (at) => actors.natureModifiers.get(lemmas[at]!) ?? [],
  );
  return actors.natureNouns.get(lemmas[token]!) ?? before[0] ?? null;
}

/** Adjectives of the thing, and the nouns of where it was. */
function detailsOf({ lemmas }: StoryArticle, syntax: Syntax, token: number): Cause["details"] {
  const of = (...relations: string[]) =>
    new Set(childrenBy(syntax, token, ...relations).map((at) => lemmas[at]!));
  return [of("amod", "nummod"), of("nmod")];
}

function conflictOf(sides: Sides<Cause>): ConflictDraft {
  const [one, other] = sides.map((facts) => facts[0]!.nature);
  return {
    relation: "contradiction",
    over: "actor",
    topic: shownText(sides[0]),
    sides: sides.map(sideOf),
    why: `The reports differ over what was behind it: ${one} or ${other}`,
  };
}

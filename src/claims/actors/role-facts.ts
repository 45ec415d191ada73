/**
 * Who did it, to whom, and where, as each report has it: one fact for each phrase, said to be so or not.
 *
 *     He fired on the Iron Bridge and not in Mill Square.   where: Iron Bridge, not Mill Square
 *     The shot did not come from a police weapon.                who: not police
 *     It was the mate, and not the captain, whom they arrested.  whom: mate, not captain
 *
 * A “not” before the phrase denies the phrase and takes the deed for granted; so does one on what a shot “comes
 * from”. A denial of the whole deed denies whoever is said to have done it. What may or will be makes no fact.
 * Linear in the length of the sentences, which are read to a bound.
 */
import { childrenBy, headOf, openTrees } from "../../attribution/syntax.ts";
import { hullOf, type Span } from "../../model/index.ts";
import { type DayRange, dayRangeOf } from "../date-ranges.ts";
import type { ClaimEvent, Participant } from "../events/event.ts";
import { demonymsIn, openParticipants } from "../events/participants.ts";
import { commonLemma, firstTokenAt, type Story, sentenceAround } from "../story.ts";
import type { TermSet } from "../terms.ts";
import { type Thing, thingOf } from "../things.ts";
import { type Told, voiceOf } from "./opposed-sides.ts";
import { isOne, type Phrase, phrasesOf, type Reader, type Role } from "./phrases.ts";

export interface RoleFact extends Told {
  readonly role: Role;
  /** Class of what was done. */
  readonly deed: string;
  readonly isNegated: boolean;
  /** The phrase itself is denied, and what was done is taken for granted: “not in the square”. */
  readonly isContrast: boolean;
  /** Head of the phrase, led to what it shares with others. */
  readonly head: string;
  readonly who: Participant;
  /** Before the phrase, as written; "" for none. */
  readonly preposition: string;
  /** One and known: a name, or a singular. */
  readonly isOne: boolean;
  /** Heads of what it was done to, and of what it was done with. */
  readonly things: TermSet;
  /** The one known thing that it was done to; null where that is many, or not known. */
  readonly thing: Thing | null;
  /** None of them is many. */
  readonly isOneThing: boolean;
  /** Names among them. */
  readonly thingEntities: ReadonlySet<number>;
  readonly days: DayRange | null;
  /** What is said to be so instead, in the same breath: “on the bridge and not in the square”. */
  readonly instead: Participant | null;
}

export function findRoleFacts(story: Story, events: readonly ClaimEvent[]): readonly RoleFact[] {
  const demonyms = demonymsIn(story);
  const readers = story.articles.map((article): Reader => {
    const syntax = openTrees(article.article.text, article.reading);
    return { story, article, syntax, participants: openParticipants(story, article, { syntax, demonyms }) };
  });
  const eventAt = new Map(events.map((event) => [`${event.article.rank} ${event.token}`, event]));
  return events.flatMap((event) =>
    factsOf(readers[event.article.rank]!, withAccused(readers[event.article.rank]!, event, eventAt)),
  );
}

/** How far over a deed its accusation may stand. */
const ACCUSED_CLIMB = 3;

/** “Korva accused Lorvane of shelling the port”: whoever is accused did it, by the accuser's words. */
function withAccused(
  { syntax, story: { words } }: Reader,
  event: ClaimEvent,
  eventAt: ReadonlyMap<string, ClaimEvent>,
): ClaimEvent {
  let at: number | null = event.token;
  for (let step = 0; step < ACCUSED_CLIMB && at !== null; step++) {
    at = headOf(syntax, at);
    const over = at === null ? undefined : eventAt.get(`${event.article.rank} ${at}`);
    if (over === undefined || over === event) continue;
    if (!words.actors.accusingActions.has(over.action)) return event;
    return { ...event, agent: over.patient, patient: event.patient === over.patient ? null : event.patient };
  }
  return event;
}

function factsOf(reader: Reader, event: ClaimEvent): readonly RoleFact[] {
  if (event.unreal || event.future) return [];
  const { article } = event;
  const deeds = deedsOf(reader, event);
  if (deeds.size === 0) return [];
  const said = article.reading.attributions[event.attribution ?? -1];
  if (said !== undefined && (said.withheld || said.force === "asked")) return [];
  const isDenied = said?.force === "denied";
  const phrases = phrasesOf(reader, event);
  const places = new Set(phrases.flatMap(({ role, who }) => (role === "place" ? [who.token] : [])));
  const isPlace = event.patient !== null && places.has(event.patient.token);
  const things = thingsOf(reader, isPlace ? { ...event, patient: null } : event, deeds);
  const common = {
    event,
    things: new Set(things.map((thing) => headOfPhrase(reader, thing))),
    thing: event.patient === null ? null : thingOf(reader.story, article, event.patient.token),
    isOneThing: things.every((thing) => isOne(reader, thing)),
    thingEntities: new Set(things.flatMap(({ entity }) => (entity >= 0 ? [entity] : []))),
    days: daysOf(event),
    ...voiceOf(reader.story, event),
  };
  return [...deeds].flatMap((deed) =>
    phrases.map(
      ({ role, who, preposition, isNegated, isContrast }): RoleFact => ({
        ...common,
        deed,
        role,
        who,
        preposition,
        isNegated: isNegated !== isDenied,
        isContrast,
        head: headOfPhrase(reader, who),
        isOne: isOne(reader, who),
        ...withInstead(reader, event, {
          who,
          instead: isContrast && isNegated ? insteadOf(phrases, role) : null,
        }),
      }),
    ),
  );
}

/**
 * The clause with the phrase, “It was a rocket that hit the port”, without the word that leads it in. A denial is
 * shown with the words that deny: what it denies is the opposite of what its speaker said.
 */
function shownOf({ article, story: { words } }: Reader, event: ClaimEvent, phrases: readonly Span[]): Span {
  const said = article.reading.attributions[event.attribution ?? -1];
  const denying = said?.force !== "denied" ? [] : [said.source, said.cue].filter((span) => span !== null);
  const { start, end } = hullOf([event.span, ...phrases, ...denying]);
  if (end - start > SHOWN_MAX) return event.span;
  const first = firstTokenAt(article.reading, start);
  const next = article.reading.tokens[first + 1];
  const leads =
    words.complementizers.has(article.lemmas[first] ?? "") && next !== undefined && next.end <= end;
  return leads && article.reading.tags[first]?.upos === "SCONJ" ? { start: next.start, end } : { start, end };
}

/** Longer stretches are not one phrase any more, in code units. */
const SHOWN_MAX = 400;

function withInstead(
  reader: Reader,
  event: ClaimEvent,
  { who, instead }: Pick<RoleFact, "who" | "instead">,
): Pick<RoleFact, "instead" | "shown"> {
  return { instead, shown: shownOf(reader, event, [who.span, ...(instead === null ? [] : [instead.span])]) };
}

function insteadOf(phrases: readonly Phrase[], role: Role): Participant | null {
  const said = phrases.filter((phrase) => phrase.role === role && !phrase.isNegated);
  return (said.find(({ isContrast }) => isContrast) ?? said.at(-1))?.who ?? null;
}

/** What was done, by the class of the verb, by phrases, and by what was fired. */
function deedsOf({ story: { words }, article }: Reader, event: ClaimEvent): ReadonlySet<string> {
  const { deeds, phrases, projectiles } = words.actors;
  const found = new Set<string>();
  const deed = deeds.get(event.kind);
  if (deed !== undefined) found.add(deed);
  const { firstToken, endToken } = sentenceAround(article, event.sentence, event.token);
  const lemma = article.lemmas[event.token]!;
  const near = new Set(
    article.lemmas.slice(Math.max(firstToken, event.token - NEAR), Math.min(endToken, event.token + NEAR)),
  );
  for (const { deed: name, signs } of phrases) {
    for (const [first, ...others] of signs) {
      if (lemma === first && others.length > 0 && others.every((one) => near.has(one))) found.add(name);
      if (lemma === first && others.length === 0) found.add(name);
    }
  }
  // “The shot fell”, “the bullet came from”: what was fired does what its verb does not tell.
  const thrown = event.agent === null ? undefined : projectiles.get(article.lemmas[event.agent.token]!);
  if (thrown !== undefined) found.add(thrown);
  return found;
}

/** Words on either side of a verb that make a phrase with it. */
const NEAR = 6;

/**
 * What it was done to; where that is not told, what was fired, or what it happened to. “The shot that wounded a
 * student”: whom it wounded is told with the shot.
 */
function thingsOf(
  { story: { words }, participants, syntax, article }: Reader,
  { agent, patient }: ClaimEvent,
  deeds: ReadonlySet<string>,
) {
  const isThrown = agent !== null && words.actors.projectiles.has(article.lemmas[agent.token]!);
  const isUndergoing = patient === null && [...deeds].some((deed) => words.actors.singularDeeds.has(deed));
  const things = [
    ...(patient === null ? [] : [patient]),
    ...(agent !== null && (isThrown || isUndergoing) ? [agent] : []),
  ];
  const described = things.flatMap(({ token }) =>
    childrenBy(syntax, token, "acl:relcl").flatMap((verb) => childrenBy(syntax, verb, "obj")),
  );
  return [...things, ...described.map((token) => participants.describe(token))];
}

/** “A police officer's pistol” is the police's as “a police weapon” is. */
function headOfPhrase({ story: { words }, article }: Reader, { token, terms }: Participant): string {
  const { sameActors } = words.actors;
  const actors = new Set(sameActors.values());
  for (const lemma of [article.lemmas[token]!, ...terms]) {
    const actor = sameActors.get(lemma) ?? lemma;
    if (actors.has(actor)) return actor;
  }
  return commonLemma(article.lemmas[token]!, words);
}

export function daysOf({ article, dates }: ClaimEvent): DayRange | null {
  for (const index of dates) {
    const { value, type } = article.reading.dates[index]!;
    const range = value === null || (type !== "date" && type !== "time") ? null : dayRangeOf(value);
    if (range !== null) return range;
  }
  return null;
}

/** Days on either side that are one night and a time zone. */
const NIGHT_DAYS = 1;

export function areOfOneTime(a: Pick<RoleFact, "days">, b: Pick<RoleFact, "days">): boolean {
  if (a.days === null || b.days === null) return true;
  return a.days.first - NIGHT_DAYS <= b.days.last && b.days.first - NIGHT_DAYS <= a.days.last;
}

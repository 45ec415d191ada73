/**
 * Finds one thing that was done to a place or a person, told by verbs of different color.
 *
 *     Kestria liberated the town of Halden, its ministry said.
 *     Kestria seized Halden on Monday.
 *          agent  ╰ one scale, two groups  ╰ patient
 *
 * One thing: what was done to one entity by one doer, of whom each side tells. “The town” is Halden where some report
 * has “the town of Halden” and none a town of another name. What is denied is told in the words of others. Who is on
 * which side is left to `word-sides.ts`. Linear in the events.
 */
import { dayRangeOf } from "../date-ranges.ts";
import type { ClaimEvent, Participant } from "../events/event.ts";
import type { ConflictDraft } from "../figures/find-figure-conflicts.ts";
import { commonLemma, type Story } from "../story.ts";
import { tokensIn } from "../terms.ts";
import { byThing, framingOf, holderAt, type WordUse } from "./word-sides.ts";

export function actionFramings(story: Story, events: readonly ClaimEvent[]): readonly ConflictDraft[] {
  const described = describedPlaces(story, events);
  const uses = events.flatMap((event) => usesOf(story, event, described));
  return byThing(uses).flatMap(
    (ofThing) => framingByDoer(ofThing) ?? framingByWord(ofThing) ?? framingByDay(ofThing) ?? [],
  );
}

interface ActionUse extends WordUse {
  /** Entities for whom the doer acts; empty where that is not told. */
  readonly doers: ReadonlySet<number>;
  /** Lemma for a doer without a name, “army”; "" for none. */
  readonly doerWord: string;
  /** Days since 1970; null where it is not told to the day. */
  readonly day: number | null;
}

function usesOf(
  story: Story,
  event: ClaimEvent,
  described: ReadonlyMap<string, number>,
): readonly ActionUse[] {
  const { article, token, span, patient } = event;
  const said = article.reading.attributions[event.attribution ?? -1];
  const entity = patient === null ? -1 : entityOf(story, event, patient, described);
  if (entity < 0 || event.negated || event.unreal || event.future || said?.force === "denied") return [];
  const holder = holderAt(article, token);
  const doers = doersOf(story, event, holder.speaker);
  return story.words.framing.actionScales.flatMap((scale) =>
    scale.groups.flatMap((group, index) =>
      [...group].some((phrase) => tells(event, phrase))
        ? [
            {
              article,
              token,
              span,
              scale,
              thing: `@${entity}`,
              group: index,
              doers,
              doerWord: doers.size > 0 || event.agent === null ? "" : article.lemmas[event.agent.token]!,
              day: dayOf(event),
              ...holder,
            },
          ]
        : [],
    ),
  );
}

/** True where the event is the phrase's verb and the rest of the phrase stands in its clause: “declare … own”. */
function tells({ article, action, span }: ClaimEvent, phrase: string): boolean {
  const [verb, ...others] = phrase.split(" ");
  if (action !== verb) return false;
  if (others.length === 0) return true;
  const lemmas = new Set(tokensIn(article, [span]).map((token) => article.lemmas[token]!));
  return others.every((lemma) => lemmas.has(lemma));
}

function entityOf(
  { words }: Story,
  { article }: ClaimEvent,
  { entity, of, token }: Participant,
  described: ReadonlyMap<string, number>,
): number {
  if (entity >= 0) return entity;
  return of[0] ?? described.get(commonLemma(article.lemmas[token]!, words)) ?? -1;
}

/** Common nouns for a place, “town”, to the one place that the story tells it of. */
function describedPlaces(
  { words, entities }: Story,
  events: readonly ClaimEvent[],
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { article, agent, patient, places: where } of events) {
    for (const participant of [agent, patient, ...where]) {
      if (participant === null || participant.entity >= 0 || participant.of.length !== 1) continue;
      const lemma = commonLemma(article.lemmas[participant.token]!, words);
      const place = participant.of[0]!;
      if (!words.framing.placeNouns.has(lemma) || entities[place]!.kind === "person") continue;
      places.set(lemma, places.has(lemma) && places.get(lemma) !== place ? -1 : place);
    }
  }
  return places;
}

/** “Korva said that it had retaken the port”: the pronoun is the speaker's own. */
function doersOf(
  { voices, entities }: Story,
  { article, agent }: ClaimEvent,
  speaker: number,
): ReadonlySet<number> {
  if (agent === null) return new Set();
  // “Our soldiers” are nobody's until a name says whose.
  const told = [agent.entity, ...agent.of].filter((doer) => {
    const name = entities[doer]?.name;
    return name !== undefined && name !== name.toLowerCase();
  });
  const isPronoun = article.reading.tags[agent.token]?.upos === "PRON";
  const doers = told.length === 0 && isPronoun && speaker >= 0 ? [speaker] : told;
  return new Set(doers.flatMap((doer) => [doer, voices[doer] ?? doer]));
}

/** Days are compared where they are told to the day. */
function dayOf({ article, dates }: ClaimEvent): number | null {
  for (const index of dates) {
    const range = dayRangeOf(article.reading.dates[index]!.value ?? "");
    if (range !== null && range.first === range.last) return range.first;
  }
  return null;
}

/** The framing of what “the army” did, where no doer of it has a name. */
function framingByWord(uses: readonly ActionUse[]): ConflictDraft | null {
  const words = new Set(uses.map(({ doerWord }) => doerWord));
  const days = new Set(uses.flatMap(({ day }) => (day === null ? [] : [day])));
  const isOneDoer = words.size === 1 && !words.has("") && days.size <= 1;
  return isOneDoer ? framingOf(uses, { isSurelyOne: true }) : null;
}

/** The framing of what was done on one day, where no two doers of it are told. */
function framingByDay(uses: readonly ActionUse[]): ConflictDraft | null {
  const days = new Set(uses.flatMap(({ day }) => (day === null ? [] : [day])));
  for (const day of [...days].sort((a, b) => a - b)) {
    const ofDay = uses.filter((use) => use.day === day);
    const doers = ofDay.filter((use) => use.doers.size > 0);
    const isOneDoer = doers.every((a) => [...a.doers].some((doer) => doers[0]!.doers.has(doer)));
    const framing = isOneDoer ? framingOf(ofDay, { isSurelyOne: true }) : null;
    if (framing !== null) return framing;
  }
  return null;
}

/** The framing of what one doer did, and of what is told without a doer; what others did is another thing. */
function framingByDoer(uses: readonly ActionUse[]): ConflictDraft | null {
  const counts = new Map<number, number>();
  for (const { doers } of uses) for (const doer of doers) counts.set(doer, (counts.get(doer) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  for (const [doer] of byCount) {
    const told = new Set(uses.flatMap(({ group, doers }) => (doers.has(doer) ? [group] : [])));
    const framing = framingOf(
      uses.filter(({ doers, group }) => told.has(group) && (doers.size === 0 || doers.has(doer))),
      { isSurelyOne: true },
    );
    if (framing !== null) return framing;
  }
  return null;
}

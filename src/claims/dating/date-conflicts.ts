/**
 * Finds events that reports date differently though they may happen more than once, and dates of one event that
 * are written more and less exactly.
 *
 *     The hearing is on Tuesday, the police said.      contradiction: a hearing has one day
 *     The court heard the officer on Wednesday.
 *
 *     Korva seized the port in the autumn of 2030.     compatible: October is in the autumn
 *     The port fell to Korva in October.
 *
 * One event: of one class, about things that both name, by doers who may be the same. Of dates that cannot both hold
 * only those of an occasion clash, which has its day in a calendar; a later report that says that the day was moved
 * revises it. What happens once to a thing is left to `event-dates.ts`. Candidates share a class and a noun, and no
 * more than a bounded number of them is compared, so that the cost stays near-linear.
 */
import { type ConflictSide, type Relation, textOf } from "../../model/index.ts";
import { compareDates, type DayRange, datesAreDisjoint, dayRangeOf } from "../date-ranges.ts";
import type { ClaimEvent } from "../events/event.ts";
import { evidenceOf } from "../evidence.ts";
import type { ConflictDraft } from "../figures/find-figure-conflicts.ts";
import { partitionOf } from "../partition.ts";
import { speakerNames } from "../speaker-names.ts";
import type { Story } from "../story.ts";
import { isEntityTerm, sharedTerms } from "../terms.ts";
import { areOneThing, type KindsOfThing, kindsOfThing } from "../things.ts";
import { type DatedHappening, findDatedHappenings, phraseKey } from "./dated-happenings.ts";

/** Happenings of one class and noun that each is held against, so that a thousand copies cost no square. */
const COMPARED_MAX = 20;

export function dateConflicts(story: Story, events: readonly ClaimEvent[]): readonly ConflictDraft[] {
  const happenings = findDatedHappenings(story, events).filter(
    ({ period }) => dayRangeOf(period.value) !== null,
  );
  const occasions = new Set(
    story.words.dating.happenings.flatMap(({ name, isOccasion }) => (isOccasion ? [phraseKey(name)] : [])),
  );
  const kinds = kindsOfThing(story);
  const told: Occasions = { occasions, kinds, plannedOnce: story.words.dating.plannedOnce };
  const toldApart = {
    kinds,
    repeated: story.words.dating.repeated,
    onceVerbs: story.words.onceVerbs,
  };
  const pairs = candidatePairs(happenings);
  const groups = (joins: (a: DatedHappening, b: DatedHappening) => boolean) => {
    const partition = partitionOf(happenings.length);
    for (const [i, j] of pairs) if (joins(happenings[i]!, happenings[j]!)) partition.join(i, j);
    return partition.sets().map((members) => members.map((member) => happenings[member]!));
  };
  return [
    ...groups((a, b) => areOneOccasion(a, b, told)).flatMap((group) => clashOf(story, group)),
    ...groups((a, b) => areOneEvent(a, b, toldApart)).flatMap(compatibleOf),
  ];
}

function candidatePairs(happenings: readonly DatedHappening[]): readonly (readonly [number, number])[] {
  const buckets = new Map<string, number[]>();
  const pairs = new Map<string, readonly [number, number]>();
  happenings.forEach(({ happenings: classes, nouns }, index) => {
    for (const one of classes) {
      for (const noun of [...nouns, ""]) {
        const key = `${one} ${noun}`;
        const known = buckets.get(key) ?? [];
        for (const other of known.slice(-COMPARED_MAX)) pairs.set(`${other} ${index}`, [other, index]);
        known.push(index);
        buckets.set(key, known);
      }
    }
  });
  return [...pairs.values()];
}

/** True of two tellings of a hearing, by two who speak or by one in two reports, that can be one. */
function areOneOccasion(a: DatedHappening, b: DatedHappening, told: Occasions): boolean {
  const isOneReport = a.clause.article === b.clause.article;
  if (a.holder === b.holder && (isOneReport || !wasStillAhead(a, b))) return false;
  if (!areOfOneCalendar(a, b, told) || !couldBeOfOneDoer(a, b) || areElsewhere(a, b)) return false;
  const isNear = Math.abs(firstDay(a) - firstDay(b)) <= OCCASION_DAYS_MAX;
  return isNear && (sharedTerms(a.nouns, b.nouns).length > 0 || a.nouns.size === 0 || b.nouns.size === 0);
}

interface Occasions extends Pick<ToldApart, "kinds"> {
  readonly occasions: ReadonlySet<string>;
  /** Verbs of what comes once to one thing, as long as it is to come: “open”. */
  readonly plannedOnce: ReadonlySet<string>;
}

/** An occasion of one class, or what is yet to come once to one thing: “the museum will open”. */
function areOfOneCalendar(
  a: DatedHappening,
  b: DatedHappening,
  { occasions, plannedOnce, kinds }: Occasions,
): boolean {
  if ([...a.happenings].some((one) => b.happenings.has(one) && occasions.has(one))) return true;
  const [x, y] = [a.clause, b.clause];
  if (!x.isPlanned || !y.isPlanned || x.event !== y.event || !plannedOnce.has(x.event)) return false;
  return x.thing !== null && y.thing !== null && areOneThing(x.thing, y.thing, kinds);
}

/** A later report moves a day that had not come: of a day that has passed, the next hearing is told. */
function wasStillAhead(a: DatedHappening, b: DatedHappening): boolean {
  const [first, later] = [a, b].map(({ clause }) => dayRangeOf(clause.article.publishedDay ?? ""));
  if (first === null || later === null || first === undefined || later === undefined) return false;
  if (!a.clause.isPlanned || !b.clause.isPlanned || first.last === later.last) return false;
  const [before, after] = first.last < later.last ? [a, later] : [b, first];
  return firstDay(before) > after.last;
}

/** Two places are two hearings. */
function areElsewhere({ clause: a }: DatedHappening, { clause: b }: DatedHappening): boolean {
  const placesOf = ({ told }: typeof a) =>
    (told?.places ?? []).flatMap(({ entity }) => (entity >= 0 ? [entity] : []));
  const [x, y] = [placesOf(a), placesOf(b)];
  return x.length > 0 && y.length > 0 && !x.some((place) => y.includes(place));
}

/** Hearings further from one another than this are two. */
const OCCASION_DAYS_MAX = 250;

function firstDay({ period }: DatedHappening): number {
  return dayRangeOf(period.value)!.first;
}

/** “Korva seized it” and “Lorvane seized it” are two events, unless each names the other's doer. */
function couldBeOfOneDoer(a: DatedHappening, b: DatedHappening): boolean {
  if (a.agents.size === 0 || b.agents.size === 0) return true;
  const isKnown = (agents: ReadonlySet<number>, other: DatedHappening) =>
    [...agents].some((agent) => other.agents.has(agent) || other.nouns.has(`@${agent}`));
  if (isKnown(a.agents, b) || isKnown(b.agents, a)) return true;
  return [...a.agentWords].some((word) => [...b.agentWords].some((other) => haveOneStem(word, other)));
}

/** “Inspectors” are of the inspectorate. */
function haveOneStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const stem = short.slice(0, Math.max(STEM_MIN, short.length - ENDING_MAX));
  return long.startsWith(stem);
}

const STEM_MIN = 6;
const ENDING_MAX = 2;

function clashOf(story: Story, group: readonly DatedHappening[]): readonly ConflictDraft[] {
  if (group.some(({ clause }) => clause.isRepeated)) return [];
  if (someHolderHasSeveral(group)) return changedLater(group);
  const moved = group.filter((happening) => wasMoved(story, happening));
  const before = group.filter((happening) => !moved.includes(happening));
  return [
    ...draftsOf("contradiction", before),
    ...draftsOf("contradiction", moved),
    ...revisionOf(before, moved),
  ];
}

/** One voice that names another day in its later report, while the first had not come, has moved it. */
function changedLater(group: readonly DatedHappening[]): readonly ConflictDraft[] {
  const days = [...new Set(group.map(({ clause }) => clause.article.publishedDay ?? ""))].sort();
  const last = days.at(-1)!;
  const after = group.filter(({ clause }) => clause.article.publishedDay === last);
  const before = group.filter((happening) => !after.includes(happening));
  if (someHolderHasSeveral(before) || someHolderHasSeveral(after)) return [];
  if (!group.every(({ clause }) => clause.isPlanned)) return [];
  return before.length === 0 ? [] : revisionOf(before, after);
}

/** The dates that clash with another, a side each. */
function draftsOf(relation: Relation, group: readonly DatedHappening[]): readonly ConflictDraft[] {
  const values = valuesOf(group);
  const clashing = values.filter((value) => values.some((other) => datesAreDisjoint(value, other)));
  if (clashing.length < 2) return [];
  return [
    draftOf(
      relation,
      clashing.map((value) => group.filter(({ period }) => period.value === value)),
    ),
  ];
}

/** A day that was moved, and those that were told before. */
function revisionOf(
  before: readonly DatedHappening[],
  moved: readonly DatedHappening[],
): readonly ConflictDraft[] {
  const sides = [before, moved];
  const someDiffer = before.some((a) => moved.some((b) => datesAreDisjoint(a.period.value, b.period.value)));
  return someDiffer ? [draftOf("revision", sides)] : [];
}

/** One who names two days tells of two hearings. */
function someHolderHasSeveral(group: readonly DatedHappening[]): boolean {
  const byHolder = new Map<string, Set<string>>();
  for (const { holder, period } of group) {
    byHolder.set(holder, (byHolder.get(holder) ?? new Set()).add(period.value));
  }
  return [...byHolder.values()].some((values) => someAreDisjoint([...values]));
}

function someAreDisjoint(values: readonly string[]): boolean {
  return values.some((value) => values.some((other) => datesAreDisjoint(value, other)));
}

/** True where the report says that the day is another one now. */
function wasMoved({ words }: Story, { clause: { article, date, event } }: DatedHappening): boolean {
  if (words.dating.movedMarkers.has(event)) return true;
  const { firstToken, endToken } = article.reading.sentences[date.sentence]!;
  return article.lemmas.slice(firstToken, endToken).some((lemma) => words.dating.movedMarkers.has(lemma));
}

function valuesOf(group: readonly DatedHappening[]): readonly string[] {
  return [...new Set(group.map(({ period }) => period.value))].sort(compareDates);
}

/** Days beyond which a date says so little that more must tell that the event is one. */
const WIDE_DAYS = 92;

interface ToldApart {
  readonly kinds: KindsOfThing;
  readonly repeated: ReadonlySet<string>;
  readonly onceVerbs: ReadonlySet<string>;
}

/** True of what happens once to a thing, where it is one thing: “the bridge was built”. */
function isOneOnce(
  { clause: a }: DatedHappening,
  { clause: b }: DatedHappening,
  { kinds, onceVerbs, repeated }: ToldApart,
): boolean {
  const isOnce = onceVerbs.has(a.event) || !repeated.has(a.told?.kind ?? a.event);
  if (a.event !== b.event || !isOnce || a.thing === null || b.thing === null) return false;
  return areOneThing(a.thing, b.thing, kinds);
}

/** True of two tellings whose dates may both hold, one less exact than the other. */
function areOneEvent(
  a: DatedHappening,
  b: DatedHappening,
  { kinds, repeated, onceVerbs }: ToldApart,
): boolean {
  if (a.holder === b.holder || a.clause.isPlanned !== b.clause.isPlanned) return false;
  if (a.clause.isRepeated || b.clause.isRepeated) return false;
  const common = [...a.happenings].filter((one) => b.happenings.has(one));
  if (common.length === 0 || !couldBeOfOneDoer(a, b)) return false;
  if (common.every((one) => repeated.has(one))) {
    const [x, y] = [a.clause.thing, b.clause.thing];
    if (x === null || y === null || !areOneThing(x, y, kinds)) return false;
  }
  const [x, y] = [dayRangeOf(a.period.value)!, dayRangeOf(b.period.value)!];
  if (a.period.value !== b.period.value && (!overlap(x, y) || exactness(x) === exactness(y))) return false;
  const shared = sharedTerms(a.nouns, b.nouns);
  if (isOneOnce(a, b, { kinds, onceVerbs, repeated })) return true;
  const isBare = a.nouns.size === 0 || b.nouns.size === 0;
  const needed = Math.max(daysOf(x), daysOf(y)) > WIDE_DAYS && ![x, y].some(isOpen) ? 2 : 1;
  return shared.length >= needed || (isBare && needed === 1) || shared.some(isNamed);
}

function isNamed(term: string): boolean {
  return isEntityTerm(term);
}

function overlap(a: DayRange, b: DayRange): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function daysOf({ first, last }: DayRange): number {
  return last - first + 1;
}

function isOpen(range: DayRange): boolean {
  return !Number.isFinite(daysOf(range));
}

/** How exact a date is, from a day to an end left open. */
function exactness(range: DayRange): number {
  return EXACTNESS.findIndex((most) => daysOf(range) <= most);
}

const EXACTNESS = [2, 5, 10, 31, 184, 366, Infinity];

function compatibleOf(group: readonly DatedHappening[]): readonly ConflictDraft[] {
  const values = valuesOf(group);
  if (values.length < 2) return [];
  // A date that clashes with another of the group shows that the group is not one event.
  if (someAreDisjoint(values)) return [];
  return [
    draftOf(
      "compatible",
      values.map((value) => group.filter(({ period }) => period.value === value)),
    ),
  ];
}

function draftOf(relation: Relation, sides: readonly (readonly DatedHappening[])[]): ConflictDraft {
  const told = sides.map(sideOf);
  const dates = told.map(({ says }) => `“${says}”`).join(" and ");
  return { relation, over: "date", topic: topicOf(sides.flat()), sides: told, why: WHY[relation]!(dates) };
}

const WHY: Readonly<Partial<Record<Relation, (dates: string) => string>>> = {
  contradiction: (dates) => `One event has one day, and the reports give ${dates}`,
  revision: (dates) => `The day was moved: the reports give ${dates}`,
  compatible: (dates) => `Dates of one event that can all hold, written more and less exactly: ${dates}`,
};

/** The shortest telling. */
function topicOf(group: readonly DatedHappening[]): string {
  const texts = group.map(({ clause: { article, span } }) => textOf(article.article.text, span));
  return texts.reduce((a, b) => (b.length < a.length ? b : a)).replace(/\s+/gu, " ");
}

function sideOf(told: readonly DatedHappening[]): ConflictSide {
  const { clause, period } = told[0]!;
  return {
    says: clause.article.article.text.slice(period.span.start, period.span.end),
    speakers: speakerNames(told),
    articles: [...new Set(told.map(({ clause: { article } }) => article.article.id))],
    evidence: told.map(({ clause: { article }, shown }) => evidenceOf(article.article, shown)),
  };
}

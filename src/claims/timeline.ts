/**
 * What happened, in the order in which it happened: one entry for each event and date, however many reports
 * tell of it.
 *
 *     a  The bridge collapsed on Monday.
 *     b  The collapse of the bridge came on Monday.
 *        one entry, Monday: the wording of a, evidence of both
 *
 * Two dated clauses are one entry where their dates are the same and they tell of the same event: their mentions are
 * of one event (`events/join-events.ts`), or they have one verb and a shared word, or enough words in common. The
 * entry's wording is the shortest of the reports' own that can stand by itself. A time of day without its day is
 * on the day that the same report gives the same event. Sorted by date, see `compareDates`; near-linear.
 */
import type { Span, TimelineEntry } from "../model/index.ts";
import { textOf } from "../model/index.ts";
import { compareDates } from "./date-ranges.ts";
import type { DatedClause } from "./dated-clauses.ts";
import { periodOf } from "./dating/periods.ts";
import type { ClaimEvent } from "./events/event.ts";
import { eventsOf } from "./events/find-events.ts";
import { joinEvents } from "./events/join-events.ts";
import { evidenceOf } from "./evidence.ts";
import { isSelfContained } from "./representative.ts";
import { type Story, sentenceBody } from "./story.ts";
import { likenessOfTerms, type Rarity } from "./terms.ts";

/** Least likeness of two clauses of one date that tell of one event; less where the verb is the same. */
const SAME_EVENT_MIN = 0.4;
const SAME_VERB_MIN = 0.2;
/** Events before one among which the day of its hour is looked for. */
const BACK_MAX = 60;

interface Dated {
  readonly date: string;
  readonly clause: DatedClause;
  /** Numbers of its event among all, and of that in the course of which it was; none where it is told of none. */
  readonly events: readonly number[];
}

export function timelineOf(
  story: Story,
  clauses: readonly DatedClause[],
  rarity: Rarity,
): readonly TimelineEntry[] {
  const events = joinedEvents(story, clauses, rarity);
  const dated = clauses.flatMap((clause) => datedOf(story, clause, events));
  const byDate = new Map<string, Dated[]>();
  for (const one of dated) {
    const known = byDate.get(one.date);
    if (known === undefined) byDate.set(one.date, [one]);
    else known.push(one);
  }
  return [...byDate.entries()]
    .sort(([a], [b]) => compareDates(a, b))
    .flatMap(([date, ofDate]) =>
      entriesOf(ofDate, rarity).map((entry) =>
        entryOf(
          date,
          entry.map(({ clause }) => clause),
        ),
      ),
    );
}

/** Number of the event by the index of each mention; absent for what is of no kind that has a date. */
type JoinedEvents = ReadonlyMap<number, number>;

/** The events of every kind that has a date: the others have nothing to tell here. */
function joinedEvents(story: Story, clauses: readonly DatedClause[], rarity: Rarity): JoinedEvents {
  const kinds = new Set(
    clauses.flatMap(({ told }) =>
      told === null ? [] : [told, ...courseOf(story, told)].map(({ kind }) => kind),
    ),
  );
  const candidates = eventsOf(story).filter((event) => kinds.has(event.kind) && !event.isSaying);
  const groups = joinEvents(story, candidates, { rarity });
  return new Map(groups.flatMap((group, event) => group.map(({ index }) => [index, event] as const)));
}

/** The day or period under which a clause is told; none for an open period and for the second half of one. */
function datedOf(story: Story, clause: DatedClause, events: JoinedEvents): readonly Dated[] {
  const { article, told, date } = clause;
  if (isVague(clause)) return [];
  if (told === null && clause.event === "" && !isSaidToBe(clause)) return [];
  if (told !== null && isOfPage(story, told)) return [];
  if ([...clause.terms].some((term) => story.words.events.habitMarkers.has(term))) return [];
  const period = periodOf(story, article, article.reading.dates.find(({ start }) => start === date.start)!);
  if (period === null || /(?:^|\/)\.\.(?:\/|$)/u.test(period.value)) return [];
  const value = period.value === date.value ? onItsDay(story, clause) : period.value;
  const mentions = told === null ? [] : [told, ...courseOf(story, told)];
  return [{ date: value, clause, events: mentions.flatMap(({ index }) => events.get(index) ?? []) }];
}

/** A century, and a decade that is counted back to: “over a decade ago” is no year of it. */
function isVague({ article, date }: DatedClause): boolean {
  if (/^\d\dXX$/u.test(date.value)) return true;
  return date.value.endsWith("X") && !/\d/u.test(textOf(article.article.text, date));
}

/** Tokens on either side of a predicate among which its copula stands. */
const COPULA_REACH = 20;

/** “He was before the magistrate on Wednesday”: a noun with a copula tells what was so that day. */
function isSaidToBe({ article, governor }: DatedClause): boolean {
  const { dependencies } = article.reading;
  return dependencies
    .slice(Math.max(0, governor - COPULA_REACH), governor + COPULA_REACH)
    .some(({ head, deprel }) => head === governor && deprel === "cop");
}

/** “A picture taken on Monday shows …”, “This article was amended on 3 March”. */
function isOfPage({ words }: Story, { article, agent, patient, action }: ClaimEvent): boolean {
  const { pageNouns, pageVerbs } = words.events;
  if (!pageVerbs.has(action)) return false;
  return [agent, patient].some((one) => one !== null && pageNouns.has(article.lemmas[one.token]!));
}

/** Tokens before a noun among which its preposition stands. */
const PREPOSITION_REACH = 6;

/** “Seized in a surprise incursion”: what the event was a part of, told by a noun that hangs on it. */
function courseOf(story: Story, { article, index, token, sentence }: ClaimEvent): readonly ClaimEvent[] {
  const { dependencies } = article.reading;
  const { coursePrepositions } = story.words.events;
  return eventsOf(story)
    .slice(Math.max(0, index - BACK_MAX), index + BACK_MAX)
    .filter((event) => {
      if (event.article !== article || event.sentence !== sentence || !event.isNoun) return false;
      if (dependencies[event.token]!.head !== token) return false;
      return article.folded
        .slice(Math.max(0, event.token - PREPOSITION_REACH), event.token)
        .some((word, i, before) => {
          const at = event.token - before.length + i;
          return coursePrepositions.has(word) && dependencies[at]!.head === event.token;
        });
    });
}

/** “The quake came at 7.05”: on the day of the quake before it, not on the last day that the report named. */
function onItsDay(story: Story, { article, told, date }: DatedClause): string {
  const [, time] = date.value.split("T");
  if (date.type !== "time" || date.anchor !== "text" || time === undefined || told === null)
    return date.value;
  const days = eventsOf(story)
    .slice(Math.max(0, told.index - BACK_MAX), told.index)
    .filter((event) => event.article === article && event.action === told.action)
    .flatMap((event) => [...event.dates, ...event.datesBeside].map((index) => article.reading.dates[index]!))
    .flatMap(({ value, type }) =>
      value !== null && type !== "set" && /^\d{4}-\d\d-\d\d/u.test(value) ? [value.slice(0, 10)] : [],
    );
  return days.length === 0 ? date.value : `${days.at(-1)}T${time}`;
}

/** Entries of one date, and clauses of each, that a clause is held against; more are told of no busy day. */
const ENTRIES_MAX = 60;
const CLAUSES_MAX = 4;

/** Clauses of one date by event. Each goes to the first entry that it is like, the story's order deciding. */
function entriesOf(clauses: readonly Dated[], rarity: Rarity): readonly (readonly Dated[])[] {
  const entries: Dated[][] = [];
  const ofEvent = new Map<number, Dated[]>();
  for (const one of clauses) {
    const known = one.events.map((event) => ofEvent.get(event)).find((entry) => entry !== undefined);
    const entry =
      known ??
      entries
        .slice(-ENTRIES_MAX)
        .find((other) => other.slice(0, CLAUSES_MAX).some((clause) => areOneEvent(one, clause, rarity)));
    const home = entry ?? [];
    if (entry === undefined) entries.push(home);
    home.push(one);
    for (const event of one.events) if (!ofEvent.has(event)) ofEvent.set(event, home);
  }
  return entries;
}

/** True of clauses that say enough of the same, whatever is known of their events. */
function areOneEvent(a: Dated, b: Dated, rarity: Rarity): boolean {
  const likeness = likenessOfTerms(a.clause.terms, b.clause.terms, rarity);
  return likeness >= (a.clause.event === b.clause.event ? SAME_VERB_MIN : SAME_EVENT_MIN);
}

function entryOf(date: string, event: readonly DatedClause[]): TimelineEntry {
  const told = event.map((clause) => ({ article: clause.article, span: spanToTell(clause) }));
  const evidence = told.map(({ article, span }) => evidenceOf(article.article, span));
  const wordings = told.map(({ article, span }) => ({
    text: textOf(article.article.text, span),
    alone: isSelfContained(article, span),
  }));
  const best = wordings
    .filter(({ alone }) => alone || wordings.every((wording) => !wording.alone))
    .reduce((shortest, wording) => (wording.text.length < shortest.text.length ? wording : shortest));
  return { date, what: best.text, evidence };
}

/** Longer sentences are shown as the clause that they were cut to. */
const SENTENCE_MAX = 320;

/** The clause where it stands by itself, else its sentence: “signed in February” says not what was. */
function spanToTell(clause: DatedClause): Span {
  const { article, span, date } = clause;
  if (isSelfContained(article, span) && !isPart(clause)) return span;
  const { start, end } = sentenceBody(article, date.sentence);
  return end - start <= SENTENCE_MAX && start <= span.start && span.end <= end ? { start, end } : span;
}

/** “The town they seized in May”, “and withdrew on Monday”: what describes a thing or has no subject of its own. */
function isPart({ article, governor }: DatedClause): boolean {
  const { dependencies } = article.reading;
  const { deprel } = dependencies[governor] ?? { deprel: "root" };
  if (deprel.startsWith("acl")) return true;
  if (deprel !== "conj") return false;
  return !dependencies
    .slice(Math.max(0, governor - COPULA_REACH), governor + COPULA_REACH)
    .some(({ head, deprel: relation }) => head === governor && relation.startsWith("nsubj"));
}

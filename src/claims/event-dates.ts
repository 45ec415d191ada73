/**
 * Finds events that reports date differently.
 *
 *     The accord was signed in February 2029.
 *     The Sarn Accord, signed in November 2029, allows …
 *
 * One event: something that happens once (a table tells, or “first” and “last” do) to one and the same thing,
 * named or definite in both reports. Dates that nest (`2029` and `2029-02`) agree. Two days side by side are
 * not held against one another: one night has two dates, and so has one moment in two time zones. Events that
 * one of the reports itself dates twice are not compared.
 */
import { type ConflictSide, textOf } from "../model/index.ts";
import { compareDates, datesAreDisjoint, dayRangeOf } from "./date-ranges.ts";
import type { DatedClause } from "./dated-clauses.ts";
import { evidenceOf } from "./evidence.ts";
import type { ConflictDraft } from "./figures/find-figure-conflicts.ts";
import { partitionOf } from "./partition.ts";
import type { Story } from "./story.ts";
import { entityTerm, likenessOfTerms, type Rarity } from "./terms.ts";
import { areOneThing, type KindsOfThing, kindsOfThing } from "./things.ts";
import type { ClaimWords } from "./words.ts";

/** A date on the thing itself and one on a verb are of one event where the clauses are as alike as this. */
const SAME_EVENT_MIN = 0.42;
/** Days between two dates that are more than one night and a time zone. */
const APART_MIN = 2;

export function eventDateConflicts(
  story: Story,
  clauses: readonly DatedClause[],
  rarity: Rarity,
): readonly ConflictDraft[] {
  const events = clauses.filter((clause) => isOneTime(clause, story.words));
  const kinds = kindsOfThing(story);
  const partition = partitionOf(events.length);
  for (const members of membersByThing(events).values()) {
    for (const [n, i] of members.entries()) {
      for (const j of members.slice(n + 1, n + 1 + COMPARED_MAX)) {
        if (areOneEvent(events[i]!, events[j]!, { kinds, rarity, words: story.words })) partition.join(i, j);
      }
    }
  }
  return partition.sets().flatMap((members) => conflictOf(members.map((member) => events[member]!)));
}

/** Clauses about one kind of thing that each is held against, so that a thousand copies cost no square. */
const COMPARED_MAX = 40;

/** True of what can have one date only, and was so when it was reported. */
function isOneTime(
  { isSaying, isOnce, isRepeated, event, thing, article, date }: DatedClause,
  words: ClaimWords,
) {
  if (isSaying || isRepeated || thing === null) return false;
  if (!isOnce && event !== "" && !words.onceVerbs.has(event)) return false;
  const [range, published] = [dayRangeOf(date.value), dayRangeOf(article.publishedDay ?? "")];
  return range !== null && (published === null || range.first <= published.last);
}

function membersByThing(events: readonly DatedClause[]): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  events.forEach(({ thing }, index) => {
    const keys = [thing!.head, ...(thing!.entity >= 0 ? [entityTerm(thing!.entity)] : [])];
    for (const key of keys) {
      const known = members.get(key);
      if (known === undefined) members.set(key, [index]);
      else known.push(index);
    }
  });
  return members;
}

interface Told {
  readonly kinds: KindsOfThing;
  readonly rarity: Rarity;
  readonly words: ClaimWords;
}

function areOneEvent(a: DatedClause, b: DatedClause, { kinds, rarity, words }: Told): boolean {
  if (a.article === b.article || a.isOnce !== b.isOnce || !areOneThing(a.thing!, b.thing!, kinds))
    return false;
  if (a.event === b.event && a.event !== "") return true;
  const isOwnDate = words.datedNouns.has(a.thing!.head) && (a.event === "" || b.event === "");
  if (isOwnDate && sameKind(a, b, words)) return true;
  return sameKind(a, b, words) && likenessOfTerms(a.terms, b.terms, rarity) >= SAME_EVENT_MIN;
}

/** “The accord of November” beside “the accord signed in February”. */
function sameKind(a: DatedClause, b: DatedClause, { onceVerbs }: ClaimWords): boolean {
  return (a.event === "" && onceVerbs.has(b.event)) || (b.event === "" && onceVerbs.has(a.event));
}

function conflictOf(told: readonly DatedClause[]): readonly ConflictDraft[] {
  const event = withFirstMeaning(told);
  if (someReportHasSeveralDates(event)) return [];
  const dates = [...new Set(event.map(({ date }) => date.value))].sort(compareDates);
  // The sides are the dates that clash with another; those compatible with all are no side of it.
  const clashing = dates.filter((date) => dates.some((other) => areApart(date, other)));
  if (clashing.length < 2) return [];
  const sides = clashing.map((date) => sideOf(date, event));
  return [
    {
      relation: "contradiction",
      over: "date",
      topic: topicOf(event),
      sides,
      why: `One event is dated ${sides.map(({ says }) => `“${says}”`).join(" and ")}, which have no day in common`,
    },
  ];
}

/**
 * “On Monday” and “at dawn”, reprinted days later, are still those of the report that had them first: the same words for
 * the date of one event do not quarrel.
 */
function withFirstMeaning(event: readonly DatedClause[]): readonly DatedClause[] {
  const meant = new Map<string, string>();
  return event.map((clause) => {
    const { article, date } = clause;
    if (date.anchor === "absolute") return clause;
    const words = textOf(article.article.text, date).toLowerCase();
    const value = meant.get(words) ?? date.value;
    meant.set(words, value);
    return { ...clause, date: { ...date, value } };
  });
}

/** The thing by its fullest name, and what happened to it: “Sarn Accord signed”. */
function topicOf(event: readonly DatedClause[]): string {
  const fullest = event.reduce((a, b) => (b.thing!.text.length > a.thing!.text.length ? b : a));
  const verb = event.find((clause) => clause.verb !== "")?.verb ?? "";
  return `${fullest.thing!.text} ${verb}`.trim();
}

function someReportHasSeveralDates(event: readonly DatedClause[]): boolean {
  const byReport = new Map<number, Set<string>>();
  for (const { article, date } of event) {
    byReport.set(article.rank, (byReport.get(article.rank) ?? new Set()).add(date.value));
  }
  return [...byReport.values()].some((dates) =>
    [...dates].some((a) => [...dates].some((b) => datesAreDisjoint(a, b))),
  );
}

function areApart(a: string, b: string): boolean {
  const [x, y] = [dayRangeOf(a), dayRangeOf(b)];
  if (x === null || y === null) return false;
  return x.first - y.last >= APART_MIN || y.first - x.last >= APART_MIN;
}

function sideOf(date: string, event: readonly DatedClause[]): ConflictSide {
  const clauses = event.filter((clause) => clause.date.value === date);
  const first = clauses[0]!;
  return {
    says: first.article.article.text.slice(first.date.start, first.date.end),
    speakers: [...new Set(clauses.flatMap(({ speakerName }) => (speakerName === null ? [] : [speakerName])))],
    articles: [...new Set(clauses.map(({ article }) => article.article.id))],
    evidence: clauses.map(({ article, span }) => evidenceOf(article.article, span)),
  };
}

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
import type { ConflictSide } from "../model/index.ts";
import { likenessOfTerms } from "./align-statements.ts";
import { compareDates, datesAreDisjoint, dayRangeOf } from "./date-ranges.ts";
import type { DatedClause } from "./dated-clauses.ts";
import { evidenceOf } from "./evidence.ts";
import type { ConflictDraft } from "./figures/find-figure-conflicts.ts";
import { partitionOf } from "./partition.ts";
import type { Story } from "./story.ts";
import { isEntityTerm, type Rarity, sharedTerms } from "./terms.ts";
import type { ClaimWords } from "./words.ts";

/** Clauses that are less alike than this tell of different events, though of one kind. */
const SAME_EVENT_MIN = 0.42;
/** Days between two dates that are more than one night and a time zone. */
const APART_MIN = 2;

export function eventDateConflicts(
  { words }: Pick<Story, "words">,
  clauses: readonly DatedClause[],
  rarity: Rarity,
): readonly ConflictDraft[] {
  const events = clauses.filter(
    ({ isSaying, isOnce, event }) => !isSaying && (isOnce || event === "" || words.onceVerbs.has(event)),
  );
  const partition = partitionOf(events.length);
  for (const members of membersByThing(events).values()) {
    for (const [n, i] of members.entries()) {
      for (const j of members.slice(n + 1)) {
        if (areOneEvent(events[i]!, events[j]!, words, rarity)) partition.join(i, j);
      }
    }
  }
  return partition.sets().flatMap((members) => conflictOf(members.map((member) => events[member]!)));
}

function membersByThing(events: readonly DatedClause[]): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  events.forEach(({ things }, index) => {
    for (const thing of things) {
      const known = members.get(thing);
      if (known === undefined) members.set(thing, [index]);
      else known.push(index);
    }
  });
  return members;
}

function areOneEvent(a: DatedClause, b: DatedClause, words: ClaimWords, rarity: Rarity): boolean {
  if (a.article === b.article || !sameKind(a, b, words) || a.isOnce !== b.isOnce) return false;
  const [x, y] = [a.terms, b.terms].map((terms) => new Set([...terms].filter((term) => isEntityTerm(term))));
  // Two clauses that both name somebody or something must name one of them alike.
  if (x!.size > 0 && y!.size > 0 && sharedTerms(x!, y!).length === 0) return false;
  return likenessOfTerms(a.terms, b.terms, rarity) >= SAME_EVENT_MIN;
}

/** The same verb; or “the accord of November” beside “the accord signed in February”. */
function sameKind(a: DatedClause, b: DatedClause, { onceVerbs }: ClaimWords): boolean {
  if (a.event === b.event) return a.event !== "";
  return (a.event === "" && onceVerbs.has(b.event)) || (b.event === "" && onceVerbs.has(a.event));
}

function conflictOf(event: readonly DatedClause[]): readonly ConflictDraft[] {
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
      topic: event[0]!.article.article.text.slice(event[0]!.span.start, event[0]!.span.end),
      sides,
      why: `One event is dated ${clashing.join(" and ")}, which have no day in common`,
    },
  ];
}

function someReportHasSeveralDates(event: readonly DatedClause[]): boolean {
  return event.some((a) =>
    event.some((b) => a.article === b.article && datesAreDisjoint(a.date.value, b.date.value)),
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
    evidence: clauses.map(({ article, date: { start, end } }) => evidenceOf(article.article, { start, end })),
  };
}

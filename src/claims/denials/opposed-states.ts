/**
 * Finds statements that put one thing into opposite states.
 *
 *     The bridge has been reopened, the mayor said.            later state of: bridge
 *     The bridge remains closed, according to the police.      earlier state of: bridge
 *
 * Which states are opposite stands in a table, and with it what the clauses must share: the subject of the state, or
 * a place. “The town” is the place last named before it, and so is a part of it. Who denies a state stands for its
 * opposite. One voice that gives both in one report contradicts itself.
 *
 * Refuses what may or will be so, and what has changed since: the earlier state said before the later one is no
 * contradiction, nor is one that was told days after. Copies are held against a bounded number.
 */
import { compareDates, dayRangeOf } from "../date-ranges.ts";
import { isIntended } from "../intended.ts";
import type { Statement } from "../statements.ts";
import type { Story } from "../story.ts";
import { isEntityTerm, sharedTerms, type Term, type TermSet } from "../terms.ts";
import type { Clause } from "./clause.ts";
import type { OpposedPair } from "./opposed-pairs.ts";
import { placesOfClauses } from "./places-of-clauses.ts";
import { isSameVoice } from "./statement-places.ts";
import { utteranceOf } from "./utterance.ts";
import type { OpposedStates, StatePhrase } from "./words.ts";

interface StateSaid {
  readonly clause: Clause;
  readonly isLater: boolean;
  readonly of: TermSet;
}

/** Sayings of one state of one thing that each of the other is held against. */
const HELD_MAX = 30;
/** Days after which the earlier state may have come back. */
const DAYS_MAX = 4;

export function opposedStatePairs(story: Story, clauses: readonly Clause[]): readonly OpposedPair[] {
  const actual = clauses.filter(isActual);
  const placesIn = placesOfClauses(story);
  return story.words.denials.states.flatMap((states) => {
    const said = actual.flatMap((clause) => stateIn(clause, states, placesIn) ?? []);
    const earlier = byTerm(said.filter(({ isLater }) => !isLater));
    const pairs = new Map<string, OpposedPair>();
    for (const later of said) {
      if (!later.isLater) continue;
      const candidates = new Set([...later.of].flatMap((term) => earlier.get(term) ?? []));
      for (const other of candidates) {
        if (!areOpposed(later, other)) continue;
        const [affirming, denying] = [later.clause.statement, other.clause.statement];
        pairs.set(`${affirming.index} ${denying.index}`, {
          affirming: utteranceOf(affirming, later.clause),
          denying: utteranceOf(denying, other.clause),
          states: states.name,
        });
      }
    }
    return [...pairs.values()];
  });
}

function isActual({ statement, unreal, future, isMain }: Clause): boolean {
  if (unreal || future || !isMain || statement.withheld || statement.retracted) return false;
  return !isIntended(statement.force);
}

function byTerm(said: readonly StateSaid[]): ReadonlyMap<Term, readonly StateSaid[]> {
  const groups = new Map<Term, StateSaid[]>();
  for (const one of said) {
    for (const term of one.of) {
      const known = groups.get(term);
      if (known === undefined) groups.set(term, [one]);
      else if (known.length < HELD_MAX) known.push(one);
    }
  }
  return groups;
}

/** The state that a clause puts something into; null where it names none, both, or nothing that is in it. */
function stateIn(
  clause: Clause,
  states: OpposedStates,
  placesIn: (clause: Clause) => TermSet,
): StateSaid | null {
  const [later, earlier] = [names(clause, states.later), names(clause, states.earlier)];
  if (later === earlier) return null;
  const of = states.of === "place" ? placesIn(clause) : subjectOf(clause);
  if (of.size === 0) return null;
  const isTurned = (clause.statement.force === "denied") !== clause.negated;
  return { clause, isLater: later !== isTurned, of };
}

/** Every word of one of the phrases stands in the clause, and its predicate or subject is one of them. */
function names({ lemmas, predicates, heads }: Clause, phrases: readonly StatePhrase[]): boolean {
  return phrases.some(
    (phrase) =>
      phrase.every((words) => words.some((word) => lemmas.has(word))) &&
      // “A push to recapture it” puts nothing into the state.
      phrase.some((words) => words.some((word) => predicates.has(word) || heads.has(word))),
  );
}

/** A thing with a name, or “the bridge”. */
function subjectOf({ heads, patient }: Clause): TermSet {
  const named = [...patient].filter(isEntityTerm);
  return named.length > 0 ? new Set(named) : patient.size > 0 ? patient : heads;
}

function areOpposed(later: StateSaid, earlier: StateSaid): boolean {
  if (sharedTerms(later.of, earlier.of).length === 0) return false;
  const [a, b] = [later.clause.statement, earlier.clause.statement];
  if (a === b) return false;
  const isOneReport = a.article === b.article;
  if (isOneReport && (a.attribution === null || b.attribution === null)) return false;
  // Who speaks for one side may change the view from day to day.
  if (!isOneReport && isSameVoice(a, b)) return false;
  return isStillSo(later.clause, earlier.clause);
}

/** The earlier state is told on the day of the later one or soon after. */
function isStillSo(later: Clause, earlier: Clause): boolean {
  const dated = [dateOf(later), dateOf(earlier)] as const;
  if (dated[0] !== null && dated[1] !== null) return compareDates(dated[0], dated[1]) <= 0;
  if (later.statement.article === earlier.statement.article)
    return isRecent(later, dated[0]) && isRecent(earlier, dated[1]);
  const days = [dayOf(later.statement), dayOf(earlier.statement)] as const;
  if (days[0] === null || days[1] === null) return false;
  return (
    isRecent(later, dated[0]) &&
    isRecent(earlier, dated[1]) &&
    days[1] >= days[0] &&
    days[1] - days[0] <= DAYS_MAX
  );
}

function dateOf({ statement, dates }: Clause): string | null {
  return (
    dates.map((index) => statement.article.reading.dates[index]!.value).find((value) => value !== null) ??
    null
  );
}

function dayOf({ article }: Statement): number | null {
  return article.publishedDay === null ? null : (dayRangeOf(article.publishedDay)?.first ?? null);
}

/** A state that came about long before the report is history. */
function isRecent({ statement }: Clause, date: string | null): boolean {
  const [day, range] = [dayOf(statement), date === null ? null : dayRangeOf(date)];
  return day === null || range === null || day - range.last <= DAYS_MAX;
}

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
 * Refuses what may or will be so, “some of the doors”, “the north gate” beside “the south gate”, and what has changed
 * since: the earlier state said before the later one is no contradiction, nor is one that was told days after, but for
 * states that last (“genuine”, “forged”). Copies are held against a bounded number.
 */
import { compareDates, dayRangeOf } from "../date-ranges.ts";
import { isIntended } from "../intended.ts";
import type { Statement } from "../statements.ts";
import type { Story } from "../story.ts";
import { isEntityTerm, sharedTerms, type Term, type TermSet } from "../terms.ts";
import { datesClash, isElsewhere } from "./affirms.ts";
import type { Clause } from "./clause.ts";
import type { OpposedPair } from "./opposed-pairs.ts";
import { placesOfClauses } from "./places-of-clauses.ts";
import { isSameVoice } from "./statement-places.ts";
import { utteranceOf } from "./utterance.ts";
import type { DenialWords, OpposedStates, StatePhrase } from "./words.ts";

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
    const said = actual.flatMap(
      (clause) => stateIn(clause, states, { words: story.words.denials, placesIn }) ?? [],
    );
    const earlier = byTerm(said.filter(({ isLater }) => !isLater));
    const pairs = new Map<string, OpposedPair>();
    for (const later of said) {
      if (!later.isLater) continue;
      const candidates = new Set([...later.of].flatMap((term) => earlier.get(term) ?? []));
      for (const other of candidates) {
        if (!areOpposed(later, other, states)) continue;
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
  { words, placesIn }: { readonly words: DenialWords; readonly placesIn: (clause: Clause) => TermSet },
): StateSaid | null {
  const [later, earlier] = [phraseIn(clause, states, true), phraseIn(clause, states, false)];
  const phrase = later ?? earlier;
  if (phrase === null || (later !== null && earlier !== null)) return null;
  if (clause.negated && clause.isPartial) return null;
  if (states.of === "subject" && isOfSome(clause, words)) return null;
  const of = states.of === "place" ? placesIn(clause) : subjectOf(clause, phrase);
  if (of.size === 0) return null;
  const isTurned = (clause.statement.force === "denied") !== clause.negated;
  return { clause, isLater: (later !== null) !== isTurned, of };
}

/** The phrase that the clause is put in; null where it is in none. */
function phraseIn(
  clause: Clause,
  { of, later, earlier }: OpposedStates,
  isLater: boolean,
): StatePhrase | null {
  const { lemmas, predicates, heads } = clause;
  const candidates = (isLater ? later : earlier).filter((phrase) =>
    phrase.every((words) => words.some((word) => lemmas.has(word))),
  );
  if (candidates.length === 0) return null;
  // “A push to recapture it” puts nothing into the state.
  const isSaid = (phrase: StatePhrase) =>
    phrase.some((words) => words.some((word) => predicates.has(word) || heads.has(word)));
  const found =
    of === "place" ? candidates.find(isSaid) : candidates.find((phrase) => isPredicated(clause, phrase));
  return found ?? null;
}

/** Words from a predicate to the others of its phrase. */
const PHRASE_REACH = 5;

/** “Remains in custody”, “put out”: one word is the predicate, and the others stand by it and hang on it. */
function isPredicated({ token, predicates, statement: { article } }: Clause, phrase: StatePhrase): boolean {
  if (!phrase.some((words) => words.some((word) => predicates.has(word) && !isLink(article, token, word))))
    return false;
  const { dependencies } = article.reading;
  return phrase.every((words) => {
    if (words.some((word) => predicates.has(word))) return true;
    for (let at = Math.max(0, token - PHRASE_REACH); at <= token + PHRASE_REACH; at++) {
      if (!words.includes(article.lemmas[at] ?? "") && !words.includes(article.folded[at] ?? "")) continue;
      const head = dependencies[at]?.head ?? -1;
      // “Went on Monday” did not go on.
      const isPreposition = dependencies[at]?.deprel === "case";
      if (head === token || (!isPreposition && dependencies[head]?.head === token)) return true;
    }
    return false;
  });
}

/** “Be” of “be closed” is no predicate by itself. */
function isLink({ lemmas, reading }: Statement["article"], token: number, word: string): boolean {
  if (lemmas[token] === word) return false;
  for (let at = Math.max(0, token - PHRASE_REACH); at < token; at++) {
    const { head, deprel } = reading.dependencies[at] ?? { head: -1, deprel: "" };
    if (head === token && deprel === "cop" && lemmas[at] === word) return true;
  }
  return false;
}

/** A thing with a name, or “the bridge”; where the subject is a word of the phrase (“traffic is moving”) the rest. */
function subjectOf({ heads, patient, has }: Clause, phrase: StatePhrase): TermSet {
  const words = new Set(phrase.flat());
  const [undergoing, taking] = [patient, heads].map((terms) => [...terms].filter((term) => !words.has(term)));
  const subjects = undergoing!.length > 0 ? undergoing! : taking!;
  if (subjects.length === 0 && heads.size > 0) return new Set([...has].filter((term) => !words.has(term)));
  const named = subjects.filter(isEntityTerm);
  return new Set(named.length > 0 ? named : subjects);
}

/** “Some of the doors”, “the other brother”: what is left of it may be in another state. */
function isOfSome({ subject, statement: { article } }: Clause, { partWords }: DenialWords): boolean {
  if (subject === null) return false;
  return [subject, ...qualifiersOf(article, subject)].some((token) => partWords.has(article.lemmas[token]!));
}

/** Words that tell which one it is: “the north gate”, “the doors of the hall”. */
function qualifiersOf({ reading }: Statement["article"], noun: number): readonly number[] {
  const found: number[] = [];
  for (let token = Math.max(0, noun - QUALIFIERS_MAX); token < noun + QUALIFIERS_MAX; token++) {
    const { head, deprel } = reading.dependencies[token] ?? { head: -1, deprel: "" };
    if (head === noun && QUALIFYING.has(deprel)) found.push(token);
  }
  return found;
}

const QUALIFIERS_MAX = 5;
const QUALIFYING: ReadonlySet<string> = new Set(["amod", "compound", "nummod", "det", "nmod", "nmod:poss"]);

function areOpposed(later: StateSaid, earlier: StateSaid, { of, kind }: OpposedStates): boolean {
  if (sharedTerms(later.of, earlier.of).length === 0) return false;
  if (of === "subject" && (isElsewhere(later.clause, earlier.clause) || areTwo(later.clause, earlier.clause)))
    return false;
  const [a, b] = [later.clause.statement, earlier.clause.statement];
  if (a === b) return false;
  const isOneReport = a.article === b.article;
  if (isOneReport && (a.attribution === null || b.attribution === null)) return false;
  // Who speaks for one side may change the view from day to day.
  if (!isOneReport && isSameVoice(a, b)) return false;
  if (kind === "lasts") return !datesClash(later.clause, earlier.clause);
  return isStillSo(later.clause, earlier.clause) && (kind === "changes" || isOfOneDay(a, b));
}

function isOfOneDay(a: Statement, b: Statement): boolean {
  return a.article.publishedDay !== null && a.article.publishedDay === b.article.publishedDay;
}

/** “The north gate” and “the south gate”: each is told apart by what the other has not. */
export function areTwo(a: Clause, b: Clause): boolean {
  const [left, right] = [qualitiesOf(a), qualitiesOf(b)];
  const isIn = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].every((word) => other.has(word));
  return !isIn(left, right) && !isIn(right, left);
}

function qualitiesOf({ subject, statement: { article } }: Clause): ReadonlySet<string> {
  const tokens = subject === null ? [] : qualifiersOf(article, subject);
  return new Set(
    tokens
      .filter((token) => article.reading.tags[token]?.upos !== "DET")
      .map((token) => article.lemmas[token]!),
  );
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

/**
 * Finds statements that put one thing into opposite states.
 *
 *     The bridge has been reopened, the mayor said.
 *     The bridge remains closed, according to the police.
 *     ╰subject╯  ╰─ state ──╯
 *
 * Which states are opposite stands in a table, and with it what the statements must share: the subject of
 * the state, or a named place. Both must be said to be so and by different speakers; who denies a state
 * stands for its opposite. What may or will be so is not compared, nor are reports of different days: states
 * change. Without a tree there is no subject, and nothing is compared by it.
 */
import type { Conflict } from "../model/index.ts";
import { sideOf, wordingOf } from "./denials.ts";
import { isIntended } from "./intended.ts";
import type { Statement } from "./statements.ts";
import type { Story } from "./story.ts";
import { isEntityTerm, sharedTerms, type Term, termAt, tokensIn } from "./terms.ts";
import type { OppositeStates } from "./words.ts";

export function oppositeStateConflicts(
  story: Story,
  statements: readonly Statement[],
): readonly Omit<Conflict, "id">[] {
  const actual = statements.filter(({ unreal, future, withheld, force }) => {
    return !unreal && !future && !withheld && !isIntended(force);
  });
  return story.words.opposites.flatMap((states) => {
    const found = actual.flatMap((statement) => stateIn(story, statement, states) ?? []);
    const pairs = found.flatMap((a) =>
      a.side === "one" ? found.filter((b) => areOpposed(a, b)).map((b) => [a, b] as const) : [],
    );
    if (pairs.length === 0) return [];
    const left = statementsOf(pairs.map(([one]) => one));
    const right = statementsOf(pairs.map(([, other]) => other));
    return [
      {
        relation: "contradiction" as const,
        over: "state" as const,
        topic: wordingOf(left[0]!),
        sides: [sideOf(left), sideOf(right)],
        why: `The reports give opposite states of one thing: ${states.name}`,
      },
    ];
  });
}

interface StateSaid {
  readonly statement: Statement;
  readonly side: "one" | "other";
  /** What is in the state: entities and lemmas, any of which the other statement must have. */
  readonly of: ReadonlySet<Term>;
}

/** The state that a statement puts something into; null for none and for both (“closed, then reopened”). */
function stateIn(story: Story, statement: Statement, states: OppositeStates): StateSaid | null {
  const one = stateTokens(statement, states.one);
  const other = stateTokens(statement, states.other);
  if (one.length > 0 === other.length > 0) return null;
  const of = states.of === "place" ? placesIn(story, statement) : subjectsOf(statement, [...one, ...other]);
  const turned = statement.force === "denied" || statement.negated;
  return { statement, side: one.length > 0 === !turned ? "one" : "other", of };
}

/** The tokens that name the state, where every word of one of its phrases stands in the statement. */
function stateTokens(
  { article, spans, terms }: Statement,
  phrases: readonly (readonly string[])[],
): readonly number[] {
  const said = phrases.filter((phrase) => phrase.every((lemma) => terms.has(lemma))).flat();
  // “A push to recapture it” puts nothing into the state: an infinitive is what is wanted.
  return said.length === 0
    ? []
    : tokensIn(article, spans).filter(
        (token) => said.includes(article.lemmas[token]!) && article.reading.tags[token]?.xpos !== "VB",
      );
}

function placesIn({ entities }: Story, { terms }: Statement): ReadonlySet<Term> {
  return new Set(
    [...terms].filter((term) => isEntityTerm(term) && entities[Number(term.slice(1))]?.kind === "place"),
  );
}

/** Relations that make a state one of doing something more: “continued to rise” says nothing of going on. */
const COMPLEMENTS = new Set(["xcomp", "obj", "ccomp"]);

function subjectsOf({ article, spans }: Statement, states: readonly number[]): ReadonlySet<Term> {
  const { dependencies } = article.reading;
  const subjects = new Set<Term>();
  const hasComplement = new Set<number>();
  const inside = tokensIn(article, spans);
  for (const token of inside) {
    const dependency = dependencies[token];
    if (dependency !== undefined && COMPLEMENTS.has(dependency.deprel)) hasComplement.add(dependency.head);
  }
  for (const token of inside) {
    const dependency = dependencies[token];
    if (dependency === undefined || !dependency.deprel.startsWith("nsubj")) continue;
    if (states.includes(dependency.head) && !hasComplement.has(dependency.head))
      subjects.add(termAt(article, token));
  }
  return subjects;
}

function areOpposed(a: StateSaid, b: StateSaid): boolean {
  if (a.side === b.side || sharedTerms(a.of, b.of).length === 0) return false;
  const [x, y] = [a.statement, b.statement];
  if (x.article === y.article && (x.attribution === null || y.attribution === null)) return false;
  if (x.speaker >= 0 && x.speaker === y.speaker) return false;
  const [day, other] = [x.article.publishedDay, y.article.publishedDay];
  return day === null || other === null || day === other;
}

function statementsOf(said: readonly StateSaid[]): readonly Statement[] {
  return [...new Set(said.map(({ statement }) => statement))].sort((a, b) => a.index - b.index);
}

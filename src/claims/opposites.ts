/**
 * Finds statements that put one thing into opposite states.
 *
 *     The bridge has been reopened, the mayor said.
 *     The bridge remains closed, according to the police.
 *
 * Both must be said to be so, of one named or rarely named thing, and by speakers who differ; what the two
 * states are stands in a table. A state said as “no longer”, “not” or “if” is not compared.
 */

import { datesAreDisjoint } from "./date-ranges.ts";
import { sideOf, wordingOf } from "./denials.ts";
import type { ConflictDraft } from "./figures/find-figure-conflicts.ts";
import type { Statement } from "./statements.ts";
import type { Story } from "./story.ts";
import { isEntityTerm, type Rarity, sharedTerms, weightOf } from "./terms.ts";
import type { OppositeStates } from "./words.ts";

/** Share of the lighter statement's weight that is about the same thing, the states left out. */
const SHARED_MIN = 0.45;

export function oppositeStateConflicts(
  story: Story,
  statements: readonly Statement[],
  rarity: Rarity,
): readonly ConflictDraft[] {
  return story.words.opposites.flatMap((states) => {
    const one = statements.filter((statement) => says(statement, states.one));
    const other = statements.filter((statement) => says(statement, states.other));
    const sides: [Set<Statement>, Set<Statement>] = [new Set(), new Set()];
    for (const a of one) {
      for (const b of other) {
        if (!areOpposed(a, b, states, rarity)) continue;
        sides[0].add(a);
        sides[1].add(b);
      }
    }
    const [left, right] = sides.map((side) => [...side].sort((a, b) => a.index - b.index)) as [
      Statement[],
      Statement[],
    ];
    if (left.length === 0) return [];
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

function says(
  { terms, negated, unreal, future, withheld, force }: Statement,
  alternatives: readonly (readonly string[])[],
): boolean {
  if (negated || unreal || future || withheld || force === "denied" || force === "asked") return false;
  return alternatives.some((lemmas) => lemmas.every((lemma) => terms.has(lemma)));
}

function areOpposed(a: Statement, b: Statement, states: OppositeStates, rarity: Rarity): boolean {
  if (a.article === b.article && a.attribution === null && b.attribution === null) return false;
  if (a.speaker >= 0 && a.speaker === b.speaker) return false;
  // Something said in both states at once (“closed and then reopened”) is no state.
  if (says(a, states.other) || says(b, states.one)) return false;
  const shared = sharedTerms(a.terms, b.terms);
  if (!shared.some(isEntityTerm)) return false;
  const stateWords = new Set([...states.one, ...states.other].flat());
  const rest = (statement: Statement) =>
    weightOf(
      [...statement.terms].filter((term) => !stateWords.has(term)),
      rarity,
    );
  return weightOf(shared, rarity) >= SHARED_MIN * Math.min(rest(a), rest(b)) && !areOfOtherTimes(a, b);
}

/** A state changes: reports of different days do not contradict one another. */
function areOfOtherTimes(a: Statement, b: Statement): boolean {
  const [x, y] = [a.article.publishedDay, b.article.publishedDay];
  return x !== null && y !== null && datesAreDisjoint(x, y);
}

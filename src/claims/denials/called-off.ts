/**
 * Which plans were called off?
 *
 *     The strike will start on Friday, the union said.       plan: strike
 *     The strike is off, the union said the day after.       called off: strike
 *
 * A plan is a clause of what will be; what is called off is its subject, its object or its deed. Refuses plans of other
 * places and other things of the kind, and what was called off before it was planned. A term leads to a bounded number.
 */
import type { Story } from "../story.ts";
import type { Term, TermSet } from "../terms.ts";
import { datesClash, isElsewhere } from "./affirms.ts";
import type { Clause } from "./clause.ts";
import { commonTerms } from "./common-terms.ts";
import { areTwo } from "./opposed-states.ts";
import { uniqueUtterances, utteranceOf } from "./utterance.ts";
import type { Withdrawal } from "./withdrawals.ts";

/** Plans of one thing that each calling off is held against. */
const PLANS_MAX = 30;

export function findCalledOff(story: Story, clauses: readonly Clause[]): readonly Withdrawal[] {
  const common = commonTerms(story);
  const plans = new Map<Term, Clause[]>();
  for (const clause of clauses.filter(isPlan)) {
    for (const term of common(new Set([clause.action, ...clause.heads]))) {
      const known = plans.get(term);
      if (known === undefined) plans.set(term, [clause]);
      else if (known.length < PLANS_MAX) known.push(clause);
    }
  }
  return clauses.flatMap((clause): readonly Withdrawal[] => {
    if (!isCalledOff(story, clause)) return [];
    const called = [...common(clause.patient)].flatMap((term) => plans.get(term) ?? []);
    const before = called.filter((plan) => isEarlier(plan, clause) && !areApart(plan, clause, common));
    if (before.length === 0) return [];
    const withdrawn = uniqueUtterances(before.map((plan) => utteranceOf(plan.statement, plan)));
    return [{ withdrawn, withdrawing: [utteranceOf(clause.statement, clause)] }];
  });
}

function isPlan({ future, negated, statement }: Clause): boolean {
  return future && !negated && !statement.withheld && statement.force !== "denied";
}

function isCalledOff({ words }: Story, clause: Clause): boolean {
  const { statement, negated, unreal, future, isMain, predicates, lemmas } = clause;
  if (negated || unreal || future || !isMain || statement.withheld || statement.force === "denied")
    return false;
  const { verbs, phrases } = words.denials.callingOff;
  if (verbs.some((verb) => predicates.has(verb))) return true;
  return phrases.some(([verb, particle]) => predicates.has(verb!) && lemmas.has(particle!));
}

function isEarlier(plan: Clause, { statement }: Clause): boolean {
  const [planned, off] = [plan.statement.article.publishedDay, statement.article.publishedDay];
  return planned !== null && off !== null && planned < off;
}

function areApart(plan: Clause, off: Clause, common: (terms: TermSet) => TermSet): boolean {
  if (isElsewhere(plan, off) || datesClash(plan, off) || areTwo(plan, off)) return true;
  // “The strike at the port” is another than the one at the mill.
  const known = common(new Set([plan.action, ...plan.has, ...plan.heads, ...plan.statement.terms]));
  const other = common(new Set([off.action, ...off.has, ...off.heads]));
  const missing = [...common(off.needs)].filter((term) => !known.has(term));
  const untold = [...common(plan.needs)].filter((term) => !other.has(term));
  return missing.length > 1 || (missing.length > 0 && untold.length > 0);
}

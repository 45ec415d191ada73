/** What do the reports say that others deny, or put into an opposite state? The order of the finders. */
import type { ClaimEvent } from "../events/event.ts";
import type { Statement } from "../statements.ts";
import type { Story } from "../story.ts";
import type { Rarity } from "../terms.ts";
import { findCalledOff } from "./called-off.ts";
import { findClauses } from "./clause.ts";
import { claimNumbers } from "./copies.ts";
import { type Dispute, disputesOf, isOwn, type OwnContradiction, ownContradictionsOf } from "./disputes.ts";
import { findDenials } from "./find-denials.ts";
import { opposedPairsOf } from "./opposed-pairs.ts";
import { opposedStatePairs } from "./opposed-states.ts";
import { pairDenials } from "./pair-denials.ts";
import { findWithdrawals, type Withdrawal } from "./withdrawals.ts";

export interface DisputeInput {
  readonly statements: readonly Statement[];
  /** Statements that say the same. */
  readonly clusters: readonly (readonly Statement[])[];
  readonly events: readonly ClaimEvent[];
  readonly rarity: Rarity;
}

export interface Disputes {
  readonly disputes: readonly Dispute[];
  readonly own: readonly OwnContradiction[];
  readonly withdrawals: readonly Withdrawal[];
  /** Plans, and how they were called off. */
  readonly calledOff: readonly Withdrawal[];
}

export function findDisputes(story: Story, { statements, clusters, events, rarity }: DisputeInput): Disputes {
  const clauses = findClauses(story, statements, events);
  const denials = findDenials(story, statements, clauses);
  const paired = pairDenials(story, { statements, clauses, denials }, rarity);
  const claimOf = claimNumbers(clusters);
  const states = opposedStatePairs(story, clauses);
  return {
    disputes: disputesOf([
      ...opposedPairsOf(story, paired, { denials, clusters }),
      ...states.filter((pair) => !isOwn(pair)),
    ]),
    own: ownContradictionsOf(states.filter(isOwn), claimOf),
    calledOff: findCalledOff(story, clauses),
    withdrawals: findWithdrawals(story, { statements, events, paired, rarity, claimOf }),
  };
}

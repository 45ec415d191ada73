/**
 * The state of a claim, from what became of its words. Never whether it is true.
 *
 * A claim has one state, and the later and stronger one wins: withdrawn, confirmed by its former denier, denied,
 * disputed, revised, and only then from how many origins it comes. What disputes tell of it is told by
 * `claim-life.ts`; for the rest a claim is touched by a conflict where a side's evidence lies in the claim's.
 */
import type { Claim, ClaimStatus, Conflict } from "../model/index.ts";
import { oncePer } from "../text/once-per.ts";
import type { Fate } from "./claim-life.ts";
import { indexEvidence } from "./evidence-index.ts";

type Rated = Pick<Claim, "evidence" | "origins">;

/** Conflicts by the words they stand on. */
const indexOf = oncePer((conflicts: readonly Conflict[]) =>
  indexEvidence(conflicts, ({ sides }) => sides.flatMap(({ evidence }) => evidence)),
);

export function statusOf(
  { evidence, origins }: Rated,
  fate: Pick<Fate, "status">,
  conflicts: readonly Conflict[],
): ClaimStatus {
  if (fate.status !== null) return fate.status;
  const touching = [...indexOf(conflicts).touchedBy(evidence)];
  if (touching.some(({ relation }) => relation === "contradiction")) return "disputed";
  if (touching.some(({ relation }) => relation === "revision")) return "revised";
  return origins.atMost === 1 ? "single-origin" : "at-most-n-origins";
}

/**
 * The state of a claim, from the conflicts that its words are part of. Never whether it is true.
 *
 * A claim is touched by a conflict where a side's evidence lies in the claim's. Denied stands before
 * disputed, and disputed before revised: what an editor must settle first is told.
 */
import type { Claim, ClaimStatus, Conflict, Evidence } from "../model/index.ts";

type Rated = Pick<Claim, "evidence" | "origins">;

export function statusOf(claim: Rated, conflicts: readonly Conflict[]): ClaimStatus {
  const touching = conflicts.filter(({ sides }) =>
    sides.some(({ evidence }) => touch(claim.evidence, evidence)),
  );
  if (touching.some(({ relation, over }) => relation === "revision" && over === "state")) {
    return "confirmed-by-former-denier";
  }
  const contradictions = touching.filter(({ relation }) => relation === "contradiction");
  // The denial itself is not denied; what it denies stands on the first side.
  if (
    contradictions.some(({ over, sides }) => over === "denial" && touch(claim.evidence, sides[0]!.evidence))
  ) {
    return "denied";
  }
  if (contradictions.length > 0) return "disputed";
  if (touching.some(({ relation }) => relation === "revision")) return "revised";
  return claim.origins.atMost === 1 ? "single-origin" : "at-most-n-origins";
}

function touch(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  return a.some((x) => b.some((y) => x.article === y.article && x.start < y.end && y.start < x.end));
}

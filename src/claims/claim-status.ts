/**
 * The state of a claim, from the conflicts that its words are part of. Never whether it is true.
 *
 * A claim is touched by a conflict where a side's evidence lies in the claim's. Denied stands before
 * disputed, and disputed before revised: what an editor must settle first is told.
 */
import type { Claim, ClaimStatus, Conflict } from "../model/index.ts";
import { oncePer } from "../text/once-per.ts";
import { indexEvidence } from "./evidence-index.ts";

type Rated = Pick<Claim, "evidence" | "origins">;

/** Conflicts by the words they stand on, and those over denials by the words that are denied. */
const indexesOf = oncePer((conflicts: readonly Conflict[]) => ({
  all: indexEvidence(conflicts, ({ sides }) => sides.flatMap(({ evidence }) => evidence)),
  denied: indexEvidence(
    conflicts.filter(({ relation, over }) => relation === "contradiction" && over === "denial"),
    // The denial itself is not denied; what it denies stands on the first side.
    ({ sides }) => sides[0]!.evidence,
  ),
}));

export function statusOf({ evidence, origins }: Rated, conflicts: readonly Conflict[]): ClaimStatus {
  const { all, denied } = indexesOf(conflicts);
  const touching = [...all.touchedBy(evidence)];
  if (touching.some(({ relation, over }) => relation === "revision" && over === "state")) {
    return "confirmed-by-former-denier";
  }
  if (denied.touchedBy(evidence).size > 0) return "denied";
  if (touching.some(({ relation }) => relation === "contradiction")) return "disputed";
  if (touching.some(({ relation }) => relation === "revision")) return "revised";
  return origins.atMost === 1 ? "single-origin" : "at-most-n-origins";
}

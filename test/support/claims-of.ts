/** The claims of marked reports, without conflicts: what `compareReadings` makes of them before states. */
import { alignQuotations } from "../../src/claims/align-quotations.ts";
import { alignStatements } from "../../src/claims/align-statements.ts";
import { buildClaims, type ClaimDraft } from "../../src/claims/build-claims.ts";
import { storyIds } from "../../src/claims/ids.ts";
import { joinCited } from "../../src/claims/join-cited.ts";
import { joinReprinted } from "../../src/claims/join-reprinted.ts";
import { findProofs } from "../../src/claims/origins/proofs.ts";
import { findStatements } from "../../src/claims/statements.ts";
import { prepareStory } from "../../src/claims/story.ts";
import { rarityIn } from "../../src/claims/terms.ts";
import { claimWords } from "../../src/language/en/claims.ts";
import { type MarkedReport, markedStory } from "./marked-story.ts";

export function claimsOf(...reports: readonly MarkedReport[]): readonly ClaimDraft[] {
  const { readings, entities } = markedStory(reports);
  const story = prepareStory(readings, entities, claimWords);
  const rarity = rarityIn(story);
  const proofs = findProofs(story, rarity);
  const aligned = joinReprinted(alignStatements(story, findStatements(story), rarity), proofs.sharedText);
  return buildClaims(story, {
    quotations: alignQuotations(story),
    statements: joinCited(aligned, { story, proofs, rarity }),
    proofs,
    ids: storyIds(readings),
  });
}

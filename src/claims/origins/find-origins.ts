/**
 * On what do several reports stand together? Every kind of origin, the plainest proof first: reprints, then who is
 * credited or cited, then the statements of one speaker, then passages.
 */
import type { Story } from "../story.ts";
import { findAgencyOrigins, groupCredits } from "./agencies.ts";
import { findIssuedStatements, type SharedWording } from "./issued-statements.ts";
import type { OriginDraft } from "./origin-draft.ts";
import type { Proofs } from "./proofs.ts";
import { findLiftedPassages, findReprints } from "./reprints.ts";

export function findOrigins(
  story: Story,
  shared: readonly SharedWording[],
  proofs: Proofs,
): readonly OriginDraft[] {
  const reprints = findReprints(story.articles, proofs);
  return [
    ...reprints,
    ...findAgencyOrigins(story, groupCredits(proofs), proofs),
    ...findIssuedStatements(story, shared, { proofs, reprints }),
    ...findLiftedPassages(proofs),
  ];
}

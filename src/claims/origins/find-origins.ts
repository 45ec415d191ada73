/**
 * On what do several reports stand together? Every kind of origin, the plainest proof first: reprints, then who is
 * credited or cited, then the statements of one speaker, then passages.
 */
import type { Story } from "../story.ts";
import type { Rarity } from "../terms.ts";
import { findAgencyOrigins, groupCredits } from "./agencies.ts";
import { findCircles, originOfCircle } from "./circles.ts";
import { findIssuedStatements, type SharedWording } from "./issued-statements.ts";
import type { OriginDraft } from "./origin-draft.ts";
import type { Proofs } from "./proofs.ts";
import { findLiftedPassages, findReprints } from "./reprints.ts";

export function findOrigins(
  story: Story,
  shared: readonly SharedWording[],
  { proofs, rarity }: { readonly proofs: Proofs; readonly rarity: Rarity },
): readonly OriginDraft[] {
  const reprints = findReprints(story.articles, proofs);
  const circles = findCircles(story, rarity, proofs).map(originOfCircle);
  const circular = new Set(circles.map(({ articles }) => articles.join("\n")));
  const credited = findAgencyOrigins(story, groupCredits(proofs), proofs).filter(
    ({ kind, articles }) => kind !== "citation" || !circular.has(articles.join("\n")),
  );
  return [
    ...reprints,
    ...credited,
    ...circles,
    ...findIssuedStatements(story, shared, { proofs, reprints }),
    ...findLiftedPassages(proofs),
  ];
}

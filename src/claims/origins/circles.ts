/**
 * Two outlets that have the same thing from each other.
 *
 *     Courier    The harbor master has resigned, according to the blog Mole End.
 *     Mole End   The harbor master has given up his post, the Courier reports.
 *                ╰──────────── neither shows where it comes from ───────────╯
 *
 * Only where both citations are for much the same words: two papers may cite each other on two matters. Asked of
 * pairs of outlets of which one cites the other, so linear in the citations.
 */
import type { Story, StoryArticle } from "../story.ts";
import { likenessOfTerms, type Rarity, termsOf } from "../terms.ts";
import type { Credit } from "./credits.ts";
import { evidenceOfProofs, inOrder, type OriginDraft } from "./origin-draft.ts";
import type { Proofs } from "./proofs.ts";

/** Two papers that tell one thing in their own words have so much in common. */
const ALIKE_MIN = 0.35;
/** Reports of one outlet that are looked through: the first that it had. */
const REPORTS_MAX = 16;

export interface Circle {
  readonly one: Credit;
  readonly other: Credit;
}

/** By the place of the earlier report; each two outlets once. */
export function findCircles(
  story: Story,
  rarity: Rarity,
  { credits, own, creditsOf }: Proofs,
): readonly Circle[] {
  const seen = new Set<string>();
  return credits.filter(isCitation).flatMap((one) =>
    own
      .only(one.name)
      .slice(0, REPORTS_MAX)
      .flatMap((cited) => {
        const other = creditsOf(cited).find(
          (credit) =>
            isCitation(credit) &&
            own.only(credit.name).includes(one.article) &&
            likenessOfTerms(termsIn(one), termsIn(credit), rarity) >= ALIKE_MIN,
        );
        if (other === undefined) return [];
        const key = [one.article.outlet, cited.outlet].sort().join("\n");
        return seen.has(key) || seen.add(key) === undefined ? [] : [{ one, other }];
      }),
  );

  function termsIn({ article, where }: Credit) {
    return termsOf(story, article, where === null ? [] : [where]);
  }
}

function isCitation({ isAgency, where }: Credit): boolean {
  return !isAgency && where !== null;
}

export function originOfCircle({ one, other }: Circle): OriginDraft {
  const [a, b] = inOrder([one.article, other.article]) as readonly [StoryArticle, StoryArticle];
  return {
    origin: `${a.outlet} and ${b.outlet}`,
    kind: "citation",
    articles: [a.article.id, b.article.id],
    evidence: evidenceOfProofs([one, other]),
    why: `A circle: ${a.outlet} cites ${b.outlet}, and ${b.outlet} cites ${a.outlet}`,
  };
}

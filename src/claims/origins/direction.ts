/**
 * Who has a shared text from whom.
 *
 *     Meridian   OSTVIK, March 4 (Meridian) — At least nine people died …
 *     Herald     OSTVIK (Meridian) — At least nine people died …
 *                        ╰ credits the other: the Herald has it from Meridian
 *
 * A credit decides, then the time; a bare date is any time of its day, so that two reports of one day are in
 * no order unless both have a time. Where neither tells, both share one text and nobody is named first.
 */
import type { StoryArticle } from "../story.ts";
import type { Proofs } from "./proofs.ts";

export type Dependence = Pick<Proofs, "creditsOf" | "own">;

/** The one of the two that the other has its text from; null where nothing tells. Symmetric. */
export function sourceOf(a: StoryArticle, b: StoryArticle, dependence: Dependence): StoryArticle | null {
  const [byA, byB] = [creditsOutlet(a, b, dependence), creditsOutlet(b, a, dependence)];
  if (byA !== byB) return byA ? b : a;
  return earlierOf(a, b);
}

function creditsOutlet(article: StoryArticle, other: StoryArticle, { creditsOf, own }: Dependence): boolean {
  return creditsOf(article).some(({ name }) => own.of(name).includes(other));
}

/** The one that was published first; null where their times do not tell. Symmetric. */
export function earlierOf(a: StoryArticle, b: StoryArticle): StoryArticle | null {
  if (a.publishedDay === null || b.publishedDay === null) return null;
  if (hasTime(a) && hasTime(b) && a.publishedMs !== null && b.publishedMs !== null) {
    return a.publishedMs === b.publishedMs ? null : a.publishedMs < b.publishedMs ? a : b;
  }
  return a.publishedDay === b.publishedDay ? null : a.publishedDay < b.publishedDay ? a : b;
}

function hasTime({ article }: StoryArticle): boolean {
  return article.published?.includes("T") === true;
}

/** The agency that both credit for their whole text; null where there is none. */
function creditedByBoth(a: StoryArticle, b: StoryArticle, { creditsOf }: Dependence): string | null {
  const wholeOf = (of: StoryArticle) =>
    creditsOf(of).filter(({ isAgency, where }) => isAgency && where === null);
  const byB = new Set(wholeOf(b).map(({ name }) => name));
  return wholeOf(a).find(({ name }) => byB.has(name))?.name ?? null;
}

/** “The Herald has the text of Meridian”, “both have …”, or, where nobody is shown to be first, “… share one text”. */
export function tellDependence(a: StoryArticle, b: StoryArticle, dependence: Dependence): string {
  const agency = creditedByBoth(a, b, dependence);
  if (agency !== null) return `${a.outlet} and ${b.outlet} have the text of ${agency}`;
  const source = sourceOf(a, b, dependence);
  if (source === null) return `${a.outlet} and ${b.outlet} share one text`;
  return `${(source === a ? b : a).outlet} has the text of ${source.outlet}`;
}

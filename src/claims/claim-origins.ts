/**
 * From how many origins a claim can come at most.
 *
 * The number starts as that of the reports that carry it and falls by one for each that is shown to depend
 * on another: for a reprint, for a passage taken over word for word, for one agency named by both, for one
 * speaker whose words both give. What is not shown is not counted against it, so it is an upper bound and
 * never rises.
 */
import { type Claim, overlaps, type Span } from "../model/index.ts";
import type { Credit } from "./origins/credits.ts";
import { type Dependence, tellDependence } from "./origins/direction.ts";
import { REPRINT_MIN } from "./origins/reprints.ts";
import type { SharedText } from "./origins/shared-text.ts";
import { partitionOf } from "./partition.ts";
import type { StoryArticle } from "./story.ts";

/** One place where a claim stands. */
export interface Carrier {
  readonly article: StoryArticle;
  readonly attribution: number | null;
  /** Index of the story's entity that speaks; -1 for nobody known. */
  readonly speaker: number;
  readonly speakerName: string | null;
  readonly span: Span;
}

export interface ProvenDependence extends Dependence {
  readonly sharedText: readonly SharedText[];
}

export function countOrigins(
  kind: Claim["kind"],
  carriers: readonly Carrier[],
  dependence: ProvenDependence,
): Claim["origins"] {
  const articles = [...new Set(carriers.map(({ article }) => article))].sort((a, b) => a.rank - b.rank);
  const places = new Map(articles.map((article, place) => [article, place]));
  const partition = partitionOf(articles.length);
  const because: string[] = [];
  const join = (members: readonly StoryArticle[], reason: string) => {
    const [first, ...rest] = [...new Set(members)].map((article) => places.get(article)!);
    const apart = rest.filter((place) => partition.find(place) !== partition.find(first!));
    if (apart.length === 0) return;
    for (const place of apart) partition.join(first!, place);
    because.push(reason);
  };

  if (kind === "quotation") join(articles, "the same words in quotation marks");
  for (const shared of dependence.sharedText) {
    if (!places.has(shared.a) || !places.has(shared.b)) continue;
    if (shared.contained >= REPRINT_MIN) {
      join([shared.a, shared.b], tellDependence(shared.a, shared.b, dependence));
    } else if (standsInPassage(carriers, shared)) {
      join([shared.a, shared.b], `${shared.a.outlet} and ${shared.b.outlet} have the passage word for word`);
    }
  }
  for (const { name, articles: of } of bySpeaker(carriers)) join(of, `all from ${name}`);
  for (const { name, articles: of } of byAgency(carriers, dependence.credits))
    join(of, `all through ${name}`);
  return { atMost: partition.sets().length, because };
}

function standsInPassage(carriers: readonly Carrier[], { passages }: SharedText): boolean {
  return passages.some(
    ({ a, b, inA, inB }) =>
      carriers.some(({ article, span }) => article === a && overlaps(span, inA)) &&
      carriers.some(({ article, span }) => article === b && overlaps(span, inB)),
  );
}

interface NamedGroup {
  readonly name: string;
  readonly articles: StoryArticle[];
}

/** Reports that have the claim from one speaker and from nobody else. */
function bySpeaker(carriers: readonly Carrier[]): readonly NamedGroup[] {
  const named = new Map<number, NamedGroup>();
  for (const { article, speaker, speakerName } of carriers) {
    if (speaker < 0 || speakerName === null) continue;
    if (carriers.some((other) => other.article === article && other.speaker !== speaker)) continue;
    const known = named.get(speaker);
    if (known === undefined) named.set(speaker, { name: speakerName, articles: [article] });
    else known.articles.push(article);
  }
  return [...named.values()];
}

/** Reports that have it through one agency: named for the whole report, or for the very attribution. */
function byAgency(carriers: readonly Carrier[], credits: readonly Credit[]): readonly NamedGroup[] {
  const named = new Map<string, NamedGroup>();
  for (const credit of credits) {
    const carries = carriers.some(
      ({ article, attribution }) =>
        article === credit.article &&
        (credit.attribution === null ? credit.how !== "credit-line" : credit.attribution === attribution),
    );
    if (!carries) continue;
    const known = named.get(credit.name);
    if (known === undefined) named.set(credit.name, { name: credit.name, articles: [credit.article] });
    else known.articles.push(credit.article);
  }
  return [...named.values()];
}

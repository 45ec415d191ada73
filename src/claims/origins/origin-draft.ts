/** What every kind of origin is made of: reports in the story's order, a bounded number of proofs, and a reason. */
import { contains, type Evidence, type Origin, type Outlet, type Span } from "../../model/index.ts";
import { evidenceOf } from "../evidence.ts";
import { compareStrings, type StoryArticle } from "../story.ts";
import type { OwnReports } from "./own-reports.ts";

export type OriginDraft = Omit<Origin, "id">;

/** Words that show it, in one report. */
export interface Proof {
  readonly article: StoryArticle;
  readonly span: Span;
}

/** More proofs than an editor reads; every report is named whether or not its proof is shown. */
export const PROOFS_MAX = 24;
/** Reports told by name before they are only counted. */
export const NAMED_MAX = 4;

/** Each report once, in the story's order. */
export function inOrder(articles: Iterable<StoryArticle>): readonly StoryArticle[] {
  return [...new Set(articles)].sort((a, b) => a.rank - b.rank);
}

/** By report, then by position; where there are more than fit, every report's first comes before any second. */
export function evidenceOfProofs(proofs: readonly Proof[]): readonly Evidence[] {
  const seen = new Set<string>();
  const sorted = proofs
    .toSorted(
      (a, b) => a.article.rank - b.article.rank || a.span.start - b.span.start || a.span.end - b.span.end,
    )
    .filter(({ article, span }) => isNew(seen, `${article.rank} ${span.start} ${span.end}`))
    .filter(isNotWithinNext);
  const nOf = new Map<StoryArticle, number>();
  const placed = sorted.map((proof) => {
    const nth = nOf.get(proof.article) ?? 0;
    nOf.set(proof.article, nth + 1);
    return { ...proof, nth };
  });
  return placed
    .toSorted((a, b) => a.nth - b.nth)
    .slice(0, PROOFS_MAX)
    .sort((a, b) => a.article.rank - b.article.rank || a.span.start - b.span.start)
    .map(({ article, span }) => evidenceOf(article.article, span));
}

/** “Meridian” and “Meridian said” are one proof. */
function isNotWithinNext({ article, span }: Proof, at: number, sorted: readonly Proof[]): boolean {
  const [before, next] = [sorted[at - 1], sorted[at + 1]];
  return !(
    (next?.article === article && contains(next.span, span)) ||
    (before?.article === article && contains(before.span, span))
  );
}

function isNew(seen: Set<string>, key: string): boolean {
  return !seen.has(key) && seen.add(key) !== undefined;
}

/** “The Post, Radio and the Herald”; of many only how many. */
export function namesOfReports(articles: readonly StoryArticle[]): string {
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))].sort(compareStrings);
  if (outlets.length > NAMED_MAX) return `${articles.length} reports`;
  return outlets.length > 1 ? `${outlets.slice(0, -1).join(", ")} and ${outlets.at(-1)}` : outlets[0]!;
}

/**
 * What the table of outlets knows of the publishers that an editor must weigh: a state that directs one, an owner that two
 * have in common. A note, never a proof.
 */
export function notesOnPublishers(articles: readonly StoryArticle[], own: OwnReports): readonly string[] {
  const publishers = new Map<string, Outlet>();
  for (const article of articles) {
    const publisher = own.publisherOf(article);
    if (publisher !== null) publishers.set(article.outlet, publisher);
  }
  const byOwner = new Map<string, string[]>();
  const directed: string[] = [];
  for (const [outlet, { owner, control }] of [...publishers].sort(([a], [b]) => compareStrings(a, b))) {
    if (control === "state") directed.push(outlet);
    if (owner !== null) byOwner.set(owner, [...(byOwner.get(owner) ?? []), outlet]);
  }
  return [
    ...[...byOwner]
      .filter(([, outlets]) => outlets.length > 1)
      .map(([owner, outlets]) => `${listOf(outlets)} belong to ${owner}`),
    ...(directed.length > 0
      ? [`${listOf(directed)} ${directed.length === 1 ? "is" : "are"} state-controlled`]
      : []),
  ];
}

function listOf(names: readonly string[]): string {
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

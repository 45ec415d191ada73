/**
 * Makes the list of claims: every quotation and statement of the story once, with all who carry it.
 *
 * Quotations come first: what an attribution says within them is not told again as a statement. A sentence
 * of one outlet's own that no other report has is no claim: it stands in the report itself. Sorted by
 * coverage, then by place in the story.
 */

import { type Claim, type Evidence, overlapOf, type Span } from "../model/index.ts";
import type { AlignedQuotation } from "./align-quotations.ts";
import { type Carrier, countOrigins } from "./claim-origins.ts";
import { evidenceOf } from "./evidence.ts";
import type { StoryIds } from "./ids.ts";
import type { SharedWording } from "./origins/issued-statements.ts";
import type { Proofs } from "./origins/proofs.ts";
import { isSelfContained } from "./representative.ts";
import { speakerNames } from "./speaker-names.ts";
import { type Statement, sentenceAt } from "./statements.ts";
import { compareStrings, type StoryArticle } from "./story.ts";
import { tokensIn } from "./terms.ts";

export type ClaimDraft = Omit<Claim, "id" | "status">;

export interface ClaimParts {
  readonly quotations: readonly AlignedQuotation[];
  readonly statements: readonly (readonly Statement[])[];
  readonly proofs: Proofs;
  readonly ids: StoryIds;
}

export function buildClaims({ quotations, statements, proofs, ids }: ClaimParts): readonly ClaimDraft[] {
  const quoted = quotations.map((quotation) =>
    claimOf("quotation", quotation.map(carrierOfStretch), proofs, ids),
  );
  const stretches = quotations.flat();
  const said = statements
    .filter((cluster) => isClaim(cluster) && !cluster.every((statement) => isTold(statement, stretches)))
    .map((cluster) => claimOf("statement", cluster.flatMap(carriersOfStatement), proofs, ids));
  return [...quoted, ...said].sort(
    (a, b) =>
      b.score - a.score || comparePlaces(a.evidence[0]!, b.evidence[0]!) || compareStrings(a.kind, b.kind),
  );
}

/** Every wording that several reports share, for finding out from whom they have it. */
export function carriersOf(
  quotations: readonly AlignedQuotation[],
  statements: readonly (readonly Statement[])[],
): readonly SharedWording[] {
  return [
    ...quotations.map((quotation) => ({
      kind: "quotation" as const,
      carriers: quotation.map(carrierOfStretch),
    })),
    ...statements
      .filter((cluster) => cluster.length > 1)
      .map((cluster) => ({ kind: "statement" as const, carriers: cluster.flatMap(carriersOfStatement) })),
  ];
}

function isClaim(cluster: readonly Statement[]): boolean {
  return (
    cluster.some(saysSomething) &&
    (cluster.some(({ attribution }) => attribution !== null) ||
      new Set(cluster.map(({ article }) => article)).size > 1)
  );
}

/** Fewest words of a content without a verb that says something by itself: “the darkest day in our history”. */
const VERBLESS_MIN = 4;

/** “The boarding list” or “the move” tells nothing without the words around it: nothing to compare, nobody to be silent of it. */
function saysSomething({ article, shown }: Statement): boolean {
  const tokens = shown.flatMap((span) => tokensIn(article, [span]));
  const tags = tokens.map((token) => article.reading.tags[token]!.upos);
  return (
    tags.some((upos) => upos === "VERB" || upos === "AUX") ||
    tags.filter((upos) => upos !== "PUNCT").length >= VERBLESS_MIN
  );
}

/** Share of a statement that a quotation may fill before the rest of it is only its frame. */
const QUOTED_MAX = 0.5;

/** True where there is little in the statement but quotations that are told already. */
function isTold({ article, spans }: Statement, stretches: AlignedQuotation): boolean {
  const total = spans.reduce((sum, span) => sum + lengthOf(span), 0);
  const quoted = stretches
    .filter((stretch) => stretch.article === article)
    .reduce((sum, stretch) => sum + spans.reduce((inner, span) => inner + overlapOf(span, stretch), 0), 0);
  return quoted > QUOTED_MAX * total;
}

function comparePlaces(a: Evidence, b: Evidence): number {
  return compareStrings(a.article, b.article) || a.start - b.start || a.end - b.end;
}

function carrierOfStretch(stretch: AlignedQuotation[number]): Carrier {
  return { ...stretch, span: { start: stretch.start, end: stretch.end } };
}

function carriersOfStatement({
  article,
  attribution,
  speaker,
  speakerName,
  shown,
}: Statement): readonly Carrier[] {
  return shown.map((span) => ({ article, attribution, speaker, speakerName, span }));
}

function claimOf(
  kind: Claim["kind"],
  carriers: readonly Carrier[],
  proofs: Proofs,
  ids: StoryIds,
): ClaimDraft {
  const articles = [...new Set(carriers.map(({ article }) => article))].sort((a, b) => a.rank - b.rank);
  const best = mostTelling(carriers);
  const origins = countOrigins(kind, carriers, proofs);
  return {
    text: textAt(best),
    evidence: [best, ...carriers.filter((carrier) => carrier !== best)].map(({ article, span }) =>
      evidenceOf(article.article, span),
    ),
    outlets: [...new Set(articles.map(({ outlet }) => outlet))],
    articles: articles.map(({ article }) => article.id),
    origins,
    speakers: speakerNames(carriers),
    attributions: [
      ...new Set(
        carriers.flatMap(({ article, attribution }) =>
          attribution === null ? [] : [ids.attributions[article.given]![attribution]!],
        ),
      ),
    ],
    first: null,
    life: [],
    kind,
    score: scoreOf(origins.atMost, articles.length),
  };
}

/** Independent voices weigh most, then reports. */
function scoreOf(nOrigins: number, nArticles: number): number {
  return nOrigins + nArticles / 10;
}

/** A wording that stands by itself; of several the one with most words about it, then the earliest. */
function mostTelling(carriers: readonly Carrier[]): Carrier {
  return carriers.reduce((best, carrier) => {
    const [x, y] = [standing(best), standing(carrier)];
    if (x !== y) return x > y ? best : carrier;
    return lengthOf(carrier.span) > lengthOf(best.span) ? carrier : best;
  });
}

function standing({ article, span }: Carrier): number {
  return Number(isSelfContained(article, span)) + Number(startsSentence(article, span));
}

function startsSentence(article: StoryArticle, span: Span): boolean {
  const sentence = article.reading.sentences[sentenceAt(article, span.start)];
  return sentence !== undefined && span.start - sentence.start <= 1;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function textAt({ article, span }: Carrier): string {
  return article.article.text.slice(span.start, span.end);
}

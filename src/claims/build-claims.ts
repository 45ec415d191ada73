/**
 * Makes the list of claims: every quotation and statement of the story once, with all who carry it.
 *
 * Quotations come first: what an attribution says within them is not told again as a statement. A sentence
 * of one outlet's own that no other report has is a claim only where it is a fact that an editor would ask after:
 * `weight.ts`. Sorted by coverage, then by weight, then by place in the story.
 */

import { type Claim, contains, type Evidence, hullOf, overlapOf, type Span } from "../model/index.ts";
import type { AlignedQuotation, QuotedStretch } from "./align-quotations.ts";
import { type Carrier, countOrigins } from "./claim-origins.ts";
import { evidenceOf } from "./evidence.ts";
import type { StoryIds } from "./ids.ts";
import { earlierOf } from "./origins/direction.ts";
import type { SharedWording } from "./origins/issued-statements.ts";
import { inOrder } from "./origins/origin-draft.ts";
import type { Proofs } from "./origins/proofs.ts";
import { isSelfContained } from "./representative.ts";
import { speakerNames } from "./speaker-names.ts";
import { type Statement, sentenceAt } from "./statements.ts";
import { compareStrings, type Story, type StoryArticle } from "./story.ts";
import { tokensIn } from "./terms.ts";
import { isFiniteClause, WEIGHT_MAX, type Weigher, weigherOf } from "./weight.ts";

export type ClaimDraft = Omit<Claim, "id" | "status">;

export interface ClaimParts {
  readonly quotations: readonly AlignedQuotation[];
  readonly statements: readonly (readonly Statement[])[];
  readonly proofs: Proofs;
  readonly ids: StoryIds;
}

export function buildClaims(
  story: Story,
  { quotations, statements, proofs, ids }: ClaimParts,
): readonly ClaimDraft[] {
  const weigher = weigherOf(story);
  const quoted = quotations.map((quotation) =>
    claimOf("quotation", quotation.map(carrierOfStretch), { proofs, ids, weight: QUOTED_WEIGHT }),
  );
  const stretches = stretchesByArticle(quotations);
  const said = statements
    .filter(
      (cluster) =>
        isClaim(cluster, weigher) &&
        !cluster.every((statement) => isTold(statement, stretches.get(statement.article) ?? [])),
    )
    .map((cluster) =>
      claimOf("statement", cluster.flatMap(carriersOfStatement), {
        proofs,
        ids,
        weight: Math.max(...cluster.slice(0, WEIGHED_MAX).map(weigher.weightOf)),
      }),
    );
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

function stretchesByArticle(
  quotations: readonly AlignedQuotation[],
): ReadonlyMap<StoryArticle, readonly QuotedStretch[]> {
  const table = new Map<StoryArticle, QuotedStretch[]>();
  for (const stretch of quotations.flat()) {
    const known = table.get(stretch.article);
    if (known === undefined) table.set(stretch.article, [stretch]);
    else known.push(stretch);
  }
  return table;
}

/** Words that two reports quote are somebody's and were worth quoting. */
const QUOTED_WEIGHT = 5;
/** Copies weigh the same. */
const WEIGHED_MAX = 8;

function isClaim(cluster: readonly Statement[], { isOwnFact }: Weigher): boolean {
  return (
    cluster.some(saysSomething) &&
    (cluster.some(({ attribution }) => attribution !== null) ||
      new Set(cluster.map(({ article }) => article)).size > 1 ||
      cluster.some(isOwnFact))
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
function isTold({ spans }: Statement, stretches: readonly QuotedStretch[]): boolean {
  const total = spans.reduce((sum, span) => sum + lengthOf(span), 0);
  const quoted = stretches.reduce(
    (sum, stretch) => sum + spans.reduce((inner, span) => inner + overlapOf(span, stretch), 0),
    0,
  );
  return quoted > QUOTED_MAX * total;
}

function comparePlaces(a: Evidence, b: Evidence): number {
  return compareStrings(a.article, b.article) || a.start - b.start || a.end - b.end;
}

function carrierOfStretch(stretch: AlignedQuotation[number]): Carrier {
  return { ...stretch, span: { start: stretch.start, end: stretch.end } };
}

function carriersOfStatement(statement: Statement): readonly Carrier[] {
  const { article, attribution, speaker, speakerName } = statement;
  return toldSpans(statement).map((span) => ({
    article,
    attribution,
    speaker,
    speakerName,
    span,
    isPrinted: false,
  }));
}

/** Source, cue and content stand so near one another where they are one phrase, in code units. */
const PHRASE_MAX = 400;

/** “A deficit of 4 percent” tells little without “the council expects”: then both, where they are one phrase. */
function toldSpans({ article, attribution, spans, shown, sentence }: Statement): readonly Span[] {
  if (attribution === null || isFiniteClause(article, spans)) return shown;
  const { source, cue } = article.reading.attributions[attribution]!;
  const whole = hullOf([...shown, ...(cue === null ? [] : [cue]), ...(source === null ? [] : [source])]);
  const isPhrase = contains(article.reading.sentences[sentence]!, whole) && lengthOf(whole) <= PHRASE_MAX;
  return isPhrase ? [whole] : shown;
}

function claimOf(
  kind: Claim["kind"],
  carriers: readonly Carrier[],
  { proofs, ids, weight }: { readonly proofs: Proofs; readonly ids: StoryIds; readonly weight: number },
): ClaimDraft {
  const articles = inOrder(carriers.map(({ article }) => article));
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
    first: firstOf(articles)?.article.id ?? null,
    life: [],
    kind,
    score: scoreOf(origins.atMost, articles.length, weight),
  };
}

/** The report that was published before all the others; null where times do not tell, and where there is one alone. */
function firstOf([first, ...others]: readonly StoryArticle[]): StoryArticle | null {
  // By time of publication: who is not before the second is before nobody, but bare days are in no order.
  const isFirst = others.length > 0 && others.every((other) => earlierOf(first!, other) === first);
  return isFirst ? first! : null;
}

/** Independent voices weigh most, then reports, then what is said; below a tenth, which is a report. */
function scoreOf(nOrigins: number, nArticles: number, weight: number): number {
  const share = Math.min(Math.max(weight, 0), WEIGHT_MAX) / WEIGHT_MAX;
  return nOrigins + nArticles / 10 + share * 0.099;
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

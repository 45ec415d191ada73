/**
 * Reprints and lifted passages as origins: reports that have words in common are one voice for them.
 *
 * A → B → C with the same passage is one origin of three reports. Reprints are told first; what a reprint
 * shares with its original is not told again as a lifted passage.
 */
import { overlaps, type Span } from "../../model/index.ts";
import { partitionOf } from "../partition.ts";
import { compareStrings, type StoryArticle } from "../story.ts";
import { sourceOf, tellDependence } from "./direction.ts";
import {
  evidenceOfProofs,
  inOrder,
  NAMED_MAX,
  namesOfReports,
  notesOnPublishers,
  type OriginDraft,
  type Proof,
} from "./origin-draft.ts";
import type { Proofs } from "./proofs.ts";
import type { SharedPassage, SharedText } from "./shared-text.ts";

/** From this share of its own words on, a report is a reprint: what is new in it is no longer the report. */
export const REPRINT_MIN = 0.6;

/** The credited agency names the origin, else the report that the others have it from, else all who share it. */
export function findReprints(articles: readonly StoryArticle[], proofs: Proofs): readonly OriginDraft[] {
  const partition = partitionOf(articles.length);
  const reprints = proofs.sharedText.filter(({ contained }) => contained >= REPRINT_MIN);
  for (const { a, b } of reprints) partition.join(a.rank, b.rank);
  const pairsOf = new Map<number, SharedText[]>();
  for (const pair of reprints) {
    const root = partition.find(pair.a.rank);
    const known = pairsOf.get(root);
    if (known === undefined) pairsOf.set(root, [pair]);
    else known.push(pair);
  }
  return partition
    .sets()
    .filter((members) => members.length > 1)
    .map((members) => {
      const pairs = pairsOf.get(members[0]!)!;
      const carrying = members.map((rank) => articles[rank]!);
      return {
        origin: originAmong(carrying, proofs),
        kind: "reprint" as const,
        articles: carrying.map(({ article }) => article.id),
        evidence: evidenceOfProofs(
          firstOfEach(pairs.flatMap(({ passages }) => placesOf(longestOf(passages)))),
        ),
        why: [
          whyReprinted(pairs),
          ...tellAll(pairs, proofs),
          ...notesOnPublishers(carrying, proofs.own),
        ].join("; "),
      };
    });
}

/** More reports than one can be asked whether it is the source of all the others. */
const SOURCE_AMONG_MAX = 64;

function originAmong(articles: readonly StoryArticle[], proofs: Proofs): string {
  const agency = creditedBy(articles, proofs);
  if (agency !== null) return agency;
  const first = articles
    .slice(0, articles.length > SOURCE_AMONG_MAX ? 1 : undefined)
    .find((article) =>
      articles.every((other) => other === article || sourceOf(article, other, proofs) === article),
    );
  if (first !== undefined) return first.article.id;
  return `text shared by ${namesOfReports(articles)}`;
}

/** The agency that most of them credit for the whole report; of several the first in order of name. */
function creditedBy(articles: readonly StoryArticle[], { creditsOf }: Proofs): string | null {
  const crediting = new Map<string, number>();
  for (const article of articles) {
    const whole = creditsOf(article).filter(({ isAgency, where }) => isAgency && where === null);
    for (const name of new Set(whole.map((credit) => credit.name))) {
      crediting.set(name, (crediting.get(name) ?? 0) + 1);
    }
  }
  const [most] = [...crediting].sort(([x, a], [y, b]) => b - a || compareStrings(x, y));
  return most?.[0] ?? null;
}

/** Who has it from whom, for each two; where there are many, their number says enough. */
function tellAll(pairs: readonly SharedText[], proofs: Proofs): readonly string[] {
  return pairs.length > NAMED_MAX ? [] : pairs.map(({ a, b }) => tellDependence(a, b, proofs));
}

function whyReprinted(pairs: readonly SharedText[]): string {
  const least = pairs.reduce((min, { contained }) => Math.min(min, contained), 1);
  const share = `${Math.floor(least * 100)} %`;
  return pairs.length === 1
    ? `${share} of the words of the shorter report stand in the other, quotations left out`
    : `Each has at least ${share} of its words in common with another, quotations left out`;
}

/** Passages shared by reports that are no reprints of one another; one origin for each passage. */
export function findLiftedPassages(proofs: Proofs): readonly OriginDraft[] {
  const passages = proofs.sharedText
    .filter(({ contained }) => contained < REPRINT_MIN)
    .flatMap((pair) => pair.passages)
    .filter(({ quotedBy }) => quotedBy === null);
  const partition = partitionOf(passages.length);
  for (const places of placesByArticle(passages).values()) {
    let open: Place | undefined;
    for (const place of places) {
      if (open !== undefined && overlaps(open.span, place.span)) partition.join(open.passage, place.passage);
      if (open === undefined || place.span.end > open.span.end) open = place;
    }
  }
  return partition.sets().map((members) => {
    const ofSet = members.map((member) => passages[member]!);
    const nWords = ofSet.reduce((min, passage) => Math.min(min, passage.nWords), Infinity);
    const carrying = inOrder(ofSet.flatMap(({ a, b }) => [a, b]));
    return {
      origin: originAmong(carrying, proofs),
      kind: "lifted-passage" as const,
      articles: carrying.map(({ article }) => article.id),
      evidence: evidenceOfProofs(firstOfEach(ofSet.flatMap(placesOf))),
      why: [
        `${nWords} words in one run are the same, quotations left out`,
        ...notesOnPublishers(carrying, proofs.own),
      ].join("; "),
    };
  });
}

interface Place {
  readonly passage: number;
  readonly span: Span;
}

function placesByArticle(passages: readonly SharedPassage[]): ReadonlyMap<number, readonly Place[]> {
  const places = new Map<number, Place[]>();
  const add = (rank: number, place: Place) => {
    const known = places.get(rank);
    if (known === undefined) places.set(rank, [place]);
    else known.push(place);
  };
  passages.forEach(({ a, b, inA, inB }, passage) => {
    add(a.rank, { passage, span: inA });
    add(b.rank, { passage, span: inB });
  });
  for (const list of places.values()) list.sort((x, y) => x.span.start - y.span.start);
  return places;
}

function longestOf(passages: readonly SharedPassage[]): SharedPassage {
  return passages.reduce((longest, passage) => (passage.nWords > longest.nWords ? passage : longest));
}

function placesOf({ a, b, inA, inB }: SharedPassage): readonly Proof[] {
  return [
    { article: a, span: inA },
    { article: b, span: inB },
  ];
}

/** The first proof of each report is enough. */
function firstOfEach(proofs: readonly Proof[]): readonly Proof[] {
  const seen = new Set<StoryArticle>();
  return proofs.filter(({ article }) => !seen.has(article) && seen.add(article));
}

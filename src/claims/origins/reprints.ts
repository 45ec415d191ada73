/**
 * Reprints and lifted passages as origins: reports that have words in common are one voice for them.
 *
 * A → B → C with the same passage is one origin of three reports. Reprints are told first; what a reprint
 * shares with its original is not told again as a lifted passage.
 */
import { type Evidence, type Origin, overlaps, type Span } from "../../model/index.ts";
import { evidenceOf } from "../evidence.ts";
import { partitionOf } from "../partition.ts";
import { compareStrings, type StoryArticle } from "../story.ts";
import { type Dependence, sourceOf, tellDependence } from "./direction.ts";
import type { SharedPassage, SharedText } from "./shared-text.ts";

export type OriginDraft = Omit<Origin, "id">;

/** From this share of its own words on, a report is a reprint: what is new in it is no longer the report. */
export const REPRINT_MIN = 0.6;

/** The credited agency names the origin, else the report that the others have it from, else all who share it. */
export function findReprints(
  articles: readonly StoryArticle[],
  shared: readonly SharedText[],
  dependence: Dependence,
): readonly OriginDraft[] {
  const partition = partitionOf(articles.length);
  const reprints = shared.filter(({ contained }) => contained >= REPRINT_MIN);
  for (const { a, b } of reprints) partition.join(a.rank, b.rank);
  return partition
    .sets()
    .filter((members) => members.length > 1)
    .map((members) => {
      const pairs = reprints.filter(({ a }) => members.includes(a.rank));
      const carrying = members.map((rank) => articles[rank]!);
      return {
        origin: originAmong(carrying, dependence),
        kind: "reprint" as const,
        articles: members.map((rank) => articles[rank]!.article.id),
        evidence: pairs.flatMap(({ passages }) => evidenceOfPassage(longestOf(passages))).filter(isFirst),
        why: [whyReprinted(pairs), ...tellAll(pairs, dependence)].join("; "),
      };
    });
}

/** Reports told by name before they are only counted. */
const NAMED_MAX = 4;

function originAmong(articles: readonly StoryArticle[], dependence: Dependence): string {
  const agency = creditedBy(articles, dependence);
  if (agency !== null) return agency;
  const first = articles.find((article) =>
    articles.every((other) => other === article || sourceOf(article, other, dependence) === article),
  );
  if (first !== undefined) return first.article.id;
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))].sort(compareStrings);
  if (outlets.length > NAMED_MAX) return `text shared by ${articles.length} reports`;
  return `text shared by ${outlets.slice(0, -1).join(", ") || outlets[0]} and ${outlets.at(-1)}`;
}

/** The agency that most of them credit for the whole report; of several the first in order of name. */
function creditedBy(articles: readonly StoryArticle[], { credits }: Dependence): string | null {
  const crediting = new Map<string, Set<StoryArticle>>();
  for (const { article, name, isAgency, attribution } of credits) {
    if (!isAgency || attribution !== null || !articles.includes(article)) continue;
    crediting.set(name, (crediting.get(name) ?? new Set()).add(article));
  }
  const [most] = [...crediting.entries()].sort(([x, a], [y, b]) => b.size - a.size || compareStrings(x, y));
  return most?.[0] ?? null;
}

/** Who has it from whom, for each two; where there are many, their number says enough. */
function tellAll(pairs: readonly SharedText[], dependence: Dependence): readonly string[] {
  return pairs.length > NAMED_MAX ? [] : pairs.map(({ a, b }) => tellDependence(a, b, dependence));
}

function whyReprinted(pairs: readonly SharedText[]): string {
  const least = Math.min(...pairs.map(({ contained }) => contained));
  const share = `${Math.floor(least * 100)} %`;
  return pairs.length === 1
    ? `${share} of the words of the shorter report stand in the other, quotations left out`
    : `Each has at least ${share} of its words in common with another, quotations left out`;
}

/** Passages shared by reports that are no reprints of one another; one origin for each passage. */
export function findLiftedPassages(
  shared: readonly SharedText[],
  dependence: Dependence,
): readonly OriginDraft[] {
  const passages = shared.filter(({ contained }) => contained < REPRINT_MIN).flatMap((pair) => pair.passages);
  const partition = partitionOf(passages.length);
  for (const places of placesByArticle(passages).values()) {
    for (const [i, place] of places.entries()) {
      const before = places[i - 1];
      if (before !== undefined && overlaps(before.span, place.span))
        partition.join(before.passage, place.passage);
    }
  }
  return partition.sets().map((members) => {
    const ofSet = members.map((member) => passages[member]!);
    const evidence = ofSet.flatMap(evidenceOfPassage).filter(isFirst);
    const nWords = Math.min(...ofSet.map((passage) => passage.nWords));
    const carrying = [...new Set(ofSet.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a.rank - b.rank);
    return {
      origin: originAmong(carrying, dependence),
      kind: "lifted-passage" as const,
      articles: carrying.map(({ article }) => article.id),
      evidence,
      why: `${nWords} words in one run are the same, quotations left out`,
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

function evidenceOfPassage({ a, b, inA, inB }: SharedPassage): readonly Evidence[] {
  return [evidenceOf(a.article, inA), evidenceOf(b.article, inB)];
}

/** The first piece of evidence of each report is enough. */
function isFirst(evidence: Evidence, at: number, all: readonly Evidence[]): boolean {
  return all.findIndex(({ article }) => article === evidence.article) === at;
}

/**
 * Joins what several finders say of one disagreement into one conflict.
 *
 *     denial   “the ship was overloaded” (Brock)  ↔  “was never overloaded” (Norrline)      ┐
 *     state    “overloaded” (Brock, Doran)        ↔  “well below its limit” (Norrline)      ┘ one conflict
 *
 * Two are one where they are of one relation, are both over what happened (not over a figure or a date), and stand
 * against one another in the same words: a side of each shares evidence with one side of the other, and another with
 * another. Sides that meet are united; the first finder's kind, topic and reason stay. Near-linear: only conflicts
 * with evidence in one place are held against one another.
 */
import {
  type ConflictOver,
  type ConflictSide,
  type Evidence,
  overlaps,
  type Relation,
} from "../model/index.ts";
import type { ConflictDraft } from "./figures/find-figure-conflicts.ts";

/** What is found in words, by several finders. A figure or a date has one finder. */
const MERGED: ReadonlySet<ConflictOver> = new Set(["denial", "state", "actor", "place"]);

/** The drafts in their order; those that were joined stand where the first of them stood. */
export function mergeConflicts(drafts: readonly ConflictDraft[]): readonly ConflictDraft[] {
  const merged: ConflictDraft[] = [];
  const byPlace = new Map<string, Set<number>>();
  for (const draft of drafts) {
    const known = candidatesFor(draft, byPlace);
    const same = known.find((index) => areOne(merged[index]!, draft));
    const index = same ?? merged.length;
    merged[index] = same === undefined ? draft : united(merged[same]!, draft);
    for (const key of placesOf(draft)) {
      const indices = byPlace.get(key) ?? new Set();
      byPlace.set(key, indices.add(index));
    }
  }
  return merged;
}

/** Conflicts with evidence in the same stretch of a report, in their order. */
function candidatesFor(
  draft: ConflictDraft,
  byPlace: ReadonlyMap<string, ReadonlySet<number>>,
): readonly number[] {
  if (!MERGED.has(draft.over)) return [];
  const found = new Set(placesOf(draft).flatMap((key) => [...(byPlace.get(key) ?? [])]));
  return [...found].sort((a, b) => a - b);
}

/** Code units; evidence is looked up by the stretches that it touches. */
const STRETCH = 256;

function placesOf(draft: ConflictDraft): readonly string[] {
  const keys = draft.sides.flatMap(({ evidence }) =>
    evidence.flatMap(({ article, start, end }) => {
      const [first, last] = [Math.floor(start / STRETCH), Math.floor((end - 1) / STRETCH)];
      return Array.from({ length: last - first + 1 }, (_, n) => keyOf(draft.relation, article, first + n));
    }),
  );
  return [...new Set(keys)];
}

function keyOf(relation: Relation, article: string, stretch: number): string {
  return `${relation} ${stretch} ${article}`;
}

function areOne(a: ConflictDraft, b: ConflictDraft): boolean {
  if (a.relation !== b.relation || !MERGED.has(a.over) || !MERGED.has(b.over)) return false;
  return new Set(a.sides.map((side) => matchOf(side, b.sides)).filter((match) => match >= 0)).size > 1;
}

/** Index of the side of `sides` that shares evidence with `side`; -1 where none does or several do. */
function matchOf(side: ConflictSide, sides: readonly ConflictSide[]): number {
  const touching = sides.flatMap((other, index) => (touch(side.evidence, other.evidence) ? [index] : []));
  return touching.length === 1 ? touching[0]! : -1;
}

function touch(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  return a.some((x) => b.some((y) => x.article === y.article && overlaps(x, y)));
}

function united(a: ConflictDraft, b: ConflictDraft): ConflictDraft {
  const taken = new Set<number>();
  const sides = a.sides.map((side) => {
    const match = matchOf(side, b.sides);
    if (match < 0 || taken.has(match)) return side;
    taken.add(match);
    return unitedSide(side, b.sides[match]!);
  });
  return { ...a, sides: [...sides, ...b.sides.filter((_, index) => !taken.has(index))] };
}

function unitedSide(a: ConflictSide, b: ConflictSide): ConflictSide {
  const further = b.evidence.filter((evidence) => !touch([evidence], a.evidence));
  return {
    says: a.says,
    speakers: [...new Set([...a.speakers, ...b.speakers])],
    articles: [...new Set([...a.articles, ...b.articles])],
    evidence: [...a.evidence, ...further],
  };
}

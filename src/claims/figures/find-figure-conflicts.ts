/**
 * Puts figures of the same thing side by side, and tells how they differ.
 *
 * Figures are sorted into counts (one thing counted, of one event), each count into values, and the values
 * are related two by two. A count whose values differ becomes one conflict with a side for each value, by the
 * order of publication; it is called after the pair that differs most surely, and `why` names that pair.
 * Where two values could be read as both revising and contradicting one another, they revise.
 */
import type { Conflict, ConflictSide, FigureGroup, Relation } from "../../model/index.ts";
import { evidenceOf } from "../evidence.ts";
import type { StoryIds } from "../ids.ts";
import { intervalsAreDisjoint } from "../intervals.ts";
import { partitionOf } from "../partition.ts";
import type { Story } from "../story.ts";
import type { Rarity } from "../terms.ts";
import type { ClaimWords } from "../words.ts";
import { type FigureFact, findFigureFacts } from "./figure-facts.ts";
import { labelOf } from "./labels.ts";
import { compareCounts, type FigureRelation, relateValues } from "./relate-figures.ts";
import { type ReprintTest, reprintTest } from "./reprinted.ts";

export type ConflictDraft = Omit<Conflict, "id">;

/** What two figures are held against besides themselves. */
interface Grounds {
  readonly rarity: Rarity;
  readonly words: ClaimWords;
  readonly isReprint: ReprintTest;
}

export interface FigureComparison {
  readonly conflicts: readonly ConflictDraft[];
  readonly groups: readonly Omit<FigureGroup, "id">[];
}

export function compareFigures(story: Story, ids: StoryIds, rarity: Rarity): FigureComparison {
  const facts = findFigureFacts(story);
  const { words } = story;
  const grounds: Grounds = { rarity, words, isReprint: reprintTest() };
  const partition = partitionOf(facts.length);
  const scopes: (readonly [number, number])[] = [];
  for (const members of membersByUnitAndKind(facts).values()) {
    for (const [n, i] of members.entries()) {
      for (const j of members.slice(n + 1)) {
        const count = compareCounts(facts[i]!, facts[j]!, rarity, words);
        if (count === "same" || count === "alike") partition.join(i, j);
        else if (count === "scope") scopes.push([i, j]);
      }
    }
  }
  const counts = partition.sets().map((members) => members.map((member) => facts[member]!));
  return {
    conflicts: [
      ...counts.flatMap((count) => conflictOf(count, grounds) ?? []),
      ...scopeConflicts(scopes, facts, { countOf: partition.find, words }),
    ],
    groups: counts.filter((count) => count.length > 1).map((count) => groupOf(count, ids, words)),
  };
}

function membersByUnitAndKind(facts: readonly FigureFact[]): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  facts.forEach(({ figure, kind }, index) => {
    const key = `${figure.unit} ${kind}`;
    const known = members.get(key);
    if (known === undefined) members.set(key, [index]);
    else known.push(index);
  });
  return members;
}

function groupOf(count: readonly FigureFact[], ids: StoryIds, words: ClaimWords): Omit<FigureGroup, "id"> {
  return {
    of: labelOf(count, words),
    unit: count[0]!.figure.unit,
    figures: count.map(({ article, index }) => ids.figures[article.given]![index]!),
    series: [],
  };
}

/** Figures of one count that give one interval. */
type Value = readonly FigureFact[];

interface RelatedValues {
  readonly a: Value;
  readonly b: Value;
  readonly found: Exclude<FigureRelation, { readonly relation: "agree" }>;
}

/** One conflict with all values that differ, called after the pair that differs most surely. */
function conflictOf(count: readonly FigureFact[], grounds: Grounds): ConflictDraft | null {
  const values = valuesOf(count);
  const related: RelatedValues[] = [];
  for (const [n, a] of values.entries()) {
    for (const b of values.slice(n + 1)) {
      const found = relateSides(a, b, count, grounds);
      if (found !== null && found.relation !== "agree") related.push({ a, b, found });
    }
  }
  if (related.length === 0) return null;
  const strongest = related.reduce((best, pair) => (strengthOf(pair) > strengthOf(best) ? pair : best));
  const concerned = new Set(related.flatMap(({ a, b }) => [a, b]));
  return {
    relation: strongest.found.relation,
    over: "figure",
    topic: labelOf(count, grounds.words),
    sides: values.filter((value) => concerned.has(value)).map(sideOf),
    why: whyOf(strongest, related),
  };
}

/** What is told first is what no reading of the reports can reconcile. */
const WEAKEST_FIRST: readonly Relation[] = ["compatible", "rounding", "scope", "revision", "contradiction"];

function strengthOf({ found }: RelatedValues): number {
  return WEAKEST_FIRST.indexOf(found.relation) + (found.isOfOneSentence === true ? 0.5 : 0);
}

/** The strongest pair's reason, then the last revision's, as a reader asks for the latest figure next. */
function whyOf({ found }: RelatedValues, related: readonly RelatedValues[]): string {
  const revision = related.findLast(({ found: { relation } }) => relation === "revision")?.found;
  if (found.relation === "revision") return revision!.why;
  return revision === undefined ? found.why : `${found.why}; ${revision.why}`;
}

function valuesOf(count: readonly FigureFact[]): readonly Value[] {
  const values = new Map<string, FigureFact[]>();
  for (const fact of count) {
    const key = `${fact.figure.min} ${fact.figure.max}`;
    const known = values.get(key);
    if (known === undefined) values.set(key, [fact]);
    else known.push(fact);
  }
  return [...values.values()];
}

/** What is said first is what an editor would say first: a revision explains more than a contradiction. */
const MILDEST_FIRST: readonly FigureRelation["relation"][] = [
  "agree",
  "revision",
  "rounding",
  "compatible",
  "contradiction",
];

function relateSides(
  a: Value,
  b: Value,
  count: readonly FigureFact[],
  { rarity, words, isReprint }: Grounds,
): FigureRelation | null {
  const found: FigureRelation[] = [];
  let isRefused = false;
  for (const x of a) {
    for (const y of b) {
      if (!mayDiffer(x, y)) continue;
      const counted = compareCounts(x, y, rarity, words);
      if (counted !== "same" && counted !== "alike") continue;
      const relation = relateValues(x, y, isReprint);
      if (relation === null) isRefused = true;
      else if (relation.relation === "contradiction" && relation.isOfOneSentence === true) return relation;
      else if (counted === "same" || !isStrong(relation)) found.push(relation);
    }
  }
  if (isRefused) return null;
  found.sort((x, y) => MILDEST_FIRST.indexOf(x.relation) - MILDEST_FIRST.indexOf(y.relation));
  const mildest = found[0] ?? null;
  if (mildest?.relation === "contradiction" && [...a, ...b].some((fact) => hasSeveral(fact, count)))
    return null;
  return mildest;
}

/** What needs certainty that both count the same. */
function isStrong({ relation }: FigureRelation): boolean {
  return relation === "contradiction" || relation === "revision" || relation === "scope";
}

/** Within a report only different speakers differ: its own two figures count two things. */
function mayDiffer(a: FigureFact, b: FigureFact): boolean {
  if (a.article !== b.article) return true;
  if (a.figure.sentence === b.figure.sentence) return false;
  return a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker;
}

/** A voice that gives two values in one report tells two things apart that we took for one. */
function hasSeveral(fact: FigureFact, count: readonly FigureFact[]): boolean {
  return count.some(
    (other) =>
      other.article === fact.article &&
      other.speaker === fact.speaker &&
      (other.figure.min !== fact.figure.min || other.figure.max !== fact.figure.max),
  );
}

function sideOf(value: Value): ConflictSide {
  const first = value[0]!;
  return {
    says: first.article.article.text.slice(first.figure.start, first.figure.end),
    speakers: [...new Set(value.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))],
    articles: [...new Set(value.map(({ article }) => article.article.id))],
    evidence: value.map(({ article, figure }) => evidenceOf(article.article, figure)),
  };
}

/** One conflict for each two counts of different scope, whatever values they have. */
function scopeConflicts(
  pairs: readonly (readonly [number, number])[],
  facts: readonly FigureFact[],
  { countOf, words }: { readonly countOf: (fact: number) => number; readonly words: ClaimWords },
): readonly ConflictDraft[] {
  const byCounts = new Map<string, { readonly one: Set<FigureFact>; readonly other: Set<FigureFact> }>();
  for (const [i, j] of pairs) {
    const [one, other] = countOf(i) < countOf(j) ? [i, j] : [j, i];
    if (countOf(i) === countOf(j) || facts[i]!.article === facts[j]!.article) continue;
    if (!intervalsAreDisjoint(facts[i]!.figure, facts[j]!.figure)) continue;
    const key = `${countOf(one)} ${countOf(other)}`;
    const known = byCounts.get(key) ?? { one: new Set(), other: new Set() };
    known.one.add(facts[one]!);
    known.other.add(facts[other]!);
    byCounts.set(key, known);
  }
  return [...byCounts.values()].map(({ one, other }) => ({
    relation: "scope",
    over: "figure",
    topic: labelOf([...one], words),
    sides: [[...one], [...other]].map(sideOf),
    why: "They count different things: other fates, or another period",
  }));
}

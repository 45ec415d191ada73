/**
 * Puts figures of the same thing side by side, and tells how they differ.
 *
 * Figures are sorted into counts (one thing counted, of one event), each count into values, and the values
 * are related two by two; every relation that occurs in a count becomes one conflict with a side for each
 * value. Where reports could be read as both revising and contradicting one another, they revise.
 */
import type { Conflict, ConflictSide, FigureGroup, Relation } from "../../model/index.ts";
import { evidenceOf } from "../evidence.ts";
import type { StoryIds } from "../ids.ts";
import { intervalsAreDisjoint } from "../intervals.ts";
import { partitionOf } from "../partition.ts";
import { compareStrings, type Story } from "../story.ts";
import type { Rarity } from "../terms.ts";
import { type FigureFact, findFigureFacts } from "./figure-facts.ts";
import { compareCounts, type FigureRelation, relateValues } from "./relate-figures.ts";

export type ConflictDraft = Omit<Conflict, "id">;

export interface FigureComparison {
  readonly conflicts: readonly ConflictDraft[];
  readonly groups: readonly Omit<FigureGroup, "id">[];
}

export function compareFigures(story: Story, ids: StoryIds, rarity: Rarity): FigureComparison {
  const facts = findFigureFacts(story);
  const partition = partitionOf(facts.length);
  const scopes: (readonly [number, number])[] = [];
  for (const members of membersByUnitAndHead(facts).values()) {
    for (const [n, i] of members.entries()) {
      for (const j of members.slice(n + 1)) {
        const count = compareCounts(facts[i]!, facts[j]!, rarity);
        if (count === "same" || count === "alike") partition.join(i, j);
        else if (count === "scope") scopes.push([i, j]);
      }
    }
  }
  const counts = partition.sets().map((members) => members.map((member) => facts[member]!));
  return {
    conflicts: [
      ...counts.flatMap((count) => conflictsIn(count, rarity)),
      ...scopeConflicts(scopes, facts, partition.find),
    ],
    groups: counts.filter((count) => count.length > 1).map((count) => groupOf(count, ids)),
  };
}

function membersByUnitAndHead(facts: readonly FigureFact[]): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  facts.forEach(({ figure, head }, index) => {
    const key = `${figure.unit} ${head}`;
    const known = members.get(key);
    if (known === undefined) members.set(key, [index]);
    else known.push(index);
  });
  return members;
}

function groupOf(count: readonly FigureFact[], ids: StoryIds): Omit<FigureGroup, "id"> {
  return {
    of: topicOf(count[0]!),
    unit: count[0]!.figure.unit,
    figures: count.map(({ article, index }) => ids.figures[article.given]![index]!),
  };
}

/** What is counted, as the first report to give it has it. */
function topicOf({ figure }: FigureFact): string {
  const counted = figure.of ?? figure.head ?? figure.unit;
  const fates = figure.roles.filter((role) => !counted.split(" ").includes(role));
  return fates.length === 0 ? counted : `${counted}: ${fates.join(", ")}`;
}

/** Figures of one count that give one interval. */
type Value = readonly FigureFact[];

function conflictsIn(count: readonly FigureFact[], rarity: Rarity): readonly ConflictDraft[] {
  const values = valuesOf(count);
  const related = new Map<Relation, { readonly values: Set<Value>; readonly whys: Set<string> }>();
  for (const [n, a] of values.entries()) {
    for (const b of values.slice(n + 1)) {
      const found = relateSides(a, b, count, rarity);
      if (found === null || found.relation === "agree") continue;
      const known = related.get(found.relation) ?? { values: new Set(), whys: new Set() };
      known.values.add(a).add(b);
      known.whys.add(found.why);
      related.set(found.relation, known);
    }
  }
  return [...related].map(([relation, { values, whys }]) => ({
    relation,
    over: "figure" as const,
    topic: topicOf(count[0]!),
    sides: [...values].map(sideOf),
    why: [...whys].sort(compareStrings).join("; "),
  }));
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
  rarity: Rarity,
): FigureRelation | null {
  const found: FigureRelation[] = [];
  for (const x of a) {
    for (const y of b) {
      if (!mayDiffer(x, y)) continue;
      const counted = compareCounts(x, y, rarity);
      if (counted !== "same" && counted !== "alike") continue;
      const relation = relateValues(x, y);
      if (relation === null) return null;
      const isMild = relation.relation === "compatible" || relation.relation === "rounding";
      if (counted === "same" || isMild || relation.relation === "agree") found.push(relation);
    }
  }
  found.sort((x, y) => MILDEST_FIRST.indexOf(x.relation) - MILDEST_FIRST.indexOf(y.relation));
  const mildest = found[0] ?? null;
  if (mildest?.relation === "contradiction" && [...a, ...b].some((fact) => hasSeveral(fact, count)))
    return null;
  return mildest;
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
  countOf: (fact: number) => number,
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
    topic: topicOf([...one][0]!),
    sides: [[...one], [...other]].map(sideOf),
    why: "They count different things: other fates, or another period",
  }));
}

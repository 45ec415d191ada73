/**
 * Puts figures of the same thing side by side, and tells how they differ.
 *
 *     nine ── revision ──▶ 13 ── revision ──▶ 16 ◀── contradiction ──▶ 19
 *
 * Figures are sorted into counts (`count-groups.ts`), and the values of each count are related two by two. All values
 * of a count that are joined by one relation make one conflict of that relation, so that one side may revise what
 * another contradicts. Where two values could be read as both revising and contradicting one another, they revise.
 */
import type { Conflict, ConflictSide, FigureGroup, Relation } from "../../model/index.ts";
import { evidenceOf } from "../evidence.ts";
import type { StoryIds } from "../ids.ts";
import { intervalsAreDisjoint } from "../intervals.ts";
import { partitionOf } from "../partition.ts";
import type { Story } from "../story.ts";
import type { Rarity } from "../terms.ts";
import type { ClaimWords } from "../words.ts";
import { type CountGrounds, compareCounts } from "./compare-counts.ts";
import { type CountGroups, groupCounts, type Value } from "./count-groups.ts";
import { tollKeyOf } from "./events-told.ts";
import { areSetSideBySide, type FigureFact } from "./figure-fact.ts";
import { findFigureFacts } from "./figure-facts.ts";
import { labelOf } from "./labels.ts";
import { type FigureRelation, relateValues } from "./relate-figures.ts";
import { type ReprintTest, reprintTest } from "./reprinted.ts";
import { seriesOf } from "./series.ts";

export type ConflictDraft = Omit<Conflict, "id">;

/** What two figures are held against besides themselves. */
interface Grounds extends CountGrounds {
  readonly claimWords: ClaimWords;
  readonly isReprint: ReprintTest;
}

export interface FigureComparison {
  readonly conflicts: readonly ConflictDraft[];
  readonly groups: readonly Omit<FigureGroup, "id">[];
}

export function compareFigures(story: Story, ids: StoryIds, rarity: Rarity): FigureComparison {
  const facts = findFigureFacts(story);
  const { words: claimWords } = story;
  const grounds: Grounds = {
    rarity,
    words: claimWords.figures,
    soleTolls: soleTollsOf(facts),
    claimWords,
    isReprint: reprintTest(),
  };
  const groups = groupCounts(facts, grounds);
  const idOf = ({ article, index }: FigureFact) => ids.figures[article.given]![index]!;
  return {
    conflicts: [
      ...groups.counts.flatMap((count) => conflictsOf(count, grounds)),
      ...scopeConflicts(groups, facts, grounds),
    ],
    groups: groups.counts
      .map((count) => count.flatMap((value) => value.facts).sort(byPlace))
      .filter((count) => count.length > 1)
      .map((count) => ({
        of: labelOf(count, claimWords),
        unit: count[0]!.figure.unit,
        figures: count.map(idOf),
        series: seriesOf(count, idOf),
      })),
  };
}

function byPlace(a: FigureFact, b: FigureFact): number {
  return a.article.rank - b.article.rank || a.index - b.index;
}

/** Fates of which no report gives two values, other than such as it sets side by side: the story has one event of them. */
function soleTollsOf(facts: readonly FigureFact[]): ReadonlySet<string> {
  const tolls = facts.filter(({ counted }) => counted.isToll);
  const several = new Set(
    tolls.filter(({ isOneOfSeveral }) => isOneOfSeveral).map(({ counted }) => tollKeyOf(counted)),
  );
  return new Set(tolls.map(({ counted }) => tollKeyOf(counted)).filter((key) => !several.has(key)));
}

interface RelatedValues {
  /** Places of the two values in their count. */
  readonly pair: readonly [number, number];
  readonly found: Exclude<FigureRelation, { readonly relation: "agree" }>;
}

/** In the order in which an editor asks: what cannot be reconciled first. */
const RELATIONS: readonly Relation[] = ["contradiction", "revision", "rounding", "compatible"];

/** A conflict for each relation, and for each set of values that it joins. */
function conflictsOf(count: readonly Value[], grounds: Grounds): readonly ConflictDraft[] {
  const related: RelatedValues[] = [];
  for (const [i, a] of count.entries()) {
    for (const [n, b] of count.slice(i + 1).entries()) {
      const found = relateSides(a, b, count, grounds);
      if (found !== null && found.relation !== "agree") related.push({ pair: [i, i + 1 + n], found });
    }
  }
  const revised = partitionOf(count.length);
  for (const { pair, found } of related) if (found.relation === "revision") revised.join(...pair);
  return RELATIONS.flatMap((relation) => {
    const pairs = related.filter(({ found, pair: [i, j] }) => {
      // Between two steps of one series there is no more to tell: “at least nine” is not beside the 14 that replaced it.
      const isStep = relation === "compatible" && revised.find(i) === revised.find(j);
      return found.relation === relation && !isStep;
    });
    const joined = partitionOf(count.length);
    for (const { pair } of pairs) joined.join(...pair);
    return joined
      .sets()
      .filter((members) => members.length > 1)
      .map((members) => {
        const own = pairs.filter(({ pair: [i] }) => members.includes(i));
        return conflictOf(
          relation,
          members.map((member) => count[member]!),
          own,
          grounds,
        );
      });
  });
}

function conflictOf(
  relation: Relation,
  values: readonly Value[],
  related: readonly RelatedValues[],
  { claimWords }: Grounds,
): ConflictDraft {
  const sides = [...values].sort((a, b) => byPlace(a.facts[0]!, b.facts[0]!));
  // Of a series the last step is asked for first; of a contradiction the surest pair.
  const told =
    relation === "revision"
      ? related.at(-1)!
      : (related.find(({ found }) => found.isOfOneSentence === true) ?? related[0]!);
  return {
    relation,
    over: "figure",
    topic: labelOf(
      sides.flatMap(({ facts }) => facts),
      claimWords,
    ),
    sides: sides.map(({ facts }) => sideOf(facts)),
    why: told.found.why,
  };
}

/** What is said first is what an editor would say first: a revision explains more than a contradiction. */
const MILDEST_FIRST: readonly FigureRelation["relation"][] = [
  "agree",
  "revision",
  "rounding",
  "compatible",
  "contradiction",
];

function relateSides(a: Value, b: Value, count: readonly Value[], grounds: Grounds): FigureRelation | null {
  const found: FigureRelation[] = [];
  let isRefused = false;
  let areTwoVoices = false;
  for (const x of a.samples) {
    for (const y of b.samples) {
      if (!mayDiffer(x, y)) continue;
      const counted = compareCounts(x, y, grounds);
      if (counted === null || counted === "scope" || counted === "groups") continue;
      const relation = relateValues(x, y, grounds.isReprint);
      if (relation?.relation === "contradiction" && isSure(x, y, relation)) return relation;
      // What was given up before tells nothing of how others differ.
      if (relation === null) isRefused ||= x.isFormer === y.isFormer;
      else if (
        counted === "same" ||
        !isStrong(relation) ||
        (counted === "kin" && relation.relation === "revision")
      ) {
        found.push(relation);
        areTwoVoices ||= relation.relation === "contradiction" && x.speaker !== null && y.speaker !== null;
      }
    }
  }
  if (isRefused && !found.some((relation) => relation.relation === "revision") && !areTwoVoices) return null;
  found.sort((x, y) => MILDEST_FIRST.indexOf(x.relation) - MILDEST_FIRST.indexOf(y.relation));
  const mildest = found[0] ?? null;
  const doubtful = [...a.samples, ...b.samples].some((fact) => hasSeveral(fact, count));
  return mildest?.relation === "contradiction" && doubtful ? null : mildest;
}

/** One sentence with two figures, or two figures that one report sets side by side. */
function isSure(a: FigureFact, b: FigureFact, relation: FigureRelation): boolean {
  return areSetSideBySide(a, b) || (relation.relation !== "agree" && relation.isOfOneSentence === true);
}

/** What needs certainty that both count the same. */
function isStrong({ relation }: FigureRelation): boolean {
  return relation === "contradiction" || relation === "revision" || relation === "scope";
}

/** Within a report only different speakers differ, and what it gives as former: its other two figures count two things. */
function mayDiffer(a: FigureFact, b: FigureFact): boolean {
  if (a.article !== b.article) return true;
  if (areSetSideBySide(a, b) || a.isFormer !== b.isFormer) return true;
  if (a.figure.sentence === b.figure.sentence || paragraphOf(a) !== paragraphOf(b)) return false;
  return a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker;
}

function paragraphOf({ article, figure }: FigureFact): number {
  return article.reading.sentences[figure.sentence]?.paragraph ?? -1;
}

/** A voice that gives two values in one report tells two things apart that we took for one. */
function hasSeveral(fact: FigureFact, count: readonly Value[]): boolean {
  return count.some(({ facts }) =>
    facts.some(
      (other) =>
        other.article === fact.article &&
        other.speaker === fact.speaker &&
        !areSetSideBySide(fact, other) &&
        fact.isFormer === other.isFormer &&
        (other.figure.min !== fact.figure.min || other.figure.max !== fact.figure.max),
    ),
  );
}

function sideOf(facts: readonly FigureFact[]): ConflictSide {
  const first = facts[0]!;
  return {
    says: first.article.article.text.slice(first.figure.start, first.figure.end),
    speakers: [...new Set(facts.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))],
    articles: [...new Set(facts.map(({ article }) => article.article.id))],
    evidence: facts.map(({ article, figure }) => evidenceOf(article.article, figure)),
  };
}

/** One conflict for each two counts of different scope, whatever values they have. */
function scopeConflicts(
  { scopes }: CountGroups,
  facts: readonly FigureFact[],
  grounds: Grounds,
): readonly ConflictDraft[] {
  const groupsOf = groupsByArticle(facts);
  const byCounts = new Map<string, ScopeSides>();
  for (const { a, b, relation, counts } of scopes) {
    const [x, y] = [a.facts[0]!, b.facts[0]!];
    if (counts[0] === counts[1] || x.article === y.article) continue;
    if (!intervalsAreDisjoint(x.figure, y.figure)) continue;
    if (relation === "groups" && (knowsBoth(a, y, groupsOf) || knowsBoth(b, x, groupsOf))) continue;
    const [one, other] = counts[0] < counts[1] ? [a, b] : [b, a];
    const key = `${Math.min(...counts)} ${Math.max(...counts)} ${relation}`;
    const known = byCounts.get(key) ?? { one: new Set(), other: new Set(), relation };
    for (const fact of one.facts) known.one.add(fact);
    for (const fact of other.facts) known.other.add(fact);
    byCounts.set(key, known);
  }
  return [...byCounts.values()].map(({ one, other, relation }) => {
    const [left, right] = [[...one].sort(byPlace), [...other].sort(byPlace)];
    return {
      relation: "scope",
      over: "figure",
      topic: labelOf(left, grounds.claimWords),
      sides: [left, right].map(sideOf),
      why: scopeWhy(relation, left, right, grounds.claimWords),
    };
  });
}

interface ScopeSides {
  readonly one: Set<FigureFact>;
  readonly other: Set<FigureFact>;
  readonly relation: "scope" | "groups";
}

function scopeWhy(
  relation: "scope" | "groups",
  a: readonly FigureFact[],
  b: readonly FigureFact[],
  words: ClaimWords,
): string {
  const [x, y] = [labelOf(a, words), labelOf(b, words)];
  if (x !== y) return `One counts ${x}, the other ${y}`;
  return relation === "groups" ? "They count different people" : "One of them counts a period only";
}

/** Groups of people of whom each article tells each fate. */
function groupsByArticle(facts: readonly FigureFact[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { article, counted } of facts) {
    if (!counted.isToll) continue;
    const key = `${article.rank} ${counted.fates.join(" ")}`;
    groups.set(key, (groups.get(key) ?? new Set()).add(counted.group));
  }
  return groups;
}

/** A report that tells of both groups confuses nobody. */
function knowsBoth(
  { facts }: Value,
  { counted }: FigureFact,
  groups: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  return facts.some(({ article }) =>
    groups.get(`${article.rank} ${counted.fates.join(" ")}`)?.has(counted.group),
  );
}

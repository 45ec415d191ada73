/**
 * Which articles tell of one event? From the readings of any articles to their stories.
 *
 *     quake in Ostvik, 6.1 ───┐
 *     Ostvik quake kills four ┴─ one story: Ostvik, quake, 6.1
 *     quake in Brenn, 4.8 ────── another: the same kind of event elsewhere
 *
 * Each step is a file: `read-terms` → `weigh-terms` → `candidates` → `likeness` → `merge` → `part-events`. The order
 * of the articles changes nothing: they are taken by publication, then by id. Near-linear in their number.
 */
import type { Article, Span } from "../model/index.ts";
import { joinInRounds } from "./candidates.ts";
import { type Comparable, likenessIn, type StoryWeights } from "./likeness.ts";
import { mergeGroups } from "./merge.ts";
import { partEvents } from "./part-events.ts";
import { type ClusterReading, readTerms } from "./read-terms.ts";
import { weighTerms } from "./weigh-terms.ts";
import type { ClusterWords } from "./words.ts";

/** The mean likeness at which groups still join. Swept on ECB+ train, from .26 to .38. */
const SAME_STORY_MIN = 0.3;

/** One event as its articles have it; indices into the readings. */
export interface GroupedStory {
  /** By publication, then by id. */
  readonly readings: readonly number[];
  /** What binds it, the most telling first. */
  readonly terms: readonly StoryTerm[];
}

export interface StoryTerm {
  /** How many of the story's articles have it. */
  readonly articles: number;
  /** The first of them, an index into the readings. */
  readonly first: number;
  /** Where it first stands there. */
  readonly at: Span;
}

/** The stories, the largest first, then by publication. The weights are the fitted ones unless told. */
export function groupStories(
  readings: readonly ClusterReading[],
  words: ClusterWords,
  weights?: StoryWeights,
): readonly GroupedStory[] {
  const order = readings.map((_, i) => i).sort((a, b) => byPublication(readings[a]!, readings[b]!));
  const articles = order.map((i) => readTerms(readings[i]!, words));
  const comparable = { articles, weighed: weighTerms(articles, words) };
  const likeness = likenessIn(comparable, weights);
  const merging = { likeness, least: SAME_STORY_MIN };
  return joinInRounds(comparable.weighed.vectors, (groups, pairs) => mergeGroups(groups, pairs, merging))
    .flatMap((group) => partEvents(group, articles, likeness))
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .map((members) => ({
      readings: members.map((member) => order[member]!),
      terms: bindingTerms(members, comparable).map((term) => ({ ...term, first: order[term.first]! })),
    }));
}

/** The order in which articles are taken: that in which they were given changes nothing. */
export function byPublication({ article: a }: ClusterReading, { article: b }: ClusterReading): number {
  const [x, y] = [publishedMs(a), publishedMs(b)];
  return (x === y ? 0 : x - y) || compareStrings(a.id, b.id) || compareStrings(a.text, b.text);
}

function publishedMs({ published }: Article): number {
  const ms = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(ms) ? Number.POSITIVE_INFINITY : ms;
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const TERMS_SHOWN = 12;

/** The terms of most weight that at least half of the articles have; of one article its heaviest. */
function bindingTerms(members: readonly number[], { weighed, articles }: Comparable): readonly StoryTerm[] {
  const sums = new Map<number, { weight: number; articles: number; first: number }>();
  for (const member of members) {
    const { terms, weights, length } = weighed.vectors[member]!;
    for (const [i, term] of terms.entries()) {
      const sum = sums.get(term) ?? { weight: 0, articles: 0, first: member };
      sums.set(term, sum);
      sum.weight += weights[i]! / length;
      sum.articles++;
    }
  }
  return [...sums]
    .filter(([, sum]) => 2 * sum.articles >= members.length)
    .sort((a, b) => b[1].weight - a[1].weight || a[0] - b[0])
    .slice(0, TERMS_SHOWN)
    .map(([term, { articles: count, first }]) => {
      const { start, end } = articles[first]!.terms.get(weighed.names[term]!)!.at;
      return { articles: count, first, at: { start, end } };
    });
}

/**
 * Which reports have nothing to do with the rest? For a report over several articles, which should tell of one event.
 *
 *     a ─.9─ b ─.4─ c      d          d is like none of them: a stranger
 *
 * Articles are held together by any link that is not out of the question, so that another side of an event is no
 * stranger; two events of one kind may be held together too, and `group-stories` tells those apart. Articles of a few
 * words are never strangers. Near-linear, and the order of the articles changes nothing.
 */
import { joinInRounds } from "./candidates.ts";
import { byPublication } from "./group-stories.ts";
import { likenessIn } from "./likeness.ts";
import { sampleOf } from "./merge.ts";
import { type ClusterReading, readTerms } from "./read-terms.ts";
import { weighTerms } from "./weigh-terms.ts";
import type { ClusterWords } from "./words.ts";

/**
 * A likeness that reports of one event all but never fall short of: on wikinews-stories 12 of 319 articles do, most of
 * them error pages and other pages than the cited report, and 97 of 100 articles put into another story.
 */
const STRANGER_MAX = 0.15;
const TERMS_MIN = 20;

/** Groups of strangers as indices into the readings; empty where all may be of one event. */
export function findStrangers(
  readings: readonly ClusterReading[],
  words: ClusterWords,
): readonly (readonly number[])[] {
  const order = readings.map((_, i) => i).sort((a, b) => byPublication(readings[a]!, readings[b]!));
  const articles = order.map((i) => readTerms(readings[i]!, words));
  const weighed = weighTerms(articles, words);
  const likeness = likenessIn({ articles, weighed });
  const groups = joinInRounds(weighed.vectors, (known, pairs) =>
    linkedGroups(known, pairs, (a, b) => likeness(a, b) >= STRANGER_MAX),
  );
  const [, ...others] = groups.toSorted((a, b) => b.length - a.length || a[0]! - b[0]!);
  return others
    .filter((group) => group.every((member) => articles[member]!.terms.size >= TERMS_MIN))
    .map((group) => group.map((member) => order[member]!));
}

/** Groups that a link between any of a few of their articles holds together, each ascending. */
function linkedGroups(
  groups: readonly (readonly number[])[],
  pairs: readonly (readonly [number, number])[],
  isLinked: (a: number, b: number) => boolean,
): readonly (readonly number[])[] {
  const neighbors: number[][] = groups.map(() => []);
  for (const [a, b] of pairs) {
    const [some, others] = [sampleOf(groups[a]!, SAMPLE), sampleOf(groups[b]!, SAMPLE)];
    if (!some.some((x) => others.some((y) => isLinked(x, y)))) continue;
    neighbors[a]!.push(b);
    neighbors[b]!.push(a);
  }
  const seen = new Set<number>();
  return groups.flatMap((_, first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const linked = [first];
    // Grows while it is walked.
    for (const group of linked) {
      for (const other of neighbors[group]!) {
        if (seen.has(other)) continue;
        seen.add(other);
        linked.push(other);
      }
    }
    return [linked.flatMap((group) => groups[group]!).sort((a, b) => a - b)];
  });
}

/** Articles of a group that are held against those of another. */
const SAMPLE = 6;

/**
 * Fits the weights by which two articles are held to tell of one event and writes src/cluster/likeness-weights.ts.
 *
 *     npx tsx tools/fit-stories.ts
 *
 * In: the pairs of articles of ECB+ train that have anything to speak of in common, from the folder beside the
 * repository. `eval/stories.ts` fits half of the topics and measures the other with the same function.
 */
import { writeFileSync } from "node:fs";
import { readEcbArticles, type StoryReading } from "../eval/story-articles.ts";
import { GROUNDS, groundsOf, type StoryWeights } from "../src/cluster/likeness.ts";
import { readTerms } from "../src/cluster/read-terms.ts";
import { weighTerms } from "../src/cluster/weigh-terms.ts";
import { clusterWords } from "../src/language/en/cluster.ts";
import { fitLogistic } from "./logistic.ts";

const TARGET = "src/cluster/likeness-weights.ts";
const PENALTY = 0.001;
/** Pairs that share less are of different stories beyond doubt, and there are too many of them. */
const SHARED_MIN = 0.02;

/** The weights that these articles teach. */
export function fitStoryWeights(articles: readonly StoryReading[]): StoryWeights {
  const terms = articles.map(({ reading }) => readTerms(reading, clusterWords));
  const comparable = { articles: terms, weighed: weighTerms(terms, clusterWords) };
  const shared = GROUNDS.indexOf("all shared");
  const examples = articles.flatMap((a, i) =>
    articles.slice(0, i).flatMap((b, j) => {
      const grounds = groundsOf(comparable, i, j);
      if (grounds[shared]! < SHARED_MIN) return [];
      return [{ features: grounds, label: Number(a.story === b.story) }];
    }),
  );
  const { biases, weights } = fitLogistic(examples, { nLabels: 2, penalty: PENALTY });
  return {
    bias: biases[1]! - biases[0]!,
    weights: weights[1]!.map((weight, g) => weight - weights[0]![g]!),
  };
}

if (process.argv[1]?.endsWith("fit-stories.ts")) {
  const { bias, weights } = fitStoryWeights(readEcbArticles("train"));
  for (const [g, ground] of GROUNDS.entries()) console.log(ground.padEnd(20), weights[g]!.toFixed(2));
  writeFileSync(
    TARGET,
    `/**
 * Written by tools/fit-stories.ts from the pairs of articles of ECB+ train (Cybulska and Vossen 2014); do not edit.
 */
import type { StoryWeights } from "./likeness.ts";

export const storyWeights: StoryWeights = {
  bias: ${bias.toFixed(3)},
  weights: [${weights.map((weight) => weight.toFixed(3)).join(", ")}],
};
`,
  );
}

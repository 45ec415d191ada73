/**
 * Fits the weights by which a pronoun chooses its antecedent and writes
 * src/resolve/coreference/pronoun-weights.ts.
 *
 *     npx tsx tools/fit-pronouns.ts
 *
 * In: GUM train with its own tags, trees and chains, from the folder beside the repository. Every pronoun
 * of the third person is an example: its candidates, and which of them is in its chain; none may be. The
 * log-likelihood is climbed by plain gradient steps with a quadratic penalty, always in the same order.
 */
import { writeFileSync } from "node:fs";
import { type GumArticle, readGumMentions } from "../eval/gum-mentions.ts";
import { entityWords } from "../src/language/en/entities.ts";
import type { ChooseAntecedent } from "../src/resolve/coreference/pronoun-antecedent.ts";
import { FEATURES, findCandidates } from "../src/resolve/coreference/pronoun-candidates.ts";
import { resolveEntities } from "../src/resolve/entities/resolve-entities.ts";

const TARGET = "src/resolve/coreference/pronoun-weights.ts";
const KINDS = ["person", "thing", "any"] as const;
const STEPS = 1000;
const STEP_SIZE = 2;
const PENALTY = 0.001;
/** Examples of conversations count less: we read news. */
const GENRE_WEIGHT: Readonly<Record<string, number>> = {
  news: 4,
  interview: 2,
  bio: 2,
  court: 1,
  conversation: 0.5,
  vlog: 0.5,
  podcast: 0.5,
};

interface Example {
  readonly candidates: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

const examples: Record<(typeof KINDS)[number], Example[]> = { person: [], thing: [], any: [] };
for (const article of readGumMentions("train")) collect(article);

const tables = KINDS.map((kind) => {
  const weights = fit(examples[kind]);
  console.log(kind, examples[kind].length, "examples");
  return `  ${kind}: [${weights.map((weight) => weight.toFixed(2).replace(/^-0\.00$/u, "0.00")).join(", ")}],`;
});
writeFileSync(
  TARGET,
  `/**
 * Weights of the features in pronoun-candidates.ts, by what the pronoun refers to.
 *
 * Written by tools/fit-pronouns.ts from GUM train (Zeldes 2017); do not edit.
 */
export const PRONOUN_WEIGHTS: Readonly<Record<"person" | "thing" | "any", readonly number[]>> = {
${tables.join("\n")}
};
`,
);

/** Reads the article with the gold answer for every pronoun, and keeps what there was to choose from. */
function collect(article: GumArticle): void {
  const chains = new Map<number, Set<string>>();
  for (const { head, chain } of article.mentions)
    chains.set(head, (chains.get(head) ?? new Set()).add(chain));
  const chainsOf = new Map<number, Set<string>>();
  let read = 0;
  const choose: ChooseAntecedent = (discourse, token, form, words) => {
    for (; read < discourse.mentions.length; read++) {
      const { entity, head, form } = discourse.mentions[read]!;
      if (form === "pronoun") continue;
      const known = chainsOf.get(entity) ?? new Set<string>();
      for (const chain of chains.get(head) ?? []) known.add(chain);
      chainsOf.set(entity, known);
    }
    const candidates = findCandidates(discourse, token, form, words);
    const own = chains.get(token) ?? new Set();
    const right = candidates.map(({ entity }) =>
      [...own].some((chain) => chainsOf.get(entity)?.has(chain) ?? false),
    );
    if (candidates.length > 0) {
      examples[form.refersTo].push({
        candidates: candidates.map(({ features }) => features),
        right,
        weight: GENRE_WEIGHT[article.genre] ?? 1,
      });
    }
    const index = right.indexOf(true);
    return index < 0 ? null : { entity: candidates[index]!.entity, score: 1, because: [] };
  };
  resolveEntities(article.text, article.layers, entityWords, choose);
}

function fit(data: readonly Example[]): readonly number[] {
  const weights: number[] = FEATURES.map(() => 0);
  const total = data.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => -PENALTY * weight);
    for (const { candidates, right, weight } of data) {
      const scores = candidates.map((features) => Math.exp(dot(weights, features)));
      const all = 1 + sum(scores);
      // None of them is the answer where no candidate is right; its score is fixed at 1.
      const wanted = right.includes(true) ? sum(scores.filter((_, i) => right[i])) : 1;
      candidates.forEach((features, i) => {
        const share = right[i] ? scores[i]! / wanted : 0;
        const pull = (weight * (share - scores[i]! / all)) / total;
        features.forEach((value, f) => {
          gradient[f]! += pull * value;
        });
      });
    }
    gradient.forEach((slope, f) => {
      weights[f]! += STEP_SIZE * slope;
    });
  }
  return weights;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, i) => total + value * b[i]!, 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

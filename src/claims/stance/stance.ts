/**
 * Does a text stand for a claim, against it, or does it only tell of it?
 *
 *     claim   “The mayor sold the ferry.”
 *     “Mayor sells ferry”                            for
 *     “No, the mayor did not sell the ferry”         against
 *     “Mayor sold ferry, dismissed captain claims”   observing
 *
 * A logistic regression over grounds (grounds.ts) and over words that the text has and the claim has not, fitted on the
 * headlines of Emergent. Of a text that does not speak of the claim at all it says nothing of worth: ask that first.
 */
import { ownLemmas, type StanceText, stanceGrounds } from "./grounds.ts";
import type { StanceWords } from "./words.ts";

/** In the order of the weights. */
export const STANCES = ["for", "against", "observing"] as const;
export type Stance = (typeof STANCES)[number];

/** The probability of each; they add up to 1. */
export type StanceOdds = Readonly<Record<Stance, number>>;

export function stanceOf(text: StanceText, claim: StanceText, words: StanceWords): StanceOdds {
  const { biases, grounds, lemmas } = words.weights;
  const scores = [...biases];
  const add = (weights: readonly number[] | undefined, value: number) => {
    for (const [s, weight] of weights?.entries() ?? []) scores[s]! += weight * value;
  };
  for (const [g, value] of stanceGrounds(text, claim, words).entries()) add(grounds[g], value);
  for (const lemma of ownLemmas(text, claim)) if (Object.hasOwn(lemmas, lemma)) add(lemmas[lemma], 1);
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const [supports, opposes, observes] = powers.map((power) => power / total);
  return { for: supports!, against: opposes!, observing: observes! };
}

/**
 * Fits where a headline stands towards a claim and writes src/language/en/stance-weights.ts.
 *
 *     npx tsx tools/fit-stance.ts
 *
 * In: Emergent's headlines, from the folder beside the repository. Besides the grounds, lemmas are learned that stand
 * in headlines of many claims: those of few would be what the claims are about. `eval/stance.ts` fits nine folds and
 * measures the tenth with the same function.
 */
import { writeFileSync } from "node:fs";
import { type Headline, readEmergent } from "../eval/emergent.ts";
import { ownLemmas, STANCE_GROUNDS, stanceGrounds } from "../src/claims/stance/grounds.ts";
import { STANCES } from "../src/claims/stance/stance.ts";
import type { StanceWeights } from "../src/claims/stance/words.ts";
import { stanceWords } from "../src/language/en/claims-stance.ts";
import { fitLogistic } from "./logistic.ts";

const TARGET = "src/language/en/stance-weights.ts";
/** Claims that a lemma must stand beside. Swept within folds: 6 to 12. */
const CLAIMS_MIN = 8;
/** Swept within folds: 0.003 to 0.2. */
const PENALTY = 0.1;
const STEPS = 150;

/** The weights that these headlines teach. */
export function fitStanceWeights(headlines: readonly Headline[]): StanceWeights {
  const claims = new Map<string, Set<string>>();
  const own = headlines.map(({ title, claim }) => ownLemmas(title, claim));
  for (const [h, lemmas] of own.entries()) {
    for (const lemma of lemmas) {
      const known = claims.get(lemma) ?? new Set();
      claims.set(lemma, known.add(headlines[h]!.claimId));
    }
  }
  const lemmas = [...claims.keys()].filter((lemma) => claims.get(lemma)!.size >= CLAIMS_MIN).sort();
  const examples = headlines.map(({ title, claim, stance }, h) => ({
    features: [
      ...stanceGrounds(title, claim, stanceWords),
      ...lemmas.map((lemma) => Number(own[h]!.has(lemma))),
    ],
    label: STANCES.indexOf(stance),
  }));
  const { biases, weights } = fitLogistic(examples, {
    nLabels: STANCES.length,
    penalty: PENALTY,
    steps: STEPS,
  });
  const rowOf = (feature: number) => weights.map((own) => own[feature]!);
  return {
    biases,
    grounds: STANCE_GROUNDS.map((_, g) => rowOf(g)),
    lemmas: Object.fromEntries(lemmas.map((lemma, l) => [lemma, rowOf(STANCE_GROUNDS.length + l)])),
  };
}

if (process.argv[1]?.endsWith("fit-stance.ts")) {
  const { biases, grounds, lemmas } = fitStanceWeights(readEmergent());
  const rowOf = (row: readonly number[]) => `[${row.map((weight) => weight.toFixed(2)).join(", ")}]`;
  for (const [g, row] of grounds.entries()) console.log(STANCE_GROUNDS[g]!.padEnd(28), rowOf(row));
  writeFileSync(
    TARGET,
    `/**
 * How much each ground and each word speaks for the three stances: for, against, observing.
 *
 * Written by tools/fit-stance.ts from Emergent (Ferreira and Vlachos 2016); do not edit.
 */
import type { StanceWeights } from "../../claims/stance/words.ts";

export const stanceWeights: StanceWeights = {
  biases: ${rowOf(biases)},
  grounds: [${grounds.map(rowOf).join(", ")}],
  lemmas: {${Object.entries(lemmas)
    .map(([lemma, row]) => `${JSON.stringify(lemma)}: ${rowOf(row)}`)
    .join(", ")}},
};
`,
  );
}

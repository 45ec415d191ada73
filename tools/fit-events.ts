/**
 * Fits the weights by which two mentions are held to be of one event and writes src/claims/events/event-weights.ts.
 *
 *     npx tsx tools/fit-events.ts
 *
 * In: the pairs of event mentions within each story of ECB+ train, from the folder beside the repository.
 * `eval/event-coreference.ts` fits four fifths of the topics and measures the rest with the same function.
 */
import { writeFileSync } from "node:fs";
import { type EcbEventDocument, eventsOfDocuments, readEcbEvents } from "../eval/ecb-events.ts";
import { GROUNDS, groundsIn } from "../src/claims/events/event-grounds.ts";
import type { EventWeights } from "../src/claims/events/join-events.ts";
import { rarityIn } from "../src/claims/terms.ts";
import { type Example, fitLogistic } from "./logistic.ts";

const TARGET = "src/claims/events/event-weights.ts";
const PENALTY = 0.0001;

/** Every pair of mentions of a story, and whether they are one event. */
export function eventPairs(documents: readonly EcbEventDocument[]): readonly Example[] {
  const { story, events, at } = eventsOfDocuments(documents);
  const grounds = groundsIn(story, events, rarityIn(story));
  const mentions = documents.flatMap((document) => document.mentions);
  return mentions.flatMap((a, i) =>
    mentions.slice(0, i).map((b) => ({
      features: grounds(events[at.get(a.key)!]!, events[at.get(b.key)!]!),
      label: Number(a.chain === b.chain),
    })),
  );
}

export function fitEventWeights(examples: readonly Example[]): EventWeights {
  const { biases, weights } = fitLogistic(examples, { nLabels: 2, penalty: PENALTY });
  return {
    bias: biases[1]! - biases[0]!,
    weights: weights[1]!.map((weight, g) => weight - weights[0]![g]!),
  };
}

if (process.argv[1]?.endsWith("fit-events.ts")) {
  const { bias, weights } = fitEventWeights(readEcbEvents("train").flatMap(eventPairs));
  for (const [g, ground] of GROUNDS.entries()) console.log(ground.padEnd(45), weights[g]!.toFixed(2));
  writeFileSync(
    TARGET,
    `/**
 * Written by tools/fit-events.ts from the pairs of event mentions of ECB+ train (Cybulska and Vossen 2014); do not edit.
 */
import type { EventWeights } from "./join-events.ts";

export const eventWeights: EventWeights = {
  bias: ${bias.toFixed(3)},
  weights: [
${weights.map((weight, g) => `    // ${GROUNDS[g]}\n    ${weight.toFixed(3)},`).join("\n")}
  ],
};
`,
  );
}

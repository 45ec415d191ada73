/**
 * Written by tools/fit-events.ts from the pairs of event mentions of ECB+ train (Cybulska and Vossen 2014); do not edit.
 */
import type { EventWeights } from "./join-events.ts";

export const eventWeights: EventWeights = {
  bias: -4.111,
  weights: [
    // one action
    4.294,
    // one word
    1.278,
    // words for one another
    2.548,
    // one class of action
    4.047,
    // one part of speech
    0.713,
    // rarity of the action
    -1.889,
    // one agent
    0.884,
    // other agents
    -0.149,
    // one patient
    1.958,
    // other patients
    -0.288,
    // agent of one, patient of the other
    0.716,
    // a participant shared
    -1.408,
    // one place
    1.319,
    // other places
    -0.107,
    // one date
    0.782,
    // other dates
    -1.019,
    // other figures
    0.797,
    // sentences alike
    0.371,
    // surroundings alike
    -0.319,
    // articles alike
    0.323,
    // one article
    0.065,
    // one sentence
    -2.553,
    // only one negated
    -1.204,
    // only one said to be so
    -0.305,
    // only one to come
    -0.31,
    // both sayings
    -0.795,
    // one a saying
    -0.986,
    // both in the lead
    0.224,
    // one action, sentences alike
    0.592,
    // one action, one article
    -0.107,
    // one action, other agents
    -0.541,
    // one action, other patients
    0.543,
    // other words, sentences alike
    0.303,
    // other words, a participant shared
    1.719,
    // words for one another, sentences alike
    1.238,
    // words for one another, a participant shared
    1.057,
    // one action, how common
    -0.149,
    // one action, a noun and a verb
    0.241,
  ],
};

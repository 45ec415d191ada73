/**
 * Written by tools/fit-events.ts from the pairs of event mentions of ECB+ train (Cybulska and Vossen 2014); do not edit.
 */
import type { EventWeights } from "./join-events.ts";

export const eventWeights: EventWeights = {
  bias: -4.076,
  weights: [
    // one action
    4.393,
    // one word
    1.248,
    // words for one another
    2.502,
    // one class of action
    3.997,
    // one part of speech
    0.714,
    // rarity of the action
    -2.225,
    // one agent
    0.854,
    // other agents
    -0.148,
    // one patient
    1.966,
    // other patients
    -0.283,
    // agent of one, patient of the other
    0.718,
    // a participant shared
    -1.417,
    // one place
    1.303,
    // other places
    -0.07,
    // one date
    -0.188,
    // other dates
    -1.122,
    // other figures
    0.749,
    // sentences alike
    0.371,
    // surroundings alike
    -0.315,
    // articles alike
    0.32,
    // one article
    0.07,
    // one sentence
    -2.554,
    // only one negated
    -1.199,
    // only one said to be so
    -0.336,
    // only one to come
    -0.304,
    // both sayings
    -0.444,
    // one a saying
    -1.39,
    // both in the lead
    0.228,
    // one action, sentences alike
    0.59,
    // one action, one article
    -0.117,
    // one action, other agents
    -0.606,
    // one action, other patients
    0.55,
    // other words, sentences alike
    0.302,
    // other words, a participant shared
    1.742,
    // words for one another, sentences alike
    1.259,
    // words for one another, a participant shared
    1.053,
    // one action, how common
    -0.167,
    // one action, a noun and a verb
    0.208,
  ],
};

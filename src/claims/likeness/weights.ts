/**
 * Weights of the features in features.ts, in their order.
 *
 * Written by tools/fit-likeness.ts from MSRP train (Dolan, Quirk and Brockett 2004); do not edit.
 */
export const LIKENESS_BIAS = -2.355;

export const LIKENESS_WEIGHTS: readonly number[] = [
  -2.036, // shorter by longer
  -2.093, // words more
  2.267, // words
  1.422, // lemmas
  0.135, // in common
  -0.075, // less covered
  -2.447, // more covered
  2.151, // less covered with synonyms
  2.007, // more covered with synonyms
  -1.618, // word pairs
  -1.984, // word triples
  -1.581, // content pairs
  -0.217, // same order of shorter
  6.034, // same order of longer
  3.176, // letters
  -0.265, // tree
  -0.297, // root
  0.457, // verbs
  -0.064, // names
  0.239, // same numbers
  -0.015, // shared number
  0.547, // own number each
  -0.635, // figures clash
  -2.906, // dates clash
  -1.078, // one negated
  -0.491, // one unreal
  -0.621, // fewer of own
  1.063, // more of own
  0.629, // fewer own nouns
  0.003, // more own nouns
  1.101, // fewer own verbs
  -0.739, // more own verbs
  -0.229, // fewer own names
  0.467, // more own names
  0.272, // fewer own others
  -0.064, // more own others
  -0.159, // rarest own of less
  -0.854, // rarest own of more
  -0.529, // less own weight
  -1.517, // more own weight
];

/**
 * Weights of the features in features.ts, in their order.
 *
 * Written by tools/fit-likeness.ts from MSRP train (Dolan, Quirk and Brockett 2004); do not edit.
 */
export const LIKENESS_BIAS = -3.439;

export const LIKENESS_WEIGHTS: readonly number[] = [
  -0.131, // shorter by longer
  -1.693, // words more
  2.129, // words
  0.599, // lemmas
  -0.373, // lemmas by rarity
  0.672, // less covered
  -0.998, // more covered
  2.088, // less covered with synonyms
  1.356, // more covered with synonyms
  -1.199, // word pairs
  -1.783, // word triples
  -1.446, // content pairs
  1.001, // same order of shorter
  3.804, // same order of longer
  2.654, // letters
  -0.37, // tree
  -0.262, // root
  0.455, // verbs
  -0.087, // names
  0.265, // same numbers
  -0.013, // shared number
  0.389, // own number each
  -0.658, // figures clash
  -2.739, // dates clash
  -1.058, // one negated
  -0.471, // one unreal
  -0.492, // fewer of own
  0.285, // more of own
  0.373, // fewer own nouns
  -0.195, // more own nouns
  0.805, // fewer own verbs
  -0.881, // more own verbs
  -0.468, // fewer own names
  0.197, // more own names
  0.044, // fewer own others
  -0.277, // more own others
  -0.138, // rarest own of less
  -1.056, // rarest own of more
];

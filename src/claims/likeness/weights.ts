/**
 * Weights of the features in features.ts, in their order.
 *
 * Written by tools/fit-likeness.ts from MSRP train (Dolan, Quirk and Brockett 2004); do not edit.
 */
export const LIKENESS_BIAS = -1.868;

export const LIKENESS_WEIGHTS: readonly number[] = [
  -2.239, // shorter by longer
  -2.218, // words more
  2.18, // words
  0.856, // lemmas
  0.378, // in common
  0.384, // less covered
  -2.521, // more covered
  2.549, // less covered with synonyms
  1.766, // more covered with synonyms
  -1.611, // word pairs
  -1.954, // word triples
  -1.64, // content pairs
  -0.133, // same order of shorter
  5.946, // same order of longer
  3.068, // letters
  -0.272, // tree
  -0.295, // root
  0.456, // verbs
  -0.115, // names
  0.243, // same numbers
  -0.018, // shared number
  0.515, // own number each
  -0.669, // figures clash
  -2.966, // dates clash
  -1.081, // one negated
  -0.484, // one unreal
  -1.028, // fewer of own
  0.366, // more of own
  0.575, // fewer own nouns
  -0.06, // more own nouns
  1.024, // fewer own verbs
  -0.792, // more own verbs
  -0.363, // fewer own names
  0.345, // more own names
  0.162, // fewer own others
  -0.154, // more own others
  -0.221, // rarest own of less
  -1.084, // rarest own of more
];

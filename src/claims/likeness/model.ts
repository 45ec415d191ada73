/**
 * How likely do two statements say the same? A logistic model over their features, fitted on pairs of news sentences
 * that people judged (MSRP; Dolan, Quirk and Brockett 2004) by `tools/fit-likeness.ts`.
 *
 * Among those pairs two thirds were the same, and all were picked for having words in common: between any two statements of a story the
 * number is no probability, and who joins them asks for more than a half.
 */
import { clashingDate, clashingFigure } from "../clashes.ts";
import type { Statement } from "../statements.ts";
import type { Rarity } from "../terms.ts";
import type { ClaimWords } from "../words.ts";
import { IN_COMMON, likenessFeatures, OWN_NAMES, SAME_ROOT } from "./features.ts";
import { LIKENESS_BIAS, LIKENESS_WEIGHTS } from "./weights.ts";
import { synonymsOf, type Wording, wordingOf } from "./wording.ts";

export interface WordingLikeness {
  /** Share of the weighed content words that stand in both, synonyms for less: 0 to 1. */
  readonly inCommon: number;
  /** The model's: 0 to 1. */
  readonly probability: number;
  /** Both hang on one word, and neither names what the other does not. */
  readonly hasSameCore: boolean;
}

/** Compares two statements; symmetric. Makes each statement's wording once, at the first comparison. */
export function compareWordings(
  words: ClaimWords,
  rarity: Rarity,
): (a: Statement, b: Statement) => WordingLikeness {
  const featuresOf = featuresIn(words, rarity);
  return (a, b) => {
    const features = featuresOf(a, b);
    let sum = LIKENESS_BIAS;
    features.forEach((value, i) => {
      sum += value * LIKENESS_WEIGHTS[i]!;
    });
    return {
      inCommon: features[IN_COMMON]!,
      probability: 1 / (1 + Math.exp(-sum)),
      hasSameCore: features[SAME_ROOT] === 1 && features[OWN_NAMES] === 0,
    };
  };
}

/** The features of two statements, for the model and for fitting it. */
export function featuresIn(
  words: ClaimWords,
  rarity: Rarity,
): (a: Statement, b: Statement) => readonly number[] {
  const synonyms = synonymsOf(words);
  const wordings = new Map<Statement, Wording>();
  const wordingFor = (statement: Statement) => {
    const known = wordings.get(statement);
    if (known !== undefined) return known;
    const wording = wordingOf(statement, rarity, words);
    wordings.set(statement, wording);
    return wording;
  };
  return (a, b) =>
    likenessFeatures(
      wordingFor(a),
      wordingFor(b),
      {
        figuresClash: clashingFigure(a, b) !== null,
        datesClash: clashingDate(a, b) !== null,
        oneIsNegated: a.negated !== b.negated,
        oneIsUnreal: a.unreal !== b.unreal,
      },
      synonyms,
    );
}

/** How a denial points to what it denies: by “the claim”, “the figure”, “that”. */

/** A word that stands for what was said, and how. */
export interface Pointing {
  /** “The claim that P”: it says itself what was claimed. */
  readonly isWithContent: boolean;
  /** “Involvement”: only the denier's own part in it. */
  readonly isOwnPart: boolean;
  /** “The figure”. */
  readonly isFigure: boolean;
  /** “The charge”, “the allegation”. */
  readonly isCharge: boolean;
  /** “That”, “it”: it stands for the sentence before, and for nothing further off. */
  readonly isPronoun: boolean;
  /** “A charge she denies”: it stands for what is told before it in its own sentence. */
  readonly isBeside: boolean;
}

/** “That”: the sentence before. */
export const SENTENCE: Pointing = {
  isWithContent: false,
  isOwnPart: false,
  isFigure: false,
  isCharge: false,
  isPronoun: true,
  isBeside: false,
};

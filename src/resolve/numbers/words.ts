/** The words that the number grammars need; a language fills them in (`language/en/numbers.ts`). Keys are lower case. */

/** What it takes to read a number out of words. */
export interface NumeralWords {
  /** zero … nineteen and the tens: “twelve” → 12, “forty” → 40. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Multiplies what stands before it: “hundred” → 100, “million” → 1e6, “dozen” → 12. */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales written directly behind digits, or behind an amount of money: “5bn”, “$3 m”. */
  readonly shortScales: ReadonlyMap<string, number>;
  /** “first” → 1, “twenty-first” by its parts. Fractions and dates read them, figures do not. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** What follows digits in an ordinal: “st”, “nd”, “rd”, “th”. */
  readonly ordinalEndings: ReadonlySet<string>;
  /** “third(s)” → 1/3, “quarter(s)” → 1/4, by their denominators. */
  readonly denominators: ReadonlyMap<string, number>;
  readonly half: ReadonlySet<string>;
  /** “a”, “an”: one, before a scale or a fraction only. */
  readonly one: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** The decimal point as a word. */
  readonly point: ReadonlySet<string>;
}

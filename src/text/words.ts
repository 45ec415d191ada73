/** The words that text segmentation needs of a language. `language/en/text.ts` fills this for English. */

export interface TextWords {
  /** Abbreviated titles without their full stop, as written: `Mr`, `Gen`. Never the end of a sentence. */
  readonly titles: ReadonlySet<string>;
  /** Other abbreviations without their full stop: `Inc`, `Sept`. They may end a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations only where a number follows: `No`, `Mar`. */
  readonly numberAbbreviations: ReadonlySet<string>;
  /** Capitalized words that open a sentence and hardly ever continue a name: `The`, `He`, `However`. */
  readonly openers: ReadonlySet<string>;
  /** Abbreviations of a time without their last full stop, lower case: `p.m`. */
  readonly clockAbbreviations: ReadonlySet<string>;
  /** Openers that go on behind one of those: “5 p.m. Monday”. */
  readonly weekdays: ReadonlySet<string>;
  /** Endings that are words of their own, lower case, each with its straight apostrophe: `n't`, `'s`. */
  readonly clitics: readonly string[];
  /** Words written as one, lower case, with the length of the first part: `cannot` → 3. */
  readonly contractions: ReadonlyMap<string, number>;
  /** What may follow an apostrophe at the start of a word, lower case: `em`, `tis`, `s`. */
  readonly elided: ReadonlySet<string>;
  /** First parts that a hyphen does not cut off, lower case: `anti`, `re`. */
  readonly prefixes: ReadonlySet<string>;
  /** Last parts that a hyphen does cut off from a name, lower case: `based`, `led`. */
  readonly nameTails: ReadonlySet<string>;
  /** What is cut off from the number before it, lower case: `km`, `am`. */
  readonly unitSuffixes: ReadonlySet<string>;
  /** Verbs of a speech tag after a question: “No!” Ruiz *said*. Lower case. */
  readonly speechVerbs: ReadonlySet<string>;
  /** What a photograph's caption begins with, as written: `FILE PHOTO`. */
  readonly captionOpeners: readonly string[];
}

/** The words that show where a text stands towards a claim, of one language, as data. Lemmas and words, lower case. */
export interface StanceWords {
  /** Each class of words with its members; a member may be of two words: “made up”. */
  readonly classes: Readonly<Record<StanceClass, ReadonlySet<string>>>;
  /** Turn a clause around: “not”, “never”, “no”. */
  readonly negators: ReadonlySet<string>;
  /** Tell nothing of what a text is about. */
  readonly stopWords: ReadonlySet<string>;
  /** Nouns for what is told: what is false of them is what they tell. */
  readonly tellings: ReadonlySet<string>;
  /** Verbs that open a question: “did”, “is”. */
  readonly questionOpeners: ReadonlySet<string>;
  readonly weights: StanceWeights;
}

/** What a logistic regression learned; the numbers of each row in the order of `STANCES`. */
export interface StanceWeights {
  readonly biases: readonly number[];
  /** One row for each of `STANCE_GROUNDS`. */
  readonly grounds: readonly (readonly number[])[];
  /** Lemmas that a text has and the claim has not. */
  readonly lemmas: Readonly<Record<string, readonly number[]>>;
}

/** Classes in the order of the weights. */
export const STANCE_CLASSES = [
  "falsehood",
  "denial",
  "doubt",
  "truth",
  "hedge",
  "modal",
  "rumor",
  "alleged",
  "claiming",
  "saying",
  "report",
  "believing",
  "confirming",
  "planning",
  "online",
  "sure",
  "future",
  "authority",
  "contrast",
] as const;
export type StanceClass = (typeof STANCE_CLASSES)[number];

/** The words that telling two statements apart needs of one language, as data. Lower-case lemmas. */
export interface RivalWords {
  /** A line each: a word and what says the opposite. */
  readonly oppositeLines: string;
  /** Verbs by which either does the same to the other: “meet”, “marry”. */
  readonly mutualVerbs: ReadonlySet<string>;
  /** How much of a thing: words that stand for one another to the common one, “each” to “all”. */
  readonly quantities: ReadonlyMap<string, string>;
  /** Nouns for whom or what another report may call by more: “man”, “suspect”, “thing”. */
  readonly standIns: ReadonlySet<string>;
  /** Verbs whose infinitive is not said to be done: “plan to”, “try to”. */
  readonly meaningVerbs: ReadonlySet<string>;
}

/** The words that finding framing needs of one language, as data: lemmas, lower case. */

export interface FramingWords {
  /** Things that are called by nouns of different color. */
  readonly scales: readonly FramingScale[];
  /** What is done to a place or to somebody, by verbs of different color, and by the nouns for them. */
  readonly actionScales: readonly ActionScale[];
  /** Common nouns that stand for a place told before: “the town”. */
  readonly placeNouns: ReadonlySet<string>;
  /** Verbs that make of saying something else: “threaten”, “boast”, “admit”. */
  readonly judgingVerbs: ReadonlySet<string>;
}

export interface FramingScale {
  /** What is so called, for showing: “what happened in the streets”. */
  readonly of: string;
  /**
   * What tells that two reports speak of one thing: `story` where it is what the story is about, `owner` where it
   * is of one entity (“the Korvan regime”, “the government of Korva”).
   */
  readonly anchor: "story" | "owner";
  /** Nouns: within a group they differ in nothing that takes sides, between groups they do. */
  readonly groups: readonly ReadonlySet<string>[];
}

export interface ActionScale {
  /** What is so told, for showing: “how the town was taken”. */
  readonly of: string;
  /** Actions, as `ClaimEvent.action` has them, some with other lemmas of their clause behind a blank: “declare own”. */
  readonly groups: readonly ReadonlySet<string>[];
}

/** The words that comparing accounts needs of one language, as data. All lower case; lemmas unless said otherwise. */

export interface ClaimWords {
  /** Lemmas that tell nothing of what a statement is about: articles, prepositions, auxiliaries, “say”. */
  readonly stopWords: ReadonlySet<string>;
  /** Lemmas that turn a statement around: “not”, “never”, “no”. */
  readonly negators: ReadonlySet<string>;
  /** Lemmas that leave open whether a thing is so: “if”, “may”, “possibly”. */
  readonly unrealMarkers: ReadonlySet<string>;
  /** Lemmas of what is yet to come: “will”, “plan”. */
  readonly futureMarkers: ReadonlySet<string>;
  /** Endings whose spelling differs between countries, with the common form: [“our”, “or”]. Longest first. */
  readonly spellings: readonly (readonly [ending: string, common: string])[];
  /** States of one thing that cannot both hold at one time. */
  readonly opposites: readonly OppositeStates[];
  /** Groups of lemmas that count the same things: [“soldier”, “troop”]. */
  readonly sameHeads: readonly (readonly string[])[];
  /** Lemmas of roles whose count only rises while an event unfolds: “kill”, “injure”. */
  readonly tollRoles: ReadonlySet<string>;
  /** Words that make a figure a part of another one: “including”, “among”. */
  readonly partMarkers: ReadonlySet<string>;
  /** Words that make a number of years an age: “aged”, “old”. */
  readonly ageMarkers: ReadonlySet<string>;
  /** Words before a date that make it the period of a count: “over”, “since”. */
  readonly periodMarkers: ReadonlySet<string>;
  /** Words that say a figure was replaced: “revised”, “rose”. */
  readonly updateMarkers: ReadonlySet<string>;
  /** Nouns under which something was claimed, taken off before a denial is matched: “claim”, “rumor”, “involvement”. */
  readonly allegationNouns: ReadonlySet<string>;
  /** Nouns for what a speaker puts out in writing or to the press: “statement”, “press release”. */
  readonly statementNouns: ReadonlySet<string>;
  /** Verbs and nouns of happening that can carry a date, and are no cue of speech: “sign”, “collapse”. */
  readonly speechVerbs: ReadonlySet<string>;
  readonly credits: CreditWords;
}

/** “has been retaken” against “fighting goes on”: lemmas of each side; a side of several lemmas needs them all. */
export interface OppositeStates {
  readonly name: string;
  /** What both statements must be about: the same subject of the state, or the same place. */
  readonly of: "subject" | "place";
  readonly one: readonly (readonly string[])[];
  readonly other: readonly (readonly string[])[];
}

/** How reports credit an agency. */
export interface CreditWords {
  /** Known agencies: every name and abbreviation under which one is credited, the full name first. */
  readonly agencies: readonly (readonly string[])[];
  /** Last words of an agency's name: “news agency”, “wire”. */
  readonly agencyEndings: readonly string[];
  /** What a line of credit begins with: “with reporting by”, “source:”. */
  readonly creditOpenings: readonly string[];
  /** Phrases for media that speak for a state, where no name is given: “state media”. */
  readonly stateMedia: readonly string[];
}

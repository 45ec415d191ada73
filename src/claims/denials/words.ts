/** The words that denials, opposed states and withdrawals need of one language, as data. Lower-case lemmas. */

export interface DenialWords {
  /** Verbs by which a report says itself that two statements cannot both hold: “contradicting”. */
  readonly contradicting: ReadonlySet<string>;
  /** Nouns under which something was claimed: “claim”, “rumor”, “account”. */
  readonly allegationNouns: ReadonlySet<string>;
  /** Before such a noun, that others are meant: “similar allegations”. */
  readonly otherMarkers: ReadonlySet<string>;
  /** Of these, the ones that stand for a number: “figure”, “toll”. */
  readonly figureNouns: ReadonlySet<string>;
  /** Those that accuse: “charge”, “allegation”. */
  readonly chargeNouns: ReadonlySet<string>;
  /** Nouns for the denier's own part in what was claimed: “involvement”, “responsibility”. */
  readonly partNouns: ReadonlySet<string>;
  /** Lemmas that deny, wherever they stand: a headline that has one affirms nothing. */
  readonly denialWords: ReadonlySet<string>;
  /** Of these, those that one does to nothing but what is said to be so. One rejects a plan as well. */
  readonly plainDenials: ReadonlySet<string>;
  /** What is rejected and says of nothing that it is so: “plan”, “offer”. */
  readonly offerNouns: ReadonlySet<string>;
  /** What a claim is called that is not so: “false”, “baseless”, “gossip”. */
  readonly falsities: ReadonlySet<string>;
  /** The same in several words, in their order, others between: “pluck … air”. */
  readonly falsityPhrases: readonly (readonly string[])[];
  /** What a claim is without where it is not so: “no truth to”. */
  readonly grounds: ReadonlySet<string>;
  /** What a claim is not where it is not so: “not true”. */
  readonly truths: ReadonlySet<string>;
  /** Verbs that call a thing something: “called talk of it nonsense”. */
  readonly callingVerbs: ReadonlySet<string>;
  /** “Say” of “it is wrong to say that”. */
  readonly assertingVerbs: ReadonlySet<string>;
  /** What leads from a claim to what it says, beside “that”: “talk of”. */
  readonly contentPrepositions: ReadonlySet<string>;
  /** Words that stand for what was just said: “it”, “that”, “this”. */
  readonly pointers: ReadonlySet<string>;
  /** What stands for words in “what he had said”. */
  readonly saidPronouns: ReadonlySet<string>;
  /** Words that count nothing or anything: “nothing”, “none”, “anyone”. They are in no other account. */
  readonly quantifiers: ReadonlySet<string>;
  /** Of these and of determiners, those that leave nothing over: “no”, “nothing”, “never”. */
  readonly totals: ReadonlySet<string>;
  /** Behind a negator, that it leaves nothing over: “not one”, “not a single”. */
  readonly singles: ReadonlySet<string>;
  /** With a negator elsewhere in the clause, that it leaves nothing over: “not … any”, “not … ever”. */
  readonly wholes: ReadonlySet<string>;
  /** “Had” of “had said”. */
  readonly pastAuxiliaries: ReadonlySet<string>;
  /** Predicates that say only that a thing was there or came to pass: “happen”, “exist”, “use”. */
  readonly lightPredicates: ReadonlySet<string>;
  /** Words that leave a part of it standing: “not all”, “not until”, “not only”, “not alone”. */
  readonly partialMarkers: ReadonlySet<string>;
  /** Words that make it so only by and by or on terms: “until”, “unless”. */
  readonly conditions: ReadonlySet<string>;
  /** “Little”, “hardly”: who says so affirms next to nothing. */
  readonly halfNegators: ReadonlySet<string>;
  /** Lemmas that denier and denied use for one another beyond `ClaimWords.synonyms`, each to the common one. */
  readonly kin: ReadonlyMap<string, string>;
  /** Of `kin` the one that a noun says as well as a verb: “is a cousin of” is “is related to”. */
  readonly kinship: string;
  /** What an outlet corrects of its own: “an earlier version said”. */
  readonly versionNouns: ReadonlySet<string>;
  /** Pronouns of who speaks: “we”, “our”, “I”. */
  readonly ownPronouns: ReadonlySet<string>;
  /** Of these, those of one: “I”. */
  readonly ownSingular: ReadonlySet<string>;
  /** Nouns for what would show a thing: “no evidence of” leaves it open. */
  readonly evidenceNouns: ReadonlySet<string>;
  /** Adverbs and auxiliaries that set a saying before the report: “long”, “initially”, “had”. */
  readonly beforehand: ReadonlySet<string>;
  readonly withdrawals: WithdrawalWords;
  /** What ends a plan: “cancel”, and in two words “call … off”. */
  readonly callingOff: {
    readonly verbs: readonly string[];
    readonly phrases: readonly (readonly string[])[];
  };
  /** Words that pick some of a kind: “some”, “one”, “other”. What is left may be otherwise. */
  readonly partWords: ReadonlySet<string>;
  readonly states: readonly OpposedStates[];
  /** Nouns for a place that has been named before: “the town”, “the area”. */
  readonly placeNouns: ReadonlySet<string>;
  /** What stands before a place and little else: “in”. */
  readonly placePrepositions: ReadonlySet<string>;
  /** “There”. */
  readonly placeAdverbs: ReadonlySet<string>;
  /** Nouns for a part of such a place: “district”, “quarter”. */
  readonly placeParts: ReadonlySet<string>;
}

export interface WithdrawalWords {
  /** “Withdraw”, “retract”. */
  readonly verbs: ReadonlySet<string>;
  /** A verb and its particle, joined by a blank: “take back”. */
  readonly phrases: ReadonlySet<string>;
  /** What is withdrawn where it is words: “statement”, “remark”. One withdraws troops and charges as well. */
  readonly nouns: ReadonlySet<string>;
}

/** Two states of one thing that cannot both hold at one time. A phrase is a list of words, each with its alternatives. */
export interface OpposedStates {
  /** For an editor: “in office, or out of it”. */
  readonly name: string;
  /** What both must be about: the same subject of the state, or the same place. */
  readonly of: "subject" | "place";
  /**
   * `changes`: the earlier state goes before the later one. `lasts`: a thing has one of them for good, whenever it is
   * told. `either`: it may go from each to the other.
   */
  readonly kind: "changes" | "lasts" | "either";
  /** The state that comes after the other where a thing changes. */
  readonly later: readonly StatePhrase[];
  readonly earlier: readonly StatePhrase[];
}

export type StatePhrase = readonly (readonly string[])[];

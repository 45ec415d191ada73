/**
 * The words that the rules need of a language, as data. The engine knows constructions, not English:
 * `language/en/attribution.ts` fills this in.
 */
import type { Force } from "../model/index.ts";
import type { OutletTable } from "../outlets/outlet-table.ts";

/**
 * How a cue takes its content.
 *
 * - `clause`: a finite clause, with or without “that”; a question (“asked whether”); the clause around the cue (“…, she said”)
 * - `that`: a finite clause with its “that” only: without one the verb means something else (“found the wreck”)
 * - `quote`: words in quotation marks, before, after or around it
 * - `infinitive`: “vowed to repair the dam”, content is the infinitive
 * - `object-infinitive`: “urged the crew to leave”, content begins at the one who is urged
 * - `gerund`: “denied opening the valve”
 * - `object`: “denounced the closure”
 * - `as`: “described the crew as heroes”, content runs from object to predicate
 * - `predicate`: “called the crew heroes”, “showed water entering the hold”
 * - `preposition`: “complained of delays”; which ones is in `prepositions`
 */
export type Frame =
  | "clause"
  | "that"
  | "quote"
  | "infinitive"
  | "object-infinitive"
  | "gerund"
  | "object"
  | "as"
  | "predicate"
  | "preposition";

export interface CueVerb {
  readonly lemma: string;
  /** “out” of “point out”; absent where there is none. */
  readonly particle?: string;
  readonly force: Force;
  readonly frames: readonly Frame[];
  readonly prepositions?: readonly string[];
  /** True for “decline”, “refuse”: who does it withholds what follows. */
  readonly withholds?: boolean;
}

/** “the claim that”, “warnings of”: a noun whose content follows it. */
export interface CueNoun {
  readonly lemma: string;
  readonly force: Force;
  /** Prepositions that bring in the content: “of”, “about”. The clause with “that” is always taken. */
  readonly prepositions: readonly string[];
}

/** “expressed concern about”, “issued a statement condemning”: a verb that says nothing with a noun that does. */
export interface CueIdiom {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly force: Force;
  readonly prepositions: readonly string[];
}

export interface AttributionWords {
  readonly verbs: readonly CueVerb[];
  /** What a cue does, by the lemma of its word or by “lemma preposition” (“call for”), whoever found the cue. */
  readonly forces: ReadonlyMap<string, Force>;
  /** Under which a verb of speech is no speech yet: “may deny”. */
  readonly doubtfulModals: readonly string[];
  readonly nouns: readonly CueNoun[];
  readonly idioms: readonly CueIdiom[];
  /** “according to”, “in the words of”: each a run of lower-case words before the source. */
  readonly sourcePhrases: readonly { readonly words: readonly string[]; readonly force: Force }[];
  /** “reportedly”, “allegedly”: content is the clause, and nobody is named. */
  readonly hearsayAdverbs: ReadonlyMap<string, Force>;
  /** Verbs under which another verb still speaks: “went on to say”, “continued to insist”. */
  readonly transparentVerbs: readonly string[];
  /** Verbs that report somebody else's words: “quoted the mayor as saying”. */
  readonly quotingVerbs: readonly string[];
  /** Participles after the quoted one: “as saying”, “as telling”. */
  readonly quotedParticiples: readonly string[];
  /** Passives without a named source: “is said to”, “it was reported that”. */
  readonly impersonalVerbs: ReadonlyMap<string, Force>;
  /** Subject of an impersonal passive: “it”. */
  readonly dummySubjects: readonly string[];
  /** “statement”, “report”: what can say something for its issuer, lemmas. */
  readonly documents: readonly string[];
  /** Prepositions between a cue and the document it stands in: “in a statement”. */
  readonly documentPrepositions: readonly string[];
  /** Prepositions between a document and its issuer: “by”, “from”, “of”. */
  readonly issuerPrepositions: readonly string[];
  /** Verbs by which somebody puts out a document: “issue”, “publish”. */
  readonly issuingVerbs: readonly string[];
  /** Verbs by which a carrier brings a document on: “carry”, “publish”, “release”. */
  readonly carryingVerbs: readonly string[];
  /** Verbs that name whom a carrier relies on: “citing”. */
  readonly citingVerbs: readonly string[];
  /** Verbs with the addressee as object: “told Meridian News Agency”. */
  readonly tellingVerbs: readonly string[];
  /** Words in a name, or nouns, that make its bearer a carrier of news: “agency”, “news”, “television”. */
  readonly carrierNouns: readonly string[];
  /** Prepositions before who gets a message: “to”, “with”. */
  readonly messagePrepositions: readonly string[];
  /** Kinds of message that are sent to a carrier: “in an e-mail to”. */
  readonly messageNouns: readonly string[];
  /** Negated, these say that nothing was said: “could not be reached for comment”. */
  readonly silentVerbs: readonly string[];
  readonly requestNouns: readonly string[];
  /** Conjunctions under which a negation before the first verb is that of the second too: “or”. */
  readonly alternatives: readonly string[];
  readonly negators: readonly string[];
  /** “in”, “by”, “to”, “as”, “about”, “that” in their jobs here. */
  readonly agentPreposition: string;
  readonly rolePreposition: string;
  readonly complementizers: readonly string[];
  /** Markers under which nothing is asserted: “if”. */
  readonly conditionalMarkers: readonly string[];
  readonly firstAndSecondPerson: readonly string[];
  /** Words before a participle that shares the subject of its clause: “by saying”, “while adding”. */
  readonly sharedSubjectMarkers: readonly string[];
  readonly relativePronouns: readonly string[];
  /** “a”, “the”: left out of a speaker's description. */
  readonly articles: readonly string[];
  /** Put behind an owner's name in a speaker's description: “its ministry” → “Kestria’s ministry”. */
  readonly possessiveSuffix: string;
  /** Determiners of a thing already spoken of: “the”, “this”. */
  readonly definites: readonly string[];
  /** The outlets that ship and the user's own: they carry others' words. */
  readonly outlets: OutletTable;
  /** Words that open a sentence without belonging to source or content: “but”, “and”. */
  readonly openers: readonly string[];
  /** Adverbs that a cue takes in: “also said”, “has long said”. */
  readonly cueAdverbs: readonly string[];
  /** Words for a time that may follow a cue without a preposition: “said Monday”, “said last week”. */
  readonly timeWords: readonly string[];
  /** Words that open a clause which is not the main one: “after”, “when”. */
  readonly subordinators: readonly string[];
  /** Runs of words that open a quantity before a number: “at least”, “about”. */
  readonly quantityOpeners: readonly (readonly string[])[];
  /** Nouns for people and bodies who speak, for headlines: “minister”, “police”. Lemmas. */
  readonly speakerNouns: readonly string[];
}

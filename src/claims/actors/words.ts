/** The words that comparing who did it, and where, needs of one language, as data: lemmas, lower case. */

export interface ActorWords {
  /** Classes of action, by `EventWords.actionClasses`, to a class of those that may be told of one deed: “shoot” → “harm”. */
  readonly deeds: ReadonlyMap<string, string>;
  /** Phrases that tell a deed in more than one word: the first is the predicate, the others stand in its clause. */
  readonly phrases: readonly { readonly deed: string; readonly signs: readonly (readonly string[])[] }[];
  /** What is fired or let go, to the deed: “shot” → “harm”. It comes from whoever did it. */
  readonly projectiles: ReadonlyMap<string, string>;
  /** Verbs with which it comes: “come”. */
  readonly comingVerbs: ReadonlySet<string>;
  /** Prepositions before whom it comes from. */
  readonly sourcePrepositions: ReadonlySet<string>;
  /** Words before what is set against something else: “and not”. */
  readonly contrastOpenings: ReadonlySet<string>;
  readonly not: string;
  /** Determiners that deny of one: “no captain”. */
  readonly noDeterminers: ReadonlySet<string>;
  /** Words for the same people: “officer” → “police”. */
  readonly sameActors: ReadonlyMap<string, string>;
  /** Those who stand against one another in a country, by camp: “army”, “government” and “rebel”, “gang”. */
  readonly camps: ReadonlyMap<string, ReadonlySet<string>>;
  /** What is held at one place: “summit”. */
  readonly occasions: ReadonlySet<string>;
  /** Actions that a thing or a person undergoes once, at one place: “sink”, “bury”. */
  readonly fates: ReadonlySet<string>;
  /** Verbs by which somebody is taken elsewhere: “fly”, “extradite”. */
  readonly takingVerbs: ReadonlySet<string>;
  /** Prepositions of where to. */
  readonly goalPrepositions: ReadonlySet<string>;
  /** Verbs and the verbs of nouns for what befalls somebody without saying why: “explode”, “crash”. */
  readonly misfortunes: ReadonlySet<string>;
  /** Those of them by which somebody dies. */
  readonly deaths: ReadonlySet<string>;
  readonly causingVerbs: ReadonlySet<string>;
  /** Prepositions before what made it happen: “because”, “in”. */
  readonly causePrepositions: ReadonlySet<string>;
  /** Verbs that say what it was, to that: “murder” → “attack”. */
  readonly natureVerbs: ReadonlyMap<string, string>;
  /** Nouns, likewise: “bomb” → “attack”, “malfunction” → “accident”. */
  readonly natureNouns: ReadonlyMap<string, string>;
  /** Pronouns for whoever does it, where it is done to them: “himself”. */
  readonly reflexives: ReadonlySet<string>;
  /** Verb, word and noun for killing oneself: “take own life”. */
  readonly ownDeathPhrases: ReadonlySet<string>;
  /** Nature of being killed by somebody. */
  readonly killing: string;
  /** Nature of killing oneself. */
  readonly ownDeath: string;
  /** Words before a noun that say it: “broken”. */
  readonly natureModifiers: ReadonlyMap<string, string>;
  /** Words of a sentence that tells what is only thought: “suspect”, “apparent”. */
  readonly doubtMarkers: ReadonlySet<string>;
  /** Landscapes: “sea” against “desert”. */
  readonly water: ReadonlySet<string>;
  readonly land: ReadonlySet<string>;
  /** Prepositions of where it was and nowhere else: “in”, “off”. */
  readonly exactPlacePrepositions: ReadonlySet<string>;
  /** Deeds of which a story has one: “sink”. Only of them two places are held against one another. */
  readonly singularDeeds: ReadonlySet<string>;
  /** Verbs of which the object did what stands behind: “accuse”, “blame”. */
  readonly accusingActions: ReadonlySet<string>;
  /** Deeds for which sides blame one another. */
  readonly blamedDeeds: ReadonlySet<string>;
}

/** The words that finding events needs of one language, as data. All lower case; lemmas unless said otherwise. */

export interface EventWords {
  /** Nouns that tell of something done or happening, to the verb for it: “shelling” → “shell”. */
  readonly actionNouns: ReadonlyMap<string, string>;
  /** Forms that their ending does not lead to their verb: “stole” → “steal”. */
  readonly verbForms: ReadonlyMap<string, string>;
  /** Words that are lemmas of something done: what an ending is taken off must leave one. */
  readonly knownVerbs: ReadonlySet<string>;
  /** Endings of a verb's forms and what stands in their place, in the order in which they are tried: [“ed”, “e”]. */
  readonly verbEndings: readonly (readonly [ending: string, instead: string])[];
  /** Adjectives that tell what happened to what they are said of: “dead” → “die”. */
  readonly actionAdjectives: ReadonlyMap<string, string>;
  /** A verb and its particle, to the verb that says the same: “blow up” → “explode”. */
  readonly phrasalVerbs: ReadonlyMap<string, string>;
  /** Verbs and nouns' verbs, to the name of what they do to the world: “shell” → “attack”. */
  readonly actionClasses: ReadonlyMap<string, string>;
  /** Those of the classes that are done by speaking: “accuse”. */
  readonly spokenKinds: ReadonlySet<string>;
  /** Verbs that only lend the noun its subject: “carried out an attack”, “made an arrest”. */
  readonly doingVerbs: ReadonlySet<string>;
  /** Verbs that say of their subject that it was: “the attack occurred”, with the nouns that make them so: “took place”. */
  readonly happeningVerbs: ReadonlySet<string>;
  /** Verbs by which what happens befalls a place: “a quake struck Ostvik”. */
  readonly strikingVerbs: ReadonlySet<string>;
  /** A verb and its object that do likewise, joined by a blank: “take place”. */
  readonly happeningPhrases: ReadonlySet<string>;
  /** Verbs of which the doer undergoes: “the ferry sank” puts the ferry where “sank the ferry” has it. */
  readonly undergoingVerbs: ReadonlySet<string>;
  /** Verbs of what one does without doing it to anybody: “the withdrawal of the troops” is theirs. */
  readonly actingVerbs: ReadonlySet<string>;
  /** Classes of action whose noun belongs to whom it befell: “the mayor's arrest”. */
  readonly befallingKinds: ReadonlySet<string>;
  /** Verbs whose infinitive was done: “managed to escape”, “began to withdraw”. */
  readonly implicatives: ReadonlySet<string>;
  /** Prepositions of where: “in”, “near”, “off”. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Prepositions of who did it behind a noun or a passive: “by”. */
  readonly agentPrepositions: ReadonlySet<string>;
  /** Prepositions of whom it befell behind a noun: “of”, “on”, “against”. */
  readonly patientPrepositions: ReadonlySet<string>;
  /** Prepositions behind a verb that make of what follows its object: “fired at”. */
  readonly objectPrepositions: ReadonlySet<string>;
  /** Prepositions of those who do it to one another: “between”. */
  readonly mutualPrepositions: ReadonlySet<string>;
  /** Prepositions of what a thing was done in the course of: “seized in an incursion”. */
  readonly coursePrepositions: ReadonlySet<string>;
  /** What an outlet calls its own pages and pictures: when they were made is no event. */
  readonly pageNouns: ReadonlySet<string>;
  /** How they were made: “taken”, “amended”. */
  readonly pageVerbs: ReadonlySet<string>;
  /** Verbs by which news is given out: “report”, “reveal”. */
  readonly newsVerbs: ReadonlySet<string>;
  /** Words of what is done again and again: “usually”. */
  readonly habitMarkers: ReadonlySet<string>;
  /** Conjunctions of what happened at the same time: “when”. */
  readonly simultaneous: ReadonlySet<string>;
  /** Prepositions that set an hour and leave the day: “before dawn on Monday”. */
  readonly hourPrepositions: ReadonlySet<string>;
  /** What is written behind a country's name to say that somebody is from there, longest first: “ian”, “ese”. */
  readonly demonymEndings: readonly string[];
  /** Who is from a country, as written but lower case, to its ISO 3166-1 code: “french” → FR. */
  readonly demonyms: ReadonlyMap<string, string>;
}

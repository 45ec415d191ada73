/** The words that resolving entities needs of a language. Filled by `language/*`, passed in by the pipeline. */

export type Gender = "female" | "male";

/** What a noun in a place's name says that it is. */
export type PlaceNoun = "area" | "division" | "settlement" | "sea" | "island" | "desert" | "peninsula";

/** One country as news writes it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The common name first. */
  readonly names: readonly string[];
  /** Adjectives and words for its people, singular: “Norwegian”, “Dane”. */
  readonly demonyms: readonly string[];
  /** Empty where the country has no government of its own. */
  readonly capitals: readonly string[];
}

/** A pronoun of the third person. First and second persons refer to the speaker and are no mentions. */
export interface PronounForm {
  readonly gender: Gender | null;
  /** `person`: he, she; `thing`: it; `any`: they. */
  readonly refersTo: "person" | "thing" | "any";
  readonly plural: boolean;
  readonly reflexive: boolean;
}

/**
 * Word lists by what they tell of an entity. All keys are lower case and without a final full stop;
 * nouns are lemmas (singular), verbs are lemmas.
 */
export interface EntityWords {
  /** Words before a person's name, with the gender they give away: “general”, “mr”, “dr”, “prime minister”. */
  readonly titles: ReadonlyMap<string, Gender | null>;
  /** Titles that say nothing of what somebody does: “mr”. */
  readonly honorifics: ReadonlySet<string>;
  /** Short forms of titles: “gen” → “general”. */
  readonly titleExpansions: ReadonlyMap<string, string>;
  /** Words that outlets spell in two ways, to the one they are compared by: “harbour” → “harbor”. */
  readonly spellingVariants: ReadonlyMap<string, string>;
  /** After a person's name: “jr”, “iii”. */
  readonly nameSuffixes: ReadonlySet<string>;
  /** Of these, those that tell father and son apart: “jr”, “iii”. */
  readonly generations: ReadonlySet<string>;
  /** Articles inside a person's name that outlets write in several ways or leave off: “al”, “el”. */
  readonly nameArticles: ReadonlySet<string>;
  /** Lower-case words inside a person's name: “de”, “bin”, “van”. */
  readonly nameParticles: ReadonlySet<string>;
  /** Short and other forms of given names, to the one they are compared by: “fred” → “frederick”. */
  readonly givenNameForms: ReadonlyMap<string, string>;
  /** Given names by the gender nearly all their bearers have. */
  readonly givenNames: ReadonlyMap<string, Gender>;
  /** Nouns for a person by what they do: “commander”, “spokesman”. */
  readonly personNouns: ReadonlyMap<string, Gender | null>;
  /** Nouns for a person by relation, never the subject of an office: “wife”, “son”. */
  readonly kinship: ReadonlyMap<string, Gender | null>;
  /** Nouns that are plural people whatever their number: “police”, “people”. */
  readonly pluralPeople: ReadonlySet<string>;
  /** Of the person nouns, those that speak for somebody: “spokesperson”. */
  readonly spokesNouns: ReadonlySet<string>;
  /** Nouns for an organization, also the head of one's name: “ministry”, “commission”. */
  readonly organizationNouns: ReadonlySet<string>;
  /** Bodies of a government, whose names turn around: “Ministry of Defence”, “Defence Ministry”. */
  readonly governmentNouns: ReadonlySet<string>;
  /** Two-word nouns for an organization: “coast guard”. */
  readonly organizationPairs: ReadonlySet<string>;
  /** Last words of an organization's name: “inc”, “ltd”. */
  readonly organizationSuffixes: ReadonlySet<string>;
  /** Last words of a newspaper's or a broadcaster's name, for “the newspaper”: “times”, “post”. */
  readonly mediaNames: ReadonlySet<string>;
  /** Nouns that may take up a medium: “newspaper”. */
  readonly mediaNouns: ReadonlySet<string>;
  /** Nouns that may take up a company: “company”. */
  readonly companyNouns: ReadonlySet<string>;
  /** Things that speak: “statement”, “report”. */
  readonly documentNouns: ReadonlySet<string>;
  /**
   * Place nouns behind a name, by what they mean: “oblast” → “area”, “city” → “settlement”. They may be left off,
   * but for a “division” such as a county, whose name without it is mostly a town's.
   */
  readonly placeNouns: ReadonlyMap<string, "area" | "division" | "settlement">;
  /** Nouns for what nature made that may be left off a name: “sea”, “isle” → “island”. */
  readonly featureNouns: ReadonlyMap<string, "sea" | "island" | "desert" | "peninsula">;
  /** Place nouns that are part of a name: “river”, “island”, “bridge”. */
  readonly landmarkNouns: ReadonlySet<string>;
  /** Nouns that may take up a country: “country”, “nation”. */
  readonly countryNouns: ReadonlySet<string>;
  /** Last words of an event's name: “war”, “summit”. */
  readonly eventNouns: ReadonlySet<string>;
  readonly countries: readonly Country[];
  /** Folded names of countries that are a part's of another country as well, to that country's code: “georgia” → US. */
  readonly sharedCountryNames: ReadonlyMap<string, string>;
  /** Plural forms that do not end in the demonym and “s”: “frenchmen” → “frenchman”. */
  readonly demonymPlurals: ReadonlyMap<string, string>;
  readonly pronouns: ReadonlyMap<string, PronounForm>;
  readonly definite: ReadonlySet<string>;
  readonly demonstrative: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** Lower-case words that may stand inside a name: “of”, “the”, “and”, “for”. */
  readonly nameLinks: ReadonlySet<string>;
  /** Words that put two names in a row: “and”. */
  readonly conjunctions: ReadonlySet<string>;
  /** Prepositions that tie what a body is for to its noun, as “of” does: “Commission on Safe Harbours”. */
  readonly bodyLinks: ReadonlySet<string>;
  /** Prepositions after which a lone name is a place: “in”, “near”. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Prepositions after which a name may be a place as well as a body: “from”, “to”. */
  readonly motionPrepositions: ReadonlySet<string>;
  /** What a government does: saying, deciding, acting. Makes a capital that is its subject the government. */
  readonly agentVerbs: ReadonlySet<string>;
  /** Verbs of saying: their subjects are speakers. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Prepositions that tie a role to what it belongs to: “of”, “for”, “at”. */
  readonly belongingPrepositions: ReadonlySet<string>;
  /** Capitalized words that are never names by themselves: weekdays, months, “I”. */
  readonly neverNames: ReadonlySet<string>;
  /** Words that say when or how many, not which: “former”, “senior”, “new”, “two”. They do not tell two roles apart. */
  readonly weakModifiers: ReadonlySet<string>;
  /** Adjectives and participles after which “it” is empty: “it is likely that”. */
  readonly emptyItPredicates: ReadonlySet<string>;
  /** Spellings of one name that no rule joins, folded, to the fullest: “un” → “united nations”. Acronyms count only in capitals. */
  readonly knownAliases: ReadonlyMap<string, string>;
  readonly metonymy: MetonymyWords;
}

/** Words by which a place's name stands for those who govern there: “urged Oslo”, “Oslo’s refusal”. */
export interface MetonymyWords {
  /** Verbs whose objects are asked, told or blamed. */
  readonly addressVerbs: ReadonlySet<string>;
  /** Verbs for what befalls a place: “Oslo saw snow”. */
  readonly placeVerbs: ReadonlySet<string>;
  /** Nouns for a party among states: “ally”. */
  readonly partyNouns: ReadonlySet<string>;
  /** Prepositions to the nouns and verbs that they tie to a party: “with” → “talks”. */
  readonly ties: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns for what only a government has: “refusal”, “troops”. */
  readonly governmentMatters: ReadonlySet<string>;
  /** Prepositions that name a speaker: “according to”. */
  readonly speakerPrepositions: ReadonlySet<string>;
  /** Capitals that stand for a union of countries, folded, to its name. */
  readonly unionSeats: ReadonlyMap<string, string>;
  /** Names of seats that stand for an institution and never for a place, folded: “kremlin”. */
  readonly seats: ReadonlySet<string>;
}

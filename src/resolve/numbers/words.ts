/** The words that the number grammars need; a language fills them in (`language/en/numbers.ts`). Keys are lower case. */
import type { Hedge, Modality } from "../../model/figure.ts";

/** What it takes to read a number out of words. */
export interface NumeralWords {
  /** zero … nineteen and the tens: “twelve” → 12, “forty” → 40. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Multiplies what stands before it: “hundred” → 100, “million” → 1e6, “dozen” → 12. */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales written directly behind digits, or behind an amount of money: “5bn”, “$3 m”. */
  readonly shortScales: ReadonlyMap<string, number>;
  /** The same in single letters, case kept: “4.3M”. */
  readonly scaleLetters: ReadonlyMap<string, number>;
  /** “minus”. */
  readonly minus: ReadonlySet<string>;
  /** “first” → 1, “hundredth” → 100; “twenty-first” by its parts. Fractions and dates read them, figures do not. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** What follows digits in an ordinal: “st”, “nd”, “rd”, “th”. */
  readonly ordinalEndings: ReadonlySet<string>;
  /** “third(s)” → 1/3, “quarter(s)” → 1/4, by their denominators. */
  readonly denominators: ReadonlyMap<string, number>;
  readonly half: ReadonlySet<string>;
  /** “a”, “an”: one, before a scale or a fraction only. */
  readonly one: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** The decimal point as a word. */
  readonly point: ReadonlySet<string>;
}

export type HedgeWord = Exclude<Hedge, "range" | "vague">;

/** A unit as words write it. */
export interface UnitWord {
  /** Symbol kept in `Figure.unit`: `km`, `%`, `USD`. */
  readonly unit: string;
  /** What one of it is worth in that unit: 0.01 for a cent in `USD`. */
  readonly size: number;
  /** True where the word is as often something else (“won”, “mark”, “feet”); it then needs a noun’s tag or a scale before it. */
  readonly doubtful?: boolean;
}

/** Everything that the figure grammars need. */
export interface NumberWords {
  readonly numerals: NumeralWords;
  /** Phrases in front of a number, words joined by one space → what they say. */
  readonly hedgesBefore: ReadonlyMap<string, HedgeWord>;
  /** Hedges that are prepositions of place before a vague amount: “under”. */
  readonly placeHedges: ReadonlySet<string>;
  /** Phrases behind a number: “or more”, “or so”. */
  readonly hedgesBehind: ReadonlyMap<string, HedgeWord>;
  /** Hedges that are prepositions of time before a length: “over two weeks”. */
  readonly temporalHedges: ReadonlySet<string>;
  /** Vague amounts → their interval; the plural scales among them stand alone or before “of”. */
  readonly vague: ReadonlyMap<string, readonly [min: number, max: number]>;
  /** Vague factors before a scale: “several hundred”. */
  readonly vagueFactors: ReadonlyMap<string, readonly [min: number, max: number]>;
  /** “tens of thousands”: plural scales that may follow another → size of the scale. */
  readonly pluralScales: ReadonlyMap<string, number>;
  /** “another”, “additional”, “further”, “more”: a difference, not a total. */
  readonly additional: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** Those of them that need no noun: “12 others”; and their lemma. */
  readonly othersAlone: ReadonlySet<string>;
  readonly otherHead: string;
  /** Between an article and a number, without meaning for the value: “a record 240”, “the first three”. */
  readonly numberAdjectives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly currencySymbols: ReadonlyMap<string, string>;
  /** Letters directly before a dollar sign: “US$”, “HK$” → code. */
  readonly dollarPrefixes: ReadonlyMap<string, string>;
  /** Behind an amount in dollars: “$75 U.S.” in atoms → code. */
  readonly dollarSuffixes: ReadonlyMap<string, string>;
  /** Letters before a number that stand for a currency, case kept: “RM79” → code. */
  readonly currencyLetters: ReadonlyMap<string, string>;
  /** Money from a million up, a weight below: “five million pounds”. */
  readonly poundWords: ReadonlySet<string>;
  /** By their words, at most five atoms joined by a space; by codes and signs that stand behind the number. */
  readonly currencies: ReadonlyMap<string, UnitWord>;
  /** Scales of one letter that count only with money: “$3m”. */
  readonly moneyScales: ReadonlyMap<string, number>;
  /** Units by their words, up to three of them joined by a space: “square kilometers”, “per cent”. */
  readonly units: ReadonlyMap<string, UnitWord>;
  /** Units short enough to be something else; only directly behind digits: “5m”, “10 in”. Case matters. */
  readonly unitSymbols: ReadonlyMap<string, UnitWord>;
  /** Those of them that may also stand apart from their digits: “5 W”. */
  readonly spacedSymbols: ReadonlySet<string>;
  /** Unit → the smaller one that may follow it, and how many of that make one: “5 feet 2 inches”. */
  readonly parts: ReadonlyMap<string, readonly [unit: string, of: number]>;
  /** “degrees” and what may follow: “Celsius”, “C”. */
  readonly degrees: ReadonlySet<string>;
  readonly temperatureScales: ReadonlyMap<string, string>;
  /** Lengths of time; they make figures where they measure and dates where they place. */
  readonly timeUnits: ReadonlyMap<string, string>;
  /** What makes a length of time a date: “ago”, “later”, “after”. Behind it … */
  readonly placesBehind: ReadonlySet<string>;
  /** … and before it: “the last”, “past”, “next”. */
  readonly placesBefore: ReadonlySet<string>;
  readonly old: ReadonlySet<string>;
  readonly aged: ReadonlySet<string>;
  /** “age”, in “three years of age” and “over the age of 21”. */
  readonly age: ReadonlySet<string>;
  /** “strong”, as in “a 200-strong crew”. */
  readonly strong: ReadonlySet<string>;
  /** “odd”, as in “400-odd”. */
  readonly odd: ReadonlySet<string>;
  /** Written onto a number it is a factor: “sixfold”, “10-fold”. */
  readonly fold: string;
  /** Behind a length in “m”: “1.8m tall” is no million. */
  readonly extents: ReadonlySet<string>;
  readonly per: ReadonlySet<string>;
  readonly rangeLinks: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  /** Last words of hedges before which four digits may be a count: “than”, “least”. */
  readonly hedgeEnds: ReadonlySet<string>;
  /** “Street”, “Avenue”: a number before such a name is an address. */
  readonly streets: ReadonlySet<string>;
  /** Before four digits: they are a year even if a plural follows (“in 2024 prices”). */
  readonly yearPrepositions: ReadonlySet<string>;
  /** Adverbs that belong to the thing counted: “212 people aboard”. */
  readonly postmodifiers: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  /** “in”, “out of”: one in five. */
  readonly ratioLinks: readonly (readonly string[])[];
  /** Signs of a vote: “voted”, “vote”. */
  readonly votes: ReadonlySet<string>;
  /** Lemma of what such a pair of numbers counts. */
  readonly voteNoun: string;
  /** Words before a number that make it a name: “Article”, “No.”, “Route”. Lower case, without full stop. */
  readonly labels: ReadonlySet<string>;
  /** Month names and other words beside which, with a capital, a number is a date. */
  readonly calendarWords: ReadonlySet<string>;
  /** Behind an hour, in atoms: “pm”, “p . m”. */
  readonly hourPhrases: ReadonlySet<string>;
  /** On either side of a year, in atoms: “a . d .”. */
  readonly eraPhrases: ReadonlySet<string>;
  /** Words that end the words counted, where no tags tell: “were”, “in”, “who”. */
  readonly stops: ReadonlySet<string>;
  /** Forms and lemmas that tell what befell the counted → role lemma: “dead” → kill, “wounded” → injure. */
  readonly roles: ReadonlyMap<string, string>;
  /** Before a fate that did not come: “the attempted murders of two men”. */
  readonly attempts: ReadonlySet<string>;
  /** Several words that tell what befell the counted: “left their homes” → displace, “brought down” → destroy. */
  readonly rolePhrases: ReadonlyMap<string, string>;
  /** Roles that, where no noun is counted, are those of people: “kill”, “injure”. */
  readonly personFates: ReadonlySet<string>;
  /** Lemma of the noun that such a role counts: “people”. */
  readonly personHead: string;
  /** Forms of nouns beside which a toll without a noun is of animals. */
  readonly animals: ReadonlySet<string>;
  /** “man”, “woman”: behind one a number between commas is an age. */
  readonly persons: ReadonlySet<string>;
  /** “crowd”, “population”: before “of” and how many it is. */
  readonly crowds: ReadonlySet<string>;
  /** Those of them that may stand apart from the number: “put attendance at 300”. */
  readonly attendances: ReadonlySet<string>;
  /** “number”, “total”: before “of” and the counted. */
  readonly countNouns: ReadonlySet<string>;
  /** Nouns that name a toll: “death toll of 12”, “deaths”; → roles. */
  readonly tolls: ReadonlyMap<string, readonly string[]>;
  /** The same of such as may be of money too, before a number of persons: “losses of twelve soldiers”; → roles. */
  readonly personTolls: ReadonlyMap<string, readonly string[]>;
  /** Lives, and the words before and behind them that say that they ended: “claimed nine lives”, “nine lives were lost”. */
  readonly lives: {
    readonly lives: ReadonlySet<string>;
    readonly takingLives: ReadonlySet<string>;
    readonly lostLives: ReadonlySet<string>;
    readonly fate: string;
  };
  /** “cases”, and of what: 15 cases of cholera are 15 people with it. */
  readonly cases: {
    readonly cases: ReadonlySet<string>;
    readonly diseases: ReadonlySet<string>;
    readonly fate: string;
  };
  /** “suffered”, and what: “burns”. */
  readonly harms: {
    readonly suffering: ReadonlySet<string>;
    readonly harms: ReadonlySet<string>;
    readonly fate: string;
  };
  /** Governing verbs that say nothing of what befell the counted: “be”, “say”, “include”. */
  readonly emptyVerbs: ReadonlySet<string>;
  /** Before the name of a place: “in”, “across”. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Those of them that before a bare name tell whither: “at Ostvik”. */
  readonly aimPrepositions: ReadonlySet<string>;
  /** Nouns that are places by themselves: “the valley”. */
  readonly placeNouns: ReadonlySet<string>;
  /** A place in one word: “nationwide”. */
  readonly placeAdverbs: ReadonlySet<string>;
  readonly modalities: ReadonlyMap<string, Exclude<Modality, "actual">>;
  /** Verbs and adverbs of change directly before an amount. */
  readonly changes: ReadonlyMap<string, "up" | "down">;
  /** Those of them that may belong to the verb before: “called up 40 men”. */
  readonly particles: ReadonlySet<string>;
  /** Lemmas of verbs behind which they still tell a change: “went up 3”, “ended down 5”. */
  readonly moves: ReadonlySet<string>;
  /** Before a bare number that is of the same as the one before it: “up from 9”, “compared with 9”, “including 9”. */
  readonly comparisons: ReadonlySet<string>;
  /** Between such a word and its amount: “by”. */
  readonly by: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** “one” as a pronoun: behind these it is no number. */
  readonly pronounLeads: ReadonlySet<string>;
  /** “one” as a pronoun: before these it is no number. */
  readonly pronounLinks: ReadonlySet<string>;
  /** In atoms: “Ruiz ’ s”. */
  readonly apostrophes: ReadonlySet<string>;
  readonly possessiveEndings: ReadonlySet<string>;
  /** Between the counted and what befell them: “were”, “believed”, “to”, “have”, “been”, “reportedly”. */
  readonly roleLinks: ReadonlySet<string>;
  /** “and”, “or” between two roles. */
  readonly roleJoints: ReadonlySet<string>;
  /** Between a toll and its number: “of”, “stands”, “at”, “is”. */
  readonly tollLinks: ReadonlySet<string>;
  /** Between a fate and how many met it: “the injured numbered 64”. */
  readonly numbering: ReadonlySet<string>;
  /** Verbs behind which a bare number word at a clause's end counts: “the mayor said eleven.” */
  readonly counting: ReadonlySet<string>;
  /** Nouns a toll counts: “people”, “victims”. */
  readonly personNouns: ReadonlySet<string>;
  /** Lemmas whose active subject is the one concerned: “die”. */
  readonly intransitive: ReadonlySet<string>;
  /** Pronouns that may stand behind “14 of”. */
  readonly pronouns: ReadonlySet<string>;
  /** “today”, “Monday”: behind a noun they are no part of what is counted. */
  readonly dayWords: ReadonlySet<string>;
}

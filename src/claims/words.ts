/** The words that comparing accounts needs of one language, as data. All lower case; lemmas unless said otherwise. */

import type { OutletTable } from "../outlets/outlet-table.ts";
import type { DenialWords } from "./denials/words.ts";
import type { DatingWords } from "./dating/words.ts";
import type { EventWords } from "./events/words.ts";
import type { LikenessWords } from "./likeness/words.ts";
import type { FramingWords } from "./framing/words.ts";
import type { CreditWords } from "./origins/credit-words.ts";
import type { WeightWords } from "./weight.ts";

export interface ClaimWords {
  /** Lemmas that tell nothing of what a statement is about: articles, prepositions, auxiliaries, “say”. */
  readonly stopWords: ReadonlySet<string>;
  /** Lemmas that turn a statement around: “not”, “never”, “no”. */
  readonly negators: ReadonlySet<string>;
  /** Lemmas behind a negator that take the turn back: “nothing more”, “not only”, “no fewer than”, “no doubt”. */
  readonly negatorsUndone: ReadonlySet<string>;
  /** Lemmas that leave open whether a thing is so: “if”, “may”, “possibly”. */
  readonly unrealMarkers: ReadonlySet<string>;
  /** Lemmas of what is yet to come: “will”, “plan”. */
  readonly futureMarkers: ReadonlySet<string>;
  /** Endings whose spelling differs between countries, with the common form: [“our”, “or”]. Longest first. */
  readonly spellings: readonly (readonly [ending: string, common: string])[];
  /** Lemmas that reports use for one another, each to the one that stands for all: “troop” → “soldier”. */
  readonly synonyms: ReadonlyMap<string, string>;
  /** Heads that make a ratio of a figure: “seven times”. */
  readonly ratioHeads: ReadonlySet<string>;
  /** Lemmas of roles whose count only rises while an event unfolds: “kill”, “injure”. */
  readonly tollRoles: ReadonlySet<string>;
  /** Lemma for the counted where a toll has no noun: “people”. */
  readonly tolledHead: string;
  /** Heads of a toll that name no kind of people: “victim”, “death”. They count what `tolledHead` counts. */
  readonly tollHeads: ReadonlySet<string>;
  /** Heads that may be used of one another's things, to the name of their kind: engineers sent may be called “personnel”. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Fates that may be used of one another, to the one that stands for all: “evacuate”, “displace”. */
  readonly kinFates: ReadonlyMap<string, string>;
  /** Words beside the counted for where all of them are at one time: “aboard” → aboard. A count that does not move. */
  readonly standings: ReadonlyMap<string, string>;
  /** Fates and standings as they are written behind the counted: “kill” → “killed”. */
  readonly fateWords: ReadonlyMap<string, string>;
  /** What opens a reported clause and adds nothing to it: “that”. */
  readonly complementizers: ReadonlySet<string>;
  /** “or”, between two fates. */
  readonly or: string;
  /** Words that make a figure a part of another one: “including”, “among”. */
  readonly partMarkers: ReadonlySet<string>;
  /** Words that make a number of years an age: “aged”, “old”. */
  readonly ageMarkers: ReadonlySet<string>;
  /** Words before a date that say as of when a count holds: “as of”, “by”. */
  readonly asOfMarkers: ReadonlySet<string>;
  /** Words before a date that make it the period of a count: “over”, “since”. */
  readonly periodMarkers: ReadonlySet<string>;
  /** Words that say a figure was replaced: “revised”, “rose”. */
  readonly updateMarkers: ReadonlySet<string>;
  readonly denials: DenialWords;
  /** Verbs of speaking: a date that hangs on one dates the saying. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Last words of offices → those of the bodies that they head: “minister” → “ministry”. */
  readonly officeBodies: ReadonlyMap<string, string>;
  /** Verbs of what happens once to a thing: “sign” to an accord, “sink” to a ship. */
  readonly onceVerbs: ReadonlySet<string>;
  /** Words that make once of any verb: “last inspected”. */
  readonly onceMarkers: ReadonlySet<string>;
  /** Words that say it happened before: “again”, “second”. */
  readonly repeatMarkers: ReadonlySet<string>;
  /** Words that tie a date to the noun before it: “of”. */
  readonly nounDateMarkers: ReadonlySet<string>;
  /** Words before a date that set it as a limit: “by Friday”. */
  readonly limitMarkers: ReadonlySet<string>;
  readonly credits: CreditWords;
  readonly weight: WeightWords;
  /** What happened, and who did it: `events/`. */
  readonly events: EventWords;
  /** When it was: `dating/`. */
  readonly dating: DatingWords;
  /** Words that take sides: `framing/`. */
  readonly framing: FramingWords;
  /** Which words stand for one another: `likeness/`. */
  readonly likeness: LikenessWords;
  /** The outlets that ship and the user's own. */
  readonly outlets: OutletTable;
}

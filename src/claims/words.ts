/** The words that comparing accounts needs of one language, as data. All lower case; lemmas unless said otherwise. */

import type { OutletTable } from "../outlets/outlet-table.ts";
import type { ActorWords } from "./actors/words.ts";
import type { DatingWords } from "./dating/words.ts";
import type { DenialWords } from "./denials/words.ts";
import type { EventWords } from "./events/words.ts";
import type { FigureWords } from "./figures/words.ts";
import type { FramingWords } from "./framing/words.ts";
import type { LikenessWords } from "./likeness/words.ts";
import type { CreditWords } from "./origins/credit-words.ts";
import type { RivalWords } from "./rivals/words.ts";
import type { StanceWords } from "./stance/words.ts";
import type { WeightWords } from "./weight.ts";

export interface ClaimWords {
  readonly figures: FigureWords;
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
  /** What opens a reported clause and adds nothing to it: “that”. */
  readonly complementizers: ReadonlySet<string>;
  readonly denials: DenialWords;
  /** Verbs of speaking: a date that hangs on one dates the saying. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Last words of offices → those of the bodies that they head: “minister” → “ministry”. */
  readonly officeBodies: ReadonlyMap<string, string>;
  /** First words of the offices of those who speak for the body that the office names: “director” of Norrline. */
  readonly bodyOffices: ReadonlySet<string>;
  /** Verbs of what happens once to a thing: “sign” to an accord, “sink” to a ship. */
  readonly onceVerbs: ReadonlySet<string>;
  /** Words that make once of any verb: “last inspected”. */
  readonly onceMarkers: ReadonlySet<string>;
  /** Words that say it happened before: “again”, “second”. */
  readonly repeatMarkers: ReadonlySet<string>;
  /** Words that tie a date to the noun before it: “of”. */
  readonly nounDateMarkers: ReadonlySet<string>;
  /** Documents, which have a date of their own: “the accord of May”. Led to their common lemma. */
  readonly datedNouns: ReadonlySet<string>;
  /** Words between a document and its date: “of”, “from”. */
  readonly documentDateMarkers: ReadonlySet<string>;
  /** Words before a date that set it as a limit: “by Friday”. */
  readonly limitMarkers: ReadonlySet<string>;
  readonly credits: CreditWords;
  readonly weight: WeightWords;
  /** What happened, and who did it: `events/`. */
  readonly events: EventWords;
  /** Where a text stands towards a claim: `stance/`. */
  readonly stance: StanceWords;
  /** Who did it, and where: `actors/`. */
  readonly actors: ActorWords;
  /** When it was: `dating/`. */
  readonly dating: DatingWords;
  /** Words that take sides: `framing/`. */
  readonly framing: FramingWords;
  /** Which words stand for one another: `likeness/`. */
  readonly likeness: LikenessWords;
  /** What keeps two statements apart: `rivals/`. */
  readonly rivals: RivalWords;
  /** The outlets that ship and the user's own. */
  readonly outlets: OutletTable;
}

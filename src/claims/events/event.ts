/**
 * What happened, as one sentence tells it: one predicate with who did it, to whom, where and when.
 *
 *     The shelling of the market by Selurian artillery on Tuesday killed nine people.
 *         action      patient       agent              date
 *         “shell”                   of: Seluria
 */
import type { Span } from "../../model/index.ts";
import type { StoryArticle } from "../story.ts";
import type { TermSet } from "../terms.ts";

export interface ClaimEvent {
  /** Place in the list of all events: by article, then by position of the predicate. */
  readonly index: number;
  readonly article: StoryArticle;
  readonly sentence: number;
  /** Index into the reading's attributions of the innermost in whose content the predicate stands; null is the outlet's own voice. */
  readonly attribution: number | null;
  /** The predicate: a verb or a noun. */
  readonly token: number;
  /** Lemma of the verb, or of the verb for the noun: “shelling” and “shelled” are “shell”. */
  readonly action: string;
  /** What it does to the world, after `EventWords.actionClasses`: “attack”; the action itself where it has no class. */
  readonly kind: string;
  /** The predicate is a noun. */
  readonly isNoun: boolean;
  /** The verb that lends a noun its subject or says that it happened: “took place”; null for none. */
  readonly lender: number | null;
  /** Somebody says something there: a cue of an attribution, or a verb of speaking. */
  readonly isSaying: boolean;
  /** The predicate with all that hangs on it, but for clauses set beside it; always in one sentence. */
  readonly span: Span;
  /** Who did it; null where the sentence does not say, and for what only happens. */
  readonly agent: Participant | null;
  /** To whom or what it was done, or what it happened to. */
  readonly patient: Participant | null;
  /** In text order. */
  readonly places: readonly Participant[];
  /** Indices into the reading's dates: those that hang on this event and on no event between. */
  readonly dates: readonly number[];
  /** Dates of what happened at the same time: “nine died on Monday when the bridge collapsed”. */
  readonly datesBeside: readonly number[];
  /** Indices into the reading's figures, likewise. */
  readonly figures: readonly number[];
  /** “Did not”, “no attack”. What a denial makes of it is told by the force of the attribution. */
  readonly negated: boolean;
  /** It is not said to be so: “may”, “if”, “wants to”. */
  readonly unreal: boolean;
  /** “Will”: it is yet to come. */
  readonly future: boolean;
}

/** A phrase that takes part in an event. */
export interface Participant {
  /** Token of its head. */
  readonly token: number;
  /** The phrase as written, without what describes it in clauses. */
  readonly span: Span;
  /** Lower case, before the phrase: “near”; "" for none. */
  readonly preposition: string;
  /** Index of the story's entity that it is, a pronoun's as well; -1 where it has no name in the story. */
  readonly entity: number;
  /** Entities joined to it by “and”. */
  readonly others: readonly number[];
  /** Entities that it belongs to or is of: “Selurian artillery”, “Korva's army”, “the army of Korva”. */
  readonly of: readonly number[];
  /** Content words and entities of the phrase, those of `entity`, `others` and `of` included. */
  readonly terms: TermSet;
}

/** One figure of a report with all that tells what it counts, of what event, as of when, and who gives it. */
import type { Figure } from "../../model/index.ts";
import type { StoryArticle } from "../story.ts";
import type { TermSet } from "../terms.ts";

export interface FigureFact {
  readonly article: StoryArticle;
  /** Index into the reading's figures. */
  readonly index: number;
  readonly figure: Figure;
  /** What is counted or measured. Figures of two subjects are never compared. */
  readonly counted: Counted;
  /** Content words and names of its sentence, the figure left out. */
  readonly context: TermSet;
  /** The same with what describes the counted: “212 people aboard the ferry”, “240 people were on board”. */
  readonly around: TermSet;
  /** Story entities of kind place in its sentence, as terms. */
  readonly places: TermSet;
  /** Values of the dates in its sentence, or in what is said of it; periods left out. */
  readonly dates: readonly string[];
  /** It is dated long before its report, or dated in a report of which we do not know the date. */
  readonly isBackground: boolean;
  /** Day of publication, in days since 1970; null where unknown. */
  readonly day: number | null;
  /** A date without a value stands there (“in October” of an unknown year): of when it is cannot be told. */
  readonly isOfUnknownDate: boolean;
  /** “over three months”, “since July” stands in its sentence: it counts a period. */
  readonly isOfPeriod: boolean;
  /** Lemma of the verb that what is counted belongs to: “fire” for “fired 100 rockets”; "" for none. */
  readonly predicate: string;
  /** “rose to”, “revised” stands in its sentence. */
  readonly isUpdate: boolean;
  /** “revised”, “corrected” stands there: the figure before it was wrong. */
  readonly isCorrection: boolean;
  /** “in another raid” stands there: it is of an event of its own. */
  readonly isOfAnother: boolean;
  /** What the crowd is for or against, where its sentence says it in a word. */
  readonly cause: "for" | "against" | null;
  /** “had first given 5.8”: its own report tells that it holds no more. */
  readonly isFormer: boolean;
  /** Its report gives other values of the same fate as well: it tells of several events. */
  readonly isOneOfSeveral: boolean;
  /** Attribution it stands in; null is the outlet's own voice. */
  readonly attribution: number | null;
  /** Who gives it, in words; null for the outlet itself. */
  readonly speaker: string | null;
  /** The story's entity for which the speaker speaks; -1 for nobody known. */
  readonly voice: number;
  /** Its speaker is named in words that are anybody's who knows: “officials”. */
  readonly isOfAnybody: boolean;
  /** Folded words of its sentence with every number as "#", its own as "@": equal for a sentence reprinted with another figure there. */
  readonly frame: string;
  /**
   * For a bare figure (“the president said eleven”) the one of its paragraph whose count it takes, by its index in
   * the reading; itself for all others. Figures that lead to one another are set side by side by their own report.
   */
  readonly antecedent: number;
}

export interface Counted {
  /** `people` and `things` are counted, `amount` is measured or money. */
  readonly kind: "people" | "things" | "amount";
  /** `count`, a unit's symbol, or the lemma of a currency without one: “crown”. */
  readonly unit: string;
  /** Lemma that stands for its synonyms: “soldier” and “troop”. "" where no noun says it. */
  readonly head: string;
  /** Of people the group they belong to, `anyone` where the noun tells of none; of things the head. */
  readonly group: string;
  /**
   * What befell the counted: lemmas of which each is a fate (“kill”), sorted; no other doings of theirs. Else
   * where all of them are (“aboard”).
   */
  readonly fates: readonly string[];
  /** It only rises while an event unfolds: a count of fates, not of those aboard. */
  readonly isToll: boolean;
  /** It counts all who are somewhere, which no later report changes: “212 people aboard”. */
  readonly isStanding: boolean;
  /** It falls as well as rises: those still missing, a share of the votes counted so far. */
  readonly isPassing: boolean;
  /** It is some of them at least, whatever the words: “eleven bodies were found”. */
  readonly isPartial: boolean;
  /** Lemmas that describe what is counted, the head left out. */
  readonly described: TermSet;
  /** What an amount is: “deficit”, “magnitude”; "" where no word tells. */
  readonly measure: string;
  /** Nouns that tell of what an amount is, or what the counted do it to. */
  readonly things: TermSet;
}

/** True where their own report leads one to the other. */
export function areSetSideBySide(a: FigureFact, b: FigureFact): boolean {
  return a.article === b.article && a.antecedent === b.antecedent && a.index !== b.index;
}

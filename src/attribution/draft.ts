/** What a rule hands in: an attribution before overlaps are merged and its speaker is known. */
import type { Force, Span } from "../model/index.ts";
import type { Cue } from "./cues.ts";
import type { Quotation } from "./quotation-marks.ts";
import type { Syntax } from "./syntax.ts";
import type { AttributionWords } from "./words.ts";

/** Everything a rule may look at. */
export interface RuleInput {
  readonly text: string;
  readonly syntax: Syntax;
  readonly quotations: readonly Quotation[];
  readonly cues: readonly Cue[];
  readonly words: AttributionWords;
}

export type Rule = (input: RuleInput) => readonly Draft[];

export interface Draft {
  readonly rule: string;
  /** How sure the construction is, 0–1, set by hand from its precision on PolNeAR train; orders overlapping drafts. */
  readonly score: number;
  readonly because: readonly string[];
  readonly source: Span | null;
  /** Head token of the source. */
  readonly sourceToken: number | null;
  /** What the source stands for where it is a relative pronoun: “two pilots” for “who”; `sourceToken` is in it. */
  readonly antecedent?: Span;
  readonly cue: Span;
  readonly cueToken: number;
  /** Sorted and disjoint, at least one. */
  readonly content: readonly Span[];
  readonly force: Force;
  readonly withheld: boolean;
  /** Head tokens of carriers that the construction itself names, outermost first. */
  readonly carriers?: readonly number[];
}

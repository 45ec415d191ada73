/** What reports say of one sentence: the public contract `crossread/check@1`. States, not verdicts. */
import type { Force } from "./attribution.ts";
import type { Problem } from "./problem.ts";
import type { Evidence } from "./report.ts";

/**
 * `says`: the outlet says so in its own voice; `reports`: it tells that somebody says so, or only echoes it; `denies`:
 * somebody says that it is not so, or the outlet itself does (“a hoax”); `differs`: the same thing with another figure or date.
 */
export type PassageStance = "says" | "reports" | "denies" | "differs";

/**
 * `supported`: an outlet says so itself; `only-reported`: somebody is said to say so; `denied`: it is denied, and nobody
 * says it; `disputed`: it is said and denied; `differs`: it is told with another figure or date only.
 */
export type SentenceState =
  | "supported"
  | "only-reported"
  | "denied"
  | "disputed"
  | "differs"
  | "not-mentioned";

/** A place in a report that speaks of the sentence. */
export interface Passage {
  readonly stance: PassageStance;
  readonly outlet: string;
  /** Null for the outlet's own voice and for nobody named. */
  readonly speaker: string | null;
  readonly force: Force;
  readonly evidence: readonly Evidence[];
  /** Share of what the sentence says that stands there, by weight of its words; 0 to 1. */
  readonly covered: number;
  /** What differs, in words of both; null where nothing does. */
  readonly difference: string | null;
}

export interface SentenceCheck {
  readonly schema: "crossread/check@1";
  readonly sentence: string;
  readonly state: SentenceState;
  /** By stance in the order of `PassageStance`, then those that cover most. */
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
}

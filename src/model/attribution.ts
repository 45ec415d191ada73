/** Who said what (PARC 3.0, Pareti 2015; PolNeAR, Newell et al. 2018): source, cue and content. */
import type { Span } from "./span.ts";
import type { Trace } from "./trace.ts";

/** What the cue does with the content: what was said of it, or where somebody stands towards it. */
export type Force = Saying | Stance;

/** Words were spoken or written, or a belief is reported that can hold or not. */
export type Saying =
  | "said"
  | "claimed"
  | "reported"
  | "confirmed"
  | "denied"
  | "estimated"
  | "suspected"
  | "believed"
  | "promised"
  | "ordered"
  | "warned"
  | "asked";

/**
 * Where somebody stands: “wants the port closed”, “plans to sail”, “backs the strike”, “condemned the closure”.
 * The content is the matter of it; nobody asserts that it is so, and an intention is no event.
 */
export type Stance = "wanted" | "planned" | "supported" | "opposed";

export function isStance(force: Force): force is Stance {
  return force === "wanted" || force === "planned" || force === "supported" || force === "opposed";
}

export type Quotation = "direct" | "mixed" | "indirect";

/**
 * Which words report, whose words they are and what is reported, as the trained reader sees it: an attribution
 * of which it is not yet known who the speaker is, what the cue does and in whose words the content stands.
 * Spans begin and end at tokens; sorted by cue.
 */
export interface CueRelation {
  readonly cue: Span;
  /** Sorted, disjoint; none where nobody is named. */
  readonly source: readonly Span[];
  /** Sorted, disjoint, at least one. */
  readonly content: readonly Span[];
  /** The score is between 0 and 1. */
  readonly trace: Trace;
}

/** One attribution. Spans lie in one article, in no furniture. */
export interface Attribution {
  /** Who says it, as written, determiner included; null where nobody is named (“it was reported that”). */
  readonly source: Span | null;
  /** “said”, “has claimed”, “according to”, “the claim that” → “claim”. */
  readonly cue: Span | null;
  /** Sorted, disjoint, at least one. */
  readonly content: readonly Span[];
  /** Index into the entities of the same reading. */
  readonly speaker: number | null;
  /** The speaker in words, where the entity says too little: “US State Department spokesperson”. */
  readonly speakerName: string | null;
  readonly force: Force;
  /** “did not confirm”, “could not verify”, “declined to comment”: the speaker withholds the content. */
  readonly withheld: boolean;
  readonly quotation: Quotation;
  /** Names of the carriers between speaker and outlet, outermost first: “told Meridian”, “reported by VNA”. */
  readonly via: readonly string[];
  /** Index of the attribution whose content this one stands in. */
  readonly within: number | null;
  readonly sentence: number;
  readonly trace: Trace;
}

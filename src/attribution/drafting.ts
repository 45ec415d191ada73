/** Fills in what every rule's draft has in common, so that a rule says only what is its own. */
import type { Span } from "../model/index.ts";
import type { TokenRange } from "./content-spans.ts";
import { type Cue, useOf } from "./cues.ts";
import type { Draft, RuleInput } from "./draft.ts";
import type { Source } from "./sources.ts";
import { type Syntax, tokenAtOrAfter } from "./syntax.ts";
import type { Frame } from "./words.ts";

/** What a rule found with a cue, in its own words. */
export interface Finding {
  readonly rule: string;
  readonly score: number;
  /** How the cue took its content: the force follows from it. */
  readonly frame: Frame;
  readonly content: readonly Span[];
  readonly because: string;
}

/** The draft of a finding: source and polarity are the cue's. Null where nothing is left for a content. */
export function draftFrom(input: RuleInput, cue: Cue, finding: Finding): Draft | null {
  if (finding.content.length === 0) return null;
  const words = input.text.slice(cue.span.start, cue.span.end);
  return {
    rule: finding.rule,
    score: finding.score,
    because: [`cue “${words}”`, finding.because, `source: ${cue.source?.because ?? "nobody named"}`],
    source: cue.source?.span ?? null,
    sourceToken: cue.source?.token ?? null,
    cue: cue.span,
    cueToken: cue.token,
    content: finding.content,
    force: (useOf(cue, finding.frame) ?? cue.uses[0]!).force,
    withheld: cue.withheld,
  };
}

/** The tokens of a source, as holes to take out of a content around it. */
export function tokensOfSource(syntax: Syntax, source: Source | null): readonly TokenRange[] {
  return source === null ? [] : [tokensIn(syntax, source.span)];
}

export function tokensIn(syntax: Syntax, span: Span): TokenRange {
  const first = tokenAtOrAfter(syntax, span.start);
  return { first, last: Math.max(first, tokenAtOrAfter(syntax, span.end - 1)) };
}

/** Fills in what every rule's draft has in common, so that a rule says only what is its own. */
import type { Span } from "../model/index.ts";
import type { TokenRange } from "./content-spans.ts";
import type { Cue } from "./cues.ts";
import type { Draft, RuleInput } from "./draft.ts";
import type { Source } from "./sources.ts";
import { type Syntax, tokenAtOrAfter } from "./syntax.ts";

/** A draft of a verb cue: source, force and polarity are the cue's. */
export function draftFrom(
  rule: string,
  score: number,
  input: RuleInput,
  cue: Cue,
  content: readonly Span[],
  because: readonly string[],
): Draft {
  const words = input.text.slice(cue.span.start, cue.span.end);
  return {
    rule,
    score,
    because: [`cue “${words}”`, ...because, `source: ${cue.source?.because ?? "nobody named"}`],
    source: cue.source?.span ?? null,
    sourceToken: cue.source?.token ?? null,
    cue: cue.span,
    cueToken: cue.token,
    content,
    force: cue.verb.force,
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

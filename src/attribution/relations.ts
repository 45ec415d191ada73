/**
 * Whole relations, as the trained reader saw them, made drafts.
 *
 *     her plan to raise the quay       Pilots, who feared a strike, backed the mayor
 *     source cue ╰─ content ──╯               source cue   content
 *
 * In: relations with cue, sources and contents, by any model. Out: one draft for each in which something is left once it is
 * laid on tokens: the content without cue and source, trimmed as rules trim theirs; the force by the cue's words. A relation need not be
 * a construction, so the tree is asked for no more than the head of a source and whom a “who” stands for.
 */
import type { CueRelation, Span } from "../model/index.ts";
import { contentOf, joined, quotationKindOf, type TokenRange } from "./content-spans.ts";
import { readCue } from "./cue-forces.ts";
import { isNobody } from "./cues.ts";
import type { Draft, RuleInput } from "./draft.ts";
import { topOf } from "./noun-phrases.ts";
import { indexOfQuotationAt, wholeQuotation } from "./quotation-marks.ts";
import { sourceOfRelative } from "./sources.ts";
import { type Syntax, spanOfTokens, tokenAtOrAfter } from "./syntax.ts";

/** Name of the rule in the trace. */
export const RELATION = "relation";

export function draftsOfRelations(input: RuleInput, relations: readonly CueRelation[]): readonly Draft[] {
  return relations.flatMap((relation) => draftOf(input, relation) ?? []);
}

function draftOf(input: RuleInput, relation: CueRelation): Draft | null {
  const { syntax, text, words } = input;
  const cue = rangeOf(syntax, relation.cue);
  if (cue === null) return null;
  const sources = relation.source.flatMap((span) => rangeOf(syntax, span) ?? []);
  const source = longest(sources.filter((range) => !meet(range, cue)));
  const holes = source === null ? [cue] : [cue, source];
  const spans = relation.content.flatMap((span) => {
    const range = rangeOf(syntax, span);
    return range === null ? [] : contentOf(input, range, holes);
  });
  const content = joined(spans.flatMap((span) => [span, ...laterParagraphs(input, span)]));
  if (content.length === 0) return null;

  const reading = readCue(syntax, cue, words);
  const head = source === null ? null : topOf(syntax, source);
  const antecedent = head === null ? null : sourceOfRelative(syntax, head, words);
  const span = spanOfTokens(syntax, cue.first, cue.last);
  return {
    rule: RELATION,
    score: relation.trace.score ?? 1,
    because: [
      `cue “${text.slice(span.start, span.end)}”, source and content: ${relation.trace.rule}`,
      reading.because,
    ],
    source: source === null ? null : spanOfTokens(syntax, source.first, source.last),
    sourceToken: antecedent?.token ?? head,
    ...(antecedent === null ? {} : { antecedent: antecedent.span }),
    cue: span,
    cueToken: reading.token,
    content,
    force: forceOf(input, reading, content),
    withheld: reading.withheld || (head !== null && isNobody(syntax, head, words)),
  };
}

/** The paragraphs that go on with a quotation whose first one the span ends in. */
function laterParagraphs({ quotations }: RuleInput, { end }: Span): readonly Span[] {
  const index = indexOfQuotationAt(quotations, end - 1);
  if (index === null || quotations[index - 1]?.continuedIn === index) return [];
  return wholeQuotation(quotations, index).slice(1);
}

/** “A disgrace,” blasted Ruiz: a verb that stands against a thing only says what is in quotation marks. */
function forceOf(
  { syntax, quotations, words }: RuleInput,
  { token, force }: { readonly token: number; readonly force: Draft["force"] },
  content: readonly Span[],
): Draft["force"] {
  if (quotationKindOf(content, quotations) !== "direct") return force;
  const lemma = syntax.layers.tags[token]?.lemma;
  const quoting = words.verbs.find((verb) => verb.lemma === lemma && verb.frames.includes("quote"));
  return quoting?.force ?? force;
}

/** The tokens that a span touches; null where it touches none or is no span. */
function rangeOf(syntax: Syntax, { start, end }: Span): TokenRange | null {
  if (!(start < end)) return null;
  const first = tokenAtOrAfter(syntax, start);
  const { tokens } = syntax.layers;
  if (first >= tokens.length || tokens[first]!.start >= end) return null;
  const behind = tokenAtOrAfter(syntax, end - 1);
  const last = behind < tokens.length && tokens[behind]!.start < end ? behind : behind - 1;
  return { first, last: Math.max(first, last) };
}

function meet(a: TokenRange, b: TokenRange): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function longest(ranges: readonly TokenRange[]): TokenRange | null {
  let best: TokenRange | null = null;
  for (const range of ranges) {
    if (best === null || range.last - range.first > best.last - best.first) best = range;
  }
  return best;
}

/**
 * Whole relations, as the trained reader saw them, made drafts.
 *
 *     her plan to raise the quay       Pilots, who feared a strike, backed the mayor
 *     source cue ╰─ content ──╯               source cue   content
 *
 * In: relations with cue, sources and contents, by any model. Out: one draft for each in which something is
 * left once it is laid on tokens: the content without cue and source, trimmed as rules trim theirs; the force by
 * the cue's words. A relation need not be a construction, so the tree is asked only for the head of a source,
 * for whom a “who” stands, and for the subject where the reader left the source out.
 */
import { type CueRelation, overlaps, type Span } from "../model/index.ts";
import { contentOf, joined, quotationKindOf, type TokenRange } from "./content-spans.ts";
import { readCue } from "./cue-forces.ts";
import { isNobody, isVerb } from "./cues.ts";
import type { Draft, RuleInput } from "./draft.ts";
import { topOf } from "./noun-phrases.ts";
import { indexOfQuotationAt, wholeQuotation } from "./quotation-marks.ts";
import { findSource, type Source, sourceOfRelative } from "./sources.ts";
import { formOf, type Syntax, spanOfTokens, tokenAtOrAfter } from "./syntax.ts";

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
  const span = spanOfTokens(syntax, cue.first, cue.last);
  const speaker: RelationSource | null =
    source === null ? subjectBeside(input, reading.token, [span, ...content]) : seen(input, source);
  return {
    rule: RELATION,
    score: relation.trace.score ?? 1,
    because: [
      `cue “${text.slice(span.start, span.end)}” and content: ${relation.trace.rule}`,
      reading.because,
      `source: ${speaker?.because ?? "nobody named"}`,
    ],
    source: speaker?.span ?? null,
    sourceToken: speaker?.token ?? null,
    ...(speaker?.antecedent === undefined ? {} : { antecedent: speaker.antecedent }),
    cue: span,
    cueToken: reading.token,
    content,
    force: forceOf(input, reading, content),
    withheld: reading.withheld || (speaker !== null && isNobody(syntax, speaker.token, words)),
  };
}

interface RelationSource extends Source {
  readonly antecedent?: Span;
}

/** The source as the reader saw it, “who” with whom it stands for. */
function seen({ syntax, words }: RuleInput, range: TokenRange): RelationSource {
  const head = topOf(syntax, range);
  const span = spanOfTokens(syntax, range.first, range.last);
  const known = sourceOfRelative(syntax, head, words);
  return known === null
    ? { token: head, span, because: "seen with the cue" }
    : { token: known.token, span, because: known.because, antecedent: known.span };
}

/** The subject of the cue's verb, if it stands in none of these spans: “it seems” has its own in the content. */
function subjectBeside({ syntax, words }: RuleInput, cue: number, spans: readonly Span[]): Source | null {
  const found = isVerb(syntax, cue) ? findSource(syntax, cue, words) : null;
  if (found === null || spans.some((span) => overlaps(span, found.span))) return null;
  const isDummy = words.dummySubjects.includes(formOf(syntax, found.token));
  return isDummy || words.firstAndSecondPerson.includes(formOf(syntax, found.token)) ? null : found;
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

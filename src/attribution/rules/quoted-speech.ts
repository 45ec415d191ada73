/**
 * Quoted speech: a whole quotation with its cue right after it, or before it.
 *
 *     “The dam will hold. It must,” said Ana Ruiz, the regional engineer, “or we all leave.”
 *     ╰──────── content ─────────╯ ╰cue╯ ╰─────────── source ────────────╯ ╰── content ──╯
 *
 *     Ruiz said in a statement: “The dam will hold.”
 *     source cue                ╰──── content ─────╯
 *
 * Marks and word order decide, the tree only says where the source ends: a quotation runs across the
 * sentences that the tree knows. A quoted word or title inside a sentence (the “Iron Dam”) ends without a
 * stop and opens without a comma: it is left alone, or to the rule whose content it lies in.
 */

import type { Span } from "../../model/index.ts";
import { type Cue, takes } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { draftFrom } from "../drafting.ts";
import { headOfPhrase, isNounPhrase } from "../noun-phrases.ts";
import { type Quotation, wholeQuotation } from "../quotation-marks.ts";
import { endOfNouns, type Source, sourceAfter, sourceBefore } from "../sources.ts";
import {
  childrenBy,
  formOf,
  isPunctuation,
  lemmaOf,
  type Syntax,
  spanOfTokens,
  tokenAtOrAfter,
} from "../syntax.ts";
import { clauseAfter } from "./clausal-complement.ts";

/** How far after the quotation the cue may stand, in tokens: a long title between “…,” and “said”. */
const REACH_AFTER = 40;
/** How far before a colon, and before a comma: “said in a statement on Monday:”, “said,”. */
const REACH_BEFORE_COLON = 25;
const REACH_BEFORE_COMMA = 20;
/** A quotation that opens with a small letter counts as speech from this length on, marks included. In tokens. */
const SHORTEST_UNCAPITALIZED = 7;

export function findQuotedSpeech(input: RuleInput): readonly Draft[] {
  const drafts: Draft[] = [];
  const cueAt = new Map(input.cues.map((cue) => [cue.token, cue]));
  for (const [index, quotation] of input.quotations.entries()) {
    if (input.quotations[index - 1]?.continuedIn === index) continue;
    const parts = wholeQuotation(input.quotations, index);
    const last = parts.at(-1)!;
    const whole = endsOpenly(input.text, last) && opensSpeech(input, quotation);
    const after = whole ? cueAfter(input, last, cueAt) : null;
    const before = after === null ? cueBefore(input, quotation, cueAt) : null;
    const found = after ?? before;
    if (found === null) continue;
    const { cue, because } = found;
    const more = after === null ? [] : resumed(input, cue, index + parts.length, cueAt);
    const content = [...parts, ...more].map(({ start, end }): Span => ({ start, end }));
    const draft = draftFrom(input, cue, {
      rule: "quoted-speech",
      score: 0.97,
      frame: "quote",
      content,
      because,
    });
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

/** “…,” or “…” followed by a comma: the sentence around it goes on with who said it. */
function endsOpenly(text: string, { start, end }: Span): boolean {
  return end - start > 3 && (/[,.!?…—–-]/u.test(text.charAt(end - 2)) || /[,—–]/u.test(text.charAt(end)));
}

/** A quotation that opens a sentence or a clause, or looks like a sentence: not the rest of “is ‘good enough,’”. */
function opensSpeech({ syntax, text }: RuleInput, { start }: Span): boolean {
  const opening = tokenAtOrAfter(syntax, start);
  const opensSentence = opening === 0 || syntax.sentence[opening] !== syntax.sentence[opening - 1];
  if (opensSentence || isPunctuation(syntax, opening - 1)) return true;
  return /^.[\p{Lu}\p{N}[(.…]/u.test(text.slice(start, start + 3));
}

/** Not “on “Morning Talk,” the mayor said …”: the quotation opens its sentence or stands behind a mark. */
function standsAlone(syntax: Syntax, { start }: Span): boolean {
  const opening = tokenAtOrAfter(syntax, start);
  return (
    opening === 0 ||
    syntax.sentence[opening] !== syntax.sentence[opening - 1] ||
    isPunctuation(syntax, opening - 1)
  );
}

function isQuoteMark(syntax: Syntax, token: number): boolean {
  return /^(?:["“”]|``|'')$/u.test(formOf(syntax, token));
}

/** “…,” but he warned the port: what the cue takes for itself is its content, not the quotation. */
function hasOwnContent({ syntax, words }: RuleInput, cue: Cue): boolean {
  const clause = clauseAfter(syntax, cue, words);
  // The mark hangs in the clause or before it, as the tree has it.
  const mark = clause === null ? -1 : isQuoteMark(syntax, clause.first) ? clause.first : clause.first - 1;
  const resumes = isQuoteMark(syntax, mark) && formOf(syntax, mark - 1) === ",";
  if (clause !== null && !resumes) return true;
  if (words.tellingVerbs.includes(lemmaOf(syntax, cue.token))) return false;
  return childrenBy(syntax, cue.token, "obj").some(
    (object) =>
      object > cue.token && object !== cue.source?.token && syntax.first[object] !== cue.lastToken + 1,
  );
}

function cueAfter(
  input: RuleInput,
  quotation: Quotation,
  cueAt: ReadonlyMap<number, Cue>,
): { readonly cue: Cue; readonly because: string } | null {
  const { syntax, text } = input;
  const paragraphEnd = syntax.layers.paragraphs[quotation.paragraph]?.end ?? text.length;
  let from = tokenAtOrAfter(syntax, quotation.end);
  if (/^[,—–]$/u.test(formOf(syntax, from))) from++;
  if (from >= syntax.layers.tokens.length) return null;

  const limit = Math.min(syntax.layers.tokens.length, from + REACH_AFTER);
  const sentence = syntax.sentence[from];
  // After “….” a new sentence begins, and what it says is its own; after “…?” the cue may still follow.
  const newSentence = sentence !== syntax.sentence[from - 1];
  if (newSentence && text.charAt(quotation.end - 2) === ".") return null;
  for (let token = from; token < limit; token++) {
    if (syntax.layers.tokens[token]!.start >= paragraphEnd || syntax.sentence[token] !== sentence)
      return null;
    if (/^[“"‘;:]$/u.test(formOf(syntax, token))) return null;
    const cue = cueAt.get(token);
    if (cue === undefined || !takes(cue, "quote") || (cue.passive && hasAuxiliary(syntax, cue))) continue;
    // “…,” the mayor said: with nothing but the speaker between, what follows is no content of the cue.
    const rightBehind =
      standsAlone(syntax, quotation) &&
      isNounPhrase(syntax, { first: from, last: cue.firstToken - 1 }, input.words);
    if (!rightBehind && hasOwnContent(input, cue)) return null;
    const inverted = cue.firstToken === from || token === from;
    const source = inverted ? sourceBehind(input, cue) : sourceFrom(input, cue, from);
    if (source !== null)
      return {
        cue: { ...cue, source },
        because: inverted ? "quotation, cue, source" : "quotation, source, cue",
      };
    if (!inverted) return null;
  }
  return null;
}

/** The source that begins right after the quotation and ends at the cue. */
function sourceFrom(input: RuleInput, cue: Cue, from: number): Source | null {
  const { syntax } = input;
  // Behind a quotation a verb takes the noun between for its subject, though a tagger reads “claimed” as a participle.
  const source = cue.source ?? sourceBefore(syntax, cue.token, cue.firstToken);
  if (source === null) return betweenCommas(input, cue, from);
  const first = tokenAtOrAfter(syntax, source.span.start);
  // An opener (“…,” but the mayor said) may stand between; more than that is another sentence's business.
  return first >= from && first <= from + 2 && first < cue.token ? source : null;
}

/** “…,” the port's head, Ana Ruiz, told the crew: two noun phrases where the tree shows no subject. */
function betweenCommas({ syntax, words }: RuleInput, cue: Cue, from: number): Source | null {
  const last = cue.firstToken - 2;
  if (formOf(syntax, last + 1) !== ",") return null;
  const comma = syntax.forms.indexOf(",", from);
  const [office, name] = [
    { first: from, last: comma - 1 },
    { first: comma + 1, last },
  ];
  if (comma >= last || !isNounPhrase(syntax, office, words) || !isNounPhrase(syntax, name, words))
    return null;
  return {
    token: headOfPhrase(syntax, office),
    span: spanOfTokens(syntax, from, last),
    because: "noun phrases between quotation and cue",
  };
}

function hasAuxiliary(syntax: Syntax, cue: Cue): boolean {
  return childrenBy(syntax, cue.token, "aux").length > 0;
}

/** The source of an inverted cue: its subject where the tree knows one, else the noun phrase that follows. */
function sourceBehind({ syntax, words }: RuleInput, cue: Cue): Source | null {
  const known = cue.source !== null && cue.source.token > cue.token ? cue.source : null;
  const found = known ?? sourceAfter(syntax, cue.token, cue.lastToken);
  if (found === null || words.firstAndSecondPerson.includes(formOf(syntax, found.token))) return null;
  // “said coast guard commander Ana Ruiz”: trees cut the run of nouns short.
  const last = endOfNouns(syntax, found.token);
  const { end } = syntax.layers.tokens[last]!;
  if (end <= found.span.end || words.timeWords.includes(formOf(syntax, last))) return found;
  return { ...found, token: last, span: { start: found.span.start, end } };
}

function cueBefore(
  input: RuleInput,
  quotation: Quotation,
  cueAt: ReadonlyMap<number, Cue>,
): { readonly cue: Cue; readonly because: string } | null {
  const { syntax, text } = input;
  const opening = tokenAtOrAfter(syntax, quotation.start);
  const stop = opening - 1;
  if (stop < 1 || quotation.end - quotation.start < 4) return null;
  const paragraph = syntax.layers.paragraphs[quotation.paragraph];
  const mark = formOf(syntax, stop);
  const adjacent = cueAt.get(stop);
  const colon = mark === ":";
  if (mark !== "," && !colon && adjacent === undefined) return null;
  // After a comma or a bare cue only speech of some length is whole: “No,” but not the “green” dam.
  const capital = /^.[\p{Lu}\p{N}[(.…]/u.test(text.slice(quotation.start, quotation.start + 3));
  const length = tokenAtOrAfter(syntax, quotation.end) - opening;
  if (!colon && !capital && length < SHORTEST_UNCAPITALIZED) return null;

  const reach = colon ? REACH_BEFORE_COLON : mark === "," ? REACH_BEFORE_COMMA : 1;
  const lowest = Math.max(0, opening - 1 - reach);
  const sentence = syntax.sentence[stop];
  for (let token = stop; token >= lowest; token--) {
    const position = syntax.layers.tokens[token]!;
    if (syntax.sentence[token] !== sentence) return null;
    if (!colon && paragraph !== undefined && position.start < paragraph.start) return null;
    if (/^[”"’]$/u.test(formOf(syntax, token)) && token !== stop) return null;
    const cue = cueAt.get(token);
    if (cue === undefined || !takes(cue, "quote") || cue.passive) continue;
    if (cue.source === null || cue.source.span.start >= quotation.start) return null;
    return { cue, because: colon ? "cue and colon before the quotation" : "cue before the quotation" };
  }
  return null;
}

/** The quotation that the speaker goes on with after the cue: “…,” she said, “….” */
function resumed(
  input: RuleInput,
  cue: Cue,
  nextIndex: number,
  cueAt: ReadonlyMap<number, Cue>,
): readonly Quotation[] {
  const { syntax, quotations } = input;
  const from = Math.max(cue.span.end, cue.source?.span.end ?? 0);
  const next = quotations[nextIndex];
  if (next === undefined || next.paragraph !== quotations[nextIndex - 1]?.paragraph) return [];
  const opening = tokenAtOrAfter(syntax, next.start);
  const first = tokenAtOrAfter(syntax, from);
  if (opening <= first || opening - first > REACH_AFTER || formOf(syntax, opening - 1) !== ",") return [];
  for (let token = first; token < opening - 1; token++) {
    if (/^[.;:!?]$/u.test(formOf(syntax, token)) || cueAt.has(token)) return [];
  }
  return wholeQuotation(quotations, nextIndex);
}

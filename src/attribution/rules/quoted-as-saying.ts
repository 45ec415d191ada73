/**
 * “Quoted as saying”: one speaker in the words of another.
 *
 *     “The dam will hold,” Ruiz was quoted as saying.
 *     ╰──── content ─────╯ src  ╰─────── cue ──────╯
 *
 *     Meridian quoted a harbor pilot as saying the lights were out.
 *     ╰─ via ╯ ╰cue─╯ ╰── source ──╯           ╰──── content ─────╯
 *
 * The one who is quoted is the source; the one who quotes is a carrier.
 */
import { contentOf, type TokenRange } from "../content-spans.ts";
import { cueTokens, isVerb, LONGEST_SENTENCE } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { tokensIn } from "../drafting.ts";
import { indexOfQuotationAt, wholeQuotation } from "../quotation-marks.ts";
import { findSource, isPassive, type Source, sourceAt, subjectOf } from "../sources.ts";
import {
  childrenBy,
  formOf,
  isPunctuation,
  lemmaOf,
  type Syntax,
  spanOfTokens,
  tokensOfSentence,
} from "../syntax.ts";

/** How far “as saying” may stand from “quoted”, in tokens: the name and title of who is quoted. */
const REACH = 30;

export function findQuotedAsSaying(input: RuleInput): readonly Draft[] {
  const { syntax, words } = input;
  const drafts: Draft[] = [];
  for (let verb = 0; verb < syntax.forms.length; verb++) {
    if (!words.quotingVerbs.includes(lemmaOf(syntax, verb)) || !isVerb(syntax, verb)) continue;
    const [first, end] = tokensOfSentence(syntax, syntax.sentence[verb]!);
    if (end - first > LONGEST_SENTENCE) continue;
    const participle = quotedParticiple(input, verb, end);
    const draft = participle === null ? null : draftAt(input, verb, participle, first, end);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function quotedParticiple({ syntax, words }: RuleInput, verb: number, end: number): number | null {
  for (let token = verb + 1; token < Math.min(end - 1, verb + REACH); token++) {
    if (formOf(syntax, token) !== words.rolePreposition) continue;
    if (words.quotedParticiples.includes(formOf(syntax, token + 1))) return token + 1;
  }
  return null;
}

function draftAt(
  input: RuleInput,
  verb: number,
  participle: number,
  first: number,
  end: number,
): Draft | null {
  const { syntax, words } = input;
  const passive = isPassive(syntax, verb) || participle === verb + 2;
  const quoting = passive ? null : findSource(syntax, verb, words);
  const source = passive ? quotedSubject(input, verb) : quotedObject(syntax, verb, participle);
  if (source === null) return null;
  const [cueFirst] = cueTokens(syntax, verb, words);
  const cue = passive ? { first: cueFirst, last: participle } : { first: cueFirst, last: verb };

  const quotingFirst = quoting === null ? cueFirst : tokensIn(syntax, quoting.span).first;
  const before = Math.min(cueFirst, quotingFirst, tokensIn(syntax, source.span).first);
  const content = contentAround(input, participle, before, first, end);
  if (content.length === 0) return null;
  return {
    rule: "quoted-as-saying",
    score: 0.96,
    because: [
      `“${formOf(syntax, verb)} … ${words.rolePreposition} ${formOf(syntax, participle)}”`,
      source.because,
    ],
    source: source.span,
    sourceToken: source.token,
    cue: spanOfTokens(syntax, cue.first, cue.last),
    cueToken: verb,
    content,
    force: "said",
    withheld: false,
    carriers: quoting === null ? [] : [quoting.token],
  };
}

function quotedSubject({ syntax, words }: RuleInput, verb: number): Source | null {
  const subject = subjectOf(syntax, verb);
  if (subject !== null) return sourceAt(syntax, subject, verb, "subject of the passive");
  return findSource(syntax, verb, words);
}

function quotedObject(syntax: Syntax, verb: number, participle: number): Source | null {
  const object = childrenBy(syntax, verb, "obj", "ccomp", "xcomp", "obl").find(
    (child) => child > verb && child < participle,
  );
  const found = sourceAt(syntax, object ?? verb + 1, verb, "object of the quoting verb");
  if (found === null || found.span.start < syntax.layers.tokens[verb]!.end) return null;
  const limit = syntax.layers.tokens[participle - 2]!.end;
  return {
    ...found,
    span: { start: found.span.start, end: Math.max(found.span.start + 1, Math.min(found.span.end, limit)) },
  };
}

/** What follows “as saying”; where nothing does, what stands before the clause. */
function contentAround(
  input: RuleInput,
  participle: number,
  before: number,
  first: number,
  end: number,
): Draft["content"] {
  const { syntax, quotations } = input;
  let from = participle + 1;
  while (from < end && isPunctuation(syntax, from) && /^[,:]$/u.test(formOf(syntax, from))) from++;
  const clause = childrenBy(syntax, participle, "ccomp", "obj", "xcomp", "parataxis").filter(
    (child) => child > participle,
  );
  const opensQuotation =
    from < end && indexOfQuotationAt(quotations, syntax.layers.tokens[from]!.start) !== null;
  if (clause.length > 0 || opensQuotation) {
    const last = Math.max(from, ...clause.map((child) => syntax.last[child]!));
    const quoted = opensQuotation ? spansOfQuotation(input, from) : [];
    return quoted.length > 0 &&
      clause.every((child) => syntax.layers.tokens[child]!.start < quoted.at(-1)!.end)
      ? quoted
      : contentOf(input, { first: from, last: Math.min(last, end - 1) }, []);
  }
  const closing = before - 1;
  if (closing <= 0 || !isPunctuation(syntax, closing)) return [];
  const range: TokenRange = { first, last: closing };
  const quoted = spansOfQuotation(input, /^[,—–-]$/u.test(formOf(syntax, closing)) ? closing - 1 : closing);
  return quoted.length > 0 && quoted[0]!.start <= syntax.layers.tokens[first]!.start
    ? quoted
    : first <= closing && before > first
      ? contentOf(input, range, [])
      : quoted;
}

function spansOfQuotation({ syntax, quotations }: RuleInput, token: number): Draft["content"] {
  const index = indexOfQuotationAt(quotations, syntax.layers.tokens[token]!.start);
  return index === null ? [] : wholeQuotation(quotations, index).map(({ start, end }) => ({ start, end }));
}

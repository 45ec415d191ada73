/**
 * Silence: who was asked and gave no answer.
 *
 *     The ministry could not be reached for comment.
 *     ╰─ source ─╯ ╰──────── cue ─────────╯ ╰content
 *
 * “Declined to comment” and “did not say” are ordinary cues, negated or withholding: see `cues.ts`.
 */
import { contentOf } from "../content-spans.ts";
import { cueTokens, isNegated, isVerb, LONGEST_SENTENCE } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { findSource, sourceAt, subjectOf } from "../sources.ts";
import { childrenBy, formOf, lemmaOf, spanOfTokens, tokensOfSentence } from "../syntax.ts";

export function findWithheldComments(input: RuleInput): readonly Draft[] {
  const { syntax, words } = input;
  const drafts: Draft[] = [];
  for (let verb = 0; verb < syntax.forms.length; verb++) {
    if (!words.silentVerbs.includes(lemmaOf(syntax, verb)) || !isVerb(syntax, verb)) continue;
    const [first, end] = tokensOfSentence(syntax, syntax.sentence[verb]!);
    if (end - first > LONGEST_SENTENCE || !isNegated(syntax, verb, words)) continue;
    const draft = draftAt(input, verb);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function draftAt(input: RuleInput, verb: number): Draft | null {
  const { syntax, words } = input;
  const request = childrenBy(syntax, verb, "obl", "obj").find(
    (child) => child > verb && words.requestNouns.includes(lemmaOf(syntax, child)),
  );
  const source =
    sourceAt(syntax, subjectOf(syntax, verb), verb, "subject") ?? findSource(syntax, verb, words);
  if (
    request === undefined ||
    source === null ||
    words.firstAndSecondPerson.includes(formOf(syntax, source.token))
  )
    return null;
  const content = contentOf(input, { first: syntax.first[request]!, last: syntax.last[request]! }, []);
  const [first] = cueTokens(syntax, verb, words);
  if (content.length === 0) return null;
  return {
    rule: "withheld-comment",
    score: 0.85,
    because: [`cue “${formOf(syntax, verb)}”, negated`, "what was asked for", `source: ${source.because}`],
    source: source.span,
    sourceToken: source.token,
    cue: spanOfTokens(syntax, first, verb),
    cueToken: verb,
    content,
    force: "said",
    withheld: true,
  };
}

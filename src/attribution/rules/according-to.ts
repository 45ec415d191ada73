/**
 * “According to”: a phrase that names the source, before, inside or after the content.
 *
 *     The ferry had no radio, according to port officials.
 *     ╰───── content ───────╯ ╰── cue ───╯ ╰── source ──╯
 *
 * “As reported by Meridian” and “as stated in the report” are such phrases too. The content is the clause that the phrase hangs on; at the edge of a sentence it is the whole sentence,
 * since a reader takes it so and parsers hang the phrase on the nearest verb. “According to a report by the
 * port” keeps “a report by the port” as its source; whose report it is, `speakers.ts` says.
 */

import type { Force } from "../../model/index.ts";
import { contentOf, type TokenRange } from "../content-spans.ts";
import { LONGEST_SENTENCE } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { tokensIn } from "../drafting.ts";
import { headOfPhrase as headOfRun, isNounPhrase, isTensed } from "../noun-phrases.ts";
import { endOfNouns, nounPhraseSpan } from "../sources.ts";
import {
  childrenBy,
  formOf,
  headOf,
  isBy,
  isNominal,
  isPunctuation,
  lemmaOf,
  type Syntax,
  spanOfTokens,
  tokensOfSentence,
  xposOf,
} from "../syntax.ts";

/** A source that runs on without a comma is no noun phrase. In tokens. */
const LONGEST_SOURCE = 24;

export function findAccordingTo(input: RuleInput): readonly Draft[] {
  const { syntax, words } = input;
  const opening = new Set(words.sourcePhrases.map((phrase) => phrase.words[0]));
  const drafts: Draft[] = [];
  for (let token = 0; token < syntax.forms.length; token++) {
    if (!opening.has(formOf(syntax, token))) continue;
    const phrase = words.sourcePhrases.find((one) =>
      one.words.every((word, offset) => formOf(syntax, token + offset) === word),
    );
    if (phrase === undefined) continue;
    const draft = draftAt(input, token, phrase.words.length, phrase.force);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function draftAt(input: RuleInput, token: number, length: number, force: Force): Draft | null {
  const { syntax, words } = input;
  const [firstToken, endToken] = tokensOfSentence(syntax, syntax.sentence[token]!);
  const afterPhrase = token + length;
  if (endToken - firstToken > LONGEST_SENTENCE || afterPhrase >= endToken) return null;
  const found = sourceBehind(input, token, afterPhrase, endToken);
  if (found === null || words.firstAndSecondPerson.includes(formOf(syntax, found.head))) return null;
  const { head } = found;
  const source = { start: syntax.layers.tokens[afterPhrase]!.start, end: found.end };
  const phrase = { first: token, last: tokensIn(syntax, source).last };

  const atStart = token <= firstToken + 1;
  // “…, according to Meridian, citing …”: the participle goes with the source.
  const cites = formOf(syntax, phrase.last + 1) === "," && xposOf(syntax, phrase.last + 2) === "VBG";
  const atEnd = (cites && !atStart) || endsSentence(syntax, phrase.last + 1, endToken);
  const clause = atStart
    ? { first: phrase.last + 1, last: endToken - 1 }
    : atEnd
      ? { first: firstToken, last: token - 1 }
      : clauseAround(syntax, head, firstToken, endToken);
  if (clause === null) return null;
  const content = contentOf(input, clause, [phrase]);
  if (content.length === 0) return null;
  const cue = input.text.slice(
    syntax.layers.tokens[token]!.start,
    syntax.layers.tokens[afterPhrase - 1]!.end,
  );
  return {
    rule: "according-to",
    score: 0.92,
    because: [
      `cue “${cue}”`,
      atStart || atEnd ? "at the edge of its sentence: all of it" : "clause it hangs on",
    ],
    source,
    sourceToken: head,
    cue: spanOfTokens(syntax, token, afterPhrase - 1),
    cueToken: token,
    content,
    // “according to a report”, “according to estimates”: the noun says what kind of saying it is.
    force: words.nouns.find((noun) => noun.lemma === lemmaOf(syntax, head))?.force ?? force,
    withheld: false,
  };
}

/** The source behind the phrase: as the tree has it, or to the next comma where all of that is a noun phrase. */
function sourceBehind(
  { syntax, words }: RuleInput,
  token: number,
  from: number,
  end: number,
): { readonly head: number; readonly end: number } | null {
  let last = from;
  while (last + 1 < end && last - from < LONGEST_SOURCE && !/^[,;:.!?—–“”"]$/u.test(formOf(syntax, last + 1)))
    last++;
  const run = { first: from, last };
  const whole = isNounPhrase(syntax, run, words) ? syntax.layers.tokens[last]!.end : 0;
  // “According to the mayor, the dam held”: one comma before the verb ends the source, appositions need two.
  if (whole > 0 && commaBeforeVerb(syntax, from, end) === last + 1 && opensSentence(syntax, token))
    return { head: headOfRun(syntax, run), end: whole };
  const top = headOfPhrase(syntax, from, end);
  const span = top === null ? null : nounPhraseSpan(syntax, top, token);
  if (top !== null && span !== null) {
    const head = endOfNouns(syntax, top);
    return { head, end: Math.max(whole, span.end, syntax.layers.tokens[head]!.end) };
  }
  // “according to exit polls”, “… show insiders”: a noun that was tagged as a verb.
  const opened = whole > 0 || isNounPhrase(syntax, { first: from + 1, last }, words);
  return opened ? { head: last, end: syntax.layers.tokens[last]!.end } : null;
}

function opensSentence(syntax: Syntax, token: number): boolean {
  return token <= tokensOfSentence(syntax, syntax.sentence[token]!)[0] + 1;
}

/** The only comma before the first tensed verb, or before the end where none is tagged so; null for more or none. */
function commaBeforeVerb(syntax: Syntax, from: number, end: number): number | null {
  let comma: number | null = null;
  for (let token = from; token < end && !isTensed(syntax, token); token++) {
    if (formOf(syntax, token) !== ",") continue;
    if (comma !== null) return null;
    comma = token;
  }
  return comma;
}

/** The head of the noun phrase that begins at `from`: up while the phrase still begins there. */
function headOfPhrase(syntax: Syntax, from: number, end: number): number | null {
  let token = from;
  let found: number | null = null;
  while (token < end && isPunctuation(syntax, token)) token++;
  for (let step = 0; step < 12; step++) {
    // “state-run Meridian”: the way up may lead through words that name nobody.
    if (isNominal(syntax, token)) found = token;
    const head = headOf(syntax, token);
    if (head === null || head >= end || head < from) break;
    const opened = childrenBy(syntax, head, "case", "fixed").some((mark) => mark < from);
    if (syntax.first[head]! < from && !opened) break;
    token = head;
  }
  return found;
}

function endsSentence(syntax: Syntax, from: number, end: number): boolean {
  for (let token = from; token < end; token++) {
    if (!isPunctuation(syntax, token) || /^[,;:—–-]$/u.test(formOf(syntax, token))) return false;
  }
  return true;
}

/** The clause that governs the phrase, without clauses joined to it beyond the phrase. */
function clauseAround(syntax: Syntax, head: number, firstToken: number, endToken: number): TokenRange | null {
  let clause = headOf(syntax, head);
  for (let step = 0; clause !== null && step < 12; step++) {
    if (isBy(syntax, clause, "root", "conj", "ccomp", "advcl", "parataxis", "acl:relcl")) break;
    clause = headOf(syntax, clause);
  }
  if (clause === null) return null;
  let first = Math.max(firstToken, syntax.first[clause]!);
  let last = Math.min(endToken - 1, syntax.last[clause]!);
  for (const joined of childrenBy(syntax, clause, "conj", "parataxis")) {
    if (childrenBy(syntax, joined, "nsubj").length === 0) continue;
    if (joined > head && clause < head) last = Math.min(last, syntax.first[joined]! - 1);
    if (joined < head && clause > head) first = Math.max(first, syntax.last[joined]! + 1);
  }
  while (last > first && isBy(syntax, last, "cc")) last--;
  return { first, last };
}

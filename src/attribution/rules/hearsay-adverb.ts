/**
 * “Reportedly”, “allegedly”: somebody says so, and nobody is named.
 *
 *     The ferry reportedly had no radio.
 *     ╰content╯ ╰─ cue ──╯ ╰─ content ─╯
 */
import { contentOf } from "../content-spans.ts";
import { isVerb, LONGEST_SENTENCE } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { childrenBy, formOf, headOf, isBy, type Syntax, spanOfTokens, tokensOfSentence } from "../syntax.ts";

export function findHearsayAdverbs(input: RuleInput): readonly Draft[] {
  const { syntax, words } = input;
  const drafts: Draft[] = [];
  for (let token = 0; token < syntax.forms.length; token++) {
    const force = words.hearsayAdverbs.get(formOf(syntax, token));
    if (force === undefined) continue;
    const [first, end] = tokensOfSentence(syntax, syntax.sentence[token]!);
    const clause = clauseOf(syntax, token);
    if (clause === null || end - first > LONGEST_SENTENCE) continue;
    const content = contentOf(input, rangeWithoutNeighbors(syntax, clause, token), [
      { first: token, last: token },
    ]);
    if (content.length === 0) continue;
    drafts.push({
      rule: "hearsay-adverb",
      score: 0.75,
      because: [`cue “${formOf(syntax, token)}”`, "clause the adverb stands in", "source: nobody named"],
      source: null,
      sourceToken: null,
      cue: spanOfTokens(syntax, token, token),
      cueToken: token,
      content,
      force,
      withheld: false,
    });
  }
  return drafts;
}

/** The clause or phrase that the adverb belongs to. */
function clauseOf(syntax: Syntax, token: number): number | null {
  if (isBy(syntax, token, "advmod")) return headOf(syntax, token);
  // A tagger that takes the adverb for a noun hangs it elsewhere; the verb is above it all the same.
  let head = headOf(syntax, token);
  for (let step = 0; step < 3 && head !== null && !isVerb(syntax, head); step++) head = headOf(syntax, head);
  return head;
}

/** The clause without clauses set beside it: its own subject, verb and what belongs to them. */
function rangeWithoutNeighbors(
  syntax: Syntax,
  clause: number,
  adverb: number,
): { readonly first: number; readonly last: number } {
  let first = syntax.first[clause]!;
  let last = syntax.last[clause]!;
  for (const child of childrenBy(syntax, clause, "advcl", "parataxis", "conj", "cc", "mark", "discourse")) {
    if (child < adverb && child < clause) first = Math.max(first, syntax.last[child]! + 1);
    else if (isBy(syntax, child, "conj", "parataxis") && childrenBy(syntax, child, "nsubj").length > 0) {
      last = Math.min(last, syntax.first[child]! - 1);
    }
  }
  return { first, last };
}

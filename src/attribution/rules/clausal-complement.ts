/**
 * Clausal complement: source, cue, clause. The plain form of indirect speech.
 *
 *     The coast guard told reporters that the ferry had sunk.
 *     ╰── source ───╯ ╰cue╯          ╰───── content ───────╯
 *
 * The addressee is left out. A clause before the cue belongs to `surrounded-cue.ts`, an infinitive to
 * `infinitive-content.ts`, a passive to `reported-passive.ts`.
 */

import { contentOf } from "../content-spans.ts";
import type { Cue } from "../cues.ts";
import { takes } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { draftFrom, tokensOfSource } from "../drafting.ts";
import { childrenBy, formOf, headOf, isBy, type Syntax, tokensOfSentence, xposOf } from "../syntax.ts";
import type { AttributionWords } from "../words.ts";

/** How many tokens may stand between a cue and its “that”: an addressee, a day, a place. */
const REACH_OF_THAT = 14;

export function findClausalComplements(input: RuleInput): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const cue of input.cues) {
    if (cue.passive || cue.source === null || !takes(cue, "clause", "that")) continue;
    const clause = clauseAfter(input.syntax, cue, input.words);
    if (clause === null) continue;
    const content = contentOf(input, clause, [
      { first: cue.firstToken, last: cue.lastToken },
      ...tokensOfSource(input.syntax, cue.source),
    ]);
    if (content.length === 0) continue;
    const frame = takes(cue, "clause") ? "clause" : "that";
    drafts.push(
      draftFrom(input, cue, {
        rule: "clausal-complement",
        score: 0.9,
        frame,
        content,
        because: "clause after the cue",
      }),
    );
  }
  return drafts;
}

/** The finite clause to the right of the cue, “that” included. */
export function clauseAfter(
  syntax: Syntax,
  cue: Cue,
  words: AttributionWords,
): { readonly first: number; readonly last: number; readonly head: number } | null {
  const onlyThat = !takes(cue, "clause");
  for (const head of [...childrenBy(syntax, cue.token, "ccomp"), clauseOfThat(syntax, cue, words)]) {
    if (head === null || head < cue.token) continue;
    const first = Math.max(syntax.first[head]!, cue.lastToken + 1);
    const last = syntax.last[head]!;
    if (first > last || !hasTense(syntax, head)) continue;
    if (onlyThat && !opensWithComplementizer(syntax, first, words)) continue;
    return { first, last, head };
  }
  return null;
}

function opensWithComplementizer(syntax: Syntax, first: number, words: AttributionWords): boolean {
  return words.complementizers.includes(formOf(syntax, first));
}

/** The clause whose “that” follows the cue but which the parser hung elsewhere. */
function clauseOfThat(syntax: Syntax, cue: Cue, words: AttributionWords): number | null {
  const [, end] = tokensOfSentence(syntax, syntax.sentence[cue.token]!);
  for (let token = cue.lastToken + 1; token < Math.min(end, cue.lastToken + REACH_OF_THAT); token++) {
    if (!words.complementizers.includes(formOf(syntax, token))) continue;
    const head = headOf(syntax, token);
    // “that” after a noun is that noun's (“told a lie that hurt”): a relative clause or its own noun cue.
    if (head === null || head < token || !isBy(syntax, token, "mark") || isBy(syntax, head, "acl"))
      return null;
    return syntax.first[head]! > cue.token ? head : null;
  }
  return null;
}

/** True for a clause with a tense: “had sunk”, “is safe”, “will hold”. A headline's “to close” is none. */
export function hasTense(syntax: Syntax, head: number): boolean {
  if (/^(?:VBD|VBZ|VBP|MD)$/u.test(xposOf(syntax, head))) return true;
  const helpers = childrenBy(syntax, head, "aux", "cop");
  if (helpers.some((child) => /^(?:VBD|VBZ|VBP|MD)$/u.test(xposOf(syntax, child)))) return true;
  // A tagger takes a past for a participle; a subject with no “to” beside it is enough then.
  return xposOf(syntax, head) === "VBN" && childrenBy(syntax, head, "nsubj").length > 0;
}

/**
 * Leading cue: who says it, the verb, a clause without “that”, read off the surface.
 *
 *     Experts say her plan to raise the quay, drawn up in May, would cost less.
 *     source  cue ╰─────────────────────── content ──────────────────────────╯
 *
 * The last resort behind `clausal-complement.ts`, for trees that tear the clause's long subject from its verb.
 * The evidence: a tensed verb that takes clauses and no object, a noun phrase right behind it, and behind that
 * a tensed verb which no “who”, “that”, “and” or lone comma parts from it.
 */
import { contentOf, type TokenRange } from "../content-spans.ts";
import { type Cue, takes } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { draftFrom } from "../drafting.ts";
import { isTensed, opensClause, opensQuantity } from "../noun-phrases.ts";
import { quotationAt } from "../quotation-marks.ts";
import { formOf, lemmaOf, tokensOfSentence, uposOf } from "../syntax.ts";
import { beforeParticiple, clauseAfter } from "./clausal-complement.ts";

/** How far behind the cue the clause's own verb may stand, in tokens. */
const REACH_OF_VERB = 28;

export function findLeadingCues(input: RuleInput): readonly Draft[] {
  return input.cues.flatMap((cue) => draftAt(input, cue) ?? []);
}

function draftAt(input: RuleInput, cue: Cue): Draft | null {
  const { syntax, quotations, words } = input;
  const { source } = cue;
  if (cue.passive || source === null || source.token > cue.token) return null;
  if (
    !takes(cue, "clause") ||
    takes(cue, "object") ||
    words.tellingVerbs.includes(lemmaOf(syntax, cue.token))
  )
    return null;
  if (!isTensed(syntax, cue.firstToken) || quotationAt(quotations, cue.span.start) !== null) return null;
  if (clauseAfter(syntax, cue, words) !== null) return null;
  const clause = clauseBehind(input, cue);
  const content = clause === null ? [] : contentOf(input, beforeParticiple(input, clause), []);
  return draftFrom(input, cue, {
    rule: "leading-cue",
    score: 0.82,
    frame: "clause",
    content,
    because: "words behind the cue that have a subject and a verb",
  });
}

function clauseBehind({ syntax, words }: RuleInput, cue: Cue): TokenRange | null {
  const [, end] = tokensOfSentence(syntax, syntax.sentence[cue.token]!);
  const first = cue.lastToken + 1;
  const opens = ["DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM"].includes(uposOf(syntax, first));
  if (first >= end || words.timeWords.includes(formOf(syntax, first))) return null;
  if (!opens && !opensQuantity(syntax, first, words)) return null;
  const verb = verbOf({ syntax, words }, first, end);
  if (verb === null) return null;
  for (let token = verb; token + 1 < end; token++) {
    // “…, but he refuses to discuss it”: a second main clause.
    if (formOf(syntax, token) === "," && uposOf(syntax, token + 1) === "CCONJ")
      return { first, last: token - 1 };
  }
  return { first, last: end - 1 };
}

/** The tensed verb whose subject begins at `first`. */
function verbOf(
  { syntax, words }: Pick<RuleInput, "syntax" | "words">,
  first: number,
  end: number,
): number | null {
  let commas = 0;
  for (let token = first; token < Math.min(end, first + REACH_OF_VERB); token++) {
    const form = formOf(syntax, token);
    if (/^[;:!?—–]$/u.test(form) || opensClause(syntax, token, words) || words.complementizers.includes(form))
      return null;
    if (form === ",") commas++;
    // “boats, divers and cranes”: a list closes itself.
    else if (uposOf(syntax, token) === "CCONJ" && commas > 0) commas = 0;
    if (!isTensed(syntax, token)) continue;
    const parted = token === first || commas % 2 === 1 || uposOf(syntax, token - 1) === "CCONJ";
    return parted ? null : token;
  }
  return null;
}

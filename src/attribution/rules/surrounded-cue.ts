/**
 * Surrounded cue: the clause stands before the cue, or on both sides of it.
 *
 *     The ferry, officials said, had no radio.     The dam held, according to nobody, Ruiz said.
 *     ╰content─╯ ╰source─╯ ╰cue╯ ╰─ content ─╯     ╰────────────── content ────────╯
 *
 * “As officials said, …” is the same with a mark. Whole quotations before a cue belong to
 * `quoted-speech.ts`, which reaches across sentences.
 */
import { contentOf, type TokenRange } from "../content-spans.ts";
import { type Cue, takes } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { draftFrom, tokensOfSource } from "../drafting.ts";
import { childrenBy, formOf, headOf, isBy, isPunctuation, type Syntax } from "../syntax.ts";
import { clauseAfter, isFinite } from "./clausal-complement.ts";

export function findSurroundedCues(input: RuleInput): readonly Draft[] {
  const { syntax, words } = input;
  const drafts: Draft[] = [];
  for (const cue of input.cues) {
    if (cue.passive || cue.source === null || !takes(cue, "clause", "quote")) continue;
    if (clauseAfter(syntax, cue, words) !== null) continue;
    const found = clauseAround(input, cue);
    if (found === null) continue;
    const content = contentOf(input, found.range, [
      ...found.holes,
      { first: cue.firstToken, last: cue.lastToken },
      ...tokensOfSource(syntax, cue.source),
    ]);
    if (content.length > 0)
      drafts.push(draftFrom("surrounded-cue", 0.85, input, cue, content, [found.because]));
  }
  return drafts;
}

function clauseAround(
  input: RuleInput,
  cue: Cue,
): { readonly range: TokenRange; readonly holes: readonly TokenRange[]; readonly because: string } | null {
  const { syntax } = input;
  const clauseStart = Math.min(
    cue.firstToken,
    ...tokensOfSource(syntax, cue.source).map(({ first }) => first),
  );

  const left = childrenBy(syntax, cue.token, "ccomp", "parataxis").find((child) => child < clauseStart);
  if (left !== undefined && setOffOnTheLeft(input, clauseStart)) {
    const range = { first: syntax.first[left]!, last: Math.min(syntax.last[left]!, clauseStart - 1) };
    return { range, holes: [], because: "clause before the cue" };
  }

  const head = headOf(syntax, cue.token);
  if (head === null) return null;
  const own = { first: syntax.first[cue.token]!, last: syntax.last[cue.token]! };
  const all = { first: syntax.first[head]!, last: syntax.last[head]! };
  const asMarked = childrenBy(syntax, cue.token, "mark", "case", "advmod").some(
    (child) => formOf(syntax, child) === input.words.rolePreposition,
  );
  if (isBy(syntax, cue.token, "advcl") && asMarked && isFinite(syntax, head)) {
    if (syntax.last[cue.token]! + 1 < syntax.layers.tokens.length && !touchesComma(syntax, own)) return null;
    return { range: all, holes: [own], because: "clause around “as …”" };
  }
  if (isBy(syntax, cue.token, "parataxis") && setOffOnTheLeft(input, clauseStart) && isFinite(syntax, head)) {
    return { range: all, holes: [own], because: "clause around a parenthesis" };
  }
  return null;
}

/** A comma, a dash or a closing mark right before the cue's own clause. */
function setOffOnTheLeft({ syntax }: RuleInput, clauseStart: number): boolean {
  return (
    clauseStart > 0 &&
    isPunctuation(syntax, clauseStart - 1) &&
    !/^[“‘([:]$/u.test(formOf(syntax, clauseStart - 1))
  );
}

function touchesComma(syntax: Syntax, own: TokenRange): boolean {
  const inside = isPunctuation(syntax, own.last) || isPunctuation(syntax, own.first);
  const before = own.first > 0 && formOf(syntax, own.first - 1) === ",";
  return inside || before || formOf(syntax, own.last + 1) === ",";
}

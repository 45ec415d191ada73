/**
 * Clausal complement: source, cue, clause. The plain form of indirect speech.
 *
 *     The coast guard told reporters that the ferry had sunk.
 *     ╰── source ───╯ ╰cue╯          ╰───── content ───────╯
 *
 * The addressee is left out. A clause before the cue belongs to `surrounded-cue.ts`, an infinitive to
 * `infinitive-content.ts`, a passive to `reported-passive.ts`.
 */

import { contentOf, rangeToQuotation, type TokenRange } from "../content-spans.ts";
import { type Cue, cuesBetween, takes } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { draftFrom, tokensOfSource } from "../drafting.ts";
import {
  childrenBy,
  formOf,
  headOf,
  isBy,
  lemmaOf,
  type Syntax,
  tokensOfSentence,
  uposOf,
  xposOf,
} from "../syntax.ts";
import type { AttributionWords } from "../words.ts";

/** How many tokens may stand between a cue and its “that”: an addressee, a day, a place. */
const REACH_OF_THAT = 14;

export function findClausalComplements(input: RuleInput): readonly Draft[] {
  return input.cues.flatMap((cue) => draftAt(input, cue) ?? []);
}

function draftAt(input: RuleInput, cue: Cue): Draft | null {
  if (cue.passive || cue.source === null || !takes(cue, "clause", "that")) return null;
  const clause =
    clauseAfter(input.syntax, cue, input.words) ??
    (takes(cue, "clause") ? rangeToQuotation(input, cue.lastToken) : null);
  // One word is no clause but a tree gone wrong: “would” of “it would “never again” sail”.
  if (clause === null || clause.first === clause.last) return null;
  const content = contentOf(input, beforeParticiple(input, clause), [
    { first: cue.firstToken, last: cue.lastToken },
    ...tokensOfSource(input.syntax, cue.source),
  ]);
  return draftFrom(input, cue, {
    rule: "clausal-complement",
    score: 0.9,
    frame: takes(cue, "clause") ? "clause" : "that",
    content,
    because: "clause after the cue",
  });
}

/** The finite clause to the right of the cue, “that” included. */
export function clauseAfter(
  syntax: Syntax,
  cue: Cue,
  words: AttributionWords,
): { readonly first: number; readonly last: number; readonly head: number } | null {
  const onlyThat = !takes(cue, "clause");
  const candidates = [
    ...childrenBy(syntax, cue.token, "ccomp"),
    clauseOfThat(syntax, cue, words),
    clauseOfAddressee(syntax, cue, words),
  ];
  for (const head of candidates) {
    if (head === null || head < cue.token) continue;
    const first = Math.max(syntax.first[head]!, cue.lastToken + 1);
    const last = syntax.last[head]!;
    if (first > last || !isClause(syntax, head)) continue;
    if (onlyThat && !opensWithComplementizer(syntax, first, words)) continue;
    if (isPartedFrom(syntax, cue, first, words)) continue;
    return { first: onlyThat ? first : withMisreadObject(syntax, cue, words, first), last, head };
  }
  return onlyThat ? null : (clauseRightBehind(syntax, cue) ?? misreadClause(syntax, cue, words));
}

/** “said, citing …”, “said on Monday, hours after …”: what a comma parts from the cue needs a “that” or a mark. */
function isPartedFrom(syntax: Syntax, cue: Cue, first: number, words: AttributionWords): boolean {
  const opener = formOf(syntax, cue.lastToken + 1) === "," ? cue.lastToken + 2 : cue.lastToken + 1;
  if (opener === cue.lastToken + 1) return false;
  if (opensWithComplementizer(syntax, first, words) || opensWithComplementizer(syntax, opener, words))
    return false;
  return [opener, first, first - 1].every((token) => !/^(?:["“”‘']|``|'')$/u.test(formOf(syntax, token)));
}

/** “said acting mayor Ana Ruiz was safe”: a verb that has no objects, so what looks like one opens the clause. */
function withMisreadObject(syntax: Syntax, cue: Cue, words: AttributionWords, first: number): number {
  const object = misreadObject(syntax, cue, words);
  return object === null ? first : Math.min(first, Math.max(syntax.first[object]!, cue.lastToken + 1));
}

/** “says his friend Ruiz ran the port”, “said dredging is over”: read as “his friend (whom) Ruiz ran”, “said to dredge”. */
function misreadClause(
  syntax: Syntax,
  cue: Cue,
  words: AttributionWords,
): { readonly first: number; readonly last: number; readonly head: number } | null {
  const object =
    misreadObject(syntax, cue, words) ??
    childrenBy(syntax, cue.token, "xcomp").find((child) => child > cue.token);
  if (object === undefined || syntax.first[object] !== cue.lastToken + 1) return null;
  const clauses = childrenBy(syntax, object, "acl:relcl", "ccomp", "csubj", "advcl");
  const clause = clauses.find((child) => child > object && hasTense(syntax, child));
  if (clause === undefined || formOf(syntax, syntax.first[clause]! - 1) === ",") return null;
  const opensRelative = words.relativePronouns.includes(formOf(syntax, syntax.first[clause]!));
  return opensRelative ? null : { first: syntax.first[object]!, last: syntax.last[object]!, head: clause };
}

/** “did not say how many were aboard”: a clause right behind the cue, whatever the tree calls it. */
function clauseRightBehind(
  syntax: Syntax,
  cue: Cue,
): { readonly first: number; readonly last: number; readonly head: number } | null {
  const head = childrenBy(syntax, cue.token, "obl", "advcl", "xcomp", "obj").find(
    (child) => child > cue.token && syntax.first[child] === cue.lastToken + 1,
  );
  if (head === undefined || !hasTense(syntax, head) || childrenBy(syntax, head, "nsubj").length === 0)
    return null;
  // “spoke as the ferry sank”, “said when asked”: a marked clause says when or why, not what.
  if (childrenBy(syntax, head, "mark", "case").length > 0) return null;
  return { first: syntax.first[head]!, last: syntax.last[head]!, head };
}

function misreadObject(syntax: Syntax, cue: Cue, words: AttributionWords): number | null {
  if (
    takes(cue, "object", "object-infinitive", "infinitive", "gerund") ||
    words.tellingVerbs.includes(lemmaOf(syntax, cue.token))
  )
    return null;
  return (
    childrenBy(syntax, cue.token, "obj").find((child) => child > cue.token && child !== cue.source?.token) ??
    null
  );
}

function opensWithComplementizer(syntax: Syntax, first: number, words: AttributionWords): boolean {
  return words.complementizers.includes(formOf(syntax, first));
}

/** The clause whose “that” follows the cue but which the parser hung elsewhere. */
function clauseOfThat(syntax: Syntax, cue: Cue, words: AttributionWords): number | null {
  const [, end] = tokensOfSentence(syntax, syntax.sentence[cue.token]!);
  for (let token = cue.lastToken + 1; token < Math.min(end, cue.lastToken + REACH_OF_THAT); token++) {
    if (xposOf(syntax, token).startsWith("VB")) return null;
    if (!words.complementizers.includes(formOf(syntax, token))) continue;
    const head = headOf(syntax, token);
    // “that” after a noun is that noun's (“told a lie that hurt”): a relative clause or its own noun cue.
    if (head === null || head < token || !isBy(syntax, token, "mark") || isBy(syntax, head, "acl"))
      return null;
    return syntax.first[head]! > cue.token ? head : null;
  }
  return null;
}

/** “told the mayor he would stay”: without “that” parsers take the clause for a relative one. */
function clauseOfAddressee(syntax: Syntax, cue: Cue, words: AttributionWords): number | null {
  if (!words.tellingVerbs.includes(lemmaOf(syntax, cue.token))) return null;
  const addressee = childrenBy(syntax, cue.token, "obj", "iobj").find((child) => child > cue.token);
  if (addressee === undefined) return null;
  const clause = childrenBy(syntax, addressee, "acl").find((child) => child > addressee);
  const subject = clause === undefined ? undefined : childrenBy(syntax, clause, "nsubj")[0];
  if (clause === undefined || subject === undefined || formOf(syntax, syntax.first[clause]! - 1) === ",")
    return null;
  return words.relativePronouns.includes(formOf(syntax, subject)) ? null : clause;
}

/** The range up to “, saying …” where who speaks in the participle stands outside the range. */
export function beforeParticiple(input: RuleInput, range: TokenRange): TokenRange {
  const { syntax } = input;
  for (const next of cuesBetween(input.cues, range.first, range.last)) {
    if (
      xposOf(syntax, next.token) !== "VBG" ||
      formOf(syntax, next.firstToken - 1) !== "," ||
      next.source === null
    )
      continue;
    const speaker = next.source.token;
    if (speaker < range.first || speaker > range.last)
      return { first: range.first, last: next.firstToken - 1 };
  }
  return range;
}

/** A clause with a tense, or a headline's clause with a subject and no verb: “mourners say toll too low”. */
function isClause(syntax: Syntax, head: number): boolean {
  if (hasTense(syntax, head)) return true;
  const infinitive = childrenBy(syntax, head, "mark").some((mark) => uposOf(syntax, mark) === "PART");
  return !infinitive && childrenBy(syntax, head, "nsubj").length > 0;
}

/** True for a clause with a tense: “had sunk”, “is safe”, “will hold”. A headline's “to close” is none. */
export function hasTense(syntax: Syntax, head: number): boolean {
  if (/^(?:VBD|VBZ|VBP|MD)$/u.test(xposOf(syntax, head))) return true;
  const helpers = childrenBy(syntax, head, "aux", "cop");
  if (helpers.some((child) => /^(?:VBD|VBZ|VBP|MD)$/u.test(xposOf(syntax, child)))) return true;
  // A tagger takes a past for a participle; a subject with no “to” beside it is enough then.
  return xposOf(syntax, head) === "VBN" && childrenBy(syntax, head, "nsubj").length > 0;
}

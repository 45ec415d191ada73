/**
 * Acts of speech with a thing for content: to denounce, to describe, to call is to say something of it.
 *
 *     The ministry denounced the closure.       Ruiz described the crew as “heroes”.
 *     ╰─ source ─╯ ╰─ cue ─╯ ╰ content ─╯            ╰ cue ──╯ ╰──── content ─────╯
 *
 *     She called the delay a disgrace.          rumors that the port dismissed as “groundless”
 *         ╰cue─╯ ╰───── content ────╯                       ╰ source ╰─ cue ─────╯ ╰ content ─╯
 *
 * Only verbs that are nothing but speech are listed for `object`: “attacked”, “backed” and “supported” mean
 * more than words, and are left alone.
 */

import type { Span } from "../../model/index.ts";
import { contentOf, rangeToQuotation, type TokenRange } from "../content-spans.ts";
import { type Cue, takes, useOf } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { draftFrom } from "../drafting.ts";
import {
  childrenBy,
  formOf,
  headOf,
  isBy,
  isPunctuation,
  lemmaOf,
  type Syntax,
  spanOfTokens,
  tokensOfSentence,
  uposOf,
  xposOf,
} from "../syntax.ts";
import type { Frame } from "../words.ts";
import { beforeParticiple, clauseAfter } from "./clausal-complement.ts";
import { clauseOfNoun } from "./noun-cue.ts";

/** How far “as” may stand behind “described”, in tokens: the length of what is described. */
const REACH_OF_AS = 25;

export function findObjectContents(input: RuleInput): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const cue of input.cues) {
    if (cue.passive || cue.source === null) continue;
    const draft = withRole(input, cue) ?? withPredicate(input, cue) ?? withObject(input, cue);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

/** “described X as Y”, and “dismissed as Y” where X stands before the cue. */
function withRole(input: RuleInput, cue: Cue): Draft | null {
  const { syntax, words } = input;
  if (!takes(cue, "as")) return null;
  const role = roleAfter(syntax, cue, words.rolePreposition);
  if (role === null) return null;
  const object = childrenBy(syntax, cue.token, "obj")[0];
  const last = endOfRole(syntax, role);
  if (object === undefined || object < cue.token || object > role) {
    if (role !== cue.lastToken + 1) return null;
    const content = contentOf(input, { first: role + 1, last }, []);
    const draft = found(input, cue, "as", 0.8, content, "role behind the cue, its subject before it");
    return draft === null ? null : { ...draft, cue: spanOfTokens(syntax, cue.firstToken, role) };
  }
  const range = {
    first: Math.min(syntax.first[object]!, cue.lastToken + 1),
    last: Math.max(last, syntax.last[object]!),
  };
  const content = contentOf(input, { first: Math.max(range.first, cue.lastToken + 1), last: range.last }, []);
  return found(input, cue, "as", 0.85, content, "object and its role");
}

function roleAfter(syntax: Syntax, cue: Cue, preposition: string): number | null {
  const [, end] = tokensOfSentence(syntax, syntax.sentence[cue.token]!);
  for (let token = cue.lastToken + 1; token < Math.min(end, cue.lastToken + REACH_OF_AS); token++) {
    if (formOf(syntax, token) === preposition) return token;
    if (/^[;:]$/u.test(formOf(syntax, token))) return null;
  }
  return null;
}

/** The last token of what follows “as”: its head's extent, and no further than the clause. */
function endOfRole(syntax: Syntax, role: number): number {
  const head = headOf(syntax, role);
  if (head === null || head < role) return role + 1;
  return syntax.last[head]!;
}

/** “called the delay a disgrace”, “showed water entering the hold”. */
function withPredicate(input: RuleInput, cue: Cue): Draft | null {
  const { syntax } = input;
  if (!takes(cue, "predicate")) return null;
  const toQuotation = rangeToQuotation(input, cue.lastToken);
  if (toQuotation !== null) {
    const content = contentOf(input, toQuotation, []);
    return found(input, cue, "predicate", 0.8, content, "object and a quoted predicate");
  }
  const predicate = childrenBy(syntax, cue.token, "xcomp", "ccomp", "obj", "acl").filter(
    (child) => child > cue.token,
  );
  const object = childrenBy(syntax, cue.token, "obj", "iobj").find((child) => child > cue.token);
  const clausal = predicate.find((child) => child !== object && !marksInfinitive(syntax, child));
  const participle =
    object === undefined
      ? undefined
      : childrenBy(syntax, object, "acl").find((child) => !isBy(syntax, child, "acl:relcl"));
  if (clausal === undefined && participle === undefined) return null;
  const tops = [...(object === undefined ? [] : [object]), ...(clausal === undefined ? [] : [clausal])];
  const range: TokenRange = {
    first: Math.max(cue.lastToken + 1, Math.min(...tops.map((top) => syntax.first[top]!))),
    last: Math.max(...tops.map((top) => syntax.last[top]!)),
  };
  const content = contentOf(input, range, []);
  return found(input, cue, "predicate", 0.75, content, "object and its predicate");
}

function marksInfinitive(syntax: Syntax, verb: number): boolean {
  return childrenBy(syntax, verb, "mark").some((mark) => uposOf(syntax, mark) === "PART");
}

function withObject(input: RuleInput, cue: Cue): Draft | null {
  const { syntax, words } = input;
  if (!takes(cue, "object") || clauseAfter(syntax, cue, words) !== null) return null;
  const object = childrenBy(syntax, cue.token, "obj").find((child) => child > cue.token);
  if (object === undefined || words.firstAndSecondPerson.includes(formOf(syntax, object))) return null;
  // “denied claims that …”: the claim goes with the noun.
  const claim = words.nouns.some(({ lemma }) => lemma === lemmaOf(syntax, object))
    ? clauseOfNoun(input, object)
    : null;
  const range = { first: object, last: Math.max(lastOfObject(syntax, cue, object), claim?.last ?? 0) };
  const { last } = beforeParticiple(input, range);
  if (saysNothingOf(input, cue, object, last)) return null;
  const content = contentOf(input, { first: Math.max(cue.lastToken + 1, syntax.first[object]!), last }, []);
  return found(input, cue, "object", 0.7, content, "object of a verb of speech");
}

/**
 * “Thanked Ostvik”, “accused the Gazette”: somebody is spoken of, but nothing is said of them. A thing is enough
 * (“denounced the closure”) unless the verb wants its preposition (“accuse of”).
 */
function saysNothingOf({ syntax, words }: RuleInput, cue: Cue, object: number, last: number): boolean {
  const wanted = useOf(cue, "object")?.prepositions ?? [];
  const somebody =
    uposOf(syntax, object) === "PROPN" ||
    (xposOf(syntax, object) === "PRP" && !words.dummySubjects.includes(formOf(syntax, object)));
  if (!somebody && wanted.length === 0) return false;
  for (let token = object + 1; token <= last; token++) {
    if (wanted.includes(formOf(syntax, token)) && !words.timeWords.includes(formOf(syntax, token + 1)))
      return false;
    if (wanted.length > 0) continue;
    // “the Port of Ostvik” is still a name.
    const inName = uposOf(syntax, token - 1) === "PROPN" && uposOf(syntax, token + 1) === "PROPN";
    if (["ADP", "SCONJ", "PART", "VERB"].includes(uposOf(syntax, token)) && !inName) return false;
    // “confirmed Kestrian troops”: a name before a noun only describes it.
    if (uposOf(syntax, token) === "NOUN") return false;
  }
  return true;
}

/** The object with the phrase right behind it (“for the delay”): parsers hang it on either word. */
function lastOfObject(syntax: Syntax, cue: Cue, object: number): number {
  let last = syntax.last[object]!;
  const openers = isHeadline(syntax, object) ? ["ADP", "SCONJ", "PART"] : ["ADP", "SCONJ"];
  for (const child of childrenBy(syntax, cue.token, "obl", "advcl", "xcomp")) {
    const opener = syntax.first[child]!;
    if (opener === last + 1 && !isPunctuation(syntax, opener) && openers.includes(uposOf(syntax, opener))) {
      last = Math.max(last, syntax.last[child]!);
    }
  }
  return last;
}

/** “Port confirms order to clear files”: no full stop, and no room for a purpose of its own. */
function isHeadline(syntax: Syntax, token: number): boolean {
  const [, end] = tokensOfSentence(syntax, syntax.sentence[token]!);
  return !/^[.!?”"]$/u.test(formOf(syntax, end - 1));
}

function found(
  input: RuleInput,
  cue: Cue,
  frame: Frame,
  score: number,
  content: readonly Span[],
  because: string,
): Draft | null {
  return draftFrom(input, cue, { rule: "object-content", score, frame, content, because });
}

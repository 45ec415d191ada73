/**
 * Infinitive content: what somebody promises, refuses, or calls on others to do.
 *
 *     The port vowed to repair the lights.      Ruiz urged crews to stay ashore.
 *     ╰source╯ ╰cue╯ ╰──── content ─────╯            ╰cue╯ ╰───── content ─────╯
 *
 *     Pilots called on the port to close.       The ministry denied losing the logs.
 *            ╰─ cue ─╯ ╰── content ────╯                     ╰cue─╯ ╰── content ──╯
 */
import { contentOf, type TokenRange } from "../content-spans.ts";
import { type Cue, takes, useOf } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { draftFrom } from "../drafting.ts";
import { lexiconOf } from "../lexicon.ts";
import { childrenBy, formOf, lemmaOf, type Syntax, uposOf, xposOf } from "../syntax.ts";

export function findInfinitiveContents(input: RuleInput): readonly Draft[] {
  const { words } = input;
  const { speaking } = lexiconOf(words);
  return input.cues.flatMap((cue) => draftAt(input, cue, speaking) ?? []);
}

function draftAt(input: RuleInput, cue: Cue, speaking: ReadonlySet<string>): Draft | null {
  if (cue.passive || cue.source === null || !takes(cue, "infinitive", "object-infinitive", "gerund"))
    return null;
  const own = ownInfinitive(input.syntax, cue, speaking);
  const found = own ?? infinitiveOfOther(input.syntax, cue);
  const content = found === null ? [] : contentOf(input, found, []);
  const frame = own === null ? "object-infinitive" : takes(cue, "infinitive") ? "infinitive" : "gerund";
  return draftFrom(input, cue, {
    rule: "infinitive-content",
    score: 0.8,
    frame,
    content,
    because: "infinitive behind the cue",
  });
}

/** “vowed to repair”, “denied losing”. Under “declined” only a verb of speech: to decline to leave is no speech. */
function ownInfinitive(syntax: Syntax, cue: Cue, speaking: ReadonlySet<string>): TokenRange | null {
  for (const child of childrenBy(syntax, cue.token, "xcomp", "ccomp", "advcl")) {
    if (child < cue.token || syntax.first[child]! < cue.lastToken + 1) continue;
    const infinitive = takes(cue, "infinitive") && hasInfinitiveMark(syntax, child);
    const gerund =
      takes(cue, "gerund") && xposOf(syntax, child) === "VBG" && syntax.first[child]! === cue.lastToken + 1;
    if (!infinitive && !gerund) continue;
    if (useOf(cue, "infinitive")?.withholds === true && !speaking.has(lemmaOf(syntax, child))) continue;
    if (childrenBy(syntax, cue.token, "obj").some((object) => object > cue.token && object < child)) continue;
    return { first: syntax.first[child]!, last: syntax.last[child]! };
  }
  return null;
}

/** “urged crews to stay”, “called on the port to close”: from the one who is urged. */
function infinitiveOfOther(syntax: Syntax, cue: Cue): TokenRange | null {
  if (!takes(cue, "object-infinitive")) return null;
  const other = childrenBy(syntax, cue.token, "obj", "iobj", "obl").find((child) => child > cue.token);
  const clauses = [
    ...childrenBy(syntax, cue.token, "xcomp", "ccomp", "advcl"),
    ...(other === undefined ? [] : childrenBy(syntax, other, "acl")),
  ];
  const infinitive = clauses.find((child) => child > cue.token && hasInfinitiveMark(syntax, child));
  if (infinitive === undefined || other === undefined || other > infinitive) return null;
  const preposition = childrenBy(syntax, other, "case").find((mark) => mark < other);
  const wanted = useOf(cue, "object-infinitive")?.prepositions ?? null;
  if (preposition === undefined ? wanted !== null : !(wanted ?? []).includes(formOf(syntax, preposition)))
    return null;
  const first = preposition === undefined ? syntax.first[other]! : preposition + 1;
  return { first: Math.max(first, cue.lastToken + 1), last: syntax.last[infinitive]! };
}

function hasInfinitiveMark(syntax: Syntax, verb: number): boolean {
  return childrenBy(syntax, verb, "mark").some((mark) => uposOf(syntax, mark) === "PART");
}

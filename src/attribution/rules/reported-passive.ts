/**
 * Passives that report: nobody is named, or the speaker comes after “by”.
 *
 *     It was reported that the port had closed.      The ferry is said to have had no radio.
 *        ╰── cue ───╯ ╰────── content ──────╯        ╰content╯ ╰ cue ─╯╰──── content ─────╯
 *
 *     The closure was confirmed by the harbor office.
 *     ╰ content ╯ ╰─── cue ───╯    ╰──── source ────╯
 *
 * “Was quoted as saying” names its speaker and belongs to `quoted-as-saying.ts`.
 */
import { contentOf } from "../content-spans.ts";
import { type Cue, takes, useOf } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { draftFrom, tokensIn } from "../drafting.ts";
import { nounPhraseSpan } from "../sources.ts";
import { childrenBy, formOf, isBy, lemmaOf } from "../syntax.ts";
import { hasTense } from "./clausal-complement.ts";

export function findReportedPassives(input: RuleInput): readonly Draft[] {
  return input.cues
    .filter((cue) => cue.passive)
    .flatMap((cue) => impersonal(input, cue) ?? byAgent(input, cue) ?? []);
}

function impersonal(input: RuleInput, cue: Cue): Draft | null {
  const { syntax, words } = input;
  const force = words.impersonalVerbs.get(lemmaOf(syntax, cue.token));
  if (force === undefined) return null;
  const subject = childrenBy(syntax, cue.token, "nsubj", "expl")[0];
  if (subject === undefined || subject > cue.token) return null;

  if (words.dummySubjects.includes(formOf(syntax, subject))) {
    const clause = childrenBy(syntax, cue.token, "ccomp", "csubj").find(
      (child) => child > cue.token && hasTense(syntax, child),
    );
    if (clause === undefined) return null;
    const range = { first: Math.max(cue.lastToken + 1, syntax.first[clause]!), last: syntax.last[clause]! };
    return drafted(input, cue, force, contentOf(input, range, []), "impersonal passive");
  }
  const infinitive = childrenBy(syntax, cue.token, "xcomp").find(
    (child) => child > cue.token && childrenBy(syntax, child, "mark").length > 0,
  );
  const phrase = nounPhraseSpan(syntax, subject, cue.token);
  const relative = words.relativePronouns.includes(formOf(syntax, subject));
  if (infinitive === undefined || phrase === null || relative) return null;
  const content = [
    ...contentOf(input, tokensIn(syntax, phrase), []),
    ...contentOf(
      input,
      { first: Math.max(cue.lastToken + 1, syntax.first[infinitive]!), last: syntax.last[infinitive]! },
      [],
    ),
  ];
  return drafted(input, cue, force, content, "subject and infinitive of a passive");
}

function byAgent(input: RuleInput, cue: Cue): Draft | null {
  const { syntax } = input;
  if (cue.source === null || !takes(cue, "object", "clause") || isBy(syntax, cue.token, "acl:relcl"))
    return null;
  const subject = childrenBy(syntax, cue.token, "nsubj")[0];
  const phrase =
    subject === undefined || subject > cue.token ? null : nounPhraseSpan(syntax, subject, cue.token);
  if (phrase === null || input.words.relativePronouns.includes(formOf(syntax, subject!))) return null;
  const content = contentOf(input, tokensIn(syntax, phrase), []);
  return drafted(
    input,
    cue,
    (useOf(cue, "object", "clause") ?? cue.uses[0]!).force,
    content,
    "subject of a passive with its agent",
  );
}

function drafted(
  input: RuleInput,
  cue: Cue,
  force: Draft["force"],
  content: Draft["content"],
  because: string,
): Draft | null {
  const draft = draftFrom(input, cue, {
    rule: "reported-passive",
    score: 0.8,
    frame: "clause",
    content,
    because,
  });
  return draft === null ? null : { ...draft, force };
}

/**
 * Content behind a preposition, with a verb of speech or with a verb and noun that speak together.
 *
 *     Pilots complained of delays.       The port expressed concern about the lights.
 *     source ╰─ cue ──╯ ╰content╯        ╰source╯ ╰──── cue ──────╯ ╰─── content ───╯
 *
 *     The ministry issued a statement condemning the closure.
 *     ╰─ source ─╯ ╰────────── cue ────────────╯ ╰ content ─╯
 */
import { contentOf } from "../content-spans.ts";
import { type Cue, cueTokens, isNegated, isVerb, LONGEST_SENTENCE, takes, useOf } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { draftFrom } from "../drafting.ts";
import { lexiconOf } from "../lexicon.ts";
import { findSource, isPassive } from "../sources.ts";
import { childrenBy, formOf, lemmaOf, type Syntax, spanOfTokens, tokensOfSentence } from "../syntax.ts";
import type { CueIdiom } from "../words.ts";

export function findPhraseContents(input: RuleInput): readonly Draft[] {
  return [...input.cues.flatMap((cue) => behindVerb(input, cue) ?? []), ...behindIdioms(input)];
}

function behindVerb(input: RuleInput, cue: Cue): Draft | null {
  if (cue.passive || cue.source === null || !takes(cue, "preposition")) return null;
  const phrase = phraseBehind(input.syntax, cue.token, useOf(cue, "preposition")?.prepositions ?? []);
  if (phrase === null) return null;
  const content = contentOf(
    input,
    { first: input.syntax.first[phrase]!, last: input.syntax.last[phrase]! },
    [],
  );
  return draftFrom(input, cue, {
    rule: "phrase-content",
    score: 0.65,
    frame: "preposition",
    content,
    because: "phrase behind the cue",
  });
}

/** The child that a preposition of the list opens: a noun phrase, or a clause (“about losing the logs”). */
function phraseBehind(syntax: Syntax, token: number, prepositions: readonly string[]): number | null {
  return (
    childrenBy(syntax, token, "obl", "nmod", "advcl", "acl", "xcomp", "ccomp").find(
      (child) =>
        child > token &&
        childrenBy(syntax, child, "case", "mark").some((mark) => prepositions.includes(formOf(syntax, mark))),
    ) ?? null
  );
}

function behindIdioms(input: RuleInput): readonly Draft[] {
  const { syntax, words } = input;
  const { idioms } = lexiconOf(words);
  const drafts: Draft[] = [];
  for (let verb = 0; verb < syntax.forms.length; verb++) {
    const candidates = idioms.get(lemmaOf(syntax, verb));
    if (candidates === undefined || !isVerb(syntax, verb) || isPassive(syntax, verb)) continue;
    const [first, end] = tokensOfSentence(syntax, syntax.sentence[verb]!);
    if (end - first > LONGEST_SENTENCE) continue;
    const noun = childrenBy(syntax, verb, "obj").find((child) => child > verb);
    const idiom =
      noun === undefined ? undefined : candidates.find(({ nouns }) => nouns.includes(lemmaOf(syntax, noun)));
    if (noun === undefined || idiom === undefined) continue;
    const draft = draftOfIdiom(input, verb, noun, idiom);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function draftOfIdiom(input: RuleInput, verb: number, noun: number, idiom: CueIdiom): Draft | null {
  const { syntax, words } = input;
  const source = findSource(syntax, verb, words);
  if (source === null || words.firstAndSecondPerson.includes(formOf(syntax, source.token))) return null;
  const top =
    phraseBehind(syntax, noun, idiom.prepositions) ??
    phraseBehind(syntax, verb, idiom.prepositions) ??
    childrenBy(syntax, noun, "acl", "ccomp").find(
      (child) => child > noun && words.complementizers.includes(formOf(syntax, syntax.first[child]!)),
    ) ??
    childrenBy(syntax, verb, "ccomp").find((child) => child > noun) ??
    null;
  if (top === null) return null;
  const content = contentOf(
    input,
    { first: Math.max(noun + 1, syntax.first[top]!), last: syntax.last[top]! },
    [],
  );
  if (content.length === 0) return null;
  const [first] = cueTokens(syntax, verb, words);
  const cue = spanOfTokens(syntax, first, noun);
  return {
    rule: "phrase-content",
    score: 0.75,
    because: [
      `cue “${input.text.slice(cue.start, cue.end)}”`,
      "phrase or clause behind its noun",
      `source: ${source.because}`,
    ],
    source: source.span,
    sourceToken: source.token,
    cue,
    cueToken: verb,
    content,
    force: idiom.force,
    withheld: isNegated(syntax, verb, words),
  };
}

/**
 * Noun cues: a noun that names an act of speech, with its content behind it.
 *
 *     the coast guard's claim that the lights were out      warnings by pilots of a strike
 *     ╰── source ───╯   ╰cue╯ ╰─────── content ──────╯      ╰ cue ─╯    source ╰ content ╯
 *
 * The source stands before it as a possessor or behind it with “by” or “from”, or is missing: “reports that
 * the port had closed” are nobody's. Without a source only a clause is content.
 */
import { contentOf } from "../content-spans.ts";
import { LONGEST_SENTENCE } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { tokensIn } from "../drafting.ts";
import { type Source, sourceAt, subjectOf } from "../sources.ts";
import {
  childrenBy,
  formOf,
  isBy,
  lemmaOf,
  type Syntax,
  spanOfTokens,
  tokensOfSentence,
  uposOf,
  xposOf,
} from "../syntax.ts";
import type { CueNoun } from "../words.ts";
import { hasTense } from "./clausal-complement.ts";

export function findNounCues(input: RuleInput): readonly Draft[] {
  const { syntax, words } = input;
  const nouns = new Map(words.nouns.map((noun) => [noun.lemma, noun]));
  const drafts: Draft[] = [];
  for (let token = 0; token < syntax.forms.length; token++) {
    if (uposOf(syntax, token) !== "NOUN") continue;
    const noun = nouns.get(lemmaOf(syntax, token));
    if (noun === undefined) continue;
    const [first, end] = tokensOfSentence(syntax, syntax.sentence[token]!);
    if (end - first > LONGEST_SENTENCE) continue;
    const draft = draftAt(input, token, noun);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function draftAt(input: RuleInput, token: number, noun: CueNoun): Draft | null {
  const { syntax, words } = input;
  const source = sourceOfNoun(input, token);
  if (source !== null && words.firstAndSecondPerson.includes(formOf(syntax, source.token))) return null;

  const clause = clauseOfNoun(input, token);
  const phrase = clause === null && source !== null ? phraseOfNoun(syntax, token, noun) : null;
  const top = clause ?? phrase;
  if (top === null) return null;
  const holes = [{ first: token, last: token }, ...(source === null ? [] : [tokensIn(syntax, source.span)])];
  const content = contentOf(
    input,
    { first: Math.max(token + 1, syntax.first[top]!), last: syntax.last[top]! },
    holes,
  );
  if (content.length === 0) return null;
  const negated = childrenBy(syntax, token, "det").some((child) =>
    words.negators.includes(formOf(syntax, child)),
  );
  return {
    rule: "noun-cue",
    score: clause === null ? 0.6 : 0.8,
    because: [
      `cue “${formOf(syntax, token)}”`,
      clause === null ? "phrase behind the noun" : "clause behind the noun",
      `source: ${source?.because ?? "nobody named"}`,
    ],
    source: source?.span ?? null,
    sourceToken: source?.token ?? null,
    cue: spanOfTokens(syntax, token, token),
    cueToken: token,
    content,
    force: noun.force,
    withheld: negated,
  };
}

/** “the claim that …”: a finite clause with its mark; a relative clause (“the claim that hurt him”) lacks a subject. */
function clauseOfNoun({ syntax, words }: RuleInput, token: number): number | null {
  for (const child of childrenBy(syntax, token, "acl", "ccomp")) {
    if (child < token || isBy(syntax, child, "acl:relcl")) continue;
    if (!words.complementizers.includes(formOf(syntax, syntax.first[child]!))) continue;
    const subject = subjectOf(syntax, child);
    if (subject === null || words.relativePronouns.includes(formOf(syntax, subject))) continue;
    if (hasTense(syntax, child)) return child;
  }
  // “claims by pilots that …”: the clause is often hung on the pilot.
  for (const child of childrenBy(syntax, token, "nmod", "obl")) {
    const inner = childrenBy(syntax, child, "acl", "ccomp").find(
      (clause) =>
        !isBy(syntax, clause, "acl:relcl") &&
        words.complementizers.includes(formOf(syntax, syntax.first[clause]!)) &&
        subjectOf(syntax, clause) !== null,
    );
    if (inner !== undefined) return inner;
  }
  return null;
}

function phraseOfNoun(syntax: Syntax, token: number, noun: CueNoun): number | null {
  return (
    childrenBy(syntax, token, "nmod", "acl", "obl").find(
      (child) =>
        child > token &&
        childrenBy(syntax, child, "case", "mark").some((mark) =>
          noun.prepositions.includes(formOf(syntax, mark)),
        ),
    ) ?? null
  );
}

/** The possessor, or the one behind “by”. */
function sourceOfNoun({ syntax, words }: RuleInput, token: number): Source | null {
  const possessor = childrenBy(syntax, token, "nmod:poss")[0];
  if (possessor !== undefined) {
    const found = sourceAt(syntax, possessor, token, "possessor");
    return found === null ? null : withoutPossessive(syntax, found);
  }
  const by = childrenBy(syntax, token, "nmod", "obl", "acl").find((child) =>
    childrenBy(syntax, child, "case").some(
      (mark) => words.issuerPrepositions.includes(formOf(syntax, mark)) && formOf(syntax, mark) !== "of",
    ),
  );
  if (by === undefined) return null;
  const found = sourceAt(syntax, by, token, "behind “by” or “from”");
  if (found === null) return null;
  const preposition = childrenBy(syntax, by, "case")[0];
  const start = preposition === undefined ? found.span.start : syntax.layers.tokens[preposition]!.end + 1;
  const clause = childrenBy(syntax, by, "acl", "ccomp")[0];
  const end =
    clause === undefined
      ? found.span.end
      : Math.min(found.span.end, syntax.layers.tokens[syntax.first[clause]!]!.start - 1);
  return start < end ? { ...found, span: { start, end } } : null;
}

/** “the coast guard's” → “the coast guard”. */
export function withoutPossessive(syntax: Syntax, source: Source): Source {
  const range = tokensIn(syntax, source.span);
  if (xposOf(syntax, range.last) !== "POS" || range.last === range.first) return source;
  return { ...source, span: spanOfTokens(syntax, range.first, range.last - 1) };
}

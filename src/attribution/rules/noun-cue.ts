/**
 * Noun cues: a noun that names an act of speech, with its content behind it.
 *
 *     the coast guard's claim that the lights were out      warnings by pilots of a strike
 *     ╰── source ───╯   ╰cue╯ ╰─────── content ──────╯      ╰ cue ─╯    source ╰ content ╯
 *
 * The source stands before it as a possessor or behind it with “by” or “from”, or is missing: “reports that
 * the port had closed” are nobody's. Without a source only a clause is content.
 */
import { contentOf, type TokenRange } from "../content-spans.ts";
import { isVerb, LONGEST_SENTENCE } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { tokensIn } from "../drafting.ts";
import { lexiconOf } from "../lexicon.ts";
import { type Source, sourceAt, startOfNouns } from "../sources.ts";
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
import type { CueNoun } from "../words.ts";
import { beforeParticiple } from "./clausal-complement.ts";

export function findNounCues(input: RuleInput): readonly Draft[] {
  const { syntax, words } = input;
  const { nouns } = lexiconOf(words);
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
  const range =
    clause ?? (phrase === null ? null : { first: syntax.first[phrase]!, last: syntax.last[phrase]! });
  if (range === null) return null;
  const holes = [{ first: token, last: token }, ...(source === null ? [] : [tokensIn(syntax, source.span)])];
  const content = contentOf(
    input,
    beforeParticiple(input, { first: Math.max(token + 1, range.first), last: range.last }),
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

/** How far behind the noun its “that” may stand: “claims by the harbor spokesperson Tom Vale that”. In tokens. */
const REACH_OF_THAT = 14;
/** And behind “that” its verb: the length of a subject. */
const REACH_OF_VERB = 20;

/**
 * “the claim that …”: the clause behind the first “that” after the noun, if only who claims it stands between.
 * The “that” must open a clause with a subject of its own (“the claim that hurt him” has none). What that clause
 * hangs on parsers get wrong, so it is not asked.
 */
export function clauseOfNoun({ syntax, words }: RuleInput, token: number): TokenRange | null {
  const [, end] = tokensOfSentence(syntax, syntax.sentence[token]!);
  const byline = words.issuerPrepositions.includes(formOf(syntax, token + 1));
  const reach = byline ? REACH_OF_THAT : 1;
  for (let mark = token + 1; mark < Math.min(end, token + 1 + reach); mark++) {
    if (isVerb(syntax, mark) || isPunctuation(syntax, mark)) return null;
    if (!words.complementizers.includes(formOf(syntax, mark))) continue;
    const head = isBy(syntax, mark, "nsubj", "obj") ? null : verbBehind(syntax, mark, end);
    return head === null ? null : { first: mark, last: Math.max(head, syntax.last[head]!) };
  }
  return null;
}

/** The verb of the clause that “that” opens: the first with a tense, not right behind it. */
function verbBehind(syntax: Syntax, mark: number, end: number): number | null {
  for (let token = mark + 1; token < Math.min(end, mark + REACH_OF_VERB); token++) {
    if (!/^(?:VBD|VBZ|VBP|MD)$/u.test(xposOf(syntax, token))) continue;
    if (token === mark + 1) return null;
    const head = headOf(syntax, token);
    return isBy(syntax, token, "aux", "cop") && head !== null ? head : token;
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
    return found === null ? null : widened(syntax, withoutPossessive(syntax, found));
  }
  const by = childrenBy(syntax, token, "nmod", "obl", "acl").find((child) =>
    childrenBy(syntax, child, "case").some(
      (mark) => words.issuerPrepositions.includes(formOf(syntax, mark)) && formOf(syntax, mark) !== "of",
    ),
  );
  if (by === undefined) return sourceBehindBy({ syntax, words }, token);
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

/** “claims by harbor spokesperson Tom Vale that”: the words between, where the tree has torn them apart. */
function sourceBehindBy(
  { syntax, words }: Pick<RuleInput, "syntax" | "words">,
  token: number,
): Source | null {
  if (formOf(syntax, token + 1) !== words.agentPreposition) return null;
  let last = token + 1;
  while (last - token < REACH_OF_THAT && !isVerb(syntax, last + 1) && !isPunctuation(syntax, last + 1)) {
    if (words.complementizers.includes(formOf(syntax, last + 1))) break;
    last++;
  }
  if (last < token + 2 || !words.complementizers.includes(formOf(syntax, last + 1))) return null;
  let head = last;
  while (isBy(syntax, head, "flat") && (headOf(syntax, head) ?? -1) > token + 1) head = headOf(syntax, head)!;
  return { token: head, span: spanOfTokens(syntax, token + 2, last), because: "between “by” and “that”" };
}

/** “guard” → “the coast guard”: the tree may have given the rest to the verb. */
function widened(syntax: Syntax, source: Source): Source {
  const { first, last } = tokensIn(syntax, source.span);
  if (!["NOUN", "PROPN"].includes(uposOf(syntax, source.token))) return source;
  return { ...source, span: spanOfTokens(syntax, Math.min(first, startOfNouns(syntax, source.token)), last) };
}

/** “the coast guard's” → “the coast guard”. */
export function withoutPossessive(syntax: Syntax, source: Source): Source {
  const range = tokensIn(syntax, source.span);
  if (xposOf(syntax, range.last) !== "POS" || range.last === range.first) return source;
  return { ...source, span: spanOfTokens(syntax, range.first, range.last - 1) };
}

/**
 * Where is a claim called false, in other words than “denied”?
 *
 *     The port called the charge “baseless”.         There is no truth to reports that the dam has burst.
 *                         ╰claim╯ ╰falsity╯                    ╰ground╯   ╰claim╯      ╰─── clause ───╯
 *     Reports that the dam has burst are false.      That is not true.
 *
 * Refuses “a false report of fire” and “not false”. Linear in the words of the statement's sentence.
 */
import type { Span } from "../../model/index.ts";
import type { Statement } from "../statements.ts";
import type { Story } from "../story.ts";
import type { Clause } from "./clause.ts";
import { type Pointing, SENTENCE } from "./pointing.ts";
import type { DenialWords } from "./words.ts";

export interface CalledFalse {
  /** The sentence that calls it so. */
  readonly shown: Span;
  /** What was claimed, where the claim is told with it. */
  readonly clause: Clause | null;
  readonly pointing: Pointing;
}

/** Words from the claim to what it is called, and from “no truth” to the claim. */
const REACH = 20;

export function claimCalledFalse(
  { words }: Story,
  statement: Statement,
  clauses: readonly Clause[],
): CalledFalse | null {
  const { article, sentence } = statement;
  const { denials } = words;
  const range = article.reading.sentences[sentence];
  if (range === undefined || statement.force !== "said") return null;
  const claims: number[] = [];
  for (let token = range.firstToken; token < range.endToken; token++) {
    if (denials.allegationNouns.has(article.lemmas[token]!) || denials.pointers.has(article.folded[token]!))
      claims.push(token);
  }
  const claim = claims.find((token) => isFalse(denials, statement, token, words.negators));
  if (claim === undefined) return null;
  const { lemmas, reading } = article;
  const { end } = reading.tokens[claim]!;
  const under = clauses.find(
    ({ span, action }) =>
      span.start >= end && reading.tags[claim + 1]?.upos === "SCONJ" && !denials.falsities.has(action),
  );
  return {
    shown: { start: range.start, end: range.end },
    clause: under ?? null,
    pointing: {
      ...SENTENCE,
      isFigure: denials.figureNouns.has(lemmas[claim]!),
      isCharge: denials.chargeNouns.has(lemmas[claim]!),
      isPronoun: denials.pointers.has(article.folded[claim]!),
    },
  };
}

/** True where the claim at the token is called false behind it, or truth is denied to it before. */
function isFalse(
  denials: DenialWords,
  { article, sentence }: Statement,
  claim: number,
  negators: ReadonlySet<string>,
): boolean {
  const { lemmas, reading } = article;
  const { firstToken, endToken } = reading.sentences[sentence]!;
  const isPronoun = denials.pointers.has(article.folded[claim]!);
  for (let at = Math.max(firstToken, claim - REACH); at < claim; at++) {
    if (denials.grounds.has(lemmas[at]!) && negators.has(lemmas[at - 1] ?? "") && claim - at <= 3)
      return true;
  }
  // A pronoun is called false where it is the subject: “that is not true”, “it is a lie”.
  const reach = isPronoun ? 5 : REACH;
  for (let at = claim + 1; at < Math.min(endToken, claim + reach); at++) {
    // “It would be wrong to close the road.”
    if (isPronoun && reading.tags[at]?.xpos === "MD") return false;
    const isCalled = denials.truths.has(lemmas[at]!) || denials.falsities.has(lemmas[at]!);
    if (isPronoun && isCalled && LINKS.has(reading.tags[at + 1]?.upos ?? "")) return false;
    const negated = lemmas.slice(Math.max(claim, at - 3), at).some((lemma) => negators.has(lemma));
    if (isPronoun && reading.tags[claim + 1]?.upos !== "AUX") return false;
    if (denials.truths.has(lemmas[at]!) && negated && isPredicate(article, at)) return true;
    if (denials.falsities.has(lemmas[at]!) && !negated && isPredicate(article, at)) return true;
    if (startsPhrase(denials, lemmas, at, endToken)) return true;
  }
  return false;
}

/** What brings in something else that is false: “it is false that …”, “wrong for …”. */
const LINKS: ReadonlySet<string> = new Set(["SCONJ", "ADP", "PART"]);

/** “False” of “false figures” says nothing of the claim. */
function isPredicate({ reading }: Statement["article"], token: number): boolean {
  const { deprel } = reading.dependencies[token] ?? { deprel: "root" };
  return deprel !== "amod" && deprel !== "compound" && !deprel.startsWith("nmod");
}

function startsPhrase(
  { falsityPhrases }: DenialWords,
  lemmas: readonly string[],
  at: number,
  end: number,
): boolean {
  return falsityPhrases.some(([first, second]) => {
    if (lemmas[at] !== first) return false;
    return lemmas.slice(at + 1, Math.min(end, at + 4)).includes(second!);
  });
}

/**
 * Which words say that somebody says something?
 *
 *     Officials have long said the dam would hold.
 *               ╰─── cue ────╯
 *
 * In: the trees and the language's cue verbs. Out: every verb that could be a cue, with its auxiliaries, its
 * source and its polarity, in text order. Whether it is one depends on what it takes as content: that is
 * the rules' business. Verbs under “if” assert nothing and are left out; so are speakers in the first and
 * second person, who are quoted, not reported.
 */
import type { Span } from "../model/index.ts";
import { lexiconOf } from "./lexicon.ts";
import { findSource, isPassive, type Source, sourceAfter, sourceBefore } from "./sources.ts";
import {
  childrenBy,
  formOf,
  headOf,
  isBy,
  lemmaOf,
  type Syntax,
  spanOfTokens,
  tokensOfSentence,
  uposOf,
  xposOf,
} from "./syntax.ts";
import type { AttributionWords, CueVerb, Frame } from "./words.ts";

export interface Cue {
  readonly token: number;
  /** What this verb can do as a cue: one entry for each force or set of frames. */
  readonly uses: readonly CueVerb[];
  /** First and last token of the cue as written, auxiliaries included. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly span: Span;
  readonly passive: boolean;
  /** “did not say”, “declined to say”. */
  readonly withheld: boolean;
  readonly source: Source | null;
}

/** Longer “sentences” are tables or broken markup; a tree over them means nothing. In tokens. */
export const LONGEST_SENTENCE = 600;

/** How many verbs may stand before the cue in “went on to say”. */
const CHAIN = 3;

export function findCues(syntax: Syntax, words: AttributionWords): readonly Cue[] {
  const { verbs } = lexiconOf(words);
  const cues: Cue[] = [];
  for (const sentence of syntax.layers.sentences.keys()) {
    const [firstToken, endToken] = tokensOfSentence(syntax, sentence);
    if (endToken - firstToken > LONGEST_SENTENCE) continue;
    for (let token = firstToken; token < endToken; token++) {
      if (!isVerb(syntax, token)) continue;
      const uses = usesOf(syntax, token, verbs.get(lemmaOf(syntax, token)) ?? []);
      if (uses.length === 0) continue;
      const cue = cueAt(syntax, token, uses, words);
      if (cue !== null) cues.push(cue);
    }
  }
  return cues;
}

/** True where the cue takes its content in one of these ways. */
export function takes(cue: Cue, ...frames: readonly Frame[]): boolean {
  return useOf(cue, ...frames) !== null;
}

/** The entry by which the cue takes its content so, or null. */
export function useOf(cue: Cue, ...frames: readonly Frame[]): CueVerb | null {
  return cue.uses.find((use) => frames.some((frame) => use.frames.includes(frame))) ?? null;
}

/** The cues whose verbs lie between two tokens, both included; cues are sorted: binary search. */
export function* cuesBetween(cues: readonly Cue[], first: number, last: number): Generator<Cue> {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.token < first) low = middle + 1;
    else high = middle;
  }
  for (; low < cues.length && cues[low]!.token <= last; low++) yield cues[low]!;
}

export function isVerb(syntax: Syntax, token: number): boolean {
  return uposOf(syntax, token) === "VERB" || xposOf(syntax, token).startsWith("VB");
}

/** The tokens from the first auxiliary or adverb of the verb to the verb and its particle. */
export function cueTokens(
  syntax: Syntax,
  token: number,
  words: AttributionWords,
  particle?: string,
): readonly [first: number, last: number] {
  let first = token;
  while (first > 0 && belongsToVerb(syntax, first - 1, token, words)) first--;
  let last = token;
  if (particle !== undefined && formOf(syntax, token + 1) === particle) last = token + 1;
  return [first, last];
}

function cueAt(syntax: Syntax, token: number, uses: readonly CueVerb[], words: AttributionWords): Cue | null {
  if (isConditional(syntax, token, words)) return null;
  const passive = isPassive(syntax, token);
  const found = findSource(syntax, token, words);
  const inverted = found === null ? null : invertedSource(syntax, token, found, words);
  const source = inverted ?? found ?? (passive ? null : sourceNearby(syntax, token, words));
  if (source !== null && words.firstAndSecondPerson.includes(formOf(syntax, source.token))) return null;

  let [firstToken, lastToken] = cueTokens(syntax, token, words, uses[0]?.particle);
  let withheld =
    isNegated(syntax, token, words) || (source !== null && isNobody(syntax, source.token, words));
  // “went on to say”, “declined to say”: the cue begins at the verb that brings it in.
  let current = token;
  for (let step = 0; step < CHAIN; step++) {
    const head = headOf(syntax, current);
    if (head === null || head > current || !isBy(syntax, current, "xcomp")) break;
    const withholds = lexiconOf(words).withholding.has(lemmaOf(syntax, head));
    if (!withholds && !words.transparentVerbs.includes(lemmaOf(syntax, head))) break;
    withheld ||= withholds || isNegated(syntax, head, words);
    firstToken = cueTokens(syntax, head, words)[0];
    current = head;
  }
  return {
    token,
    uses,
    firstToken,
    lastToken,
    span: spanOfTokens(syntax, firstToken, lastToken),
    passive,
    withheld: withheld !== uses.some((use) => use.withholds === true),
    source,
  };
}

/**
 * “No deal on the ferry, says mayor”: one comma between what the tree calls the subject and the verb, a noun
 * behind the verb and nothing more. (“Ruiz, of Ostvik, says so” has two commas.)
 */
function invertedSource(
  syntax: Syntax,
  token: number,
  found: Source,
  words: AttributionWords,
): Source | null {
  const [first, last] = cueTokens(syntax, token, words);
  if (found.token >= first || formOf(syntax, first - 1) !== "," || !/^VB[DPZ]$/u.test(xposOf(syntax, token)))
    return null;
  const commas = syntax.forms.slice(found.token, first).filter((form) => form === ",");
  const behind = commas.length === 1 ? sourceAfter(syntax, token, last) : null;
  if (behind === null) return null;
  const [, end] = tokensOfSentence(syntax, syntax.sentence[token]!);
  for (let rest = behind.token; rest < end; rest++) if (isVerb(syntax, rest)) return null;
  return behind;
}

/** Where the tree names no speaker: the noun right before the cue, or behind “…, says”. */
function sourceNearby(syntax: Syntax, token: number, words: AttributionWords): Source | null {
  const [first, last] = cueTokens(syntax, token, words);
  // Who stands behind “told” is told.
  const tells = words.tellingVerbs.includes(lemmaOf(syntax, token));
  const behindContent = !tells && /^[,”"’]$/u.test(formOf(syntax, first - 1));
  return sourceBefore(syntax, token, first) ?? (behindContent ? sourceAfter(syntax, token, last) : null);
}

/** The entries with the particle that follows, else those without one. */
function usesOf(syntax: Syntax, token: number, entries: readonly CueVerb[]): readonly CueVerb[] {
  const next = formOf(syntax, token + 1);
  const withParticle = entries.filter(({ particle }) => particle !== undefined && particle === next);
  return withParticle.length > 0 ? withParticle : entries.filter(({ particle }) => particle === undefined);
}

function belongsToVerb(syntax: Syntax, token: number, verb: number, words: AttributionWords): boolean {
  if (headOf(syntax, token) !== verb) return false;
  if (isBy(syntax, token, "aux")) return true;
  const form = formOf(syntax, token);
  return isBy(syntax, token, "advmod") && (words.cueAdverbs.includes(form) || words.negators.includes(form));
}

export function isNegated(syntax: Syntax, verb: number, words: AttributionWords): boolean {
  const isNegative = (child: number) => child < verb && words.negators.includes(formOf(syntax, child));
  if (childrenBy(syntax, verb, "advmod", "cc", "cc:preconj", "nsubj").some(isNegative)) return true;
  // “would not confirm or deny”: the “not” is that of both.
  const head = headOf(syntax, verb);
  const isAlternative = childrenBy(syntax, verb, "cc").some((child) =>
    words.alternatives.includes(formOf(syntax, child)),
  );
  return (
    isAlternative &&
    head !== null &&
    isBy(syntax, verb, "conj") &&
    childrenBy(syntax, head, "advmod", "cc:preconj", "nsubj").some(isNegative)
  );
}

/** “No official said”, “neither side confirmed”. */
export function isNobody(syntax: Syntax, source: number, words: AttributionWords): boolean {
  return (
    words.negators.includes(formOf(syntax, source)) ||
    childrenBy(syntax, source, "det", "cc").some((child) => words.negators.includes(formOf(syntax, child)))
  );
}

function isConditional(syntax: Syntax, verb: number, words: AttributionWords): boolean {
  return childrenBy(syntax, verb, "mark").some((mark) =>
    words.conditionalMarkers.includes(formOf(syntax, mark)),
  );
}

/**
 * Of which kind is each mistake of the reader of attributions?
 *
 *     missed: verb with an infinitive      {source Ruiz} {cue wants} {content to leave}, and nothing was found
 *     too much: noun cue                   what was found is in no gold relation
 *     content too short: coordinated clause left out
 *
 * In: a text with its layers, the relations that people marked and those that were found. Out: mistakes. A gold
 * relation that was missed and a found one that is too much are one mistake each; of a pair each part that is not
 * the same tokens is one. The kinds look at tags, trees and marks, never at a list of words, so that they mean the
 * same for every reader.
 */
import { findQuotations, type Quotation, quotationAt } from "../src/attribution/quotation-marks.ts";
import type { Span, TextLayers } from "../src/model/index.ts";
import {
  type MarkedText,
  pairUp,
  type Relation,
  type Role,
  sameSource,
  sameTokens,
  tokensIn,
  wordsIn,
} from "./relations.ts";

export interface Mistake {
  readonly kind: string;
  /** Where people marked it; absent where they did not. */
  readonly gold?: Relation;
  readonly found?: Relation;
}

export interface LayeredText extends MarkedText {
  readonly layers: TextLayers;
}

interface Reading extends LayeredText {
  readonly quotations: readonly Quotation[];
  /** Index of the sentence of each token. */
  readonly sentenceOf: readonly number[];
}

/** The mistakes of one text: those of pairs first, in the order of the gold, then what was missed, then what is too much. */
export function findMistakes(text: LayeredText): readonly Mistake[] {
  const { layers } = text;
  const reading: Reading = {
    ...text,
    quotations: findQuotations(text.text, layers.paragraphs),
    sentenceOf: layers.sentences.flatMap(({ firstToken, endToken }, index) =>
      Array.from({ length: endToken - firstToken }, () => index),
    ),
  };
  const pairs = pairUp(text.gold, text.found);
  const pairedGold = new Set(pairs.map(({ gold }) => gold));
  const pairedFound = new Set(pairs.map(({ found }) => found));
  const missed = text.gold.filter((gold) => !pairedGold.has(gold));
  const spare = text.found.filter((found) => !pairedFound.has(found));
  return [
    ...pairs.flatMap(({ gold, found }) => [
      ...mistakesOf("source", sourceMistake, reading, gold, found),
      ...mistakesOf("cue", cueMistake, reading, gold, found),
      ...mistakesOf("content", contentMistake, reading, gold, found),
    ]),
    ...missed.map((gold) => ({ kind: `missed: ${missedKind(reading, gold, spare)}`, gold })),
    ...spare.map((found) => ({ kind: `too much: ${spareKind(reading, found)}`, found })),
  ];
}

type NameMistake = (reading: Reading, gold: Relation, found: Relation) => string;

function mistakesOf(
  role: Role,
  nameOf: NameMistake,
  reading: Reading,
  gold: Relation,
  found: Relation,
): readonly Mistake[] {
  if (sameTokens(reading, gold[role], found[role])) return [];
  return [{ kind: nameOf(reading, gold, found), gold, found }];
}

function sourceMistake(reading: Reading, gold: Relation, found: Relation): string {
  if (gold.source.length === 0) return "source: named though nobody is marked";
  const isFar = !sharesSentence(reading, gold.source, gold.cue);
  if (found.source.length === 0)
    return isFar
      ? "source: missed, in another sentence than the cue"
      : "source: missed, in the cue’s sentence";
  if (!sameSource(gold, found))
    return isFar
      ? "source: another one, the right one in another sentence"
      : "source: another one in the sentence";
  return edgesOf("source", reading, gold.source, found.source);
}

function cueMistake(reading: Reading, gold: Relation, found: Relation): string {
  return edgesOf("cue", reading, gold.cue, found.cue);
}

function contentMistake(reading: Reading, gold: Relation, found: Relation): string {
  return edgesOf("content", reading, gold.content, found.content);
}

/** What is left out or swallowed, by the first stretch that only one of the two has; left out weighs more. */
function edgesOf(role: Role, reading: Reading, gold: readonly Span[], found: readonly Span[]): string {
  const wanted = wordsIn(reading, gold);
  const given = wordsIn(reading, found);
  const left = stretchesOf([...wanted].filter((token) => !given.has(token)));
  const extra = stretchesOf([...given].filter((token) => !wanted.has(token)));
  const [longestLeft, longestExtra] = [longestOf(left), longestOf(extra)];
  return longestLeft.length >= longestExtra.length
    ? `${role} too short: ${stretchKind(reading, longestLeft, given)}`
    : `${role} too long: ${stretchKind(reading, longestExtra, wanted)}`;
}

/** Runs of token indices; a gap of one (a comma) joins. */
function stretchesOf(tokens: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const token of tokens.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && token - run.at(-1)! <= 2) run.push(token);
    else runs.push([token]);
  }
  return runs;
}

function longestOf(runs: readonly (readonly number[])[]): readonly number[] {
  return runs.reduce<readonly number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
}

/** What a stretch is to the rest of its part. */
function stretchKind(reading: Reading, stretch: readonly number[], rest: ReadonlySet<number>): string {
  const { layers, sentenceOf } = reading;
  const first = stretch[0]!;
  const isBefore = [...rest].every((token) => token > first);
  const isAnotherSentence = [...rest].every((token) => sentenceOf[token] !== sentenceOf[stretch.at(-1)!]);
  if (isAnotherSentence) return isBefore ? "sentence before" : "sentence after";
  const opening = openingOf(reading, first);
  const { upos } = layers.tags[opening]!;
  const head = headOf(reading, stretch);
  const { deprel } = layers.dependencies[head]!;
  const relation = deprel.split(":")[0]!;
  if (upos === "CCONJ" || relation === "conj") return "coordinated part";
  if (deprel === "acl:relcl") return "relative clause";
  if (relation === "appos") return "apposition";
  if (relation === "advcl") return "adverbial clause";
  if (relation === "aux" || relation === "cop") return "auxiliary";
  if (relation === "mark") return "joining word";
  if (relation === "obl" || relation === "nmod" || upos === "ADP") return "phrase with a preposition";
  if (relation === "advmod") return "adverb";
  if (isBefore) return "beginning";
  return "end";
}

/** The token of the stretch, or the comma or “and” right before it, that opens it. */
function openingOf({ layers }: Reading, first: number): number {
  return layers.tags[first - 1]?.upos === "CCONJ" ? first - 1 : first;
}

/** The token on which the stretch hangs together: the first whose head lies outside. */
function headOf({ layers }: Reading, stretch: readonly number[]): number {
  const inside = new Set(stretch);
  return stretch.find((token) => !inside.has(layers.dependencies[token]!.head)) ?? stretch[0]!;
}

function missedKind(reading: Reading, gold: Relation, spare: readonly Relation[]): string {
  if (spare.some((found) => overlapsIn(reading, gold, found, "content") && sameSource(gold, found)))
    return "found with another cue";
  if (spare.some((found) => overlapsIn(reading, gold, found, "cue"))) return "found with another content";
  return constructionOf(reading, gold);
}

function spareKind(reading: Reading, found: Relation): string {
  if (reading.gold.some((gold) => overlapsIn(reading, gold, found, "cue")))
    return "its cue is marked with another content";
  const insideContent = reading.gold.some((gold) =>
    [...tokensIn(reading.tokens, found.cue)].every((token) =>
      tokensIn(reading.tokens, gold.content).has(token),
    ),
  );
  return insideContent ? "inside marked content" : constructionOf(reading, found);
}

function overlapsIn({ tokens }: Reading, a: Relation, b: Relation, role: Role): boolean {
  const inA = tokensIn(tokens, a[role]);
  for (const token of tokensIn(tokens, b[role])) if (inA.has(token)) return true;
  return false;
}

/** The cue's part of speech and, for verbs, the form of what they report. */
function constructionOf(reading: Reading, { cue, content }: Relation): string {
  const cueTokens = [...tokensIn(reading.tokens, cue)];
  if (cueTokens.length === 0) return "no cue";
  if (quotationAt(reading.quotations, cue[0]!.start) !== null) return "cue in a quotation";
  const { upos } = reading.layers.tags[headOf(reading, cueTokens)]!;
  switch (upos) {
    case "VERB":
    case "AUX":
      return `verb with ${formOf(reading, content)}`;
    case "NOUN":
    case "PROPN":
      return "noun cue";
    case "ADJ":
    case "ADV":
      return "adjective or adverb as cue";
    case "ADP":
    case "SCONJ":
      return "preposition as cue";
    default:
      return "cue of another kind";
  }
}

function formOf(reading: Reading, content: readonly Span[]): string {
  const { layers, quotations } = reading;
  const tokens = [...tokensIn(reading.tokens, content)];
  const quoted = tokens.filter((token) => quotationAt(quotations, reading.tokens[token]!.start) !== null);
  if (quoted.length * 2 > tokens.length) return "a quotation";
  const head = headOf(reading, tokens);
  const children = tokens.filter((token) => layers.dependencies[token]!.head === head);
  const has = (deprel: string) =>
    children.some((token) => layers.dependencies[token]!.deprel.split(":")[0] === deprel);
  const first = layers.tags[tokens[0]!]!;
  if (first.xpos === "TO") return "an infinitive";
  if (has("nsubj") || has("csubj") || has("cop")) return "a clause";
  const { upos } = layers.tags[head]!;
  if (upos === "VERB" || upos === "AUX") return first.xpos === "VBG" ? "a gerund" : "a clause";
  return first.upos === "ADP" ? "a phrase with a preposition" : "a noun phrase";
}

function sharesSentence({ tokens, sentenceOf }: Reading, a: readonly Span[], b: readonly Span[]): boolean {
  const ofA = new Set([...tokensIn(tokens, a)].map((token) => sentenceOf[token]));
  return [...tokensIn(tokens, b)].some((token) => ofA.has(sentenceOf[token]));
}

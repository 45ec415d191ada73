/**
 * Which words hang on which? The trees of one article, opened up so that a rule can ask downwards.
 *
 * In: the text layers. Out: children, extents and lower-case forms for each token, all indices into the
 * whole article. Built once for an article, linear in its tokens, without recursion: the depth of a tree
 * is up to the input. Relations are Universal Dependencies' (https://universaldependencies.org/u/dep/).
 */
import type { NameSpan, Span, TextLayers } from "../model/index.ts";

export interface Syntax {
  readonly text: string;
  readonly layers: TextLayers;
  /** Lower-case form of each token, curly apostrophes straightened. */
  readonly forms: readonly string[];
  /** Lower-case lemma of each token. */
  readonly lemmas: readonly string[];
  /** Tokens that hang on this one, in text order. */
  readonly children: readonly (readonly number[])[];
  /** First and last token of everything at or below this one. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Sentence of each token. */
  readonly sentence: Int32Array;
}

const NO_CHILDREN: readonly number[] = [];

export function openTrees(text: string, layers: TextLayers): Syntax {
  const { tokens, tags, dependencies, sentences } = layers;
  const children: (readonly number[])[] = new Array(tokens.length).fill(NO_CHILDREN);
  const first = new Int32Array(tokens.length);
  const last = new Int32Array(tokens.length);
  const sentence = new Int32Array(tokens.length).fill(-1);

  for (let index = 0; index < tokens.length; index++) {
    first[index] = last[index] = index;
    const head = dependencies[index]?.head ?? -1;
    if (head < 0 || head >= tokens.length || head === index) continue;
    const known = children[head]!;
    if (known === NO_CHILDREN) children[head] = [index];
    else (known as number[]).push(index);
  }
  for (const [index, { firstToken, endToken }] of sentences.entries()) {
    sentence.fill(index, firstToken, endToken);
    spreadExtents(firstToken, endToken, children, layers, first, last);
  }
  return {
    text,
    layers,
    forms: tokens.map(({ start, end }) => straightened(text.slice(start, end).toLowerCase())),
    lemmas: tokens.map((_, index) => (tags[index]?.lemma ?? "").toLowerCase()),
    children,
    first,
    last,
    sentence,
  };
}

function straightened(form: string): string {
  return form.includes("’") ? form.replaceAll("’", "'") : form;
}

/** Walks a sentence's trees from the root down, then carries the extents up from the leaves. */
function spreadExtents(
  firstToken: number,
  endToken: number,
  children: readonly (readonly number[])[],
  layers: TextLayers,
  first: Int32Array,
  last: Int32Array,
): void {
  const order: number[] = [];
  for (let index = firstToken; index < endToken; index++) {
    if ((layers.dependencies[index]?.head ?? -1) < 0) order.push(index);
  }
  for (let at = 0; at < order.length; at++) {
    for (const child of children[order[at]!]!) order.push(child);
  }
  for (let at = order.length - 1; at >= 0; at--) {
    const index = order[at]!;
    const head = layers.dependencies[index]?.head ?? -1;
    if (head < 0) continue;
    first[head] = Math.min(first[head]!, first[index]!);
    last[head] = Math.max(last[head]!, last[index]!);
  }
}

/** The relation by which the token hangs on its head; `root` where it hangs on none. */
export function relationOf(syntax: Syntax, token: number): string {
  return syntax.layers.dependencies[token]?.deprel ?? "root";
}

/** The token this one hangs on, or null. */
export function headOf(syntax: Syntax, token: number): number | null {
  const head = syntax.layers.dependencies[token]?.head ?? -1;
  return head < 0 ? null : head;
}

/** The children that hang on the token by one of the relations. A relation also stands for its subtypes. */
export function childrenBy(syntax: Syntax, token: number, ...relations: string[]): number[] {
  return (syntax.children[token] ?? NO_CHILDREN).filter((child) =>
    isOneOf(relations, relationOf(syntax, child)),
  );
}

/** True where the token hangs by one of the relations or a subtype of it. */
export function isBy(syntax: Syntax, token: number, ...relations: string[]): boolean {
  return isOneOf(relations, relationOf(syntax, token));
}

function isOneOf(relations: readonly string[], relation: string): boolean {
  if (relations.includes(relation)) return true;
  const colon = relation.indexOf(":");
  return colon > 0 && relations.includes(relation.slice(0, colon));
}

export function formOf(syntax: Syntax, token: number): string {
  return syntax.forms[token] ?? "";
}

export function lemmaOf(syntax: Syntax, token: number): string {
  return syntax.lemmas[token] ?? "";
}

export function uposOf(syntax: Syntax, token: number): string {
  return syntax.layers.tags[token]?.upos ?? "X";
}

export function xposOf(syntax: Syntax, token: number): string {
  return syntax.layers.tags[token]?.xpos ?? "";
}

export function isPunctuation(syntax: Syntax, token: number): boolean {
  return uposOf(syntax, token) === "PUNCT";
}

/** True where the token is a noun, name or pronoun: something that can speak. */
export function isNominal(syntax: Syntax, token: number): boolean {
  const upos = uposOf(syntax, token);
  return upos === "NOUN" || upos === "PROPN" || upos === "PRON" || upos === "NUM" || upos === "DET";
}

/** The characters from the first to the last of these tokens. */
export function spanOfTokens(syntax: Syntax, first: number, last: number): Span {
  return { start: syntax.layers.tokens[first]!.start, end: syntax.layers.tokens[last]!.end };
}

/** Index of the first token of the sentence, and of the one after its last. */
export function tokensOfSentence(syntax: Syntax, sentence: number): readonly [first: number, end: number] {
  const { firstToken, endToken } = syntax.layers.sentences[sentence]!;
  return [firstToken, endToken];
}

/** True where `token` is at or below `top`. Extents only: exact for projective trees. */
export function isUnder(syntax: Syntax, token: number, top: number): boolean {
  return syntax.first[top]! <= token && token <= syntax.last[top]!;
}

/** The names that lie wholly in a span, in text order. Names are sorted and disjoint: binary search. */
export function namesWithin(syntax: Syntax, span: Span): readonly NameSpan[] {
  const { names } = syntax.layers;
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < names.length && names[end]!.end <= span.end) end++;
  return names.slice(low, end);
}

/** The token at or after a character, by binary search; `tokens.length` where none follows. */
export function tokenAtOrAfter(syntax: Syntax, offset: number): number {
  const { tokens } = syntax.layers;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

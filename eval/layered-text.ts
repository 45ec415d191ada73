/** A text marked twice with its layers, and the questions that sorting mistakes asks of them. */
import { findQuotations, type Quotation } from "../src/attribution/quotation-marks.ts";
import type { Span, TextLayers } from "../src/model/index.ts";
import { type MarkedText, tokensIn } from "./relations.ts";

export interface LayeredText extends MarkedText {
  readonly layers: TextLayers;
  readonly quotations: readonly Quotation[];
  /** Index of the sentence of each token. */
  readonly sentenceOf: readonly number[];
}

/** `layers` are of the text; its tokens are those that are counted. */
export function withLayers(marked: MarkedText, layers: TextLayers): LayeredText {
  const sentenceOf = layers.sentences.flatMap(({ firstToken, endToken }, index) =>
    Array.from({ length: endToken - firstToken }, () => index),
  );
  return { ...marked, layers, quotations: findQuotations(marked.text, layers.paragraphs), sentenceOf };
}

/** The token on which the others hang: the first whose head lies outside. `tokens` is not empty. */
export function headOf({ layers }: LayeredText, tokens: readonly number[]): number {
  const inside = new Set(tokens);
  return tokens.find((token) => !inside.has(layers.dependencies[token]!.head)) ?? tokens[0]!;
}

export function shareSentence(
  { tokens, sentenceOf }: LayeredText,
  a: readonly Span[],
  b: readonly Span[],
): boolean {
  const ofA = new Set([...tokensIn(tokens, a)].map((token) => sentenceOf[token]));
  return [...tokensIn(tokens, b)].some((token) => ofA.has(sentenceOf[token]));
}

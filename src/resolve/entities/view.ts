/**
 * What every step of entity resolution asks of the text layers, worked out once: words, sentences
 * of tokens, children in the tree, which tokens stand inside a quotation. Linear in the tokens.
 */
import type { EntityKind, Sentence, Tag, TextLayers, Token } from "../../model/index.ts";
import { isUpper } from "../../text/characters.ts";

export interface View {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly sentences: readonly Sentence[];
  /** Sentence of each token; -1 for a token in none. */
  readonly sentenceOf: Int32Array;
  /** Governor of each token, always in the same sentence; -1 for a root or where no tree is given. */
  readonly heads: Int32Array;
  /** Relation of each token to its governor; "" where no tree is given. */
  readonly deprels: readonly string[];
  readonly children: readonly (readonly number[])[];
  /** 0 outside, else the number of the quotation the token stands in, counted from 1. */
  readonly quotation: Int32Array;
  /** For each sentence how many up to it are not all quotation: distances in the reporter's own words. */
  readonly narration: Int32Array;
  /** The token as written, in lower case. */
  readonly lower: readonly string[];
  /** 1 where the token begins with a capital letter. */
  readonly capital: Uint8Array;
  readonly lemmas: readonly string[];
}

/** A run of tokens that may be a name, with the kind its finder gave it; null for none. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
  readonly kind: EntityKind | null;
  readonly rule: string;
}

const NO_CHILDREN: readonly number[] = [];

export function viewOf(text: string, layers: TextLayers): View {
  const { tokens, tags, sentences, dependencies } = layers;
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  sentences.forEach((sentence, s) => {
    sentenceOf.fill(s, sentence.firstToken, sentence.endToken);
  });
  const heads = new Int32Array(tokens.length).fill(-1);
  const children: (readonly number[])[] = new Array(tokens.length).fill(NO_CHILDREN);
  const capital = new Uint8Array(tokens.length);
  for (let t = 0; t < tokens.length; t++) {
    if (isUpper(text.charCodeAt(tokens[t]!.start))) capital[t] = 1;
    const head = dependencies[t]?.head ?? -1;
    if (head < 0 || head >= tokens.length || sentenceOf[head] !== sentenceOf[t]) continue;
    heads[t] = head;
    const known = children[head]!;
    if (known === NO_CHILDREN) children[head] = [t];
    else (known as number[]).push(t);
  }
  const lower = tokens.map((token) => text.slice(token.start, token.end).toLowerCase());
  const quotation = quotationsOf(layers, lower);
  return {
    text,
    tokens,
    tags,
    sentences,
    sentenceOf,
    heads,
    deprels: tokens.map((_, t) => dependencies[t]?.deprel ?? ""),
    children,
    quotation,
    narration: narrationOf(layers, quotation),
    lower,
    capital,
    lemmas: tokens.map((_, t) => (tags[t]?.lemma ?? lower[t]!).toLowerCase()),
  };
}

/** The words of tokens `first` … `end - 1` as they stand in the text, white space made one blank. */
export function wordsBetween(view: View, first: number, end: number): string {
  if (first >= end) return "";
  const written = view.text.slice(view.tokens[first]!.start, view.tokens[end - 1]!.end);
  return UNEVEN_SPACE.test(written) ? written.replace(/\s+/gu, " ") : written;
}

/** White space that is not a single blank. */
const UNEVEN_SPACE = /\s\s|[^\S ]/u;

/** The token of `first` … `end - 1` that governs the others: its own governor lies outside. */
export function headOf(view: View, first: number, end: number): number {
  for (let t = first; t < end; t++) {
    const head = view.heads[t]!;
    if ((head < first || head >= end) && view.tags[t]?.upos !== "PUNCT" && view.deprels[t] !== "") return t;
  }
  return end - 1;
}

/** Marks after which the next word is not written large: “the operator, Norrline”. */
const INNER_MARK = /^[,'’\-–/&]$/u;

/** True where a capital may be due to the place: at the start of a sentence, of a quotation, after a colon. */
export function isSentenceStart(view: View, t: number): boolean {
  if (view.sentenceOf[t - 1] !== view.sentenceOf[t]) return true;
  return view.tags[t - 1]?.upos === "PUNCT" && !INNER_MARK.test(view.lower[t - 1]!);
}

/** True where a token governs `t` directly as one of `deprels`, subtypes included. */
export function isRelation(view: View, t: number, ...deprels: readonly string[]): boolean {
  const deprel = view.deprels[t]!;
  const colon = deprel.indexOf(":");
  return deprels.includes(deprel) || (colon > 0 && deprels.includes(deprel.slice(0, colon)));
}

/**
 * Numbers the quotations. Curly marks open and close by their shape, straight ones in turn; a mark
 * left open ends with its paragraph, since the next one repeats it.
 */
function quotationsOf(layers: TextLayers, lower: readonly string[]): Int32Array {
  const quotation = new Int32Array(lower.length);
  let count = 0;
  let open = false;
  let paragraph = -1;
  for (const sentence of layers.sentences) {
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    for (let t = sentence.firstToken; t < sentence.endToken; t++) {
      const word = lower[t]!;
      const opens = word === "“" || word === "``" || word === "«" || (word === '"' && !open);
      const closes = word === "”" || word === "''" || word === "»" || (word === '"' && open);
      if (opens && !open) count++;
      if (opens) open = true;
      else if (closes) open = false;
      quotation[t] = open ? count : 0;
    }
  }
  return quotation;
}

function narrationOf({ sentences, tags }: TextLayers, quotation: Int32Array): Int32Array {
  let count = 0;
  return Int32Array.from(sentences, ({ firstToken, endToken }) => {
    for (let t = firstToken; t < endToken; t++) {
      if (quotation[t] !== 0 || tags[t]?.upos === "PUNCT") continue;
      count++;
      break;
    }
    return count;
  });
}

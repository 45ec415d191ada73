/**
 * What is each token, what does it hang on, which are names, and who says what?
 *
 * One network answers all four for a piece of text at a time, a few paragraphs long. In: sentences, tokens and
 * their forms. Out: tags with lemmas, trees, names and the relations of cues, for the whole article. Linear in
 * the text: a piece has a greatest length, and longer sentences, which are lists and tables, are read in parts.
 */
import type { CueRelation, Dependency, NameSpan, Sentence, Span, Tag, Token, Upos } from "../model/index.ts";
import type { Forms } from "./forms.ts";
import { lemmaOf } from "./lemmas.ts";
import { INPUT_ROWS, inputRowsOf, quotationNumbersOf } from "./network/inputs.ts";
import type { ReaderModel } from "./network/model.ts";
import { type PieceReading, type PieceRelation, readPiece } from "./network/read-piece.ts";
import { CONTENT, SOURCE } from "./network/relations.ts";

/** A piece ends with the sentence that brings it to this length. */
const PIECE_TOKENS = 300;
/** No piece is longer; the room that a model has is measured for it. */
const PIECE_TOKENS_MAX = 600;
/** Longer sentences are read in parts: what is scored for a tree grows with the square of its length. */
const SENTENCE_TOKENS_MAX = 256;
/** Added to a token's score of beginning a cue; swept on texts kept back from PolNeAR's training part. */
const CUE_BIAS = 0.2;

export interface TokenLayers {
  readonly tags: Tag[];
  readonly dependencies: Dependency[];
  readonly names: NameSpan[];
  readonly relations: CueRelation[];
}

/**
 * Reads all tokens of an article.
 *
 * Each sentence has one root and no cycle. Names lie within a sentence, relations within a piece.
 */
export function readTokens(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  forms: Forms,
  model: ReaderModel,
): TokenLayers {
  const layers: TokenLayers = { tags: [], dependencies: [], names: [], relations: [] };
  const quotations = quotationNumbersOf(forms, sentences);
  const rows = inputRowsOf(forms, sentences, quotations, model.vocabulary, model.table);
  const lemmas = new Map<string, string>();
  for (const piece of cutPieces(sentences)) {
    const { first, end } = piece;
    const n = end - first;
    const mark = model.workspace.room.mark();
    const inputs = fillInputs(model, rows, first, n);
    const layout = {
      n,
      sentences: piece.parts.map((part) => ({ first: part.first - first, end: part.end - first })),
      sentence: sentenceNumbers(piece),
      quotation: quotations.subarray(first, end),
    };
    const reading = readPiece(model.workspace, inputs, layout, model.shape, CUE_BIAS);
    model.workspace.room.release(mark);
    addTags(layers.tags, text, tokens, piece, reading, model, lemmas);
    addDependencies(layers.dependencies, piece, reading, model);
    addNames(layers.names, tokens, piece, reading, model);
    for (const relation of reading.relations) {
      const found = relationOf(relation, tokens, first);
      if (found !== null) layers.relations.push(found);
    }
  }
  return layers;
}

/** Consecutive sentences, and parts of a sentence where it is too long; indices are the article's. */
interface Piece {
  readonly first: number;
  readonly end: number;
  readonly parts: readonly Part[];
}

interface Part {
  readonly first: number;
  readonly end: number;
  /** False for what goes on with the sentence of the part before. */
  readonly opens: boolean;
}

function cutPieces(sentences: readonly Sentence[]): Piece[] {
  const pieces: Piece[] = [];
  let parts: Part[] = [];
  const close = () => {
    if (parts.length > 0) pieces.push({ first: parts[0]!.first, end: parts.at(-1)!.end, parts });
    parts = [];
  };
  for (const { firstToken, endToken } of sentences) {
    for (let first = firstToken; first < endToken; first += SENTENCE_TOKENS_MAX) {
      const end = Math.min(endToken, first + SENTENCE_TOKENS_MAX);
      if (parts.length > 0 && end - parts[0]!.first > PIECE_TOKENS_MAX) close();
      parts.push({ first, end, opens: first === firstToken });
      if (end - parts[0]!.first >= PIECE_TOKENS) close();
    }
  }
  close();
  return pieces;
}

function sentenceNumbers({ first, end, parts }: Piece): Int32Array {
  const numbers = new Int32Array(end - first);
  parts.forEach((part, index) => {
    numbers.fill(index, part.first - first, part.end - first);
  });
  return numbers;
}

/** Sums the rows of `n` tokens from `first` on; returns where their inputs lie. */
function fillInputs({ workspace, rows }: ReaderModel, numbers: Int32Array, first: number, n: number): number {
  const { kernel, room, width } = workspace;
  const inputs = room.take(n * width);
  const mark = room.mark();
  const at = room.take(n * INPUT_ROWS);
  const own = numbers.subarray(first * INPUT_ROWS, (first + n) * INPUT_ROWS);
  new Int32Array(kernel.floats.buffer, at * 4, own.length).set(own);
  kernel.sumRows(at, INPUT_ROWS, rows, inputs, n, width);
  room.release(mark);
  return inputs;
}

function addTags(
  tags: Tag[],
  text: string,
  tokens: readonly Token[],
  { first }: Piece,
  reading: PieceReading,
  { shape, lemmas: endings }: ReaderModel,
  lemmas: Map<string, string>,
): void {
  reading.tags.forEach((tag, i) => {
    const label = shape.tags[tag]!;
    const bar = label.indexOf("|");
    const upos = label.slice(0, bar) as Upos;
    const xpos = label.slice(bar + 1);
    const { start, end } = tokens[first + i]!;
    const form = text.slice(start, end);
    const key = `${label} ${form}`;
    let lemma = lemmas.get(key);
    if (lemma === undefined) {
      lemma = lemmaOf(form, upos, xpos, endings);
      lemmas.set(key, lemma);
    }
    tags.push({ upos, xpos, lemma });
  });
}

function addDependencies(
  dependencies: Dependency[],
  { first, parts }: Piece,
  { heads, labels }: PieceReading,
  { shape }: ReaderModel,
): void {
  for (const part of parts) {
    for (let i = part.first - first; i < part.end - first; i++) {
      const head = heads[i]!;
      if (head >= 0) dependencies.push({ head: first + head, deprel: shape.deprels[labels[i]!]! });
      else if (part.opens) dependencies.push({ head: -1, deprel: "root" });
      else dependencies.push({ head: rootBefore(dependencies, part.first - 1), deprel: "parataxis" });
    }
  }
}

/** The root of the sentence that token `from` stands in. */
function rootBefore(dependencies: readonly Dependency[], from: number): number {
  let at = from;
  while (dependencies[at]!.head >= 0) at = dependencies[at]!.head;
  return at;
}

/** The trace's score is the probability of the name's weakest token, by itself; not calibrated. */
function addNames(
  names: NameSpan[],
  tokens: readonly Token[],
  { first, parts }: Piece,
  reading: PieceReading,
  { shape }: ReaderModel,
): void {
  for (const part of parts) {
    const partEnd = part.end - first;
    for (let i = part.first - first; i < partEnd; i++) {
      const begin = reading.names[i]!;
      if (begin === 0) continue;
      const kind = (begin - 1) >> 1;
      let score = reading.nameScores[i]!;
      let end = i + 1;
      while (end < partEnd && reading.names[end] === 2 + 2 * kind) {
        score = Math.min(score, reading.nameScores[end++]!);
      }
      names.push({
        start: tokens[first + i]!.start,
        end: tokens[first + end - 1]!.end,
        kind: shape.nameKinds[kind]!,
        trace: { rule: "names/network", score: rounded(score) },
      });
      i = end - 1;
    }
  }
}

function relationOf(
  { cue, window, parts, score }: PieceRelation,
  tokens: readonly Token[],
  first: number,
): CueRelation | null {
  const spansOf = (part: number) => {
    const spans: Span[] = [];
    for (let i = 0; i < parts.length; i++) {
      if (parts[i] !== part) continue;
      const begin = i;
      while (i + 1 < parts.length && parts[i + 1] === part) i++;
      const at = first + window.first;
      spans.push({ start: tokens[at + begin]!.start, end: tokens[at + i]!.end });
    }
    return spans;
  };
  const content = spansOf(CONTENT);
  if (content.length === 0) return null;
  return {
    cue: { start: tokens[first + cue.first]!.start, end: tokens[first + cue.end - 1]!.end },
    source: spansOf(SOURCE),
    content,
    trace: { rule: "relations/network", score: rounded(score) },
  };
}

/** Two figures behind the point: more would not be the same from one training to the next. */
function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}

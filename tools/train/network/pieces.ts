/**
 * What the network learns from: stretches of text with the answers that the corpora give.
 *
 * PolNeAR gives tags and trees (CoreNLP's, converted), names (CoreNLP's) and attributions (by hand), GUM tags,
 * trees and names by hand, CoNLL-2003 and CrossNER names by hand. What a corpus does not say is not trained on.
 */
import { textWords } from "../../../src/language/en/text.ts";
import type { EntityKind, Sentence, Token } from "../../../src/model/index.ts";
import { readForms } from "../../../src/text/forms.ts";
import {
  INPUT_ROWS,
  type InputTable,
  inputRowsOf,
  quotationNumbersOf,
  type Vocabulary,
} from "../../../src/text/network/inputs.ts";
import { tokenize } from "../../../src/text/tokenize.ts";
import { type NamedDocument, namedFromTreebank, readNer } from "../named.ts";
import { readSilver } from "../silver.ts";
import { type GoldDocument, layersOf, readGum, readRecords } from "../treebanks.ts";

/** A document with whatever is known of its tokens. Heads and relations count in the document. */
export interface Lesson {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** `UPOS|XPOS`; "" where unknown. */
  readonly tags: readonly string[] | null;
  /** -1 for a root, -2 where unknown. */
  readonly heads: Int32Array | null;
  /** "" where unknown. */
  readonly deprels: readonly string[] | null;
  readonly names:
    | readonly { readonly first: number; readonly end: number; readonly kind: EntityKind }[]
    | null;
  readonly relations: readonly TokenRelation[] | null;
}

/** An attribution in tokens. */
export interface TokenRelation {
  readonly cue: { readonly first: number; readonly end: number };
  readonly source: readonly number[];
  readonly content: readonly number[];
}

/** Consecutive sentences of a lesson in the network's numbers; all indices count in the piece. */
export interface Piece {
  readonly n: number;
  readonly rows: Int32Array;
  readonly sentences: readonly { readonly first: number; readonly end: number }[];
  readonly sentence: Int32Array;
  readonly quotation: Int32Array;
  /** -1 where unknown. */
  readonly tags: Int16Array;
  /** -1 for a root, -2 where unknown. */
  readonly heads: Int32Array;
  readonly labels: Int16Array;
  readonly names: Uint8Array | null;
  readonly relations: readonly TokenRelation[] | null;
}

/** Tokens after which a piece ends with its sentence. */
const PIECE_TOKENS = 200;
/** Longer sentences are lists and tables, and are cut. */
const PIECE_TOKENS_MAX = 400;

interface AttributionRecord {
  readonly id: string;
  readonly annotators: readonly string[];
  readonly attributions: readonly {
    readonly annotator: string;
    readonly source: readonly (readonly [number, number])[];
    readonly cue: readonly (readonly [number, number])[];
    readonly content: readonly (readonly [number, number])[];
  }[];
}

/** PolNeAR with its silver trees; of texts that several people marked, one person's marks. */
export function polnearLessons(part: "train" | "dev"): Lesson[] {
  const marks = new Map(
    readRecords<AttributionRecord>(`polnear/${part}.jsonl.gz`).map((record) => [record.id, record]),
  );
  return readSilver(part).map((document) => {
    const lesson = treebankLesson(document);
    const record = marks.get(document.id)!;
    const own = record.attributions.filter(({ annotator }) => annotator === record.annotators[0]);
    return { ...lesson, relations: own.flatMap((mark) => tokenRelation(mark, lesson.tokens) ?? []) };
  });
}

function tokenRelation(
  { cue, source, content }: AttributionRecord["attributions"][number],
  tokens: readonly Token[],
): TokenRelation | null {
  // A cue in several parts (“said … adding”) is known by its first.
  const cueTokens = indicesIn(cue.slice(0, 1), tokens);
  const contentTokens = indicesIn(content, tokens);
  if (cueTokens.length === 0 || contentTokens.length === 0) return null;
  return {
    cue: { first: cueTokens[0]!, end: cueTokens.at(-1)! + 1 },
    source: indicesIn(source, tokens),
    content: contentTokens,
  };
}

function indicesIn(spans: readonly (readonly [number, number])[], tokens: readonly Token[]): number[] {
  const indices: number[] = [];
  for (const [start, end] of spans) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < tokens.length && tokens[i]!.start < end; i++) indices.push(i);
  }
  return indices.sort((a, b) => a - b);
}

export function gumLessons(part: "train" | "dev"): Lesson[] {
  return readGum(part).map(treebankLesson);
}

/** Sentences of the `ner` corpus, some together. */
export function nerLessons(path: string): Lesson[] {
  return readNer(path).map((document, index) => namedLesson(document, `${path}-${index}`));
}

function treebankLesson(document: GoldDocument): Lesson {
  const { tokens, sentences } = layersOf(document);
  const tags: string[] = [];
  const heads: number[] = [];
  const deprels: string[] = [];
  for (const gold of document.sentences) {
    const first = tags.length;
    gold.tokens.forEach((_, i) => {
      const known = gold.upos[i] !== "" && gold.xpos[i] !== "";
      tags.push(known ? `${gold.upos[i]}|${gold.xpos[i]}` : "");
      heads.push(!gold.parsed ? -2 : gold.heads[i]! < 0 ? -1 : gold.heads[i]! + first);
      deprels.push(gold.parsed ? gold.deprels[i]! : "");
    });
  }
  const named = namedFromTreebank([document])[0]!;
  // A sentence of GUM may leave out names in passing: such documents say nothing of names there.
  const complete = named.sentences.length === sentences.length || document.genre === "silver";
  return {
    id: document.id,
    text: document.text,
    sentences: inParagraphs(document.text, sentences),
    tokens,
    tags,
    heads: Int32Array.from(heads),
    deprels,
    names: complete ? named.names : null,
    relations: null,
  };
}

function namedLesson({ text, sentences, tokens, names }: NamedDocument, id: string): Lesson {
  return { id, text, sentences, tokens, tags: null, heads: null, deprels: null, names, relations: null };
}

/** Sentences are of one paragraph until a line ends between them. */
function inParagraphs(text: string, sentences: readonly Sentence[]): Sentence[] {
  let paragraph = 0;
  return sentences.map((sentence, s) => {
    const before = sentences[s - 1];
    if (before !== undefined && text.slice(before.end, sentence.start).includes("\n")) paragraph++;
    return { ...sentence, paragraph };
  });
}

/** The tokens of a stretch of text, as our own reader cuts them. */
export function tokensOf(text: string): Token[] {
  return tokenize(text, [{ start: 0, end: text.length }], textWords);
}

export interface Labels {
  readonly tags: ReadonlyMap<string, number>;
  readonly deprels: ReadonlyMap<string, number>;
  readonly nameKinds: readonly EntityKind[];
}

/** Cuts a lesson into pieces between sentences. */
export function piecesOf(lesson: Lesson, vocabulary: Vocabulary, table: InputTable, labels: Labels): Piece[] {
  const { text, sentences, tokens } = lesson;
  const forms = readForms(text, sentences, tokens);
  const quotations = quotationNumbersOf(forms, sentences);
  const rows = inputRowsOf(forms, sentences, quotations, vocabulary, table);
  const pieces: Piece[] = [];
  let from = 0;
  for (let s = 0; s < sentences.length; s++) {
    const first = sentences[from]!.firstToken;
    const { endToken } = sentences[s]!;
    const next = sentences[s + 1];
    const full = endToken - first >= PIECE_TOKENS;
    const tooLong = next !== undefined && next.endToken - first > PIECE_TOKENS_MAX;
    if (!full && !tooLong && next !== undefined) continue;
    if (endToken - first <= PIECE_TOKENS_MAX) {
      const range = { first, end: endToken, sentences: sentences.slice(from, s + 1) };
      pieces.push(pieceOf(lesson, range, rows, quotations, labels));
    }
    from = s + 1;
  }
  return pieces;
}

function pieceOf(
  lesson: Lesson,
  { first, end, sentences }: { first: number; end: number; sentences: readonly Sentence[] },
  rows: Int32Array,
  quotations: Int32Array,
  labels: Labels,
): Piece {
  const n = end - first;
  const tags = new Int16Array(n).fill(-1);
  const heads = new Int32Array(n).fill(-2);
  const deprels = new Int16Array(n).fill(-1);
  const sentence = new Int32Array(n);
  sentences.forEach(({ firstToken, endToken }, s) => {
    sentence.fill(s, firstToken - first, endToken - first);
  });
  for (let i = 0; i < n; i++) {
    if (lesson.tags !== null) tags[i] = labels.tags.get(lesson.tags[first + i]!) ?? -1;
    if (lesson.heads === null) continue;
    const head = lesson.heads[first + i]!;
    heads[i] = head < 0 ? head : head - first;
    deprels[i] = labels.deprels.get(lesson.deprels![first + i]!) ?? -1;
  }
  let names: Uint8Array | null = null;
  if (lesson.names !== null) {
    names = new Uint8Array(n);
    for (const name of lesson.names) {
      if (name.first < first || name.end > end) continue;
      const begin = 1 + 2 * labels.nameKinds.indexOf(name.kind);
      names.fill(begin + 1, name.first - first, name.end - first);
      names[name.first - first] = begin;
    }
  }
  const move = (indices: readonly number[]) =>
    indices.filter((i) => i >= first && i < end).map((i) => i - first);
  const relations =
    lesson.relations?.flatMap(({ cue, source, content }) =>
      cue.first >= first && cue.end <= end
        ? [
            {
              cue: { first: cue.first - first, end: cue.end - first },
              source: move(source),
              content: move(content),
            },
          ]
        : [],
    ) ?? null;
  return {
    n,
    rows: rows.slice(first * INPUT_ROWS, end * INPUT_ROWS),
    sentences: sentences.map(({ firstToken, endToken }) => ({
      first: firstToken - first,
      end: endToken - first,
    })),
    sentence,
    quotation: quotations.slice(first, end),
    tags,
    heads,
    labels: deprels,
    names,
    relations,
  };
}

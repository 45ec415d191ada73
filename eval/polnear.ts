/**
 * Reads PolNeAR (Newell et al. 2018): texts with the attributions that people marked, and CoreNLP's layer.
 *
 * In: the corpus beside the project. Out: the marks of each annotator, and text layers made of the silver trees
 * as `tools/train/silver.ts` turns them into Universal Dependencies 2, so that training and evaluation read one
 * corpus in one way.
 */
import { textWords } from "../src/language/en/text.ts";
import {
  type Dependency,
  type Sentence,
  type Span,
  type Tag,
  type TextLayers,
  type Token,
  textOf,
} from "../src/model/index.ts";
import { segmentParagraphs } from "../src/text/index.ts";
import { readSilver } from "../tools/train/silver.ts";
import { type GoldDocument, type GoldSentence, readRecords } from "../tools/train/treebanks.ts";

export interface GoldAttribution {
  readonly annotator: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** A text with people's marks. */
export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly published: string;
  /** By one annotator: the first of those who marked the text. */
  readonly attributions: readonly GoldAttribution[];
  /** By each annotator, in the corpus's order: most texts have one. */
  readonly byAnnotator: readonly (readonly GoldAttribution[])[];
  /** The headline where the text begins with one. */
  readonly titleSpan: Span | null;
}

export interface PolnearArticle extends AnnotatedText {
  /** CoreNLP's trees and tags; no names and no relations. */
  readonly layers: TextLayers;
}

type Pair = readonly [number, number];
interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly published: string;
  readonly annotators: readonly string[];
  readonly attributions: readonly {
    readonly annotator: string;
    readonly source: readonly Pair[];
    readonly cue: readonly Pair[];
    readonly content: readonly Pair[];
  }[];
}

/** Every article of the split that has a silver layer. */
export function readPolnear(split: "train" | "dev"): readonly PolnearArticle[] {
  const silver = new Map(readSilver(split).map((document) => [document.id, document]));
  return readAnnotatedTexts(split).flatMap((annotated) => {
    const document = silver.get(annotated.id);
    return document === undefined ? [] : [{ ...annotated, layers: layersOf(document, annotated.titleSpan) }];
  });
}

/** Every text of the split, without layers. The corpus's 37 marks that lack a cue or a content are left out. */
export function readAnnotatedTexts(split: "train" | "dev"): readonly AnnotatedText[] {
  return readRecords<GoldRecord>(`polnear/${split}.jsonl.gz`).map((record) => {
    const { id, text, title, published } = record;
    const byAnnotator = record.annotators.map((name) =>
      record.attributions
        .filter(({ annotator, cue, content }) => annotator === name && cue.length > 0 && content.length > 0)
        .map(({ annotator, source, cue, content }) => ({
          annotator,
          source: source.map(spanOf),
          cue: cue.map(spanOf),
          content: content.map(spanOf),
        })),
    );
    const attributions = byAnnotator[0] ?? [];
    return { id, text, title, published, attributions, byAnnotator, titleSpan: headlineOf(text) };
  });
}

function spanOf([start, end]: Pair): Span {
  return { start, end };
}

/** In code units: a first line that is longer is no headline. */
const HEADLINE_MAX = 200;

function headlineOf(text: string): Span | null {
  const line = /\S[^\n]*/u.exec(text);
  if (line === null) return null;
  const end = line.index + line[0].trimEnd().length;
  return end - line.index < HEADLINE_MAX ? { start: line.index, end } : null;
}

function layersOf({ text, sentences: silver }: GoldDocument, titleSpan: Span | null): TextLayers {
  const paragraphs = segmentParagraphs(text, { skipped: [], titleSpan, words: textWords });
  const tokens: Token[] = [];
  const tags: Tag[] = [];
  const dependencies: Dependency[] = [];
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const sentence of silver) {
    const firstToken = tokens.length;
    tokens.push(...sentence.tokens);
    tags.push(...sentence.tokens.map((_, i) => tagOf(text, sentence, i)));
    for (const [i, head] of sentence.heads.entries())
      dependencies.push({
        head: head < 0 ? -1 : firstToken + head,
        deprel: sentence.deprels[i] || "compound",
      });
    const start = sentence.tokens[0]!.start;
    while (paragraph + 1 < paragraphs.length && paragraphs[paragraph]!.end <= start) paragraph++;
    sentences.push({
      start,
      end: sentence.tokens.at(-1)!.end,
      paragraph,
      firstToken,
      endToken: tokens.length,
    });
  }
  return { paragraphs, sentences, tokens, tags, dependencies, names: [], relations: [] };
}

/** What the conversion leaves open (“long” in “long-term”) is mostly an adjective there. */
function tagOf(text: string, { tokens, upos, xpos, lemmas }: GoldSentence, i: number): Tag {
  const lemma = lemmas[i] || textOf(text, tokens[i]!).toLowerCase();
  return { upos: upos[i] || "ADJ", xpos: xpos[i] || "JJ", lemma };
}

/**
 * Reads PolNeAR (Newell et al. 2018) and its automatic CoreNLP layer.
 *
 * In: the corpus folder, which is not part of the repository. Out: texts with gold attributions, and layers
 * whose trees are turned from CoreNLP's Universal Dependencies version 1 to version 2, so that the rules meet
 * the labels they are written for. The turn is by label: where version 2 also moves heads, it does not.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type {
  Dependency,
  Paragraph,
  Sentence,
  Span,
  Tag,
  TextLayers,
  Token,
  Upos,
} from "../src/model/index.ts";

const FOLDER = "../shared/corpora/polnear";

export interface GoldAttribution {
  readonly annotator: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface PolnearArticle {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly published: string;
  /** By one annotator: the first of those who marked the text. */
  readonly attributions: readonly GoldAttribution[];
  readonly layers: TextLayers;
}

type Pair = readonly [number, number];
type SilverToken = readonly [number, number, string, string, string, number, string];
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
  const silver = new Map(
    readRecords<{ id: string; sentences: readonly (readonly SilverToken[])[] }>(`silver-${split}`).map(
      (record) => [record.id, record.sentences],
    ),
  );
  return readRecords<GoldRecord>(split).flatMap((record) => {
    const sentences = silver.get(record.id);
    if (sentences === undefined) return [];
    const annotator = record.annotators[0];
    const attributions = record.attributions
      .filter((attribution) => attribution.annotator === annotator)
      .map(({ annotator, source, cue, content }) => ({
        annotator,
        source: source.map(spanOf),
        cue: cue.map(spanOf),
        content: content.map(spanOf),
      }));
    return [{ ...record, attributions, layers: layersOf(record.text, sentences) }];
  });
}

function readRecords<T>(name: string): readonly T[] {
  const bytes = readFileSync(join(FOLDER, `${name}.jsonl.gz`));
  return gunzipSync(bytes)
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

function spanOf([start, end]: Pair): Span {
  return { start, end };
}

function layersOf(text: string, silver: readonly (readonly SilverToken[])[]): TextLayers {
  const paragraphs = paragraphsOf(text);
  const tokens: Token[] = [];
  const tags: Tag[] = [];
  const dependencies: Dependency[] = [];
  const sentences: Sentence[] = [];
  for (const sentence of silver) {
    if (sentence.length === 0) continue;
    const firstToken = tokens.length;
    for (const [index, token] of sentence.entries()) {
      const [start, end, xpos, lemma, , head] = token;
      tokens.push({ start, end });
      tags.push({ upos: uposOf(xpos, token[6], lemma), xpos, lemma });
      dependencies.push({
        head: head === 0 ? -1 : firstToken + head - 1,
        deprel: relationOf(sentence, index),
      });
    }
    const start = sentence[0]![0];
    const paragraph = Math.max(
      0,
      paragraphs.findIndex((one) => start < one.end),
    );
    sentences.push({ start, end: sentence.at(-1)![1], paragraph, firstToken, endToken: tokens.length });
  }
  return { paragraphs, sentences, tokens, tags, dependencies, names: [], relations: [] };
}

function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/\S[^\n]*/gu)].map((match, index) => {
    const trimmed = match[0].trimEnd();
    const headline = index === 0 && trimmed.length < 200;
    return { start: match.index, end: match.index + trimmed.length, kind: headline ? "headline" : "body" };
  });
}

/** Labels that only changed their name from version 1 to version 2. */
const RENAMED: Readonly<Record<string, string>> = {
  dobj: "obj",
  nsubjpass: "nsubj:pass",
  csubjpass: "csubj:pass",
  auxpass: "aux:pass",
  mwe: "fixed",
  neg: "advmod",
  name: "flat",
  foreign: "flat",
  "nmod:npmod": "obl:npmod",
  "nmod:tmod": "obl:tmod",
};

function relationOf(sentence: readonly SilverToken[], index: number): string {
  const [, , , , , head, relation] = sentence[index]!;
  const xpos = sentence[head - 1]?.[2] ?? "";
  if (relation === "neg" && /^DT$/u.test(sentence[index]![2])) return "det";
  if (relation === "nmod" && /^(?:VB|JJ|RB)/u.test(xpos)) return "obl";
  return RENAMED[relation] ?? relation;
}

function uposOf(xpos: string, relation: string, lemma: string): Upos {
  if (/^(?:aux|auxpass|cop)$/u.test(relation)) return "AUX";
  if (xpos === "IN") return relation === "mark" ? "SCONJ" : "ADP";
  if (xpos === "TO") return relation === "mark" ? "PART" : "ADP";
  if (xpos === "RB" && lemma === "not") return "PART";
  if (/^(?:WDT|WP|PRP|EX)/u.test(xpos)) return "PRON";
  return UPOS_OF_XPOS[xpos] ?? "X";
}

const UPOS_OF_XPOS: Readonly<Record<string, Upos>> = {
  CC: "CCONJ",
  CD: "NUM",
  DT: "DET",
  PDT: "DET",
  FW: "X",
  JJ: "ADJ",
  JJR: "ADJ",
  JJS: "ADJ",
  LS: "X",
  MD: "AUX",
  NN: "NOUN",
  NNS: "NOUN",
  NNP: "PROPN",
  NNPS: "PROPN",
  POS: "PART",
  RB: "ADV",
  RBR: "ADV",
  RBS: "ADV",
  RP: "ADP",
  SYM: "SYM",
  UH: "INTJ",
  VB: "VERB",
  VBD: "VERB",
  VBG: "VERB",
  VBN: "VERB",
  VBP: "VERB",
  VBZ: "VERB",
  WRB: "ADV",
  $: "SYM",
  "#": "SYM",
  ",": "PUNCT",
  ".": "PUNCT",
  ":": "PUNCT",
  "``": "PUNCT",
  "''": "PUNCT",
  "-LRB-": "PUNCT",
  "-RRB-": "PUNCT",
};

/**
 * How well does the text layer read? Sentences, tokens, tags, trees and names against treebanks.
 *
 * Everything is read from the raw text with our own paragraphs, sentences and tokens; gold and own tokens
 * are matched by their offsets, as in the CoNLL 2018 shared task: F1 of tokens that stand at the same
 * place and have the same tag, or the same head. A token that is cut otherwise counts as wrong; the column
 * “upos, shared tokens” is the share of right tags among the tokens that stand at the same place. The libraries
 * that a TypeScript user would take instead read the same texts in the same run. What the corpora call a proper noun
 * by its Penn tag is one (“the United Nations” whole). Heads and labels are counted of all tokens, as is done for
 * Universal Dependencies, and of words without punctuation, as is done for the Penn Treebank.
 */

import { loadEnglishReader } from "../src/language/en/models.ts";
import { textWords } from "../src/language/en/text.ts";
import type { Dependency, Tag, Token } from "../src/model/index.ts";
import { readTextLayers } from "../src/text/index.ts";
import { readSilver } from "../tools/train/silver.ts";
import { capitals, lowerCase, titleCase } from "../tools/train/styles.ts";
import { type GoldDocument, readGum, readPud } from "../tools/train/treebanks.ts";
import { evaluateNames, f1Of } from "./names.ts";
import { readWithCompromise } from "./peers/compromise.ts";
import type { PeerLayers } from "./peers/peer.ts";
import { readWithWink } from "./peers/wink.ts";
import type { EvalTable } from "./table.ts";

type Row = EvalTable["rows"][number];

export function evaluateText(): EvalTable[] {
  const gum = readGum("dev");
  const news = gum.filter((document) => document.genre === "news");
  const rows = [
    ...rowsOf("gum news", news),
    ...rowsOf("gum all", gum),
    ...rowsOf("polnear silver", readSilver("dev")),
    ...rowsOf("pud", readPud()),
    // The same news as others set it: case then says nothing, or the wrong thing.
    rowOf("gum news, in small letters", news.map(styled(lowerCase)), readOwn),
    rowOf("gum news, in capitals", news.map(styled(capitals)), readOwn),
    rowOf("gum news, in Title Case", news.map(styled(titleCase)), readOwn),
  ];
  return [
    { title: "Text layers from raw text, F1", corpus: "gum/dev, polnear/silver-dev, ud-pud/en", rows },
    evaluateNames(),
  ];
}

function styled(style: (text: string) => string): (document: GoldDocument) => GoldDocument {
  return (document) => ({ ...document, text: style(document.text) });
}

/** Ours first, under the name of the corpus alone. */
function rowsOf(corpus: string, documents: readonly GoldDocument[]): readonly Row[] {
  return [
    rowOf(corpus, documents, readOwn),
    rowOf(`${corpus}, wink-nlp`, documents, readWithWink),
    rowOf(`${corpus}, compromise`, documents, readWithCompromise),
  ];
}

/** What is measured. The layers are parallel to the tokens, and a peer has not all of them. */
interface ReadLayers extends PeerLayers {
  readonly tags?: readonly Tag[];
  readonly dependencies?: readonly Dependency[];
}

function readOwn(text: string): ReadLayers {
  const article = { text, skipped: [], titleSpan: null };
  const { sentences, tokens, tags, dependencies } = readTextLayers(article, textWords, loadEnglishReader());
  return {
    sentences,
    tokens: tokens.map((token, i) => ({ ...token, upos: tags[i]!.upos })),
    tags,
    dependencies,
  };
}

interface Counts {
  gold: number;
  own: number;
  right: number;
}

const MEASURES = [
  "sentences",
  "tokens",
  "upos",
  "xpos",
  "lemmas",
  "uas",
  "las",
  "uas, words",
  "las, words",
] as const;
type Measure = (typeof MEASURES)[number];

function rowOf(name: string, documents: readonly GoldDocument[], read: (text: string) => ReadLayers): Row {
  const counts = Object.fromEntries(
    MEASURES.map((measure) => [measure, { gold: 0, own: 0, right: 0 }]),
  ) as Record<Measure, Counts>;
  for (const document of documents) compare(document, read(document.text), counts);
  const values: Record<string, number> = { documents: documents.length };
  for (const measure of MEASURES) {
    // What a peer does not give has no value, rather than a zero.
    if (counts[measure].right > 0) values[measure] = f1Of(counts[measure]);
    if (measure === "upos")
      values["upos, shared tokens"] = counts.upos.right / Math.max(1, counts.tokens.right);
  }
  return { name, values };
}

function compare(document: GoldDocument, layers: ReadLayers, counts: Record<Measure, Counts>): void {
  const { tokens, sentences, tags, dependencies } = layers;
  const ownSentences = new Set(sentences.map(keyOf));
  const ownTokens = new Map(tokens.map((token, i) => [keyOf(token), i]));
  let nGold = 0;
  let nGoldWords = 0;
  for (const gold of document.sentences) {
    const place = keyOf({ start: gold.tokens[0]!.start, end: gold.tokens.at(-1)!.end });
    if (ownSentences.has(place)) counts.sentences.right++;
    gold.tokens.forEach((token, i) => {
      nGold++;
      if (gold.upos[i] !== "PUNCT") nGoldWords++;
      const own = ownTokens.get(keyOf(token));
      if (own === undefined) return;
      counts.tokens.right++;
      const upos = gold.xpos[i]!.startsWith("NNP") ? "PROPN" : gold.upos[i]!;
      if (upos === "" || tokens[own]!.upos === upos) counts.upos.right++;
      if (tags !== undefined) compareTag(gold, i, tags[own]!, counts);
      if (dependencies !== undefined) compareHead(gold, i, dependencies[own]!, tokens, counts);
    });
  }
  counts.sentences.gold += document.sentences.length;
  counts.sentences.own += sentences.length;
  for (const measure of MEASURES) {
    if (measure === "sentences") continue;
    const ofWords = measure.endsWith(", words");
    counts[measure].gold += ofWords ? nGoldWords : nGold;
    counts[measure].own += ofWords ? tokens.filter(({ upos }) => upos !== "PUNCT").length : tokens.length;
  }
}

type GoldSentence = GoldDocument["sentences"][number];

function compareTag(gold: GoldSentence, i: number, tag: Tag, counts: Record<Measure, Counts>): void {
  if (gold.xpos[i] === "" || tag.xpos === gold.xpos[i]) counts.xpos.right++;
  if (gold.lemmas[i] === "" || tag.lemma.toLowerCase() === gold.lemmas[i]!.toLowerCase())
    counts.lemmas.right++;
}

function compareHead(
  gold: GoldSentence,
  i: number,
  { head, deprel }: Dependency,
  tokens: readonly Token[],
  counts: Record<Measure, Counts>,
): void {
  const goldHead = gold.heads[i]!;
  const wanted = goldHead < 0 ? "root" : keyOf(gold.tokens[goldHead]!);
  const found = head < 0 ? "root" : keyOf(tokens[head]!);
  if (wanted !== found) return;
  const isWord = gold.upos[i] !== "PUNCT";
  counts.uas.right++;
  if (isWord) counts["uas, words"].right++;
  const goldDeprel = gold.deprels[i]!;
  if (goldDeprel !== "" && goldDeprel.split(":")[0] !== deprel.split(":")[0]) return;
  counts.las.right++;
  if (isWord) counts["las, words"].right++;
}

function keyOf({ start, end }: Token): string {
  return `${start}:${end}`;
}

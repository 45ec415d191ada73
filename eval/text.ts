/**
 * How well does the text layer read? Sentences, tokens, tags, trees and names against treebanks.
 *
 * Everything is read from the raw text with our own paragraphs, sentences and tokens; gold and own tokens
 * are matched by their offsets, as in the CoNLL 2018 shared task: F1 of tokens that stand at the same
 * place and have the same tag, or the same head. A token that we cut otherwise counts as wrong.
 */

import { loadEnglishModels } from "../src/language/en/models.ts";
import { textWords } from "../src/language/en/text.ts";
import type { TextLayers } from "../src/model/index.ts";
import { readTextLayers } from "../src/text/index.ts";
import { readSilver } from "../tools/train/silver.ts";
import { type GoldDocument, readGum, readPud } from "../tools/train/treebanks.ts";
import { evaluateNames, f1Of } from "./names.ts";
import type { EvalTable } from "./table.ts";

export function evaluateText(): EvalTable[] {
  const gum = readGum("dev");
  const news = gum.filter((document) => document.genre === "news");
  const rows = [
    rowOf("gum news", news),
    rowOf("gum all", gum),
    rowOf("polnear silver", readSilver("dev")),
    rowOf("pud", readPud()),
  ];
  return [
    { title: "Text layers from raw text, F1", corpus: "gum/dev, polnear/silver-dev, ud-pud/en", rows },
    evaluateNames(),
  ];
}

interface Counts {
  gold: number;
  own: number;
  right: number;
}

const MEASURES = ["sentences", "tokens", "upos", "xpos", "lemmas", "uas", "las"] as const;
type Measure = (typeof MEASURES)[number];

function rowOf(name: string, documents: readonly GoldDocument[]): EvalTable["rows"][number] {
  const counts = Object.fromEntries(
    MEASURES.map((measure) => [measure, { gold: 0, own: 0, right: 0 }]),
  ) as Record<Measure, Counts>;
  const models = loadEnglishModels();
  for (const document of documents) {
    const article = { text: document.text, skipped: [], titleSpan: null };
    compare(document, readTextLayers(article, textWords, models), counts);
  }
  const values = Object.fromEntries(MEASURES.map((measure) => [measure, f1Of(counts[measure])]));
  return { name, values: { documents: documents.length, ...values } };
}

function compare(document: GoldDocument, layers: TextLayers, counts: Record<Measure, Counts>): void {
  const { tokens, sentences, tags, dependencies } = layers;
  const ownSentences = new Set(sentences.map(({ start, end }) => `${start}:${end}`));
  const ownTokens = new Map(tokens.map(({ start, end }, i) => [`${start}:${end}`, i]));
  let nGold = 0;
  for (const gold of document.sentences) {
    const place = `${gold.tokens[0]!.start}:${gold.tokens.at(-1)!.end}`;
    if (ownSentences.has(place)) counts.sentences.right++;
    gold.tokens.forEach(({ start, end }, i) => {
      nGold++;
      const own = ownTokens.get(`${start}:${end}`);
      if (own === undefined) return;
      counts.tokens.right++;
      const tag = tags[own]!;
      const upos = gold.xpos[i]!.startsWith("NNP") ? "PROPN" : gold.upos[i]!;
      if (upos === "" || tag.upos === upos) counts.upos.right++;
      if (gold.xpos[i] === "" || tag.xpos === gold.xpos[i]) counts.xpos.right++;
      if (gold.lemmas[i] === "" || tag.lemma.toLowerCase() === gold.lemmas[i]!.toLowerCase())
        counts.lemmas.right++;
      const goldHead = gold.heads[i]!;
      const head = dependencies[own]!.head;
      const wanted = goldHead < 0 ? null : gold.tokens[goldHead]!;
      const found = head < 0 ? null : tokens[head]!;
      const sameHead =
        wanted === null || found === null
          ? wanted === found
          : wanted.start === found.start && wanted.end === found.end;
      if (!sameHead) return;
      counts.uas.right++;
      const deprel = gold.deprels[i]!;
      if (deprel === "" || deprel.split(":")[0] === dependencies[own]!.deprel.split(":")[0])
        counts.las.right++;
    });
  }
  counts.sentences.gold += document.sentences.length;
  counts.sentences.own += sentences.length;
  for (const measure of MEASURES) {
    if (measure === "sentences") continue;
    counts[measure].gold += nGold;
    counts[measure].own += tokens.length;
  }
}

/**
 * Is it found who took the text from whom? Reprints, trims and changed figures made out of real reports, and
 * reports of other stories that have nothing to do with one another.
 *
 * Each of the longer wikinews reports is remade in five ways under another outlet's name; a pair is right where
 * a shared origin of kind reprint or lifted passage holds both. Pairs of reports of different stories are the
 * strangers: every dependence found between them is false.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { findProofs } from "../src/claims/origins/proofs.ts";
import { findLiftedPassages, findReprints } from "../src/claims/origins/reprints.ts";
import { prepareStory } from "../src/claims/story.ts";
import { rarityIn } from "../src/claims/terms.ts";
import { claimWords } from "../src/language/en/claims.ts";
import { textWords } from "../src/language/en/text.ts";
import type { Reading } from "../src/model/index.ts";
import { segmentParagraphs, segmentSentences, tokenize } from "../src/text/index.ts";
import { bareArticle } from "../test/support/bare-article.ts";
import type { EvalTable } from "./table.ts";

/** How a text is remade; every one keeps at least one sentence of it. */
const REMADE: Readonly<Record<string, (sentences: readonly string[]) => readonly string[]>> = {
  "whole reprint": (sentences) => sentences,
  "first half": (sentences) => sentences.slice(0, Math.ceil(sentences.length / 2)),
  "every other sentence": (sentences) => sentences.filter((_, i) => i % 2 === 0),
  "figures changed": (sentences) => sentences.map((sentence) => sentence.replace(/\d/gu, "7")),
  "one passage in another report": (sentences) => [...OWN, ...longestSentences(sentences, 2), ...OWN],
};

/** What the second outlet wrote itself. */
const OWN = [
  "The council will hear the engineers on Thursday before it votes on the new harbor wall.",
  "Residents of the lower town have asked for years that the old sluice be replaced.",
];

export function evaluateOrigins(): EvalTable {
  const records = readRecords();
  const rows = Object.entries(REMADE).map(([name, remake]) => {
    const found = records.filter(({ text }, i) => {
      const copy = remake(sentencesOf(text)).join(" ");
      return areDependent(readText(text, `${i}a`), readText(copy, `${i}b`));
    });
    return {
      name,
      values: { pairs: records.length, found: found.length, recall: found.length / records.length },
    };
  });
  const strangers = records.flatMap((record, i) =>
    records
      .slice(i + 1, i + 1 + STRANGERS_EACH)
      .filter(({ story }) => story !== record.story)
      .map((other) => [record, other] as const),
  );
  const wrong = strangers.filter(([a, b]) => areDependent(readText(a.text, "a"), readText(b.text, "b")));
  const right = rows.reduce((sum, { values }) => sum + values.found, 0);
  return {
    title: "shared text",
    corpus: `wikinews-stories, ${records.length} reports remade`,
    rows: [
      ...rows,
      { name: "strangers", values: { pairs: strangers.length, found: wrong.length } },
      {
        name: "all",
        values: { precision: right / (right + wrong.length), recall: right / (records.length * rows.length) },
      },
    ],
  };
}

/** Each report is held against so many of the next ones. */
const STRANGERS_EACH = 8;

function areDependent(a: Reading, b: Reading): boolean {
  const story = prepareStory([a, b], [], claimWords);
  const proofs = findProofs(story, rarityIn(story));
  const found = [...findReprints(story.articles, proofs), ...findLiftedPassages(proofs)];
  return found.length > 0;
}

function longestSentences(sentences: readonly string[], n: number): readonly string[] {
  return sentences.toSorted((a, b) => b.length - a.length).slice(0, n);
}

function sentencesOf(text: string): readonly string[] {
  const { article, sentences } = readText(text, "");
  return sentences.map(({ start, end }) => article.text.slice(start, end));
}

/** The layers of a text that need no network; nothing in it is resolved. */
export function readText(text: string, id: string): Reading {
  const paragraphs = segmentParagraphs(text, { skipped: [], titleSpan: null, words: textWords });
  const tokens = tokenize(text, paragraphs, textWords);
  const sentences = segmentSentences(text, paragraphs, tokens, textWords);
  return {
    article: bareArticle(text, id),
    paragraphs,
    tokens,
    sentences,
    tags: [],
    dependencies: [],
    names: [],
    relations: [],
    entities: [],
    mentions: [],
    figures: [],
    dates: [],
    places: [],
    attributions: [],
  };
}

interface NewsRecord {
  readonly story: string;
  readonly text: string;
}

/** Shorter texts are wrong pages and boilerplate. */
const CHARACTERS_MIN = 1500;

function readRecords(): readonly NewsRecord[] {
  const text = gunzipSync(readFileSync("../shared/corpora/wikinews-stories/all.jsonl.gz")).toString("utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as NewsRecord)
    .filter((record) => record.text.length >= CHARACTERS_MIN);
}

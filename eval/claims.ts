/**
 * Do two sentences of different reports make the same claim? MSRP: pairs from the news, judged by people.
 *
 * The likeness is the one that joins statements into claims. Its best cut is chosen on train and scored on
 * dev, beside plain word overlap cut the same way; the third row is the cut that the program itself uses,
 * which is meant to be right when it joins and not to join all it could.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { couldBeSame, likenessOfTerms, SAME_CLAIM_MIN } from "../src/claims/align-statements.ts";
import { findStatements, type Statement } from "../src/claims/statements.ts";
import { prepareStory, type Story } from "../src/claims/story.ts";
import { type Rarity, rarityIn } from "../src/claims/terms.ts";
import { claimWords } from "../src/language/en/claims.ts";
import { dateWords } from "../src/language/en/dates.ts";
import { loadEnglishReader } from "../src/language/en/models.ts";
import { numberWords } from "../src/language/en/numbers.ts";
import { textWords } from "../src/language/en/text.ts";
import type { Reading } from "../src/model/index.ts";
import { findDates } from "../src/resolve/dates/find-dates.ts";
import { findFigures } from "../src/resolve/numbers/find-figures.ts";
import { readTextLayers } from "../src/text/index.ts";
import { bareArticle } from "../test/support/bare-article.ts";
import { publishedRows } from "./published.ts";
import type { EvalTable } from "./table.ts";

interface Pair {
  readonly text: string;
  readonly text2: string;
  readonly same: boolean;
}

export function evaluateClaims(): EvalTable {
  const train = scorePairs(readPairs("msrp-train.jsonl.gz"));
  const dev = scorePairs(readPairs("msrp-dev.jsonl"));
  const rowOf = (name: string, score: (pair: ScoredPair) => number, cut: number) => ({
    name,
    values: { cut, ...measure(dev, score, cut) },
  });
  return {
    title: "same claim",
    corpus: `pairs/msrp-dev, ${dev.length} pairs`,
    rows: [
      rowOf("always the same", () => 1, 0.5),
      rowOf(
        "words in common",
        ({ overlap }) => overlap,
        bestCut(train, ({ overlap }) => overlap),
      ),
      rowOf(
        "likeness",
        ({ likeness }) => likeness,
        bestCut(train, ({ likeness }) => likeness),
      ),
      rowOf("as claims are joined", ({ likeness }) => likeness, SAME_CLAIM_MIN),
      ...publishedRows("msrp"),
    ],
  };
}

interface ScoredPair extends Pair {
  readonly likeness: number;
  readonly overlap: number;
}

/** The pairs' sentences are one story, so that rarity is that of words in the news. */
export function scorePairs(pairs: readonly Pair[]): readonly ScoredPair[] {
  const readings = pairs.flatMap(({ text, text2 }, i) => [
    readSentence(text, `${i}a`),
    readSentence(text2, `${i}b`),
  ]);
  const story = prepareStory(readings, [], claimWords);
  const rarity = rarityIn(story);
  const statements = statementsByReading(story);
  return pairs.map((pair, i) => {
    const [a, b] = [statements[2 * i], statements[2 * i + 1]];
    return {
      ...pair,
      likeness: a === undefined || b === undefined ? 0 : likenessOf(a, b, rarity),
      overlap: overlapOfWords(pair.text, pair.text2),
    };
  });
}

function likenessOf(a: Statement, b: Statement, rarity: Rarity): number {
  return couldBeSame(a, b) ? likenessOfTerms(a.terms, b.terms, rarity) : 0;
}

function statementsByReading(story: Story): readonly (Statement | undefined)[] {
  const byGiven: (Statement | undefined)[] = story.articles.map(() => undefined);
  for (const statement of findStatements(story)) byGiven[statement.article.given] ??= statement;
  return byGiven;
}

function readSentence(text: string, id: string): Reading {
  const article = bareArticle(text, id);
  const layers = readTextLayers(article, textWords, loadEnglishReader());
  return {
    article,
    ...layers,
    // A pair is one sentence against another: what the splitter takes for two is compared as one.
    sentences: layers.tokens.length === 0 ? [] : [wholeSentence(layers, text)],
    entities: [],
    mentions: [],
    figures: findFigures(text, layers, numberWords),
    dates: findDates(text, layers, { published: null }, dateWords),
    places: [],
    attributions: [],
  };
}

function wholeSentence({ tokens }: Pick<Reading, "tokens">, text: string): Reading["sentences"][number] {
  return { start: 0, end: text.length, paragraph: 0, firstToken: 0, endToken: tokens.length };
}

function overlapOfWords(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const shared = [...x!].filter((word) => y!.has(word)).length;
  return x!.size + y!.size === 0 ? 0 : (2 * shared) / (x!.size + y!.size);
}

/** The cut with the best accuracy, in steps of a hundredth. */
function bestCut(pairs: readonly ScoredPair[], score: (pair: ScoredPair) => number): number {
  const cuts = Array.from({ length: 100 }, (_, i) => i / 100);
  return cuts.reduce((best, cut) =>
    measure(pairs, score, cut).accuracy > measure(pairs, score, best).accuracy ? cut : best,
  );
}

function measure(
  pairs: readonly ScoredPair[],
  score: (pair: ScoredPair) => number,
  cut: number,
): { accuracy: number; precision: number; recall: number; F1: number } {
  const joined = pairs.filter((pair) => score(pair) >= cut);
  const right = joined.filter(({ same }) => same).length;
  const same = pairs.filter((pair) => pair.same).length;
  const accuracy = (right + (pairs.length - same - (joined.length - right))) / pairs.length;
  const [precision, recall] = [joined.length === 0 ? 0 : right / joined.length, right / same];
  return {
    accuracy,
    precision,
    recall,
    F1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function readPairs(file: string): readonly Pair[] {
  const bytes = readFileSync(`../shared/corpora/pairs/${file}`);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { text: string; text2: string; same: number })
    .map(({ text, text2, same }) => ({ text, text2, same: same === 1 }));
}

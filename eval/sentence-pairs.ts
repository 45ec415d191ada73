/** Reads MSRP: pairs of sentences from different reports, and whether people found that they say the same. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
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

const FILES = { train: "msrp-train.jsonl.gz", dev: "msrp-dev.jsonl" } as const;

export interface SentencePair {
  readonly text: string;
  readonly text2: string;
  readonly same: boolean;
}

export interface ReadPair extends SentencePair {
  readonly a: Statement;
  readonly b: Statement;
}

/** The pairs' sentences are one story, so that rarity is that of words in the news. */
export function readSentencePairs(split: keyof typeof FILES): {
  readonly pairs: readonly ReadPair[];
  readonly rarity: Rarity;
} {
  const pairs = pairsIn(FILES[split]);
  const readings = pairs.flatMap(({ text, text2 }, i) => [
    readSentence(text, `${i}a`),
    readSentence(text2, `${i}b`),
  ]);
  const story = prepareStory(readings, [], claimWords);
  const statements = statementsByReading(story);
  return {
    pairs: pairs.flatMap((pair, i) => {
      const [a, b] = [statements[2 * i], statements[2 * i + 1]];
      return a === undefined || b === undefined ? [] : [{ ...pair, a, b }];
    }),
    rarity: rarityIn(story),
  };
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

function pairsIn(file: string): readonly SentencePair[] {
  const bytes = readFileSync(`../shared/corpora/pairs/${file}`);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { text: string; text2: string; same: number })
    .map(({ text, text2, same }) => ({ text, text2, same: same === 1 }));
}

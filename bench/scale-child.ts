/**
 * Makes a story of so many reports, reports on it and draws the views, and says what that took. Started by `scale.ts`.
 */
import { draftOf } from "../eval/generator/draft.ts";
import { generateStory } from "../eval/generator/generate-story.ts";
import { withOwnSentences } from "../eval/generator/own-accounts.ts";
import { loadArticles, renderHtml, renderTerminal, report } from "../src/index.ts";
import { bareArticle } from "../test/support/bare-article.ts";
import { randomFrom } from "../tools/train/random.ts";
import { wordsOf } from "./rows.ts";

export interface StoryCost {
  readonly words: number;
  /** Seconds on the clock. */
  readonly reading: number;
  readonly comparing: number;
  /** Largest resident set when the report was there, in bytes. */
  readonly peakRss: number;
  readonly jsonBytes: number;
  readonly htmlSeconds: number;
  readonly htmlBytes: number;
  readonly terminalLines: number;
}

/** Base reports: six of one invented event, each lengthened to what a newspaper prints. */
const BASES = "test/golden/stories/zora-pit";
const OWN_SENTENCES = 12;
const SEED = 1;

const random = randomFrom(SEED);
const bases = (await loadArticles([BASES])).articles.map((article) =>
  withOwnSentences(draftOf(article), OWN_SENTENCES, random),
);
const articles = generateStory(bases, { count: Number(process.argv[2]), seed: SEED }).map(
  ({ id, outlet, published, text }) => bareArticle(text, id, { outlet, published }),
);
// The models are loaded before the clock starts: what that takes is in the footprint.
report([]);

const start = performance.now();
let read = start;
const found = report(articles, {
  onRead: () => {
    read = performance.now();
  },
});
const done = performance.now();
const { maxRSS } = process.resourceUsage();
const html = renderHtml(found);
const drawn = performance.now();
const cost: StoryCost = {
  words: articles.reduce((sum, article) => sum + wordsOf(article), 0),
  reading: (read - start) / 1000,
  comparing: (done - read) / 1000,
  peakRss: maxRSS * 1024,
  jsonBytes: Buffer.byteLength(JSON.stringify(found)),
  htmlSeconds: (drawn - done) / 1000,
  htmlBytes: Buffer.byteLength(html),
  terminalLines: renderTerminal(found).split("\n").length,
};
console.log(JSON.stringify(cost));

/**
 * Makes a story of so many reports, reports on it and draws the views, and says what that took. Started by `scale.ts`.
 */
import { draftOf } from "../eval/generator/draft.ts";
import { generateStory } from "../eval/generator/generate-story.ts";
import { withOwnSentences } from "../eval/generator/own-accounts.ts";
import { loadArticles, renderHtml, renderTerminal, report } from "../src/index.ts";
import { bareArticle } from "../test/support/bare-article.ts";
import { randomFrom } from "../tools/train/random.ts";
import { processorSeconds, secondsOf, wordsOf } from "./rows.ts";

export interface StoryCost {
  readonly words: number;
  /** Seconds of processor time, collecting garbage included. */
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
let found = report([]);

let read = 0;
const total = processorSeconds(() => {
  const before = process.cpuUsage();
  found = report(articles, { onRead: () => (read = secondsOf(process.cpuUsage(before))) });
});
const { maxRSS } = process.resourceUsage();
let html = "";
const drawing = processorSeconds(() => {
  html = renderHtml(found);
});
const cost: StoryCost = {
  words: articles.reduce((sum, article) => sum + wordsOf(article), 0),
  reading: read,
  comparing: total - read,
  peakRss: maxRSS * 1024,
  jsonBytes: Buffer.byteLength(JSON.stringify(found)),
  htmlSeconds: drawing,
  htmlBytes: Buffer.byteLength(html),
  terminalLines: renderTerminal(found).split("\n").length,
};
console.log(JSON.stringify(cost));

/**
 * How fast is `read`? Articles and words a second, whole and by stage, on this machine.
 *
 *     npm run bench             the examples, over and over
 *     npm run bench -- FOLDER   the articles of a folder
 *
 * Every stage is timed over the same articles in one run after a warm-up, and the table also shows how the
 * time grows with the length of one article.
 */
import { cpus } from "node:os";
import { findAttributions } from "../src/attribution/extract.ts";
import { type Article, articleFromText, loadArticles, readArticle } from "../src/index.ts";
import { english } from "../src/language/en/index.ts";
import { findDates } from "../src/resolve/dates/find-dates.ts";
import { resolveEntities } from "../src/resolve/entities/resolve-entities.ts";
import { findFigures } from "../src/resolve/numbers/find-figures.ts";
import { readTextLayers } from "../src/text/index.ts";

const WORDS_MIN = 50_000;
const language = english();
const folders = process.argv.slice(2);
const { articles: loaded } = await loadArticles(folders.length > 0 ? folders : ["examples"]);
if (loaded.length === 0) throw new Error("Cannot measure as there are no articles");

const wordsOf = (article: Article) => article.text.split(/\s+/).length;
const articles: Article[] = [];
for (let words = 0; words < WORDS_MIN; ) {
  for (const article of loaded) {
    articles.push(article);
    words += wordsOf(article);
  }
}
const words = articles.reduce((sum, article) => sum + wordsOf(article), 0);

const seconds = new Map<string, number>();
function timed<T>(stage: string, run: () => T): T {
  const start = performance.now();
  const result = run();
  seconds.set(stage, (seconds.get(stage) ?? 0) + (performance.now() - start) / 1000);
  return result;
}

for (const article of loaded) readArticle(article);
for (const article of articles) {
  const { text, published } = article;
  const layers = timed("text", () => readTextLayers(article, language.text, language.reader));
  const found = timed("entities", () => resolveEntities(text, layers, language.entities));
  timed("figures", () => findFigures(text, layers, language.numbers));
  timed("dates", () => findDates(text, layers, { published }, language.dates));
  timed("attributions", () => findAttributions(text, layers, found, language.attribution));
}
for (const article of articles) timed("read, whole", () => readArticle(article));

console.log(
  `${articles.length} articles, ${words} words; ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}`,
);
printRow("stage", "articles/s", "words/s");
for (const [stage, taken] of seconds)
  printRow(stage, (articles.length / taken).toFixed(0), (words / taken).toFixed(0));

console.log("\nTime against length, one article (linear: the last column stays level)");
printRow("words", "ms", "µs a word");
const paragraph = loaded.map(({ text }) => text).join("\n\n");
for (const times of [1, 4, 16]) {
  const article = articleFromText(`${paragraph}\n\n`.repeat(times));
  const start = performance.now();
  readArticle(article);
  const ms = performance.now() - start;
  printRow(String(wordsOf(article)), ms.toFixed(0), ((ms * 1000) / wordsOf(article)).toFixed(1));
}

function printRow(...cells: readonly string[]): void {
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(14) : cell.padStart(12))).join(""));
}

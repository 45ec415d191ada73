/**
 * How does the time grow with the text? Linear reading keeps the last column level.
 *
 * One article is made of paragraphs of the given ones up to the length; 1 MB is more than one article may have, so it
 * is several of the greatest.
 */
import { type Article, articleFromText, readArticle } from "../src/index.ts";
import { type Measurement, processorSeconds, wordsOf } from "./rows.ts";

/** In UTF-16 code units. An article is read up to 40,000 words and marks, some 200,000 units: decision 0005. */
const LENGTHS = [10_000, 100_000, 200_000];
const MANY = 5;
const ROUNDS = 3;

export function measureLength(loaded: readonly Article[]): Measurement {
  const paragraphs = loaded.flatMap(({ text }) => text.split(/\n+/u).filter((line) => line.trim() !== ""));
  const greatest = articleOf(paragraphs, LENGTHS.at(-1)!);
  const sets = [
    ...LENGTHS.map((length) => [articleOf(paragraphs, length)]),
    Array.from({ length: MANY }, () => greatest),
  ];
  return {
    title: "Length against time, everything in an article",
    rows: [
      ["", "words", "ms", "µs a word"],
      ...sets.map((articles) => {
        const words = articles.reduce((sum, article) => sum + wordsOf(article), 0);
        const length = articles.reduce((sum, { text }) => sum + text.length, 0);
        // The many articles are rounds by themselves.
        const rounds = Array.from({ length: articles.length > 1 ? 1 : ROUNDS }, () =>
          processorSeconds(() => {
            for (const article of articles) readArticle(article);
          }),
        );
        const ms = 1000 * Math.min(...rounds);
        const name = `${(length / 1000).toFixed(0)} KB${articles.length > 1 ? ` in ${articles.length} articles` : ""}`;
        return [name, String(words), ms.toFixed(0), ((1000 * ms) / words).toFixed(1)];
      }),
    ],
  };
}

function articleOf(paragraphs: readonly string[], length: number): Article {
  let text = "";
  for (let i = 0; text.length < length; i++) text += `${paragraphs[i % paragraphs.length]}\n\n`;
  const article = articleFromText(text);
  if (article.skipped.some(({ reason }) => reason === "too-long"))
    throw new Error(`Cannot measure ${length} characters as one article: it is longer than what is read`);
  return article;
}

/**
 * How many words a second? From raw text to attributions, beside wink-nlp and compromise, which do less; then by stage.
 *
 * Every reader is warmed up on all articles and timed over the same ones, in turn; its quickest round counts.
 */
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { findAttributions } from "../src/attribution/extract.ts";
import { type Article, readArticle } from "../src/index.ts";
import { english } from "../src/language/en/index.ts";
import { findDates } from "../src/resolve/dates/find-dates.ts";
import { resolveEntities } from "../src/resolve/entities/resolve-entities.ts";
import { findFigures } from "../src/resolve/numbers/find-figures.ts";
import { readTextLayers } from "../src/text/index.ts";
import { type Measurement, processorSeconds, wordsOf } from "./rows.ts";

/** A round is at least so long, in words. */
const WORDS_MIN = 10_000;
const ROUNDS = 5;

export function measureSpeed(loaded: readonly Article[]): Measurement {
  const articles: Article[] = [];
  for (let words = 0; words < WORDS_MIN; ) {
    articles.push(...loaded);
    words += loaded.reduce((sum, article) => sum + wordsOf(article), 0);
  }
  const words = articles.reduce((sum, article) => sum + wordsOf(article), 0);

  const language = english();
  const wink = winkNlp(model, ["sbd", "pos"]);
  const layersOf = new Map(
    loaded.map((article) => [article, readTextLayers(article, language.text, language.reader)]),
  );
  const entitiesOf = new Map(
    loaded.map((article) => [
      article,
      resolveEntities(article.text, layersOf.get(article)!, language.entities),
    ]),
  );
  const readers: Readonly<Record<string, (article: Article) => unknown>> = {
    "crossread, raw text to attributions": ({ text, skipped, titleSpan }) => {
      const layers = readTextLayers({ text, skipped, titleSpan }, language.text, language.reader);
      const found = resolveEntities(text, layers, language.entities);
      return findAttributions(text, layers, found, language.attribution);
    },
    "wink-nlp, tokens, sentences, tags": ({ text }) => wink.readDoc(text),
    "compromise, tokens, sentences, tags": ({ text }) => nlp(text),
    "crossread, everything in an article": (article) => readArticle(article),
    "  text": (article) => readTextLayers(article, language.text, language.reader),
    "  entities": (article) => resolveEntities(article.text, layersOf.get(article)!, language.entities),
    "  figures": (article) => findFigures(article.text, layersOf.get(article)!, language.numbers),
    "  dates": (article) => findDates(article.text, layersOf.get(article)!, article, language.dates),
    "  attributions": (article) =>
      findAttributions(article.text, layersOf.get(article)!, entitiesOf.get(article)!, language.attribution),
  };
  for (const read of Object.values(readers)) for (const article of loaded) read(article);
  const seconds = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, read] of Object.entries(readers)) {
      const taken = processorSeconds(() => {
        for (const article of articles) read(article);
      });
      seconds.set(name, Math.min(taken, seconds.get(name) ?? taken));
    }
  }
  return {
    title: `Speed over ${articles.length} articles, ${words} words`,
    rows: [
      ["", "articles/s", "words/s"],
      ...[...seconds].map(([name, taken]) => [
        name,
        (articles.length / taken).toFixed(0),
        (words / taken).toFixed(0),
      ]),
    ],
  };
}

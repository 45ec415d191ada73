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
import { mendPlaceKinds } from "../src/resolve/places/mistaken-kinds.ts";
import { resolvePlaces } from "../src/resolve/places/resolve-places.ts";
import { readTextLayers } from "../src/text/index.ts";
import { type Measurement, processorSeconds, wordsOf } from "./rows.ts";

/** Rounds are short and many, so that some of them fall where the machine does nothing else. */
const ROUNDS = 20;

export function measureSpeed(articles: readonly Article[]): Measurement {
  const words = articles.reduce((sum, article) => sum + wordsOf(article), 0);
  const readers = readersFor(articles);
  for (const read of Object.values(readers)) for (const article of articles) read(article);
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

type Read = (article: Article) => unknown;

/** Everything that is timed, in the order of the table; each stage is given what the stages before it make. */
function readersFor(loaded: readonly Article[]): Readonly<Record<string, Read>> {
  const language = english();
  const wink = winkNlp(model, ["sbd", "pos"]);
  const readings = new Map(loaded.map((article) => [article, readArticle(article)]));
  const readingOf = (article: Article) => readings.get(article)!;
  const { text, entities, numbers, dates, attribution } = language;
  const resolvers: Readonly<Record<string, Read>> = {
    entities: (article) => resolveEntities(article.text, readingOf(article), entities),
    figures: (article) => findFigures(article.text, readingOf(article), numbers),
    dates: (article) => findDates(article.text, readingOf(article), article, dates),
    places: (article) => {
      const reading = readingOf(article);
      return [
        mendPlaceKinds(article.text, reading, reading, language),
        resolvePlaces(article.text, reading, reading, language),
      ];
    },
  };
  return {
    "crossread, raw text to attributions": (article) => {
      const layers = readTextLayers(article, text, language.reader);
      const found = resolveEntities(article.text, layers, entities);
      return findAttributions(article.text, layers, found, attribution);
    },
    "wink-nlp, tokens, sentences, tags": (article) => wink.readDoc(article.text),
    "compromise, tokens, sentences, tags": (article) => nlp(article.text),
    "crossread, everything in an article": (article) => readArticle(article),
    "  text": (article) => readTextLayers(article, text, language.reader),
    "  resolve, as a whole": (article) => Object.values(resolvers).map((resolve) => resolve(article)),
    ...Object.fromEntries(Object.entries(resolvers).map(([name, resolve]) => [`    ${name}`, resolve])),
    "  attributions": (article) => {
      const reading = readingOf(article);
      return findAttributions(article.text, reading, reading, attribution);
    },
  };
}

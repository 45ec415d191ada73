/** The layers of a text that need no network; nothing in it is resolved. */
import { textWords } from "../src/language/en/text.ts";
import type { Reading } from "../src/model/index.ts";
import { segmentParagraphs, segmentSentences, tokenize } from "../src/text/index.ts";
import { bareArticle } from "../test/support/bare-article.ts";

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

/** Everything the text layers know of an article, each stage feeding the next. */
import type { Article, TextLayers } from "../model/index.ts";
import { readForms } from "./forms.ts";
import type { ReaderModel } from "./network/model.ts";
import { segmentParagraphs } from "./paragraphs.ts";
import { readTokens } from "./read-tokens.ts";
import { segmentSentences } from "./sentences.ts";
import { tokenize } from "./tokenize.ts";
import type { TextWords } from "./words.ts";

/** Paragraphs, sentences, tokens and what the network says of them; an article's furniture is in none. */
export function readTextLayers(
  article: Pick<Article, "text" | "skipped" | "titleSpan">,
  words: TextWords,
  model: ReaderModel,
): TextLayers {
  const { text, skipped, titleSpan } = article;
  const paragraphs = segmentParagraphs(text, { skipped, titleSpan, words });
  const tokens = tokenize(text, paragraphs, words);
  const sentences = segmentSentences(text, paragraphs, tokens, words);
  const forms = readForms(text, sentences, tokens);
  return { paragraphs, sentences, tokens, ...readTokens(text, sentences, tokens, forms, model) };
}

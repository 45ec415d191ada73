/** Everything the text layers know of an article, each stage feeding the next. */
import type { Article, TextLayers } from "../model/index.ts";
import { readForms } from "./forms.ts";
import { findNames, loadNames, type NamesModel } from "./names.ts";
import { segmentParagraphs } from "./paragraphs.ts";
import { loadParser, type ParserModel, parseSentences } from "./parser.ts";
import { segmentSentences } from "./sentences.ts";
import { loadTagger, type TaggerModel, tagTokens } from "./tagger.ts";
import { tokenize } from "./tokenize.ts";
import type { TextWords } from "./words.ts";

export interface TextModels {
  readonly tagger: TaggerModel;
  readonly parser: ParserModel;
  readonly names: NamesModel;
}

/** The bytes of the three model files. */
export interface TextModelBytes {
  readonly tagger: Uint8Array;
  readonly parser: Uint8Array;
  readonly names: Uint8Array;
}

/** Reads the models; throws a ModelFormatError for bytes that are none. `folder` is for messages only. */
export function loadTextModels(bytes: TextModelBytes, folder = "models"): TextModels {
  return {
    tagger: loadTagger(bytes.tagger, `${folder}/tagger.bin`),
    parser: loadParser(bytes.parser, `${folder}/parser.bin`),
    names: loadNames(bytes.names, `${folder}/names.bin`),
  };
}

/** Paragraphs, sentences, tokens, tags, trees and names of an article; its furniture is in none of them. */
export function readTextLayers(
  article: Pick<Article, "text" | "skipped" | "titleSpan">,
  words: TextWords,
  models: TextModels,
): TextLayers {
  const { text, skipped, titleSpan } = article;
  const paragraphs = segmentParagraphs(text, { skipped, titleSpan, words });
  const tokens = tokenize(text, paragraphs, words);
  const sentences = segmentSentences(text, paragraphs, tokens, words);
  const forms = readForms(text, sentences, tokens);
  const tags = tagTokens(text, sentences, tokens, models.tagger, forms);
  const dependencies = parseSentences(text, sentences, tokens, tags, models.parser, forms);
  const names = findNames(text, sentences, tokens, tags, models.names, forms);
  return { paragraphs, sentences, tokens, tags, dependencies, names, relations: [] };
}

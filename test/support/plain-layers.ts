/** The layers of a text that is nothing but text: no markup, no furniture, no headline. With tags, and with trees where they are asked for. */
import { existsSync, readFileSync } from "node:fs";
import { textWords } from "../../src/language/en/text.ts";
import type { TextLayers } from "../../src/model/index.ts";
import {
  loadParser,
  loadTagger,
  type ParserModel,
  parseSentences,
  segmentParagraphs,
  segmentSentences,
  type TaggerModel,
  tagTokens,
  tokenize,
} from "../../src/text/index.ts";

let tagger: TaggerModel | undefined;
let parser: ParserModel | null | undefined;

export function readPlainLayers(text: string, options: { readonly trees?: boolean } = {}): TextLayers {
  const paragraphs = segmentParagraphs(text, { skipped: [], titleSpan: null, words: textWords });
  const tokens = tokenize(text, paragraphs, textWords);
  const sentences = segmentSentences(text, paragraphs, tokens, textWords);
  tagger ??= loadTagger(bytesOf("tagger"), "models/tagger.bin");
  const tags = tagTokens(text, sentences, tokens, tagger);
  if (options.trees !== true)
    return { paragraphs, sentences, tokens, tags, dependencies: [], names: [], relations: [] };
  if (parser === undefined)
    parser = existsSync(pathOf("parser")) ? loadParser(bytesOf("parser"), "models/parser.bin") : null;
  const dependencies = parser === null ? [] : parseSentences(text, sentences, tokens, tags, parser);
  return { paragraphs, sentences, tokens, tags, dependencies, names: [], relations: [] };
}

function pathOf(model: string): URL {
  return new URL(`../../models/${model}.bin`, import.meta.url);
}

function bytesOf(model: string): Uint8Array {
  return readFileSync(pathOf(model));
}

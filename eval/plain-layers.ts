/** The layers of a corpus record that is nothing but text: no markup, no furniture, no headline. */
import { existsSync, readFileSync } from "node:fs";
import { textWords } from "../src/language/en/text.ts";
import type { TextLayers } from "../src/model/index.ts";
import {
  loadParser,
  loadTagger,
  parseSentences,
  segmentParagraphs,
  segmentSentences,
  tagTokens,
  tokenize,
} from "../src/text/index.ts";

const models = { tagger: "models/tagger.bin", parser: "models/parser.bin" };
const tagger =
  existsSync(models.tagger) && !process.env["PLAIN"]
    ? loadTagger(readFileSync(models.tagger), models.tagger)
    : null;
const parser =
  existsSync(models.parser) && !process.env["PLAIN"]
    ? loadParser(readFileSync(models.parser), models.parser)
    : null;

export function readPlainLayers(text: string): TextLayers {
  const paragraphs = segmentParagraphs(text, { skipped: [], titleSpan: null, words: textWords });
  const tokens = tokenize(text, paragraphs, textWords);
  const sentences = segmentSentences(text, paragraphs, tokens, textWords);
  const tags = tagger === null ? [] : tagTokens(text, sentences, tokens, tagger);
  const dependencies = parser === null ? [] : parseSentences(text, sentences, tokens, tags, parser);
  return { paragraphs, sentences, tokens, tags, dependencies, names: [] };
}

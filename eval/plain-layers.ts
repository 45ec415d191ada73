/** The layers of a corpus record that is nothing but text: no markup, no furniture, no headline. */

import { textWords } from "../src/language/en/text.ts";
import type { TextLayers } from "../src/model/index.ts";
import { segmentParagraphs } from "../src/text/paragraphs.ts";
import { segmentSentences } from "../src/text/sentences.ts";
import { tokenize } from "../src/text/tokenize.ts";

export function readPlainLayers(text: string): TextLayers {
  const paragraphs = segmentParagraphs(text, { skipped: [], titleSpan: null, words: textWords });
  const tokens = tokenize(text, paragraphs, textWords);
  const sentences = segmentSentences(text, paragraphs, tokens, textWords);
  return { paragraphs, sentences, tokens, tags: [], dependencies: [], names: [] };
}

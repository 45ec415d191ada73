/** Characters to paragraphs, sentences, tokens, tags, trees and names. Pure: words and models come in as arguments. */
export { findNames, loadNames, type NamesModel } from "./names.ts";
export { segmentParagraphs } from "./paragraphs.ts";
export { loadParser, type ParserModel, parseSentences } from "./parser.ts";
export { findQuoteMarks } from "./quote-marks.ts";
export { loadTextModels, readTextLayers, type TextModelBytes, type TextModels } from "./read-text-layers.ts";
export { segmentSentences } from "./sentences.ts";
export { loadTagger, type TaggerModel, tagTokens } from "./tagger.ts";
export { tokenize } from "./tokenize.ts";
export type { TextWords } from "./words.ts";

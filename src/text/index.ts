/** Characters to paragraphs, sentences, tokens, tags, trees, names and relations. Pure: words and model come in as arguments. */
export { loadReader, type ReaderModel } from "./network/model.ts";
export { segmentParagraphs } from "./paragraphs.ts";
export { findQuoteMarks } from "./quote-marks.ts";
export { readTextLayers } from "./read-text-layers.ts";
export { readTokens, type TokenLayers } from "./read-tokens.ts";
export { segmentSentences } from "./sentences.ts";
export { tokenize } from "./tokenize.ts";
export type { TextWords } from "./words.ts";

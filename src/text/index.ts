/** Characters to paragraphs, sentences, tokens, tags and trees. Pure: words and models come in as arguments. */
export { segmentParagraphs } from "./paragraphs.ts";
export { findQuoteMarks } from "./quote-marks.ts";
export { segmentSentences } from "./sentences.ts";
export { loadParser, type ParserModel, parseSentences } from "./parser.ts";
export { loadTagger, type TaggerModel, tagTokens } from "./tagger.ts";
export { tokenize } from "./tokenize.ts";
export type { TextWords } from "./words.ts";

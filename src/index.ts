/**
 * Crossread as a library: the verbs of the command, with English wired in.
 *
 *     import { loadArticles, renderMarkdown, report } from "crossread";
 *
 *     const { articles, names, problems } = await loadArticles(["reports/"]);
 *     console.log(renderMarkdown(report(articles, { names, problems })));
 */
import { formatOfBytes, formatOfName } from "./ingest/format.ts";
import {
  type Loaded,
  type LoadOptions,
  loadArticles as load,
  readBytes,
  streamArticles as stream,
} from "./ingest/load-articles.ts";
import type { Metadata, ReadResult } from "./ingest/metadata.ts";
import { articleFromText as fromText } from "./ingest/text/read-text.ts";
import { furnitureWords } from "./language/en/furniture.ts";
import { english } from "./language/en/index.ts";
import type {
  Article,
  Embedder,
  Names,
  Reading,
  Report,
  SentenceCheck,
  StoryGroups,
  Vectors,
} from "./model/index.ts";
import { checkSentence as check } from "./pipeline/check.ts";
import { type EmbedOptions, embedWordings as embed } from "./pipeline/embed-wordings.ts";
import { groupStories as group } from "./pipeline/group-stories.ts";
import { readArticle as read } from "./pipeline/read-article.ts";
import { report as compare, type ReportOptions } from "./pipeline/report.ts";

export { ModelFormatError, UntraceableEvidenceError, UsageError } from "./errors.ts";
export { loadEmbedder } from "./ingest/load-embedder.ts";
export { parseNames } from "./ingest/names-file.ts";
export type * from "./model/index.ts";
export { rememberReadings } from "./pipeline/remember-readings.ts";
export { renderHtml } from "./report/html/render-html.ts";
export { renderMarkdown } from "./report/markdown/render-markdown.ts";
export { renderCheck } from "./report/terminal/render-check.ts";
export { renderStories } from "./report/terminal/render-stories.ts";
export { renderTerminal } from "./report/terminal/render-terminal.ts";

/** Reads files, folders and `-` (standard input) into articles; one bad file or record becomes a problem. */
export const loadArticles = (inputs: readonly string[], options: Omit<LoadOptions, "words"> = {}) =>
  load(inputs, { ...options, words: furnitureWords });

/** As `loadArticles`, one article or problem at a time, for more than fits in memory. */
export const streamArticles = (
  inputs: readonly string[],
  options: Omit<LoadOptions, "words"> = {},
): AsyncGenerator<Loaded> => stream(inputs, { ...options, words: furnitureWords });

/** An article out of a string of plain text. What `metadata` does not state is worked out and marked as inferred. */
export const articleFromText = (text: string, metadata: Metadata & { readonly id?: string } = {}): Article =>
  fromText(text, furnitureWords, metadata);

/** The articles of a document that is held in memory; `name` tells the format where the bytes leave it open. */
export const articlesFromBytes = (bytes: Uint8Array, name: string): AsyncGenerator<ReadResult> =>
  readBytes(bytes, formatOfBytes(bytes, formatOfName(name)), { id: name, path: null }, furnitureWords);

/** Everything that can be found in one article. What the user says of `names` wins. */
export const readArticle = (article: Article, { names }: { readonly names?: Names } = {}): Reading =>
  read(article, english(), names);

/** What articles say of a sentence: `crossread/check@1`. States, not verdicts. */
export const checkSentence = (
  sentence: string,
  articles: readonly Article[],
  options: Pick<ReportOptions, "names" | "problems"> = {},
): SentenceCheck => check(sentence, articles, english(), options);

/** Which articles tell of one event: `crossread/stories@1`. Two events of one kind are two stories. */
export const groupStories = (
  articles: readonly Article[],
  options: Pick<ReportOptions, "names" | "problems" | "onRead"> = {},
): StoryGroups => group(articles, english(), options);

/** Vectors of all wordings that `report` may compare, for its option `vectors`: with the same names and reader. */
export const embedWordings = (
  articles: readonly Article[],
  embedder: Embedder,
  options: Omit<EmbedOptions, "embedder"> = {},
): Promise<Vectors> => embed(articles, english(), { ...options, embedder });

/** What several articles say of one event. */
export const report = (articles: readonly Article[], options: ReportOptions = {}): Report =>
  compare(articles, english(), options);

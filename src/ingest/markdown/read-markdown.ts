/**
 * A Markdown file → its article, read as CommonMark with the GitHub extensions.
 *
 * The text is what a reader sees; every character of it leads back to the file. Pictures, raw HTML and code
 * that is not shown in a line stay out. The first top heading is the headline; front matter is metadata.
 */
import type { Decoded } from "../charset.ts";
import { detectLanguage } from "../detect-language.ts";
import { readFrontMatter } from "../front-matter.ts";
import { findFurniture } from "../furniture/find-furniture.ts";
import { inferMetadata, outletAt } from "../infer-metadata.ts";
import { readableBlocks, readablePart } from "../length-limit.ts";
import { articleOf, firstOfEach, type ReadResult, type Source, whereOf } from "../metadata.ts";
import { findTitleSpan } from "../text/read-text.ts";
import type { FurnitureWords } from "../words.ts";
import { textOfMarkdown } from "./text-of-markdown.ts";

export async function readMarkdownArticle(
  document: Decoded,
  source: Source,
  words: FurnitureWords,
): Promise<ReadResult> {
  const where = whereOf(source);
  const frontMatter = await readFrontMatter(document.text, where, words);
  const { text, blocks: all, runs } = textOfMarkdown(document.text, frontMatter.span?.end ?? 0);
  if (text.trim() === "") {
    return {
      problem: {
        code: "markdown/no-article",
        message: `Cannot find an article in "${where}": it has no running text`,
        where,
      },
    };
  }
  const readable = readablePart(text);
  const blocks = readableBlocks(all, readable);
  const inferred = inferMetadata(readable, blocks, words);
  const heading = blocks.slice(0, 8).find((block) => block.kind === "heading");
  const statedTitle = source.given?.title ?? frontMatter.metadata.title;
  const titleSpan =
    (statedTitle === undefined ? null : findTitleSpan(text, blocks, statedTitle)) ??
    (heading
      ? { start: heading.start, end: heading.end }
      : statedTitle === undefined
        ? inferred.titleSpan
        : null);
  const authors = source.given?.authors ?? frontMatter.metadata.authors ?? inferred.metadata.authors ?? [];
  const language = await detectLanguage(text, words, source.given?.language ?? frontMatter.metadata.language);
  const address = outletAt(source.given?.url ?? frontMatter.metadata.url, words);
  const worked = firstOfEach([address, inferred.metadata, language === undefined ? {} : { language }]);
  const outlet = source.given?.outlet ?? frontMatter.metadata.outlet ?? worked.outlet ?? null;
  const { credits } = inferred;
  return {
    article: articleOf({
      source,
      text,
      readLength: readable.length,
      titleSpan,
      skipped: findFurniture({ text: readable, blocks, titleSpan, authors, outlet, credits, words }),
      sourceMap: { of: "markdown", charset: document.charset, runs },
      stated: [
        frontMatter.metadata,
        heading ? { title: text.slice(heading.start, heading.end).replace(/\s+/g, " ") } : {},
      ],
      inferred: worked,
      readAs: words.language,
      problems: [...document.problems, ...frontMatter.problems],
    }),
  };
}

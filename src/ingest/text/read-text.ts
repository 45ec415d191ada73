/**
 * A plain text file → an article whose `text` is the file itself, to the character.
 *
 * Front matter and furniture are set aside as spans; what nobody states is worked out from the text.
 */
import type { Article } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { type Block, linesOf } from "../block.ts";
import type { Decoded } from "../charset.ts";
import { detectLanguage, isInLanguage } from "../detect-language.ts";
import { type FrontMatter, readFrontMatter } from "../front-matter.ts";
import { findFurniture } from "../furniture/find-furniture.ts";
import { normalPhrase } from "../furniture/phrase.ts";
import { inferMetadata, outletAt } from "../infer-metadata.ts";
import { readablePart } from "../length-limit.ts";
import { articleOf, firstOfEach, type Metadata, type ReadResult, type Source, whereOf } from "../metadata.ts";
import type { FurnitureWords } from "../words.ts";

export async function readTextArticle(
  document: Decoded,
  source: Source,
  words: FurnitureWords,
): Promise<ReadResult> {
  const where = whereOf(source);
  const frontMatter = await readFrontMatter(document.text, where, words);
  const body = document.text.slice(frontMatter.span?.end ?? 0);
  if (body.trim() === "") {
    return {
      problem: {
        code: "text/no-article",
        message: `Cannot find an article in "${where}": it is empty`,
        where,
      },
    };
  }
  const language = await detectLanguage(body, words, source.given?.language ?? frontMatter.metadata.language);
  return { article: articleOfText(document, frontMatter, source, words, language) };
}

/** An article out of a string, for those who have the text already. Reads no front matter. */
export function articleFromText(
  text: string,
  words: FurnitureWords,
  metadata: Metadata & { readonly id?: string } = {},
): Article {
  const { id = "article", ...given } = metadata;
  const document: Decoded = { text, charset: "utf-8", problems: [] };
  const noFrontMatter: FrontMatter = { metadata: {}, span: null, problems: [] };
  const language = isInLanguage(text, words) ? words.language : undefined;
  return articleOfText(document, noFrontMatter, { id, path: null, given }, words, language);
}

function articleOfText(
  document: Decoded,
  frontMatter: FrontMatter,
  source: Source,
  words: FurnitureWords,
  language: string | undefined,
): Article {
  const { text } = document;
  const readable = readablePart(text);
  const blocks = linesOf(readable).filter((line) => !frontMatter.span || line.start >= frontMatter.span.end);
  const inferred = inferMetadata(readable, blocks, words);
  const statedTitle = source.given?.title ?? frontMatter.metadata.title;
  const titleSpan = statedTitle === undefined ? inferred.titleSpan : findTitleSpan(text, blocks, statedTitle);
  const authors = source.given?.authors ?? frontMatter.metadata.authors ?? inferred.metadata.authors ?? [];
  const address = outletAt(source.given?.url ?? frontMatter.metadata.url, words);
  const worked = firstOfEach([address, inferred.metadata, language === undefined ? {} : { language }]);
  const outlet = source.given?.outlet ?? frontMatter.metadata.outlet ?? worked.outlet ?? null;
  const { credits } = inferred;
  const known = frontMatter.span ? [{ ...frontMatter.span, reason: "metadata" as const }] : [];
  return articleOf({
    source,
    text,
    readLength: readable.length,
    titleSpan,
    skipped: findFurniture({ text: readable, blocks, titleSpan, authors, outlet, credits, words }, known),
    sourceMap: null,
    stated: [frontMatter.metadata],
    inferred: worked,
    readAs: words.language,
    problems: [...document.problems, ...frontMatter.problems],
  });
}

/** Where a stated headline stands among the first blocks; null where the text does not have it. */
export function findTitleSpan(text: string, blocks: readonly Block[], title: string): Span | null {
  const wanted = normalPhrase(title);
  for (const block of blocks.slice(0, 20)) {
    if (block.end - block.start > title.length * 2 + 40) continue;
    if (normalPhrase(text.slice(block.start, block.end)) === wanted)
      return { start: block.start, end: block.end };
  }
  return null;
}

/**
 * A web page → its article: the report's text, a map from every character of it back to the markup, what the
 * page states of itself, and the furniture that is left in the text.
 *
 * In: the decoded page, as saved by a browser or fetched. Site chrome (menus, footers) stays out of the text;
 * it is in the markup. Nothing is run or fetched.
 */
import type { Problem } from "../../model/problem.ts";
import type { Span } from "../../model/span.ts";
import { isCreditedAgency } from "../agencies.ts";
import type { Block } from "../block.ts";
import type { Decoded } from "../charset.ts";
import { detectLanguage } from "../detect-language.ts";
import { findFurniture } from "../furniture/find-furniture.ts";
import { normalPhrase, nWordsOf } from "../furniture/phrase.ts";
import { inferMetadata, outletAt } from "../infer-metadata.ts";
import { readableBlocks, readablePart } from "../length-limit.ts";
import { articleOf, firstOfEach, type Metadata, type ReadResult, type Source, whereOf } from "../metadata.ts";
import { parseStatedDate } from "../parse-date.ts";
import { findTitleSpan } from "../text/read-text.ts";
import type { FurnitureWords } from "../words.ts";
import { findArticle } from "./find-article.ts";
import { findHeadline } from "./find-headline.ts";
import { readPageMetadata } from "./page-metadata.ts";
import type { PageElement } from "./page-tree.ts";
import { parsePage } from "./parse-page.ts";
import { readBareMarkup } from "./read-bare-markup.ts";
import { type PageReading, textOfPage } from "./text-of-page.ts";

export async function readHtmlArticle(
  document: Decoded,
  source: Source,
  words: FurnitureWords,
): Promise<ReadResult> {
  const where = whereOf(source);
  const markup = document.text;
  const page = parsePage(markup);
  const metadata = page ? readPageMetadata(page, where, words) : { sources: [], problems: [tooLarge(where)] };
  const { url } = firstOfEach([source.given ?? {}, ...metadata.sources]);
  const address = outletAt(url, words);
  const stated = withoutAgency(metadata.sources, address, words);
  const settled = firstOfEach([source.given ?? {}, ...stated]);
  const headline = page ? findHeadline(page, settled.title) : null;
  const reading = page
    ? readPage(markup, headline?.element ?? null, findArticle(page))
    : readBareMarkup(markup);
  if (reading.text.trim() === "") return { problem: noArticle(where) };

  const { text } = reading;
  const readable = readablePart(text);
  const blocks = readableBlocks(reading.blocks, readable);
  const titleSpan = titleSpanOf(reading, headline?.element ? headline.title : settled.title);
  const language = await detectLanguage(text, words, settled.language);
  const { metadata: inferred, credits } = inferMetadata(readable, blocks, words);
  const authors = settled.authors ?? inferred.authors ?? [];
  const site = headline?.site && !isCreditedAgency(headline.site, credits, words) ? headline.site : null;
  const outlet = settled.outlet ?? address.outlet ?? site ?? inferred.outlet ?? null;
  const skipped = findFurniture({ text: readable, blocks, titleSpan, authors, outlet, credits, words });
  if (!hasRunningText(readable, titleSpan ? [titleSpan, ...skipped] : skipped))
    return { problem: noArticle(where) };
  const title: Metadata = headline ? { title: headline.title } : {};
  return {
    article: articleOf({
      source,
      text,
      readLength: readable.length,
      titleSpan,
      skipped,
      sourceMap: { of: "html", charset: document.charset, runs: reading.runs },
      stated: [title, ...stated],
      inferred: firstOfEach([
        address,
        site === null ? {} : { outlet: site },
        inferred,
        language === undefined ? {} : { language },
        dateOfAddress(url, words),
      ]),
      readAs: words.language,
      problems: [...document.problems, ...metadata.problems],
    }),
  };
}

/** What a page states, but for an agency in place of the outlet at whose address it lies: that is a credit. */
function withoutAgency(
  stated: readonly Metadata[],
  { outlet: owner }: Metadata,
  { outlets }: FurnitureWords,
): readonly Metadata[] {
  if (owner === undefined) return stated;
  return stated.map(({ outlet = "", ...rest }) => {
    const known = outlets.byName(outlet);
    const isCredit = known?.kind === "agency" && known.name !== owner;
    return outlet === "" || isCredit ? rest : { ...rest, outlet };
  });
}

/** The headline first, as a paragraph of its own, unless the article's text already begins with it. */
function readPage(
  markup: string,
  headline: PageElement | null,
  article: readonly PageElement[],
): PageReading {
  const body = textOfPage(markup, article);
  if (!headline || body.blocks.length === 0) return body;
  const title = normalPhrase(textOfPage(markup, [headline]).text);
  const isThere = body.blocks
    .slice(0, 4)
    .some((block) => normalPhrase(textOfBlock(body.text, block)) === title);
  return isThere ? body : textOfPage(markup, [headline, ...article]);
}

function textOfBlock(text: string, block: Block): string {
  return text.slice(block.start, Math.min(block.end, block.start + 1000));
}

/** Fewest words, beside headline and furniture, that are worth being called an article. */
const WORDS_MIN = 5;

function hasRunningText(text: string, others: readonly Span[]): boolean {
  let nWords = 0;
  let at = 0;
  for (const { start, end } of [...others].sort((a, b) => a.start - b.start)) {
    nWords += nWordsOf(text.slice(at, Math.max(at, start)));
    at = Math.max(at, end);
  }
  return nWords + nWordsOf(text.slice(at)) >= WORDS_MIN;
}

function titleSpanOf({ text, blocks }: PageReading, title: string | undefined): Span | null {
  return title === undefined ? null : findTitleSpan(text, blocks, title);
}

/** `…/2031/03/04/ferry-aground`: the day is in the address. */
function dateOfAddress(url: string | undefined, words: FurnitureWords): Metadata {
  const match = /\/((?:19|20|21)\d\d)[/-](\d\d)[/-](\d\d)(?=[/_-])/.exec(url ?? "");
  const published = match ? parseStatedDate(`${match[1]}-${match[2]}-${match[3]}`, words) : null;
  return published ? { published } : {};
}

function tooLarge(where: string): Problem {
  return {
    code: "html/too-large",
    message: `Cannot build the page of "${where}": it is too large or too deeply nested, so only its bare text is read`,
    where,
  };
}

function noArticle(where: string): Problem {
  return {
    code: "html/no-article",
    message: `Cannot find an article in "${where}": the page has no running text`,
    where,
  };
}

/**
 * The vectors that a user's own embedding model gives what the articles say, for `report` to compare by.
 *
 *     articles ─▶ readings ─▶ statements ─▶ their wordings, each once ─▶ the model ─▶ vectors by wording
 *
 * `report` answers at once and a model does not, so the model is asked before. Every article is taken by itself, in
 * memory for one; a reader that remembers (`remember-readings.ts`) spares reading it again.
 */
import { findStatements } from "../claims/statements.ts";
import { compareStrings, prepareStory } from "../claims/story.ts";
import { wordingText } from "../claims/vector-likeness.ts";
import { type Article, type Embedder, NO_NAMES, type Vectors } from "../model/index.ts";
import type { Language } from "./language.ts";
import { readArticle } from "./read-article.ts";
import type { ReportOptions } from "./report.ts";

export interface EmbedOptions extends Pick<ReportOptions, "names" | "reader" | "onRead"> {
  readonly embedder: Embedder;
  /** Called after each batch, for progress: how many wordings of how many are done. */
  readonly onEmbed?: (done: number, all: number) => void;
}

/** Wordings that the model is given at once. */
const BATCH = 32;

/**
 * Embeds every wording that `report` may compare, with the same names and reader. The order of the articles changes
 * nothing. Throws a RangeError for a cut that is no cosine, a TypeError for an embedder that gives another number of
 * vectors than texts, or vectors of several lengths.
 */
export async function embedWordings(
  articles: readonly Article[],
  language: Language,
  { embedder, onEmbed, ...reading }: EmbedOptions,
): Promise<Vectors> {
  const { sameFrom } = embedder;
  if (!(sameFrom > 0 && sameFrom <= 1)) {
    throw new RangeError(`Cannot compare vectors from the cosine ${sameFrom}: wanted above 0, at most 1`);
  }
  const texts = wordingsOf(articles, language, reading);
  const byText = new Map<string, Float32Array>();
  let length: number | undefined;
  for (let from = 0; from < texts.length; from += BATCH) {
    const batch = texts.slice(from, from + BATCH);
    const vectors = await embedder.embed(batch);
    length ??= vectors[0]?.length;
    if (vectors.length !== batch.length || vectors.some((vector) => vector.length !== length)) {
      const lengths = [...new Set(vectors.map((vector) => vector.length))].join(" and ");
      throw new TypeError(
        `Cannot use the vectors of ${batch.length} texts: wanted one each, all of length ${length}, found ${vectors.length} of length ${lengths}`,
      );
    }
    batch.forEach((text, i) => {
      byText.set(text, vectors[i]!);
    });
    onEmbed?.(byText.size, texts.length);
  }
  return { byText, sameFrom };
}

/** Each once, the shortest first: a model fills up the shorter ones of a batch to its longest. */
function wordingsOf(
  articles: readonly Article[],
  language: Language,
  { names = NO_NAMES, reader = readArticle, onRead }: Omit<EmbedOptions, "embedder" | "onEmbed">,
): readonly string[] {
  const texts = new Set<string>();
  for (const [index, article] of articles.entries()) {
    const story = prepareStory([reader(article, language, names)], [], language.claims);
    for (const statement of findStatements(story)) texts.add(wordingText(statement));
    onRead?.(article, index);
  }
  return [...texts].sort((a, b) => a.length - b.length || compareStrings(a, b));
}

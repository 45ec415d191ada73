/**
 * Where evidence stands in the file it came from. For a text file that is the article's text; for a page the
 * article's map leads back to the markup, whose lines an editor shows.
 */
import { readFileSync } from "node:fs";
import type { Article, SourceMap } from "../model/index.ts";
import { lineStartsOf, type PlaceOf, placeAt, placesInText } from "../report/places.ts";

/** Places in the articles' files. Where a page cannot be read again, its places are those in the text. */
export function placesInFiles(articles: readonly Article[]): PlaceOf {
  const inText = placesInText(articles);
  const byId = new Map<string, Article>(articles.map((article) => [article.id, article]));
  const lineStarts = new Map<string, readonly number[] | null>();
  return (evidence) => {
    const article = byId.get(evidence.article);
    if (article?.sourceMap == null || article.path === null || article.path === "-") return inText(evidence);
    let starts = lineStarts.get(article.path);
    if (starts === undefined) {
      starts = linesOfMarkup(article.path, article.sourceMap.charset);
      lineStarts.set(article.path, starts);
    }
    return starts === null
      ? inText(evidence)
      : placeAt(starts, offsetInMarkup(article.sourceMap, evidence.start));
  };
}

function linesOfMarkup(path: string, charset: string): readonly number[] | null {
  try {
    return lineStartsOf(new TextDecoder(charset).decode(readFileSync(path)));
  } catch {
    return null;
  }
}

/** The offset in the markup of a character of the text; of one that the extractor put there, the next that is not. */
export function offsetInMarkup({ runs }: Pick<SourceMap, "runs">, offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.text + runs[middle]!.length <= offset) low = middle + 1;
    else high = middle;
  }
  const run = runs[low] ?? runs.at(-1);
  if (run === undefined) return 0;
  // Inside a run that is longer in the markup (`&amp;`) the characters do not stand one to one.
  const within = Math.max(0, offset - run.text);
  return run.source + (run.length === run.sourceLength ? Math.min(within, run.length) : 0);
}

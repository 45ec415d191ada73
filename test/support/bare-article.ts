/** An article of which nothing is known but its text, and what a test or an evaluation gives beside it. */
import type { Article, ArticleId } from "../../src/model/index.ts";

export function bareArticle(
  text: string,
  id: string,
  given: Partial<Omit<Article, "id" | "text">> = {},
): Article {
  return {
    id: id as ArticleId,
    path: null,
    url: null,
    outlet: null,
    title: null,
    titleSpan: null,
    authors: [],
    published: null,
    modified: null,
    language: "en",
    text,
    skipped: [],
    inferred: [],
    problems: [],
    sourceMap: null,
    ...given,
  };
}

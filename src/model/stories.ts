/** Which articles tell of one event: the public contract `crossread/stories@1`. */
import type { ArticleId } from "./article.ts";
import type { Problem } from "./problem.ts";
import type { Evidence } from "./report.ts";

export interface StoryGroups {
  readonly schema: "crossread/stories@1";
  /** Every article, in the order in which it was given. */
  readonly articles: readonly GroupedArticle[];
  /** The largest first, then by publication. Every article is in one. */
  readonly stories: readonly StoryGroup[];
  readonly problems: readonly Problem[];
}

export interface GroupedArticle {
  readonly id: ArticleId;
  readonly path: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
}

export interface StoryGroup {
  /** Numbered in their order: `s1`. */
  readonly id: string;
  /** By publication, then by id. */
  readonly articles: readonly ArticleId[];
  /** What binds them, the most telling first. */
  readonly terms: readonly StoryGroupTerm[];
}

/** A word that at least half of the story's articles have, as it first stands in the first of them. */
export interface StoryGroupTerm {
  readonly evidence: Evidence;
  /** How many of them have it. */
  readonly articles: number;
}

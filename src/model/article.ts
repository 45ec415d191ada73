/** One document of one outlet, as it was read in. */
import type { Problem } from "./problem.ts";
import type { Span } from "./span.ts";

export type ArticleId = string & { readonly __brand: "ArticleId" };

/** Fields that can be worked out when nobody states them. */
export type InferredField = "outlet" | "title" | "author" | "published" | "modified" | "language";

/** Page furniture: a stretch that is not the report. It stays in the text; nothing is extracted from it. */
export interface SkippedSpan extends Span {
  readonly reason: FurnitureReason;
}

export type FurnitureReason =
  | "menu"
  | "share-prompt"
  | "read-more"
  | "see-also"
  | "newsletter-prompt"
  | "support-prompt"
  | "video-prompt"
  | "advertisement"
  | "reading-time"
  | "repeated-headline"
  | "repeated-caption"
  | "photo-credit"
  | "author-biography"
  | "byline"
  | "date-line"
  | "teaser"
  | "comments"
  | "legal-notice"
  | "metadata"
  | "markup"
  | "too-long";

/**
 * A map from `Article.text` back to the file it was extracted from, as runs of characters that
 * stand together in both: sorted by `text`, disjoint. Characters of the text that lie in no run
 * were put there by the extractor (a line break between two paragraphs).
 */
export interface SourceMap {
  /** What the `source` offsets count in: the decoded markup, in UTF-16 code units. */
  readonly of: "html" | "markdown";
  /** Name of the character set the bytes were decoded with, lower case. */
  readonly charset: string;
  readonly runs: readonly SourceRun[];
}

/** `length` characters of text stand at `source` … `source + sourceLength` of the markup (longer for `&amp;`). */
export interface SourceRun {
  readonly text: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** One report. It never changes; every later stage adds a layer beside it. */
export interface Article {
  readonly id: ArticleId;
  /** The file it came from; null for an article out of memory. */
  readonly path: string | null;
  /** Canonical address where one is stated. */
  readonly url: string | null;
  /** The publisher's name. `null` is unknown. */
  readonly outlet: string | null;
  readonly title: string | null;
  /** Where the headline stands in `text`; null where it is not part of it. */
  readonly titleSpan: Span | null;
  readonly authors: readonly string[];
  /** ISO 8601 date, or date and time with offset: `2031-03-04`, `2031-03-04T09:30:00Z`. */
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47, lower case: `en`, `de`. */
  readonly language: string | null;
  /** For a plain-text file the file itself; else the extracted text. Never rewritten. */
  readonly text: string;
  /** Sorted and disjoint. */
  readonly skipped: readonly SkippedSpan[];
  /** Which of the fields above were worked out rather than given. */
  readonly inferred: readonly InferredField[];
  readonly problems: readonly Problem[];
  readonly sourceMap: SourceMap | null;
}

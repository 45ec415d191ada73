/** What is known of a document beside its text, and which source of it wins. */
import type { Article, ArticleId, InferredField, SkippedSpan, SourceMap } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { Span } from "../model/span.ts";
import { isSameLanguage, otherLanguage } from "./detect-language.ts";
import { restOf, tooLong } from "./length-limit.ts";

/** What one source states; a field that is missing is not stated. Dates are ISO 8601 already. */
export interface Metadata {
  readonly url?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly language?: string;
}

/** Where a document comes from and what is known of it from outside. */
export interface Source {
  readonly id: string;
  /** Null for a document out of memory. */
  readonly path: string | null;
  /** How problems name it, where the path says too little: `feed.jsonl:7`. */
  readonly where?: string;
  /** Stated beside the file (story.yaml): wins over everything. */
  readonly given?: Metadata;
  /** For documents that do not state a date themselves; ISO 8601. */
  readonly published?: string;
}

/** A document that could be read, or the reason why not. */
export type ReadResult = { readonly article: Article } | { readonly problem: Problem };

export interface Draft {
  readonly source: Source;
  readonly text: string;
  /** Length of the part of `text` that was looked at: `readablePart`. */
  readonly readLength: number;
  readonly titleSpan: Span | null;
  readonly skipped: readonly SkippedSpan[];
  readonly sourceMap: SourceMap | null;
  /** From the document's own statements, the most credible first. */
  readonly stated: readonly Metadata[];
  /** Worked out from the running text. */
  readonly inferred: Metadata;
  /** The language whose words were used, BCP 47. */
  readonly readAs: string;
  readonly problems: readonly Problem[];
}

const FIELDS = [
  "outlet",
  "title",
  "published",
  "modified",
  "language",
] as const satisfies readonly InferredField[];

/** Settles each field by the first that states it: beside the file, in the document, `source.published`, the text. */
export function articleOf(draft: Draft): Article {
  const { source, inferred, text } = draft;
  const rest = restOf(text, draft.readLength);
  const fallback: Metadata = source.published === undefined ? {} : { published: source.published };
  const stated = firstOfEach([source.given ?? {}, ...draft.stated, fallback]);
  const settled = firstOfEach([stated, inferred]);
  const inferredFields: InferredField[] = FIELDS.filter(
    (field) => stated[field] === undefined && settled[field] !== undefined,
  );
  if (stated.authors === undefined && settled.authors !== undefined) inferredFields.push("author");
  return {
    id: source.id as ArticleId,
    path: source.path,
    url: settled.url ?? null,
    outlet: settled.outlet ?? null,
    title: settled.title ?? null,
    titleSpan: draft.titleSpan,
    authors: settled.authors ?? [],
    published: settled.published ?? null,
    modified: settled.modified ?? null,
    language: settled.language ?? null,
    text,
    skipped: rest ? [...draft.skipped, rest] : draft.skipped,
    inferred: inferredFields,
    problems: [...draft.problems, ...limitsOf(draft, settled.language)],
    sourceMap: draft.sourceMap,
  };
}

/** What of the article cannot be read: another language, and what is behind the length limit. */
function limitsOf({ source, inferred, readAs, text, readLength }: Draft, settled?: string): Problem[] {
  const where = whereOf(source);
  // The text itself knows better than a page that says the same of all its articles.
  const language = inferred.language ?? settled;
  const problems: Problem[] = [];
  if (language !== undefined && !isSameLanguage(language, readAs))
    problems.push(otherLanguage(where, language, readAs));
  if (restOf(text, readLength)) problems.push(tooLong(where, text.length, readLength));
  return problems;
}

/** How problems name the document. */
export function whereOf({ where, path, id }: Source): string {
  return where ?? path ?? id;
}

/** Each field from the first of `sources` that has it; empty strings and lists count as missing. */
export function firstOfEach(sources: readonly Metadata[]): Metadata {
  const settled: Record<string, unknown> = {};
  for (const source of sources) {
    for (const [field, value] of Object.entries(source)) {
      if (value === undefined || value.length === 0) continue;
      settled[field] ??= value;
    }
  }
  return settled as Metadata;
}

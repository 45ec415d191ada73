/** One side of a conflict that stands on statements: in whose words, by whom, where. */
import type { ConflictSide, Span } from "../model/index.ts";
import { evidenceOf } from "./evidence.ts";
import { speakerNames } from "./speaker-names.ts";
import type { Statement } from "./statements.ts";

type Shown = Pick<Statement, "article" | "shown" | "speaker" | "speakerName">;

/** In the words of the first. */
export function sideOf(statements: readonly Shown[]): ConflictSide {
  return {
    says: wordingOf(statements[0]!),
    speakers: speakerNames(statements),
    articles: [...new Set(statements.map(({ article }) => article.article.id))],
    evidence: statements.flatMap(({ article, shown }) =>
      shown.map((span) => evidenceOf(article.article, span)),
    ),
  };
}

export function wordingOf({ article, shown }: Pick<Statement, "article" | "shown">): string {
  const { start, end } = longestOf(shown);
  return article.article.text.slice(start, end);
}

/** The first of several that are as long. */
export function longestOf(spans: readonly Span[]): Span {
  return spans.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
}

/** Evidence is cut from the text in one place, so that a quote is always the words at its span. */
import { type Article, bySpan, type Evidence, type Span, textOf } from "../model/index.ts";

export function evidenceOf(article: Article, { start, end }: Span): Evidence {
  return { article: article.id, start, end, quote: textOf(article.text, { start, end }) };
}

/** Evidence of several spans of one article, sorted, without repetition. */
export function evidenceOfAll(article: Article, spans: readonly Span[]): readonly Evidence[] {
  const sorted = [...spans].sort(bySpan);
  return sorted
    .filter((span, i) => i === 0 || span.start !== sorted[i - 1]!.start || span.end !== sorted[i - 1]!.end)
    .map((span) => evidenceOf(article, span));
}

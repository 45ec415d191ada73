/**
 * A text as what it is remade from: paragraphs of sentences.
 *
 *     "A ferry sank. It was old.\n\nNobody died."   ⇄   [["A ferry sank.", "It was old."], ["Nobody died."]]
 *
 * Headlines and furniture are left out. Inside a sentence white space is one space.
 */
import { textWords } from "../../src/language/en/text.ts";
import type { Article } from "../../src/model/index.ts";
import { segmentParagraphs, segmentSentences, tokenize } from "../../src/text/index.ts";

/** Paragraphs of sentences; none is empty. */
export type Draft = readonly (readonly string[])[];

export function draftOf({
  text,
  skipped,
  titleSpan,
}: Pick<Article, "text" | "skipped" | "titleSpan">): Draft {
  const paragraphs = segmentParagraphs(text, { skipped, titleSpan, words: textWords });
  const sentences = segmentSentences(text, paragraphs, tokenize(text, paragraphs, textWords), textWords);
  return paragraphs.flatMap(({ kind }, index) => {
    const own = sentences.filter(({ paragraph }) => paragraph === index);
    if (kind === "headline" || own.length === 0) return [];
    return [own.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, " "))];
  });
}

export function textOfDraft(draft: Draft): string {
  return draft.map((sentences) => sentences.join(" ")).join("\n\n");
}

export function mapSentences(draft: Draft, rewrite: (sentence: string) => string): Draft {
  return draft.map((sentences) => sentences.map(rewrite));
}

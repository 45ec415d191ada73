/** Which of several wordings can stand for all: one that a reader understands without the report around it. */
import type { Span } from "../model/index.ts";
import { firstTokenAt, type StoryArticle } from "./story.ts";

/** False where it begins with a pronoun, a conjunction or in the middle of a word group. */
export function isSelfContained(article: StoryArticle, span: Span): boolean {
  const { reading } = article;
  for (let token = firstTokenAt(reading, span.start); token < reading.tokens.length; token++) {
    if (reading.tokens[token]!.start >= span.end) return false;
    if (article.folded[token] === "") continue;
    const tag = reading.tags[token];
    return tag === undefined || !LEANING.has(tag.upos);
  }
  return false;
}

/** Words that lean on something said before. */
const LEANING = new Set(["PRON", "CCONJ", "SCONJ", "AUX", "ADP", "ADV", "PART", "VERB"]);

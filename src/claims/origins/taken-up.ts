/**
 * Does a statement stand in another report? Asked only where the speaker may be that report's publisher: “the
 * police said” beside the police's own release.
 *
 *     the police say that it was fired in Station Square        ─▶ fire, Station Square, officer
 *     release: … officers … At 9 p.m. a shot was fired in Station Square. Nobody …
 *                              ╰─────────── three sentences ────────────╯
 *
 * It does where most of what it says, weighed by how rare it is in the story, stands within a few sentences in a row.
 */
import type { Story, StoryArticle } from "../story.ts";
import { type Rarity, type TermSet, termsOf, weightOf } from "../terms.ts";

/** Sentences in a row that are looked at together, and how much of the statement must stand in them. */
const WINDOW = 3;
const TAKEN_MIN = 0.6;
/** One word in common is none. */
const TERMS_MIN = 2;

export type StandsIn = (terms: TermSet, article: StoryArticle) => boolean;

export function standsInReport(story: Story, rarity: Rarity): StandsIn {
  const known = new Map<StoryArticle, readonly TermSet[]>();
  return (terms, article) => {
    const sentences =
      known.get(article) ?? article.reading.sentences.map((sentence) => termsOf(story, article, [sentence]));
    known.set(article, sentences);
    const whole = weightOf(terms, rarity);
    const found = sentences.map((sentence) => [...terms].filter((term) => sentence.has(term)));
    return found.some((_, i) => {
      const taken = new Set(found.slice(i, i + WINDOW).flat());
      return taken.size >= TERMS_MIN && weightOf(taken, rarity) >= TAKEN_MIN * whole;
    });
  };
}

/**
 * Where do reports tell the same and take sides by their words? Once for each thing, by each way in which it shows:
 * nouns for one thing (`find-word-framings.ts`), and verbs that judge what was said (`find-speech-framings.ts`).
 */
import type { ConflictDraft } from "../figures/find-figure-conflicts.ts";
import type { Statement } from "../statements.ts";
import type { Story } from "../story.ts";
import { type SharedWording, speechFramings } from "./find-speech-framings.ts";
import { wordFramings } from "./find-word-framings.ts";

export function findFramings(
  story: Story,
  statements: readonly Statement[],
  shared: SharedWording,
): readonly ConflictDraft[] {
  return [...wordFramings(story), ...speechFramings(story, statements, shared)];
}

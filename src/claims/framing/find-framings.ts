/**
 * Where do reports tell the same and take sides by their words? Once for each thing, by each way in which it shows:
 * nouns for one thing (`find-word-framings.ts`), verbs for what was done (`find-action-framings.ts`), and verbs that
 * judge what was said (`find-speech-framings.ts`).
 */
import type { ClaimEvent } from "../events/event.ts";
import type { ConflictDraft } from "../figures/find-figure-conflicts.ts";
import type { Statement } from "../statements.ts";
import type { Story } from "../story.ts";
import { actionFramings } from "./find-action-framings.ts";
import { type SharedWording, speechFramings } from "./find-speech-framings.ts";
import { wordFramings } from "./find-word-framings.ts";

export interface ToldAndShared extends SharedWording {
  readonly events: readonly ClaimEvent[];
}

export function findFramings(
  story: Story,
  statements: readonly Statement[],
  told: ToldAndShared,
): readonly ConflictDraft[] {
  return [
    ...wordFramings(story),
    ...actionFramings(story, told.events),
    ...speechFramings(story, statements, told),
  ];
}

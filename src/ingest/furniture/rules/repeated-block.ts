/**
 * What a page says twice: the headline above the picture, the caption as alternative text.
 *
 *     Ferry runs aground off Ostvik        the first is the headline
 *     4 min read
 *     Ferry runs aground off Ostvik        repeated-headline
 *     The Ostvik ferry on Tuesday. Photo: Ana Ruiz
 *     The Ostvik ferry on Tuesday. Photo: Ana Ruiz    repeated-caption
 *
 * The first saying stays. Quoted words and single words that recur are not furniture.
 */
import type { SkippedSpan } from "../../../model/article.ts";
import type { BlockKind } from "../../block.ts";
import type { FurnitureInput } from "../find-furniture.ts";
import { normalPhrase, nWordsOf } from "../phrase.ts";

/** Blocks of fewer words recur by chance: “No.”, a section's name. */
const WORDS_MIN = 4;
/** A block of so many words that recurs anywhere is not a refrain. */
const WORDS_ANYWHERE = 12;
/** A paragraph longer than this, in characters, that is said twice is not a caption. */
const LENGTH_MAX = 600;

export function findRepeatedBlocks({ text, blocks, titleSpan }: FurnitureInput): readonly SkippedSpan[] {
  const found: SkippedSpan[] = [];
  const title = titleSpan ? normalPhrase(text.slice(titleSpan.start, titleSpan.end)) : "";
  const seenAt = new Map<string, number>();
  blocks.forEach((block, index) => {
    if (block.end - block.start > LENGTH_MAX) return;
    const phrase = normalPhrase(text.slice(block.start, block.end));
    if (phrase === title && title !== "" && block.start !== titleSpan!.start) {
      found.push({ start: block.start, end: block.end, reason: "repeated-headline" });
      return;
    }
    const first = seenAt.get(phrase);
    if (first === undefined) seenAt.set(phrase, index);
    else if (isSaidTwice(nWordsOf(phrase), index - first, block.kind)) {
      found.push({ start: block.start, end: block.end, reason: "repeated-caption" });
    }
  });
  return found;
}

/** A short refrain of the report may recur far away; what a page says twice stands close by, is a caption, or is long. */
function isSaidTwice(nWords: number, distance: number, kind: BlockKind): boolean {
  if (nWords < WORDS_MIN) return false;
  return distance <= 3 || kind === "caption" || nWords >= WORDS_ANYWHERE;
}

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
import type { Block, BlockKind } from "../../block.ts";
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
  const phrases = blocks.map((block) => phraseOf(text, block));
  const counts = new Map<string, number>();
  for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  const seenAt = new Map<string, number>();
  blocks.forEach((block, index) => {
    const phrase = phrases[index]!;
    if (phrase === "") return;
    if (phrase === title && block.start !== titleSpan!.start) {
      found.push({ start: block.start, end: block.end, reason: "repeated-headline" });
      return;
    }
    const first = seenAt.get(phrase);
    if (first === undefined) seenAt.set(phrase, index);
    else if (isSaidTwice(nWordsOf(phrase), index - first, counts.get(phrase)!, block.kind)) {
      found.push({ start: block.start, end: block.end, reason: "repeated-caption" });
    }
  });
  return found;
}

/** Empty for a block that is too long to be a caption, and for a question: interviews ask it of everybody. */
function phraseOf(text: string, { start, end }: Block): string {
  if (end - start > LENGTH_MAX || text.charAt(end - 1) === "?") return "";
  return normalPhrase(text.slice(start, end));
}

/** A refrain of the report recurs far away or many times; what a page says twice stands close by, is a caption, or is long. */
function isSaidTwice(nWords: number, distance: number, count: number, kind: BlockKind): boolean {
  if (nWords < WORDS_MIN) return false;
  if (kind === "caption") return true;
  return kind !== "list-item" && (distance <= 3 || (count === 2 && nWords >= WORDS_ANYWHERE));
}

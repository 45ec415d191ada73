/**
 * Names of a site's sections, a line each, at the top or the bottom.
 *
 *     News                 ╮
 *     Weather              ├ menu: three or more short lines on end, and at least half of them known
 *     Obituaries           ╯
 *     Ferry runs aground off Ostvik
 *
 * A single “Weather” may be a heading, and short lines that nobody knows may be a list of the report's own.
 */
import type { SkippedSpan } from "../../../model/article.ts";
import type { Block } from "../../block.ts";
import type { FurnitureWords } from "../../words.ts";
import type { FurnitureInput } from "../find-furniture.ts";
import { normalPhrase, nWordsOf } from "../phrase.ts";

/** Blocks from either end in which a run may begin. */
const EDGE = 20;
const RUN_MIN = 3;
/** Words and characters of the longest name: “Arts, Books and Culture”. */
const WORDS_MAX = 4;
const LENGTH_MAX = 30;

export function findSectionRuns({
  text,
  blocks,
  titleSpan,
  words,
}: Pick<FurnitureInput, "text" | "blocks" | "titleSpan" | "words">): readonly SkippedSpan[] {
  const found: SkippedSpan[] = [];
  let run: Block[] = [];
  const closeRun = (): void => {
    const nKnown = run.filter((block) => isKnown(text, block, words)).length;
    if (run.length >= RUN_MIN && nKnown * 2 >= run.length)
      for (const { start, end } of run) found.push({ start, end, reason: "menu" });
    run = [];
  };
  blocks.forEach((block, index) => {
    const isEdge = index < EDGE || index >= blocks.length - EDGE;
    const isTitle = titleSpan !== null && block.start < titleSpan.end && titleSpan.start < block.end;
    if (isEdge && !isTitle && couldBeSection(text, block)) run.push(block);
    else closeRun();
  });
  closeRun();
  return found;
}

function couldBeSection(text: string, { start, end }: Block): boolean {
  if (end - start > LENGTH_MAX) return false;
  const line = text.slice(start, end);
  return /^\p{L}[\p{L}&’',/ +-]*$/u.test(line) && nWordsOf(line) <= WORDS_MAX;
}

function isKnown(text: string, { start, end }: Block, words: FurnitureWords): boolean {
  const phrase = normalPhrase(text.slice(start, end));
  return words.sectionNames.includes(phrase) || words.lines.menu?.includes(phrase) === true;
}

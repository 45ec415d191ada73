/**
 * Blocks of a page that are nothing but a link: other stories, sections, tags.
 *
 *     <p><a href="…">FERRY COMPANY FINED FOR LATE REPORTS</a></p>      see-also
 *     <li><a href="…">Sport</a></li> <li><a href="…">Business</a></li> …   menu
 *
 * A linked sentence with its full stop is the report's own, and so is a linked heading of the report (`h2`
 * to `h4` before running text); a row of short links is a menu only from three on.
 */
import type { SkippedSpan } from "../../../model/article.ts";
import type { Block } from "../../block.ts";
import type { FurnitureInput } from "../find-furniture.ts";
import { isSentenceLike, nWordsOf } from "../phrase.ts";

/** Share of a block's characters inside links from which it is a link. Short words around it (“Read:”) may stand outside. */
const LINKED = 0.85;
/** Short links in a row that make a menu. */
const ROW_MIN = 3;

export function findLinkBlocks({ text, blocks }: FurnitureInput): readonly SkippedSpan[] {
  const found: SkippedSpan[] = [];
  let row: Block[] = [];
  const closeRow = (): void => {
    if (row.length >= ROW_MIN) for (const { start, end } of row) found.push({ start, end, reason: "menu" });
    row = [];
  };
  blocks.forEach((block) => {
    const line = text.slice(block.start, Math.min(block.end, block.start + 400));
    const nWords = nWordsOf(line);
    if (block.linkShare < LINKED || isSentenceLike(line) || block.kind === "table-row") closeRow();
    else if (nWords <= 3) row.push(block);
    else {
      closeRow();
      if (nWords <= 30 && block.kind !== "caption")
        found.push({ start: block.start, end: block.end, reason: "see-also" });
    }
  });
  closeRow();
  return found;
}

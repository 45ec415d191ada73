/**
 * Bylines and date lines.
 *
 *     By Ana Ruiz and Jonas Lindqvist, Ostvik          Published: 4 March 2031, 09:12
 *     ╰───────────────byline────────────────╯          ╰──────────date-line─────────╯
 *
 * Only near the top or the bottom, and only lines that hold nothing else. A dateline (“OSTVIK, March 4
 * (Meridian) —”) is the beginning of a sentence of the report and stays.
 */
import type { SkippedSpan } from "../../../model/article.ts";
import { bylineOf, dateLineOf } from "../../infer-metadata.ts";
import type { FurnitureInput } from "../find-furniture.ts";

/** How many blocks from either end are looked at. */
const EDGE = 14;

export function findBylines({ text, blocks, words }: FurnitureInput): readonly SkippedSpan[] {
  const found: SkippedSpan[] = [];
  blocks.forEach((block, index) => {
    if (index >= EDGE && index < blocks.length - EDGE) return;
    const line = text.slice(block.start, block.end);
    if (dateLineOf(line, words)) found.push({ start: block.start, end: block.end, reason: "date-line" });
    else if (bylineOf(line, words)) found.push({ start: block.start, end: block.end, reason: "byline" });
  });
  return found;
}

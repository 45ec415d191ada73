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
import { bylineOf, dateLineOf, isPerson } from "../../infer-metadata.ts";
import type { FurnitureWords } from "../../words.ts";
import type { FurnitureInput } from "../find-furniture.ts";
import { normalPhrase } from "../phrase.ts";

/** How many blocks from either end are looked at. */
const EDGE = 14;

export function findBylines({
  text,
  blocks,
  titleSpan,
  authors,
  words,
}: FurnitureInput): readonly SkippedSpan[] {
  const found: SkippedSpan[] = [];
  const names = new Set(authors.map(normalPhrase));
  const titleAt = titleSpan ? blocks.findIndex(({ start }) => start >= titleSpan.start) : -1;
  blocks.forEach((block, index) => {
    if (index >= EDGE && index < blocks.length - EDGE) return;
    const line = text.slice(block.start, Math.min(block.end, block.start + 200));
    const phrase = normalPhrase(line);
    const isName = names.has(phrase) || (index === titleAt + 1 && titleAt >= 0 && isPerson(line));
    if (dateLineOf(line, words) || isDated(line, words))
      found.push({ start: block.start, end: block.end, reason: "date-line" });
    else if (isName || bylineOf(line, words))
      found.push({ start: block.start, end: block.end, reason: "byline" });
  });
  return found;
}

/** “Updated 11:21 pm, Tuesday”, “Posted 2 hours ago”: nothing but words and figures of a date, and one figure at least. */
function isDated(line: string, words: FurnitureWords): boolean {
  if (line.length > 120 || !/\d/.test(line)) return false;
  const label = words.dateLabels.find((candidate) => normalPhrase(line).startsWith(candidate)) ?? "";
  const parts =
    normalPhrase(line)
      .slice(label.length)
      .match(/\p{L}+(?:\.\p{L})?|\d+/gu) ?? [];
  const nKnown = parts.filter((part) => /^\d{1,4}$/.test(part) || isDateWord(part, words)).length;
  const isPlaced = label !== "" || parts.some((part) => words.months.has(part) || words.weekdays.has(part));
  return parts.length > 1 && nKnown === parts.length && isPlaced;
}

function isDateWord(part: string, words: FurnitureWords): boolean {
  return (
    words.months.has(part) ||
    words.weekdays.has(part) ||
    words.zones.has(part) ||
    words.dateWords.includes(part) ||
    words.dateLabels.includes(part)
  );
}

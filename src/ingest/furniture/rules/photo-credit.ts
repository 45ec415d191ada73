/**
 * Who took the picture: a line by itself, or the brackets that end a caption.
 *
 *     Photo: Ana Ruiz / Meridian              The Ostvik ferry in harbor on Tuesday (Ana Ruiz/Meridian)
 *     ╰──────photo-credit──────╯                                                    ╰──photo-credit───╯
 *
 * The caption itself is the outlet's own statement and stays. Brackets in a sentence that goes on after
 * them stay too: “(Meridian)” in a dateline is a credit that the origins are read from.
 */
import type { SkippedSpan } from "../../../model/article.ts";
import type { FurnitureWords } from "../../words.ts";
import type { FurnitureInput } from "../find-furniture.ts";
import { normalPhrase, nWordsOf } from "../phrase.ts";

const LINE_LENGTH_MAX = 140;
const WORDS_MAX = 14;

export function findPhotoCredits({ text, blocks, words }: FurnitureInput): readonly SkippedSpan[] {
  const found: SkippedSpan[] = [];
  for (const block of blocks) {
    const line = text.slice(block.start, Math.min(block.end, block.start + 1200));
    if (isCreditLine(line, words)) found.push({ start: block.start, end: block.end, reason: "photo-credit" });
    else {
      const bracket = creditBracket(line);
      if (bracket !== null && block.end - block.start === line.length) {
        found.push({ start: block.start + bracket, end: block.end, reason: "photo-credit" });
      }
    }
  }
  return found;
}

/** “Photo: Ana Ruiz”, “Ana Ruiz/Meridian/Getty Images”. */
function isCreditLine(line: string, words: FurnitureWords): boolean {
  if (line.length > LINE_LENGTH_MAX || nWordsOf(line) > WORDS_MAX) return false;
  const label = /^[^\p{L}]{0,3}([\p{L} ]{4,24}?)\s?[:/]\s?\S/u.exec(line);
  if (label && words.creditLabels.includes(normalPhrase(label[1]!)) && !/[.!?]$/.test(line)) return true;
  const parts = line.split(/\s?[/|]\s?|, /).map(normalPhrase);
  return (
    parts.length > 1 &&
    /\//.test(line) &&
    parts.some((part) => words.pictureAgencies.includes(part)) &&
    !/[.!?]$/.test(line)
  );
}

/** Start of the closing brackets of a caption that hold names parted by a slash. */
function creditBracket(line: string): number | null {
  const match = /\s?[([]([^()[\]]{3,80})[)\]]\s?$/.exec(line);
  if (!match || !match[1]!.includes("/") || /\d\s?\/\s?\d|https?:|\band\/or\b/.test(match[1]!)) return null;
  const isNamed = match[1]!.split(/\s?\/\s?/).every((part) => /^\p{Lu}/u.test(part) && nWordsOf(part) <= 5);
  return isNamed && nWordsOf(line) > 4 ? match.index + /^\s?/.exec(match[0])![0].length : null;
}

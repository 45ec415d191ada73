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
import { normalPhrase, nWordsOf, opensWith } from "../phrase.ts";

const LINE_LENGTH_MAX = 140;
const WORDS_MAX = 14;

export function findPhotoCredits({ text, blocks, words }: FurnitureInput): readonly SkippedSpan[] {
  const found: SkippedSpan[] = [];
  for (const block of blocks) {
    const line = text.slice(block.start, Math.min(block.end, block.start + 1200));
    if (isCreditLine(line, words)) found.push({ start: block.start, end: block.end, reason: "photo-credit" });
    else {
      const label = captionLabel(line, words);
      if (label > 0) found.push({ start: block.start, end: block.start + label, reason: "photo-credit" });
      const bracket = creditBracket(line, words) ?? creditTail(line, words);
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
  const phrase = normalPhrase(line);
  const opener = opensWith(
    phrase,
    words.creditLabels.filter((each) => each.includes(" ")),
  );
  if (opener && nWordsOf(phrase.slice(opener.length)) <= 5 && !/[.!?]$/.test(line)) return true;
  if (/^©\s?\p{Lu}/u.test(line) && nWordsOf(line) <= 6) return true;
  return isChainOfNames(line, words);
}

/** “Ana Ruiz/Meridian/Getty Images”: nothing but names between the strokes, one of them a picture agency. */
function isChainOfNames(line: string, words: FurnitureWords): boolean {
  const parts = line.split(/\s?[/|]\s?/);
  if (parts.length < 2 || /[.!?()[\]]/.test(line.replace(/\b\p{Lu}\./gu, ""))) return false;
  const isNamed = parts.every((part) => /^\p{Lu}/u.test(part) && nWordsOf(part) <= 4);
  return isNamed && parts.some((part) => words.pictureAgencies.includes(normalPhrase(part)));
}

/** Length of “Image caption” before a caption, which itself stays; 0 without one. */
function captionLabel(line: string, words: FurnitureWords): number {
  const start = line.slice(0, 40).toLowerCase();
  const label = words.captionLabels.find(
    (each) => start.startsWith(each) && /^\s?:?\s?\p{Lu}/u.test(line.slice(each.length)),
  );
  return label?.length ?? 0;
}

/** Start of the closing brackets of a caption: names parted by a slash, or a label such as “Image:”. */
function creditBracket(line: string, words: FurnitureWords): number | null {
  const match = /[([]([^()[\]]{3,80})[)\]]\s?$/.exec(line);
  if (!match || nWordsOf(line) <= 4) return null;
  const inside = match[1]!;
  const label = /^([\p{L} ]{4,24}?)\s?[:/]\s?\S/u.exec(inside);
  if (
    label &&
    (words.creditLabels.includes(normalPhrase(label[1]!)) ||
      words.pictureAgencies.includes(normalPhrase(label[1]!)))
  )
    return match.index;
  if (!inside.includes("/") || /\d\s?\/\s?\d|https?:|\band\/or\b|,/.test(inside)) return null;
  const isNamed = inside.split(/\s?\/\s?/).every((part) => /^\p{Lu}/u.test(part) && nWordsOf(part) <= 5);
  return isNamed ? match.index : null;
}

/** Longest line that is a caption with its credit, and longest credit, in code units. */
const CAPTION_MAX = 700;
const CREDIT_MAX = 140;
/** “Photo: Ana Ruiz” */
const LABELLED = /^\s?((\p{Lu}\p{Ll}{4,10}): [\p{L}\d .'’/&-]{2,60})$/u;
/** “Ana Ruiz / AP” */
const SIGNED = /^\s?(\p{Lu}[\p{L}. '’-]{2,40}\s?[/:|]\s?[\p{L}\d .'’/&-]{2,60})$/u;

/** The first match of `pattern` that stands right after a character of `before` and reaches the end of the line. */
function tailAfter(line: string, before: RegExp, pattern: RegExp): RegExpExecArray | null {
  for (let at = Math.max(1, line.length - CREDIT_MAX); at < line.length; at++) {
    const match = before.test(line.charAt(at - 1)) ? pattern.exec(line.slice(at)) : null;
    if (match !== null) return match;
  }
  return null;
}

/** Start of a credit that closes a caption without brackets: “… on Tuesday. Photo: Ana Ruiz”, “… on July 25.Ana Ruiz / AP”. */
function creditTail(line: string, words: FurnitureWords): number | null {
  if (line.length > CAPTION_MAX) return null;
  const glued = tailAfter(line, /[\p{Ll}.!?"”’)]/u, LABELLED);
  if (glued && words.creditLabels.includes(normalPhrase(glued[2]!))) return line.length - glued[1]!.length;
  const match = tailAfter(line, /[.!?"”]/u, SIGNED);
  if (!match) return null;
  const [head = "", ...rest] = match[1]!.split(/\s?[/:|]\s?/);
  const isLabelled = words.creditLabels.includes(normalPhrase(head));
  const isAgency = rest.some((part) =>
    words.pictureAgencies.some(
      (agency) => normalPhrase(part) === agency || normalPhrase(part).startsWith(`${agency} `),
    ),
  );
  return isLabelled || isAgency ? line.length - match[1]!.length : null;
}

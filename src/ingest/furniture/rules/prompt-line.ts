/**
 * Lines that ask, sell or lead elsewhere, known by their words.
 *
 *     Show More                                   date 2031-03-04 Support us on Ostvik Fund
 *     ╰─menu──╯                                   ╰─date-line───╯ ╰───support-prompt──────╯
 *     SEE ALSO: Harbor Strike Enters Third Week   4 min read      Your browser doesn’t support HTML5
 *     ╰───────────────see-also────────────────╯   reading-time    ╰─────────video-prompt───────────╯
 *
 * Only short lines: a sentence of the report may begin with “Subscribe to” too. A line of several such
 * phrases is taken phrase by phrase; a line that is half furniture, half text is left alone but for the
 * furniture before a bar or dot that parts them.
 */
import type { FurnitureReason, SkippedSpan } from "../../../model/article.ts";
import type { Span } from "../../../model/span.ts";
import type { Block } from "../../block.ts";
import { findStatedDate } from "../../parse-date.ts";
import type { FurnitureWords } from "../../words.ts";
import type { FurnitureInput } from "../find-furniture.ts";
import { isSentenceLike, normalPhrase, nWordsOf, opensWith } from "../phrase.ts";

/** Longest line, in characters, that its beginning alone can condemn. */
const OPENER_LENGTH_MAX = 220;
/** Longest line after a label: a headline. */
const LABEL_LENGTH_MAX = 260;

export function findPromptLines({ text, blocks, words }: FurnitureInput): readonly SkippedSpan[] {
  const found: SkippedSpan[] = [];
  blocks.forEach((block, index) => {
    if (block.end - block.start > LABEL_LENGTH_MAX) return;
    const isEdge = index < 12 || index >= blocks.length - 12;
    found.push(...promptsIn(text, block, words, isEdge));
  });
  return found;
}

function promptsIn(
  text: string,
  block: Block,
  words: FurnitureWords,
  isEdge: boolean,
): readonly SkippedSpan[] {
  const line = text.slice(block.start, block.end);
  const reason = reasonOfLine(line, words);
  if (reason) return [{ start: block.start, end: block.end, reason }];
  return isEdge ? stripParts(text, block, words) : [];
}

/** “Home | News | Sport | Weather”: four or more short names between bars, or three of which one is known. */
function isMenuBar(line: string, words: FurnitureWords): boolean {
  const parts = line
    .split(/\s?[|•·▪›»]\s?/)
    .map(normalPhrase)
    .filter((part) => part !== "");
  if (parts.length < 3 || /\d/.test(line) || parts.some((part) => nWordsOf(part) > 3)) return false;
  return parts.length >= 4 || parts.some((part) => words.lines.menu?.includes(part));
}

/** “[button link="…"]Read[/button]”, “<span style="…">”: what a publishing system left behind. */
const MARKUP = /^(?:\[\/?[a-z_]{3,20}[ \]]|<\/?[a-z]{1,10}[ >]|(?:&amp;)?&lt;\/?[a-z])/;

/** The reason why a whole line is furniture; null for a line of the report. */
export function reasonOfLine(line: string, words: FurnitureWords): FurnitureReason | null {
  const phrase = normalPhrase(line);
  if (phrase === "") return null;
  if (MARKUP.test(line) && /[\]>;]$/.test(line)) return "markup";
  if (isMenuBar(line, words)) return "menu";
  return (
    exactReason(phrase, words) ??
    galleryReason(phrase, words) ??
    readingTime(phrase, words) ??
    labelReason(line, words) ??
    openerReason(line, phrase, words)
  );
}

function exactReason(phrase: string, words: FurnitureWords): FurnitureReason | null {
  for (const [reason, lines] of entriesOf(words.lines)) if (lines.includes(phrase)) return reason;
  return null;
}

/** “Image 1 of 5”, “3 of 12”: which picture of a gallery is shown. */
function galleryReason(phrase: string, words: FurnitureWords): FurnitureReason | null {
  const match = /^(?:(\p{L}{4,10}) )?\d{1,3} (\p{L}{1,4}|\/)(?: \/)? ?\d{1,3}$/u.exec(phrase);
  if (!match) return null;
  const isOf = match[2] === "/" || words.galleryWords.includes(match[2]!);
  return isOf && (match[1] === undefined || words.galleryWords.includes(match[1])) ? "menu" : null;
}

function readingTime(phrase: string, words: FurnitureWords): FurnitureReason | null {
  const match = /^(?:reading time:? |estimated reading time:? )?\d{1,3}[ -]?(\p{L}[\p{L}. ]{2,24})$/u.exec(
    phrase,
  );
  return match && words.readingTimes.includes(match[1]!) ? "reading-time" : null;
}

/** “SEE ALSO: Harbor strike enters third week”; the rest may be a headline but no sentence with a full stop. */
function labelReason(line: string, words: FurnitureWords): FurnitureReason | null {
  const match = /^[^\p{L}]{0,4}([\p{L}'’ ]{2,40}?)\s?[:：|»>→-]{1,2}\s{0,3}(\S.{0,230})$/u.exec(line);
  if (!match) return null;
  const label = normalPhrase(match[1]!);
  const rest = match[2]!;
  for (const [reason, labels] of entriesOf(words.labels)) {
    if (!labels.includes(label)) continue;
    const isShouted = match[1] === match[1]!.toUpperCase();
    if (label.includes(" ") || isShouted || (looksLikeHeadline(rest) && line.includes(":"))) return reason;
  }
  return null;
}

function openerReason(line: string, phrase: string, words: FurnitureWords): FurnitureReason | null {
  if (line.length > OPENER_LENGTH_MAX || /["“”]/.test(line)) return null;
  for (const [reason, openers] of entriesOf(words.openers)) {
    if (opensWith(phrase, openers)) return reason;
  }
  if (asksForPrice(line, phrase, words)) return "support-prompt";
  if (nWordsOf(phrase) <= 26 && words.clickPhrases.some((click) => phrase.includes(click)))
    return "read-more";
  return null;
}

/** “Support the Ostvik Courier from $2 a week”: an opener, a price and what it is paid for; no sentence. */
function asksForPrice(line: string, phrase: string, words: FurnitureWords): boolean {
  if (isSentenceLike(line) || nWordsOf(line) > 18 || !/[$€£¥₹]\s?\d/.test(line)) return false;
  return (
    opensWith(phrase, words.priceOpeners) !== null &&
    words.pricePeriods.some((period) => phrase.includes(period))
  );
}

/** No full stop at the end, and more capitals or fewer words than a sentence has. */
export function looksLikeHeadline(text: string): boolean {
  return !isSentenceLike(text) && nWordsOf(text) <= 28;
}

/** “4 March 2031 | Support us on …”, “date 2031-03-04 Support us on …”: every part must be furniture. */
function stripParts(text: string, block: Block, words: FurnitureWords): readonly SkippedSpan[] {
  const found: SkippedSpan[] = [];
  for (const part of partsOf(text, block, words)) {
    const line = text.slice(part.start, part.end);
    const reason = isDateLine(line, words) ? "date-line" : reasonOfLine(line, words);
    if (!reason) return [];
    found.push({ ...part, reason });
  }
  return found.length > 1 ? found : [];
}

/** Cut at bars, dots and wide blanks, and behind a date with its label. */
function partsOf(text: string, block: Span, words: FurnitureWords): readonly Span[] {
  const parts: Span[] = [];
  const line = text.slice(block.start, block.end);
  let at = 0;
  for (const match of line.matchAll(/\s{0,9}[|•·●▪]\s{0,9}|\s{2,9}|\t/g)) {
    parts.push({ start: at, end: match.index });
    at = match.index + match[0].length;
  }
  parts.push({ start: at, end: line.length });
  return parts
    .flatMap((part) => cutBehindDate(line, part, words))
    .filter((part) => part.start < part.end)
    .map((part) => ({ start: block.start + part.start, end: block.start + part.end }));
}

function cutBehindDate(line: string, part: Span, words: FurnitureWords): readonly Span[] {
  const date = findStatedDate(line.slice(part.start, part.end), words);
  if (!date) return [part];
  const before = normalPhrase(line.slice(part.start, part.start + date.start));
  if (before !== "" && !words.dateLabels.includes(before)) return [part];
  const end = part.start + date.end;
  const rest = /^[\s,;–-]{0,4}/.exec(line.slice(end, part.end))![0].length;
  return [
    { start: part.start, end },
    { start: end + rest, end: part.end },
  ];
}

/** A date with nothing but its label (“Published:”), a weekday and a time of day. */
export function isDateLine(line: string, words: FurnitureWords): boolean {
  const date = findStatedDate(line, words);
  if (!date) return false;
  const before = normalPhrase(line.slice(0, date.start));
  const after = normalPhrase(line.slice(date.end));
  return (
    (before === "" || words.dateLabels.includes(before) || words.weekdays.has(before)) &&
    /^(?:|[\d:. ]{1,8}(?:[ap]\.?m\.?)?)$/.test(after)
  );
}

function entriesOf(
  table: Readonly<Partial<Record<FurnitureReason, readonly string[]>>>,
): readonly (readonly [FurnitureReason, readonly string[]])[] {
  return Object.entries(table) as unknown as readonly (readonly [FurnitureReason, readonly string[]])[];
}

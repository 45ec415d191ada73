/**
 * Where does one sentence end and the next begin?
 *
 * Decided over tokens, so that a full stop inside a word, number or address never comes up. A sentence
 * never crosses a paragraph; a headline without full stop is one sentence. One pass.
 */
import type { Paragraph, Sentence, Token } from "../model/index.ts";
import { isDigit, isLower, isSpace, isUpper, isWordStart } from "./characters.ts";
import { listMarkerLength } from "./paragraphs.ts";
import { CLOSING, findQuoteMarks, OPENING } from "./quote-marks.ts";
import type { TextWords } from "./words.ts";

/** How far a dateline may reach: “OSTVIK, Northern Reach, March 4 (Meridian) —”. */
const DATELINE_TOKENS_MAX = 14;
/** How far a speech tag's verb may be from a question in quotation marks. */
const SPEECH_TAG_TOKENS_MAX = 5;

/**
 * Groups the tokens into sentences. White space between two sentences belongs to neither.
 *
 *     “Is it safe?” asked Gen. A. Ruiz of the U.S. Navy. “No. 10 is.” (He left.)
 *     [sentence·······································]  [sentence··] [sentence]
 */
export function segmentSentences(
  text: string,
  paragraphs: readonly Paragraph[],
  tokens: readonly Token[],
  words: TextWords,
): Sentence[] {
  const marks = findQuoteMarks(text, paragraphs, tokens);
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    let end = first;
    while (end < tokens.length && tokens[end]!.start < paragraph.end) end++;
    const range: Range = {
      text,
      tokens,
      marks,
      words,
      end,
      protectedTo: protectedEnd(text, paragraph),
      caseless: !hasCapital(text, paragraph),
    };
    let from = first;
    const dateline = datelineEnd(range, first, paragraph);
    if (dateline > first) {
      sentences.push(sentenceOf(tokens, index, first, dateline));
      from = dateline;
    }
    for (let at = from; at < end; ) {
      const next = boundaryAfter(range, at);
      if (next > at && next < end) {
        sentences.push(sentenceOf(tokens, index, from, next));
        from = next;
      }
      at = Math.max(next, at + 1);
    }
    if (from < end) sentences.push(sentenceOf(tokens, index, from, end));
    first = end;
  }
  return sentences;
}

interface Range {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly marks: Int8Array;
  readonly words: TextWords;
  /** Index after the paragraph's last token. */
  readonly end: number;
  /** A list item's “12.” ends no sentence. */
  readonly protectedTo: number;
  /** True for a paragraph without a capital, in which a sentence may begin with any letter. */
  readonly caseless: boolean;
}

function sentenceOf(tokens: readonly Token[], paragraph: number, first: number, end: number): Sentence {
  return {
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
    paragraph,
    firstToken: first,
    endToken: end,
  };
}

function protectedEnd(text: string, paragraph: Paragraph): number {
  const marker = paragraph.kind === "list-item" ? listMarkerLength(text, paragraph) : 0;
  return paragraph.start + marker;
}

function hasCapital(text: string, { start, end }: Paragraph): boolean {
  for (let i = start; i < end; i++) if (isUpper(text.charCodeAt(i))) return true;
  return false;
}

/** Index of the next sentence's first token if one ends with the token at `at` or its closing marks; else `at`. */
function boundaryAfter(range: Range, at: number): number {
  const { text, tokens, words, end } = range;
  const token = tokens[at]!;
  const first = text.charCodeAt(token.start);
  const last = text.charCodeAt(token.end - 1);
  const length = token.end - token.start;
  if (first === 0x2022 && length === 1 && token.start >= range.protectedTo) return at;
  const isStop = last === 0x2e || last === 0x21 || last === 0x3f || last === 0x2026 || isForeignStop(last);
  if (!isStop) return at + 1 < end && text.charCodeAt(tokens[at + 1]!.start) === 0x2022 ? at + 1 : at;
  if (token.end <= range.protectedTo) return at;
  let next = at + 1;
  while (next < end && isCloser(range, next)) next++;
  while (isReference(range, next)) next += 3;
  if (next >= end) return at;
  const quoted = next > at + 1;
  const start = tokens[next]!;
  const opener = range.marks[next] === OPENING || "([{".includes(text[start.start]!);
  const word = opener && next + 1 < end ? tokens[next + 1]! : start;
  const code = text.charCodeAt(word.start);
  if (isLower(code) && !range.caseless && !isBrandName(text, word)) return at;
  if (!opener && !isWordStart(code) && !startsSentence(text, start)) return at;
  if (length > 1 && isWordStart(first)) {
    // An abbreviation: its full stop ends the sentence only where the next word tells.
    const stem = text.slice(token.start, token.end - 1);
    if (isTitle(stem, words) || isDigit(code)) return at;
    if (quoted || opener) return next;
    const opened = text.slice(word.start, word.end);
    if (words.clockAbbreviations.has(stem.toLowerCase()) && words.weekdays.has(opened)) return at;
    return words.openers.has(opened) ? next : at;
  }
  if (last === 0x2026 || (last === 0x2e && length > 1)) {
    return quoted || opener || length > 3 || words.openers.has(text.slice(word.start, word.end)) ? next : at;
  }
  if (last !== 0x2e && quoted && !opener && hasSpeechTag(range, next)) return at;
  if (start.start === tokens[next - 1]!.end && !opener && isDigit(code)) return at;
  return next;
}

/** 。！？｡ end a sentence too. */
function isForeignStop(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff61;
}

function isCloser(range: Range, at: number): boolean {
  if (range.marks[at] === CLOSING) return true;
  return ")]}".includes(range.text[range.tokens[at]!.start]!);
}

/** “[17]” or “[…]” behind a full stop belongs to what it stands behind. */
function isReference({ text, tokens, end }: Range, at: number): boolean {
  if (at + 2 >= end || text[tokens[at]!.start] !== "[" || text[tokens[at + 2]!.start] !== "]") return false;
  const inside = text.charCodeAt(tokens[at + 1]!.start);
  return isDigit(inside) || inside === 0x2026 || inside === 0x2e;
}

/** “Gen”, and “GEN” in a text in capitals. */
function isTitle(stem: string, words: TextWords): boolean {
  if (words.titles.has(stem)) return true;
  return stem.length > 2 && words.titles.has(stem.charAt(0) + stem.slice(1).toLowerCase());
}

/** “iPhone”, “eBay”: a small letter and then a capital. */
function isBrandName(text: string, word: Token): boolean {
  return word.end - word.start > 2 && isUpper(text.charCodeAt(word.start + 1));
}

/** True for a mark that may begin a sentence: a bullet, a currency sign, a tag, an emoji. */
function startsSentence(text: string, token: Token): boolean {
  const first = text[token.start]!;
  return "•‣◦▪●$£€¥@#*’'".includes(first) || first.charCodeAt(0) >= 0xd800;
}

/** “No!” Ruiz said. – the sentence goes on after the quotation. */
function hasSpeechTag(range: Range, from: number): boolean {
  const limit = Math.min(range.end, from + SPEECH_TAG_TOKENS_MAX);
  for (let i = from; i < limit; i++) {
    const { start, end } = range.tokens[i]!;
    if (!isWordStart(range.text.charCodeAt(start))) return false;
    if (range.words.speechVerbs.has(range.text.slice(start, end).toLowerCase())) return true;
  }
  return false;
}

/** Index after a dateline with its dash, or `first` where the paragraph has none. */
function datelineEnd(range: Range, first: number, paragraph: Paragraph): number {
  const { text, tokens } = range;
  if (paragraph.kind !== "body") return first;
  const limit = Math.min(range.end - 1, first + DATELINE_TOKENS_MAX);
  let bracket = false;
  let shouted = false;
  for (let i = first; i < limit; i++) {
    const { start, end } = tokens[i]!;
    const code = text.charCodeAt(start);
    if (i > first && isDash(text, start, end) && isSpace(text.charCodeAt(end))) {
      return shouted || bracket ? i + 1 : first;
    }
    if (text[start] === "(") bracket = true;
    if (isUpper(code)) {
      if (i === first && end - start > 2) shouted = isShouted(text, start, end);
      continue;
    }
    if (!isDigit(code) && !"(),./|:".includes(text[start]!)) return first;
  }
  return first;
}

function isDash(text: string, start: number, end: number): boolean {
  const first = text[start]!;
  return (
    first === "—" ||
    first === "–" ||
    (first === "-" && (end - start === 2 || isSpace(text.charCodeAt(start - 1))))
  );
}

function isShouted(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLower(text.charCodeAt(i))) return false;
  return true;
}

/**
 * Teasers of other stories near the end: a headline and the beginning of a text that breaks off.
 *
 *     Ostvik council to vote on new pier, officials say
 *     ╰──────────────────teaser──────────────────────╯
 *     The council meets on Thursday to decide whether the old pier will be torn down. The vote was first
 *     ╰──────────────────teaser (no end)─────────────────────────────────────────────────────────────╯
 *
 * And the list below a heading such as “Related stories”: lines that are headlines, up to the next sentence.
 */
import type { FurnitureReason, SkippedSpan } from "../../../model/article.ts";
import type { Block } from "../../block.ts";
import type { FurnitureWords } from "../../words.ts";
import type { FurnitureInput } from "../find-furniture.ts";
import { isSentenceLike, normalPhrase, nWordsOf } from "../phrase.ts";

/** Share of the text before which no teaser with a broken text is looked for. */
const FROM = 0.5;
/** Most lines below a heading of related stories. */
const LIST_MAX = 20;

export function findTeasers(input: FurnitureInput): readonly SkippedSpan[] {
  return [...brokenTexts(input), ...listsBelowHeads(input)];
}

function brokenTexts({ text, blocks }: FurnitureInput): readonly SkippedSpan[] {
  const found: SkippedSpan[] = [];
  for (let index = 1; index < blocks.length; index++) {
    const [head, body] = [blocks[index - 1]!, blocks[index]!];
    if (body.start < text.length * FROM || body.kind !== "paragraph") continue;
    if (!isHeadline(text, head) || !breaksOff(text.slice(body.start, body.end))) continue;
    found.push(
      { start: head.start, end: head.end, reason: "teaser" },
      { start: body.start, end: body.end, reason: "teaser" },
    );
  }
  return found;
}

/** Long enough to be a paragraph, and it ends in the middle of a sentence: on a word, or on dots after one. */
function breaksOff(body: string): boolean {
  if (nWordsOf(body) < 20 || body.length > 700 || /[\n"“”]/.test(body)) return false;
  const isDotted = /[\p{L}\d,]\s?(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/u.test(body);
  // Without dots it must have had a whole sentence before, or it is a line of a list or a verse.
  return isDotted || (/[\p{L}\d,]$/u.test(body) && /[\p{L}\d][.!?]["”’]? \p{Lu}/u.test(body));
}

function isHeadline(text: string, block: Block): boolean {
  const line = text.slice(block.start, Math.min(block.end, block.start + 200));
  const nWords = nWordsOf(line);
  return nWords >= 4 && nWords <= 24 && !/[.:;,"”]$/.test(line.trimEnd()) && /^["“‘']?[\p{Lu}\d]/u.test(line);
}

/** “More Ostvik stories”, “Related news”. */
function headsOtherStories(phrase: string, { sectionHeadEnds }: FurnitureWords): boolean {
  const parts = phrase.split(" ");
  return (
    parts.length > 1 &&
    parts.length <= 5 &&
    sectionHeadEnds.first.includes(parts[0]!) &&
    sectionHeadEnds.last.includes(parts[parts.length - 1]!)
  );
}

function listsBelowHeads({ text, blocks, words }: FurnitureInput): readonly SkippedSpan[] {
  const found: SkippedSpan[] = [];
  const heads = new Map<string, FurnitureReason>();
  for (const [reason, phrases] of Object.entries(words.sectionHeads)) {
    for (const phrase of phrases) heads.set(phrase, reason as FurnitureReason);
  }
  blocks.forEach((block, index) => {
    if (block.end - block.start > 60) return;
    const phrase = normalPhrase(text.slice(block.start, block.end));
    const reason = heads.get(phrase) ?? (headsOtherStories(phrase, words) ? "see-also" : undefined);
    if (!reason || reason === "menu") return;
    found.push({ start: block.start, end: block.end, reason });
    for (let at = index + 1; at < Math.min(blocks.length, index + 1 + LIST_MAX); at++) {
      const item = blocks[at]!;
      const line = text.slice(item.start, item.end);
      if (isSentenceLike(line) || line.length > 200 || nWordsOf(line) > 28) break;
      // A subheading goes before a sentence; the last line of the list must not be one of the report.
      const next = blocks[at + 1];
      if (
        next &&
        isSentenceLike(text.slice(next.start, Math.min(next.end, next.start + 2000))) &&
        item.kind !== "list-item" &&
        at > index + 1
      )
        break;
      found.push({ start: item.start, end: item.end, reason: reason === "see-also" ? "teaser" : reason });
    }
  });
  return found;
}

/**
 * Who the author is, at the end of the page.
 *
 *     Ana Ruiz is a reporter at The Ostvik Courier. She previously covered shipping.
 *     ╰──────────────────────────author-biography──────────────────────────────────╯
 *
 * Only in the last part of an article, only where the block begins with a name that is then said to be a
 * reporter, editor or the like of somewhere. Lines just above that hold only the name or role of that person
 * belong to it. “Ana Ruiz, a reporter at …, was detained” is news: the verb must follow the name at once.
 */
import type { SkippedSpan } from "../../../model/article.ts";
import type { Block } from "../../block.ts";
import type { FurnitureWords } from "../../words.ts";
import { isInTheNews, parseBiography } from "../biography.ts";
import type { FurnitureInput } from "../find-furniture.ts";
import { isSentenceLike, normalPhrase, nWordsOf, opensWith } from "../phrase.ts";

/** Share of the text before which no biography begins. */
const FROM = 0.5;

export function findAuthorBiographies(input: FurnitureInput): readonly SkippedSpan[] {
  const { text, blocks, words } = input;
  const found: SkippedSpan[] = [...ofKnownAuthors(input), ...belowHeads(input)];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.start < text.length * FROM || block.end - block.start > 2500) continue;
    const name = parseBiography(text.slice(block.start, Math.min(block.end, block.start + 500)), words)?.name;
    if (name === undefined || quotes(text, block) || isInTheNews(text, blocks.slice(0, index), name))
      continue;
    for (const line of linesAbove(text, blocks, index, name, words))
      found.push({ start: line.start, end: line.end, reason: "author-biography" });
    found.push({ start: block.start, end: block.end, reason: "author-biography" });
    for (; index + 1 < blocks.length && goesOn(text, blocks[index + 1]!, name, words); index++) {
      found.push({
        start: blocks[index + 1]!.start,
        end: blocks[index + 1]!.end,
        reason: "author-biography",
      });
    }
  }
  return found;
}

/** A short block at the end that begins with an author's own name or first name: “Ana joined the Courier in 2029.” */
function ofKnownAuthors({ text, blocks, authors }: FurnitureInput): readonly SkippedSpan[] {
  const found: SkippedSpan[] = [];
  const names = authors.map((author) => author.trim()).filter((author) => author.includes(" "));
  for (const block of blocks.slice(-12)) {
    if (block.start < text.length * FROM || block.end - block.start > 1500 || quotes(text, block)) continue;
    const line = text.slice(block.start, Math.min(block.end, block.start + 200));
    const earlier = blocks.filter(({ end }) => end <= block.start);
    if (names.some((name) => beginsWithName(line, name) && !isInTheNews(text, earlier, name)))
      found.push({ start: block.start, end: block.end, reason: "author-biography" });
  }
  return found;
}

function beginsWithName(line: string, name: string): boolean {
  const first = name.split(" ")[0]!;
  return (
    (line.startsWith(`${name} `) ||
      line.startsWith(`${name},`) ||
      (first.length > 2 && line.startsWith(`${first} `))) &&
    isSentenceLike(line)
  );
}

/** All that follows “About the author”, up to the next heading, in the last third. */
function belowHeads({ text, blocks, words }: FurnitureInput): readonly SkippedSpan[] {
  const found: SkippedSpan[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.start < text.length * 0.66 || block.end - block.start > 40) continue;
    if (!words.authorHeads.includes(normalPhrase(text.slice(block.start, block.end)))) continue;
    const next = blocks.findIndex(
      (candidate, at) => at > index && (candidate.kind === "heading" || at > index + 4),
    );
    for (const { start, end } of blocks.slice(index, next < 0 ? blocks.length : next))
      found.push({ start, end, reason: "author-biography" });
  }
  return found;
}

/** A block with quoted speech is a profile or the report. */
function quotes(text: string, block: Block): boolean {
  return /["“”]/.test(text.slice(block.start, block.end));
}

/** The name, the role and the picture's name just above. */
function linesAbove(
  text: string,
  blocks: readonly Block[],
  index: number,
  name: string,
  words: FurnitureWords,
): readonly Block[] {
  const above: Block[] = [];
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const line = text.slice(blocks[at]!.start, Math.min(blocks[at]!.end, blocks[at]!.start + 120));
    const phrase = normalPhrase(line);
    const isRole =
      nWordsOf(line) <= 8 &&
      words.biographyRoles.some(
        (role) => phrase === role || phrase.startsWith(`${role} `) || phrase.endsWith(` ${role}`),
      );
    if (phrase !== normalPhrase(name) && !(isRole && !/[.!?]$/.test(line))) break;
    above.unshift(blocks[at]!);
  }
  return above;
}

/** “She previously …”, “Follow her on …”. */
function goesOn(text: string, block: Block, name: string, words: FurnitureWords): boolean {
  const line = text.slice(block.start, Math.min(block.end, block.start + 400));
  if (quotes(text, block) || block.end - block.start > 1200) return false;
  const phrase = normalPhrase(line);
  return (
    opensWith(phrase, words.biographyMore) !== null || phrase.startsWith(normalPhrase(name).split(" ")[0]!)
  );
}

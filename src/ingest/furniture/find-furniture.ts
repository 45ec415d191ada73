/**
 * Which stretches of an article are not the report: page furniture, each with its reason.
 *
 * Nothing is cut; the spans are set aside and nothing is extracted from them. A sentence of the report that
 * is set aside is lost to the reader, a menu word that is not is seen at once: precision before recall.
 * Credits (“With reporting by …”, an agency's copyright) and captions said once are part of the report and stay.
 *
 * The rules are a list, in order of trust: where two claim the same characters the earlier one has them.
 */
import type { SkippedSpan } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { type Credits, isAgencyCopyright } from "../agencies.ts";
import type { Block } from "../block.ts";
import type { FurnitureWords } from "../words.ts";
import { isCredit } from "./credit.ts";
import { findAuthorBiographies } from "./rules/author-biography.ts";
import { findBylines } from "./rules/byline.ts";
import { findHintedBlocks } from "./rules/hinted-block.ts";
import { findLinkBlocks } from "./rules/link-block.ts";
import { findPhotoCredits } from "./rules/photo-credit.ts";
import { findPromptLines } from "./rules/prompt-line.ts";
import { findRepeatedBlocks } from "./rules/repeated-block.ts";
import { findSectionRuns } from "./rules/section-run.ts";
import { findTeasers } from "./rules/teaser.ts";

/** What the rules look at. */
export interface FurnitureInput {
  readonly text: string;
  /** Sorted, disjoint, trimmed, none empty. */
  readonly blocks: readonly Block[];
  /** Where the headline stands; null where it is not known. */
  readonly titleSpan: Span | null;
  /** Authors' names as far as they are stated or worked out. */
  readonly authors: readonly string[];
  /** The outlet as far as it is stated or worked out, and the agencies that the text credits. */
  readonly outlet: string | null;
  readonly credits: Credits;
  readonly words: FurnitureWords;
}

export type FurnitureRule = (input: FurnitureInput) => readonly SkippedSpan[];

const RULES: readonly FurnitureRule[] = [
  findAuthorBiographies,
  findBylines,
  findPromptLines,
  findSectionRuns,
  findRepeatedBlocks,
  findPhotoCredits,
  findTeasers,
  findHintedBlocks,
  findLinkBlocks,
];

/** Sorted and disjoint; `known` (front matter) comes first. Neighbors of one reason with nothing between are one span. */
export function findFurniture(
  input: FurnitureInput,
  known: readonly SkippedSpan[] = [],
): readonly SkippedSpan[] {
  const { text, words, titleSpan, outlet, credits } = input;
  const blocks = endsOf(input.blocks).filter((block) => {
    const line = text.slice(block.start, Math.min(block.end, block.start + 400));
    return !isCredit(line, words) && !isAgencyCopyright(line, outlet, credits, words);
  });
  const found = [...known];
  for (const rule of RULES) {
    const taken = [...found, ...(titleSpan ? [titleSpan] : [])].sort((a, b) => a.start - b.start);
    for (const span of rule({ ...input, blocks })) if (!touchesAny(taken, span)) found.push(span);
  }
  return joined(text, withoutOverlaps(found));
}

/** Most blocks that are looked at: a longer document is no report, and each block costs some microseconds. */
const BLOCKS_MAX = 20_000;

function endsOf(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length <= BLOCKS_MAX) return blocks;
  return [...blocks.slice(0, BLOCKS_MAX / 2), ...blocks.slice(-BLOCKS_MAX / 2)];
}

function joined(text: string, spans: readonly SkippedSpan[]): readonly SkippedSpan[] {
  const result: SkippedSpan[] = [];
  for (const span of spans) {
    const last = result[result.length - 1];
    const isNext =
      last?.reason === span.reason &&
      text.slice(last.end, Math.min(span.start, last.end + 50)).trim() === "" &&
      span.start - last.end < 50;
    if (last && isNext) result[result.length - 1] = { ...last, end: span.end };
    else result.push(span);
  }
  return result;
}

/** `spans` are sorted and disjoint. */
function touchesAny(spans: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const next = spans[low];
  return next !== undefined && next.start < span.end;
}

function withoutOverlaps(spans: SkippedSpan[]): readonly SkippedSpan[] {
  const sorted = spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: SkippedSpan[] = [];
  let end = 0;
  for (const span of sorted) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}

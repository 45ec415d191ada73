/**
 * Cuts an article's text into what stands on the page below one another: paragraphs, and furniture that fills
 * whole lines. The gaps between blocks are white space; blocks and gaps together are the text.
 */
import type { ReportArticle, SkippedSpan, Span } from "../../model/index.ts";

export interface Block extends Span {
  readonly kind: "headline" | "paragraph" | "furniture";
  /** Of a furniture block, what it is made of: neighbours are one block. */
  readonly skipped: readonly SkippedSpan[];
}

/** Blocks in text order, disjoint, none empty. A blank line ends a paragraph; a single line break does not. */
export function blocksOf(article: Pick<ReportArticle, "text" | "title" | "skipped">): readonly Block[] {
  const { text } = article;
  const blocks: Block[] = [];
  let at = 0;
  for (const furniture of wholeLineFurniture(article)) {
    blocks.push(...paragraphsOf(article, { start: at, end: furniture.start }), furniture);
    at = furniture.end;
  }
  blocks.push(...paragraphsOf(article, { start: at, end: text.length }));
  return blocks;
}

/** Furniture that has its lines to itself, neighbours joined where only white space lies between them. */
function wholeLineFurniture({ text, skipped }: Pick<ReportArticle, "text" | "skipped">): readonly Block[] {
  const blocks: Block[] = [];
  for (const span of skipped) {
    if (span.start >= span.end || span.end > text.length || !fillsLines(text, span)) continue;
    const last = blocks.at(-1);
    if (last !== undefined && span.start < last.end) continue;
    if (last !== undefined && text.slice(last.end, span.start).trim() === "") {
      blocks[blocks.length - 1] = { ...last, end: span.end, skipped: [...last.skipped, span] };
    } else {
      blocks.push({ kind: "furniture", start: span.start, end: span.end, skipped: [span] });
    }
  }
  return blocks;
}

function fillsLines(text: string, { start, end }: Span): boolean {
  let before = start - 1;
  while (before >= 0 && isBlank(text, before)) before--;
  let after = end;
  while (after < text.length && isBlank(text, after)) after++;
  const startsLine = before < 0 || text[before] === "\n" || text[start] === "\n";
  const endsLine = after >= text.length || text[after] === "\n" || text[end - 1] === "\n";
  return startsLine && endsLine;
}

function isBlank(text: string, at: number): boolean {
  return text[at] !== "\n" && text.charAt(at).trim() === "";
}

function paragraphsOf({ text, title }: Pick<ReportArticle, "text" | "title">, span: Span): readonly Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let end = -1;
  let lineStart = span.start;
  const close = () => {
    if (start < 0) return;
    const isHeadline = title !== null && text.slice(start, end) === title.trim();
    blocks.push({ kind: isHeadline ? "headline" : "paragraph", start, end, skipped: [] });
    start = -1;
  };
  while (lineStart < span.end) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline < 0 || newline >= span.end ? span.end : newline;
    const line = text.slice(lineStart, lineEnd);
    const trimmed = line.trim();
    if (trimmed === "") close();
    else {
      if (start < 0) start = lineStart + (line.length - line.trimStart().length);
      end = lineStart + line.trimEnd().length;
    }
    lineStart = lineEnd + 1;
  }
  close();
  return blocks;
}

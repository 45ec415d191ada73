/** A piece of a document that stands by itself: what the furniture rules look at. */
import type { Span } from "../model/span.ts";

export interface Block extends Span {
  readonly kind: BlockKind;
  /** Classes, ids and roles of the elements around it inside the article, lower case, blank between; "" in plain text. */
  readonly hints: string;
  /** Share of its characters that are in links, 0 … 1; 0 in plain text. */
  readonly linkShare: number;
}

export type BlockKind = "paragraph" | "heading" | "list-item" | "caption" | "quotation" | "table-row";

/** The lines of a plain text that are not blank, without the white space at their ends. */
export function linesOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const trimmed = trimmedLine(text, start, end);
    if (trimmed) blocks.push({ ...trimmed, kind: "paragraph", hints: "", linkShare: 0 });
    start = end + 1;
  }
  return blocks;
}

function trimmedLine(text: string, start: number, end: number): Span | null {
  while (start < end && text.charAt(start).trim() === "") start++;
  while (start < end && text.charAt(end - 1).trim() === "") end--;
  return start < end ? { start, end } : null;
}

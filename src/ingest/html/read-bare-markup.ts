/**
 * The text of markup that no tree can be built of: everything between tags, scripts and styles left out.
 *
 * For hostile pages only (100,000 nested elements, 20 MB). One pass, no memory of depth. Character references
 * stay as they are written, so that every character still stands at its place.
 */
import type { SourceRun } from "../../model/article.ts";
import type { Block } from "../block.ts";
import type { PageReading } from "./text-of-page.ts";

/** Longest text that is kept, in code units. */
const LENGTH_MAX = 20_000_000;

export function readBareMarkup(markup: string): PageReading {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const runs: SourceRun[] = [];
  let length = 0;
  for (const { start, end } of stretchesOf(markup)) {
    const piece = markup.slice(start, end);
    const shown = piece.trim();
    if (shown === "") continue;
    if (length + shown.length > LENGTH_MAX) break;
    if (length > 0) {
      parts.push("\n");
      length++;
    }
    const source = start + piece.length - piece.trimStart().length;
    runs.push({ text: length, length: shown.length, source, sourceLength: shown.length });
    blocks.push({ start: length, end: length + shown.length, kind: "paragraph", hints: "", linkShare: 0 });
    parts.push(shown);
    length += shown.length;
  }
  return { text: parts.join(""), blocks, runs };
}

/** The stretches between tags; a `<` that opens no tag is text. */
function* stretchesOf(markup: string): Generator<{ start: number; end: number }> {
  let at = 0;
  while (at < markup.length) {
    const open = nextTag(markup, at);
    yield { start: at, end: open };
    if (open >= markup.length) return;
    at = endOfTag(markup, open);
  }
}

function nextTag(markup: string, from: number): number {
  for (let at = markup.indexOf("<", from); at >= 0; at = markup.indexOf("<", at + 1)) {
    if (/[a-z/!?]/i.test(markup[at + 1] ?? "")) return at;
  }
  return markup.length;
}

function endOfTag(markup: string, open: number): number {
  if (markup.startsWith("<!--", open)) return after(markup, "-->", open);
  const raw = /^<(script|style)\b/i.exec(markup.slice(open, open + 10));
  if (raw) {
    const closing = new RegExp(`</${raw[1]}`, "gi");
    closing.lastIndex = open;
    const match = closing.exec(markup);
    return match ? after(markup, ">", match.index) : markup.length;
  }
  return after(markup, ">", open);
}

function after(markup: string, mark: string, from: number): number {
  const at = markup.indexOf(mark, from);
  return at < 0 ? markup.length : at + mark.length;
}

/**
 * Markdown → the running text, its blocks, and the way back to the file.
 *
 * Parsed by mdast-util-from-markdown (https://commonmark.org). It recurses with the depth of quotations and
 * lists, so a file with lines that open hundreds of them is read as plain lines instead.
 */
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { SourceRun } from "../../model/article.ts";
import { type Block, type BlockKind, linesOf } from "../block.ts";
import { alignText } from "../html/align-text.ts";

export interface MarkdownReading {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly runs: readonly SourceRun[];
}

/** Longest file that is parsed, in code units; micromark is slow on long hostile ones. */
const LENGTH_MAX = 2_000_000;
/** Most marks that open a quotation or list at the start of one line. */
const NESTED_MAX = 40;
/** Longest line that is parsed, in code units. */
const LINE_MAX = 100_000;

/** @param from where the body begins, behind the front matter. */
export function textOfMarkdown(markdown: string, from: number): MarkdownReading {
  const body = markdown.slice(from);
  if (body.length > LENGTH_MAX || isHostile(body)) return plainReading(markdown, from);
  const writer: Writer = { markdown, from, parts: [], length: 0, blocks: [], runs: [] };
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const open: { node: Nodes; kind: BlockKind }[] = [{ node: tree, kind: "paragraph" }];
  for (let next = open.pop(); next; next = open.pop()) {
    const kind = KINDS[next.node.type] ?? next.kind;
    if (LEAF_BLOCKS.has(next.node.type)) writeBlock(writer, next.node, kind);
    else if ("children" in next.node)
      for (const child of [...next.node.children].reverse()) open.push({ node: child, kind });
  }
  return { text: writer.parts.join(""), blocks: writer.blocks, runs: writer.runs };
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  heading: "heading",
  listItem: "list-item",
  blockquote: "quotation",
  tableRow: "table-row",
};
const LEAF_BLOCKS = new Set(["paragraph", "heading", "tableRow"]);

interface Writer {
  readonly markdown: string;
  readonly from: number;
  readonly parts: string[];
  length: number;
  readonly blocks: Block[];
  readonly runs: SourceRun[];
}

/** One paragraph, heading or row: its words in order, links and emphasis opened, pictures and raw HTML left out. */
function writeBlock(writer: Writer, block: Nodes, kind: BlockKind): void {
  const leaves = leavesOf(block);
  if (leaves.every(({ text }) => text.trim() === "")) return;
  const before = writer.blocks[writer.blocks.length - 1];
  const isList = before?.kind === kind && (kind === "list-item" || kind === "table-row");
  if (before) push(writer, isList ? "\n" : "\n\n");
  const start = writer.length;
  let linked = 0;
  for (const { text, node, inLink } of leaves) {
    const shown = writer.length === start ? text.trimStart() : text;
    if (shown === "") continue;
    if (node) writeRuns(writer, node, text, text.length - shown.length);
    push(writer, shown);
    if (inLink) linked += shown.length;
  }
  writer.blocks.push({
    start,
    end: writer.length,
    kind,
    hints: "",
    linkShare: Math.min(1, linked / (writer.length - start)),
  });
}

interface Leaf {
  readonly text: string;
  /** Null for what is not written in the file as it is shown. */
  readonly node: Nodes | null;
  readonly inLink: boolean;
}

function leavesOf(block: Nodes): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const open: { node: Nodes; inLink: boolean }[] = [{ node: block, inLink: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, inLink } = next;
    if (node.type === "break") leaves.push({ text: "\n", node: null, inLink });
    if (node.type === "tableCell" && leaves.length > 0) leaves.push({ text: "\t", node: null, inLink });
    if (node.type === "text" || node.type === "inlineCode") leaves.push({ text: node.value, node, inLink });
    if (!("children" in node)) continue;
    const isLink = node.type === "link" || node.type === "linkReference";
    for (const child of [...node.children].reverse()) open.push({ node: child, inLink: inLink || isLink });
  }
  while (leaves.length > 0 && leaves[leaves.length - 1]!.text.trim() === "") leaves.pop();
  return leaves;
}

/** Escapes, references and the marks of quotations at the start of a line are left out of the runs. */
function writeRuns(writer: Writer, node: Nodes, text: string, nDropped: number): void {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return;
  const piece = { at: 0, length: text.length, start: writer.from + start, end: writer.from + end };
  for (const run of alignText(writer.markdown, text, [piece], "skip")) {
    const cut = Math.max(0, nDropped - run.at);
    if (cut >= run.length) continue;
    const isPlain = run.end - run.start === run.length;
    const from = isPlain ? run.start + cut : run.start;
    writer.runs.push({
      text: writer.length + run.at + cut - nDropped,
      length: run.length - cut,
      source: from,
      sourceLength: run.end - from,
    });
  }
}

function push(writer: Writer, text: string): void {
  writer.parts.push(text);
  writer.length += text.length;
}

/** Many opened quotations, lists or brackets in one line: nothing that anybody writes. */
function isHostile(markdown: string): boolean {
  return markdown.split("\n").some((line) => {
    if (line.length >= LINE_MAX) return true;
    const opened = runOf(line, 0, OPENERS);
    if (opened >= NESTED_MAX && opened < line.trimEnd().length) return true;
    for (let at = 0; at < line.length; at++) {
      const brackets = runOf(line, at, BRACKETS);
      if (brackets >= NESTED_MAX * 4) return true;
      at += brackets;
    }
    return false;
  });
}

const OPENERS = " \t>*+-";
const BRACKETS = "[(!*_~`";

/** How many of the characters stand side by side from `start` on. */
function runOf(line: string, start: number, characters: string): number {
  let end = start;
  while (end < line.length && characters.includes(line.charAt(end))) end++;
  return end - start;
}

function plainReading(markdown: string, from: number): MarkdownReading {
  const text = markdown.slice(from);
  const runs = text === "" ? [] : [{ text: 0, length: text.length, source: from, sourceLength: text.length }];
  return { text, blocks: linesOf(text), runs };
}

/**
 * Elements of a page → the running text, its blocks, and the way back to the markup.
 *
 * White space collapses as in a browser (CSS Text 3, section 4.1); blocks are parted by a blank line, list
 * items and table rows by a line end, cells by a tab, `<br>` is a line end. What stands between blocks was
 * put there by us and is in no run of the map. Linear in the size of the tree.
 */
import type { SourceRun } from "../../model/article.ts";
import type { Block, BlockKind } from "../block.ts";
import { alignText } from "./align-text.ts";
import { nextNode, PageElement, type PageNode, PageText, type SourcePiece } from "./page-tree.ts";

/** An attribute with the class and id of an element that was taken away from around another. */
export const OUTER_MARKS = "data-outer-marks";

export interface PageReading {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly runs: readonly SourceRun[];
}

const BLOCKS: Readonly<Record<string, BlockKind>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "list-item",
  dt: "list-item",
  dd: "list-item",
  figcaption: "caption",
  caption: "caption",
  tr: "table-row",
  blockquote: "quotation",
};
const PLAIN_BLOCKS = new Set(
  "address article aside body center details dialog div dl fieldset figure footer form header hgroup hr html legend main menu nav ol option p picture pre section select summary table tbody tfoot thead ul video audio iframe".split(
    " ",
  ),
);
const UNSEEN = new Set(
  "script style noscript template head title meta link object embed svg math textarea input canvas map".split(
    " ",
  ),
);
const CELLS = new Set(["td", "th"]);

/** Reads the elements in the given order, one after the other. */
export function textOfPage(markup: string, elements: readonly PageElement[]): PageReading {
  const writer = new BlockWriter(markup);
  for (const element of elements) readElement(writer, element);
  return writer.finish();
}

function readElement(writer: BlockWriter, root: PageElement): void {
  const open: PageElement[] = [];
  writer.enter(root);
  open.push(root);
  let node: PageNode | null = root.firstChild;
  while (node) {
    while (open.length > 1 && open[open.length - 1] !== node.parentNode) writer.leave(open.pop()!);
    const isSkipped = node instanceof PageElement && UNSEEN.has(node.localName);
    if (node instanceof PageText) writer.addText(node);
    else if (node instanceof PageElement && !isSkipped) {
      writer.enter(node);
      open.push(node);
    }
    node = nextNode(node, root, isSkipped);
  }
  while (open.length > 0) writer.leave(open.pop()!);
}

/** The text so far, and the block that is being written. */
class BlockWriter {
  readonly #markup: string;
  readonly #parts: string[] = [];
  #length = 0;
  readonly #blocks: Block[] = [];
  readonly #runs: { -readonly [Field in keyof SourceRun]: SourceRun[Field] }[] = [];
  #block: { start: number; kind: BlockKind; hints: string; linked: number } | null = null;
  #space: { start: number; end: number } | "line" | "cell" | null = null;
  readonly #kinds: BlockKind[] = ["paragraph"];
  readonly #hints: string[] = [];
  #links = 0;
  #preformatted = 0;

  constructor(markup: string) {
    this.#markup = markup;
  }

  enter(element: PageElement): void {
    const name = element.localName;
    if (name === "br") {
      if (this.#block) this.#space = "line";
      return;
    }
    if (name === "a") this.#links++;
    if (name === "pre") this.#preformatted++;
    const kind = BLOCKS[name];
    if (CELLS.has(name)) {
      if (this.#block) this.#space = "cell";
    } else if (kind || PLAIN_BLOCKS.has(name)) {
      // Paragraphs inside a cell stay in their row, those inside a list item or caption begin a new block of that kind.
      if (this.#kind === "table-row" && !kind) {
        if (this.#block) this.#space = "line";
      } else this.#endBlock();
    }
    this.#kinds.push(kind ?? (name === "table" ? "paragraph" : this.#kind));
    this.#hints.push(hintOf(element));
  }

  leave(element: PageElement): void {
    const name = element.localName;
    if (name === "br") return;
    if (name === "a") this.#links--;
    if (name === "pre") this.#preformatted--;
    const kind = BLOCKS[name];
    this.#kinds.pop();
    this.#hints.pop();
    if ((kind || PLAIN_BLOCKS.has(name)) && (this.#kind !== "table-row" || name === "tr" || name === "table"))
      this.#endBlock();
  }

  get #kind(): BlockKind {
    return this.#kinds[this.#kinds.length - 1] ?? "paragraph";
  }

  addText(node: PageText): void {
    const runs = alignText(this.#markup, node.data, node.pieces);
    const cursor = { runs, index: 0 };
    for (const match of node.data.matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g)) {
      const word = match[0];
      const at = match.index;
      if (!/[ \t\n\f\r]/.test(word[0] ?? "")) this.#addWord(word, at, cursor);
      else if (this.#preformatted > 0 && word.includes("\n")) {
        if (this.#block) this.#space = "line";
      } else if (this.#block && this.#space === null)
        this.#space = sourceOf(cursor, at, word.length) ?? { start: -1, end: -1 };
    }
  }

  #addWord(word: string, at: number, cursor: RunCursor): void {
    if (this.#block === null) {
      const shown = word.trimStart();
      if (shown === "") return;
      at += word.length - shown.length;
      word = shown;
      this.#beginBlock();
    }
    this.#addSpace();
    for (const run of runsIn(cursor, at, word.length)) {
      this.#addRun(this.#length + run.at - at, run.length, run.start, run.end);
    }
    this.#push(word);
    if (this.#links > 0) this.#block!.linked += word.length;
  }

  #beginBlock(): void {
    const kind = this.#kind;
    const previous = this.#blocks[this.#blocks.length - 1];
    const isList = previous?.kind === kind && (kind === "list-item" || kind === "table-row");
    if (previous) this.#push(isList ? "\n" : "\n\n");
    const hints = this.#hints.filter(Boolean).join(" ").toLowerCase();
    this.#block = { start: this.#length, kind, hints, linked: 0 };
    this.#space = null;
  }

  #addSpace(): void {
    const space = this.#space;
    this.#space = null;
    if (space === null) return;
    if (space === "line") this.#push("\n");
    else if (space === "cell") this.#push("\t");
    else {
      if (space.start >= 0) this.#addRun(this.#length, 1, space.start, space.end);
      this.#push(" ");
    }
    if (this.#links > 0) this.#block!.linked++;
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  #addRun(text: number, length: number, source: number, end: number): void {
    const last = this.#runs[this.#runs.length - 1];
    const isPlain = end - source === length;
    if (
      last &&
      isPlain &&
      last.length === last.sourceLength &&
      last.text + last.length === text &&
      last.source + last.sourceLength === source
    ) {
      last.length += length;
      last.sourceLength += length;
    } else this.#runs.push({ text, length, source, sourceLength: end - source });
  }

  #endBlock(): void {
    const block = this.#block;
    if (block) {
      const length = Math.max(1, this.#length - block.start);
      const linkShare = Math.min(1, block.linked / length);
      this.#blocks.push({
        start: block.start,
        end: this.#length,
        kind: block.kind,
        hints: block.hints,
        linkShare,
      });
    }
    this.#block = null;
    this.#space = null;
  }

  finish(): PageReading {
    this.#endBlock();
    return { text: this.#parts.join(""), blocks: this.#blocks, runs: this.#runs };
  }
}

interface RunCursor {
  readonly runs: readonly SourcePiece[];
  index: number;
}

/** The parts of the runs that lie in `at` … `at + length`; asked for in ascending order. */
function* runsIn(cursor: RunCursor, at: number, length: number): Generator<SourcePiece> {
  const stop = at + length;
  while (cursor.index < cursor.runs.length) {
    const run = cursor.runs[cursor.index]!;
    if (run.at >= stop) return;
    const end = run.at + run.length;
    if (end > at) {
      const isPlain = run.end - run.start === run.length;
      const from = Math.max(run.at, at);
      const to = Math.min(end, stop);
      const start = isPlain ? run.start + from - run.at : run.start;
      yield { at: from, length: to - from, start, end: isPlain ? start + to - from : run.end };
    }
    if (end > stop) return;
    cursor.index++;
  }
}

function sourceOf(cursor: RunCursor, at: number, length: number): { start: number; end: number } | null {
  const runs = [...runsIn(cursor, at, length)];
  const first = runs[0];
  return first ? { start: first.start, end: runs[runs.length - 1]!.end } : null;
}

function hintOf(element: PageElement): string {
  const role = element.getAttribute("role") ?? "";
  const outer = element.getAttribute(OUTER_MARKS) ?? "";
  const name =
    element.localName === "aside" || element.localName === "footer" || element.localName === "button"
      ? element.localName
      : "";
  return `${name} ${element.className} ${element.id} ${role} ${outer}`.trim();
}

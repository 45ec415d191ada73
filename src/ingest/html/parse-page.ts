/**
 * Markup → the tree of the page, each text node knowing where its characters stand in the markup.
 *
 * The parsing is parse5's, to the letter of the HTML standard (https://html.spec.whatwg.org/#parsing).
 * Its cost grows with depth times length on hostile markup, so it works under a budget: a page that goes
 * over it is given up with `null`, and `read-bare-markup.ts` reads it without a tree.
 */
import { defaultTreeAdapter, type DefaultTreeAdapterTypes as Parsed, parse } from "parse5";
import {
  PageAttribute,
  PageComment,
  PageDocument,
  PageElement,
  PageText,
  type SourcePiece,
} from "./page-tree.ts";

/** Deepest nesting kept. Browsers stop at 512 too. */
const DEPTH_MAX = 512;
/** Most nodes kept: six times the largest of the 763 pages of corpora/extraction. */
const NODES_MAX = 100_000;
/** Longest markup that is parsed, in code units. */
const LENGTH_MAX = 16_000_000;

/** Most character references and tags: each costs the parser a microsecond. */
const MARKS_MAX = 1_000_000;

/** Parses any string; null where the page is too long, too deep or has too many nodes to be worth a tree. */
export function parsePage(markup: string): PageDocument | null {
  if (markup.length > LENGTH_MAX || nMarksOf(markup) > MARKS_MAX) return null;
  const pieces = new WeakMap<Parsed.TextNode, SourcePiece[]>();
  try {
    return treeOf(
      parse(markup, {
        treeAdapter: placingAdapter(markup, pieces),
        sourceCodeLocationInfo: true,
        scriptingEnabled: false,
      }),
      pieces,
    );
  } catch (error) {
    if (error instanceof OverBudgetError) return null;
    throw error;
  }
}

function nMarksOf(markup: string): number {
  let nMarks = 0;
  for (let at = 0; at < markup.length; at++) {
    const code = markup.charCodeAt(at);
    if (code === 0x26 || code === 0x3c) nMarks++;
  }
  return nMarks;
}

class OverBudgetError extends Error {
  override readonly name = "OverBudgetError";
}

/** Longest stretch of dropped characters (NUL) that is bridged. */
const GAP_MAX = 100;

type Deep = { depth?: number };

/** parse5's own adapter, with a budget, and with a place for each stretch of text instead of one a node. */
function placingAdapter(
  markup: string,
  pieces: WeakMap<Parsed.TextNode, SourcePiece[]>,
): typeof defaultTreeAdapter {
  let nNodes = 0;
  let lengthInserted = 0;
  const count = (parent: Parsed.ParentNode, node: Parsed.Node): void => {
    const depth = ((parent as Deep).depth ?? 0) + 1;
    (node as Deep).depth = depth;
    nNodes++;
    if (depth > DEPTH_MAX || nNodes > NODES_MAX) throw new OverBudgetError();
  };
  return {
    ...defaultTreeAdapter,
    appendChild(parent, node) {
      count(parent, node);
      defaultTreeAdapter.appendChild(parent, node);
    },
    insertBefore(parent, node, reference) {
      count(parent, node);
      defaultTreeAdapter.insertBefore(parent, node, reference);
    },
    insertText(parent, text) {
      lengthInserted = text.length;
      defaultTreeAdapter.insertText(parent, text);
    },
    insertTextBefore(parent, text, reference) {
      lengthInserted = text.length;
      defaultTreeAdapter.insertTextBefore(parent, text, reference);
    },
    // A text node without a place is given one anew for each stretch that is added to it.
    getNodeSourceCodeLocation(node) {
      return defaultTreeAdapter.isTextNode(node)
        ? undefined
        : defaultTreeAdapter.getNodeSourceCodeLocation(node);
    },
    setNodeSourceCodeLocation(node, location) {
      if (!defaultTreeAdapter.isTextNode(node)) return;
      if (!location) return;
      const piece = {
        at: node.value.length - lengthInserted,
        length: lengthInserted,
        start: location.startOffset,
        end: location.endOffset,
      };
      const known = pieces.get(node);
      if (known) addPiece(known, piece, markup);
      else pieces.set(node, [piece]);
    },
  };
}

/**
 * Stretches that follow one another are one: parse5 cuts them at white space, and puts the cut behind a
 * character reference that stands there (“ &amp” + “;”), but where the first begins and the last ends is right.
 */
function addPiece(pieces: SourcePiece[], piece: SourcePiece, markup: string): void {
  const last = pieces[pieces.length - 1]!;
  const isNext =
    last.at + last.length === piece.at && last.end <= piece.start && piece.start - last.end < GAP_MAX;
  if (isNext && !markup.slice(last.end, piece.start).includes("<")) {
    pieces[pieces.length - 1] = {
      at: last.at,
      length: last.length + piece.length,
      start: last.start,
      end: piece.end,
    };
  } else pieces.push(piece);
}

/** The same tree in our own nodes; what a `<template>` holds is never shown and left out. */
function treeOf(parsed: Parsed.Document, pieces: WeakMap<Parsed.TextNode, SourcePiece[]>): PageDocument {
  const document = new PageDocument();
  const open: { from: Parsed.ParentNode; into: PageElement; depth: number }[] = [
    { from: parsed, into: document, depth: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { from, into, depth } = next;
    if (depth > DEPTH_MAX) throw new OverBudgetError();
    for (const node of from.childNodes) {
      if (defaultTreeAdapter.isTextNode(node)) {
        into.appendChild(new PageText(node.value, pieces.get(node)));
      } else if (defaultTreeAdapter.isElementNode(node)) {
        const attributes = node.attrs.map(({ name, value }) => new PageAttribute(name, value));
        const element = new PageElement(document, node.tagName, attributes);
        into.appendChild(element);
        open.push({ from: node, into: element, depth: depth + 1 });
      } else if (defaultTreeAdapter.isCommentNode(node)) {
        into.appendChild(new PageComment(node.data));
      }
    }
  }
  return document;
}

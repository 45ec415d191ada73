/** Finds the characters of an article on the page: from UTF-16 offsets in its text to a range of the document. */

/**
 * The range of `start` … `end` in `body`, whose text nodes together are the article's text. What stands in
 * `[data-ui]` was added by the page and is not counted. Null where the offsets lie outside the text.
 */
export function rangeOf(body: Element, start: number, end: number): Range | null {
  const range = document.createRange();
  let at = 0;
  let started = false;
  for (const node of textNodesOf(body)) {
    const next = at + node.length;
    if (!started && start < next) {
      range.setStart(node, start - at);
      started = true;
    }
    if (started && end <= next) {
      range.setEnd(node, end - at);
      return range;
    }
    at = next;
  }
  return null;
}

/** The text nodes that hold the article's text, in order. */
export function* textNodesOf(body: Element): Generator<Text> {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.hasAttribute("data-ui")
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) yield node;
  }
}

/** The stretches of text nodes that a range covers, without what the page added: one range each. */
export function piecesOf(body: Element, range: Range): readonly Range[] {
  const pieces: Range[] = [];
  for (const node of textNodesOf(body)) {
    if (!range.intersectsNode(node)) continue;
    const piece = document.createRange();
    piece.setStart(node, node === range.startContainer ? range.startOffset : 0);
    piece.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
    if (!piece.collapsed) pieces.push(piece);
  }
  return pieces;
}

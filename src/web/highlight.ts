/** Shows one stretch of words as the one that was asked for: one at a time. */
import { piecesOf } from "./text-range.ts";

const NAME = "evidence";

/** The elements that the fallback put around words. */
let wrappers: readonly HTMLElement[] = [];

/** Highlights exactly the range; whatever was highlighted before is no longer. */
export function highlight(body: Element, range: Range): void {
  clearHighlight();
  const pieces = piecesOf(body, range);
  if (hasHighlights()) CSS.highlights.set(NAME, new Highlight(...pieces));
  else wrappers = pieces.map(wrap);
}

export function clearHighlight(): void {
  if (hasHighlights()) CSS.highlights.delete(NAME);
  for (const wrapper of wrappers) {
    const parent = wrapper.parentNode;
    wrapper.replaceWith(...wrapper.childNodes);
    parent?.normalize();
  }
  wrappers = [];
}

function hasHighlights(): boolean {
  return "highlights" in CSS;
}

/** For browsers without the CSS Custom Highlight API: an element around each piece, which lies in one text node. */
function wrap(piece: Range): HTMLElement {
  const mark = document.createElement("mark");
  piece.surroundContents(mark);
  return mark;
}

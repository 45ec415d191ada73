/**
 * Lays marks over a text as properly nested elements.
 *
 *     marks      ╭── Ines Holm ──────────╮            text    “They told us nobody was left,” she said
 *                      ╭─ coast guard ───────╮ crossing
 *     elements   <1>They told <2>us nobody</2></1><2>was left</2>
 *
 * A mark that crosses the end of the one around it is cut there and goes on as a second element. No character
 * is added, lost or moved: the text of the result is the text. Linear but for marks that cross.
 */
import { bySpan, type Span } from "../../model/index.ts";
import type { Fragment, Html } from "./markup.ts";

export interface Mark extends Span {
  /** Makes the element. `first` is false for the later parts of a mark that was cut, which must not repeat its id. */
  readonly element: (content: Fragment, first: boolean) => Html;
}

interface Part extends Span {
  readonly mark: Mark;
  readonly first: boolean;
}

interface Open {
  readonly part: Part | null;
  readonly end: number;
  readonly content: Fragment[];
}

/** Marks may overlap in any way; of two on the same span the earlier is the outer. Parts outside `span` are left out. */
export function nestMarks(text: string, span: Span, marks: readonly Mark[]): Fragment {
  const pending: Part[] = marks.flatMap((mark) => partWithin(mark, span)).toSorted(bySpan);
  const stack: Open[] = [{ part: null, end: span.end, content: [] }];
  let at = span.start;
  const advance = (to: number) => {
    if (to > at) stack.at(-1)!.content.push(text.slice(at, to));
    at = Math.max(at, to);
  };
  const closeUpTo = (position: number) => {
    while (stack.length > 1 && stack.at(-1)!.end <= position) {
      advance(stack.at(-1)!.end);
      const { part, content } = stack.pop()!;
      stack.at(-1)!.content.push(part!.mark.element(content, part!.first));
    }
  };
  for (let index = 0; index < pending.length; index++) {
    const part = pending[index]!;
    closeUpTo(part.start);
    advance(part.start);
    const limit = stack.at(-1)!.end;
    if (part.end > limit) insertSorted(pending, index + 1, { ...part, start: limit, first: false });
    stack.push({ part, end: Math.min(part.end, limit), content: [] });
  }
  closeUpTo(span.end);
  advance(span.end);
  return stack[0]!.content;
}

function partWithin(mark: Mark, span: Span): readonly Part[] {
  const start = Math.max(mark.start, span.start);
  const end = Math.min(mark.end, span.end);
  return start < end ? [{ mark, start, end, first: start === mark.start }] : [];
}

/** Keeps `parts` sorted from `from` on; binary search, so that many cuts stay cheap. */
function insertSorted(parts: Part[], from: number, part: Part): void {
  let low = from;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bySpan(parts[middle]!, part) <= 0) low = middle + 1;
    else high = middle;
  }
  parts.splice(low, 0, part);
}

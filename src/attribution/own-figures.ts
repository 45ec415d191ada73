/** Whose figure is it? The speaker of the innermost attribution around it. */
import { type Attribution, contains, type Span } from "../model/index.ts";

/**
 * Index of the innermost attribution whose content holds the figure; null where it is the outlet's own.
 * Of two that hold it the shorter content is the inner one.
 */
export function figureOwner(figure: Span, attributions: readonly Attribution[]): number | null {
  let owner: number | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [index, { content }] of attributions.entries()) {
    for (const span of content) {
      if (!contains(span, figure) || span.end - span.start >= shortest) continue;
      owner = index;
      shortest = span.end - span.start;
    }
  }
  return owner;
}

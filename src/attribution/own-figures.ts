/** Whose figures are they? Each is its speaker's: that of the innermost attribution around it in which somebody is named. */
import { type Attribution, contains, type Span } from "../model/index.ts";

interface OwnedSpan extends Span {
  readonly owner: number;
  /** True where somebody is named as its source. */
  readonly sourced: boolean;
}

/**
 * For each figure the index of the innermost attribution whose content holds it; null where it is the
 * outlet's own. Of two that hold it the shorter content is the inner one, of two as long the first; but one in
 * which somebody is named comes before one that names nobody (“Nine are confirmed dead, the mayor said”: hers).
 *
 * Figures sorted by position, as their finder returns them. Walks figures and contents side by side: linear
 * but for sorting, times how deep contents lie in one another.
 */
export function figureOwners(
  figures: readonly Span[],
  attributions: readonly Attribution[],
): readonly (number | null)[] {
  const spans: readonly OwnedSpan[] = attributions
    .flatMap(({ content, source }, owner) =>
      content.map(({ start, end }) => ({ start, end, owner, sourced: source !== null })),
    )
    .sort((a, b) => a.start - b.start);
  let open: OwnedSpan[] = [];
  let next = 0;
  return figures.map((figure) => {
    for (; next < spans.length && spans[next]!.start <= figure.start; next++) open.push(spans[next]!);
    open = open.filter(({ end }) => end > figure.start);
    return innermost(open.filter((span) => contains(span, figure)))?.owner ?? null;
  });
}

function innermost(spans: readonly OwnedSpan[]): OwnedSpan | null {
  let best: OwnedSpan | null = null;
  for (const span of spans) if (best === null || isInner(span, best)) best = span;
  return best;
}

function isInner(a: OwnedSpan, b: OwnedSpan): boolean {
  if (a.sourced !== b.sourced) return a.sourced;
  return (
    a.end - a.start - (b.end - b.start) < 0 || (a.end - a.start === b.end - b.start && a.owner < b.owner)
  );
}

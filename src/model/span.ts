/** Positions in a text, and the few questions that every layer asks about them. */

/**
 * A stretch of `Article.text`: half-open, in UTF-16 code units, never empty.
 * Corpora that count code points are converted in their reader, once.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters that the span selects. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** How many code units the two spans share; 0 where they only touch. */
export function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** True where the spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where every code unit of `inner` is in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds all of `spans`; throws a RangeError for none. */
export function hullOf(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError("Cannot take the hull of no spans");
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

/** The span without the white space at its ends, or null where nothing else is in it. */
export function trimmedSpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (start < end && isSpace(text, end - 1)) end--;
  return start < end ? { start, end } : null;
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === "";
}

/** Orders spans by start, the longer first where two start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

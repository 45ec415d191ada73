/**
 * What stands between quotation marks, without the marks. Sorted, disjoint, never empty; a quotation of
 * several paragraphs is one stretch for each. Which marks are quotation marks is decided in `attribution`.
 */
import { findQuotations } from "../attribution/quotation-marks.ts";
import { type Paragraph, type Span, trimmedSpan } from "../model/index.ts";

const MARKS = "“”„«»\"‘’'";

export function findQuotedStretches(text: string, paragraphs: readonly Paragraph[]): readonly Span[] {
  return findQuotations(text, paragraphs).flatMap(({ start, end }) => {
    const closed = MARKS.includes(text.charAt(end - 1));
    const inside = trimmedSpan(text, { start: start + 1, end: closed ? end - 1 : end });
    return inside === null ? [] : [inside];
  });
}

/**
 * From a subtree to the words an editor would mark as content.
 *
 *     “The dam,” said Ruiz, “will hold.”     the clause without the cue: two spans
 *     ╰──────╯              ╰─────────╯
 *
 * Content leaves out the comma or full stop at its ends, keeps “that”, and never cuts a quotation in two:
 * trees are wrong more often than quotation marks (PolNeAR's guidelines; Newell et al. 2018).
 */

import type { Quotation as QuotationKind, Span } from "../model/index.ts";
import type { RuleInput } from "./draft.ts";
import { type Quotation, quotationAt } from "./quotation-marks.ts";
import { formOf, isPunctuation, type Syntax, spanOfTokens, tokenAtOrAfter, xposOf } from "./syntax.ts";

/** Token range, both ends included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** The content in these tokens, `holes` (cue, source) taken out; [] where nothing is left. */
export function contentOf(
  input: RuleInput,
  range: TokenRange,
  holes: readonly TokenRange[],
): readonly Span[] {
  const { syntax, quotations } = input;
  const spans: Span[] = [];
  for (const part of withoutHoles(range, holes)) {
    const trimmed = trimmedRange(syntax, part);
    if (trimmed === null) continue;
    spans.push(
      withWholeQuotations(syntax, quotations, spanOfTokens(syntax, trimmed.first, trimmed.last), holes),
    );
  }
  return joined(spans);
}

/** Direct where all of it stands in quotation marks, mixed where some of it does. */
export function quotationKindOf(content: readonly Span[], quotations: readonly Quotation[]): QuotationKind {
  let direct = true;
  let some = false;
  for (const span of content) {
    const at = quotationAt(quotations, span.start);
    if (at === null || at.end < span.end) direct = false;
    if (at !== null || quotationWithin(span, quotations)) some = true;
  }
  return direct ? "direct" : some ? "mixed" : "indirect";
}

function quotationWithin(span: Span, quotations: readonly Quotation[]): boolean {
  return firstQuotationFrom(quotations, span.start, span.end) !== null;
}

/** The first quotation that opens in this stretch, by binary search. */
export function firstQuotationFrom(
  quotations: readonly Quotation[],
  start: number,
  end: number,
): Quotation | null {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low];
  return found !== undefined && found.start < end ? found : null;
}

/** How many words may stand between a cue and the quotation that ends its content. */
const REACH_OF_QUOTATION = 12;

/**
 * “said the port “had no choice””, “calling them “heroes””: what stands behind the cue up to the end of a
 * quotation, if no comma, colon or verb stands between; null where there is none.
 */
export function rangeToQuotation({ syntax, quotations }: RuleInput, lastOfCue: number): TokenRange | null {
  const { tokens } = syntax.layers;
  const sentence = syntax.sentence[lastOfCue];
  for (let token = lastOfCue + 1; token <= lastOfCue + REACH_OF_QUOTATION; token++) {
    if (syntax.sentence[token] !== sentence) return null;
    const quotation = quotationAt(quotations, tokens[token]!.start);
    if (quotation !== null) {
      const opens = token > lastOfCue + 1 && quotation.start === tokens[token]!.start;
      return opens ? { first: lastOfCue + 1, last: tokenAtOrAfter(syntax, quotation.end - 1) } : null;
    }
    if (isPunctuation(syntax, token) || /^(?:VB[DPZ]|IN)$/u.test(xposOf(syntax, token))) return null;
  }
  return null;
}

function withoutHoles(range: TokenRange, holes: readonly TokenRange[]): readonly TokenRange[] {
  let parts: TokenRange[] = [range];
  for (const hole of holes) {
    parts = parts.flatMap((part) => {
      if (hole.last < part.first || part.last < hole.first) return [part];
      return [
        { first: part.first, last: hole.first - 1 },
        { first: hole.last + 1, last: part.last },
      ].filter(({ first, last }) => first <= last);
    });
  }
  return parts;
}

/** The range without the commas, dashes and full stops at its ends; quotation marks and brackets stay. */
export function trimmedRange(syntax: Syntax, range: TokenRange): TokenRange | null {
  let { first, last } = range;
  while (first <= last && isPunctuation(syntax, first) && /^[,;:.!?…–—-]+$/u.test(formOf(syntax, first)))
    first++;
  while (last >= first && isPunctuation(syntax, last) && /^[,;:.–—-]+$/u.test(formOf(syntax, last))) last--;
  const lone = first === last && isPunctuation(syntax, first);
  return first <= last && !lone ? { first, last } : null;
}

/** Widens a span to the marks of a quotation that it cuts, unless the cue stands in that quotation too. */
function withWholeQuotations(
  syntax: Syntax,
  quotations: readonly Quotation[],
  span: Span,
  holes: readonly TokenRange[],
): Span {
  let { start, end } = span;
  const holdsCue = (quotation: Quotation) =>
    holes.some(({ first, last }) => {
      const hole = spanOfTokens(syntax, first, last);
      return quotation.start < hole.end && hole.start < quotation.end;
    });
  const atStart = quotationAt(quotations, start);
  if (atStart !== null && !holdsCue(atStart)) start = atStart.start;
  const atEnd = quotationAt(quotations, end - 1);
  if (atEnd !== null && !holdsCue(atEnd)) end = Math.max(end, atEnd.end);
  return { start, end };
}

/** Sorted, and spans that meet made one. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const before = result.at(-1);
    if (before !== undefined && span.start <= before.end) {
      result[result.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    } else result.push(span);
  }
  return result;
}

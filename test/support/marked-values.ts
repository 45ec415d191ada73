/**
 * Marked text for things with a value: `{2031-03-03 Monday}` is the words “Monday” and the value they have.
 * The marks are taken out to make the input and put back from the result, so that a failure is a readable diff.
 */

export interface Valued {
  readonly start: number;
  readonly end: number;
  /** Without blanks. */
  readonly value: string;
}

const MARK = /\{(\S+) ([^{}]*)\}/g;

export function withoutMarks(marked: string): string {
  return marked.replace(MARK, "$2");
}

/** `found` must be sorted and disjoint. */
export function withMarks(text: string, found: readonly Valued[]): string {
  let marked = "";
  let at = 0;
  for (const { start, end, value } of found) {
    marked += `${text.slice(at, start)}{${value} ${text.slice(start, end)}}`;
    at = end;
  }
  return marked + text.slice(at);
}

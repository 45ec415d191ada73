/** Problems on standard error: each exactly one line that names its input, whatever the input is called. */
import type { Problem } from "../model/index.ts";
import { problemText } from "../report/problem-text.ts";
import { visibleLine } from "../report/visible-text.ts";

/** `crossread: path: message`. */
export function problemLine(problem: Problem): string {
  return lineOf(problemText(problem));
}

/** `crossread: message`. */
export function lineOf(message: string): string {
  return `crossread: ${visibleLine(message)}\n`;
}

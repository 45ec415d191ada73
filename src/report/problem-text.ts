/** A problem in one line, as every view and the command line have it. */
import type { Problem } from "../model/index.ts";
import { visibleLine } from "./visible-text.ts";

/** `path: message`; the message alone where it names the path itself. Safe to print. */
export function problemText({ where, message }: Problem): string {
  return visibleLine(where === "" || message.includes(where) ? message : `${where}: ${message}`);
}

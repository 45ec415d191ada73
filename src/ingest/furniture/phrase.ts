/** Comparing lines with the phrases of a word list, whatever their case, quotes and outer marks. */
import { trimEndMarks, trimEndWhile } from "../../text/trim.ts";

/** Lower case, straight quotes, single blanks, and none of the marks and pictures around it: “» Read more…” → “read more”. */
export function normalPhrase(text: string): string {
  const opened = text
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}\d(©]+/u, "");
  return trimEndMarks(
    trimEndWhile(opened, (character) => !CLOSES.test(character)),
    "!?)",
  );
}

const CLOSES = /[\p{L}\d)!?%]/u;

/** True where `line` begins with one of the phrases and a word ends there. Both are normal phrases. */
export function opensWith(line: string, phrases: readonly string[]): string | null {
  for (const phrase of phrases) {
    if (line.startsWith(phrase) && !goesOn(phrase, line.charAt(phrase.length))) return phrase;
  }
  return null;
}

/** “copyright 20” may go on with more figures, but “share” not with more letters. */
function goesOn(phrase: string, next: string): boolean {
  return /\p{L}/u.test(next) || (/\d/.test(next) && !/\d$/.test(phrase));
}

/** Words, counted by the blanks between them. */
export function nWordsOf(text: string): number {
  const trimmed = text.trim();
  return trimmed === "" ? 0 : trimmed.split(/\s+/).length;
}

/** True for a line that reads as running text: it ends as a sentence does and is not short. */
export function isSentenceLike(text: string): boolean {
  return /[.!?…]["”’')\]]?$/.test(text.trimEnd()) && nWordsOf(text) >= 8;
}

/**
 * Makes text out of articles safe to print: what cannot be seen must not act.
 *
 * An escape sequence in a report could recolor, retitle or rewrite the reader's terminal, and a
 * bidirectional control could make a line read as its opposite (“Trojan Source”, Boucher and
 * Anderson 2021, https://trojansource.codes). Both become characters that can be seen:
 *
 *     ESC [ 31 m        ␛[31m
 *     U+202E            ⟨U+202E⟩
 *
 * Linear in the length of the text.
 */

/** Shows control characters, bidirectional controls and lone surrogates instead of letting them act; line breaks stay. */
export function visibleText(text: string): string {
  return text.replace(/\r\n/g, "\n").replace(UNSEEN, pictureOf);
}

/** The same on one line: every run of white space, line breaks included, is one blank. */
export function visibleLine(text: string): string {
  return visibleText(text.replace(/\s+/gu, " ").trim());
}

/**
 * Sets right-to-left text apart, so that it cannot reorder what stands beside it on its line.
 * Text without right-to-left letters comes back as it is.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/**
 * The words without the quotation marks that stand around the whole of them, for a view that sets its own:
 * printing both would double them. Marks inside, or around a part only, stay.
 */
export function unquoted(words: string): string {
  return OWN_QUOTES.test(words) ? words.slice(1, -1) : words;
}

const OWN_QUOTES = /^(?:“[^“”]*”|"[^"]*"|‘[^‘’]*’)$/u;

// C0 but for line feed, DEL and C1; the bidirectional marks, embeddings, overrides and isolates; the
// separators that some programs take for line breaks; surrogates without their other half.
const UNSEEN =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

function pictureOf(character: string): string {
  const code = character.charCodeAt(0);
  if (character === "\t") return " ";
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "␡";
  if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
  if (code === 0xfeff) return "";
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}

/** Text of articles inside Markdown: shown as it is, never obeyed. GitHub Flavored Markdown, https://github.github.com/gfm/. */
import { unquoted, visibleLine } from "../visible-text.ts";

/**
 * The text on one line, with a backslash before every character that could begin markup. What stands at the
 * beginning of a block (`1.`, `-`, `=`) is not covered: text of articles is never put there.
 */
export function escaped(text: string): string {
  return visibleLine(text).replace(/[\\`*_{}[\]<>|~#&$]/g, String.raw`\$&`);
}

/** The words of an article between quotation marks. */
export function quotedWords(words: string): string {
  return `“${escaped(unquoted(visibleLine(words)))}”`;
}

/** A link that shows its address, or the text where it is no address of the web. */
export function link(address: string): string {
  return /^https?:\/\/[^\s<>\p{Cc}\p{Cf}]{1,2000}$/iu.test(address) ? `<${address}>` : escaped(address);
}

/** A table; cells are Markdown already. A column without a single entry is left out. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const kept = heads
    .map((_, column) => column)
    .filter((column) => rows.some((cells) => cells[column] !== ""));
  const line = (cells: readonly string[]) => `| ${kept.map((column) => cells[column] ?? "").join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

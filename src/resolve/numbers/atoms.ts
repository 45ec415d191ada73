/**
 * Cuts a sentence into the pieces that the number and date grammars read: runs of letters, runs of
 * digits with their separators, single marks.
 *
 *     About $1.5bn, or 5,000-ton   →   About · $ · 1.5 · bn · , · or · 5,000 · - · ton
 *
 * Finer than the tokens on purpose: whether “5,000-ton” or “3m” is one token differs from treebank to
 * treebank, and a grammar over atoms does not care. Every atom knows the token it lies in, so that
 * tags and trees stay in reach. Linear in the length of the sentence.
 */
import type { Sentence, Tag, Token } from "../../model/token.ts";

export interface Atom {
  readonly kind: "word" | "number" | "mark";
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly raw: string;
  /** Lower case; typographic apostrophes and dashes stay as they are. */
  readonly lower: string;
  /** True where white space, or the start of the sentence, stands before it. */
  readonly spaced: boolean;
  /** Index of the token it starts in; -1 where the token layer is empty. */
  readonly token: number;
}

/** One sentence, ready to be read. */
export interface Line {
  readonly text: string;
  readonly sentence: number;
  readonly atoms: readonly Atom[];
  readonly tags: readonly Tag[];
}

/** Reads every sentence into a line, in order. */
export function readLines(
  text: string,
  layers: {
    readonly sentences: readonly Sentence[];
    readonly tokens: readonly Token[];
    readonly tags: readonly Tag[];
  },
): readonly Line[] {
  return layers.sentences.map((sentence, index) => ({
    text,
    sentence: index,
    atoms: readAtoms(text, sentence, layers.tokens),
    tags: layers.tags,
  }));
}

/** The tag of the token that the atom at `index` lies in; undefined outside the line or without tags. */
export function tagAt(line: Line, index: number): Tag | undefined {
  const token = line.atoms[index]?.token ?? -1;
  return token < 0 ? undefined : line.tags[token];
}

/** The lower-cased atom at `index`; the empty string outside the line. */
export function lowerAt(line: Line, index: number): string {
  return line.atoms[index]?.lower ?? "";
}

/** True where the atom at `index` follows the one before it without white space. */
export function isAttached(line: Line, index: number): boolean {
  const atom = line.atoms[index];
  return index > 0 && atom !== undefined && !atom.spaced;
}

/** True for a hyphen or dash that joins what stands on both sides of it. */
export function isJoint(line: Line, index: number): boolean {
  return HYPHENS.has(lowerAt(line, index)) && isAttached(line, index) && isAttached(line, index + 1);
}

export const HYPHENS: ReadonlySet<string> = new Set(["-", "‐", "‑", "–", "—", "−"]);

// An ISO currency code written onto its digits (“EUR50m”) is a word of its own; else letters start a word and take digits with them (“G7”, “F16”), so that those are never read as numbers.
const ATOM =
  /(?:USD|EUR|GBP|CAD|AUD|NZD|HKD|SGD|JPY|CNY|INR|RUB|UAH|CHF|PLN)(?=[0-9])|[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*|[0-9]+(?:[.,][0-9]+)*|[^\s]/gu;

function readAtoms(text: string, sentence: Sentence, tokens: readonly Token[]): readonly Atom[] {
  const atoms: Atom[] = [];
  let token = sentence.firstToken;
  let end = -1;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(ATOM)) {
    const start = sentence.start + match.index;
    while (token + 1 < sentence.endToken && (tokens[token + 1]?.start ?? Infinity) <= start) token++;
    atoms.push({
      kind: kindOf(match[0]),
      start,
      end: start + match[0].length,
      raw: match[0],
      lower: match[0].toLowerCase(),
      spaced: start !== end,
      token: tokens.length === 0 ? -1 : token,
    });
    end = start + match[0].length;
  }
  return atoms;
}

function kindOf(raw: string): Atom["kind"] {
  if (/^[0-9]/.test(raw)) return "number";
  return /^[\p{L}\p{M}]/u.test(raw) ? "word" : "mark";
}

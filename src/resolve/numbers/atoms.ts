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
import { classOf, DIGIT, isDigit, LETTER, MARK, SPACE, SURROGATE } from "../../text/characters.ts";

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

/** No sentence has more atoms than this: a longer one is cut, so that memory stays small on a text without an end. */
const ATOMS_MAX = 4000;

/** Reads every sentence into a line, one after the other. */
export function* readLines(
  text: string,
  layers: {
    readonly sentences: readonly Sentence[];
    readonly tokens: readonly Token[];
    readonly tags: readonly Tag[];
  },
): Generator<Line> {
  for (const [index, sentence] of layers.sentences.entries()) {
    const scanner: Scanner = {
      at: sentence.start,
      token: layers.tokens.length === 0 ? -1 : sentence.firstToken,
    };
    while (scanner.at < sentence.end) {
      yield {
        text,
        sentence: index,
        atoms: scanAtoms(text, sentence, layers.tokens, scanner),
        tags: layers.tags,
      };
    }
  }
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

/** The lower-cased atoms from `index` on, joined by one space. */
export function phraseAt(line: Line, index: number, length: number): string {
  let phrase = lowerAt(line, index);
  for (let n = 1; n < length; n++) phrase += ` ${lowerAt(line, index + n)}`;
  return phrase;
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

/** Where the next atom is looked for, and the token it lies in. */
interface Scanner {
  at: number;
  token: number;
}

function scanAtoms(
  text: string,
  sentence: Sentence,
  tokens: readonly Token[],
  scanner: Scanner,
): readonly Atom[] {
  const atoms: Atom[] = [];
  let previousEnd = -1;
  while (scanner.at < sentence.end && atoms.length < ATOMS_MAX) {
    const start = scanner.at;
    const kind = classOf(text.charCodeAt(start));
    if (kind === SPACE) {
      scanner.at++;
      continue;
    }
    const isNumber = isDigit(text.charCodeAt(start));
    const end = isNumber ? numberEnd(text, start, sentence.end) : wordEnd(text, start, sentence.end);
    while (
      scanner.token >= 0 &&
      scanner.token + 1 < sentence.endToken &&
      tokens[scanner.token + 1]!.start <= start
    )
      scanner.token++;
    const raw = text.slice(start, end);
    const isWord = kind === LETTER || kind === MARK;
    atoms.push({
      kind: isNumber ? "number" : isWord ? "word" : "mark",
      start,
      end,
      raw,
      lower: isWord ? raw.toLowerCase() : raw,
      spaced: start !== previousEnd,
      token: scanner.token,
    });
    scanner.at = end;
    previousEnd = end;
  }
  return atoms;
}

/** “1,250.5”: digits with single separators between them. */
function numberEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) end++;
    else if ((code === COMMA || code === STOP) && end + 1 < limit && isDigit(text.charCodeAt(end + 1)))
      end += 2;
    else break;
  }
  return end;
}

const COMMA = 44;
const STOP = 46;

/** Codes and letters of currencies that are written onto their digits: “EUR50m”, “RM79”. They are words of their own. */
const CODES: ReadonlySet<string> = new Set(
  "USD EUR GBP CAD AUD NZD HKD SGD JPY CNY INR RUB UAH CHF PLN MYR RM Rs Rp Tk".split(" "),
);

/**
 * Letters start a word and take digits with them (“G7”, “F16”), so that those are never read as numbers.
 * Everything else is a mark of one character.
 */
function wordEnd(text: string, start: number, limit: number): number {
  const kind = classOf(text.charCodeAt(start));
  if (kind === SURROGATE) return Math.min(limit, start + (text.codePointAt(start)! > 0xffff ? 2 : 1));
  if (kind !== LETTER && kind !== MARK) return start + 1;
  let end = start + 1;
  for (; end < limit; end++) {
    const next = classOf(text.charCodeAt(end));
    if (next !== LETTER && next !== MARK && next !== DIGIT) break;
    if (end <= start + 3 && next === DIGIT && CODES.has(text.slice(start, end))) break;
  }
  return end;
}

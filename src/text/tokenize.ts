/**
 * Which words, numbers and marks stand in the text?
 *
 * Words are those of Universal Dependencies' English treebanks: clitics and the parts of hyphenated
 * words are tokens of their own. In: paragraphs. Out: tokens in order, disjoint, with every character
 * but white space in one of them. One pass over the text; whatever is looked up is bounded in length.
 */
import type { Span, Token } from "../model/index.ts";
import {
  classOf,
  DIGIT,
  isApostrophe,
  isDigit,
  isHyphen,
  isLetter,
  isLower,
  isSpace,
  isUpper,
  isWordStart,
  LETTER,
  MARK,
  SPACE,
  SURROGATE,
} from "./characters.ts";
import type { TextWords } from "./words.ts";

/** Longer stretches of letters are not looked up in word lists. */
const WORD_MAX = 40;

/**
 * Cuts paragraphs into tokens.
 *
 *     “We didn’t,” said Ana Ruiz’s long-time aide at 10am.
 *     ||·|··|··|| |···| |·||··||·|···|·|···| |··| || |·||·|
 *
 * URLs, e-mail addresses, @names and #tags, `10:30`, `2,500`, `1/2`, `U.S.` and `Mr.` are one token each.
 * A full stop is part of an abbreviation's token; where it also ends the sentence it is not doubled.
 */
export function tokenize(text: string, paragraphs: readonly Span[], words: TextWords): Token[] {
  const tokens: Token[] = [];
  const scanner = new Scanner(text, words, tokens);
  for (const paragraph of paragraphs) scanner.scan(paragraph.start, paragraph.end);
  return tokens;
}

const URL_PATTERN = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”«»]+/iy;
const EMAIL_PATTERN = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/y;

/** Keeps the place in the text while one call of `tokenize` runs. */
class Scanner {
  readonly text: string;
  readonly words: TextWords;
  readonly tokens: Token[];
  end = 0;
  /** Where the next “@” is, so that texts without one pay nothing for e-mail addresses. */
  nextAt = -1;

  constructor(text: string, words: TextWords, tokens: Token[]) {
    this.text = text;
    this.words = words;
    this.tokens = tokens;
  }

  scan(start: number, end: number): void {
    this.end = end;
    let at = start;
    while (at < end) {
      const code = this.text.charCodeAt(at);
      switch (classOf(code)) {
        case SPACE:
          at++;
          break;
        case LETTER:
        case DIGIT:
          at = this.scanWord(at);
          break;
        default:
          at = this.scanMark(at, code);
      }
    }
  }

  /** The code unit at `at`, or NaN (which is white space) past the end of the paragraph. */
  code(at: number): number {
    return at < this.end ? this.text.charCodeAt(at) : Number.NaN;
  }

  /** Where the last token ends: marks that follow it were taken along. */
  lastEnd(): number {
    return this.tokens.at(-1)!.end;
  }

  /** Adds a token together with the combining marks after it; returns where it ends. */
  add(start: number, end: number): number {
    while (end < this.end && classOf(this.text.charCodeAt(end)) === MARK) end++;
    this.tokens.push({ start, end });
    return end;
  }

  scanWord(start: number): number {
    const address = this.addressEnd(start);
    if (address > start) return this.add(start, address);
    const end = this.runEnd(start);
    const code = this.code(end);
    if (code === 0x24 && end - start <= 3 && this.isAllUpper(start, end)) return this.add(start, end + 1);
    const stop = code === 0x2e && this.code(end + 1) !== 0x2e && this.takesStop(start, end);
    this.addRun(start, stop ? end + 1 : end);
    return this.lastEnd();
  }

  /** End of the URL or e-mail address at `start`, or `start` where there is none. */
  addressEnd(start: number): number {
    const { text } = this;
    const first = text.charCodeAt(start) | 0x20;
    if (first === 0x68 || first === 0x77 || first === 0x66) {
      URL_PATTERN.lastIndex = start;
      if (URL_PATTERN.test(text)) {
        let end = Math.min(URL_PATTERN.lastIndex, this.end);
        while (end > start && ".,;:!?'’”)]}>…*".includes(text[end - 1]!)) end--;
        if (end - start > 4) return end;
      }
    }
    if (this.nextAt < start) {
      this.nextAt = text.indexOf("@", start);
      if (this.nextAt < 0) this.nextAt = text.length;
    }
    if (this.nextAt - start > 64) return start;
    EMAIL_PATTERN.lastIndex = start;
    if (!EMAIL_PATTERN.test(text)) return start;
    let end = Math.min(EMAIL_PATTERN.lastIndex, this.end);
    while (end > start && !isWordStart(text.charCodeAt(end - 1))) end--;
    return end > this.nextAt ? end : start;
  }

  /** End of the run of letters and digits at `start`, with the marks that join them. */
  runEnd(start: number): number {
    let at = start + 1;
    for (;;) {
      const code = this.code(at);
      const kind = classOf(code);
      if (kind === LETTER || kind === DIGIT || kind === MARK) {
        at++;
        continue;
      }
      if (kind === SPACE || !this.joins(at, code)) return at;
      at += 2;
    }
  }

  /** True where the mark at `at` stands inside a word or number. */
  joins(at: number, code: number): boolean {
    const before = this.text.charCodeAt(at - 1);
    const after = this.code(at + 1);
    if (!isWordStart(after)) return false;
    if (isApostrophe(code)) return isLetter(after);
    if (isHyphen(code) || code === 0x5f) return true;
    switch (code) {
      case 0x2e:
        return isDigit(before) ? isDigit(after) : isLetter(before) && isLetter(after) && this.joinsByStop(at);
      case 0x2c:
        return isDigit(before) && this.isThousands(at + 1);
      case 0x3a:
        return isDigit(before) && isDigit(after);
      case 0x2f:
        return isDigit(before) && isDigit(after);
      case 0x26:
        return isUpper(before) && isUpper(after);
      default:
        return false;
    }
  }

  /** “U.S.” and “example.com”, but not “home.The”, where a space is missing. */
  joinsByStop(at: number): boolean {
    return !(
      isUpper(this.code(at + 1)) &&
      isLower(this.text.charCodeAt(at - 1)) &&
      isLower(this.code(at + 2))
    );
  }

  isThousands(at: number): boolean {
    return (
      isDigit(this.code(at)) &&
      isDigit(this.code(at + 1)) &&
      isDigit(this.code(at + 2)) &&
      !isDigit(this.code(at + 3))
    );
  }

  isAllUpper(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (!isUpper(this.text.charCodeAt(i))) return false;
    return true;
  }

  /** True where the full stop after the run belongs to it. */
  takesStop(start: number, end: number): boolean {
    const { text, words } = this;
    if (end - start > WORD_MAX) return false;
    const run = text.slice(start, end);
    const last = run.slice(run.lastIndexOf("-") + 1);
    if (run.includes(".")) {
      // Letters each with their stop (“p.m.”, “Ph.D.”), not “example.com.”.
      return /^(?:\p{L}{1,2}\.){1,6}\p{L}{1,2}$/u.test(run);
    }
    if (words.titles.has(last) || words.abbreviations.has(last)) return true;
    const next = this.nextWordCode(end + 1);
    // “GEN. RUIZ”; two letters alone would take “FT” and “ST” for titles.
    if (last.length > 2 && words.titles.has(last.charAt(0) + last.slice(1).toLowerCase()))
      return isWordStart(next);
    if (last.length === 1 && isUpper(last.charCodeAt(0))) {
      if (!isUpper(next)) return this.code(end + 1) === 0x2c;
      return last !== "I" || this.followsName();
    }
    return words.numberAbbreviations.has(last) && isDigit(next);
  }

  /** The first code unit after at most four spaces. */
  nextWordCode(at: number): number {
    const limit = at + 4;
    while (at < limit && at < this.end && isSpace(this.text.charCodeAt(at))) at++;
    return this.code(at);
  }

  followsName(): boolean {
    const previous = this.tokens.at(-1);
    return previous !== undefined && isUpper(this.text.charCodeAt(previous.start));
  }

  /** Adds the parts of a run: at hyphens, before clitics, between a number and its unit. */
  addRun(start: number, end: number): void {
    let from = start;
    for (let at = start + 1; at < end; at++) {
      const code = this.text.charCodeAt(at);
      if (!isHyphen(code) || at - from > WORD_MAX || !this.splitsAt(from, at, end)) continue;
      if (at - start === 1 && !isDigit(this.text.charCodeAt(start))) continue;
      this.addWord(from, at);
      this.tokens.push({ start: at, end: at + 1 });
      from = at + 1;
    }
    this.addWord(from, end);
  }

  /** True where the hyphen at `at` is a word of its own: “long-term”, “Ostvik-based”, “52-year-old”. */
  splitsAt(from: number, at: number, end: number): boolean {
    const { text, words } = this;
    const first = text.charCodeAt(from);
    const after = text.charCodeAt(at + 1);
    if (isDigit(first)) return !isIsoDate(text, from, end);
    if (isDigit(after)) return false;
    if (words.prefixes.has(text.slice(from, at).toLowerCase())) return false;
    if (!isUpper(first)) return true;
    if (isUpper(after)) return text.slice(from, at).includes(".");
    let tailEnd = at + 1;
    while (tailEnd < end && isLetter(text.charCodeAt(tailEnd))) tailEnd++;
    const tail = text.slice(at + 1, Math.min(tailEnd, at + 1 + WORD_MAX)).toLowerCase();
    return words.nameTails.has(tail) || tail.endsWith("ed") || text.slice(from, at).includes(".");
  }

  addWord(start: number, end: number): void {
    const { text, words } = this;
    if (end - start > WORD_MAX) {
      this.add(start, end);
      return;
    }
    const hasApostrophe = this.hasApostrophe(start, end);
    const written = text.slice(start, end).toLowerCase();
    const lower = hasApostrophe ? written.replace(/[’ʼ]/g, "'") : written;
    const cut = words.contractions.get(lower);
    if (cut !== undefined) {
      this.add(start, start + cut);
      this.add(start + cut, end);
      return;
    }
    if (isDigit(text.charCodeAt(start))) {
      const unit = unitStart(text, start, end);
      if (unit < end && words.unitSuffixes.has(text.slice(unit, end).toLowerCase())) {
        this.add(start, unit);
        this.add(unit, end);
        return;
      }
    }
    if (hasApostrophe) this.addCliticized(start, end, lower);
    else this.add(start, end);
  }

  hasApostrophe(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (isApostrophe(this.text.charCodeAt(i))) return true;
    return false;
  }

  addCliticized(start: number, end: number, lower: string): void {
    const cuts: number[] = [];
    let tail = lower.length;
    while (cuts.length < 3) {
      const clitic = this.words.clitics.find(
        (ending) => tail > ending.length && lower.endsWith(ending, tail),
      );
      if (clitic === undefined) break;
      tail -= clitic.length;
      cuts.push(start + tail);
    }
    let from = start;
    for (const cut of cuts.reverse()) {
      this.tokens.push({ start: from, end: cut });
      from = cut;
    }
    this.add(from, end);
  }

  scanMark(at: number, code: number): number {
    const kind = classOf(code);
    if (kind === SURROGATE) return this.add(at, this.emojiEnd(at, code));
    if (kind === MARK) return this.add(at, at + 1);
    const next = this.code(at + 1);
    if (code === 0x2e || code === 0x2026) return this.add(at, this.sameEnd(at, code));
    if (code === 0x21 || code === 0x3f) {
      let end = at + 1;
      while (this.code(end) === 0x21 || this.code(end) === 0x3f) end++;
      return this.add(at, end);
    }
    if (isApostrophe(code)) return this.scanApostrophe(at, code, next);
    if (code === 0x60) return this.add(at, next === 0x60 ? at + 2 : at + 1);
    if (code === 0x2d && isDigit(next) && !this.isGlued(at)) {
      // A sign: “-5 degrees”. The hyphen of “10-20” is inside the run and never comes here.
      return this.signedEnd(at);
    }
    if (code === 0x40 || code === 0x23) {
      if (!(code === 0x40 ? isWordStart(next) : isLetter(next)) || this.isGlued(at))
        return this.add(at, at + 1);
      let end = at + 1;
      while (isWordStart(this.code(end)) || this.code(end) === 0x5f) end++;
      return this.add(at, end);
    }
    if (code === next && "-*=_~#<>|".includes(this.text[at]!)) return this.add(at, this.sameEnd(at, code));
    return this.add(at, at + 1);
  }

  /** True where a word or number ends directly before `at`. */
  isGlued(at: number): boolean {
    return at > 0 && isWordStart(this.text.charCodeAt(at - 1));
  }

  signedEnd(at: number): number {
    const end = this.runEnd(at + 1);
    const nTokens = this.tokens.length;
    this.addRun(at + 1, end);
    const first = this.tokens[nTokens]!;
    this.tokens[nTokens] = { start: at, end: first.end };
    return this.lastEnd();
  }

  scanApostrophe(at: number, code: number, next: number): number {
    if (code === 0x27 && next === 0x27) return this.add(at, at + 2);
    if (this.isGlued(at) || !isWordStart(next)) return this.add(at, at + 1);
    let end = at + 1;
    while (end - at < 8 && isWordStart(this.code(end))) end++;
    if (isWordStart(this.code(end))) return this.add(at, at + 1);
    const word = this.text.slice(at + 1, end).toLowerCase();
    const elided = this.words.elided.has(word) || /^\d\ds?$/.test(word);
    return this.add(at, elided ? end : at + 1);
  }

  sameEnd(at: number, code: number): number {
    let end = at + 1;
    while (this.code(end) === code) end++;
    return end;
  }

  /** End of an emoji with its variation selector, skin tone and joined parts; a lone surrogate stands by itself. */
  emojiEnd(at: number, code: number): number {
    let end = at + (isPair(code, this.code(at + 1)) ? 2 : 1);
    for (let parts = 0; parts < 8; parts++) {
      const mark = this.code(end);
      const next = this.code(end + 1);
      if (mark === 0xfe0f) end++;
      else if (mark === 0xd83c && next >= 0xdffb && next <= 0xdfff) end += 2;
      else if (mark === 0x200d && isPair(next, this.code(end + 2))) end += 3;
      else break;
    }
    return end;
  }
}

function isPair(high: number, low: number): boolean {
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

function isIsoDate(text: string, from: number, end: number): boolean {
  return end - from <= 10 && /^\d{4}-\d\d(?:-\d\d)?$/.test(text.slice(from, end));
}

/** Where the letters after a number begin; `end` where there are none or something else follows. */
function unitStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (isDigit(text.charCodeAt(at)) || ",.:/".includes(text[at]!))) at++;
  for (let i = at; i < end; i++) {
    if (!isLetter(text.charCodeAt(i)) && text[i] !== ".") return end;
  }
  return at;
}

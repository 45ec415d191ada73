/**
 * Which numbers are no figures? Numbers that name, number or date something.
 *
 *     F-16 · Article 4 · No. 10 · Route 66 · 555-1234 · 10:30 · 4 May · in 2024 · S&P 500 · #5 · G7
 */
import { HYPHENS, isAttached, type Line, lowerAt, phraseAt, tagAt } from "./atoms.ts";
import type { Numeral } from "./numeral.ts";
import type { NumberWords } from "./words.ts";

export function isNameOfSomething(line: Line, at: number, end: number, words: NumberWords): boolean {
  return (
    isInSeries(line, at) ||
    isJoined(line, at, end, words) ||
    isLabelled(line, at, end, words) ||
    isOfCalendar(line, at, end, words) ||
    isBehindName(line, at, end, words)
  );
}

/** “F-16”, “Covid-19”, “#5”, “4×200”, “10:30”, “555-1234”: joined to what stands beside it. */
function isJoined(line: Line, at: number, end: number, words: NumberWords): boolean {
  const before = line.atoms[at - 1];
  if (before !== undefined && isAttached(line, at)) {
    if (/^[#@:/.&_=%?×]$/.test(before.raw)) return true;
    const isPair = HYPHENS.has(before.raw) && line.atoms[at - 2]?.kind === "number";
    if (isPair) return !isVoteNear(line, at - 2, at, words);
    if (HYPHENS.has(before.raw) && !(before.raw === "—" || before.raw === "–")) return true;
  }
  const behind = line.atoms[end];
  if (behind === undefined || behind.spaced) return false;
  const isNumberNext = line.atoms[end + 1]?.kind === "number" && isAttached(line, end + 1);
  if (/^[:/@_×]$/.test(behind.raw) && isNumberNext) return true;
  return HYPHENS.has(behind.raw) && isTelephone(line, end);
}

/** “Article 4”, “No. 10”, “Formula One”. */
function isLabelled(line: Line, at: number, end: number, words: NumberWords): boolean {
  const label = lowerAt(line, lowerAt(line, at - 1) === "." ? at - 2 : at - 1);
  const isNumber = line.atoms[at]?.kind === "number";
  if (isNumber && words.labels.has(label) && !isCountedBehind(line, at, end)) return true;
  return isNumberedName(line, at, words);
}

/** “4 May”, “Sept. 4”, “March 17 to 19”, “5 p.m.”, “A.D. 1000”. */
function isOfCalendar(line: Line, at: number, end: number, words: NumberWords): boolean {
  const isDate = (index: number) => words.calendarWords.has(lowerAt(line, index)) && isCapital(line, index);
  if (isDate(lowerAt(line, at - 1) === "." ? at - 2 : at - 1) || isDate(end)) return true;
  const isRange = words.rangeLinks.has(lowerAt(line, at - 1)) && line.atoms[at - 2]?.kind === "number";
  if (isRange && isDate(at - 3)) return true;
  const isHour = [1, 3].some((length) => words.hourPhrases.has(phraseAt(line, end, length)));
  return isHour || [at - 4, end].some((index) => words.eraPhrases.has(phraseAt(line, index, 4)));
}

/** “020 7946 0123”, “+44 20 7946 0958”, “6-4 3-6 7-5”: nothing but blanks and the marks of a telephone number between digits. */
function isInSeries(line: Line, at: number): boolean {
  let groups = 0;
  let hasZero = false;
  const from = Math.max(0, at - SERIES_REACH);
  let first = at;
  while (first > from && isOfSeries(line, first - 1)) first--;
  for (let n = first; n < at + SERIES_REACH && isOfSeries(line, n); n++) {
    if (line.atoms[n]!.kind !== "number") continue;
    groups++;
    hasZero ||= /^0\d/.test(line.atoms[n]!.raw);
  }
  return line.atoms[at]?.kind === "number" && (groups >= 3 || (groups === 2 && hasZero));
}

const SERIES_REACH = 8;

function isOfSeries(line: Line, at: number): boolean {
  const atom = line.atoms[at];
  if (atom?.kind === "number") return /^\d{1,6}$/.test(atom.raw);
  if (atom?.raw === "(") return line.atoms[at - 1]?.kind !== "number";
  return atom !== undefined && /^[-‑+)]$/.test(atom.raw);
}

/** “last year 40 houses”: behind a label in small letters a number with a plural counts. “Room 40 guests” is left to its capital. */
function isCountedBehind(line: Line, at: number, end: number): boolean {
  return !isCapital(line, at - 1) && lowerAt(line, at - 1) !== "." && tagAt(line, end)?.xpos === "NNS";
}

/** “Formula One”, “Phase Two”: words with capitals on both sides of the blank, as titles of headlines have on verbs. */
function isNumberedName(line: Line, at: number, words: NumberWords): boolean {
  if (at === 0 || line.atoms[at]?.kind !== "word" || !isCapital(line, at) || !isCapital(line, at - 1))
    return false;
  if (words.roles.has(lowerAt(line, at - 1)) || words.hedgesBefore.has(lowerAt(line, at - 1))) return false;
  const before = tagAt(line, at - 1)?.upos;
  return before === "PROPN" || before === "NOUN";
}

/** “Model 3”, “S&P 500”, “iPhone 12”: a number directly behind a name, with nothing counted behind it. */
function isBehindName(line: Line, at: number, end: number, words: NumberWords): boolean {
  const name = line.atoms[at - 1];
  if (line.atoms[at]?.kind !== "number" || name?.kind !== "word" || !/\p{Lu}/u.test(name.raw)) return false;
  // A capital at the head of a sentence says nothing: “Some 12 people”.
  if (at === 1 && tagAt(line, 0)?.upos !== "PROPN") return false;
  if (
    words.hedgesBefore.has(name.lower) ||
    (words.roleLinks.has(lowerAt(line, end)) && !words.to.has(lowerAt(line, end))) ||
    words.roles.has(lowerAt(line, end))
  )
    return false;
  const next = tagAt(line, end);
  return next === undefined || (next.upos !== "NOUN" && next.upos !== "ADJ") || next.xpos === "NN";
}

/** “11 Pro Max”, “16-18 Canal Street”: digits at the head of a name. “12 Ostvik residents” are counted. */
export function isNumberOfName(
  line: Line,
  at: number,
  amount: { unit: string; end: number },
  headAt: number,
  words: NumberWords,
): boolean {
  if (amount.unit !== "count" || line.atoms[at]?.kind !== "number") return false;
  for (let n = amount.end; n < amount.end + 4 && isCapital(line, n); n++) {
    if (words.streets.has(lowerAt(line, n)) && n > amount.end) return true;
  }
  const head = tagAt(line, headAt);
  return head?.xpos === "NNP" && isCapital(line, headAt);
}

/** “2-2”, “3-1”: two numbers joined that run not upwards. A vote (“voted 52-48”) is kept. */
export function isScore(line: Line, at: number, end: number, words: NumberWords): boolean {
  const isPair =
    HYPHENS.has(lowerAt(line, end)) &&
    isAttached(line, end) &&
    line.atoms[end + 1]?.kind === "number" &&
    isAttached(line, end + 1);
  if (!isPair) return false;
  return !isVoteNear(line, at, end + 1, words);
}

/** “voted 52-48”, “a 52-48 vote”: of a pair of numbers, the first at `at`, the second at `last`. */
export function isVoteNear(line: Line, at: number, last: number, words: NumberWords): boolean {
  for (let n = 1; n <= VOTE_REACH; n++)
    if (words.votes.has(lowerAt(line, at - n)) || words.votes.has(lowerAt(line, last + n))) return true;
  return false;
}

const VOTE_REACH = 4;

function isTelephone(line: Line, at: number): boolean {
  const next = line.atoms[at + 1];
  return (
    next?.kind === "number" &&
    !next.spaced &&
    /^\d{4}$/.test(next.raw) &&
    /^\d{3}$/.test(lowerAt(line, at - 1))
  );
}

function isCapital(line: Line, at: number): boolean {
  return /^\p{Lu}/u.test(line.atoms[at]?.raw ?? "");
}

/** Four digits that could be a year are one, unless a plural noun behind them is being counted. */
export function isYear(line: Line, at: number, numeral: Numeral, words: NumberWords): boolean {
  const raw = line.atoms[at]?.raw ?? "";
  if (numeral.end !== at + 1) return false;
  if (/^1[0-4][0-9]{2}$/.test(raw)) return isEarlyYear(line, at, words);
  if (!/^(?:1[5-9]|20)[0-9]{2}$/.test(raw)) return false;
  const isJoined = line.atoms[numeral.end]?.kind === "word" || HYPHENS.has(lowerAt(line, numeral.end));
  if (isAttached(line, numeral.end) && isJoined) return true;
  const before = lowerAt(line, at - 1);
  const tag = tagAt(line, numeral.end);
  const isCounted =
    tag?.xpos === "NNS" || (tag?.upos === "ADJ" && tagAt(line, numeral.end + 1)?.xpos === "NNS");
  if (words.hedgeEnds.has(before)) return !isCounted && isUntil(line, at, words);
  // News writes 2,018 sales with a comma; only round numbers go without.
  return !isCounted || numeral.value % 100 !== 0 || words.yearPrepositions.has(before);
}

/** “until at least 2031”. */
function isUntil(line: Line, at: number, words: NumberWords): boolean {
  return [2, 3, 4].some((n) => words.yearPrepositions.has(lowerAt(line, at - n)));
}

/** “in 1260”, with nothing counted behind it. */
function isEarlyYear(line: Line, at: number, words: NumberWords): boolean {
  const next = tagAt(line, at + 1)?.upos;
  return (
    words.yearPrepositions.has(lowerAt(line, at - 1)) && next !== "NOUN" && next !== "ADJ" && next !== "PROPN"
  );
}

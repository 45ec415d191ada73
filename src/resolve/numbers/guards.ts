/**
 * Which numbers are no figures? Numbers that name, number or date something.
 *
 *     F-16 · Article 4 · No. 10 · Route 66 · 555-1234 · 10:30 · 4 May · in 2024 · S&P 500 · #5 · G7
 */
import { HYPHENS, isAttached, type Line, lowerAt, tagAt } from "./atoms.ts";
import type { Numeral } from "./numeral.ts";
import type { NumberWords } from "./words.ts";

export function isNameOfSomething(line: Line, at: number, end: number, words: NumberWords): boolean {
  const before = line.atoms[at - 1];
  const behind = line.atoms[end];
  if (before !== undefined && isAttached(line, at)) {
    if (/^[#@:/.&_]$/.test(before.raw)) return true;
    // “F-16”, “Covid-19”, “555-1234”: joined to what stands before it.
    if (HYPHENS.has(before.raw) && isAttached(line, at - 1)) return true;
  }
  if (behind !== undefined && !behind.spaced) {
    if (/^[:/@_]$/.test(behind.raw) && !line.atoms[end + 1]?.spaced && line.atoms[end + 1]?.kind === "number")
      return true;
    if (HYPHENS.has(behind.raw) && isTelephone(line, end)) return true;
  }
  const label = lowerAt(line, at - 1) === "." ? lowerAt(line, at - 2) : lowerAt(line, at - 1);
  if (words.labels.has(label) && line.atoms[at]?.kind === "number") return true;
  if (words.calendarWords.has(label) && isCapital(line, lowerAt(line, at - 1) === "." ? at - 2 : at - 1))
    return true;
  if (
    words.calendarWords.has(lowerAt(line, end)) &&
    (isCapital(line, end) || /^[ap]m$/.test(lowerAt(line, end)))
  )
    return true;
  if (/^[ap]$/.test(lowerAt(line, end)) && lowerAt(line, end + 1) === "." && lowerAt(line, end + 2) === "m")
    return true;
  return isBehindName(line, at, end);
}

/** “Model 3”, “S&P 500”, “iPhone 12”: a number directly behind a name, with nothing counted behind it. */
function isBehindName(line: Line, at: number, end: number): boolean {
  const name = tagAt(line, at - 1);
  if (line.atoms[at]?.kind !== "number" || name?.upos !== "PROPN" || !isCapital(line, at - 1)) return false;
  const next = tagAt(line, end);
  return next === undefined || (next.upos !== "NOUN" && next.upos !== "ADJ") || next.xpos === "NN";
}

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
  if (numeral.end !== at + 1 || !/^(?:1[5-9]|20)[0-9]{2}$/.test(raw)) return false;
  if (
    isAttached(line, numeral.end) &&
    lowerAt(line, numeral.end) !== "." &&
    lowerAt(line, numeral.end) !== ","
  ) {
    return line.atoms[numeral.end]?.kind === "word" || HYPHENS.has(lowerAt(line, numeral.end));
  }
  const tag = tagAt(line, numeral.end);
  const isCounted =
    tag?.xpos === "NNS" || (tag?.upos === "ADJ" && tagAt(line, numeral.end + 1)?.xpos === "NNS");
  return !isCounted || words.yearPrepositions.has(lowerAt(line, at - 1));
}

/**
 * Years, decades and centuries.
 *
 *     2024 · 1990-95 · 2024/25 · the 1990s · the ’80s · the nineties · the 20th century · fiscal 2025
 *
 * A bare four-digit number is a year only where a year can stand: behind a preposition or a month-like
 * word, at the end of a clause, or in brackets; never with a counted noun behind it (“2000 troops”).
 */
import { isAttached, isJoint, type Line, lowerAt, tagAt } from "../../numbers/atoms.ts";
import { readOrdinal } from "../../numbers/numeral.ts";
import type { DateParser, Found } from "../meaning.ts";
import { readYear } from "../read-year.ts";
import type { DateWords } from "../words.ts";

export const year: DateParser = { name: "year", parse };

function parse(line: Line, at: number, words: DateWords): Found | null {
  const fiscal = fiscalBefore(line, at, words);
  if (fiscal > at) {
    const read = readYear(line, fiscal, words);
    return read === null
      ? null
      : { to: read.end, meaning: { kind: "calendar", year: read.value, month: null, day: null } };
  }
  return parseDecade(line, at, words) ?? parseCentury(line, at, words) ?? parseYear(line, at, words);
}

/** “fiscal 2025”, “fiscal year 2025”, “FY2025” by its parts. */
function fiscalBefore(line: Line, at: number, words: DateWords): number {
  if (!words.fiscal.has(lowerAt(line, at))) return at;
  return words.units.get(lowerAt(line, at + 1)) === "year" ? at + 2 : at + 1;
}

function parseDecade(line: Line, at: number, words: DateWords): Found | null {
  const apostrophe = /^['’‘]$/.test(lowerAt(line, at)) ? 1 : 0;
  const digits = line.atoms[at + apostrophe];
  if (digits?.kind === "number" && isAttached(line, at + apostrophe + 1)) {
    const hasApostrophe =
      /^['’]$/.test(lowerAt(line, at + apostrophe + 1)) && isAttached(line, at + apostrophe + 2);
    const ending = at + apostrophe + (hasApostrophe ? 2 : 1);
    const isDecade =
      apostrophe === 1 ? /^[1-9]0$/.test(digits.raw) : /^(?:1[5-9]|20)[0-9]0$/.test(digits.raw);
    if (lowerAt(line, ending) !== words.decadeEnding || !isDecade) return null;
    const tens = Number(digits.raw) / 10;
    return {
      to: ending + 1,
      meaning: { kind: "decade", decade: tens < 10 ? (tens < 3 ? 200 : 190) + tens : tens },
    };
  }
  const spoken = words.decades.get(lowerAt(line, at));
  return spoken === undefined ? null : { to: at + 1, meaning: { kind: "decade", decade: spoken } };
}

function parseCentury(line: Line, at: number, words: DateWords): Found | null {
  const ordinal = readOrdinal(line, at, words.numerals);
  if (ordinal === null || ordinal.value > 21) return null;
  const next = isJoint(line, ordinal.end) ? ordinal.end + 1 : ordinal.end;
  if (words.units.get(lowerAt(line, next)) !== "century" || words.eras.has(lowerAt(line, next + 1)))
    return null;
  return { to: next + 1, meaning: { kind: "century", century: ordinal.value } };
}

function parseYear(line: Line, at: number, words: DateWords): Found | null {
  const read = readYear(line, at, words);
  if (read === null || words.eras.has(lowerAt(line, read.end))) return null;
  if (!couldBeYear(line, at, read, words)) return null;
  const last = readLastYear(line, read.end, read.value);
  const month = last === null ? readIsoMonth(line, read.end) : null;
  if (month !== null)
    return { to: read.end + 2, meaning: { kind: "calendar", year: read.value, month, day: null } };
  if (last === null)
    return { to: read.end, meaning: { kind: "calendar", year: read.value, month: null, day: null } };
  const until = { year: last.value, month: null, day: null };
  return { to: last.end, meaning: { kind: "calendar", year: read.value, month: null, day: null, until } };
}

/** “2031-03”: no later year of the century can be meant. */
function readIsoMonth(line: Line, at: number): number | null {
  const isJoined = lowerAt(line, at) === "-" && isAttached(line, at) && isAttached(line, at + 1);
  const digits = /^(?:0[1-9]|1[0-2])$/.exec(lowerAt(line, at + 1));
  const goesOn = isAttached(line, at + 2) && !/^[.,;:)”"]$/.test(lowerAt(line, at + 2));
  return isJoined && digits !== null && !goesOn ? Number(digits[0]) : null;
}

/** “1990-95”, “1990–1995”, “2024/25”. */
function readLastYear(line: Line, at: number, first: number) {
  if (!isJoint(line, at) && !(lowerAt(line, at) === "/" && isAttached(line, at) && isAttached(line, at + 1)))
    return null;
  const digits = lowerAt(line, at + 1);
  if (!/^(?:[0-9]{2}|[12][0-9]{3})$/.test(digits)) return null;
  const value = digits.length === 4 ? Number(digits) : Math.floor(first / 100) * 100 + Number(digits);
  return value > first && value - first < 100 ? { value, end: at + 2 } : null;
}

function couldBeYear(
  line: Line,
  at: number,
  { value, end }: { value: number; end: number },
  words: DateWords,
): boolean {
  const raw = line.atoms[at]!.raw;
  if (/^['’‘]$/.test(raw)) return false;
  const before = lowerAt(line, at - 1);
  const behind = line.atoms[end];
  if (isAttached(line, at) && !/^[-–—(["“'‘/]$/.test(before)) return false;
  // “-1990” as in “Boeing-1990”: joined to a word that is no part of a period.
  if (
    isAttached(line, at) &&
    isAttached(line, at - 1) &&
    /^[-/]$/.test(before) &&
    !words.parts.has(lowerAt(line, at - 2))
  )
    return false;
  // “2000 minutes”; but “the 1988 second quarter”.
  if (behind !== undefined && words.units.has(behind.lower) && !words.numerals.ordinals.has(behind.lower))
    return false;
  if (words.yearPrepositions.has(before) || words.months.has(before) || words.parts.has(before))
    return !isCounted(line, end);
  if (/^[("“[]$/.test(before)) return true;
  if (before === ",") return behind === undefined || behind.kind === "mark";
  if (words.determiners.has(before) || words.seasons.has(before)) return true;
  // “in two thousand” is a number unless “year” says otherwise.
  if (line.atoms[at]!.kind === "word" && words.numerals.scales.has(lowerAt(line, end - 1))) return false;
  return (
    /^(?:19[5-9]|20[0-4])/.test(String(value)) &&
    !isCounted(line, end) &&
    tagAt(line, at - 1)?.upos !== "PROPN"
  );
}

/** “2000 troops”: a plural noun, or any noun that an adjective leads to, is being counted. */
function isCounted(line: Line, at: number): boolean {
  const tag = tagAt(line, at);
  if (tag === undefined || !line.atoms[at]?.spaced) return false;
  if (tag.xpos === "NNS") return true;
  return (tag.upos === "ADJ" || tag.upos === "NOUN") && tagAt(line, at + 1)?.xpos === "NNS";
}

/**
 * A number of units: a length, or a place in time counted from another one.
 *
 *     two days ago · a year earlier · three weeks later · 10 years from now · two days after that
 *     three months · a five-year plan · the past 24 hours · several weeks · 18-month
 *
 * “two days after the vote” hangs on an event; it has no value of its own.
 */
import { HYPHENS, isJoint, type Line, lowerAt, tagAt } from "../../numbers/atoms.ts";
import { readNumeral } from "../../numbers/numeral.ts";
import { isoDuration } from "../calendar.ts";
import type { DateParser, Found, From } from "../meaning.ts";
import type { DateUnit, DateWords } from "../words.ts";

export const counted: DateParser = { name: "counted", parse };

function parse(line: Line, at: number, words: DateWords): Found | null {
  const lead = readLead(line, at, words);
  const length = readLength(line, lead.end, words) ?? readBare(line, lead.end, words);
  if (length === null || isAge(line, length.end, words)) return null;
  if (lead.isStretch)
    return {
      to: length.end,
      meaning: { kind: "duration", unit: length.unit, count: length.count, from: "published" },
    };
  if (lead.end > at && !lead.isThe) return null;
  const place = readPlace(line, length.end, words) ?? readJoinedPlace(line, length.end, words);
  if (place !== null) {
    return {
      to: place.end,
      meaning: { kind: "offset", unit: length.unit, count: length.count, sign: place.sign, from: place.from },
    };
  }
  // “12 flights a week”, “$2 million a year”.
  if (words.numerals.one.has(lowerAt(line, at)) && length.end === at + 2 && isAmount(line, at - 1)) {
    return { to: length.end, meaning: { kind: "set", timex: isoDuration(length.unit, 1) } };
  }
  return { to: length.end, meaning: { kind: "duration", unit: length.unit, count: length.count } };
}

/** “two-year-old”, “52 years old”: an age, which is a figure. */
function isAge(line: Line, at: number, words: DateWords): boolean {
  return words.old.has(lowerAt(line, HYPHENS.has(lowerAt(line, at)) ? at + 1 : at));
}

function isAmount(line: Line, at: number): boolean {
  return line.atoms[at]?.kind === "number" || lowerAt(line, at) === "%" || tagAt(line, at)?.xpos === "NNS";
}

/** “for months”, “days ago”, “year-earlier”: a unit without a number. */
function readBare(line: Line, at: number, words: DateWords): Length | null {
  const word = lowerAt(line, at);
  const unit = words.units.get(word);
  if (unit === undefined || unit === "second" || unit === "season") return null;
  if (words.pluralUnits.has(word)) {
    const isLength =
      words.lengthPrepositions.has(lowerAt(line, at - 1)) || readPlace(line, at + 1, words) !== null;
    return isLength ? { unit, count: null, end: at + 1 } : null;
  }
  // “the year-earlier period”.
  return readJoinedPlace(line, at + 1, words) !== null ? { unit, count: 1, end: at + 1 } : null;
}

/** “year-earlier”, “a year-ago loss”, “the year-earlier period”. */
function readJoinedPlace(line: Line, at: number, words: DateWords): ReturnType<typeof readPlace> {
  const place = isJoint(line, at) ? readPlace(line, at + 1, words) : null;
  if (place === null || place.sign > 0 || place.from === "clause") return null;
  return words.periodNouns.has(lowerAt(line, place.end)) ? { ...place, end: place.end + 1 } : place;
}

/** “the past”, “the last”, “the next”: what follows is a stretch that touches the day of writing. */
function readLead(
  line: Line,
  at: number,
  words: DateWords,
): { end: number; isStretch: boolean; isThe: boolean } {
  const isThe = words.determiners.has(lowerAt(line, at)) && !words.numerals.one.has(lowerAt(line, at));
  const start = isThe ? at + 1 : at;
  const shift = words.shifts.get(lowerAt(line, start));
  if (shift !== undefined && shift !== 0) return { end: start + 1, isStretch: true, isThe };
  return { end: start, isStretch: false, isThe };
}

interface Length {
  readonly unit: DateUnit;
  /** null is an unknown number of them. */
  readonly count: number | null;
  readonly end: number;
}

function readLength(line: Line, at: number, words: DateWords): Length | null {
  const count = readCount(line, at, words);
  if (count === null) return null;
  const next = isJoint(line, count.end) ? count.end + 1 : count.end;
  const word = lowerAt(line, next);
  const unit = words.units.get(word);
  if (unit === undefined || unit === "season") return null;
  // “a second vote”, “the 1988 second quarter”: an ordinal, not a length.
  if (words.numerals.ordinals.has(word) && (count.isArticle || count.value !== 1)) return null;
  // “three-quarters of its food”, “a quarter of them”: a share.
  if (unit === "quarter" && (next > count.end || words.numerals.of.has(lowerAt(line, next + 1)))) return null;
  // “the 1988 quarter”: that year’s, left to `period.ts`.
  if (unit === "quarter" && count.value !== null && count.value >= 1000) return null;
  const half = readHalfBehind(line, next + 1, words);
  return {
    unit,
    count: count.value === null ? null : count.value + (half === null ? 0 : 0.5),
    end: half ?? next + 1,
  };
}

/** “two”, “24”, “a”, “a few”, “a couple of”, “several”, “more than two” is left to the refiners. */
function readCount(
  line: Line,
  at: number,
  words: DateWords,
): { value: number | null; end: number; isArticle: boolean } | null {
  const numeral = readNumeral(line, at, words.numerals);
  if (numeral !== null) {
    // “two more weeks”, “three consecutive months”.
    const end = words.countAdjectives.has(lowerAt(line, numeral.end)) ? numeral.end + 1 : numeral.end;
    return { value: numeral.value, end, isArticle: false };
  }
  const start = words.numerals.one.has(lowerAt(line, at)) ? at + 1 : at;
  const half = words.numerals.half.has(lowerAt(line, start));
  if (half) {
    const end = words.numerals.one.has(lowerAt(line, start + 1)) ? start + 2 : start + 1;
    return { value: 0.5, end, isArticle: false };
  }
  const known = words.counts.get(lowerAt(line, start));
  if (known !== undefined) {
    const end = words.numerals.of.has(lowerAt(line, start + 1)) ? start + 2 : start + 1;
    return { value: known, end, isArticle: false };
  }
  if (words.vagueCounts.has(lowerAt(line, start))) return { value: null, end: start + 1, isArticle: false };
  return start > at ? { value: 1, end: start, isArticle: true } : null;
}

/** “a year and a half”. */
function readHalfBehind(line: Line, at: number, words: DateWords): number | null {
  const { and, one, half } = words.numerals;
  return and.has(lowerAt(line, at)) && one.has(lowerAt(line, at + 1)) && half.has(lowerAt(line, at + 2))
    ? at + 3
    : null;
}

function readPlace(
  line: Line,
  at: number,
  words: DateWords,
): { sign: -1 | 1; from: From; end: number } | null {
  const word = lowerAt(line, at);
  if (words.ago.has(word)) return { sign: -1, from: "published", end: at + 1 };
  if (words.fromNow.has(`${word} ${lowerAt(line, at + 1)}`))
    return { sign: 1, from: "published", end: at + 2 };
  if (words.earlier.has(word)) return { sign: -1, from: "text", end: at + 1 };
  if (words.later.has(word)) return { sign: 1, from: "text", end: at + 1 };
  const sign = words.before.has(word) ? -1 : words.after.has(word) ? 1 : null;
  if (sign === null) return null;
  const ends = words.pointers.has(lowerAt(line, at + 1)) && line.atoms[at + 2]?.kind !== "word";
  return ends ? { sign, from: "text", end: at + 2 } : { sign, from: "clause", end: at + 1 };
}

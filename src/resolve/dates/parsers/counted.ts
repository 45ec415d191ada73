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
  const length =
    readWhole(line, lead.end, words) ??
    (lead.isStretch ? readLength : readLengths)(line, lead.end, words) ??
    readBare(line, lead, words);
  if (length === null || isAge(line, length.end, words)) return null;
  const { unit, count, more, isStretch, end } = length;
  const said = { unit, count, ...(more === undefined ? {} : { more }) };
  if (lead.isStretch || isStretch === true)
    return { to: end, meaning: { kind: "duration", ...said, from: "published" } };
  if (lead.end > at && !lead.isThe) return null;
  const place = readPlace(line, end, words) ?? readJoinedPlace(line, end, words);
  if (place !== null)
    return { to: place.end, meaning: { kind: "offset", ...said, sign: place.sign, from: place.from } };
  // “12 flights a week”, “$2 million a year”.
  if (words.numerals.one.has(lowerAt(line, at)) && end === at + 2 && isAmount(line, at - 1, words))
    return { to: end, meaning: { kind: "set", timex: isoDuration([{ unit, count: 1 }]) } };
  const isIn = words.inWords.has(lowerAt(line, at - 1));
  return { to: end, meaning: { kind: "duration", ...said, ...(isIn ? { isIn } : {}) } };
}

/** “all day”, “the whole week”, “another month”, “an additional year”. */
function readWhole(line: Line, at: number, words: DateWords): Length | null {
  if (!words.oneMore.has(lowerAt(line, at)) && !words.numerals.one.has(lowerAt(line, at))) return null;
  const next = words.countAdjectives.has(lowerAt(line, at + 1)) ? at + 2 : at + 1;
  if (next === at + 1 && !words.oneMore.has(lowerAt(line, at))) return null;
  const unit = words.units.get(lowerAt(line, next));
  if (unit === undefined || words.pluralUnits.has(lowerAt(line, next)) || unit === "season") return null;
  return unit === "second" || unit === "quarter" ? null : { unit, count: 1, end: next + 1 };
}

/** “two weeks”, “2 years, 1 month and 21 days”: each unit smaller than the one before. */
function readLengths(line: Line, at: number, words: DateWords): Length | null {
  const first = readLength(line, at, words);
  if (first === null || first.count === null) return first;
  const more: { unit: DateUnit; count: number | null }[] = [];
  let { end } = first;
  for (let n = 0; n < 2; n++) {
    const link = lowerAt(line, end) === "," ? end + 1 : end;
    const next = words.numerals.and.has(lowerAt(line, link)) ? link + 1 : link;
    const length = readLength(line, next, words);
    const before = more.at(-1)?.unit ?? first.unit;
    if (length === null || length.count === null || SIZES.indexOf(length.unit) >= SIZES.indexOf(before))
      break;
    // “in two years 12 days” is said so; “two years, 12 days” counts two things.
    if (link > end && next === link) break;
    more.push({ unit: length.unit, count: length.count });
    end = length.end;
  }
  return more.length === 0 ? first : { ...first, more, end };
}

const SIZES: readonly DateUnit[] = ["second", "minute", "hour", "day", "week", "month", "year"];

/** “two-year-old”, “52 years old”: an age, which is a figure. */
function isAge(line: Line, at: number, words: DateWords): boolean {
  return words.old.has(lowerAt(line, HYPHENS.has(lowerAt(line, at)) ? at + 1 : at));
}

function isAmount(line: Line, at: number, words: DateWords): boolean {
  if (words.numerals.scales.has(lowerAt(line, at))) return true;
  return line.atoms[at]?.kind === "number" || lowerAt(line, at) === "%" || tagAt(line, at)?.xpos === "NNS";
}

/** “for months”, “days ago”, “in coming weeks”, “over the years”, “years-long”, “year-earlier”: a unit without a number. */
function readBare(line: Line, lead: Lead, words: DateWords): Length | null {
  const at = lead.end;
  const word = lowerAt(line, at);
  const unit = words.units.get(word);
  if (unit === undefined || unit === "second" || unit === "season") return null;
  const isPlural = words.pluralUnits.has(word);
  if (isJoint(line, at + 1) && words.longWords.has(lowerAt(line, at + 2)))
    return { unit, count: isPlural ? null : 1, end: at + 3 };
  if (isPlural) {
    const isLength =
      lead.isStretch ||
      words.lengthPrepositions.has(lowerAt(line, lead.start - 1)) ||
      readPlace(line, at + 1, words) !== null;
    return isLength ? { unit, count: null, end: at + 1 } : null;
  }
  // “the day before”
  if (
    words.determiners.has(lowerAt(line, at - 1)) &&
    readPlace(line, at + 1, words)?.from === "text" &&
    !words.earlier.has(lowerAt(line, at + 1)) &&
    !words.later.has(lowerAt(line, at + 1))
  )
    return { unit, count: 1, end: at + 1 };
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
function readLead(line: Line, at: number, words: DateWords): Lead {
  const isThe = words.determiners.has(lowerAt(line, at)) && !words.numerals.one.has(lowerAt(line, at));
  const start = isThe ? at + 1 : at;
  const shift = words.shifts.get(lowerAt(line, start));
  if (shift !== undefined && shift !== 0) return { start: at, end: start + 1, isStretch: true, isThe };
  return { start: at, end: start, isStretch: false, isThe };
}

interface Lead {
  readonly start: number;
  readonly end: number;
  readonly isStretch: boolean;
  readonly isThe: boolean;
}

interface Length {
  readonly unit: DateUnit;
  /** null is an unknown number of them. */
  readonly count: number | null;
  /** “2 weeks and 2 days”. */
  readonly more?: readonly { readonly unit: DateUnit; readonly count: number | null }[];
  /** “the 3 next weeks”: it touches the day of writing. */
  readonly isStretch?: boolean;
  readonly end: number;
}

function readLength(line: Line, at: number, words: DateWords): Length | null {
  const count = readCount(line, at, words);
  if (count === null) return null;
  const isShifted =
    words.shifts.has(lowerAt(line, count.end)) || words.textShifts.get(lowerAt(line, count.end)) === -1;
  // “$3 million last year” is no number of years.
  const isStretch = isShifted && count.value !== null && words.pluralUnits.has(lowerAt(line, count.end + 1));
  const next = isStretch || isJoint(line, count.end) ? count.end + 1 : count.end;
  const word = lowerAt(line, next);
  const unit = words.units.get(word);
  if (unit === undefined || unit === "season") return null;
  // “a recent SEC filing”
  if (word.length <= 4 && line.atoms[next]!.raw === word.toUpperCase()) return null;
  // “a second vote”, “the 1988 second quarter”: an ordinal, not a length.
  if (words.numerals.ordinals.has(word) && (count.isArticle || count.value !== 1)) return null;
  // “three-quarters of its food”, “a quarter of them”: a share.
  const isShare =
    next > count.end || (count.value !== null && words.numerals.of.has(lowerAt(line, next + 1)));
  if (unit === "quarter" && isShare) return null;
  // “the 1988 quarter”: that year’s, left to `period.ts`.
  if (unit === "quarter" && count.value !== null && count.value >= 1000) return null;
  if (isJoint(line, next + 1) && words.longWords.has(lowerAt(line, next + 2)))
    return { unit, count: count.value, end: next + 3 };
  const half = readHalfBehind(line, next + 1, words);
  return {
    unit,
    count: count.value === null ? null : count.value + (half === null ? 0 : 0.5),
    ...(isStretch ? { isStretch } : {}),
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
    const { end } = readUpper(line, numeral.end, words);
    // “two more weeks”, “three consecutive months”.
    return {
      value: numeral.value,
      end: words.countAdjectives.has(lowerAt(line, end)) ? end + 1 : end,
      isArticle: false,
    };
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

/** “two to three weeks”: the lower end is the length, the upper one is only passed over. */
function readUpper(line: Line, at: number, words: DateWords): { end: number } {
  if (!words.rangeLinks.has(lowerAt(line, at)) && !words.orWords.has(lowerAt(line, at))) return { end: at };
  if (words.numerals.and.has(lowerAt(line, at)) && !words.betweenWords.has(lowerAt(line, at - 2)))
    return { end: at };
  const upper = readNumeral(line, at + 1, words.numerals);
  const next = upper === null || !isJoint(line, upper.end) ? upper?.end : upper.end + 1;
  return upper !== null && words.units.has(lowerAt(line, next!)) ? { end: upper.end } : { end: at };
}

/** “a year and a half”, “an hour and half”. */
function readHalfBehind(line: Line, at: number, words: DateWords): number | null {
  const { and, one, half } = words.numerals;
  if (!and.has(lowerAt(line, at))) return null;
  const next = one.has(lowerAt(line, at + 1)) ? at + 2 : at + 1;
  return half.has(lowerAt(line, next)) ? next + 1 : null;
}

function readPlace(
  line: Line,
  at: number,
  words: DateWords,
): { sign: -1 | 1; from: From; end: number } | null {
  const word = lowerAt(line, at);
  // “in two weeks’ time”, “in a week’s time”
  const time = lowerAt(line, at + 1) === "s" ? at + 2 : at + 1;
  if (/^['’]$/.test(word) && words.time.has(lowerAt(line, time)))
    return { sign: 1, from: "published", end: time + 1 };
  if (words.ago.has(word)) return { sign: -1, from: "published", end: at + 1 };
  if (words.fromNow.has(`${word} ${lowerAt(line, at + 1)}`))
    return { sign: 1, from: "published", end: at + 2 };
  if (words.earlier.has(word)) return { sign: -1, from: "text", end: at + 1 };
  if (words.later.has(word)) return { sign: 1, from: "text", end: at + 1 };
  const sign = words.before.has(word) ? -1 : words.after.has(word) ? 1 : null;
  if (sign === null) return null;
  // “had left two days before.”
  const next = line.atoms[at + 1];
  if (next === undefined || (next.kind === "mark" && /^\p{P}$/u.test(next.raw)))
    return { sign, from: "text", end: at + 1 };
  const ends = words.pointers.has(lowerAt(line, at + 1)) && line.atoms[at + 2]?.kind !== "word";
  return ends ? { sign, from: "text", end: at + 2 } : { sign, from: "clause", end: at + 1 };
}

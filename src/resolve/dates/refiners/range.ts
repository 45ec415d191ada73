/**
 * Lets the two ends of a stretch tell each other what they leave unsaid.
 *
 *     from May to October 2030        the year of the end is that of the start as well
 *     from November to February 2031  or the one before it
 *     in March and April 2030         as before
 *     from Friday to Sunday           the end is the nearest behind the start
 *     the quarter ended March 31      the one with that day
 *     two days earlier, on March 1    that day
 *
 * The ends stay two dates; only “April 25–27” is one.
 */
import { lowerAt } from "../../numbers/atoms.ts";
import type { Candidate, Meaning } from "../meaning.ts";
import type { DateWords } from "../words.ts";

/** “until the”: so many links may stand between the ends. */
const LINKS_MAX = 2;

export function tieRanges(candidates: readonly Candidate[], words: DateWords): readonly Candidate[] {
  const tied = [...candidates];
  for (let n = 1; n < tied.length; n++) {
    const [start, end] = [tied[n - 1]!, tied[n]!];
    if (isEnded(start, end, words))
      tied[n - 1] = { ...start, meaning: { kind: "unitOf", unit: "quarter", of: end.meaning } };
    if (isSaidAgain(start, end, words)) tied[n - 1] = { ...start, meaning: end.meaning };
    if (isPair(start, end, words))
      tied[n - 1] = { ...start, meaning: withYearOf(start.meaning, end.meaning) };
    if (!isRange(start, end, words)) continue;
    tied[n - 1] = { ...start, meaning: withYearOf(start.meaning, end.meaning) };
    tied[n] = { ...end, meaning: following(tied[n - 1]!.meaning, end.meaning) };
  }
  return tied;
}

/** “Two days earlier, on March 1, …”: the date in full says what the counting would only guess at. */
function isSaidAgain({ line, to, meaning }: Candidate, end: Candidate, words: DateWords): boolean {
  if (meaning.kind !== "offset" || meaning.from !== "text" || end.line !== line || lowerAt(line, to) !== ",")
    return false;
  const isDay = end.meaning.kind === "calendar" && end.meaning.day !== null && end.clock === undefined;
  return isDay && (end.from === to + 1 || (end.from === to + 2 && words.dayLinks.has(lowerAt(line, to + 1))));
}

/** “the quarter ended March 31”. */
function isEnded({ line, to, meaning }: Candidate, end: Candidate, words: DateWords): boolean {
  if (meaning.kind !== "period" || meaning.unit !== "quarter" || meaning.from !== "text") return false;
  const isDay = end.meaning.kind === "calendar" && end.meaning.day !== null;
  return isDay && end.line === line && end.from === to + 1 && words.ended.has(lowerAt(line, to));
}

/** “in the spring and summer of 2030”, “in March and April 2030”. */
function isPair(start: Candidate, end: Candidate, words: DateWords): boolean {
  const isNext = start.line === end.line && end.from === start.to + 1;
  return isNext && words.numerals.and.has(lowerAt(start.line, start.to));
}

function isRange(start: Candidate, end: Candidate, words: DateWords): boolean {
  if (start.line !== end.line) return false;
  const gap = end.from - start.to;
  if (gap < 1 || gap > LINKS_MAX) return false;
  const link = lowerAt(start.line, start.to);
  if (!words.rangeLinks.has(link)) return false;
  const isBetween = words.betweenWords.has(lowerAt(start.line, start.from - 1));
  if (words.numerals.and.has(link) && !isBetween) return false;
  return gap === 1 || words.determiners.has(lowerAt(start.line, start.to + 1));
}

function withYearOf(start: Meaning, end: Meaning): Meaning {
  if (start.kind === "season" && end.kind === "season" && start.year === null && start.shift === null)
    return { ...start, year: end.year };
  if (start.kind !== "calendar" || end.kind !== "calendar") return start;
  if (start.year === null && start.day === null && end.year === null && end.month !== null)
    return { ...start, endMonth: end.month };
  if (
    start.year !== null ||
    start.shift !== undefined ||
    start.month === null ||
    end.year === null ||
    end.month === null
  )
    return start;
  const isLater =
    start.month > end.month || (start.month === end.month && (start.day ?? 0) > (end.day ?? 31));
  return { ...start, year: isLater ? end.year - 1 : end.year };
}

/** “to Sunday”, “to February”: the nearest one behind the start, whatever the verb says. */
function following(start: Meaning, end: Meaning): Meaning {
  if (end.kind === "weekday" && end.shift === null && (start.kind === "weekday" || start.kind === "nearDay"))
    return { ...end, from: "text", shift: 1 };
  if (start.kind !== "calendar" || end.kind !== "calendar" || end.year !== null || start.month === null)
    return end;
  return end.shift === undefined && end.yearShift === undefined ? { ...end, follows: true } : end;
}

/**
 * Seasons.
 *
 *     last fall · this summer · the winter of 2024 · spring 2025 · in autumn
 *
 * A season that is also a verb (“fall”) needs a shift, an article or a year beside it.
 */
import { type Line, lowerAt, tagAt } from "../../numbers/atoms.ts";
import type { DateParser, Found } from "../meaning.ts";
import { readYear } from "../read-year.ts";
import type { DateWords } from "../words.ts";

export const season: DateParser = { name: "season", parse };

function parse(line: Line, at: number, words: DateWords): Found | null {
  let start = at;
  if (words.determiners.has(lowerAt(line, start)) && !words.shifts.has(lowerAt(line, start))) start++;
  const hasThe = start > at;
  let shift = words.shifts.get(lowerAt(line, start)) ?? null;
  if (shift !== null) start++;
  const second = shift === 0 ? words.shifts.get(lowerAt(line, start)) : undefined;
  if (second !== undefined) {
    shift = second;
    start++;
  }
  const value = words.seasons.get(lowerAt(line, start));
  if (value === undefined) return null;
  const end = start + 1;
  const behind = words.numerals.of.has(lowerAt(line, end)) || lowerAt(line, end) === "," ? end + 1 : end;
  const year = readYear(line, behind, words);
  if (shift === null && year === null && !isSeason(line, start, hasThe, words)) return null;
  return {
    to: year?.end ?? end,
    meaning: { kind: "season", season: value, year: year?.value ?? null, shift },
  };
}

function isSeason(line: Line, at: number, hasThe: boolean, words: DateWords): boolean {
  const tag = tagAt(line, at);
  if (tag !== undefined && tag.upos !== "NOUN" && tag.upos !== "PROPN") return false;
  // “the fall of the city”, “the spring in his step”.
  if (words.doubtfulSeasons.has(lowerAt(line, at))) {
    return (
      words.monthPrepositions.has(lowerAt(line, hasThe ? at - 2 : at - 1)) &&
      !words.numerals.of.has(lowerAt(line, at + 1))
    );
  }
  return true;
}

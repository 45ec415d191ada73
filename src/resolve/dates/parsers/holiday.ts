/**
 * Days with a name.
 *
 *     Christmas Day · Thanksgiving 2030 · last Easter · the Labor Day weekend · Independence Day of this year
 *
 * Up to five atoms, the longest name wins.
 */
import { type Line, lowerAt } from "../../numbers/atoms.ts";
import type { DateParser, Found } from "../meaning.ts";
import { readYear } from "../read-year.ts";
import type { DateWords } from "../words.ts";

export const holiday: DateParser = { name: "holiday", parse };

/** “New Year’s Eve” in atoms: New, Year, ’, s, Eve. */
const ATOMS_MAX = 5;

function parse(line: Line, at: number, words: DateWords): Found | null {
  const start =
    words.determiners.has(lowerAt(line, at)) && !words.shifts.has(lowerAt(line, at)) ? at + 1 : at;
  const shift = words.shifts.get(lowerAt(line, start)) ?? words.textShifts.get(lowerAt(line, start)) ?? null;
  const name = readName(line, shift === null ? start : start + 1, words);
  if (name === null) return null;
  const link = lowerAt(line, name.end);
  const behind = link === "," || words.numerals.of.has(link) ? name.end + 1 : name.end;
  const year = readYear(line, behind, words);
  const end = year?.end ?? name.end;
  const isWeekend = words.units.get(lowerAt(line, end)) === "weekend";
  const late = isWeekend && year === null ? readYear(line, end + 1, words) : null;
  return {
    to: late?.end ?? (isWeekend ? end + 1 : end),
    meaning: { kind: "feast", feast: name.feast, year: (year ?? late)?.value ?? null, shift, isWeekend },
  };
}

function readName(line: Line, at: number, words: DateWords) {
  const first = line.atoms[at];
  if (first === undefined || first.kind !== "word") return null;
  for (let n = ATOMS_MAX; n >= 1; n--) {
    const last = line.atoms[at + n - 1];
    if (last === undefined) continue;
    const feast = words.holidays.get(
      line.text.slice(first.start, last.end).toLowerCase().replaceAll("’", "'"),
    );
    if (feast !== undefined) return { feast, end: at + n };
  }
  return null;
}

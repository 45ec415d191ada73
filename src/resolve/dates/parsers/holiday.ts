/** Days with a name: “Christmas Day”, “New Year’s Eve”. Capitalized, up to four atoms, the longest name wins. */
import { type Line, lowerAt } from "../../numbers/atoms.ts";
import type { DateParser, Found } from "../meaning.ts";
import { readYear } from "../read-year.ts";
import type { DateWords } from "../words.ts";

export const holiday: DateParser = { name: "holiday", parse };

/** “New Year’s Eve” in atoms: New, Year, ’, s, Eve. */
const ATOMS_MAX = 5;

function parse(line: Line, at: number, words: DateWords): Found | null {
  const first = line.atoms[at];
  if (first === undefined || !/^\p{Lu}/u.test(first.raw)) return null;
  for (let n = ATOMS_MAX; n >= 1; n--) {
    const last = line.atoms[at + n - 1];
    if (last === undefined) continue;
    const value = words.holidays.get(line.text.slice(first.start, last.end).toLowerCase());
    if (value === undefined) continue;
    const [month, day] = value.split("-").map(Number) as [number, number];
    const year = readYear(line, lowerAt(line, at + n) === "," ? at + n + 1 : at + n, words);
    return { to: year?.end ?? at + n, meaning: { kind: "calendar", year: year?.value ?? null, month, day } };
  }
  return null;
}

/** Words that point at the present, past or future without saying when: “now”, “recently”, “the future”. They get no calendar value. */
import { type Line, lowerAt, tagAt } from "../../numbers/atoms.ts";
import type { DateParser, Found } from "../meaning.ts";
import type { DateWords } from "../words.ts";

export const reference: DateParser = { name: "reference", parse };

/** “at the moment”, “the near future”. */
const WORDS_MAX = 3;

function parse(line: Line, at: number, words: DateWords): Found | null {
  let phrase = "";
  let best: Found | null = null;
  for (let n = 0; n < WORDS_MAX && line.atoms[at + n]?.kind === "word"; n++) {
    phrase = n === 0 ? lowerAt(line, at) : `${phrase} ${lowerAt(line, at + n)}`;
    const timex = words.references.get(phrase);
    if (timex !== undefined && !words.upWords.has(lowerAt(line, at - 1)))
      best = { to: at + n + 1, meaning: { kind: "reference", timex } };
  }
  return best === null || describes(line, at, best.to, words) ? null : best;
}

/** “the past three months”, “the future king”: with an article before it, what a noun or number follows only describes that. */
function describes(line: Line, at: number, to: number, words: DateWords): boolean {
  if (!words.determiners.has(lowerAt(line, at))) return false;
  const next = line.atoms[to];
  if (next === undefined || next.kind === "mark") return false;
  const upos = tagAt(line, to)?.upos;
  if (next.kind === "number" || upos === "NOUN" || upos === "PROPN" || upos === "NUM" || upos === "ADJ")
    return true;
  return words.numerals.cardinals.has(next.lower) || words.units.has(next.lower);
}

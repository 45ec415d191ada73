/** Words that point at the present, past or future without saying when: “now”, “recently”, “the future”. They get no calendar value. */
import { type Line, lowerAt } from "../../numbers/atoms.ts";
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
    if (timex !== undefined) best = { to: at + n + 1, meaning: { kind: "reference", timex } };
  }
  return best;
}

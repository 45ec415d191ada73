/**
 * Does the clause around a date look ahead?
 *
 *     The council will vote on Monday.        yes
 *     The council, which will vote soon, met on Monday.   no: “met” stands nearer
 *
 * The nearest verb decides, first to the left, then to the right. Without tags only words that always
 * look ahead count.
 */
import { type Line, lowerAt, tagAt } from "../numbers/atoms.ts";
import type { DateWords } from "./words.ts";

/** How far, in atoms, the verb of a date is looked for. */
const REACH = 14;
/** “agreed to meet Monday”, but “rallied to mark the country’s entry on Friday”: an infinitive reaches less far. */
const INFINITIVE_REACH = 3;

export function looksAhead(line: Line, from: number, to: number, words: DateWords): boolean {
  if (words.untilWords.has(lowerAt(line, from - 1))) return true;
  // “Wednesday’s ruling” has been made.
  if (/^['’]$/.test(lowerAt(line, to)) && lowerAt(line, to + 1) === "s") return false;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const verdict = verdictAt(line, at, words, from - at <= INFINITIVE_REACH);
    if (verdict !== null) return verdict;
  }
  for (let at = to; at < Math.min(line.atoms.length, to + REACH); at++) {
    const verdict = verdictAt(line, at, words, false);
    if (verdict !== null) return verdict;
  }
  return false;
}

/** True: looks ahead; false: does not; null: no verb. */
function verdictAt(line: Line, at: number, words: DateWords, takesInfinitive: boolean): boolean | null {
  const tag = tagAt(line, at);
  const word = lowerAt(line, at);
  if (words.futureWords.has(word)) return true;
  if (tag === undefined || (tag.upos !== "VERB" && tag.upos !== "AUX")) return null;
  // A bare form stands behind “to” or a modal verb (“could come on Monday”), which say more than it does.
  if (tag.xpos === "VB") return verbBefore(line, at, words, takesInfinitive);
  if (tag.xpos === "VBG") return null;
  return tag.xpos === "MD" ? null : false;
}

function verbBefore(line: Line, at: number, words: DateWords, takesInfinitive: boolean): boolean | null {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const tag = tagAt(line, before);
    if (words.futureWords.has(lowerAt(line, before))) return true;
    // “is due to visit the wreck and the harbor on Monday”: what is due is ahead, however far the date.
    if (tag?.xpos === "TO")
      return takesInfinitive || words.futureBeforeTo.has(lowerAt(line, before - 1)) ? true : null;
    if (tag?.xpos === "MD") return true;
  }
  return null;
}

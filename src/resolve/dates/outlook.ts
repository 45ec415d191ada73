/**
 * Does the clause around a date look ahead or back?
 *
 *     The council will vote on Monday.                    ahead
 *     The council, which will vote soon, met on Monday.   back: “met” stands nearer
 *     It had been due to vote on Monday.                  back: due then, not now
 *     a vote in March                                     null: no verb tells
 *
 * The nearest verb that tells decides, first to the left, then to the right. Without tags only words that always
 * look ahead count.
 */
import { type Line, lowerAt, tagAt } from "../numbers/atoms.ts";
import type { DateWords } from "./words.ts";

export type Outlook = "ahead" | "back" | null;

/** How far, in atoms, the verb of a date is looked for. */
const REACH = 14;
/** “agreed to meet Monday”, but “rallied to mark the country’s entry on Friday”: an infinitive reaches less far. */
const INFINITIVE_REACH = 3;

export function outlookOf(line: Line, from: number, to: number, words: DateWords): Outlook {
  const before = lowerAt(line, from - 1);
  if (words.untilWords.has(before) && !opensClause(line, from - 1)) return "ahead";
  if (words.aheadAdjectives.has(before)) return "ahead";
  if (words.toWords.has(before) && isMoved(line, from - 1, words)) return "ahead";
  // “Wednesday’s ruling” has been made.
  if (/^['’]$/.test(lowerAt(line, to)) && lowerAt(line, to + 1) === "s") return "back";
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const reaches = from - at <= INFINITIVE_REACH || words.deadlinePrepositions.has(before);
    const outlook = outlookAt(line, at, words, reaches);
    if (outlook !== null) return outlook;
    // The present says nothing, but for the timetable’s: “The trial opens on Monday”, “Ferry sinks Monday”.
    if (tagAt(line, at)?.upos === "VERB" && /^VB[ZP]$/.test(tagAt(line, at)?.xpos ?? ""))
      return from - at <= INFINITIVE_REACH && words.scheduleVerbs.has(lowerAt(line, at)) ? "ahead" : null;
  }
  for (let at = to; at < Math.min(line.atoms.length, to + REACH); at++) {
    const outlook = outlookAt(line, at, words, false);
    if (outlook !== null) return outlook;
  }
  return null;
}

/** “Until Monday, nobody had …”: what opens the sentence says nothing; the verb behind it does. */
function opensClause(line: Line, at: number): boolean {
  return at === 0 || /^["“”]$/.test(lowerAt(line, at - 1));
}

/** “was moved to Thursday”, “has been postponed to March 20”; but “from Monday to Thursday”. */
function isMoved(line: Line, to: number, words: DateWords): boolean {
  for (let at = to - 1; at >= Math.max(0, to - MOVED_REACH); at--) {
    if (words.fromWords.has(lowerAt(line, at))) return false;
    if (words.movingVerbs.has(lowerAt(line, at))) return true;
  }
  return false;
}

/** In atoms: “postponed the vote to Monday”. */
const MOVED_REACH = 4;

function outlookAt(line: Line, at: number, words: DateWords, takesInfinitive: boolean): Outlook {
  const tag = tagAt(line, at);
  const word = lowerAt(line, at);
  if (words.futureWords.has(word)) return isPluperfect(line, at, words) ? "back" : "ahead";
  if (tag === undefined || (tag.upos !== "VERB" && tag.upos !== "AUX")) return null;
  // A bare form stands behind “to” or a modal verb (“could come on Monday”), which say more than it does.
  if (tag.xpos === "VB") return outlookBefore(line, at, words, takesInfinitive);
  // “to be published in March”, “a summit set for March”.
  if (tag.xpos === "VBN" && tagAt(line, at - 1)?.xpos === "VB")
    return outlookBefore(line, at - 1, words, takesInfinitive);
  if (
    tag.xpos === "VBN" &&
    words.futureBeforeTo.has(word) &&
    words.forPrepositions.has(lowerAt(line, at + 1))
  )
    return "ahead";
  return tag.xpos === "VBG" || tag.xpos === "MD" || tag.xpos === "VBZ" || tag.xpos === "VBP" ? null : "back";
}

function outlookBefore(line: Line, at: number, words: DateWords, takesInfinitive: boolean): Outlook {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const tag = tagAt(line, before);
    if (words.futureWords.has(lowerAt(line, before)))
      return isPluperfect(line, before, words) ? "back" : "ahead";
    // “is due to visit the wreck and the harbor on Monday”: what is due is ahead, however far the date.
    if (tag?.xpos === "TO") {
      const due = lowerAt(line, before - 1);
      const isDue = words.futureBeforeTo.has(due);
      if ((isDue || words.futureWords.has(due)) && isPluperfect(line, before - 1, words)) return "back";
      return takesInfinitive || isDue ? "ahead" : null;
    }
    if (tag?.xpos === "MD") return "ahead";
  }
  return null;
}

/** “had been scheduled”, “had planned”. */
function isPluperfect(line: Line, at: number, words: DateWords): boolean {
  return words.pluperfect.has(lowerAt(line, at - 1)) || words.pluperfect.has(lowerAt(line, at - 2));
}

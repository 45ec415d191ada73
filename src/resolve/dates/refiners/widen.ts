/**
 * Takes the words in front that belong to a date.
 *
 *     early March · mid-2024 · the end of last year · later this week · As of April 25 · more than two years
 *
 * None of them changes the value; the part is kept (“early” is not the whole month), and the span shows
 * the words it stands on.
 */
import { isJoint, lowerAt, phraseAt, tagAt } from "../../numbers/atoms.ts";
import type { Candidate } from "../meaning.ts";
import type { DateWords } from "../words.ts";

export function widen(candidate: Candidate, previousEnd: number, words: DateWords): Candidate {
  const parted = widenByPart(candidate, previousEnd, words);
  return widenByAsOf(widenByApproximation(parted, previousEnd, words), previousEnd, words);
}

/** Meanings that have a beginning and an end worth speaking of. */
const WIDE: ReadonlySet<Candidate["meaning"]["kind"]> = new Set([
  "calendar",
  "period",
  "season",
  "quarter",
  "decade",
  "century",
  "weekday",
  "nearDay",
  "timeOfDay",
]);

function widenByPart(candidate: Candidate, previousEnd: number, words: DateWords): Candidate {
  if (!WIDE.has(candidate.meaning.kind)) return candidate;
  const { line } = candidate;
  let at = candidate.from - 1;
  if (isJoint(line, at)) at--;
  // “the end of the”, “early on”: two links at most.
  for (let n = 0; n < 2 && words.partLinks.has(lowerAt(line, at)); n++) at--;
  const part = words.parts.get(lowerAt(line, at));
  // “will start on Wednesday”: the verb takes no part of the day.
  if (part === undefined || at < previousEnd || tagAt(line, at)?.upos === "VERB") return candidate;
  const hasThe = at - 1 >= previousEnd && words.determiners.has(lowerAt(line, at - 1));
  return { ...candidate, from: hasThe ? at - 1 : at, part };
}

function widenByApproximation(candidate: Candidate, previousEnd: number, words: DateWords): Candidate {
  const { line, from, meaning } = candidate;
  if (meaning.kind !== "duration" && meaning.kind !== "offset" && candidate.clock === undefined)
    return candidate;
  for (const length of [3, 2, 1]) {
    if (from - length < previousEnd) continue;
    if (words.approximations.has(phraseAt(line, from - length, length)))
      return { ...candidate, from: from - length };
  }
  return candidate;
}

function widenByAsOf(candidate: Candidate, previousEnd: number, words: DateWords): Candidate {
  for (const phrase of words.asOf) {
    const from = candidate.from - phrase.length;
    if (from >= previousEnd && phrase.every((word, n) => lowerAt(candidate.line, from + n) === word))
      return { ...candidate, from };
  }
  return candidate;
}

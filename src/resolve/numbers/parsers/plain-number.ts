/**
 * A bare number: something is counted, or nothing is.
 *
 *     240 people · four hundred and twelve · 200-strong · 5m people · 27,349.19
 *
 * What only looks like one is refused here: names with numbers, years, times, days of a month, telephone
 * numbers. “one” is a number only before the thing it counts.
 */
import { type Amount, type AmountParser, single } from "../amount.ts";
import { isAttached, isJoint, type Line, lowerAt, tagAt } from "../atoms.ts";
import { isNameOfSomething, isYear } from "../guards.ts";
import { readNumeral, readOrdinal } from "../numeral.ts";
import type { NumberWords } from "../words.ts";

export const plainNumber: AmountParser = { name: "count", parse };

function parse(line: Line, at: number, words: NumberWords): Amount | null {
  const numeral = readNumeral(line, at, words.numerals);
  if (numeral === null || numeral.value < 0) return null;
  if (readOrdinal(line, at, words.numerals) !== null && numeral.end <= at + 1) return null;
  // “at 0300”, “agent 007”: what begins with a nought counts nothing.
  if (/^0\d/.test(line.atoms[at]?.raw ?? "")) return null;
  if (isNameOfSomething(line, at, numeral.end, words) || isYear(line, at, numeral, words)) return null;
  // Where it measured, `measure` has taken it.
  if (lowerAt(line, numeral.end) === "m" && isAttached(line, numeral.end)) {
    return single(numeral.value * 1e6, "count", numeral.end + 1, "count");
  }
  // A length of time that is no measure (“three weeks ago”) is no count of weeks either.
  if (words.timeUnits.has(lowerAt(line, numeral.end)) && !words.old.has(lowerAt(line, numeral.end + 1)))
    return null;
  // Letters directly behind digits make a word of both: “4x4”, “3D”, “2nd”.
  if (isAttached(line, numeral.end) && line.atoms[numeral.end]?.kind === "word") return null;
  if (isPronoun(line, at, numeral, words)) return null;
  if (isAge(line, at, numeral, words)) return single(numeral.value, "year", numeral.end, "age");
  const strong = isJoint(line, numeral.end) && words.strong.has(lowerAt(line, numeral.end + 1));
  return single(numeral.value, "count", strong ? numeral.end + 2 : numeral.end, "count");
}

/** “Ana Ruiz, 52, said”, “a local man, 52,”, “aged 18”, “aged just 18”. */
function isAge(line: Line, at: number, numeral: { value: number; end: number }, words: NumberWords): boolean {
  const lead = lowerAt(line, at - 1);
  const isBent = words.hedgesBefore.has(lead) || words.numberAdjectives.has(lead);
  if (words.aged.has(isBent ? lowerAt(line, at - 2) : lead)) return true;
  if (words.numerals.of.has(lowerAt(line, at - 1)) && words.age.has(lowerAt(line, at - 2))) return true;
  if (isAgeOf(line, at, numeral, words)) return true;
  const isPlausible =
    Number.isInteger(numeral.value) && numeral.value >= 1 && numeral.value <= 115 && numeral.end === at + 1;
  const name = line.atoms[at - 2]?.raw ?? "";
  const isName = /^\p{Lu}\p{Ll}/u.test(name) && tagAt(line, at - 2)?.upos === "PROPN";
  return (
    isPlausible &&
    lowerAt(line, at - 1) === "," &&
    (isName || words.persons.has(lowerAt(line, at - 2))) &&
    /^[,.;)]$/.test(lowerAt(line, numeral.end))
  );
}

/** “a man of 58”. */
function isAgeOf(line: Line, at: number, { end }: { readonly end: number }, words: NumberWords): boolean {
  if (!words.numerals.of.has(lowerAt(line, at - 1)) || !words.persons.has(lowerAt(line, at - 2)))
    return false;
  const upos = tagAt(line, end)?.upos;
  return words.numerals.one.has(lowerAt(line, at - 3)) && upos !== "NOUN" && upos !== "ADJ";
}

/** “one of the students” is one; “one of them” is a pronoun and “one of the largest ships” a figure of speech. */
function isOneOfSome(line: Line, start: number, words: NumberWords): boolean {
  if (!words.determiners.has(lowerAt(line, start))) return false;
  for (let at = start + 1; at < start + GROUP_MAX; at++) {
    const tag = tagAt(line, at);
    if (tag === undefined || tag.xpos === "JJS" || tag.xpos === "RBS") return false;
    if (tag.xpos === "NNS" || tag.xpos === "NNPS") return true;
  }
  return false;
}

/** “of the two badly burned southern bridges”. */
const GROUP_MAX = 6;

function isPronoun(
  line: Line,
  at: number,
  numeral: { value: number; form: string; end: number },
  words: NumberWords,
): boolean {
  if (numeral.value !== 1 || numeral.form !== "words") return false;
  if (words.numerals.of.has(lowerAt(line, numeral.end))) return !isOneOfSome(line, numeral.end + 1, words);
  if (words.pronounLinks.has(lowerAt(line, numeral.end))) return true;
  if (isJoint(line, at - 1) || isJoint(line, numeral.end)) return true;
  const before = lowerAt(line, at - 1);
  if (words.determiners.has(before) || words.pronounLeads.has(before)) return true;
  const next = tagAt(line, numeral.end);
  return next === undefined || (next.upos !== "NOUN" && next.upos !== "ADJ");
}

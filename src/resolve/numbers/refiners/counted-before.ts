/**
 * What does a number count that stands without a noun behind it?
 *
 *     The number of people aboard was put at 212.      The death toll rose to 17.      At least 19 dead
 *                   ╰── of ────╯             ╰─╯                            ╰╯                  ╰╯
 *
 * The crowd itself in “a crowd of 300”; the noun of “the number of …” before it; else a fate that befalls people tells that it counts people, unless
 * its sentence speaks of animals.
 */
import { type Line, lowerAt, tagAt } from "../atoms.ts";
import type { NumberWords } from "../words.ts";
import { leadsToNumber, TOLL_REACH } from "./roles.ts";

export interface CountedBefore {
  /** Lemmas, joined by spaces; null where no noun stands there. */
  readonly of: string | null;
  /** The same as the text writes it. */
  readonly counted: string | null;
  readonly head: string | null;
}

/** Before the number at `from`, hedge included, in its sentence. */
export function readCountedBefore(
  line: Line,
  from: number,
  roles: readonly string[],
  words: NumberWords,
): CountedBefore {
  const noun = nounOfNumber(line, from, words);
  if (noun !== null) return noun;
  const crowd = crowdOf(line, from, words);
  if (crowd !== null) return crowd;
  const isOfPeople = roles.length > 0 && roles.every((role) => words.personFates.has(role));
  return {
    of: null,
    counted: null,
    head: isOfPeople && !speaksOfAnimals(line, from, words) ? words.personHead : null,
  };
}

/** “a crowd of 300”, “a population of 46 million”: the crowd is what is counted. */
function crowdOf(line: Line, from: number, words: NumberWords): CountedBefore | null {
  const [noun, word] = [from - 2, lowerAt(line, from - 2)];
  if (!words.numerals.of.has(lowerAt(line, from - 1)) || !words.crowds.has(word))
    return attendanceBefore(line, from, words);
  return { of: word, counted: line.atoms[noun]!.raw, head: word };
}

/** “put attendance at the rally at 40,000” */
function attendanceBefore(line: Line, from: number, words: NumberWords): CountedBefore | null {
  if (!words.tollLinks.has(lowerAt(line, from - 1))) return null;
  for (let at = from - 2; at >= Math.max(0, from - TOLL_REACH); at--) {
    const word = lowerAt(line, at);
    if (line.atoms[at]!.kind === "number" || /^[;:,]$/.test(word)) return null;
    if (words.attendances.has(word)) return { of: word, counted: line.atoms[at]!.raw, head: word };
  }
  return null;
}

/** “the number of people who had been aboard at 212” */
function nounOfNumber(line: Line, from: number, words: NumberWords): CountedBefore | null {
  for (let at = from - 1; at >= Math.max(1, from - TOLL_REACH); at--) {
    if (line.atoms[at]!.kind === "number") return null;
    if (!words.numerals.of.has(lowerAt(line, at)) || !words.countNouns.has(lowerAt(line, at - 1))) continue;
    let noun = at + 1;
    while (describes(line, noun, words)) noun++;
    // “The number of cholera cases” is one of cases.
    while (tagAt(line, noun)?.upos === "NOUN" && isCountedNoun(line, noun + 1, words)) noun++;
    const tag = tagAt(line, noun);
    const isCounted = tag?.upos === "NOUN" && !words.roles.has(lowerAt(line, noun));
    if (!isCounted || !leadsToNumber(line, noun + 1, from, words)) return null;
    const aboard = line.atoms.slice(noun + 1, from).find(({ lower }) => words.postmodifiers.has(lower));
    const behind = aboard === undefined ? "" : ` ${aboard.lower}`;
    return {
      of: `${tag.lemma}${behind}`,
      counted: `${line.atoms[noun]!.raw}${behind}`,
      head: tag.lemma,
    };
  }
  return null;
}

/** “Sick infants”, “confirmed cases”; a fate only before the noun that it befell. */
function describes(line: Line, at: number, words: NumberWords): boolean {
  const tag = tagAt(line, at);
  const isParticiple = tag?.upos === "VERB" && (tag.xpos === "VBN" || tag.xpos === "VBG");
  if (tag?.upos === "ADJ" && !words.roles.has(lowerAt(line, at))) return true;
  return (tag?.upos === "ADJ" || isParticiple) && isCountedNoun(line, at + 1, words);
}

function isCountedNoun(line: Line, at: number, words: NumberWords): boolean {
  return tagAt(line, at)?.upos === "NOUN" && !words.roles.has(lowerAt(line, at));
}

/** Words on either side of a toll in which the animals stand that it is of. */
const ANIMAL_REACH = 20;

function speaksOfAnimals(line: Line, from: number, words: NumberWords): boolean {
  const around = line.atoms.slice(Math.max(0, from - ANIMAL_REACH), from + ANIMAL_REACH);
  return around.some(({ lower }) => words.animals.has(lower));
}

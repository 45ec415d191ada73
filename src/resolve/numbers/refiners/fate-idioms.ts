/**
 * What befell the counted, where no single word beside the number tells?
 *
 *     claimed nine lives · nine lives were lost · cost the lives of nine      lives, and what took them → kill
 *     nine people suffered severe burns                                      a harm, and that it was met with → injure
 *     15 cases of cholera · 15 cholera cases                                  cases, and of which disease → infect
 *     2,400 residents of Ostvik to leave their homes                          several words behind the counted
 */
import { type Line, lowerAt, phraseAt } from "../atoms.ts";
import type { NumberWords } from "../words.ts";

export interface Idiom {
  readonly roles: readonly string[];
  readonly because: string;
}

export interface CountedPlace {
  readonly line: Line;
  /** Hedge included. */
  readonly from: number;
  /** Counted words included. */
  readonly to: number;
  readonly headAt: number;
}

/** Auxiliaries and adverbs between the counted and what befell them. */
const REACH = 8;
/** Words between a verb of suffering and the harm: “suffered smoke and severe burns”. */
const HARM_REACH = 4;
/** Words between a disease and the cases of it. */
const OUTBREAK_REACH = 9;
/** “of the bird flu”. */
const DISEASE_REACH = 3;
/** “of Ostvik”, “in the Ostvik Valley”. */
const PLACE_REACH = 5;

export function readFateIdiom(place: CountedPlace, words: NumberWords): Idiom | null {
  return ofLives(place, words) ?? ofCases(place, words) ?? phraseBehind(place, words) ?? ofHarm(place, words);
}

function ofLives({ line, from, to, headAt }: CountedPlace, words: NumberWords): Idiom | null {
  const { lives, takingLives, lostLives, fate } = words.lives;
  const isOfLives = headAt >= 0 && lives.has(lowerAt(line, headAt));
  const isTaken = isOfLives && takingLives.has(lowerAt(line, from - 1));
  const isLost = isOfLives && lostLives.has(lowerAt(line, behindLinks(line, to, words)));
  if (isTaken || isLost) return { roles: [fate], because: lowerAt(line, headAt) };
  // “Claimed the lives of nine”.
  let at = from - 1;
  while (at > 0 && (words.determiners.has(lowerAt(line, at)) || words.numerals.of.has(lowerAt(line, at))))
    at--;
  if (at === from - 1 || !lives.has(lowerAt(line, at))) return null;
  const verb = words.determiners.has(lowerAt(line, at - 1)) ? at - 2 : at - 1;
  return takingLives.has(lowerAt(line, verb)) ? { roles: [fate], because: lowerAt(line, at) } : null;
}

function ofCases({ line, headAt }: CountedPlace, words: NumberWords): Idiom | null {
  const { cases, diseases, fate } = words.cases;
  if (headAt < 0 || !cases.has(lowerAt(line, headAt))) return null;
  const told: Idiom = { roles: [fate], because: lowerAt(line, headAt) };
  // “Cholera cases”; “the outbreak of cholera in Ostvik has reached 300 cases”.
  for (let at = headAt - 1; at >= Math.max(0, headAt - OUTBREAK_REACH); at--) {
    if (diseases.has(lowerAt(line, at))) return told;
  }
  if (!words.numerals.of.has(lowerAt(line, headAt + 1))) return null;
  for (let at = headAt + 2; at < headAt + 2 + DISEASE_REACH; at++) {
    if (diseases.has(lowerAt(line, at))) return told;
  }
  return null;
}

/** “12 people had to leave their homes”: what befell them is told in several words. */
function phraseBehind({ line, to }: CountedPlace, words: NumberWords): Idiom | null {
  for (const start of [to, behindPlace(line, to, words)]) {
    const told = phraseFrom(line, behindLinks(line, start, words), words);
    if (told !== null) return told;
  }
  return null;
}

/** The phrase that begins there: “lost their lives”. */
export function phraseFrom(line: Line, at: number, words: NumberWords): Idiom | null {
  for (const length of [4, 3, 2]) {
    const phrase = phraseAt(line, at, length);
    const role = words.rolePhrases.get(phrase);
    if (role !== undefined) return { roles: [role], because: phrase };
  }
  return null;
}

/** Behind “of Ostvik” or “in Ostvik”; the same place where none stands there. */
function behindPlace(line: Line, start: number, words: NumberWords): number {
  const link = lowerAt(line, start);
  if (!words.numerals.of.has(link) && !words.placePrepositions.has(link)) return start;
  let at = start + 1;
  if (words.determiners.has(lowerAt(line, at))) at++;
  const first = at;
  while (at < start + PLACE_REACH && /^\p{Lu}/u.test(line.atoms[at]?.raw ?? "")) at++;
  return at === first ? start : at;
}

function ofHarm({ line, to, headAt }: CountedPlace, words: NumberWords): Idiom | null {
  const at = behindLinks(line, to, words);
  if (headAt < 0 || !words.harms.suffering.has(lowerAt(line, at))) return null;
  for (let harm = at + 1; harm <= at + HARM_REACH; harm++) {
    const word = lowerAt(line, harm);
    if (words.harms.harms.has(word)) return { roles: [words.harms.fate], because: word };
  }
  return null;
}

function behindLinks(line: Line, start: number, words: NumberWords): number {
  let at = start;
  while (at < start + REACH && words.roleLinks.has(lowerAt(line, at))) at++;
  return at;
}

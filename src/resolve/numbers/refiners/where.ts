/**
 * Of what place does the figure count?
 *
 *     212 people were missing in the Sarn valley.       In Ostvik, police arrested 31 people.
 *                             ╰──── where ─────╯        ╰ where ╯
 *
 * A preposition of place with a name or a noun of place, in the clause of the figure: behind it over verbs and
 * adverbs only, or at the opening of the clause before it. Which names are places is for the names layer to
 * say. What is told farther off is left to whoever compares whole sentences.
 */
import type { NameSpan } from "../../../model/mention.ts";
import { isJoint, type Line, lowerAt, tagAt } from "../atoms.ts";
import type { NumberWords } from "../words.ts";
import { wordsBetween } from "./counted.ts";

export interface WhereContext {
  readonly line: Line;
  /** Hedge included. */
  readonly from: number;
  /** Counted words included. */
  readonly to: number;
  /** Sorted, disjoint. */
  readonly names: readonly NameSpan[];
}

/** “were later reported to have been found dead on Monday in Ostvik”. */
const REACH = 12;
/** “in the southern mountain villages of the Sarn valley”. */
const WORDS_MAX = 8;

/** Words of the text with their preposition, white space made single blanks; null where the clause names no place. */
export function readWhere(context: WhereContext, words: NumberWords): string | null {
  const { line } = context;
  const place = placeBehind(context, words) ?? placeOpening(context, words);
  return place === null ? null : wordsBetween(line, place.from, place.to);
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function placeBehind(context: WhereContext, words: NumberWords): Place | null {
  const { line, to } = context;
  for (let at = to; at < Math.min(line.atoms.length, to + REACH); at++) {
    const word = lowerAt(line, at);
    if (words.placeAdverbs.has(word)) return { from: at, to: at + 1 };
    if (words.placePrepositions.has(word)) {
      const end = placeEnd(context, at + 1, words);
      // “fired 12 rockets at Ostvik” is where they went.
      const isAim = words.aimPrepositions.has(word) && !words.determiners.has(lowerAt(line, at + 1));
      if (end !== null && !isAim) return { from: at, to: end };
    }
    if (!couldStandBetween(line, at, words)) return null;
  }
  return null;
}

/** Verbs and adverbs, what befell the counted, and a day with its preposition. */
function couldStandBetween(line: Line, at: number, words: NumberWords): boolean {
  const word = lowerAt(line, at);
  if (words.roles.has(word) || words.roleJoints.has(word)) return true;
  if (words.dayWords.has(word) || words.dayWords.has(lowerAt(line, at + 1))) return true;
  const upos = tagAt(line, at)?.upos;
  return (
    line.atoms[at]!.kind === "word" &&
    (upos === "AUX" || upos === "VERB" || upos === "ADV" || upos === "PART")
  );
}

/** “In Ostvik, 12 people …”: nothing but one comma between the opening and the clause of the figure. */
function placeOpening(context: WhereContext, words: NumberWords): Place | null {
  const { line, from } = context;
  let commas = 0;
  for (let at = from - 1; at >= Math.max(0, from - REACH - WORDS_MAX); at--) {
    const word = lowerAt(line, at);
    if (line.atoms[at]!.kind === "mark" && !isJoint(line, at)) {
      commas += word === "," ? 1 : COMMAS_MAX + 1;
      if (commas > COMMAS_MAX) return null;
    }
    if (!words.placePrepositions.has(word) || !isOpening(line, at)) continue;
    const end = placeEnd(context, at + 1, words);
    return end !== null && end <= from ? { from: at, to: end } : null;
  }
  return null;
}

const COMMAS_MAX = 1;

function isOpening(line: Line, at: number): boolean {
  return at === 0 || /^[;“"(]$/.test(lowerAt(line, at - 1));
}

/** Where the place ends whose first word, or article, stands at `start`; null where none stands there. */
function placeEnd(context: WhereContext, start: number, words: NumberWords): number | null {
  const { line } = context;
  let at = start;
  if (words.determiners.has(lowerAt(line, at))) at++;
  let last = -1;
  let isPlace = false;
  for (; at < Math.min(line.atoms.length, start + WORDS_MAX); at++) {
    const word = lowerAt(line, at);
    if (isJoint(line, at) || isOfToken(line, at) || isPossessive(line, at, words)) continue;
    if (last >= 0 && words.numerals.of.has(word)) {
      if (words.determiners.has(lowerAt(line, at + 1))) at++;
      continue;
    }
    const upos = line.atoms[at]!.kind === "word" ? tagAt(line, at)?.upos : undefined;
    if (upos !== "PROPN" && upos !== "NOUN" && upos !== "ADJ") break;
    if (words.dayWords.has(word) || words.calendarWords.has(word)) break;
    if (upos === "ADJ" && !words.placeNouns.has(word)) continue;
    last = at;
    isPlace = words.placeNouns.has(word) || (upos === "PROPN" && isNameOfPlace(context, at));
  }
  if (last < 0 || !isPlace) return null;
  if (!words.numerals.and.has(lowerAt(line, last + 1)) || !isNameOfPlace(context, last + 2)) return last + 1;
  let end = last + 3;
  while (end < last + WORDS_MAX && isNameOfPlace(context, end)) end++;
  return end;
}

/** “Kestria’s northern province” goes on, and “Kestria’s army” is no place. */
function isPossessive(line: Line, at: number, words: NumberWords): boolean {
  if (line.atoms[at]!.spaced) return false;
  if (words.apostrophes.has(lowerAt(line, at))) return true;
  return words.possessiveEndings.has(lowerAt(line, at)) && words.apostrophes.has(lowerAt(line, at - 1));
}

/** The full stop of “St.”. */
function isOfToken(line: Line, at: number): boolean {
  const atom = line.atoms[at]!;
  return atom.kind === "mark" && atom.token >= 0 && atom.token === line.atoms[at - 1]?.token;
}

/** Without names, any capital could be one. */
function isNameOfPlace({ line, names }: WhereContext, at: number): boolean {
  const atom = line.atoms[at];
  if (atom === undefined || tagAt(line, at)?.upos !== "PROPN") return false;
  if (names.length === 0) return /^\p{Lu}/u.test(atom.raw);
  return nameAt(names, atom.start, atom.end)?.kind === "place";
}

/** The name that holds the characters; by halving, as there may be thousands. */
function nameAt(names: readonly NameSpan[], start: number, end: number): NameSpan | null {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const name = names[low];
  return name !== undefined && name.start < end ? name : null;
}

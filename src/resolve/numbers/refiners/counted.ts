/**
 * What is counted?
 *
 *     240 people · 11,000 Kestrian soldiers · dozens of newly built houses · two of the crew · 12 others ·
 *     5,000-ton warship · 14 of them
 *
 * Read from the tags: adjectives and nouns behind the number, up to the last noun; the tree has the last
 * word on which noun the number belongs to. Without tags, one word that can be counted is taken.
 */
import type { Dependency, Tag } from "../../../model/token.ts";
import type { Amount } from "../amount.ts";
import { isJoint, type Line, lowerAt, tagAt } from "../atoms.ts";
import { readNumeral } from "../numeral.ts";
import { measure } from "../parsers/measure.ts";
import type { NumberWords } from "../words.ts";

export interface Counted {
  /** Index of the first atom behind the counted words. */
  readonly to: number;
  /** Lemmas, joined by spaces; null for a pronoun. */
  readonly of: string | null;
  /** The same as the text writes it, white space made single blanks. */
  readonly counted: string | null;
  readonly head: string | null;
  /** Index of the head’s atom; -1 where nothing is counted. */
  readonly headAt: number;
  readonly additional: boolean;
  /** True for “two of the crew”. */
  readonly isPart: boolean;
}

/** The words, whatever stands around them. */
type Noun = Omit<Counted, "additional" | "isPart">;

/** A noun phrase longer than this is a mistake of the tagger. */
const WORDS_MAX = 9;

export function readCounted(
  line: Line,
  at: number,
  amount: Amount,
  dependencies: readonly Dependency[],
  words: NumberWords,
): Counted {
  const nothing: Noun = { to: at, of: null, counted: null, head: null, headAt: -1 };
  if (!takesNoun(line, at, amount, words)) return { ...nothing, additional: false, isPart: false };
  const { start, isOf, ...lead } = readLead(line, at, amount, words);
  if (/^["”]$/.test(lowerAt(line, start))) return { ...behindMark(line, at, dependencies, words), ...lead };
  // “14 of us”, not “14 of US soldiers”.
  if (isOf && words.pronouns.has(line.atoms[start]?.raw ?? "")) return { ...nothing, ...lead, to: start + 1 };
  if (words.othersAlone.has(lowerAt(line, start))) return { ...others(line, start, words), ...lead };
  const group = isOf ? readNumeral(line, start, words.numerals) : null;
  if (group !== null) {
    // “13 of the 63 passengers”: the 63 are a figure of their own.
    const whole = lead.isPart ? withTags(line, group.end, dependencies, words) : null;
    return { ...(whole ?? nothing), ...lead, to: at };
  }
  const isStrong = words.strong.has(lowerAt(line, at - 1));
  const isUntagged = line.tags.length === 0 || (isStrong && tagAt(line, start)?.upos !== "NOUN");
  const found = isUntagged
    ? withoutTags(line, start, words)
    : (withTags(line, start, dependencies, words) ?? behindMeasure(line, at, amount, dependencies, words));
  return found === null
    ? { ...nothing, ...lead, isPart: false, to: lead.additional && !isOf ? start : at }
    : { ...found, ...lead };
}

interface Lead {
  /** Where the noun phrase begins. */
  readonly start: number;
  readonly isOf: boolean;
  readonly additional: boolean;
  readonly isPart: boolean;
}

/** What leads from the number to its noun: “more”, “of the”, “of Ruiz’s”, “other”. */
function readLead(line: Line, at: number, amount: Amount, words: NumberWords): Lead {
  let start = isJoint(line, at) ? at + 1 : at;
  const isMore = words.additional.has(lowerAt(line, start));
  if (isMore) start++;
  const isOf = words.numerals.of.has(lowerAt(line, start));
  if (!isOf) {
    const word = lowerAt(line, start);
    const isOther = words.others.has(word);
    if (isOther && !words.othersAlone.has(word)) start++;
    return { start, isOf, additional: isMore || isOther, isPart: false };
  }
  const first = start + 1;
  start = first;
  while (words.determiners.has(lowerAt(line, start))) start++;
  const owned = behindOwner(line, start, words);
  const isPart = amount.unit === "count" && amount.shape !== "vague" && (start > first || owned > start);
  return { start: owned, isOf, additional: isMore, isPart };
}

/** “others”: nobody says what. */
function others(line: Line, at: number, words: NumberWords): Noun {
  return { to: at + 1, of: words.otherHead, counted: lowerAt(line, at), head: words.otherHead, headAt: at };
}

/** “two of Ruiz’s deputies” are deputies: the index behind the possessive, `start` where none leads to a noun. */
function behindOwner(line: Line, start: number, words: NumberWords): number {
  for (let at = start; at < start + OWNER_MAX; at++) {
    if (at > start && words.apostrophes.has(lowerAt(line, at)) && !line.atoms[at]!.spaced) {
      const hasEnding = words.possessiveEndings.has(lowerAt(line, at + 1)) && !line.atoms[at + 1]!.spaced;
      const next = hasEnding ? at + 2 : at + 1;
      const upos = tagAt(line, next)?.upos;
      return isNominal(tagAt(line, next)) || upos === "NUM" ? next : start;
    }
    if (!isNominal(tagAt(line, at))) return start;
  }
  return start;
}

/** “of the Ostvik city council’s deputies”. */
const OWNER_MAX = 6;

/** “"at most 50" people”: the quotation ends before the noun, which stays outside of the figure. */
function behindMark(line: Line, at: number, dependencies: readonly Dependency[], words: NumberWords): Noun {
  const found = line.tags.length === 0 ? null : withTags(line, at + 1, dependencies, words);
  return found === null || tagAt(line, found.headAt)?.xpos !== "NNS" || line.atoms[at + 1]?.spaced !== true
    ? { to: at, of: null, counted: null, head: null, headAt: -1 }
    : { ...found, to: at };
}

/** “eight million 250ml bottles”: the measure is a figure of its own and what it measures is counted. */
function behindMeasure(
  line: Line,
  at: number,
  amount: Amount,
  dependencies: readonly Dependency[],
  words: NumberWords,
): Noun | null {
  if (amount.unit !== "count") return null;
  const between = measure.parse(line, at, words);
  if (between === null || between.rule !== "measure" || between.unit === "%") return null;
  const start = isJoint(line, between.end) ? between.end + 1 : between.end;
  const found = withTags(line, start, dependencies, words);
  return found === null ? null : { ...found, to: at };
}

/** Counts take any noun; “5,000-ton warship” and “3 % of the crew” take theirs over a hyphen or “of”. */
function takesNoun(line: Line, at: number, amount: Amount, words: NumberWords): boolean {
  if (amount.unit === "count") return true;
  // “died at the age of 52 of a fever”
  if (amount.rule === "age") return !words.numerals.of.has(lowerAt(line, at));
  if (amount.rule === "ratio") return true;
  return isJoint(line, at - 2) || isJoint(line, at) || words.numerals.of.has(lowerAt(line, at));
}

function withTags(
  line: Line,
  start: number,
  dependencies: readonly Dependency[],
  words: NumberWords,
): Noun | null {
  let head = -1;
  let at = start;
  for (; at < Math.min(line.atoms.length, start + WORDS_MAX); at++) {
    const tag = tagAt(line, at);
    if (isJoint(line, at) || goesOnWithToken(line, at, start)) continue;
    if (joinsDescriptions(line, at, head, words)) continue;
    if (tag === undefined || line.atoms[at]!.kind !== "word" || words.calendarWords.has(lowerAt(line, at)))
      break;
    const isNoun = tag.upos === "NOUN" || tag.upos === "PROPN";
    // “12 soldiers Monday”: behind a plural only another plural goes on (“special forces soldiers”).
    if (head >= 0 && isPlural(tagAt(line, head)) && !isPlural(tag)) break;
    if (head >= 0 && (tellsFate(line, at, words) || words.dayWords.has(lowerAt(line, at)))) break;
    if (head >= 0 && opensClause(line, at, head)) break;
    if (isNoun) head = at;
    else if (!isPremodifier(line, at, words) && !(at === start && isFateBefore(line, at, words))) break;
  }
  if (head < 0) return null;
  const governed = nounOfTree(line, start, dependencies);
  // A plural directly behind the tree’s noun is the real head: “special forces soldiers”.
  if (governed >= start && governed < head && tagAt(line, governed + 1)?.xpos !== "NNS") head = governed;
  return phrase(line, start, head, words);
}

/** “the contingent Ostvik sent”: a name with a verb behind a noun is a subject of its own. */
function opensClause(line: Line, at: number, head: number): boolean {
  const next = tagAt(line, at + 1)?.upos;
  return (
    tagAt(line, at)?.upos === "PROPN" &&
    tagAt(line, head)?.upos === "NOUN" &&
    (next === "VERB" || next === "AUX")
  );
}

/** “12 people dead”, but “12 road deaths” are deaths. */
function tellsFate(line: Line, at: number, words: NumberWords): boolean {
  const isToll = words.tolls.has(lowerAt(line, at)) && tagAt(line, at)?.xpos === "NNS";
  return words.roles.has(lowerAt(line, at)) && !isToll;
}

function isPlural(tag: Tag | undefined): boolean {
  return tag?.xpos === "NNS" || tag?.xpos === "NNPS";
}

function isNominal(tag: Tag | undefined): boolean {
  return tag?.upos === "NOUN" || tag?.upos === "PROPN" || tag?.upos === "ADJ";
}

/** “digital and physical sales”, “large, old houses”, “Norlandic and Kestrian vehicles”. */
function joinsDescriptions(line: Line, at: number, head: number, words: NumberWords): boolean {
  const word = lowerAt(line, at);
  if (word !== "," && !words.roleJoints.has(word)) return false;
  const [before, next] = [tagAt(line, at - 1), tagAt(line, at + 1)];
  if (head < 0 && before?.upos === "ADJ" && next?.upos === "ADJ" && isNominal(tagAt(line, at + 2)))
    return true;
  return (
    word !== "," &&
    head === at - 1 &&
    before?.xpos === "NNP" &&
    next?.xpos === "NNP" &&
    tagAt(line, at + 2)?.xpos === "NNS"
  );
}

/** “U.S.” is one token and four atoms: what holds of its first atom holds of all. “m.p.h.” is a unit, no name. */
function goesOnWithToken(line: Line, at: number, start: number): boolean {
  const [before, atom] = [line.atoms[at - 1], line.atoms[at]!];
  return at > start && atom.token >= 0 && before!.token === atom.token && isOneName(tagAt(line, at));
}

function isOneName(tag: Tag | undefined): boolean {
  if (tag === undefined || !(tag.upos === "NOUN" || tag.upos === "PROPN" || tag.upos === "ADJ")) return false;
  return /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(tag.lemma) || (/\d/.test(tag.lemma) && /\p{L}/u.test(tag.lemma));
}

/** The noun that the tree hangs the number on, where it lies close behind; -1 for none. */
function nounOfTree(line: Line, start: number, dependencies: readonly Dependency[]): number {
  const number = line.atoms[start - 1]?.token ?? -1;
  const dependency = number < 0 ? undefined : dependencies[number];
  if (dependency === undefined || !dependency.deprel.startsWith("nummod")) return -1;
  for (let at = start; at < Math.min(line.atoms.length, start + WORDS_MAX); at++) {
    if (line.atoms[at]!.token === dependency.head) return tagAt(line, at)?.upos === "NOUN" ? at : -1;
  }
  return -1;
}

function isPremodifier(line: Line, at: number, words: NumberWords): boolean {
  const tag = tagAt(line, at)!;
  if (words.stops.has(lowerAt(line, at))) return false;
  if (tag.upos === "ADJ") return true;
  const next = tagAt(line, at + 1);
  const leadsOn =
    next !== undefined &&
    (next.upos === "ADJ" || next.upos === "NOUN" || next.upos === "VERB" || next.upos === "PROPN");
  if (tag.upos === "ADV") return leadsOn && next.upos !== "NOUN" && next.upos !== "PROPN";
  return tag.upos === "VERB" && (tag.xpos === "VBN" || tag.xpos === "VBG") && leadsOn && next.upos !== "VERB";
}

/** “300 dead Kestrian soldiers”, “247 destroyed houses”: a fate stands before the plural that it befell. */
function isFateBefore(line: Line, at: number, words: NumberWords): boolean {
  if (!words.roles.has(lowerAt(line, at)) || tagAt(line, at)?.upos === "NOUN") return false;
  for (let next = at + 1; next < at + FATE_REACH; next++) {
    const tag = tagAt(line, next);
    if (tag?.xpos === "NNS") return true;
    if (tag?.upos !== "ADJ" && tag?.upos !== "PROPN") return false;
  }
  return false;
}

/** Words between a fate and the noun that it befell, itself and the noun with it. */
const FATE_REACH = 4;

function withoutTags(line: Line, start: number, words: NumberWords): Noun | null {
  const atom = line.atoms[start];
  if (
    atom?.kind !== "word" ||
    words.stops.has(atom.lower) ||
    words.roles.has(atom.lower) ||
    words.calendarWords.has(atom.lower)
  )
    return null;
  return phrase(line, start, start, words);
}

function phrase(line: Line, start: number, head: number, words: NumberWords): Noun {
  const lemmas: string[] = [];
  let last = head;
  while (last + 1 < line.atoms.length && goesOnWithToken(line, last + 1, start)) last++;
  if (words.postmodifiers.has(lowerAt(line, last + 1))) last++;
  for (let at = start; at <= last; at++) {
    if (line.atoms[at]!.kind !== "mark" && !goesOnWithToken(line, at, start)) lemmas.push(lemmaAt(line, at));
  }
  const counted = wordsBetween(line, start, last + 1);
  return { to: last + 1, of: lemmas.join(" "), counted, head: lemmaAt(line, head), headAt: head };
}

/** As the text writes it, white space made single blanks. */
export function wordsBetween(line: Line, from: number, to: number): string {
  const raw = line.text.slice(line.atoms[from]!.start, line.atoms[to - 1]!.end);
  return raw.split(/\s+/u).join(" ");
}

function lemmaAt(line: Line, at: number): string {
  const tag = tagAt(line, at);
  const atom = line.atoms[at]!;
  // A token of several atoms has one lemma, which is this atom’s only where it is an abbreviation: “U.S.”.
  const isShared = line.atoms[at - 1]?.token === atom.token || line.atoms[at + 1]?.token === atom.token;
  if (tag === undefined) return atom.lower;
  return isShared && !isOneName(tag) ? atom.lower : tag.lemma;
}

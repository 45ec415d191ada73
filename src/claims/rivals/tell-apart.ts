/**
 * Where do two statements put other words in one place, so that they tell of two things?
 *
 *     Exports rose by 4 percent.    Imports rose by 4 percent.        agent of “rise”: export | import
 *     Norrline sued Baltex.         Baltex was sued by Norrline.      the same
 *                                   Baltex sued Norrline.             exchanged
 *
 * Who tells one thing in other words changes more than a word. Two statements that are the same but for what stands in
 * one place, and that by no synonym, were written about two things; so were two of which one has a word and the other
 * its opposite there. Of longer statements nothing is said, nor of two that each tell more: there other words may be for the same thing.
 * Symmetric. A comparison is quadratic in the words of a statement, which are bounded.
 */
import { oncePer } from "../../text/once-per.ts";
import { type Synonyms, synonymsOf } from "../likeness/wording.ts";
import type { Statement } from "../statements.ts";
import { foldWord } from "../story.ts";
import type { Term } from "../terms.ts";
import type { ClaimWords } from "../words.ts";
import { type Outline, type OutlineWord, outlineOf, treeOpener } from "./outline.ts";

export type Apart =
  /** Who did it to whom, or from where to where, is the other way round. */
  | "exchanged"
  /** “Rose”, “fell”. */
  | "opposite"
  /** Another word in one place: “exports”, “imports”. */
  | "rival"
  /** “Most of them”, “few of them”. */
  | "quantity"
  /** Done in one, in the other planned or tried. */
  | "meant";

export interface Parallels {
  /** In what way the statements tell of two things; null where nothing says so. */
  apartness(a: Statement, b: Statement): Apart | null;
  /** One tells all that the other does, of the same and in the same places, and may tell more. */
  isContained(a: Statement, b: Statement): boolean;
}

export function parallelsIn(words: ClaimWords): Parallels {
  const treesOf = treeOpener();
  const outlines = new Map<Statement, Outline | null>();
  const outlineFor = (statement: Statement): Outline | null => {
    const known = outlines.get(statement);
    if (known !== undefined) return known;
    const made = outlineOf(statement, words, treesOf);
    outlines.set(statement, made);
    return made;
  };
  const synonyms = synonymsOf(words);
  const opposites = oppositesOf(words);
  const knowledge = { words, synonyms, opposites };
  const akin = likeness(knowledge);
  return {
    apartness(a, b) {
      const [x, y] = [outlineFor(a), outlineFor(b)];
      return x === null || y === null ? null : tellApart(x, y, akin, knowledge);
    },
    isContained(a, b) {
      const [x, y] = [outlineFor(a), outlineFor(b)];
      if (x === null || y === null) return false;
      return isContained(x, y, akin) || isContained(y, x, akin);
    },
  };
}

interface Knowledge {
  readonly words: ClaimWords;
  readonly synonyms: Synonyms;
  readonly opposites: ReadonlySet<string>;
}

function tellApart(a: Outline, b: Outline, akin: Akin, knowledge: Knowledge): Apart | null {
  const ownA = own(a, b, akin);
  const ownB = own(b, a, akin);
  if (areExchanged(a, b, akin, knowledge)) return "exchanged";
  if (ownA.some((x) => ownB.some((y) => areOpposite(x, y, knowledge.opposites)))) return "opposite";
  if (quantitiesClash(a, b, akin)) return "quantity";
  if (isOnlyMeantInOne(a, b, akin)) return "meant";
  const rivals = rivalsOf({ a, b, ownA, ownB, akin, words: knowledge.words });
  const leftA = leftOf(
    ownA,
    rivals.map(([x]) => x),
  );
  const leftB = leftOf(
    ownB,
    rivals.map(([, y]) => y),
  );
  const shared = Math.min(tellingIn(a) - ownA.length, tellingIn(b) - ownB.length);
  const tells = rivals.some(([x, y]) => {
    const depth = depthOf(a, x) === depthOf(b, y) ? depthOf(a, x) : "other";
    return shared <= SHARED_MAX[depth] && Math.max(leftA, leftB) <= MORE_MAX[depth];
  });
  return tells && Math.min(leftA, leftB) === 0 ? "rival" : null;
}

function tellingIn({ words }: Outline): number {
  return words.filter(({ isEmpty }) => !isEmpty).length;
}

/** The word on which all hangs, what takes part in that, and the rest. */
function depthOf(outline: Outline, { head, slot }: OutlineWord): keyof typeof SHARED_MAX {
  if (head < 0) return "root";
  const isCore = (slot === "agent" || slot === "patient") && outline.byToken.get(head)?.slot === "root";
  return isCore ? "core" : "other";
}

/** Fewer words say too little to know them again. */
const CONTAINED_MIN = 2;

/** Each telling word of the one stands in the other and in the same place there: the other tells it, and more. */
function isContained(short: Outline, long: Outline, akin: Akin): boolean {
  const words = short.words.filter(({ isEmpty }) => !isEmpty);
  if (words.length < CONTAINED_MIN || rootsOf(short) !== 1 || rootsOf(long) !== 1) return false;
  const given = { a: short, b: long, akin };
  return words.every((word) =>
    long.words.some(
      (other) =>
        areTold(word, other) && (word.slot === "" ? other.slot === "" : haveOnePlace(given, word, other)),
    ),
  );
}

/** More than one where several sentences are one statement: who tells one of them does not tell the others. */
function rootsOf({ words }: Outline): number {
  const tops = words.filter(({ slot, isEmpty }) => slot === "root" && !isEmpty);
  const isUnder = (word: OutlineWord, other: OutlineWord) =>
    word !== other && other.first <= word.token && word.token <= other.last;
  return tops.filter((word) => !tops.some((other) => isUnder(word, other))).length;
}

/** Words in common beyond which one that differs is not what the statement is about. Read on stories, by the place of the word. */
const SHARED_MAX = { root: 4, core: 5, other: 4 } as const;
/** What one of two statements may tell besides. */
const MORE_MAX = { root: 2, core: 2, other: 0 } as const;

/** By one word or name. */
function areTold(a: OutlineWord, b: OutlineWord): boolean {
  for (const key of a.keys) if (b.keys.has(key)) return true;
  return false;
}

type Akin = (a: OutlineWord, b: OutlineWord) => boolean;

function likeness({ synonyms, opposites }: Knowledge): Akin {
  return (a, b) => {
    if (areTold(a, b)) return true;
    if (areOpposite(a, b, opposites)) return false;
    if (a.kind !== "" && a.kind === b.kind) return true;
    for (const key of a.keys) if (synonyms.get(key)?.some((other) => b.keys.has(other))) return true;
    return haveOneStem(a.lemma, b.lemma);
  };
}

/** “Decide”, “decision”. */
const STEM_MIN = 5;

function haveOneStem(a: Term, b: Term): boolean {
  const least = Math.max(STEM_MIN, Math.ceil(Math.max(a.length, b.length) * 0.55));
  return a.length >= least && b.length >= least && a.slice(0, least) === b.slice(0, least);
}

function own(outline: Outline, other: Outline, akin: Akin): readonly OutlineWord[] {
  return outline.words.filter((word) => !word.isEmpty && !other.words.some((one) => akin(word, one)));
}

function haveOnePlace(
  { a, b, akin }: { a: Outline; b: Outline; akin: Akin },
  x: OutlineWord,
  y: OutlineWord,
): boolean {
  if (x.slot === "" || x.slot !== y.slot) return false;
  if (x.head < 0 || y.head < 0) return x.head < 0 && y.head < 0;
  const [left, right] = [a.byToken.get(x.head), b.byToken.get(y.head)];
  return left !== undefined && right !== undefined && akin(left, right);
}

function rivalsOf(given: {
  readonly a: Outline;
  readonly b: Outline;
  readonly ownA: readonly OutlineWord[];
  readonly ownB: readonly OutlineWord[];
  readonly akin: Akin;
  readonly words: ClaimWords;
}): readonly (readonly [OutlineWord, OutlineWord])[] {
  return given.ownA.flatMap((x) =>
    given.ownB
      // A name and a common noun may be of one person.
      .filter((y) => x.isName === y.isName && !isVague(x, y, given.words) && haveOnePlace(given, x, y))
      .map((y) => [x, y] as const),
  );
}

/** “The man”, “the suspect” may be whoever the other calls by more. */
function isVague(x: OutlineWord, y: OutlineWord, { rivals }: ClaimWords): boolean {
  return rivals.standIns.has(x.lemma) || rivals.standIns.has(y.lemma);
}

/** Words of its own that are no rivals and in no rival's phrase: other words for what the other tells, or more. */
function leftOf(own: readonly OutlineWord[], rivals: readonly OutlineWord[]): number {
  return own.filter(({ token }) => !rivals.some(({ first, last }) => first <= token && token <= last)).length;
}

/** One stands where the other stands, and the other where the one. */
function areExchanged(a: Outline, b: Outline, akin: Akin, { words }: Knowledge): boolean {
  const given = { a, b, akin };
  return a.words.some((x) => {
    if (x.isEmpty || x.slot === "" || x.slot === "root" || isMutual(a, x, words)) return false;
    return b.words.some((y) => {
      if (y.isEmpty || areTold(x, y) || isMutual(b, y, words) || !haveOnePlace(given, x, y)) return false;
      if (stands(a, y, x) || stands(b, x, y)) return false;
      const [other, one] = [onlyOf(a, y), onlyOf(b, x)];
      if (other === null || one === null || onlyOf(a, x) === null || onlyOf(b, y) === null) return false;
      // “Profits rose and revenues grew”: each stands where it stands in the other.
      if (haveOnePlace(given, x, one) || haveOnePlace(given, other, y)) return false;
      return other.slot !== "root" && haveOnePlace(given, other, one);
    });
  });
}

/** The one word of the outline that is told by the same; null where there are several, or none. */
function onlyOf({ words }: Outline, word: OutlineWord): OutlineWord | null {
  const found = words.filter((other) => areTold(other, word));
  return found.length === 1 ? found[0]! : null;
}

/** Somebody like the word stands in the place of `at` as well: “Norrline and Baltex sued”. */
function stands(outline: Outline, word: OutlineWord, at: OutlineWord): boolean {
  return outline.words.some(
    (other) => other.head === at.head && other.slot === at.slot && areTold(other, word),
  );
}

function isMutual(outline: Outline, { head }: OutlineWord, { rivals }: ClaimWords): boolean {
  const verb = outline.byToken.get(head);
  return verb !== undefined && [...verb.keys].some((key) => rivals.mutualVerbs.has(key));
}

function areOpposite(a: OutlineWord, b: OutlineWord, opposites: ReadonlySet<string>): boolean {
  for (const x of a.keys) for (const y of b.keys) if (opposites.has(`${x} ${y}`)) return true;
  return false;
}

/** “Some of the hostages”, “all of the hostages”. */
function quantitiesClash(a: Outline, b: Outline, akin: Akin): boolean {
  return a.quantities.some((x) =>
    b.quantities.some(
      (y) => x.kind !== y.kind && x.ofWhat !== null && y.ofWhat !== null && akin(x.ofWhat, y.ofWhat),
    ),
  );
}

/** “Plans to buy”, “tried to buy”, “bought”. */
function isOnlyMeantInOne(a: Outline, b: Outline, akin: Akin): boolean {
  const [x, y] = [a.meant, b.meant];
  const [done, others] = [a.done, b.done];
  return (x !== null && others !== null && akin(x, others)) || (y !== null && done !== null && akin(y, done));
}

/** “rise fall” and “fall rise”. */
const oppositesOf = oncePer((words: ClaimWords) => {
  const found = new Set<string>();
  for (const line of words.rivals.oppositeLines.trim().split("\n")) {
    const [first, ...others] = line.split(" ").map((word) => foldWord(word, words));
    for (const other of others) found.add(`${first} ${other}`).add(`${other} ${first}`);
  }
  return found;
});

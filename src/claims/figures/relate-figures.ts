/**
 * How two figures that count the same stand to one another.
 *
 * Only where both cannot hold is it asked who gives them and when: a toll rises, a speaker says otherwise, two
 * speakers differ. What their own report sets side by side is a contradiction; what may have moved in between is
 * left alone. Symmetric, but for the order of what is said in `why`.
 */
import type { Relation } from "../../model/index.ts";
import { dayRangeOf } from "../date-ranges.ts";
import { intervalsAreDisjoint } from "../intervals.ts";
import { shareDoings } from "./compare-counts.ts";
import { areSetSideBySide, type FigureFact } from "./figure-fact.ts";
import type { ReprintTest } from "./reprinted.ts";
import { isExact, isRoundingOf, sizeOf } from "./values.ts";

export type FigureRelation =
  | { readonly relation: "agree" }
  | {
      readonly relation: Exclude<Relation, "framing">;
      readonly why: string;
      /** Set where both figures stand in one sentence that two reports have word for word: the surest ground. */
      readonly isOfOneSentence?: true;
    };

/** Relates two figures that count the same, or alike; null refuses to. */
export function relateValues(a: FigureFact, b: FigureFact, isReprint: ReprintTest): FigureRelation | null {
  const [x, y] = [a.figure, b.figure];
  if (x.min === y.min && x.max === y.max) return { relation: "agree" };
  if (isRoundingOf(x, y)) return roundingOf(a, b);
  if (isRoundingOf(y, x)) return roundingOf(b, a);
  if (a.article !== b.article && a.frame === b.frame && a.frame.split(" ").length >= FRAME_WORDS_MIN) {
    return relateReprinted(a, b, isReprint);
  }
  const isDisjoint = intervalsAreDisjoint(x, y);
  if (areSetSideBySide(a, b) && !a.isFormer && !b.isFormer) {
    return isDisjoint && areOpposed(a, b) ? contradictionOf(a, b) : null;
  }
  const revision = revisionOf(a, b, isDisjoint);
  if (revision !== null) return revision;
  if (!isDisjoint) return relateOverlapping(a, b);
  if (isVague(a, b)) {
    if (isWithinGuess(a, b) || isWithinGuess(b, a)) return relateOverlapping(a, b);
    const areSure = areFarApart(a, b) && areOfOneSize(a, b) && areOneDeed(a, b) && !couldHaveMoved(a, b);
    return areSure ? contradictionOf(a, b) : null;
  }
  if (isMeasuredAlike(a, b)) return measuredAlike(a, b);
  if (couldHaveMoved(a, b) || !areOfOneSize(a, b)) return null;
  return contradictionOf(a, b);
}

/** They threw the same stones, or make up one crowd. */
function areOneDeed({ counted: a }: FigureFact, { counted: b }: FigureFact): boolean {
  return shareDoings(a, b) || (a.isStanding && b.isStanding);
}

/** Of two that a report sets side by side somebody must give the second, and another the first; neither says that it changed. */
function areOpposed(a: FigureFact, b: FigureFact): boolean {
  const second = a.index > b.index ? a : b;
  return second.speaker !== null && a.speaker !== b.speaker && !a.isUpdate && !b.isUpdate;
}

function isVague(a: FigureFact, b: FigureFact): boolean {
  return a.figure.hedge === "vague" || b.figure.hedge === "vague";
}

/** “Thousands of tons” may be 11,860: the upper end of such a word is soft. */
const SOFT_MAX = 1.25;

function isWithinGuess({ figure: guess }: FigureFact, { figure: value }: FigureFact): boolean {
  if (guess.hedge !== "vague" || value.min === null || guess.max === null) return false;
  return value.min > guess.max && value.min <= SOFT_MAX * guess.max;
}

/** “Several hundred” and “a few dozen” cannot both be; “scores” and 30 hardly differ. */
const FAR_APART_MIN = 2;

function areFarApart({ figure: a }: FigureFact, { figure: b }: FigureFact): boolean {
  const ends = [(a.min ?? 0) / (b.max ?? Infinity), (b.min ?? 0) / (a.max ?? Infinity)];
  return Math.max(...ends) >= FAR_APART_MIN;
}

function contradictionOf(a: FigureFact, b: FigureFact): FigureRelation {
  const when = a.counted.isToll ? "for the same time" : "of the same thing";
  return {
    relation: "contradiction",
    why: `${givenIn(a)} and ${givenIn(b)} are figures ${when}, and no value lies in both`,
  };
}

/** “At least 240 people” (The Ostvik Courier): the figure with where it can be looked up. */
function saysOf({ article, figure }: FigureFact): string {
  return `“${article.article.text.slice(figure.start, figure.end).replace(/\s+/gu, " ")}” (${article.outlet})`;
}

/** The same with its speaker where they are two of one report. */
function givenIn(fact: FigureFact): string {
  const { article, speaker } = fact;
  return speaker === null || speaker === article.outlet
    ? saysOf(fact)
    : saysOf(fact).replace(/\)$/u, `, ${speaker})`);
}

function roundingOf(round: FigureFact, value: FigureFact): FigureRelation {
  return { relation: "rounding", why: `${saysOf(round)} is ${saysOf(value)}, given to fewer digits` };
}

/**
 * The later figure replaces the earlier one: of two in one report where it tells which holds no more; of a toll
 * that has risen; of one speaker who now says otherwise; where the later report says that it was changed. Counts of
 * other things may change too; what is measured, and who was aboard, does not by itself.
 */
function revisionOf(a: FigureFact, b: FigureFact, isDisjoint: boolean): FigureRelation | null {
  if (a.isFormer !== b.isFormer) {
    const [former, now] = a.isFormer ? [a, b] : [b, a];
    if (isDisjoint && (haveOneGiver(a, b) || areSetSideBySide(a, b)))
      return {
        relation: "revision",
        why: `${saysOf(now)} replaces ${saysOf(former)}, which is told of as given before`,
      };
  }
  const [earlier, later] = inTime(a, b);
  if (earlier === null || later === null || areNear(a, b)) return null;
  if (a.isFormer || b.isFormer) return null;
  if (isVague(a, b) && !(isDisjoint && haveOneGiver(a, b))) return null;
  const hasRisen = sizeOf(later.figure) > sizeOf(earlier.figure);
  if (later.counted.isToll || earlier.counted.isToll) {
    const isPassing = later.counted.isPassing && earlier.counted.isPassing;
    const isKnown = hasRisen || isPassing || later.isUpdate || haveOneOutlet(a, b) || haveOneGiver(a, b);
    if (!isKnown || (!isDisjoint && !hasRisen)) return null;
    // Those of one hospital are not those of the war.
    if (!areOfOneSize(a, b) && !later.isUpdate) return null;
    // “At least 20” and 23, told at one time: both hold.
    const isTold = later.isUpdate || haveOneOutlet(a, b) || haveOneGiver(a, b);
    if (!isDisjoint && !isTold && areOfOneTime(a, b)) return null;
    // “The ministry says eight, the opposition eleven”: no later count, but another one.
    if (areRivals(a, b) && !later.isUpdate && isExact(a.figure) && isExact(b.figure)) return null;
    return laterThan(later, earlier);
  }
  if (later.counted.isPartial || earlier.counted.isPartial) return null;
  if (!isDisjoint) return haveOneGiver(a, b) && !a.isUpdate ? laterThan(later, earlier) : null;
  const couldChange = a.counted.kind !== "amount" && !a.counted.isStanding;
  // Of two measures by one giver nothing tells that they are of one thing.
  if (a.counted.kind === "amount") return later.isCorrection ? laterThan(later, earlier) : null;
  if (later.isUpdate || couldChange) return laterThan(later, earlier);
  return haveOneGiver(a, b) || haveOneOutlet(a, b) ? laterThan(later, earlier) : null;
}

function laterThan(later: FigureFact, earlier: FigureFact): FigureRelation {
  return { relation: "revision", why: `${saysOf(later)} is later than ${saysOf(earlier)}` };
}

function haveOneOutlet(a: FigureFact, b: FigureFact): boolean {
  return a.article.outlet === b.article.outlet && a.speaker === null && b.speaker === null;
}

/** One speaker, or two who speak for one body. */
function haveOneGiver(a: FigureFact, b: FigureFact): boolean {
  if (a.voice >= 0 && a.voice === b.voice) return true;
  return a.speaker !== null && a.speaker === b.speaker;
}

/** Hours within which two who give a toll differently are asked at one time. */
const ONE_TIME_HOURS = 12;

/** Two speakers who are known to be two, asked at one time: neither has the other's word in its name, nor could be anybody. */
function areRivals(a: FigureFact, b: FigureFact): boolean {
  if (a.speaker === null || b.speaker === null || a.isOfAnybody || b.isOfAnybody) return false;
  return !haveOneGiver(a, b) && !shareName(a.speaker, b.speaker) && areOfOneTime(a, b);
}

function shareName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.toLowerCase().split(/\s+/u).filter(isTelling));
  return x!.some((word) => y!.includes(word));
}

/** “The”, “of” tell nobody apart. */
function isTelling(word: string): boolean {
  return word.length >= NAME_WORD_MIN;
}

const NAME_WORD_MIN = 4;

function areOfOneTime({ article: a }: FigureFact, { article: b }: FigureFact): boolean {
  if (a.publishedDay === null || a.publishedDay !== b.publishedDay) return false;
  const haveHours = [a, b].every(({ article }) => article.published?.includes("T"));
  return !haveHours || Math.abs(a.publishedMs! - b.publishedMs!) <= ONE_TIME_HOURS * HOUR_MS;
}

const HOUR_MS = 3_600_000;

/** Sizes that differ by less are the same, hedged otherwise. */
const NEAR = 0.02;

/** Accounts of one thing differ tenfold at times; what differs more is hardly one thing. */
const ONE_SIZE_MAX = 20;

function areOfOneSize(a: FigureFact, b: FigureFact): boolean {
  const [x, y] = [sizeOf(a.figure), sizeOf(b.figure)];
  return Math.max(x, y) <= ONE_SIZE_MAX * Math.min(x, y);
}

function areNear(a: FigureFact, b: FigureFact): boolean {
  const [x, y] = [sizeOf(a.figure), sizeOf(b.figure)];
  return Math.abs(x - y) <= NEAR * Math.max(x, y);
}

/** Share of the larger amount by which two people who measure or guess one thing may differ. */
const MEASURED_APART_MAX = 0.25;

/**
 * True of amounts that lie near one another: a delay of 30 minutes and one of 35; of counts only where one of
 * them is a guess: 26 missing and “nearly 30”.
 */
function isMeasuredAlike(a: FigureFact, b: FigureFact): boolean {
  const [x, y] = [a.figure, b.figure];
  if (a.counted.unit === "%" || a.counted.unit === "pp" || a.counted.measure !== "") return false;
  const isCounted = a.counted.kind !== "amount";
  if (isCounted && !isGuess(x) && !isGuess(y)) return false;
  const [low, high] =
    (x.max ?? x.min!) < (y.min ?? y.max!)
      ? [x.max ?? x.min!, y.min ?? y.max!]
      : [y.max ?? y.min!, x.min ?? x.max!];
  return high > 0 && (high - low) / high <= (isCounted ? GUESSED_APART_MAX : MEASURED_APART_MAX);
}

/** Share by which a count may lie outside the interval of a guess at it. */
const GUESSED_APART_MAX = 0.1;

function isGuess({ hedge }: FigureFact["figure"]): boolean {
  return hedge === "about" || hedge === "nearly";
}

function measuredAlike(a: FigureFact, b: FigureFact): FigureRelation {
  return {
    relation: "rounding",
    why: `${saysOf(a)} and ${saysOf(b)} are as near as two people measure or guess one thing`,
  };
}

/** Sentences of fewer words are alike by chance: “# people died”. */
const FRAME_WORDS_MIN = 8;

/**
 * One sentence, word for word, in two reports. A later report updates the earlier one where it says so, where
 * it is of the same outlet, where a toll has risen, or where the rest of its text is another. Else one of the
 * two does not give what the author wrote, though it cannot be known which.
 */
function relateReprinted(a: FigureFact, b: FigureFact, isReprint: ReprintTest): FigureRelation {
  const [earlier, later] = inTime(a, b);
  if (earlier !== null && later !== null) {
    const hasRisen =
      later.counted.isToll && (later.counted.isPassing || sizeOf(later.figure) > sizeOf(earlier.figure));
    const isOfOneOutlet = earlier.article.outlet === later.article.outlet;
    if (later.isUpdate || isOfOneOutlet || hasRisen || !isReprint(earlier.article, later.article)) {
      return {
        relation: "revision",
        why: `${saysOf(later)} is later than ${saysOf(earlier)}, in the same sentence`,
      };
    }
  }
  return {
    relation: "contradiction",
    why: `${saysOf(a)} and ${saysOf(b)}: the sentence is the same word for word but for the figure`,
    isOfOneSentence: true,
  };
}

/** Figures that both can hold are worth showing only where they are of one size. */
const SAME_SIZE_MAX = 1.6;

function relateOverlapping(a: FigureFact, b: FigureFact): FigureRelation | null {
  const [x, y] = [sizeOf(a.figure), sizeOf(b.figure)];
  const isGuessed = isVague(a, b) && a.figure.hedge !== b.figure.hedge && isClosed(a) && isClosed(b);
  if (!isGuessed && Math.max(x, y) > SAME_SIZE_MAX * Math.min(x, y)) return null;
  const isNear = a.figure.hedge === "about" || b.figure.hedge === "about";
  const bothFinite = [a.figure.min, a.figure.max, b.figure.min, b.figure.max].every((end) => end !== null);
  if (!isGuessed && isNear && bothFinite && (isExact(a.figure) || isExact(b.figure))) {
    const [exact, about] = isExact(a.figure) ? [a, b] : [b, a];
    return { relation: "rounding", why: `${saysOf(exact)} is exact, ${saysOf(about)} about as much` };
  }
  return { relation: "compatible", why: `${saysOf(a)} and ${saysOf(b)} can both hold` };
}

function isClosed({ figure: { min, max } }: FigureFact): boolean {
  return min !== null && max !== null;
}

/** The two by time: `asOf` where both have one, else publication; nulls where neither is known to be later. */
export function inTime(
  a: FigureFact,
  b: FigureFact,
): readonly [FigureFact, FigureFact] | readonly [null, null] {
  if (a.figure.asOf !== null && b.figure.asOf !== null) {
    const [x, y] = [dayRangeOf(a.figure.asOf), dayRangeOf(b.figure.asOf)];
    if (x !== null && y !== null && x.last < y.first) return [a, b];
    if (x !== null && y !== null && y.last < x.first) return [b, a];
  }
  const [x, y] = [a.article, b.article];
  if (x.publishedDay === null || y.publishedDay === null) return [null, null];
  if (x.publishedDay !== y.publishedDay) return x.publishedDay < y.publishedDay ? [a, b] : [b, a];
  // Within a day only a toll is known to move, and what a report says was changed; and only hours that are stated tell how.
  const couldMove = (a.counted.isToll && b.counted.isToll) || a.isCorrection || b.isCorrection;
  if (!couldMove || !hasHour(x) || !hasHour(y) || x.publishedMs === y.publishedMs) return [null, null];
  return x.publishedMs! < y.publishedMs! ? [a, b] : [b, a];
}

export function hasHour({ article }: FigureFact["article"]): boolean {
  return article.published?.includes("T") ?? false;
}

/**
 * A toll moves within a day, and a report without a date is of any day. A toll is called a contradiction only
 * where two named speakers give it differently on one day: the same speaker, or the outlets themselves, may
 * have been asked at different hours. Of reports without a date only what stands still is compared: what was
 * done to people or things (killed, found, evacuated) may have been done to more of them since.
 */
function couldHaveMoved(a: FigureFact, b: FigureFact): boolean {
  if (a.isFormer || b.isFormer) return true;
  if (a.counted.isPartial || b.counted.isPartial) return true;
  if (a.counted.isStanding) return false;
  if (a.isUpdate || b.isUpdate || haveOneGiver(a, b)) return true;
  const isDated = a.article.publishedDay !== null && b.article.publishedDay !== null;
  if (!isDated && a.figure.roles.length > 0) return true;
  const isOfOneDay = a.article.publishedDay === b.article.publishedDay;
  if (a.counted.kind === "amount" && !a.counted.isToll)
    return a.counted.measure === "" ? !areRivals(a, b) : a.speaker === null && b.speaker === null;
  if (!a.counted.isToll) return false;
  return !isOfOneDay || a.speaker === null || b.speaker === null || a.speaker === b.speaker;
}

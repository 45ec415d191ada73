/**
 * How two figures of two reports stand to one another.
 *
 * The guards come in the order in which an editor would ask: do they count the same things? of the same
 * event? for the same time? Only then is it asked whether both values can hold. Where a guard cannot tell,
 * the figures are not compared: a difference that was missed costs less than one that was invented.
 * Symmetric, but for the order of what is said in `why`.
 */
import { likenessOfTerms } from "../align-statements.ts";
import { datesAreDisjoint, dayRangeOf } from "../date-ranges.ts";
import { intervalsAreDisjoint } from "../intervals.ts";
import { type Rarity, sharedTerms, type Term, type TermSet } from "../terms.ts";
import type { ClaimWords } from "../words.ts";
import type { FigureFact } from "./figure-facts.ts";
import type { ReprintTest } from "./reprinted.ts";

export type FigureRelation =
  | { readonly relation: "agree" }
  | {
      readonly relation: "contradiction" | "revision" | "scope" | "rounding" | "compatible";
      readonly why: string;
      /** Set where both figures stand in one sentence that two reports have word for word: the surest ground. */
      readonly isOfOneSentence?: true;
    };

/**
 * Whether both count the same: `same`; `alike` where they may well do, which is enough to show them side by
 * side and not enough to hold them against one another; `scope` where one counts more kinds of fate than the
 * other (“killed”, “killed or injured”), or a period of it; null where they are not comparable.
 */
export type CountRelation = "same" | "alike" | "scope" | null;

/** Least likeness of what stands around two counts. Read on wikinews stories: below it lie other events. */
const CONTEXT_MIN = 0.3;
/** For amounts (%, km, USD) more must be shared, as nothing is counted that could tell them apart. */
const AMOUNT_CONTEXT_MIN = 0.45;
/** For tolls less: dead are dead in whatever words. */
const TOLL_CONTEXT_MIN = 0.2;
/** For a toll out of a report with several: which of its events it is of must be told by what stands around. */
const ONE_OF_SEVERAL_MIN = 0.45;
/** A sentence dated so many days before its report tells of another event. */
const BACKGROUND_DAYS = 21;

export function compareCounts(
  a: FigureFact,
  b: FigureFact,
  rarity: Rarity,
  words: Pick<ClaimWords, "kinFates">,
): CountRelation {
  if (a.figure.unit !== b.figure.unit || a.kind !== b.kind) return null;
  const fates = compareFates(a.fates, b.fates) ?? compareKinFates(a.fates, b.fates, words);
  if (fates === null) return null;
  if (placesDiffer(a, b) || datesClash(a, b)) return null;
  const isSame =
    a.head === b.head &&
    fates !== "kin" &&
    describedAlike(a, b) &&
    !couldBeOfOtherTimes(a, b) &&
    sameDoing(a, b) &&
    (a.frame === b.frame || areOfOneContext(a, b, rarity));
  if (!isSame) return onlyAlike(a, b, fates);
  // Two counts of periods are hardly ever of one period: only a count and a count in a period can be told apart.
  if (a.isOfPeriod && b.isOfPeriod && a.frame !== b.frame) return null;
  return a.isOfPeriod === b.isOfPeriod ? fates : "scope";
}

/** What the counted did must be the same for certainty; “soldiers sent” and “soldiers who fought” may be the same. */
function sameDoing(a: FigureFact, b: FigureFact): boolean {
  const doingsOf = ({ figure, fates }: FigureFact) => figure.roles.filter((role) => !fates.includes(role));
  const [x, y] = [doingsOf(a), doingsOf(b)];
  return x.length === y.length && x.every((role) => y.includes(role));
}

/** What may be shown of two figures of one head, though it is not certain that they count the same. */
function onlyAlike(a: FigureFact, b: FigureFact, fates: "same" | "kin" | "scope"): CountRelation {
  if (describedApart(a, b)) return null;
  if (fates !== "scope") {
    const areBareTolls = a.head === b.head && a.isToll && areTollsOfOneDay(a, b);
    return areLargeAndNear(a, b) || areBareTolls ? "alike" : null;
  }
  if (areTollsOfOneDay(a, b) && couldBePart(a, b)) return "scope";
  // Other fates of things that both describe in the same words: “Kestrian soldiers”, killed or injured.
  return sharedTerms(a.described, b.described).length > 0 && sharedTerms(around(a), around(b)).length > 1
    ? "scope"
    : null;
}

/** “14 people were killed”, “the death toll rose to 17” in reports of a day or two, both of no other day. */
function areTollsOfOneDay(a: FigureFact, b: FigureFact): boolean {
  if (a.head !== b.head || a.described.size + b.described.size > 0) return false;
  return areOfOneDay(a, b);
}

/** Both tell of the event of their reports, which are of a day or two, and of no other of its kind. */
function areOfOneDay(a: FigureFact, b: FigureFact): boolean {
  if (isBackground(a) || isBackground(b) || a.isOfUnknownDate || b.isOfUnknownDate) return false;
  if (a.isOneOfSeveral || b.isOneOfSeveral || a.isOfPeriod || b.isOfPeriod) return false;
  const [x, y] = [a, b].map(({ article }) =>
    article.publishedDay === null ? null : dayRangeOf(article.publishedDay),
  );
  return x != null && y != null && Math.abs(x.first - y.first) <= 1;
}

/** The count of fewer fates must find room in that of more: 14 killed in 60 killed or injured. */
function couldBePart(a: FigureFact, b: FigureFact): boolean {
  const [wide, narrow] = a.fates.length > b.fates.length ? [a, b] : [b, a];
  return (narrow.figure.min ?? 0) <= (wide.figure.max ?? Number.POSITIVE_INFINITY);
}

/** Counts from here on are seldom near one another by chance. */
const LARGE = 50;
/** So near, as the larger by the smaller. */
const NEAR_MAX = 1.35;

/** “About 11,000 troops” and “up to 12,000 soldiers” in reports of one event: a large count of one thing. */
function areLargeAndNear(a: FigureFact, b: FigureFact): boolean {
  if (a.figure.unit !== "count" || a.head === "") return false;
  const [small, large] = [sizeOf(a), sizeOf(b)].sort((x, y) => x - y) as [number, number];
  if (small < LARGE || large > NEAR_MAX * small) return false;
  const isOfThousands =
    a.isToll && b.isToll && small >= THOUSANDS && a.described.size + b.described.size === 0;
  return isOfThousands || sharedTerms(withHead(a), withHead(b)).length > 0;
}

/** So many are seldom killed or evacuated twice in one story. */
const THOUSANDS = 1000;

/** “Engineers and soldiers” and “soldiers and engineers” name one another. */
function withHead({ context, head }: FigureFact): TermSet {
  return new Set([...context, head]);
}

/** True where each describes the counted by what the other does not know: “Dutch people”, “French people”. */
function describedApart(a: FigureFact, b: FigureFact): boolean {
  const hasOwn = (x: FigureFact, y: FigureFact) => [...x.described].some((term) => !isKnownTo(y, term));
  return hasOwn(a, b) && hasOwn(b, a);
}

function isKnownTo(fact: FigureFact, term: Term): boolean {
  return fact.described.has(term) || fact.context.has(term);
}

function areOfOneContext(a: FigureFact, b: FigureFact, rarity: Rarity): boolean {
  const likeness = likenessOfTerms(around(a), around(b), rarity);
  if (a.figure.unit !== "count") return likeness >= AMOUNT_CONTEXT_MIN && a.predicate === b.predicate;
  // What they are aboard of is seldom said beside the figure: reports of a day or two that count one crowd each.
  if (a.isStanding && areOfOneDay(a, b)) return true;
  if (a.isToll)
    return likeness >= (a.isOneOfSeveral || b.isOneOfSeveral ? ONE_OF_SEVERAL_MIN : TOLL_CONTEXT_MIN);
  return likeness >= CONTEXT_MIN && a.predicate === b.predicate;
}

function compareFates(a: readonly string[], b: readonly string[]): "same" | "scope" | null {
  const inBoth = a.filter((role) => b.includes(role)).length;
  if (inBoth === a.length && inBoth === b.length) return "same";
  return inBoth > 0 && (inBoth === a.length || inBoth === b.length) ? "scope" : null;
}

/** “Evacuated” and “left their homes” may be said of the same people. */
function compareKinFates(
  a: readonly string[],
  b: readonly string[],
  { kinFates }: Pick<ClaimWords, "kinFates">,
): "kin" | null {
  const led = (fates: readonly string[]) => fates.map((fate) => kinFates.get(fate) ?? fate);
  return a.length > 0 && compareFates(led(a), led(b)) === "same" ? "kin" : null;
}

/** “Dutch people” are no “people”: what describes the counted must be the same, or stand around the other. */
function describedAlike(a: FigureFact, b: FigureFact): boolean {
  return (
    [...a.described].every((term) => isKnownTo(b, term)) &&
    [...b.described].every((term) => isKnownTo(a, term))
  );
}

function placesDiffer(a: FigureFact, b: FigureFact): boolean {
  return a.places.size > 0 && b.places.size > 0 && sharedTerms(a.places, b.places).length === 0;
}

function datesClash(a: FigureFact, b: FigureFact): boolean {
  if (a.dates.length === 0 || b.dates.length === 0) return false;
  return a.dates.every((x) => b.dates.every((y) => datesAreDisjoint(x, y)));
}

/** True where it can be feared that they tell of different times. */
function couldBeOfOtherTimes(a: FigureFact, b: FigureFact): boolean {
  if (a.isOfUnknownDate || b.isOfUnknownDate) return a.frame !== b.frame;
  return (a.dates.length === 0 || b.dates.length === 0) && (isBackground(a) || isBackground(b));
}

/** True where it is dated long before its report, or dated in a report of which we do not know the date. */
function isBackground({ dates, article }: FigureFact): boolean {
  if (dates.length === 0) return false;
  const published = article.publishedDay === null ? null : dayRangeOf(article.publishedDay);
  if (published === null) return true;
  return dates.some((date) => {
    const range = dayRangeOf(date);
    return range !== null && range.last < published.first - BACKGROUND_DAYS;
  });
}

/** “212 people aboard the ferry” and “240 people were on board”: what describes one stands around the other. */
function around({ context, described }: FigureFact): TermSet {
  return new Set([...context, ...described]);
}

/** Relates two figures that count the same, or alike; null refuses to. */
export function relateValues(a: FigureFact, b: FigureFact, isReprint: ReprintTest): FigureRelation | null {
  const [x, y] = [a.figure, b.figure];
  if (x.min === y.min && x.max === y.max) return { relation: "agree" };
  if (isRoundingOf(a, b) || isRoundingOf(b, a)) {
    return { relation: "rounding", why: "One value is the other, given less exactly" };
  }
  if (a.article !== b.article && a.frame === b.frame && a.frame.split(" ").length >= FRAME_WORDS_MIN) {
    return relateReprinted(a, b, isReprint);
  }
  if (!intervalsAreDisjoint(x, y)) return relateOverlapping(a, b);
  if (x.unit === "count" && isMeasuredAlike(a, b)) return MEASURED_ALIKE;
  const [earlier, later] = inTime(a, b);
  if (earlier !== null && later !== null && couldBeRevised(a, b)) {
    return { relation: "revision", why: `${saysOf(later)} is later than ${saysOf(earlier)}` };
  }
  if (isMeasuredAlike(a, b)) return MEASURED_ALIKE;
  if (couldHaveMoved(a, b)) return null;
  const when = a.isStanding ? "of the same thing" : "for the same time";
  return {
    relation: "contradiction",
    why: `${saysOf(a)} and ${saysOf(b)} are counts ${when}, and no value lies in both`,
  };
}

const MEASURED_ALIKE: FigureRelation = {
  relation: "rounding",
  why: "The amounts are as near as two people measure or guess them",
};

/** “At least 240 people” (The Ostvik Courier): the figure with who it can be looked up at. */
function saysOf({ article, figure }: FigureFact): string {
  return `“${article.article.text.slice(figure.start, figure.end).replace(/\s+/gu, " ")}” (${article.outlet})`;
}

/** Those aboard do not become more: another count of them is a revision only where its own giver gives it. */
function couldBeRevised(a: FigureFact, b: FigureFact): boolean {
  if (!a.isStanding) return true;
  if (a.isUpdate || b.isUpdate || a.article.outlet === b.article.outlet) return true;
  return a.speaker !== null && a.speaker === b.speaker;
}

/** Share of the larger amount by which two people who measure or guess one thing may differ. */
const MEASURED_APART_MAX = 0.25;

/**
 * True of amounts that lie near one another: a delay of 30 minutes and one of 35; of counts only where one of
 * them is a guess: 26 missing and “nearly 30”.
 */
function isMeasuredAlike({ figure: a }: FigureFact, { figure: b }: FigureFact): boolean {
  if (a.unit === "%" || a.unit === "pp") return false;
  if (a.unit === "count" && !isGuess(a) && !isGuess(b)) return false;
  const [low, high] =
    (a.max ?? a.min!) < (b.min ?? b.max!)
      ? [a.max ?? a.min!, b.min ?? b.max!]
      : [b.max ?? b.min!, a.min ?? a.max!];
  return high > 0 && (high - low) / high <= (a.unit === "count" ? GUESSED_APART_MAX : MEASURED_APART_MAX);
}

/** Share by which a count may lie outside the interval of a guess at it. */
const GUESSED_APART_MAX = 0.15;

function isGuess({ hedge }: FigureFact["figure"]): boolean {
  return hedge === "about" || hedge === "nearly";
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
    const hasRisen = later.isToll && sizeOf(later) > sizeOf(earlier);
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
  const [x, y] = [sizeOf(a), sizeOf(b)];
  if (Math.max(x, y) > SAME_SIZE_MAX * Math.min(x, y)) return null;
  const isNear = a.figure.hedge === "about" || b.figure.hedge === "about";
  const bothFinite = [a.figure.min, a.figure.max, b.figure.min, b.figure.max].every((end) => end !== null);
  return isNear && bothFinite && (isExact(a) || isExact(b))
    ? { relation: "rounding", why: "One report gives the value exactly, the other about" }
    : { relation: "compatible", why: "The intervals overlap: both can hold" };
}

/** The number that the words name: the middle of an interval, the known end of an open one. */
function sizeOf({ figure: { min, max } }: FigureFact): number {
  return Math.abs(((min ?? max)! + (max ?? min)!) / 2);
}

function isExact({ figure }: FigureFact): boolean {
  return figure.min !== null && figure.min === figure.max;
}

/** True where `a` is `b` cut to fewer digits: 11,000 for 11,240. Both must be exact, as hedged values are intervals. */
function isRoundingOf(a: FigureFact, b: FigureFact): boolean {
  if (!isExact(a) || !isExact(b)) return false;
  const [round, value] = [a.figure.min!, b.figure.min!];
  if (round === 0 || value === 0) return false;
  const step = 10 ** Math.floor(Math.log10(Math.abs(value)));
  // One digit less than the value has, and no more than two: 300 is 298 rounded, 200 is not.
  return [step / 10, step / 100]
    .filter((unit) => unit >= 10)
    .some((unit) => Math.round(value / unit) * unit === round);
}

/** The two by time: `asOf` where both have one, else publication; nulls where neither is known to be later. */
function inTime(a: FigureFact, b: FigureFact): readonly [FigureFact, FigureFact] | readonly [null, null] {
  if (a.figure.asOf !== null && b.figure.asOf !== null) {
    const [x, y] = [dayRangeOf(a.figure.asOf), dayRangeOf(b.figure.asOf)];
    if (x !== null && y !== null && x.last < y.first) return [a, b];
    if (x !== null && y !== null && y.last < x.first) return [b, a];
  }
  const [x, y] = [a.article, b.article];
  if (x.publishedDay === null || y.publishedDay === null) return [null, null];
  if (x.publishedDay !== y.publishedDay) return x.publishedDay < y.publishedDay ? [a, b] : [b, a];
  // Within a day only a toll is known to move, and only hours that are stated tell how.
  if (!a.isToll || !b.isToll || !hasHour(x) || !hasHour(y) || x.publishedMs === y.publishedMs)
    return [null, null];
  return x.publishedMs! < y.publishedMs! ? [a, b] : [b, a];
}

function hasHour({ article }: FigureFact["article"]): boolean {
  return article.published?.includes("T") ?? false;
}

/**
 * A toll moves within a day, and a report without a date is of any day. A toll is called a contradiction only
 * where two named speakers give it differently on one day: the same speaker, or the outlets themselves, may
 * have been asked at different hours. Of reports without a date only what stands still is compared: what was
 * done to people or things (killed, found, evacuated) may have been done to more of them since.
 */
function couldHaveMoved(a: FigureFact, b: FigureFact): boolean {
  if (a.isStanding) return false;
  const isDated = a.article.publishedDay !== null && b.article.publishedDay !== null;
  if (a.isUpdate || b.isUpdate || (!isDated && a.figure.roles.length > 0)) return true;
  if (!a.isToll) return false;
  return a.speaker === null || b.speaker === null || a.speaker === b.speaker;
}

/**
 * Do two figures count the same?
 *
 * The guards come in the order in which an editor would ask: do they count the same things? of the same event? for
 * the same time? Where a guard cannot tell, the figures are not compared: a difference that was missed costs
 * less than one that was invented. Symmetric.
 */
import { datesAreDisjoint } from "../date-ranges.ts";
import { likenessOfTerms, type Rarity, sharedTerms, type Term, type TermSet } from "../terms.ts";
import { tollKeyOf } from "./events-told.ts";
import { areSetSideBySide, type Counted, type FigureFact } from "./figure-fact.ts";
import { sizeOf } from "./values.ts";
import { ANYONE } from "./what-is-counted.ts";
import type { FigureWords } from "./words.ts";

/**
 * Whether both count the same: `same`; `alike` where they may well do, which is enough to show them side by
 * side and not enough to hold them against one another; `kin` where they are so and what befell the counted is told in
 * words that may be used of one another (“evacuated”, “left their homes”): enough for a revision; `scope` where one counts more kinds of fate than the
 * other (“killed”, “killed or injured”), or a period of it; `groups` where the same befell other people
 * (officers, demonstrators); null where they are not comparable.
 */
export type CountRelation = "same" | "kin" | "alike" | "scope" | "groups" | null;

/** What two figures are held against besides themselves. */
export interface CountGrounds {
  readonly rarity: Rarity;
  readonly words: FigureWords;
  /** Fates that this story tells of one event only: no report gives two values of it. */
  readonly soleTolls: ReadonlySet<string>;
}

/** Least likeness of what stands around two counts. Read on wikinews stories: below it lie other events. */
const CONTEXT_MIN = 0.3;
/** For amounts (%, km, USD) more must be shared, as nothing is counted that could tell them apart. */
const AMOUNT_CONTEXT_MIN = 0.45;
/** For tolls less: dead are dead in whatever words. */
const TOLL_CONTEXT_MIN = 0.2;
/** For a toll out of a report with several: which of its events it is of must be told by what stands around. */
const ONE_OF_SEVERAL_MIN = 0.45;
export function compareCounts(a: FigureFact, b: FigureFact, grounds: CountGrounds): CountRelation {
  if (a.counted.unit !== b.counted.unit || a.counted.kind !== b.counted.kind) return null;
  if (a.counted.kind !== "amount" && !haveKin(a.counted, b.counted, grounds.words)) return null;
  if (placesDiffer(a, b) || datesClash(a, b)) return null;
  if (areSetSideBySide(a, b)) return "same";
  // Votes for a plan, and against it.
  if (!a.counted.isToll && a.cause !== null && b.cause !== null && a.cause !== b.cause) return null;
  if (standElsewhereInOneSentence(a, b)) return null;
  return a.counted.kind === "amount" ? compareAmounts(a, b, grounds) : compareCrowds(a, b, grounds);
}

/** “62% wanted a bridge and 52% a tunnel”, reprinted: the first figure of one copy is not the second of another. */
function standElsewhereInOneSentence({ frame: a }: FigureFact, { frame: b }: FigureFact): boolean {
  return a !== b && a.length === b.length && a.replaceAll("@", "#") === b.replaceAll("@", "#");
}

/** Asked first, as it costs least: most figures of people are of other fates. */
function haveKin(a: Counted, b: Counted, words: FigureWords): boolean {
  return compareFates(a.fates, b.fates) !== null || compareKinFates(a.fates, b.fates, words) !== null;
}

function compareCrowds(a: FigureFact, b: FigureFact, grounds: CountGrounds): CountRelation {
  const [x, y] = [a.counted, b.counted];
  const group = compareGroups(x, y);
  const fates = compareFates(x.fates, y.fates) ?? compareKinFates(x.fates, y.fates, grounds.words);
  if (fates === null) return null;
  if (group === "other") return areOtherGroups(a, b, fates, grounds.words) ? "groups" : null;
  if (group === null) return null;
  const isOneDeed = shareDoings(x, y);
  const isSame =
    !couldBeOfOtherTimes(a, b) &&
    a.isOfAnother === b.isOfAnother &&
    (isOneDeed ||
      ((describedAlike(a, b) || areOneCrowdDescribed(a, b, grounds.words)) &&
        sameDoing(a, b) &&
        (group === "same" || areOfOneCrowd(a, b)) &&
        (a.frame === b.frame || areOfOneEvent(a, b, grounds))));
  if (!isSame) return onlyAlike(a, b, fates, group);
  // Two counts of periods are hardly ever of one period: only a count and a count in a period can be told apart.
  if (a.isOfPeriod && b.isOfPeriod && a.frame !== b.frame) return null;
  if (a.isOfPeriod !== b.isOfPeriod) return "scope";
  if (fates === "kin") return group === "same" ? "kin" : onlyAlike(a, b, fates, group);
  return fates === "scope" && !couldBeScope(a, b) ? null : fates;
}

/** `same`; `wide` where one of them may be of any people; `other` for two groups of people; null for other things. */
function compareGroups(a: Counted, b: Counted): "same" | "wide" | "kind" | "other" | null {
  if (a.head === b.head) return "same";
  if (a.kind === "things") return a.group === b.group && a.group !== "" ? "kind" : null;
  if (a.group === b.group) return "same";
  return a.group === ANYONE || b.group === ANYONE ? "wide" : "other";
}

/** “Officers injured”, “demonstrators injured”: of one day, and told of no others. */
function areOtherGroups(
  a: FigureFact,
  b: FigureFact,
  fates: "same" | "kin" | "scope",
  words: FigureWords,
): boolean {
  if (fates !== "same" || !a.counted.isToll || !isNamed(a, words) || !isNamed(b, words)) return false;
  return areOfOneDay(a, b) && a.article !== b.article;
}

/** “Nationals” and “members” may be the same people; officers and demonstrators are not. */
function isNamed({ counted }: FigureFact, { groups }: FigureWords): boolean {
  return groups.has(counted.head);
}

/** So much of the larger count the smaller must be where one of them says of whom it is and the other does not. */
const ONE_CROWD_MIN = 0.4;

/** “Sixteen miners”, “19 dead”: the dead are the miners; “two soldiers” of “14 people killed” are a part of them. */
function areOfOneCrowd(a: FigureFact, b: FigureFact): boolean {
  const [small, large] = [sizeOf(a.figure), sizeOf(b.figure)].sort((x, y) => x - y) as [number, number];
  return small >= ONE_CROWD_MIN * large;
}

/** What the counted did must be the same for certainty; “soldiers sent” and “soldiers who fought” may be the same. */
function sameDoing(a: FigureFact, b: FigureFact): boolean {
  if (a.counted.fates.length > 0) return true;
  const doingsOf = ({ figure, counted }: FigureFact) =>
    figure.roles.filter((role) => !counted.fates.includes(role));
  const [x, y] = [doingsOf(a), doingsOf(b)];
  return x.length === y.length && x.every((role) => y.includes(role));
}

/** “Threw stones at officers”, “attacked officers with stones”: whoever they are called, it is told of one deed. */
export function shareDoings(a: Counted, b: Counted): boolean {
  return a.fates.length === 0 && sharedTerms(a.things, b.things).length >= SHARED_DOINGS_MIN;
}

const SHARED_DOINGS_MIN = 2;

/** What may be shown of two figures of one head, though it is not certain that they count the same. */
function onlyAlike(
  a: FigureFact,
  b: FigureFact,
  fates: "same" | "kin" | "scope",
  group: "same" | "wide" | "kind",
): CountRelation {
  if (describedApart(a, b)) return null;
  if (fates !== "scope") {
    const areBareTolls = group === "same" && a.counted.isToll && areTollsOfOneDay(a, b);
    return areLargeAndNear(a, b) || areBareTolls || isVagueOfOther(a, b) ? "alike" : null;
  }
  if (!couldBeScope(a, b)) return null;
  if (areTollsOfOneDay(a, b)) return "scope";
  // Other fates of things that both describe in the same words: “Kestrian soldiers”, killed or injured.
  return sharedTerms(a.counted.described, b.counted.described).length > 0 &&
    sharedTerms(a.around, b.around).length > 1
    ? "scope"
    : null;
}

/** “Dozens of men were taken to hospital”, “34 miners are being treated”: one is not counted, but guessed. */
function isVagueOfOther(a: FigureFact, b: FigureFact): boolean {
  if (isVague(a) === isVague(b)) return false;
  const doing = a.figure.roles.some((role) => b.figure.roles.includes(role));
  if (a.counted.fates.length === 0 && !doing) return false;
  if (a.isBackground || b.isBackground || !areOfDays(a, b, SOLE_DAYS)) return false;
  return doing || sharedTerms(a.around, b.around).length > 0;
}

function isVague({ figure }: FigureFact): boolean {
  return figure.hedge === "vague";
}

/** “14 people were killed”, “the death toll rose to 17” in reports of a day or two, both of no other day. */
function areTollsOfOneDay(a: FigureFact, b: FigureFact): boolean {
  if (a.counted.described.size + b.counted.described.size > 0) return false;
  return areOfOneDay(a, b);
}

/** Both tell of the event of their reports, which are of a day or two, and of no other of its kind. */
function areOfOneDay(a: FigureFact, b: FigureFact): boolean {
  if (a.isBackground || b.isBackground || a.isOfUnknownDate || b.isOfUnknownDate) return false;
  if (a.isOneOfSeveral || b.isOneOfSeveral || a.isOfPeriod || b.isOfPeriod) return false;
  return areOfDays(a, b, 1);
}

function areOfDays(a: FigureFact, b: FigureFact, days: number): boolean {
  return a.day !== null && b.day !== null && Math.abs(a.day - b.day) <= days;
}

/** Bodies found are neither the dead nor some other count. */
function couldBeScope(a: FigureFact, b: FigureFact): boolean {
  return !a.counted.isPartial && !b.counted.isPartial && couldBePart(a, b);
}

/** The count of fewer fates must find room in that of more: 14 killed in 60 killed or injured. */
function couldBePart(a: FigureFact, b: FigureFact): boolean {
  const [wide, narrow] = a.counted.fates.length > b.counted.fates.length ? [a, b] : [b, a];
  return (narrow.figure.min ?? 0) <= (wide.figure.max ?? Number.POSITIVE_INFINITY);
}

/** Counts from here on are seldom near one another by chance. */
const LARGE = 50;
/** So near, as the larger by the smaller. */
const NEAR_MAX = 1.35;

/** “About 11,000 troops” and “up to 12,000 soldiers” in reports of one event: a large count of one thing. */
function areLargeAndNear(a: FigureFact, b: FigureFact): boolean {
  if (a.counted.head === "" || b.counted.head === "") return false;
  const [small, large] = [sizeOf(a.figure), sizeOf(b.figure)].sort((x, y) => x - y) as [number, number];
  if (small < LARGE || large > NEAR_MAX * small) return false;
  // “Dozens” is near anything from 24 to 99.
  if ((isVague(a) || isVague(b)) && small < THOUSANDS) return false;
  const isWritten = large <= WRITTEN_MAX * small && small >= THOUSANDS && a.counted.fates.length > 0;
  if (isWritten) return true;
  const isOfThousands =
    a.counted.isToll &&
    b.counted.isToll &&
    small >= THOUSANDS &&
    a.counted.described.size + b.counted.described.size === 0;
  // “280 passengers” and the remains of 282 people: of other words for the counted more must be shared.
  const nShared = sharedTerms(withHead(a), withHead(b)).length;
  return isOfThousands || nShared > (a.counted.head === b.counted.head ? 0 : 1);
}

/** “40,000 marched”, “more than 40,000 came”: one number, hedged otherwise. */
const WRITTEN_MAX = 1.02;

/** So many are seldom killed or evacuated twice in one story. */
const THOUSANDS = 1000;

/** “Engineers and soldiers” and “soldiers and engineers” name one another. */
function withHead({ context, counted }: FigureFact): TermSet {
  return new Set([...context, counted.head]);
}

/** True where each describes the counted by what the other does not know: “Dutch people”, “French people”. */
function describedApart(a: FigureFact, b: FigureFact): boolean {
  const hasOwn = (x: FigureFact, y: FigureFact) =>
    [...x.counted.described].some((term) => !isKnownTo(y, term));
  return hasOwn(a, b) && hasOwn(b, a);
}

function isKnownTo({ counted, context }: FigureFact, term: Term): boolean {
  return counted.described.has(term) || context.has(term);
}

function areOfOneEvent(a: FigureFact, b: FigureFact, grounds: CountGrounds): boolean {
  const isAlike = (least: number) => likenessOfTerms(a.around, b.around, grounds.rarity) >= least;
  // What they are aboard of is seldom said beside the figure: reports of a day or two that count one crowd each.
  if (a.counted.isStanding) {
    const { attended, involved } = grounds.words;
    const isCrowd = a.counted.fates.includes(attended);
    if (isCrowd && a.places.size > 0 && b.places.size > 0 && areOfOneDay(a, b)) return true;
    const isHeldByPlace = !isCrowd && !a.counted.fates.includes(involved);
    return (isHeldByPlace && areOfOneDay(a, b)) || isAlike(CONTEXT_MIN);
  }
  if (a.counted.isToll) {
    if (isSoleToll(a, b, grounds)) return true;
    return isAlike(a.isOneOfSeveral || b.isOneOfSeveral ? ONE_OF_SEVERAL_MIN : TOLL_CONTEXT_MIN);
  }
  const isOneDoing =
    a.predicate === b.predicate || a.figure.roles.some((role) => b.figure.roles.includes(role));
  return isOneDoing && isAlike(CONTEXT_MIN);
}

/** Days within which reports that know one toll are of one event. */
const SOLE_DAYS = 3;

function isSoleToll(a: FigureFact, b: FigureFact, { soleTolls }: CountGrounds): boolean {
  if (a.isBackground || b.isBackground || a.isOfUnknownDate || b.isOfUnknownDate) return false;
  if (a.isOneOfSeveral || b.isOneOfSeveral) return false;
  return soleTolls.has(tollKeyOf(a.counted)) && areOfDays(a, b, SOLE_DAYS);
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
  { kinFates }: FigureWords,
): "kin" | null {
  const led = (fates: readonly string[]) => fates.map((fate) => kinFates.get(fate) ?? fate);
  return a.length > 0 && compareFates(led(a), led(b)) === "same" ? "kin" : null;
}

/** “Dutch people” are no “people”: what describes the counted must be the same, or stand around the other. */
function describedAlike(a: FigureFact, b: FigureFact): boolean {
  return (
    [...a.counted.described].every((term) => isKnownTo(b, term)) &&
    [...b.counted.described].every((term) => isKnownTo(a, term))
  );
}

/** “Loyal citizens marched”, “people marched”, on one day in one place: only one of them says what they were like. */
function areOneCrowdDescribed(a: FigureFact, b: FigureFact, { attended }: FigureWords): boolean {
  if (!a.counted.fates.includes(attended) || describedApart(a, b)) return false;
  return (
    a.counted.group === b.counted.group && sharedTerms(a.places, b.places).length > 0 && areOfOneDay(a, b)
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
  return (a.dates.length === 0 || b.dates.length === 0) && (a.isBackground || b.isBackground);
}

/**
 * Amounts are the same where both are one measure of one thing, or lost of one stuff; alike where they are of one
 * thing and near, or one of them is a guess at the other.
 */
function compareAmounts(a: FigureFact, b: FigureFact, { rarity, words }: CountGrounds): CountRelation {
  const [x, y] = [a.counted, b.counted];
  if (x.head !== y.head && x.head !== "" && y.head !== "") return null;
  const shared = sharedTerms(x.things, y.things).length > 0;
  // How much something rose or fell is another thing than how much it is.
  if (a.figure.change !== b.figure.change) return null;
  if (a.figure.change !== undefined) return shared && areOfDays(a, b, 1) ? "alike" : null;
  if (x.measure !== y.measure && x.measure !== "" && y.measure !== "") return null;
  if (
    couldBeOfOtherTimes(a, b) ||
    (a.isOfPeriod && b.isOfPeriod && a.dates.length === 0 && b.dates.length === 0)
  )
    return null;
  if (words.movingMeasures.has(x.measure) && !areOfOneCounting(a, b)) return null;
  const isOneLoss = x.isToll && y.isToll && compareFates(x.fates, y.fates) === "same";
  if (isOneLoss && shared) return "same";
  if (x.measure !== "" && x.measure === y.measure) {
    // “The state's deficit”, “the railway's deficit”
    const haveOwnThings = x.things.size > 0 && y.things.size > 0 && !shared;
    const isSole = words.soleMeasures.has(x.measure) && !haveOwnThings;
    if (isOfDistrict(a, words) !== isOfDistrict(b, words)) return null;
    const isOfOneDay = areOfDays(a, b, 1) || a.isUpdate !== b.isUpdate;
    if (isSole || (shared && isOfOneDay)) return "same";
    // “The driver was doing 90”, “the bus was going at 140”, each when it hit one wall.
    const isSpeed = words.unitMeasures.has(x.unit) && isOfOneDay && !a.isOfAnother && !b.isOfAnother;
    return isSpeed && likenessOfTerms(a.around, b.around, rarity) >= AMOUNT_CONTEXT_MIN ? "same" : "alike";
  }
  if (a.frame === b.frame) return "same";
  const likeness = likenessOfTerms(a.around, b.around, rarity);
  if (likeness >= AMOUNT_CONTEXT_MIN && a.predicate === b.predicate) return "same";
  const isGuessOfOne = x.head !== "" && x.head === y.head && isVague(a) !== isVague(b);
  return shared && (isMoney(x.unit, words) || isGuessOfOne || likeness >= CONTEXT_MIN) ? "alike" : null;
}

/** Shares of votes move little while they are counted; what differs more is of two rounds. */
function areOfOneCounting(a: FigureFact, b: FigureFact): boolean {
  const [x, y] = [sizeOf(a.figure), sizeOf(b.figure)];
  return areOfDays(a, b, 1) && Math.max(x, y) <= COUNTING_MAX * Math.min(x, y);
}

const COUNTING_MAX = 1.25;

/** “In the district of Ostvik”: a measure of a part of the country. */
function isOfDistrict({ context }: FigureFact, { districts }: FigureWords): boolean {
  return [...context].some((term) => districts.has(term));
}

/** A currency by its code, or by the word for one without. */
export function isMoney(unit: string, { moneyHeads }: FigureWords): boolean {
  return /^[A-Z]{3}$/u.test(unit) || moneyHeads.has(unit);
}

/**
 * How two figures of two reports stand to one another.
 *
 * The guards come in the order in which an editor would ask: do they count the same things? of the same
 * event? for the same time? Only then is it asked whether both values can hold. Where a guard cannot tell,
 * the figures are not compared: a difference that was missed costs less than one that was invented.
 * Symmetric, but for the order of what is said in `why`.
 */
import { datesAreDisjoint, dayRangeOf } from "../date-ranges.ts";
import { intervalsAreDisjoint } from "../intervals.ts";
import type { Story } from "../story.ts";
import { type Rarity, sharedTerms, type TermSet, weightOf } from "../terms.ts";
import type { FigureFact } from "./figure-facts.ts";

export type FigureRelation =
  | { readonly relation: "agree" }
  | {
      readonly relation: "contradiction" | "revision" | "scope" | "rounding" | "compatible";
      readonly why: string;
    };

/**
 * Whether both count the same: `same`, `wider` or `narrower` where one counts more kinds of fate than the
 * other (“killed” within “killed or injured”); null where they are not comparable.
 */
export type CountRelation = "same" | "scope" | null;

/** Least likeness of what stands around two figures of one head, where nothing befell what is counted. */
const CONTEXT_MIN = 0.3;
/** For tolls: dead are dead in whatever words, so less must be shared. Read on stories: see `eval/claims.ts`. */
const TOLL_CONTEXT_MIN = 0.12;
/** A sentence dated so many days before its report tells of another event. */
const BACKGROUND_DAYS = 21;

export function compareCounts(a: FigureFact, b: FigureFact, story: Story, rarity: Rarity): CountRelation {
  if (a.figure.unit !== b.figure.unit || a.head !== b.head) return null;
  const roles = compareRoles(a.figure.roles, b.figure.roles);
  if (roles === null) return null;
  if (!describedAlike(a, b)) return null;
  if (placesDiffer(a, b) || datesDiffer(a, b) || isBackground(a) !== isBackground(b)) return null;
  const isToll = a.figure.roles.some((role) => story.words.tollRoles.has(role));
  const likeness = contextLikeness(a.context, b.context, rarity);
  if (a.frame !== b.frame && likeness < (isToll ? TOLL_CONTEXT_MIN : CONTEXT_MIN)) return null;
  return a.isOfPeriod === b.isOfPeriod ? roles : "scope";
}

function compareRoles(a: readonly string[], b: readonly string[]): CountRelation {
  const inBoth = a.filter((role) => b.includes(role)).length;
  if (inBoth === a.length && inBoth === b.length) return "same";
  return inBoth > 0 && (inBoth === a.length || inBoth === b.length) ? "scope" : null;
}

/** “Dutch people” are no “people”: what describes the counted must be the same, or stand around the other. */
function describedAlike(a: FigureFact, b: FigureFact): boolean {
  const isKnown = (term: string, other: FigureFact) => other.described.has(term) || other.context.has(term);
  return (
    [...a.described].every((term) => isKnown(term, b)) && [...b.described].every((term) => isKnown(term, a))
  );
}

function placesDiffer(a: FigureFact, b: FigureFact): boolean {
  return a.places.size > 0 && b.places.size > 0 && sharedTerms(a.places, b.places).length === 0;
}

function datesDiffer(a: FigureFact, b: FigureFact): boolean {
  if (a.dates.length === 0 || b.dates.length === 0) return false;
  return a.dates.every((x) => b.dates.every((y) => datesAreDisjoint(x, y)));
}

function isBackground({ dates, article }: FigureFact): boolean {
  const published = article.publishedDay === null ? null : dayRangeOf(article.publishedDay);
  if (published === null) return false;
  return dates.some((date) => {
    const range = dayRangeOf(date);
    return range !== null && range.last < published.first - BACKGROUND_DAYS;
  });
}

function contextLikeness(a: TermSet, b: TermSet, rarity: Rarity): number {
  const all = weightOf(a, rarity) + weightOf(b, rarity);
  return all === 0 ? 0 : (2 * weightOf(sharedTerms(a, b), rarity)) / all;
}

/** Relates two figures that count the same (`compareCounts` says `same`); null refuses to. */
export function relateValues(a: FigureFact, b: FigureFact, story: Story): FigureRelation | null {
  const [x, y] = [a.figure, b.figure];
  if (x.min === y.min && x.max === y.max) return { relation: "agree" };
  if (isRoundingOf(a, b) || isRoundingOf(b, a)) {
    return { relation: "rounding", why: "One value is the other, given less exactly" };
  }
  if (a.frame === b.frame && a.frame.split(" ").length >= FRAME_WORDS_MIN) return relateReprinted(a, b);
  if (!intervalsAreDisjoint(x, y)) return relateOverlapping(a, b);
  const [earlier, later] = inTime(a, b);
  if (earlier !== null && later !== null) {
    return {
      relation: "revision",
      why: `${later.article.outlet} is later than ${earlier.article.outlet}, and its figure another`,
    };
  }
  if (a.isUpdate !== b.isUpdate) {
    return { relation: "revision", why: "One of the reports words its figure as an update" };
  }
  if (couldHaveMoved(a, b, story)) return null;
  return {
    relation: "contradiction",
    why: "The same count for the same time, and no value lies in both intervals",
  };
}

/** Sentences of fewer words are alike by chance: “# people died”. */
const FRAME_WORDS_MIN = 8;

/** One sentence, word for word, in two reports: they cannot both give what its author wrote. */
function relateReprinted(a: FigureFact, b: FigureFact): FigureRelation {
  const [earlier, later] = inTime(a, b);
  if (earlier !== null && later !== null && earlier.article.publishedDay !== later.article.publishedDay) {
    return {
      relation: "revision",
      why: "The later report has the sentence word for word, with another figure",
    };
  }
  return {
    relation: "contradiction",
    why: "The reports have one sentence word for word, but for the figure",
  };
}

function relateOverlapping(a: FigureFact, b: FigureFact): FigureRelation {
  const isNear = a.figure.hedge === "about" || b.figure.hedge === "about";
  const bothFinite = [a.figure.min, a.figure.max, b.figure.min, b.figure.max].every((end) => end !== null);
  return isNear && bothFinite && (isExact(a) || isExact(b))
    ? { relation: "rounding", why: "One report gives the value exactly, the other about" }
    : { relation: "compatible", why: "The intervals overlap: both can hold" };
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
  return [null, null];
}

/**
 * A toll moves within a day. It is called a contradiction only where two named speakers give it differently;
 * the same speaker, or the outlets themselves, may have been asked at different hours.
 */
function couldHaveMoved(a: FigureFact, b: FigureFact, { words }: Story): boolean {
  const isToll = a.figure.roles.some((role) => words.tollRoles.has(role));
  if (!isToll) return false;
  return a.speaker === null || b.speaker === null || a.speaker === b.speaker;
}

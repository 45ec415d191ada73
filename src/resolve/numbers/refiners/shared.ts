/**
 * What do figures that stand beside one another share?
 *
 *     more than 100 km (60 miles)            the hedge: more than 60 miles
 *     up 17.5 points, or 0.22 %              the change: up 0.22 %
 *     6 million homes, up from 2.4 million   what is counted: homes
 *     from 21 mpg last year to 23            the unit: mpg
 *     from 2.8 to 3.4 percent                the unit: percent
 *     voted 52 to 48                         that they count votes
 *     a 7- or 8-inch screen                  the unit: inches
 *
 * Only neighbors in one sentence, and only where the later or the former says nothing of its own. What is taken from
 * a neighbor in this way is no `head`: a former value groups with no total.
 */
import type { Figure } from "../../../model/figure.ts";
import { HYPHENS, isAttached, type Line, lowerAt, phraseAt } from "../atoms.ts";
import { isVoteNear } from "../guards.ts";
import { intervalOf } from "../interval.ts";
import type { NumberWords } from "../words.ts";

/** A figure with its place in the line, hedge and counted words included. */
export interface Found {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
  /** The ends that were said, before the hedge. */
  readonly said: readonly [low: number, high: number];
  /** True for a small number word that counts nothing: unless a neighbor lends it something, it is a pronoun. */
  readonly isBare: boolean;
}

/** The figures of one line in the order of the text; those that stay bare are left out. */
export function shareWords(line: Line, found: readonly Found[], words: NumberWords): readonly Figure[] {
  const shared: Found[] = [];
  for (const next of found) {
    const before = shared.at(-1);
    shared.push(before === undefined ? next : withNeighbor(line, before, next, words));
  }
  for (let n = shared.length - 2; n >= 0; n--) {
    const [first, second] = [shared[n]!, shared[n + 1]!];
    if (isHanging(line, first, second, words)) shared[n] = withNoun(first, second, "whole");
    if (isSpanned(line, first, second, words)) shared[n] = withNoun(first, second, "unit");
    if (isVote(line, first, second, words)) shared.splice(n, 2, ofVote(first, words), ofVote(second, words));
  }
  return shared.filter(({ isBare }) => !isBare).map(({ figure }) => figure);
}

function withNeighbor(line: Line, before: Found, next: Found, words: NumberWords): Found {
  if (isRestated(line, before, next, words)) return restated(before, next);
  return isCompared(line, before, next, words) ? withNoun(next, before, "unit") : next;
}

/** “(60 miles)”, “, or 0.22 %”: the same in another unit. */
function isRestated(line: Line, before: Found, next: Found, words: NumberWords): boolean {
  if (before.figure.unit === next.figure.unit) return false;
  const gap = next.from - before.to;
  const [first, second] = [lowerAt(line, before.to), lowerAt(line, before.to + 1)];
  if (gap === 1) return first === "(" || words.or.has(first) || (first === "/" && isInBrackets(line, before));
  return gap === 2 && first === "," && words.or.has(second);
}

function isInBrackets(line: Line, { from }: Found): boolean {
  return lowerAt(line, from - 1) === "(";
}

function restated(before: Found, next: Found): Found {
  const hedge = next.figure.hedge === "exact" ? before.figure.hedge : next.figure.hedge;
  const isHedged = hedge !== "range" && hedge !== "vague";
  const { change = next.figure.change, modality } = before.figure;
  return {
    ...next,
    figure: {
      ...next.figure,
      ...(isHedged ? { hedge, ...intervalOf(hedge, next.said[0], next.said[1]) } : {}),
      modality: next.figure.modality === "actual" ? modality : next.figure.modality,
      ...(change === undefined ? {} : { change }),
    },
  };
}

/** Words between two values of one thing: “6 million homes in the valley last year, up from 2.4 million”. */
const REACH = 14;

/** “up from 9”, “compared with 9”, “including 9”, “from 21 mpg … to 23”: a number without a noun after one with it. */
function isCompared(line: Line, before: Found, next: Found, words: NumberWords): boolean {
  const { unit, counted, roles } = next.figure;
  if (unit !== "count" || counted !== null || roles.length > 0 || next.from - before.to > REACH) return false;
  if (before.figure.unit === "count" && before.figure.counted === null) return false;
  if ([1, 2].some((length) => words.comparisons.has(phraseAt(line, next.from - length, length)))) return true;
  // “aged 22 and 23”
  const isJoined = next.from === before.to + 1 && words.roleJoints.has(lowerAt(line, before.to));
  if (isJoined && before.figure.trace.rule === "figure/age") return true;
  const [link, lead] = [lowerAt(line, next.from - 1), lowerAt(line, before.from - 1)];
  return (words.to.has(link) && words.from.has(lead)) || (words.from.has(link) && words.to.has(lead));
}

/** “7- or 8-inch”, “four-, five- and six-bed flats”: the hyphen of the first hangs in the air. */
function isHanging(line: Line, { to, figure }: Found, next: Found, words: NumberWords): boolean {
  if (figure.counted !== null || !HYPHENS.has(lowerAt(line, to)) || !isAttached(line, to)) return false;
  for (let at = to + 1; at < next.from; at++) {
    const word = lowerAt(line, at);
    if (word !== "," && !words.roleJoints.has(word) && !words.to.has(word)) return false;
  }
  return next.from - to <= HANGING_MAX;
}

/** “from 2.8 to 3.4 percent”: the first end has the unit of the second. */
function isSpanned(line: Line, first: Found, second: Found, words: NumberWords): boolean {
  if (first.figure.unit !== "count" || first.figure.counted !== null || second.figure.unit === "count")
    return false;
  const isNext = second.from === first.to + 1 && words.to.has(lowerAt(line, first.to));
  return isNext && words.from.has(lowerAt(line, first.from - 1));
}

/** “-, and”. */
const HANGING_MAX = 3;

/** “voted 52 to 48”, “a 52-48 vote”: both count votes. */
function isVote(line: Line, first: Found, second: Found, words: NumberWords): boolean {
  const link = lowerAt(line, first.to);
  if (second.from !== first.to + 1 || !(HYPHENS.has(link) || words.to.has(link))) return false;
  const areCounts = [first, second].every(
    ({ figure }) => figure.unit === "count" && figure.hedge === "exact",
  );
  const isNamed = words.votes.has(lowerAt(line, first.to - 1));
  return areCounts && (isNamed || isVoteNear(line, first.from, second.to - 1, words));
}

function ofVote(found: Found, words: NumberWords): Found {
  return { ...found, isBare: false, figure: { ...found.figure, of: found.figure.of ?? words.voteNoun } };
}

function withNoun(taker: Found, giver: Found, what: "whole" | "unit"): Found {
  const { unit, of, counted, head, roles } = giver.figure;
  const lent = what === "whole" ? { unit, of, counted, head, roles } : { unit, of, counted };
  return { ...taker, isBare: false, figure: { ...taker.figure, ...lent } };
}

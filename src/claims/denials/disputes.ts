/**
 * What stands against what: every thing that is denied, or put into opposite states, once, with all who say so.
 *
 *     said that P: Brock, Doran   ↔   denied P: Norrline, the ministry      one dispute
 *                                      confirmed P later: the ministry      its turn
 *
 * Pairs of opposed statements hang together where they share a statement; their two sides are the two colors of the
 * graph that they make. A pair that would put a statement on both sides is left out. Near-linear in the pairs.
 */
import type { Statement } from "../statements.ts";
import { groupsByKeys } from "./copies.ts";
import type { OpposedPair } from "./opposed-pairs.ts";
import { isSameVoice } from "./statement-places.ts";
import { type Utterance, uniqueUtterances } from "./utterance.ts";

export interface Dispute {
  /** By position, each statement once. */
  readonly affirming: readonly Utterance[];
  readonly denying: readonly Utterance[];
  /** Of `affirming` those whose speaker had denied it: denied, then confirmed. */
  readonly turned: readonly Utterance[];
  /** Name of the opposed states; null where one side denies in words. */
  readonly states: string | null;
}

/** Both states by one voice in one report. */
export interface OwnContradiction {
  readonly sides: readonly [later: readonly Utterance[], earlier: readonly Utterance[]];
  readonly states: string;
}

/** Disputes by the first statement that is in one. Pairs in words come before those by their states. */
export function disputesOf(pairs: readonly OpposedPair[]): readonly Dispute[] {
  const sides = coloring();
  const kept = pairs.filter(({ affirming, denying }) =>
    sides.oppose(affirming.statement.index, denying.statement.index),
  );
  const groups = new Map<number, OpposedPair[]>();
  for (const pair of kept) {
    const root = sides.rootOf(pair.affirming.statement.index);
    const known = groups.get(root);
    if (known === undefined) groups.set(root, [pair]);
    else known.push(pair);
  }
  return [...groups.values()]
    .map((group): Dispute => {
      const affirming = uniqueUtterances(group.map((pair) => pair.affirming));
      const denying = uniqueUtterances(group.map((pair) => pair.denying));
      const turned = affirming.filter(({ statement }) => isTurn(statement, denying));
      const inWords = group.some(({ states }) => states === null);
      return { affirming, denying, turned, states: inWords ? null : group[0]!.states };
    })
    .sort((a, b) => a.affirming[0]!.statement.index - b.affirming[0]!.statement.index);
}

/** True where one who denied it confirms it. */
function isTurn(statement: Statement, denials: readonly Utterance[]): boolean {
  return (
    statement.force === "confirmed" && denials.some((denial) => isSameVoice(statement, denial.statement))
  );
}

/** Of one voice in one report. */
export function isOwn({ affirming, denying }: OpposedPair): boolean {
  return (
    affirming.statement.article === denying.statement.article &&
    isSameVoice(affirming.statement, denying.statement)
  );
}

/** Pairs of one voice, once for all reports that tell them. */
export function ownContradictionsOf(
  pairs: readonly OpposedPair[],
  claimOf: (statement: Statement) => number,
): readonly OwnContradiction[] {
  const keysOf = ({ affirming, denying, states }: OpposedPair) =>
    [affirming, denying].map(({ statement }) => `${claimOf(statement)} ${states}`);
  return groupsByKeys(pairs, keysOf).map((group) => ({
    sides: [
      uniqueUtterances(group.map(({ affirming }) => affirming)),
      uniqueUtterances(group.map(({ denying }) => denying)),
    ],
    states: group[0]!.states ?? "",
  }));
}

interface Side {
  readonly root: number;
  readonly isDenying: boolean;
}

/** Puts items on two sides; mutable, one owner. Sets of items whose sides hang together are joined, small into large. */
function coloring() {
  const sideOf = new Map<number, Side>();
  const members = new Map<number, number[]>();
  const of = (item: number): Side => {
    const known = sideOf.get(item);
    if (known !== undefined) return known;
    const side = { root: item, isDenying: false };
    sideOf.set(item, side);
    members.set(item, [item]);
    return side;
  };
  return {
    rootOf: (item: number): number => of(item).root,
    /** Puts `a` on the affirming side and `b` on the denying one; false, and nothing changes, where that cannot be. */
    oppose(a: number, b: number): boolean {
      const [one, other] = [of(a), of(b)];
      if (one.root === other.root) return a !== b && other.isDenying && !one.isDenying;
      const [isFree, isOtherFree] = [one, other].map(({ root }) => members.get(root)!.length === 1);
      // A set that is settled keeps its sides.
      if ((!isFree && one.isDenying) || (!isOtherFree && !other.isDenying)) return false;
      if (isOtherFree) sideOf.set(b, { root: other.root, isDenying: true });
      const isLarger = members.get(one.root)!.length >= members.get(other.root)!.length;
      const [into, from] = isLarger ? [one.root, other.root] : [other.root, one.root];
      for (const item of members.get(from)!) {
        sideOf.set(item, { root: into, isDenying: sideOf.get(item)!.isDenying });
        members.get(into)!.push(item);
      }
      members.delete(from);
      return true;
    },
  };
}

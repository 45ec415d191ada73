/**
 * What stands against what: every thing that is denied, or put into opposite states, once, with all who say so.
 *
 *     said that P: Brock, Doran   ↔   denied P: Norrline, the ministry      one dispute
 *                                      confirmed P later: the ministry      its turn
 *
 * Pairs of opposed statements hang together where they share a statement; their two sides are the two colors of the
 * graph that they make. A pair that would put a statement on both sides is left out. Near-linear in the pairs.
 */
import type { Span } from "../../model/index.ts";
import type { Statement } from "../statements.ts";
import { sharedTerms } from "../terms.ts";
import type { Denial } from "./find-denials.ts";
import type { PairedDenial } from "./pair-denials.ts";
import { isSameVoice } from "./statement-places.ts";

/** A statement with the words to show for it. */
export interface Utterance {
  readonly statement: Statement;
  readonly shown: readonly Span[];
}

/** Two statements that cannot both hold. */
export interface OpposedPair {
  readonly affirming: Utterance;
  readonly denying: Utterance;
  /** Name of the opposed states; null where one denies the other in words. */
  readonly states: string | null;
}

export interface Dispute {
  /** By position, each statement once. */
  readonly affirming: readonly Utterance[];
  readonly denying: readonly Utterance[];
  /** Of `affirming` those whose speaker had denied it: denied, then confirmed. */
  readonly turned: readonly Utterance[];
  /** Of one voice in one report, both states: it contradicts itself. */
  readonly own: readonly OpposedPair[];
  /** Names of the opposed states by which they were found; none where all were denied in words. */
  readonly states: readonly string[];
}

/** Copies of one claim that a dispute shows. */
const COPIES_MAX = 200;

/**
 * Pairs of statements from paired denials: who says the same as what is denied is denied with it, and what the denier
 * says again in other words right beside the denial denies it too.
 */
export function opposedPairsOf(
  paired: readonly PairedDenial[],
  {
    denials,
    clusters,
  }: { readonly denials: readonly Denial[]; readonly clusters: readonly (readonly Statement[])[] },
): readonly OpposedPair[] {
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.map((one) => [one.index, cluster] as const)),
  );
  const echoes = echoesIn(denials);
  return paired.flatMap(({ denial, affirmed }) => {
    const same = affirmed.flatMap((one) => (clusterOf.get(one.index) ?? [one]).slice(0, COPIES_MAX));
    const said = [...new Set([...affirmed, ...same])].filter(
      (one) => one !== denial.statement && !one.retracted,
    );
    return [denial, ...(echoes.get(denial.statement.index) ?? [])].flatMap((denying) =>
      said
        .filter((statement) => denying === denial || !isSameVoice(statement, denying.statement))
        .map((statement) => ({
          affirming: utteranceOf(statement),
          denying: denyingOf(denying),
          states: null,
        })),
    );
  });
}

/** Sentences from a denial to another of the same voice that may say it again. */
const ECHO_SENTENCES = 2;

/** Denials of one voice that stand beside one another and share a word: by the statement, those beside it. */
function echoesIn(denials: readonly Denial[]): ReadonlyMap<number, readonly Denial[]> {
  const echoes = new Map<number, Denial[]>();
  denials.forEach((denial, at) => {
    for (const other of denials.slice(at + 1, at + 1 + ECHO_SENTENCES)) {
      if (!isEcho(denial, other)) continue;
      for (const [one, beside] of [
        [denial, other],
        [other, denial],
      ] as const) {
        const known = echoes.get(one.statement.index);
        if (known === undefined) echoes.set(one.statement.index, [beside]);
        else known.push(beside);
      }
    }
  });
  return echoes;
}

function isEcho(a: Denial, b: Denial): boolean {
  const [x, y] = [a.statement, b.statement];
  if (x === y || x.article !== y.article || Math.abs(x.sentence - y.sentence) > ECHO_SENTENCES) return false;
  return isSameVoice(x, y) && sharedTerms(x.terms, y.terms).length > 0;
}

function denyingOf({ statement, shown }: Denial): Utterance {
  return { statement, shown };
}

export function utteranceOf(statement: Statement): Utterance {
  return { statement, shown: statement.shown };
}

interface Side {
  readonly root: number;
  readonly isDenying: boolean;
}

interface Group {
  readonly affirming: Map<number, Utterance>;
  readonly denying: Map<number, Utterance>;
  readonly states: Set<string>;
  readonly own: OpposedPair[];
}

function newGroup(): Group {
  return { affirming: new Map(), denying: new Map(), states: new Set(), own: [] };
}

/** Disputes by the first statement that is in one. `pairs` in words come before those by their states. */
export function disputesOf(pairs: readonly OpposedPair[]): readonly Dispute[] {
  const sides = coloring();
  const kept = pairs.filter(({ affirming, denying }) =>
    sides.oppose(affirming.statement.index, denying.statement.index),
  );
  const groups = new Map<number, Group>();
  for (const pair of kept) {
    const { affirming, denying, states } = pair;
    const { root } = sides.of(affirming.statement.index);
    const group = groups.get(root) ?? newGroup();
    groups.set(root, group);
    if (!group.affirming.has(affirming.statement.index))
      group.affirming.set(affirming.statement.index, affirming);
    if (!group.denying.has(denying.statement.index)) group.denying.set(denying.statement.index, denying);
    if (states !== null) group.states.add(states);
    if (states !== null && isOneVoice(affirming.statement, denying.statement)) group.own.push(pair);
  }
  return [...groups.values()]
    .map(({ affirming, denying, states, own }) => {
      const [said, denied] = [byPosition(affirming), byPosition(denying)];
      const turned = said.filter(({ statement }) => isTurn(statement, denied));
      return { affirming: said, denying: denied, turned, own, states: [...states].sort() };
    })
    .sort((a, b) => a.affirming[0]!.statement.index - b.affirming[0]!.statement.index);
}

function isOneVoice(a: Statement, b: Statement): boolean {
  return a.article === b.article && isSameVoice(a, b);
}

function byPosition(utterances: ReadonlyMap<number, Utterance>): readonly Utterance[] {
  return [...utterances.values()].sort((a, b) => a.statement.index - b.statement.index);
}

/** True where one who denied it confirms it. */
function isTurn(statement: Statement, denials: readonly Utterance[]): boolean {
  return (
    statement.force === "confirmed" && denials.some((denial) => isSameVoice(statement, denial.statement))
  );
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
    of,
    /** Puts `a` on the affirming side and `b` on the denying one; false, and nothing changes, where that cannot be. */
    oppose(a: number, b: number): boolean {
      const [one, other] = [of(a), of(b)];
      if (one.root === other.root) return one.isDenying !== other.isDenying && !one.isDenying;
      const [isFree, isOtherFree] = [
        members.get(one.root)!.length === 1,
        members.get(other.root)!.length === 1,
      ];
      // Sides are told by the words; a set that is settled keeps its own.
      if (!isFree && one.isDenying) return false;
      if (!isOtherFree && !other.isDenying) return false;
      if (isOtherFree) sideOf.set(b, { root: other.root, isDenying: true });
      const [into, from] =
        members.get(one.root)!.length >= members.get(other.root)!.length
          ? [one.root, other.root]
          : [other.root, one.root];
      for (const item of members.get(from)!) {
        sideOf.set(item, { root: into, isDenying: sideOf.get(item)!.isDenying });
        members.get(into)!.push(item);
      }
      members.delete(from);
      return true;
    },
  };
}

/**
 * Which mentions, in whatever reports, are of one event?
 *
 *     a   The bridge at Ostvik collapsed on Monday. Police closed the road.
 *     b   Nine died in the collapse of the bridge.
 *         collapsed + collapse ─▶ one event; died and closed stay alone
 *
 * Pairs are looked up by what was done, by words that stand for it and by rare participants, each bounded; their
 * likeness is a logistic model over `event-grounds.ts`, fitted on ECB+ by `tools/fit-events.ts`. Events grow from the
 * likeliest pair down, by the mean over the members on both sides, so that no chain of small steps leads from one
 * event to another. The order of the input changes nothing; near-linear in the number of mentions.
 */
import { synonymsOf } from "../likeness/wording.ts";
import type { Story } from "../story.ts";
import { isEntityTerm, type Rarity } from "../terms.ts";
import type { ClaimEvent } from "./event.ts";
import { groundsIn } from "./event-grounds.ts";
import { eventWeights } from "./event-weights.ts";

/** Mean likeness at which mentions still join. Swept on ECB+ train, topics held out: .40 to .50 do as well. */
export const SAME_EVENT_MIN = 0.45;
/** Mentions after it in a bucket that each is held against, so that a thousand copies cost no square. */
const COMPARED_MAX = 30;
/** Members of each side that stand for it when two groups are compared. */
const SAMPLED_MAX = 12;

export interface EventWeights {
  readonly bias: number;
  /** One for each of the grounds. */
  readonly weights: readonly number[];
}

/** How likely two are one event, 0 to 1. Symmetric. */
export type EventLikeness = (a: ClaimEvent, b: ClaimEvent) => number;

export interface EventRarity {
  readonly rarity: Rarity;
  /** The fitted ones unless told. */
  readonly weights?: EventWeights;
}

export function likenessOfEvents(
  story: Story,
  events: readonly ClaimEvent[],
  { rarity, weights = eventWeights }: EventRarity,
): EventLikeness {
  const grounds = groundsIn(story, events, rarity);
  return (a, b) => {
    let odds = weights.bias;
    grounds(a, b).forEach((ground, g) => {
      odds += ground * weights.weights[g]!;
    });
    return 1 / (1 + Math.exp(-odds));
  };
}

/** The mentions by event: disjoint, each in the order of the story, every mention in one of them. */
export function joinEvents(
  story: Story,
  events: readonly ClaimEvent[],
  options: EventRarity,
): readonly (readonly ClaimEvent[])[] {
  const copies = copiesOf(events);
  const firsts = [...copies.values()].map((same) => same[0]!);
  const likeness = cached(likenessOfEvents(story, events, options));
  const groupOf = new Map(firsts.map((event) => [event, [event]]));
  for (const [a, b] of likelyPairs(story, firsts, options.rarity, likeness)) {
    const [left, right] = [groupOf.get(a)!, groupOf.get(b)!];
    if (left === right || meanLikeness(left, right, likeness) < SAME_EVENT_MIN) continue;
    left.push(...right);
    for (const event of right) groupOf.set(event, left);
  }
  return [...new Set(groupOf.values())].map((group) =>
    group.flatMap((event) => copies.get(wordingOf(event))!).sort((a, b) => a.index - b.index),
  );
}

/** Words of a clause that is printed again and not told again by chance. */
const COPIED_MIN = 6;

/** Mentions by wording: a clause that many print is looked at once. */
function copiesOf(events: readonly ClaimEvent[]): ReadonlyMap<string, readonly ClaimEvent[]> {
  const copies = new Map<string, ClaimEvent[]>();
  for (const event of [...events].sort((a, b) => a.index - b.index)) {
    const key = wordingOf(event);
    const known = copies.get(key);
    if (known === undefined) copies.set(key, [event]);
    else known.push(event);
  }
  return copies;
}

/** The words of its sentence and which of them it is; its own place where they are too few. */
function wordingOf({ article, sentence, token, index }: ClaimEvent): string {
  const { firstToken, endToken } = article.reading.sentences[sentence]!;
  const words = article.folded.slice(firstToken, endToken);
  return words.length < COPIED_MIN ? String(index) : `${token - firstToken} ${words.join(" ")}`;
}

type Pair = readonly [a: ClaimEvent, b: ClaimEvent];

function likelyPairs(
  story: Story,
  events: readonly ClaimEvent[],
  rarity: Rarity,
  likeness: EventLikeness,
): readonly Pair[] {
  const found = new Map<number, readonly [a: ClaimEvent, b: ClaimEvent, likeness: number]>();
  for (const bucket of bucketsOf(story, events, rarity).values()) {
    for (const [i, a] of bucket.entries()) {
      for (const b of bucket.slice(i + 1, i + 1 + COMPARED_MAX)) {
        const key = a.index * EVENTS_MAX + b.index;
        if (found.has(key)) continue;
        const value = likeness(a, b);
        if (value >= SAME_EVENT_MIN) found.set(key, [a, b, value]);
      }
    }
  }
  return [...found.values()]
    .sort(([a, b, x], [c, d, y]) => y - x || a.index - c.index || b.index - d.index)
    .map(([a, b]) => [a, b]);
}

/** Rarest participants of a mention by which it is looked up, whatever the word for what was done. */
const PARTICIPANTS_MAX = 2;

/** Mentions that may be of one event, in text order: of one action, class or pair of synonyms, or with one rare participant. */
function bucketsOf(
  story: Story,
  events: readonly ClaimEvent[],
  rarity: Rarity,
): ReadonlyMap<string, readonly ClaimEvent[]> {
  const synonyms = synonymsOf(story.words);
  const actions = new Set(events.map(({ action }) => action));
  const buckets = new Map<string, ClaimEvent[]>();
  for (const event of events) {
    const { action, kind, agent, patient, places } = event;
    const others = (synonyms.get(action) ?? []).filter((other) => actions.has(other));
    const participants = [agent, patient, ...places]
      .flatMap((one) => (one === null ? [] : [...one.terms]))
      .sort(
        (a, b) =>
          rarity(b) - rarity(a) || Number(isEntityTerm(b)) - Number(isEntityTerm(a)) || (a < b ? -1 : 1),
      );
    const keys = new Set([
      `kind ${kind}`,
      `action ${action}`,
      ...others.map((other) => `either ${action < other ? `${action} ${other}` : `${other} ${action}`}`),
      ...participants.slice(0, PARTICIPANTS_MAX).map((term) => `with ${term}`),
    ]);
    for (const key of keys) {
      const known = buckets.get(key);
      if (known === undefined) buckets.set(key, [event]);
      else known.push(event);
    }
  }
  return buckets;
}

/** More events than this no story has, and the square of it is a safe integer. */
const EVENTS_MAX = 2 ** 26;

function cached(likeness: EventLikeness): EventLikeness {
  const known = new Map<number, number>();
  return (a, b) => {
    const key = Math.min(a.index, b.index) * EVENTS_MAX + Math.max(a.index, b.index);
    const before = known.get(key);
    if (before !== undefined) return before;
    // What did not happen is not what did, however alike they are told.
    const value = a.negated === b.negated ? likeness(a, b) : 0;
    known.set(key, value);
    return value;
  };
}

function meanLikeness(
  left: readonly ClaimEvent[],
  right: readonly ClaimEvent[],
  likeness: EventLikeness,
): number {
  const [some, others] = [sampleOf(left), sampleOf(right)];
  let sum = 0;
  for (const a of some) for (const b of others) sum += likeness(a, b);
  return sum / (some.length * others.length);
}

/** Members at even distances; all of a small group. */
function sampleOf(group: readonly ClaimEvent[]): readonly ClaimEvent[] {
  if (group.length <= SAMPLED_MAX) return group;
  return Array.from({ length: SAMPLED_MAX }, (_, i) => group[Math.floor((i * group.length) / SAMPLED_MAX)]!);
}

/**
 * From facts that stand against one another in pairs, the two sides of each disagreement.
 *
 *     a ↔ b, b ↔ c     ─▶     { a, c } against { b }
 *
 * Facts are paired within one key, each with a bounded number of others, so that the cost stays near-linear.
 */
import type { ConflictSide, Span } from "../../model/index.ts";
import type { ClaimEvent } from "../events/event.ts";
import { evidenceOf } from "../evidence.ts";
import { partitionOf } from "../partition.ts";
import { speakerNames } from "../speaker-names.ts";
import { speakerNameOf } from "../statements.ts";
import type { Story } from "../story.ts";

/** What one report tells, and in whose words. */
export interface Told extends Voice {
  readonly event: ClaimEvent;
  readonly shown: Span;
}

export interface Voice {
  /** Whose words they are: the speaker's, else the report's. */
  readonly holder: string;
  /** Index of the story's entity; -1 where nobody known speaks. */
  readonly speaker: number;
  readonly speakerName: string | null;
}

/** Whose words the event stands in. */
export function voiceOf({ voices, entities }: Story, { article, attribution }: ClaimEvent): Voice {
  const said = article.reading.attributions[attribution ?? -1];
  if (said === undefined) return { holder: `report ${article.rank}`, speaker: -1, speakerName: null };
  const speaker = said.speaker === null ? -1 : (article.storyEntity[said.speaker] ?? -1);
  const speakerName = speakerNameOf(article, said);
  const name = entities[speaker]?.name ?? "";
  // “The railway” of two reports is one voice, though it has no name.
  if (speaker >= 0 && name !== name.toLowerCase())
    return { holder: `speaker ${voices[speaker] ?? speaker}`, speaker, speakerName };
  return {
    holder: speakerName === null ? `report ${article.rank}` : `name ${speakerName.toLowerCase()}`,
    speaker,
    speakerName,
  };
}

/** Facts of one key that each is held against, so that a thousand copies cost no square. */
const COMPARED_MAX = 40;

/** Pairs of facts with a key in common. */
export function pairsBy<Fact>(
  facts: readonly Fact[],
  keysOf: (fact: Fact) => readonly string[],
): readonly (readonly [Fact, Fact])[] {
  const buckets = new Map<string, Fact[]>();
  const pairs: (readonly [Fact, Fact])[] = [];
  for (const fact of facts) {
    for (const key of keysOf(fact)) {
      const known = buckets.get(key) ?? [];
      for (const other of known.slice(-COMPARED_MAX)) pairs.push([other, fact]);
      known.push(fact);
      buckets.set(key, known);
    }
  }
  return pairs;
}

export type Sides<Fact> = readonly [readonly Fact[], readonly Fact[]];

/** The sides of each disagreement; none where somebody would stand on both. */
export function opposedSides<Fact extends Told>(
  opposed: readonly (readonly [Fact, Fact])[],
): readonly Sides<Fact>[] {
  const facts = [...new Set(opposed.flat())];
  const index = new Map(facts.map((fact, i) => [fact, i]));
  const partition = partitionOf(facts.length);
  for (const [a, b] of opposed) partition.join(index.get(a)!, index.get(b)!);
  const groups = new Map<number, (readonly [Fact, Fact])[]>();
  for (const pair of opposed) {
    const root = partition.find(index.get(pair[0])!);
    const known = groups.get(root);
    if (known === undefined) groups.set(root, [pair]);
    else known.push(pair);
  }
  return [...groups.values()].flatMap((pairs) => {
    const sides = sidesOf(pairs);
    return sides === null ? [] : [sides];
  });
}

/** Whoever stands against a fact of one side is on the other; null where somebody would be on both. */
function sidesOf<Fact extends Told>(pairs: readonly (readonly [Fact, Fact])[]): Sides<Fact> | null {
  const against = new Map<Fact, Fact[]>();
  for (const [a, b] of pairs) {
    against.set(a, [...(against.get(a) ?? []), b]);
    against.set(b, [...(against.get(b) ?? []), a]);
  }
  const sideOfFact = new Map<Fact, 0 | 1>([[pairs[0]![0], 0]]);
  const queue = [pairs[0]![0]];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const other = sideOfFact.get(next) === 0 ? 1 : 0;
    for (const fact of against.get(next) ?? []) {
      const known = sideOfFact.get(fact);
      if (known !== undefined && known !== other) return null;
      if (known !== undefined) continue;
      sideOfFact.set(fact, other);
      queue.push(fact);
    }
  }
  const factsOf = (side: 0 | 1) =>
    [...sideOfFact]
      .flatMap(([fact, of]) => (of === side ? [fact] : []))
      .sort((a, b) => a.event.index - b.event.index);
  const [one, other] = [factsOf(0), factsOf(1)];
  return one[0]!.event.index <= other[0]!.event.index ? [one, other] : [other, one];
}

/** The words of the first fact. */
export function shownText(facts: readonly Told[]): string {
  const { event, shown } = facts[0]!;
  return event.article.article.text.slice(shown.start, shown.end);
}

export function sideOf(facts: readonly Told[]): ConflictSide {
  return {
    says: shownText(facts),
    speakers: speakerNames(facts),
    articles: [...new Set(facts.map(({ event }) => event.article.article.id))],
    evidence: facts.map(({ event, shown }) => evidenceOf(event.article.article, shown)),
  };
}

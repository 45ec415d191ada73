/**
 * Which statements stand against one another, denial by denial?
 *
 *     said P: Brock, and Doran in other words      denied P: Norrline, and said so again in the next sentence
 *
 * Who says the same as what is denied is denied with it, and what the denier says again right beside the denial denies
 * it too. Copies are joined to their claim once, so that a thousand reprints make a thousand pairs and not a million.
 */
import type { Statement } from "../statements.ts";
import type { Story } from "../story.ts";
import { isEntityTerm, sharedTerms, type TermSet } from "../terms.ts";
import { mayAffirm } from "./affirms.ts";
import type { Denial } from "./find-denials.ts";
import type { PairedDenial } from "./pair-denials.ts";
import { isSameVoice } from "./statement-places.ts";
import { type Utterance, utteranceOf } from "./utterance.ts";

/** Two statements that cannot both hold. */
export interface OpposedPair {
  readonly affirming: Utterance;
  readonly denying: Utterance;
  /** Name of the opposed states; null where one denies the other in words. */
  readonly states: string | null;
}

export interface PairingInput {
  readonly denials: readonly Denial[];
  /** Statements that say the same. */
  readonly clusters: readonly (readonly Statement[])[];
}

export function opposedPairsOf(
  story: Story,
  paired: readonly PairedDenial[],
  { denials, clusters }: PairingInput,
): readonly OpposedPair[] {
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.map((one) => [one.index, cluster] as const)),
  );
  const echoes = echoesIn(story, denials);
  const joined = new Set<readonly Statement[]>();
  return paired.flatMap(({ denial, affirmed }) => {
    const copies = affirmed.flatMap(({ statement }) => {
      const cluster = clusterOf.get(statement.index);
      if (cluster === undefined || joined.has(cluster)) return [];
      joined.add(cluster);
      return cluster.filter((one) => one !== statement && mayAffirm(one, denial, story.words.denials));
    });
    const said = [...affirmed, ...copies.map((one) => utteranceOf(one))];
    return [denial, ...(echoes.get(denial.statement.index) ?? [])].flatMap((one) =>
      said
        .filter(({ statement }) => one === denial || !isSameVoice(statement, one.statement))
        .map((affirming) => ({ affirming, denying: denyingOf(one), states: null })),
    );
  });
}

function denyingOf({ statement, shown, clause }: Denial): Utterance {
  return { ...utteranceOf(statement, clause), shown };
}

/** Sentences from a denial to another of the same voice that may say it again. */
const ECHO_SENTENCES = 2;
/** Denials of one sentence and its neighbors that are held against one another. */
const ECHOES_MAX = 4;

/** Denials of one voice that stand beside one another and share a word: by the statement, those beside it. */
function echoesIn(story: Story, denials: readonly Denial[]): ReadonlyMap<number, readonly Denial[]> {
  const echoes = new Map<number, Denial[]>();
  denials.forEach((denial, at) => {
    for (const other of denials.slice(at + 1, at + 1 + ECHOES_MAX)) {
      if (!isEcho(story, denial, other)) continue;
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

function isEcho(story: Story, a: Denial, b: Denial): boolean {
  const [x, y] = [a.statement, b.statement];
  if (x === y || x.article !== y.article || Math.abs(x.sentence - y.sentence) > ECHO_SENTENCES) return false;
  if (!isSameVoice(x, y)) return false;
  const own = new Set([x.speaker, x.voice, y.speaker, y.voice].map((one) => `@${one}`));
  const shared = sharedTerms(withNames(story, x.terms), withNames(story, y.terms));
  return shared.some((term) => !own.has(term));
}

/** “The lake” after “Lake Arn”: a name is known by its words as well. */
function withNames({ entities }: Story, terms: TermSet): TermSet {
  const names = [...terms].filter(isEntityTerm).flatMap((term) => {
    const entity = entities[Number(term.slice(1))];
    return entity === undefined ? [] : entity.name.toLowerCase().split(" ");
  });
  return new Set([...terms, ...names]);
}

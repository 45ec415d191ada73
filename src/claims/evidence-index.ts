/**
 * What stands at the same words? Evidence looked up by the stretches of text that it touches, so that a thousand claims
 * are not held against a thousand conflicts.
 *
 *     report 3   │····════│···═════│········│     stretches of 256 code units
 *                    c4      c4, c9
 */
import { type Evidence, overlaps } from "../model/index.ts";

export interface EvidenceIndex<T> {
  /** Everything whose evidence shares a character with some of the evidence given. */
  readonly touchedBy: (evidence: readonly Evidence[]) => ReadonlySet<T>;
}

/** Code units. */
const STRETCH = 256;

/** Indexes things by their evidence. Linear in its length. */
export function indexEvidence<T>(
  things: readonly T[],
  evidenceOf: (thing: T) => readonly Evidence[],
): EvidenceIndex<T> {
  const places = new Map<string, { readonly thing: T; readonly evidence: Evidence }[]>();
  for (const thing of things) {
    for (const evidence of evidenceOf(thing)) {
      for (const key of keysOf(evidence)) {
        const known = places.get(key);
        if (known === undefined) places.set(key, [{ thing, evidence }]);
        else known.push({ thing, evidence });
      }
    }
  }
  return {
    touchedBy(evidence) {
      const found = new Set<T>();
      for (const piece of evidence) {
        for (const key of keysOf(piece)) {
          for (const { thing, evidence: other } of places.get(key) ?? [])
            if (overlaps(piece, other)) found.add(thing);
        }
      }
      return found;
    },
  };
}

function keysOf({ article, start, end }: Evidence): readonly string[] {
  const first = Math.floor(start / STRETCH);
  const count = Math.floor((end - 1) / STRETCH) - first + 1;
  return Array.from({ length: count }, (_, n) => `${first + n} ${article}`);
}

/**
 * Finds runs of words that two sequences have in common.
 *
 *     a   the ferry left Ostvik at nine with all cars lashed
 *     b           she left Ostvik at nine with no cars
 *                     ╰──── one run ─────╯
 *
 * Every run of `shingle` words is looked up in an index of those seen before (Broder 1997), and hits on one
 * diagonal are joined. A shingle is linked to its first few carriers only: in a thousand copies of one text
 * each copy is tied to the first ones, which is enough to know them all as one, and keeps the cost linear.
 */

export interface SharedRun {
  /** Index of the earlier sequence. */
  readonly a: number;
  /** Index of the later sequence; never that of the earlier one. */
  readonly b: number;
  /** Places of the first shared word. */
  readonly aStart: number;
  readonly bStart: number;
  /** How many words are shared; at least `shingle`. */
  readonly length: number;
}

/** More carriers find nothing new where the first eight are tied to one another already. */
const CARRIERS_MAX = 8;

/** Runs of at least `shingle` words, by the later sequence, then by position in it. */
export function findSharedRuns(
  sequences: readonly (readonly string[])[],
  shingle: number,
): readonly SharedRun[] {
  const carriers = new Map<string, Carrier[]>();
  const runs: GrowingRun[] = [];
  sequences.forEach((words, b) => {
    const open = new Map<number, GrowingRun>();
    const own: [key: string, at: number][] = [];
    for (let at = 0; at + shingle <= words.length; at++) {
      const key = words.slice(at, at + shingle).join(" ");
      own.push([key, at]);
      for (const carrier of carriers.get(key) ?? []) {
        const diagonal = diagonalOf(carrier, at);
        const known = open.get(diagonal);
        if (known !== undefined && known.bStart + known.length === at + shingle - 1) {
          known.length++;
        } else {
          const run = { a: carrier.sequence, b, aStart: carrier.at, bStart: at, length: shingle };
          open.set(diagonal, run);
          runs.push(run);
        }
      }
    }
    // Only now, so that no sequence is compared with itself.
    for (const [key, at] of own) {
      const known = carriers.get(key);
      if (known === undefined) carriers.set(key, [{ sequence: b, at }]);
      else if (known.length < CARRIERS_MAX) known.push({ sequence: b, at });
    }
  });
  return runs;
}

interface Carrier {
  readonly sequence: number;
  readonly at: number;
}

interface GrowingRun extends SharedRun {
  length: number;
}

/** More words than any sequence has. */
const LENGTH_MAX = 2 ** 24;

/** One number for the sequence and for how far the place in it lies from `at`. */
function diagonalOf({ sequence, at: there }: Carrier, at: number): number {
  return sequence * 2 * LENGTH_MAX + (there - at + LENGTH_MAX);
}

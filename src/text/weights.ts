/**
 * A linear model over hashed features, as small as it can lie in memory.
 *
 * A feature is a 32-bit key. Each known key has a short list of (class, weight) pairs; an unknown key
 * adds nothing. Look-up is open addressing in a table at most half full: one or two probes.
 */
import { ModelFormatError } from "../errors.ts";
import type { ModelArray, ModelFile } from "./model-file.ts";

export interface Weights {
  readonly nClasses: number;
  /** Pairs of a key and where its entries begin; the key 0 is an empty place, so that no feature has it. */
  readonly table: Int32Array;
  /** By how many bits a key's hash is shifted right to give the pair where the search for it begins. */
  readonly shift: number;
  /**
   * For each key a head, its number of entries plus 256 times its shift, and then the entries: 256 times the
   * class plus the weight as a byte. All that a feature needs lies together: reading it waits for memory twice.
   */
  readonly entries: Int16Array;
}

const found = new Int32Array(128);

/**
 * Sets the scores to the sums of the weights of the first `n` features, 128 at most.
 *
 * All keys are looked up before any entry is read: the look-ups do not wait for one another, and the
 * processor waits for memory for several at a time.
 */
export function scoreFeatures(weights: Weights, features: Int32Array, n: number, scores: Int32Array): void {
  const { table, shift, entries, nClasses } = weights;
  const mask = table.length - 1;
  let nFound = 0;
  for (let k = 0; k < n; k++) {
    const key = features[k]!;
    let place = (hashOf(key) >>> shift) << 1;
    let known = table[place]!;
    while (known !== key && known !== 0) {
      place = (place + 2) & mask;
      known = table[place]!;
    }
    found[nFound] = table[place + 1]!;
    nFound += known === 0 ? 0 : 1;
  }
  scores.fill(0, 0, nClasses);
  for (let k = 0; k < nFound; k++) {
    let at = found[k]!;
    const head = entries[at]!;
    const end = at + (head & 0xff);
    const scale = head >> 8;
    while (at < end) {
      const entry = entries[++at]!;
      // The low byte with its sign, times two to the power of the shift.
      scores[entry >> 8]! += ((entry << 24) >> 24) << scale;
    }
  }
}

/**
 * The order in which keys lie in the table, as a 32-bit number (Fibonacci hashing, Knuth 1973, 6.4). A model file
 * holds its keys in this order: the table is then filled from front to back, which is several times as fast as
 * filling it all over the place.
 */
export function hashOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 0;
}

/** A key from a template's number and up to three values; never 0. */
export function featureKey(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h ^ b, 0xc2b2ae35);
  h ^= h >>> 13;
  h = Math.imul(h ^ c, 0x27d4eb2f);
  h ^= h >>> 16;
  return h === 0 ? 1 : h;
}

/** The arrays `<prefix>.keys`, `.sizes`, `.shifts`, `.classes` and `.values` of a model file as a look-up table. */
export function weightsOf(file: ModelFile, prefix: string, nClasses: number, path: string): Weights {
  const stored = arrayOf(file, `${prefix}.keys`, Int32Array, path);
  const sizes = arrayOf(file, `${prefix}.sizes`, Uint8Array, path);
  const shifts = arrayOf(file, `${prefix}.shifts`, Uint8Array, path);
  const classes = arrayOf(file, `${prefix}.classes`, Uint8Array, path);
  const values = arrayOf(file, `${prefix}.values`, Int8Array, path);
  let bits = 4;
  while (2 ** bits < stored.length * 2) bits++;
  const shift = 32 - bits;
  const table = new Int32Array(2 ** (bits + 1));
  const entries = new Int16Array(stored.length + classes.length);
  const mask = table.length - 1;
  let from = 0;
  let to = 0;
  for (let i = 0; i < stored.length; i++) {
    const key = stored[i]!;
    let place = (hashOf(key) >>> shift) << 1;
    while (table[place] !== 0) place = (place + 2) & mask;
    table[place] = key;
    table[place + 1] = to;
    const size = sizes[i]!;
    entries[to++] = size | (shifts[i]! << 8);
    for (const end = from + size; from < end; from++)
      entries[to++] = (classes[from]! << 8) | (values[from]! & 0xff);
  }
  return { nClasses, table, shift, entries };
}

/** The named array, checked for its type. */
export function arrayOf<T extends ModelArray>(
  file: ModelFile,
  name: string,
  type: new (length: number) => T,
  path: string,
): T {
  const array = file.arrays[name];
  if (array instanceof type) return array;
  throw new ModelFormatError(
    path,
    `Cannot read the ${file.kind} model "${path}": wanted the array "${name}", found none`,
  );
}

/** A setting that must be a list of strings. */
export function labelsOf(file: ModelFile, name: string, path: string): readonly string[] {
  const labels = file.settings[name];
  if (Array.isArray(labels) && labels.every((label) => typeof label === "string")) return labels;
  throw new ModelFormatError(
    path,
    `Cannot read the ${file.kind} model "${path}": wanted the labels "${name}", found none`,
  );
}

/** The class with the highest score; the lower number where two are equal. */
export function bestOf(scores: Int32Array, nClasses: number): number {
  let best = 0;
  for (let i = 1; i < nClasses; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}

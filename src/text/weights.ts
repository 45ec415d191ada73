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
  /** Table of keys; 0 is an empty place, so that no feature has the key 0. */
  readonly keys: Int32Array;
  /** Where the pairs of the key at the same place begin. */
  readonly from: Int32Array;
  /** How many there are. */
  readonly size: Uint8Array;
  /** By how many bits its values are to be shifted left: features with large weights have coarser ones. */
  readonly shift: Uint8Array;
  readonly classes: Uint8Array;
  readonly values: Int8Array;
}

/** Adds the weights of one feature to the scores of its classes. */
export function addFeature(weights: Weights, key: number, scores: Int32Array): void {
  const { keys, classes, values } = weights;
  const mask = keys.length - 1;
  let place = Math.imul(key, 0x9e3779b1) >>> 8;
  for (;;) {
    place &= mask;
    const found = keys[place]!;
    if (found === key) break;
    if (found === 0) return;
    place++;
  }
  const from = weights.from[place]!;
  const to = from + weights.size[place]!;
  const shift = weights.shift[place]!;
  for (let i = from; i < to; i++) scores[classes[i]!]! += values[i]! << shift;
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
  const shifts = (file.arrays[`${prefix}.shifts`] as Uint8Array | undefined) ?? new Uint8Array(stored.length);
  const classes = arrayOf(file, `${prefix}.classes`, Uint8Array, path);
  const values = arrayOf(file, `${prefix}.values`, Int8Array, path);
  let capacity = 16;
  while (capacity < stored.length * 2) capacity *= 2;
  const keys = new Int32Array(capacity);
  const from = new Int32Array(capacity);
  const size = new Uint8Array(capacity);
  const shift = new Uint8Array(capacity);
  const mask = capacity - 1;
  let at = 0;
  for (let i = 0; i < stored.length; i++) {
    const key = stored[i]!;
    let place = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    while (keys[place] !== 0) place = (place + 1) & mask;
    keys[place] = key;
    from[place] = at;
    size[place] = sizes[i]!;
    shift[place] = shifts[i]!;
    at += sizes[i]!;
  }
  return { nClasses, keys, from, size, shift, classes, values };
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

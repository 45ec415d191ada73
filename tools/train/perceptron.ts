/**
 * An averaged perceptron over hashed features, and its pruned, quantized form for the model file.
 *
 * Averaging (Collins 2002) by the usual trick: beside each weight lies the sum of its updates times
 * the step at which they were made; the mean is w − u / steps. Features seen fewer than `minCount`
 * times in a first pass over the data are never given weights.
 */
import type { ModelArray } from "../../src/text/model-file.ts";
import { hashOf } from "../../src/text/weights.ts";

/**
 * So many of the weights are kept to the full precision of a byte; a feature with a larger one has all of its
 * weights halved until they fit. Cutting the largest off instead cost twenty points of F1: they are the
 * ones that say that most words are no names.
 */
const UNSHIFTED_SHARE = 0.995;

export class Perceptron {
  readonly nClasses: number;
  private keys = new Int32Array(1 << 20);
  private rows = new Int32Array(1 << 20);
  private used = 0;
  private weights: Float32Array = new Float32Array(0);
  private totals: Float32Array = new Float32Array(0);
  private nRows = 0;
  private counting = true;
  private steps = 1;

  constructor(nClasses: number) {
    this.nClasses = nClasses;
  }

  private placeOf(key: number): number {
    const mask = this.keys.length - 1;
    let place = (Math.imul(key, 0x9e3779b1) >>> 4) & mask;
    while (this.keys[place] !== 0 && this.keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  /** First pass: notes that the feature occurs. */
  count(key: number): void {
    if (!this.counting) throw new TypeError("Cannot count features after training has begun");
    const place = this.placeOf(key);
    if (this.keys[place] === 0) {
      this.keys[place] = key;
      if (++this.used * 2 > this.keys.length) this.grow();
    }
    this.rows[this.placeOf(key)]!++;
  }

  private grow(): void {
    const { keys, rows } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.rows = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue;
      const place = this.placeOf(keys[i]!);
      this.keys[place] = keys[i]!;
      this.rows[place] = rows[i]!;
    }
  }

  /** Ends the first pass; features seen less often than `minCount` are forgotten. */
  begin(minCount: number): void {
    this.counting = false;
    const { keys, rows } = this;
    const kept: number[] = [];
    for (let i = 0; i < keys.length; i++) if (keys[i] !== 0 && rows[i]! >= minCount) kept.push(keys[i]!);
    let capacity = 16;
    while (capacity < kept.length * 2) capacity *= 2;
    this.keys = new Int32Array(capacity);
    this.rows = new Int32Array(capacity);
    for (const key of kept) {
      const place = this.placeOf(key);
      this.keys[place] = key;
      this.rows[place] = this.nRows++;
    }
    this.weights = new Float32Array(this.nRows * this.nClasses);
    this.totals = new Float32Array(this.nRows * this.nClasses);
  }

  get nFeatures(): number {
    return this.nRows;
  }

  /** Where the features' weights begin; -1 for forgotten ones. Written over `features`. */
  rowsOf(features: Int32Array, n: number): void {
    for (let i = 0; i < n; i++) {
      const place = this.placeOf(features[i]!);
      features[i] = this.keys[place] === 0 ? -1 : this.rows[place]! * this.nClasses;
    }
  }

  score(rows: Int32Array, n: number, scores: Float32Array): void {
    const { weights, nClasses } = this;
    scores.fill(0);
    for (let i = 0; i < n; i++) {
      const row = rows[i]!;
      if (row < 0) continue;
      for (let c = 0; c < nClasses; c++) scores[c]! += weights[row + c]!;
    }
  }

  /** Moves weight from the class that was guessed to the one that is right. */
  update(rows: Int32Array, n: number, right: number, guessed: number): void {
    const { weights, totals, steps } = this;
    for (let i = 0; i < n; i++) {
      const row = rows[i]!;
      if (row < 0) continue;
      weights[row + right]! += 1;
      totals[row + right]! += steps;
      weights[row + guessed]! -= 1;
      totals[row + guessed]! -= steps;
    }
  }

  /** Call once for each decision, right or wrong. */
  step(): void {
    this.steps++;
  }

  /**
   * The averaged weights as arrays for a model file. Those that round to nothing are left out;
   * `keepShare` leaves out the smallest of the rest as well.
   */
  compile(prefix: string, keepShare: number): Record<string, ModelArray> {
    const { keys, rows, weights, totals, nClasses, steps } = this;
    const size = this.nRows * nClasses;
    const mean = new Float32Array(size);
    const magnitudes: number[] = [];
    for (let i = 0; i < size; i++) {
      if (totals[i] === 0 && weights[i] === 0) continue;
      mean[i] = weights[i]! - totals[i]! / steps;
      magnitudes.push(Math.abs(mean[i]!));
    }
    const sorted = Float32Array.from(magnitudes).sort();
    const least = sorted[Math.floor(sorted.length * (1 - keepShare))] ?? 0;
    const scale = 127 / (sorted[Math.floor(sorted.length * UNSHIFTED_SHARE)] ?? 1);
    const places: number[] = [];
    for (let i = 0; i < keys.length; i++) if (keys[i] !== 0) places.push(i);
    places.sort((a, b) => hashOf(keys[a]!) - hashOf(keys[b]!));
    const outKeys: number[] = [];
    const sizes: number[] = [];
    const shifts: number[] = [];
    const classes: number[] = [];
    const values: number[] = [];
    for (const place of places) {
      const row = rows[place]! * nClasses;
      const before = classes.length;
      let largest = 0;
      for (let c = 0; c < nClasses; c++) largest = Math.max(largest, Math.abs(mean[row + c]!));
      const shift = Math.max(0, Math.ceil(Math.log2((largest * scale) / 127)));
      for (let c = 0; c < nClasses; c++) {
        const value = mean[row + c]!;
        if (Math.abs(value) < least) continue;
        const quantized = Math.round((value * scale) / 2 ** shift);
        if (quantized === 0) continue;
        classes.push(c);
        values.push(quantized);
      }
      if (classes.length === before) continue;
      outKeys.push(keys[place]!);
      sizes.push(classes.length - before);
      shifts.push(shift);
    }
    return {
      [`${prefix}.keys`]: Int32Array.from(outKeys),
      [`${prefix}.sizes`]: Uint8Array.from(sizes),
      [`${prefix}.shifts`]: Uint8Array.from(shifts),
      [`${prefix}.classes`]: Uint8Array.from(classes),
      [`${prefix}.values`]: Int8Array.from(values),
    };
  }
}

/** Numbers from 0 to 1, the same for the same seed (Mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A new order of the items, drawn from `random`. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [order[i], order[k]] = [order[k]!, order[i]!];
  }
  return order;
}

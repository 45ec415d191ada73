/**
 * What does each token look like among its neighbors? Layers of simple recurrent units (Lei et al. 2018).
 *
 * In: one row of floats a token. Out: as many, in which the tokens before and after have left their mark.
 * Each layer is one matrix product for all tokens and a recurrence that costs a few steps a float, so that
 * reading is linear and fast. The logistic gates are replaced by 1/2 + z / (2 (1 + |z|)), which needs no
 * exponential.
 */
import type { Kernel, WholeMatrix } from "./kernel.ts";
import type { Linear, Parameter, Parameters } from "./shape.ts";

/** Offsets of one layer's matrices for `n` tokens, kept for training. */
export interface EncodedLayer {
  readonly inputs: number;
  readonly gates: number;
  readonly cells: number;
  readonly outputs: number;
}

/** Hands out room in the kernel's memory behind the parameters. */
export class Room {
  #next: number;
  readonly #end: number;

  constructor(from: number, end: number) {
    this.#next = from;
    this.#end = end;
  }

  /** Throws a RangeError where there is no room left: the caller cuts texts into pieces that fit. */
  take(nFloats: number): number {
    const at = this.#next;
    this.#next += (nFloats + 3) & ~3;
    if (this.#next > this.#end)
      throw new RangeError(`Cannot take ${nFloats} floats: ${this.#end - at} are left`);
    return at;
  }

  /** Where room is taken next: whatever is taken from here on can be given back by `release`. */
  mark(): number {
    return this.#next;
  }

  release(mark: number): void {
    this.#next = mark;
  }
}

/** A network's parameters in a kernel's memory, and room to work in. */
export interface Workspace {
  readonly kernel: Kernel;
  readonly parameters: Parameters;
  readonly room: Room;
  readonly width: number;
  readonly role: number;
  /** By the offset of their weights, the matrices that lie ready in whole numbers; none while training. */
  readonly whole: ReadonlyMap<number, WholeMatrix>;
}

/** Runs all layers over `n` rows at `inputs`; `between` may change a layer's outputs before the next one sees them. */
export function encode(
  workspace: Workspace,
  inputs: number,
  n: number,
  between: (outputs: number, n: number) => void = () => {},
): EncodedLayer[] {
  const { kernel, parameters, room, width } = workspace;
  const layers: EncodedLayer[] = [];
  let at = inputs;
  for (const { weight, bias, carry } of parameters.layers) {
    const gates = project(workspace, at, n, { weight, bias });
    const cells = room.take(n * width);
    const outputs = room.take(n * width);
    const layer = { inputs: at, gates, cells, outputs };
    kernel.recur({ ...layer, carry: carry.offset }, n, width);
    between(outputs, n);
    layers.push(layer);
    at = outputs;
  }
  return layers;
}

/** rows · weight + bias, in new room; in whole numbers where the weights lie ready in them. */
export function project(
  { kernel, room, whole }: Workspace,
  rows: number,
  n: number,
  { weight, bias }: Linear,
): number {
  const size = { m: n, k: weight.rows, n: weight.columns };
  const at = room.take(n * weight.columns);
  const matrix = whole.get(weight.offset);
  if (matrix === undefined) {
    spread(kernel, bias, at, n);
    kernel.multiply(rows, weight.offset, at, { ...size, add: true });
    return at;
  }
  const mark = room.mark();
  const inputs = { whole: room.take((n * weight.rows) / 2), units: room.take(n) };
  kernel.makeWhole(rows, inputs, n, weight.rows);
  kernel.multiplyWhole(inputs, matrix, at, size);
  room.release(mark);
  return at;
}

/** Writes a row to each of `n` rows, doubling what is written. */
function spread({ floats }: Kernel, { offset, columns }: Parameter, at: number, n: number): void {
  floats.copyWithin(at, offset, offset + columns);
  for (let done = 1; done < n; done *= 2) {
    floats.copyWithin(at + done * columns, at, at + Math.min(done, n - done) * columns);
  }
}

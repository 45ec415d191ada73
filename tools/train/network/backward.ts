/**
 * The network's gradients: each function here undoes one of `src/text/network`, last layer first.
 *
 * Gradients of the parameters lie in the kernel's memory `gradients` floats behind the parameters themselves
 * and are added to; those of tokens' rows likewise. Checked against finite differences in backward.test.ts.
 */
import { transpose } from "../../../src/text/network/arcs.ts";
import type { EncodedLayer, Workspace } from "../../../src/text/network/encode.ts";
import type { Layer, Linear } from "../../../src/text/network/shape.ts";

export interface TrainingSpace extends Workspace {
  /** From a parameter to its gradient, in floats. */
  readonly gradients: number;
}

/** For outputs = rows · weight + bias: adds to the gradients of weight, bias and, where `dRows` is given, of rows. */
export function backThroughLinear(
  space: TrainingSpace,
  { weight, bias }: Linear,
  rows: number,
  n: number,
  dOutputs: number,
  dRows: number | null,
): void {
  const { kernel, room, gradients } = space;
  const { floats } = kernel;
  addProduct(space, rows, n, weight.rows, dOutputs, weight.columns, gradients + weight.offset);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < bias.columns; k++) {
      floats[gradients + bias.offset + k]! += floats[dOutputs + i * weight.columns + k]!;
    }
  }
  if (dRows === null) return;
  const across = room.take(weight.columns * weight.rows);
  transpose(floats, weight.offset, weight.rows, weight.columns, across, weight.rows);
  kernel.multiply(dOutputs, across, dRows, { m: n, k: weight.columns, n: weight.rows, add: true });
}

/** target (aColumns × bColumns) += Aᵀ · B, where A and B have `n` rows. */
export function addProduct(
  { kernel, room }: TrainingSpace,
  a: number,
  n: number,
  aColumns: number,
  b: number,
  bColumns: number,
  target: number,
): void {
  const across = room.take(aColumns * n);
  transpose(kernel.floats, a, n, aColumns, across, n);
  kernel.multiply(across, b, target, { m: aColumns, k: n, n: bColumns, add: true });
}

/** From the gradient of a layer's outputs to that of its inputs; returns the latter's offset. */
export function backThroughLayer(
  space: TrainingSpace,
  layer: Layer,
  made: EncodedLayer,
  n: number,
  dOutputs: number,
): number {
  const { kernel, room, width, gradients } = space;
  const { floats } = kernel;
  const half = width / 2;
  const dInputs = room.take(n * width);
  const dGates = room.take(n * 3 * width);
  const carried = new Float32Array(half);
  for (let direction = 0; direction < 2; direction++) {
    const unit = direction * half;
    carried.fill(0);
    for (let s = n - 1; s >= 0; s--) {
      const t = direction === 0 ? s : n - 1 - s;
      const before = direction === 0 ? t - 1 : t + 1;
      const hasBefore = s > 0;
      const gate = t * 3 * width + direction * 3 * half;
      for (let k = 0; k < half; k++) {
        const at = t * width + unit + k;
        const v = floats[layer.carry.offset + unit + k]!;
        const last = hasBefore ? floats[made.cells + before * width + unit + k]! : 0;
        const candidate = floats[made.gates + gate + k]!;
        const zf = floats[made.gates + gate + half + k]! + v * last;
        const zr = floats[made.gates + gate + 2 * half + k]!;
        const sizeF = 1 + Math.abs(zf);
        const sizeR = 1 + Math.abs(zr);
        const f = 0.5 + (0.5 * zf) / sizeF;
        const r = 0.5 + (0.5 * zr) / sizeR;
        const cell = floats[made.cells + at]!;
        const d = floats[dOutputs + at]!;
        const dCell = d * r + carried[k]!;
        floats[dInputs + at] = d * (1 - r);
        floats[dGates + gate + 2 * half + k] =
          (d * (cell - floats[made.inputs + at]!) * 0.5) / (sizeR * sizeR);
        const dForget = (dCell * (last - candidate) * 0.5) / (sizeF * sizeF);
        floats[dGates + gate + half + k] = dForget;
        floats[dGates + gate + k] = dCell * (1 - f);
        floats[gradients + layer.carry.offset + unit + k]! += dForget * last;
        carried[k] = dCell * f + dForget * v;
      }
    }
  }
  backThroughLinear(space, layer, made.inputs, n, dGates, dInputs);
  return dInputs;
}

/**
 * The network's arithmetic: matrices and recurrences in WebAssembly, over one block of memory.
 *
 * Everything is addressed by offsets that count 32-bit floats from the start of the memory. WebAssembly has
 * no fused multiply-add and rounds as IEEE 754 says, so that the same input gives the same bits on every machine.
 */
import { KERNEL_BYTES } from "./kernel-bytes.ts";

export interface Kernel {
  readonly floats: Float32Array;
  /** C (m × n) = A (m × k) · B (k × n), or C += A · B. `n` must be a multiple of four. */
  multiply(a: number, b: number, c: number, size: MatrixSize): void;
  /** Writes to each of `n` rows at `out` the sum of `terms` rows of a table of bytes, `width` a row. */
  sumRows(numbers: number, terms: number, table: ByteTable, out: number, n: number, width: number): void;
  /** Writes to each of `n` rows at `out` what is above zero of the sums that `from` names. */
  sumAbove(from: RelationSums, out: number, n: number, width: number): void;
  /** Rows of floats as 16-bit whole numbers with a unit a row; `k` must be a multiple of eight. */
  makeWhole(rows: number, to: WholeRows, n: number, k: number): void;
  /** C (m × n) = A · B + bias in whole numbers; a third of the time of `multiply`. `n` must be a multiple of four. */
  multiplyWhole(a: WholeRows, b: WholeMatrix, c: number, size: MatrixSize): void;
  /** One layer's recurrence in both directions: see `encode`. */
  recur(at: Recurrence, n: number, width: number): void;
}

export interface MatrixSize {
  readonly m: number;
  readonly k: number;
  readonly n: number;
  readonly add?: boolean;
}

/** Offsets of a table of bytes, four in the room of a float, and of its rows' units. */
export interface ByteTable {
  readonly rows: number;
  readonly units: number;
}

/** Offsets of rows, `stride` floats apart, of a row shared by all, and of a table of which each takes `terms` rows. */
export interface RelationSums {
  readonly rows: number;
  readonly stride: number;
  readonly shared: number;
  /** Row numbers as bytes, four in the room of a float. */
  readonly numbers: number;
  readonly terms: number;
  readonly table: number;
}

/** Offsets of rows of whole numbers, two in the room of a float, and of their units. */
export interface WholeRows {
  readonly whole: number;
  readonly units: number;
}

/** Offsets of a matrix whose rows lie in pairs, of its columns' units and of what is added to each column. */
export interface WholeMatrix extends WholeRows {
  readonly bias: number;
}

/** Offsets of one layer's matrices: `inputs` n × width, `gates` n × 3 width, `cells` and `outputs` n × width, `carry` width. */
export interface Recurrence {
  readonly inputs: number;
  readonly gates: number;
  readonly cells: number;
  readonly outputs: number;
  readonly carry: number;
}

/** As in kernel.as. */
const WHOLE_MAX = 2047;

interface Exports {
  sumRows(
    numbers: number,
    terms: number,
    table: number,
    units: number,
    out: number,
    n: number,
    k: number,
  ): void;
  sumAbove(
    rows: number,
    stride: number,
    shared: number,
    numbers: number,
    terms: number,
    table: number,
    out: number,
    n: number,
    k: number,
  ): void;
  makeWhole(rows: number, whole: number, units: number, n: number, k: number): void;
  multiplyWhole(
    a: number,
    unitsA: number,
    b: number,
    unitsB: number,
    bias: number,
    c: number,
    m: number,
    k: number,
    n: number,
  ): void;
  multiply(a: number, b: number, c: number, m: number, k: number, n: number, add: number): void;
  recur(
    u: number,
    x: number,
    c: number,
    h: number,
    v: number,
    n: number,
    half: number,
    rowU: number,
    rowX: number,
    backwards: number,
  ): void;
}

const PAGE_FLOATS = 16384;

/** What is used of the platform's WebAssembly, which the typings in use know by name only. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

/** A kernel with memory for `nFloats` floats, all zero. */
export function openKernel(nFloats: number): Kernel {
  const pages = Math.ceil(nFloats / PAGE_FLOATS);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const bytes = Uint8Array.from(atob(KERNEL_BYTES), (letter) => letter.charCodeAt(0));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  const { multiply, recur, makeWhole, multiplyWhole, sumRows, sumAbove } = instance.exports as Exports;
  return {
    floats: new Float32Array(memory.buffer),
    multiply(a, b, c, { m, k, n, add }) {
      multiply(a * 4, b * 4, c * 4, m, k, n, add === true ? 1 : 0);
    },
    sumRows(numbers, terms, { rows, units }, out, n, width) {
      sumRows(numbers * 4, terms, rows * 4, units * 4, out * 4, n, width);
    },
    sumAbove({ rows, stride, shared, numbers, terms, table }, out, n, width) {
      sumAbove(rows * 4, stride * 4, shared * 4, numbers * 4, terms, table * 4, out * 4, n, width);
    },
    makeWhole(rows, { whole, units }, n, k) {
      makeWhole(rows * 4, whole * 4, units * 4, n, k);
    },
    multiplyWhole(a, b, c, { m, k, n }) {
      multiplyWhole(a.whole * 4, a.units * 4, b.whole * 4, b.units * 4, b.bias * 4, c * 4, m, k, n);
    },
    recur({ inputs, gates, cells, outputs, carry }, n, width) {
      const half = width / 2;
      for (let direction = 0; direction < 2; direction++) {
        const unit = direction * half * 4;
        const gate = gates * 4 + direction * 3 * half * 4;
        recur(
          gate,
          inputs * 4 + unit,
          cells * 4 + unit,
          outputs * 4 + unit,
          carry * 4 + unit,
          n,
          half,
          3 * width * 4,
          width * 4,
          direction,
        );
      }
    },
  };
}

/** Writes the `rows` × `columns` floats at `from` to `to` as whole numbers, in pairs of rows with a unit a column. */
export function makeWholeMatrix(
  floats: Float32Array,
  from: number,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  to: WholeRows,
): void {
  const whole = new Int16Array(floats.buffer, to.whole * 4, rows * columns);
  for (let j = 0; j < columns; j++) {
    let most = 0;
    for (let i = 0; i < rows; i++) most = Math.max(most, Math.abs(floats[from + i * columns + j]!));
    floats[to.units + j] = most / WHOLE_MAX;
    const factor = most > 0 ? WHOLE_MAX / most : 0;
    for (let i = 0; i < rows; i++) {
      const value = Math.round(floats[from + i * columns + j]! * factor);
      whole[((i >> 1) * columns + j) * 2 + (i & 1)] = value;
    }
  }
}

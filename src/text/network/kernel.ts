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
  /** One layer's recurrence in both directions: see `encode`. */
  recur(at: Recurrence, n: number, width: number): void;
}

export interface MatrixSize {
  readonly m: number;
  readonly k: number;
  readonly n: number;
  readonly add?: boolean;
}

/** Offsets of one layer's matrices: `inputs` n × width, `gates` n × 3 width, `cells` and `outputs` n × width, `carry` width. */
export interface Recurrence {
  readonly inputs: number;
  readonly gates: number;
  readonly cells: number;
  readonly outputs: number;
  readonly carry: number;
}

interface Exports {
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
  const { multiply, recur } = instance.exports as Exports;
  return {
    floats: new Float32Array(memory.buffer),
    multiply(a, b, c, { m, k, n, add }) {
      multiply(a * 4, b * 4, c * 4, m, k, n, add === true ? 1 : 0);
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

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { makeWholeMatrix, openKernel } from "./kernel.ts";

const kernel = openKernel(200_000);
const { floats } = kernel;
const A = 0;
const B = 40_000;
const C = 80_000;
const REST = 120_000;

/** Any sizes that the kernel may be asked for, with numbers to fill matrices from. */
const sizes = fc.record({
  m: fc.integer({ min: 1, max: 11 }),
  k: fc.integer({ min: 1, max: 5 }).map((eights) => eights * 8),
  n: fc.integer({ min: 1, max: 7 }).map((fours) => fours * 4),
  seed: fc.nat(1000),
});

function fill(at: number, n: number, seed: number): void {
  for (let i = 0; i < n; i++) floats[at + i] = Math.sin(seed + i * 1.7);
}

function product(m: number, k: number, n: number): Float64Array {
  const sums = new Float64Array(m * n);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      for (let p = 0; p < k; p++) sums[i * n + j]! += floats[A + i * k + p]! * floats[B + p * n + j]!;
    }
  }
  return sums;
}

test("multiply() is the product of two matrices, or adds it", () => {
  fc.assert(
    fc.property(sizes, ({ m, k, n, seed }) => {
      fill(A, m * k, seed);
      fill(B, k * n, seed + 1);
      const wanted = product(m, k, n);
      kernel.multiply(A, B, C, { m, k, n });
      for (let i = 0; i < m * n; i++) assert.ok(Math.abs(floats[C + i]! - wanted[i]!) < 1e-4);
      kernel.multiply(A, B, C, { m, k, n, add: true });
      for (let i = 0; i < m * n; i++) assert.ok(Math.abs(floats[C + i]! - 2 * wanted[i]!) < 2e-4);
    }),
  );
});

test("multiplyWhole() is the product plus the bias, to three figures", () => {
  fc.assert(
    fc.property(sizes, ({ m, k, n, seed }) => {
      fill(A, m * k, seed);
      fill(B, k * n, seed + 1);
      const rows = { whole: REST, units: REST + 10_000 };
      const matrix = { whole: REST + 20_000, units: REST + 40_000, bias: REST + 41_000 };
      fill(matrix.bias, n, seed + 2);
      makeWholeMatrix(floats, B, { rows: k, columns: n }, matrix);
      kernel.makeWhole(A, rows, m, k);
      kernel.multiplyWhole(rows, matrix, C, { m, k, n });
      const wanted = product(m, k, n);
      for (let i = 0; i < m * n; i++) {
        assert.ok(Math.abs(floats[C + i]! - wanted[i]! - floats[matrix.bias + (i % n)]!) < 2e-3 * k);
      }
    }),
  );
});

test("makeWhole() makes nothing of rows of zeros", () => {
  floats.fill(0, A, A + 16);
  kernel.makeWhole(A, { whole: REST, units: REST + 100 }, 2, 8);
  assert.deepEqual([...new Int16Array(floats.buffer, REST * 4, 16)], new Array(16).fill(0));
});

test("recur() carries on from token to token, in both directions", () => {
  const width = 8;
  const n = 5;
  const at = { inputs: A, gates: B, cells: C, outputs: C + 1000, carry: REST };
  fill(at.inputs, n * width, 1);
  fill(at.gates, n * 3 * width, 2);
  fill(at.carry, width, 3);
  kernel.recur(at, n, width);
  const gate = (z: number) => 0.5 + (0.5 * z) / (1 + Math.abs(z));
  const half = width / 2;
  for (let direction = 0; direction < 2; direction++) {
    for (let k = 0; k < half; k++) {
      const unit = direction * half + k;
      let cell = 0;
      for (let s = 0; s < n; s++) {
        const t = direction === 0 ? s : n - 1 - s;
        const gates = at.gates + t * 3 * width + direction * 3 * half + k;
        const f = gate(floats[gates + half]! + floats[at.carry + unit]! * cell);
        cell = f * cell + (1 - f) * floats[gates]!;
        const r = gate(floats[gates + 2 * half]!);
        const input = floats[at.inputs + t * width + unit]!;
        assert.ok(Math.abs(floats[at.cells + t * width + unit]! - cell) < 1e-5);
        assert.ok(Math.abs(floats[at.outputs + t * width + unit]! - (r * cell + (1 - r) * input)) < 1e-5);
      }
    }
  }
});

test("sumRows() adds up rows of bytes in their units", () => {
  const table = { rows: REST, units: REST + 1000 };
  new Int8Array(floats.buffer, table.rows * 4, 24).set(Array.from({ length: 24 }, (_, i) => i * 10 - 120));
  floats.set([0.5, 2, -1], table.units);
  new Int32Array(floats.buffer, A * 4, 4).set([0, 2, 1, 1]);
  kernel.sumRows(A, 2, table, C, 2, 8);
  const byteAt = (row: number, k: number) => (row * 8 + k) * 10 - 120;
  for (let k = 0; k < 8; k++) {
    assert.equal(floats[C + k], 0.5 * byteAt(0, k) - byteAt(2, k));
    assert.equal(floats[C + 8 + k], 4 * byteAt(1, k));
  }
});

test("sumAbove() keeps what is above zero", () => {
  floats.set([1, -5, 3, 0], A);
  floats.set([1, 1, 1, 1], A + 8);
  floats.set([0, 0, 0, 0, 2, 2, -9, 2], B);
  new Uint8Array(floats.buffer, REST * 4, 1).set([1]);
  const from = { rows: A, stride: 4, shared: A + 8, numbers: REST, terms: 1, table: B };
  kernel.sumAbove(from, C, 1, 4);
  assert.deepEqual([...floats.subarray(C, C + 4)], [4, 0, 0, 3]);
});

/**
 * The inner loops of the reader's network, in AssemblyScript with 128-bit SIMD.
 *
 * Addresses are in bytes, matrices row by row in 32-bit floats. No memory is allocated here and nothing is
 * checked: `src/text/network/kernel.ts` is the only caller. Built by `npx tsx tools/make-kernel.ts`.
 */

/** C (m × n) = A (m × k) · B (k × n), or C += A · B where `add` is not 0. `n` must be a multiple of four. */
export function multiply(a: usize, b: usize, c: usize, m: i32, k: i32, n: i32, add: i32): void {
  const rowA: usize = (<usize>k) << 2;
  const rowC: usize = (<usize>n) << 2;
  let i: i32 = 0;
  for (; i + 4 <= m; i += 4) {
    const a0 = a + <usize>i * rowA;
    const a1 = a0 + rowA;
    const a2 = a1 + rowA;
    const a3 = a2 + rowA;
    const c0 = c + <usize>i * rowC;
    const c1 = c0 + rowC;
    const c2 = c1 + rowC;
    const c3 = c2 + rowC;
    let j: usize = 0;
    for (; j + 32 <= rowC; j += 32) {
      const zero = f32x4.splat(0);
      let s00 = add ? v128.load(c0 + j) : zero;
      let s01 = add ? v128.load(c0 + j, 16) : zero;
      let s10 = add ? v128.load(c1 + j) : zero;
      let s11 = add ? v128.load(c1 + j, 16) : zero;
      let s20 = add ? v128.load(c2 + j) : zero;
      let s21 = add ? v128.load(c2 + j, 16) : zero;
      let s30 = add ? v128.load(c3 + j) : zero;
      let s31 = add ? v128.load(c3 + j, 16) : zero;
      let at = b + j;
      for (let p: usize = 0; p < rowA; p += 4) {
        const b0 = v128.load(at);
        const b1 = v128.load(at, 16);
        at += rowC;
        const x0 = v128.load32_splat(a0 + p);
        s00 = f32x4.add(s00, f32x4.mul(x0, b0));
        s01 = f32x4.add(s01, f32x4.mul(x0, b1));
        const x1 = v128.load32_splat(a1 + p);
        s10 = f32x4.add(s10, f32x4.mul(x1, b0));
        s11 = f32x4.add(s11, f32x4.mul(x1, b1));
        const x2 = v128.load32_splat(a2 + p);
        s20 = f32x4.add(s20, f32x4.mul(x2, b0));
        s21 = f32x4.add(s21, f32x4.mul(x2, b1));
        const x3 = v128.load32_splat(a3 + p);
        s30 = f32x4.add(s30, f32x4.mul(x3, b0));
        s31 = f32x4.add(s31, f32x4.mul(x3, b1));
      }
      v128.store(c0 + j, s00);
      v128.store(c0 + j, s01, 16);
      v128.store(c1 + j, s10);
      v128.store(c1 + j, s11, 16);
      v128.store(c2 + j, s20);
      v128.store(c2 + j, s21, 16);
      v128.store(c3 + j, s30);
      v128.store(c3 + j, s31, 16);
    }
    for (; j < rowC; j += 16) {
      const zero = f32x4.splat(0);
      let s0 = add ? v128.load(c0 + j) : zero;
      let s1 = add ? v128.load(c1 + j) : zero;
      let s2 = add ? v128.load(c2 + j) : zero;
      let s3 = add ? v128.load(c3 + j) : zero;
      let at = b + j;
      for (let p: usize = 0; p < rowA; p += 4) {
        const b0 = v128.load(at);
        at += rowC;
        s0 = f32x4.add(s0, f32x4.mul(v128.load32_splat(a0 + p), b0));
        s1 = f32x4.add(s1, f32x4.mul(v128.load32_splat(a1 + p), b0));
        s2 = f32x4.add(s2, f32x4.mul(v128.load32_splat(a2 + p), b0));
        s3 = f32x4.add(s3, f32x4.mul(v128.load32_splat(a3 + p), b0));
      }
      v128.store(c0 + j, s0);
      v128.store(c1 + j, s1);
      v128.store(c2 + j, s2);
      v128.store(c3 + j, s3);
    }
  }
  for (; i < m; i++) {
    const a0 = a + <usize>i * rowA;
    const c0 = c + <usize>i * rowC;
    for (let j: usize = 0; j < rowC; j += 16) {
      let s = add ? v128.load(c0 + j) : f32x4.splat(0);
      let at = b + j;
      for (let p: usize = 0; p < rowA; p += 4) {
        s = f32x4.add(s, f32x4.mul(v128.load32_splat(a0 + p), v128.load(at)));
        at += rowC;
      }
      v128.store(c0 + j, s);
    }
  }
}

/** 1/2 + z / (2 (1 + |z|)): rises from 0 to 1 as the logistic function does, without an exponential. */
// @ts-ignore: AssemblyScript's decorator
@inline
function gate(z: v128): v128 {
  const one = f32x4.splat(1);
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.div(f32x4.mul(half, z), f32x4.add(one, f32x4.abs(z))));
}

/**
 * One layer's recurrence over n tokens, in one direction, for `half` units (a multiple of four):
 *
 *     f = gate(F + v · c'),  c = f · c' + (1 − f) · U,  r = gate(R),  h = r · c + (1 − r) · x
 *
 * where c' is the cell of the token before (after, where `step` is −1), zero at the border. Row t of `u`
 * holds U, F and R, `half` floats each; rows are `rowU` bytes apart, those of x, c and h `rowX` bytes.
 */
export function recur(
  u: usize, x: usize, c: usize, h: usize, v: usize,
  n: i32, half: i32, rowU: usize, rowX: usize, backwards: i32,
): void {
  const part: usize = (<usize>half) << 2;
  const zero = f32x4.splat(0);
  // Token by token, so that memory is read in its order and the units of a token do not wait for one another.
  for (let s: i32 = 0; s < n; s++) {
    const t = <usize>(backwards ? n - 1 - s : s);
    const gates = u + t * rowU;
    const at = t * rowX;
    const before = c + (backwards ? at + rowX : at - rowX);
    for (let j: usize = 0; j < part; j += 16) {
      const last = s > 0 ? v128.load(before + j) : zero;
      const f = gate(f32x4.add(v128.load(gates + part + j), f32x4.mul(v128.load(v + j), last)));
      const candidate = v128.load(gates + j);
      const cell = f32x4.add(candidate, f32x4.mul(f, f32x4.sub(last, candidate)));
      const r = gate(v128.load(gates + 2 * part + j));
      const input = v128.load(x + at + j);
      v128.store(c + at + j, cell);
      v128.store(h + at + j, f32x4.add(input, f32x4.mul(r, f32x4.sub(cell, input))));
    }
  }
}

/**
 * Writes to each of `n` rows of `out` (k floats, a multiple of eight) the sum of `terms` rows of a table of bytes:
 * those whose numbers stand at `numbers`, 32 bits each, in units of the row's own at `units`.
 */
export function sumRows(
  numbers: usize, terms: i32, table: usize, units: usize, out: usize, n: i32, k: i32,
): void {
  const row: usize = (<usize>k) << 2;
  let at = numbers;
  for (let i: i32 = 0; i < n; i++) {
    const to = out + <usize>i * row;
    for (let p: usize = 0; p < row; p += 16) v128.store(to + p, f32x4.splat(0));
    for (let f: i32 = 0; f < terms; f++) {
      const number = <usize>load<u32>(at);
      at += 4;
      const unit = v128.load32_splat(units + (number << 2));
      const from = table + number * <usize>k;
      for (let p: usize = 0; p < row; p += 32) {
        const bytes = i16x8.extend_low_i8x16_s(v128.load64_zero(from + (p >> 2)));
        const low = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(bytes));
        const high = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(bytes));
        v128.store(to + p, f32x4.add(v128.load(to + p), f32x4.mul(unit, low)));
        v128.store(to + p, f32x4.add(v128.load(to + p, 16), f32x4.mul(unit, high)), 16);
      }
    }
  }
}

/**
 * Writes to each of `n` rows of `out` (k floats, a multiple of four) what is above zero of the sum of a row at
 * `rows` (`rowStride` bytes apart), the row `shared`, and `terms` rows of a table whose numbers stand at `numbers`
 * as bytes.
 */
export function sumAbove(
  rows: usize, rowStride: usize, shared: usize, numbers: usize, terms: i32, table: usize, out: usize, n: i32, k: i32,
): void {
  const row: usize = (<usize>k) << 2;
  const zero = f32x4.splat(0);
  for (let i: i32 = 0; i < n; i++) {
    const from = rows + <usize>i * rowStride;
    const to = out + <usize>i * row;
    const own = numbers + <usize>(i * terms);
    for (let p: usize = 0; p < row; p += 16) {
      let sum = f32x4.add(v128.load(from + p), v128.load(shared + p));
      for (let f: i32 = 0; f < terms; f++) {
        sum = f32x4.add(sum, v128.load(table + <usize>load<u8>(own + <usize>f) * row + p));
      }
      v128.store(to + p, f32x4.max(sum, zero));
    }
  }
}

/** Largest whole number that a float becomes: products of two, summed over 512, still fit 32 bits. */
const WHOLE_MAX: f32 = 2047;

/**
 * Writes `n` rows of `k` floats (a multiple of eight) as 16-bit whole numbers, each row in units of its own that
 * make its largest float `WHOLE_MAX`; the units go to `units`, a float a row.
 */
export function makeWhole(rows: usize, whole: usize, units: usize, n: i32, k: i32): void {
  const row: usize = (<usize>k) << 2;
  for (let i: i32 = 0; i < n; i++) {
    const from = rows + <usize>i * row;
    let largest = f32x4.splat(0);
    for (let p: usize = 0; p < row; p += 16) largest = f32x4.max(largest, f32x4.abs(v128.load(from + p)));
    const most = max(
      max(f32x4.extract_lane(largest, 0), f32x4.extract_lane(largest, 1)),
      max(f32x4.extract_lane(largest, 2), f32x4.extract_lane(largest, 3)),
    );
    store<f32>(units + ((<usize>i) << 2), most / WHOLE_MAX);
    const factor = f32x4.splat(most > 0 ? WHOLE_MAX / most : 0);
    const to = whole + ((<usize>i * row) >> 1);
    for (let p: usize = 0; p < row; p += 32) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from + p), factor)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from + p, 16), factor)));
      v128.store(to + (p >> 1), i16x8.narrow_i32x4_s(low, high));
    }
  }
}

// @ts-ignore: AssemblyScript's decorator
@inline
function scaled(sum: v128, unit: v128, units: v128, bias: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum), unit), units), bias);
}

/**
 * C (m × n) = A · B + bias, with A (m × k) and B (k × n) in 16-bit whole numbers: twice as many products an
 * instruction as with floats. `unitsA` has a float a row of A, `unitsB` a float a column of B. B lies in pairs of
 * rows: the numbers of rows 2p and 2p + 1 of a column side by side. `k` must be even, `n` a multiple of four.
 */
export function multiplyWhole(
  a: usize, unitsA: usize, b: usize, unitsB: usize, bias: usize, c: usize, m: i32, k: i32, n: i32,
): void {
  const rowA: usize = (<usize>k) << 1;
  const rowC: usize = (<usize>n) << 2;
  const zero = i32x4.splat(0);
  let i: i32 = 0;
  for (; i + 4 <= m; i += 4) {
    const a0 = a + <usize>i * rowA;
    const a1 = a0 + rowA;
    const a2 = a1 + rowA;
    const a3 = a2 + rowA;
    const u = unitsA + ((<usize>i) << 2);
    const u0 = v128.load32_splat(u);
    const u1 = v128.load32_splat(u, 4);
    const u2 = v128.load32_splat(u, 8);
    const u3 = v128.load32_splat(u, 12);
    const c0 = c + <usize>i * rowC;
    const c1 = c0 + rowC;
    const c2 = c1 + rowC;
    const c3 = c2 + rowC;
    let j: usize = 0;
    for (; j + 32 <= rowC; j += 32) {
      let s00 = zero, s01 = zero, s10 = zero, s11 = zero, s20 = zero, s21 = zero, s30 = zero, s31 = zero;
      let at = b + j;
      for (let p: usize = 0; p < rowA; p += 4) {
        const b0 = v128.load(at);
        const b1 = v128.load(at, 16);
        at += rowC;
        const x0 = v128.load32_splat(a0 + p);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, b0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, b1));
        const x1 = v128.load32_splat(a1 + p);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x1, b0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x1, b1));
        const x2 = v128.load32_splat(a2 + p);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x2, b0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x2, b1));
        const x3 = v128.load32_splat(a3 + p);
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x3, b0));
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x3, b1));
      }
      const v0 = v128.load(unitsB + j);
      const v1 = v128.load(unitsB + j, 16);
      const d0 = v128.load(bias + j);
      const d1 = v128.load(bias + j, 16);
      v128.store(c0 + j, scaled(s00, u0, v0, d0));
      v128.store(c0 + j, scaled(s01, u0, v1, d1), 16);
      v128.store(c1 + j, scaled(s10, u1, v0, d0));
      v128.store(c1 + j, scaled(s11, u1, v1, d1), 16);
      v128.store(c2 + j, scaled(s20, u2, v0, d0));
      v128.store(c2 + j, scaled(s21, u2, v1, d1), 16);
      v128.store(c3 + j, scaled(s30, u3, v0, d0));
      v128.store(c3 + j, scaled(s31, u3, v1, d1), 16);
    }
    for (; j < rowC; j += 16) {
      let s0 = zero, s1 = zero, s2 = zero, s3 = zero;
      let at = b + j;
      for (let p: usize = 0; p < rowA; p += 4) {
        const b0 = v128.load(at);
        at += rowC;
        s0 = i32x4.add(s0, i32x4.dot_i16x8_s(v128.load32_splat(a0 + p), b0));
        s1 = i32x4.add(s1, i32x4.dot_i16x8_s(v128.load32_splat(a1 + p), b0));
        s2 = i32x4.add(s2, i32x4.dot_i16x8_s(v128.load32_splat(a2 + p), b0));
        s3 = i32x4.add(s3, i32x4.dot_i16x8_s(v128.load32_splat(a3 + p), b0));
      }
      const v = v128.load(unitsB + j);
      const d = v128.load(bias + j);
      v128.store(c0 + j, scaled(s0, u0, v, d));
      v128.store(c1 + j, scaled(s1, u1, v, d));
      v128.store(c2 + j, scaled(s2, u2, v, d));
      v128.store(c3 + j, scaled(s3, u3, v, d));
    }
  }
  for (; i < m; i++) {
    const a0 = a + <usize>i * rowA;
    const u0 = v128.load32_splat(unitsA + ((<usize>i) << 2));
    for (let j: usize = 0; j < rowC; j += 16) {
      let s = zero;
      let at = b + j;
      for (let p: usize = 0; p < rowA; p += 4) {
        s = i32x4.add(s, i32x4.dot_i16x8_s(v128.load32_splat(a0 + p), v128.load(at)));
        at += rowC;
      }
      v128.store(c + <usize>i * rowC + j, scaled(s, u0, v128.load(unitsB + j), v128.load(bias + j)));
    }
  }
}

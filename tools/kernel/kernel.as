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
  const one = f32x4.splat(1);
  for (let j: usize = 0; j < part; j += 16) {
    let cell = f32x4.splat(0);
    const weight = v128.load(v + j);
    for (let s: i32 = 0; s < n; s++) {
      const t = <usize>(backwards ? n - 1 - s : s);
      const row = u + t * rowU + j;
      const at = t * rowX + j;
      const f = gate(f32x4.add(v128.load(row + part), f32x4.mul(weight, cell)));
      const candidate = v128.load(row);
      cell = f32x4.add(candidate, f32x4.mul(f, f32x4.sub(cell, candidate)));
      const r = gate(v128.load(row + 2 * part));
      const input = v128.load(x + at);
      v128.store(c + at, cell);
      v128.store(h + at, f32x4.add(input, f32x4.mul(r, f32x4.sub(cell, input))));
    }
  }
}

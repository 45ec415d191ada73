/**
 * Weights of the grounds in grounds.ts, in their order.
 *
 * Written by tools/fit-places.ts from the tuning half of LGL (Lieberman et al. 2010) and GeoWebNews (Gritta et al.
 * 2019); do not edit.
 */
export const PLACE_WEIGHTS: readonly number[] = [
  2.59, -1.72, -2.28, 1.33, 4.81, 2.24, 2.05, 2.49, 2.23, 7.31, 1.62, 0.05, -0.58, 2.65, 0.48, 0.33,
];

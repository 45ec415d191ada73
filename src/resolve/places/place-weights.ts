/**
 * Weights of the grounds in grounds.ts, in their order.
 *
 * Written by tools/fit-places.ts from the tuning half of LGL (Lieberman et al. 2010) and GeoWebNews (Gritta et al.
 * 2019); do not edit.
 */
export const PLACE_WEIGHTS: readonly number[] = [
  0.71, -0.85, -2.65, 1.33, 4.99, 2.43, 2.76, 2.02, 1.8, 7.23, 0.92, -0.91, -0.3, 2.18, 0.48, 0.18,
];

/**
 * Weights of the grounds in grounds.ts, in their order.
 *
 * Written by tools/fit-places.ts from the tuning half of LGL (Lieberman et al. 2010) and GeoWebNews (Gritta et al.
 * 2019); do not edit.
 */
export const PLACE_WEIGHTS: readonly number[] = [
  2.12, -1.44, -1.76, 1.43, 4.88, 2.42, 2.91, 1.87, 1.59, 7.78, 1.21, -1.0, -1.1, 2.26, 0.58, 0.12,
];

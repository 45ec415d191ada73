/**
 * Weights of the grounds in grounds.ts, in their order.
 *
 * Written by tools/fit-places.ts from the tuning half of LGL (Lieberman et al. 2010) and GeoWebNews (Gritta et al.
 * 2019); do not edit.
 */
export const PLACE_WEIGHTS: readonly number[] = [
  2.55, -1.71, -2.17, 1.32, 4.82, 2.25, 2.04, 2.5, 2.23, 7.31, 1.63, 0.06, -0.72, 2.68, 0.48, 0.34,
];

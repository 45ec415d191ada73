/**
 * Weights of the grounds in grounds.ts, in their order.
 *
 * Written by tools/fit-places.ts from the tuning half of LGL (Lieberman et al. 2010) and GeoWebNews (Gritta et al.
 * 2019); do not edit.
 */
export const PLACE_WEIGHTS: readonly number[] = [
  2.63, -1.21, -1.78, 1.38, 5.07, 2.21, 2.61, 2.42, 2.13, 6.95, 1.58, -0.6, -0.99, 2.27, 0.45, 0.3,
];

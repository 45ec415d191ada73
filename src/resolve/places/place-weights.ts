/**
 * Weights of the grounds in grounds.ts, in their order.
 *
 * Written by tools/fit-places.ts from the tuning half of LGL (Lieberman et al. 2010) and GeoWebNews (Gritta et al.
 * 2019); do not edit.
 */
export const PLACE_WEIGHTS: readonly number[] = [
  0.76, -0.85, -2.67, 1.37, 4.92, 2.5, 2.9, 1.78, 1.57, 7.57, 0.7, -1.05, -0.36, 2.19, 0.53, 0.11,
];

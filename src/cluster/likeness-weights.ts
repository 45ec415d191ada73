/**
 * Written by tools/fit-stories.ts from the pairs of articles of ECB+ train (Cybulska and Vossen 2014); do not edit.
 */
import type { StoryWeights } from "./likeness.ts";

export const storyWeights: StoryWeights = {
  bias: -9.204,
  weights: [
    3.015, 1.886, -0.041, 2.613, -3.093, -0.794, 9.124, 1.83, 8.396, 0.414, 0.005, 0.849, -1.291, 3.063,
    -0.621, -0.336,
  ],
};

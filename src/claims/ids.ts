/**
 * The ids under which the layers of several readings are known in a report: `f1…` for figures, `a1…` for
 * attributions, numbered by article in the order given, then by position in it. The report and everything
 * that points into it take their ids from here.
 */
import type { Reading } from "../model/index.ts";

/** `ids[articleIndex][itemIndex]` for one kind of layer item. */
export type LayerIds = readonly (readonly string[])[];

export interface StoryIds {
  readonly attributions: LayerIds;
  readonly figures: LayerIds;
}

export function storyIds(readings: readonly Reading[]): StoryIds {
  return {
    attributions: numbered(
      "a",
      readings.map((reading) => reading.attributions.length),
    ),
    figures: numbered(
      "f",
      readings.map((reading) => reading.figures.length),
    ),
  };
}

function numbered(prefix: string, counts: readonly number[]): LayerIds {
  let n = 0;
  return counts.map((count) => Array.from({ length: count }, () => `${prefix}${++n}`));
}

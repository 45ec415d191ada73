/**
 * One article's reading as JSON, `crossread/reading@1`: the article and the layers that were asked for.
 *
 * The layers stand as the model has them: spans count UTF-16 code units of `article.text`, and indices point
 * into the lists of the same object. A layer brings the lists along that its indices point to.
 */
import type { Reading } from "../../model/index.ts";

export type LayerName = "tokens" | "tags" | "trees" | "entities" | "figures" | "dates" | "attributions";

/** The lists of a reading that each layer shows, in the order of the stages that make them. */
const LISTS: Readonly<Record<LayerName, readonly Exclude<keyof Reading, "article">[]>> = {
  tokens: ["paragraphs", "sentences", "tokens"],
  tags: ["paragraphs", "sentences", "tokens", "tags"],
  trees: ["paragraphs", "sentences", "tokens", "tags", "dependencies"],
  entities: ["names", "entities", "mentions", "places"],
  figures: ["figures"],
  dates: ["dates"],
  attributions: ["entities", "attributions"],
};

export const LAYER_NAMES = Object.keys(LISTS) as readonly LayerName[];

/** What `read` shows unless told: what was found, without the grammar it was found by. */
export const DEFAULT_LAYERS: readonly LayerName[] = ["attributions", "figures", "dates", "entities"];

/** A plain object that survives JSON, with the lists of `layers` and no others. */
export function readingJson(reading: Reading, layers: readonly LayerName[]): Record<string, unknown> {
  const wanted = new Set(layers.flatMap((layer) => LISTS[layer]));
  const lists = ORDER.filter((list) => wanted.has(list)).map((list) => [list, reading[list]] as const);
  return { schema: "crossread/reading@1", article: reading.article, ...Object.fromEntries(lists) };
}

const ORDER = [
  "paragraphs",
  "sentences",
  "tokens",
  "tags",
  "dependencies",
  "names",
  "entities",
  "mentions",
  "figures",
  "dates",
  "places",
  "attributions",
] as const satisfies readonly (keyof Reading)[];

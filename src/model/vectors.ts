/** What an embedding model of the user's own says of wordings. No such model comes with the program. */

/** A model that makes vectors of texts. `loadEmbedder` makes one out of a folder; any other will do. */
export interface Embedder {
  /** One vector for each text, in their order, all of one length. */
  readonly embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>;
  /**
   * Cosine from which two of its texts say the same, where their words nearly say so already: above 0, at most 1.
   * Every model has its own: of some, any two sentences on one subject have .8.
   */
  readonly sameFrom: number;
}

export interface Vectors {
  /** By wording, as it stands in an article; of any norm. What has none is compared by its words alone. */
  readonly byText: ReadonlyMap<string, Float32Array>;
  /** As of the embedder that made them. */
  readonly sameFrom: number;
}

export const NO_VECTORS: Vectors = { byText: new Map(), sameFrom: 1 };

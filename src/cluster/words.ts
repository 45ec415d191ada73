/** The words that telling stories apart needs of one language, as data. All lower case. */
export interface ClusterWords {
  /** Lemmas that tell nothing of what an article is about. */
  readonly stopWords: ReadonlySet<string>;
  /** The commonest words of the news, each with its place in that order, from 1. */
  readonly ranks: ReadonlyMap<string, number>;
}

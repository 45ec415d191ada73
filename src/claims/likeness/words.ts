/** The words that telling likeness needs of one language, as data. */
export interface LikenessWords {
  /** Lemmas that stand for one another in news, two or more a line: the first with each of the others. */
  readonly synonymLines: string;
}

/** Sizes of the terminal views. Where nobody says, a plain file or pipe is read in an ordinary window. */

/** Columns. On fewer, a quotation beside its speaker and its reference would be no wider than a word. */
export const MIN_WIDTH = 80;

/** Columns. */
export const DEFAULT_WIDTH = 100;

/** Lines of the report's first screen. */
export const DEFAULT_HEIGHT = 50;

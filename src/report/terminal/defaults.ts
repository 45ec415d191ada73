/** What the terminal views assume where nobody says: a plain file or pipe, read in an ordinary window. */

/** Columns. */
export const DEFAULT_WIDTH = 100;

/** Lines of the report's first screen. */
export const DEFAULT_HEIGHT = 50;

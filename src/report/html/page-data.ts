/** What the page's script is told beside the page itself: types only, shared with src/web. */

export const PAGE_DATA_ID = "page-data";

export interface PageData {
  /** Names of the reports, by article number less one. */
  readonly outlets: readonly string[];
  readonly words: PageWords;
}

/** Everything the script says; the words are in wording.ts. */
export interface PageWords {
  readonly close: string;
  /** With `{outlet}`. */
  readonly showing: string;
  /** With `{n}` and `{total}`. */
  readonly claimsShown: string;
  /** With `{column}`. */
  readonly sortBy: string;
  readonly keysOn: string;
}

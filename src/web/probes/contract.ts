/**
 * What the browser tests ask of a page. The probes run inside it (page-probes.ts); this file knows no document,
 * so that tests which run in Node can name the answers.
 */
export interface PageProbes {
  /** The words that are shown as highlighted, in text order. */
  highlightedWords(): string;
  /** Whether the highlighted words lie inside what is seen of the page. */
  isHighlightInSight(): boolean;
  /** Follows every line, one after the other: its address and the words it highlighted. */
  followAllLines(): readonly (readonly [hash: string, words: string])[];
  /** The text of each report's body, without what the page added. */
  articleTexts(): readonly string[];
  focus(): FocusPlace;
  /** Addresses of links within the page that lead nowhere. */
  deadLinks(): readonly string[];
  harm(): Harm;
  /** Visible texts whose contrast with what lies behind them is under 4.5 (WCAG 2.2, 1.4.3), each with its contrast. */
  faintTexts(): readonly string[];
  /** Elements outside scrolling boxes that reach beyond the right edge. */
  tooWide(): readonly string[];
  accessibility(): Accessibility;
  /** A computed style of the first element that matches. */
  style(selector: string, property: string, pseudoElement?: string): string;
}

export interface FocusPlace {
  readonly text: string;
  readonly hash: string;
  readonly isLine: boolean;
  readonly isInReports: boolean;
}

/** What an attack would have left on the page. */
export interface Harm {
  readonly hasRun: boolean;
  readonly nScripts: number;
  readonly handlers: readonly string[];
  readonly strangers: readonly string[];
  readonly addresses: readonly string[];
}

export interface Accessibility {
  readonly language: string;
  readonly repeatedIds: readonly string[];
  readonly nameless: readonly string[];
  readonly brokenReferences: readonly string[];
  readonly nFirstHeadings: number;
  readonly skippedHeadings: readonly string[];
  readonly nMains: number;
  readonly unscopedHeaders: readonly string[];
  readonly untoldDrawings: readonly string[];
}

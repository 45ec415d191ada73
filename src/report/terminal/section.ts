/** What a section of the terminal report is: a part of the first screen, and the whole of it on request. */
import type { Page } from "./page.ts";
import type { SectionName } from "./section-names.ts";

/** Lines that stand together: never parted by the end of the screen. */
export interface Item {
  readonly lines: readonly string[];
  /** Where it stands among the items shown, where that is not the order of importance: a timeline stays one. */
  readonly position?: number;
}

export interface Section {
  /** Word for `--section`. */
  readonly name: SectionName;
  /** One sentence for the help: what the section shows. */
  readonly sentence: string;
  /** Over the whole of it. */
  readonly title: string;
  /** Over its part of the first screen, where that is something else. */
  readonly heading?: (page: Page) => string;
  /** The items of the first screen, the most important first; as many are shown as fit. */
  readonly onScreen: (page: Page) => readonly Item[];
  /** Everything, with references that an editor opens. */
  readonly inFull: (page: Page) => readonly (readonly string[])[];
}

/** The words for `--section`, apart from the sections themselves: asking for help need not load what draws them. */

export const SECTION_NAMES = [
  "articles",
  "disputes",
  "only",
  "claims",
  "changes",
  "figures",
  "origins",
  "timeline",
  "places",
  "speakers",
  "problems",
] as const;

export type SectionName = (typeof SECTION_NAMES)[number];

/**
 * Shares one screen among the sections: as many items of each as fit, the important sections first.
 *
 * Every section that has anything shows a first item, even past the end of the screen; then the sections
 * take turns, in the order of `TURNS`, until nothing more fits. What was left out is counted in the heading.
 */
import { padded, widthOf } from "./layout.ts";
import type { Page } from "./page.ts";
import type { Item, Section } from "./section.ts";
import type { SectionName } from "./section-names.ts";

/** Items shown whether they fit or not, where it is more than one: references are read by the legend, disputes are what one came for. */
const AT_LEAST: Partial<Readonly<Record<SectionName, number>>> = {
  articles: 8,
  disputes: 3,
  only: 2,
};

/** Who takes the next free lines. What is in dispute is worth two turns. */
const TURNS: readonly SectionName[] = [
  "disputes",
  "disputes",
  "claims",
  "only",
  "changes",
  "timeline",
  "origins",
  "figures",
  "problems",
  "articles",
];

/** The lines of all sections that have something to show, a blank line before each. */
export function fitSections(page: Page, sections: readonly Section[], height: number): string[] {
  const filled = sections
    .map((section) => ({ section, items: section.onScreen(page) }))
    .filter(({ items }) => items.length > 0);
  const nShown = new Map(
    filled.map(({ section: { name }, items }) => [name, Math.min(items.length, AT_LEAST[name] ?? 1)]),
  );
  let free = height;
  for (const { section, items } of filled) {
    free -= HEADING_LINES + linesOf(items.slice(0, nShown.get(section.name))).length;
  }

  const nextOf = (name: SectionName): Item | undefined =>
    filled.find(({ section }) => section.name === name)?.items[nShown.get(name)!];
  for (let found = true; found; ) {
    found = false;
    for (const name of TURNS) {
      const item = nextOf(name);
      if (item === undefined || item.lines.length > free) continue;
      nShown.set(name, nShown.get(name)! + 1);
      free -= item.lines.length;
      found = true;
    }
  }

  return filled.flatMap(({ section, items }) => {
    const n = nShown.get(section.name)!;
    const rest = n < items.length ? `${n} of ${items.length} · --section ${section.name}` : "";
    return [
      "",
      headingLine(page, section.heading?.(page) ?? section.title, rest),
      ...linesOf(items.slice(0, n)),
    ];
  });
}

function linesOf(items: readonly Item[]): readonly string[] {
  return items.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0)).flatMap(({ lines }) => lines);
}

/** The section's name in capitals, what is left out at the right edge. */
export function headingLine(page: Page, heading: string, rest: string): string {
  const name = heading.toUpperCase();
  const gap = page.width - widthOf(name) - widthOf(rest);
  return (
    padded(page.paint("strong", name), widthOf(name) + Math.max(2, gap)) + page.paint("faint", rest)
  ).trimEnd();
}

/** The heading itself and the blank line before it. */
const HEADING_LINES = 2;

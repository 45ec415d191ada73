/**
 * The visible headline of a page, and the title without the site's name.
 *
 *     <title>Ferry runs aground off Ostvik | The Ostvik Courier</title>
 *     og:title: Ferry runs aground off Ostvik           <h1>Ferry runs aground off Ostvik</h1>
 *
 * The `h1` that agrees with a stated title is the headline; a single `h1` is it as well. Where the page shows
 * none, the stated title without the outlet's name is all there is, and it stands nowhere in the text.
 */
import { clean } from "../metadata-values.ts";
import { copyOf, elementsOf, type PageDocument, type PageElement } from "./page-tree.ts";

export interface Headline {
  readonly title: string;
  /** A copy outside the page, whose text still knows its place; null where the page shows no headline. */
  readonly element: PageElement | null;
  /** The site's name behind the title: “… | The Ostvik Courier”; null without one. */
  readonly site: string | null;
}

export function findHeadline(page: PageDocument, stated: string | undefined): Headline | null {
  const titles = [stated, clean(page.title)].filter(
    (title) => title !== undefined && title !== "",
  ) as string[];
  const headings = elementsOf(page, ({ localName }) => localName === "h1" || localName === "h2")
    .map((element) => ({ element, text: clean(element.textContent) }))
    .filter(({ text }) => text.length > 3 && text.length < 400);
  const agreeing =
    headings.find(
      ({ element, text }) => element.localName === "h1" && titles.some((title) => agree(title, text)),
    ) ?? headings.find(({ text }) => titles.some((title) => agree(title, text)));
  const firsts = headings.filter(({ element }) => element.localName === "h1");
  const chosen =
    agreeing ?? (firsts.length === 1 && firsts[0]!.text.split(" ").length >= 4 ? firsts[0] : undefined);
  const site = siteOf(clean(page.title), chosen?.text);
  if (chosen) return { title: chosen.text, element: copyOf(chosen.element), site };
  const title = stated ?? withoutSite(titles[0] ?? "");
  return title === "" ? null : { title, element: null, site };
}

/** The one is the other, or the beginning of it before the site's name. */
function agree(title: string, heading: string): boolean {
  const a = wordsOf(title);
  const b = wordsOf(heading);
  if (b.length === 0 || a.length === 0) return false;
  const joined = ` ${a.join(" ")} `;
  if (b.length >= 3 && joined.includes(` ${b.join(" ")} `)) return true;
  const shared = b.filter((word) => a.includes(word)).length;
  return shared / Math.max(a.length, b.length) >= 0.75;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

const BAR = /\s(?:([|•»])|[-–—]{1,2})\s/g;
/** Shortest headline before the bar, in characters. */
const HEAD_MIN = 4;
/** Longest name of a site after the bar, in characters. */
const SITE_MAX = 50;

/** The parts of a title before and behind the first bar or dash that a site's name may follow; null without one. */
function partsOf(title: string): { head: string; site: string; bar: string | undefined } | null {
  for (const { 0: between, 1: bar, index } of title.matchAll(BAR)) {
    const head = title.slice(0, index);
    const site = title.slice(index + between.length);
    if (head.length >= HEAD_MIN && site.length >= 2 && site.length <= SITE_MAX && !/[|•»]/.test(site))
      return { head, site, bar };
  }
  return null;
}

/** “Ferry runs aground – The Ostvik Courier” → “Ferry runs aground”; a short head before a dash stays whole. */
function withoutSite(title: string): string {
  const parts = partsOf(title);
  if (parts === null) return title;
  const { head, site, bar } = parts;
  const isSite =
    site.split(" ").length <= 5 && head.split(" ").length > 1 && (bar !== undefined || head.length >= 15);
  return isSite ? head : title;
}

/** The name behind a bar, or behind a dash where what stands before is the headline. */
function siteOf(title: string, heading: string | undefined): string | null {
  const parts = partsOf(title);
  if (parts === null) return null;
  const { head, site, bar } = parts;
  const isSite = site.split(" ").length <= 5 && /^[\p{Lu}\d]/u.test(site) && head.split(" ").length > 2;
  return isSite && (bar === "|" || (heading !== undefined && agree(head, heading))) ? site.trim() : null;
}

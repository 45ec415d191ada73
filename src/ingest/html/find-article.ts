/**
 * Where in the page is the report? The elements that hold it, in order.
 *
 * @mozilla/readability decides (Firefox's reader view; measured best of its kind, docs/input.md). Where it
 * finds nothing, or the page is too large for its quadratic corners, the densest part of the page is taken.
 * The page is used up: Readability takes it apart.
 */
import { Readability } from "@mozilla/readability";
import { elementsOf, type PageDocument, PageElement } from "./page-tree.ts";
import { OUTER_MARKS } from "./text-of-page.ts";

/** Readability is given no page with more elements: four times the largest of corpora/extraction. */
const ELEMENTS_MAX = 20_000;
/** … and none nested deeper: the deepest page there has 52, and Readability's work grows with the square of it. */
const DEPTH_MAX = 150;
/** An article shorter than this, in characters, is looked for again by density. */
const LENGTH_MIN = 140;

export function findArticle(page: PageDocument): readonly PageElement[] {
  prepare(page);
  const elements = elementsOf(page, () => true);
  const isReadable =
    elements.length <= ELEMENTS_MAX && !elements.some((element) => depthOf(element) > DEPTH_MAX);
  const kept = isReadable ? page.keep(page) : "";
  const found = kept === "" ? null : readable(page);
  if (found && lengthOf(found) >= LENGTH_MIN) return [found];
  if (kept !== "") page.restore(page, kept);
  const densest = densestElement(page);
  if (densest && lengthOf(densest) > (found ? lengthOf(found) : 0)) return [densest];
  return found ? [found] : [];
}

function depthOf(element: PageElement): number {
  let depth = 0;
  for (let at: PageElement | null = element; at && depth <= DEPTH_MAX; at = at.parentNode) depth++;
  return depth;
}

function readable(page: PageDocument): PageElement | null {
  try {
    const readability = new Readability<PageElement>(page as never, {
      serializer: (node) => node as unknown as PageElement,
      keepClasses: true,
      disableJSONLD: true,
    });
    return readability.parse()?.content ?? null;
  } catch {
    // Readability assumes a body and well-formed tables; a page without them goes to the density count.
    return null;
  }
}

/** Takes out what is never shown, and addresses that Readability would rewrite links for. */
function prepare(page: PageDocument): void {
  for (const element of elementsOf(
    page,
    ({ localName }) => localName === "script" || localName === "style" || localName === "template",
  )) {
    element.remove();
  }
  for (const link of page.getElementsByTagName("a")) {
    if (/^\s{0,9}javascript:/i.test(link.getAttribute("href") ?? "")) link.removeAttribute("href");
  }
  // Readability puts the only paragraph of an element in its place, and its class is gone with it.
  for (const paragraph of page.getElementsByTagName("p")) {
    const outer = paragraph.parentNode;
    if (outer?.localName !== "div" || outer.children.length !== 1) continue;
    paragraph.setAttribute(OUTER_MARKS, `${outer.className} ${outer.id}`);
  }
}

function lengthOf(element: PageElement): number {
  return element.textContent.replace(/\s+/g, " ").trim().length;
}

const TEXT_BLOCKS = new Set(["p", "blockquote", "pre", "td", "li", "div", "section", "article"]);
const SITE_BLOCKS = new Set(["nav", "footer", "header", "aside", "form"]);

/** The element whose own paragraphs hold the most text outside links: each gives all to its parent, half to the one above. */
function densestElement(page: PageDocument): PageElement | null {
  const scores = new Map<PageElement, number>();
  for (const block of elementsOf(page.body ?? page, ({ localName }) => TEXT_BLOCKS.has(localName))) {
    if (isInSiteBlock(block)) continue;
    const length = ownTextLength(block);
    if (length < 40) continue;
    const parent = block.localName === "p" ? block.parentNode : block;
    if (parent) scores.set(parent, (scores.get(parent) ?? 0) + length);
    const above = parent?.parentNode;
    if (above) scores.set(above, (scores.get(above) ?? 0) + length / 2);
  }
  let best: PageElement | null = null;
  for (const [element, score] of scores) if (score > (best ? (scores.get(best) ?? 0) : 0)) best = element;
  return best ?? page.body;
}

function isInSiteBlock(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parentNode)
    if (SITE_BLOCKS.has(at.localName)) return true;
  return false;
}

/** Characters of the text that stands in the block itself or in inline elements of it, links left out. */
function ownTextLength(block: PageElement): number {
  let length = 0;
  for (const node of block.childNodes) {
    if (node.nodeType === 3) length += (node.textContent ?? "").trim().length;
    else if (node instanceof PageElement && !TEXT_BLOCKS.has(node.localName) && node.localName !== "a")
      length += node.textContent.trim().length;
  }
  return length;
}

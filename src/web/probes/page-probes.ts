/** The probes of the browser tests, as they run inside the page. Not part of the page's own script. */
import type { Accessibility, FocusPlace, Harm, PageProbes } from "./contract.ts";

export const probes: PageProbes = {
  highlightedWords,
  isHighlightInSight() {
    return highlightedRanges().every((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  },
  followAllLines() {
    const links = all<HTMLAnchorElement>("main a[href^='#a']").filter((link) => link.hash.includes("-"));
    return links.map((link) => {
      link.click();
      return [link.hash, highlightedWords()];
    });
  },
  articleTexts() {
    return all(".body").map((body) => {
      const copy = body.cloneNode(true) as Element;
      for (const added of copy.querySelectorAll("[data-ui]")) added.remove();
      return copy.textContent ?? "";
    });
  },
  focus,
  deadLinks() {
    return all<HTMLAnchorElement>("a[href^='#']")
      .map((link) => link.hash)
      .filter((hash) => document.getElementById(hash.slice(1)) === null);
  },
  harm,
  faintTexts,
  tooWide() {
    return all("body *")
      .filter((element) => element.closest(".scroll, .visually-hidden, svg") === null)
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map(opening);
  },
  accessibility,
  style(selector, property, pseudoElement) {
    const element = document.querySelector(selector);
    return element === null ? "" : getComputedStyle(element, pseudoElement).getPropertyValue(property);
  },
};

function all<T extends Element = Element>(selector: string): readonly T[] {
  return [...document.querySelectorAll<T>(selector)];
}

/** The start tag of an element, for a message. */
function opening(element: Element): string {
  return (element.cloneNode(false) as Element).outerHTML.slice(0, 160);
}

function highlightedRanges(): readonly Range[] {
  if (!("highlights" in CSS)) return [];
  return [...(CSS.highlights.get("evidence") ?? [])].filter((range) => range instanceof Range);
}

function highlightedWords(): string {
  return highlightedRanges()
    .map((range) => range.toString())
    .join("");
}

function focus(): FocusPlace {
  const element = document.activeElement;
  return {
    text: element?.textContent ?? "",
    hash: element instanceof HTMLAnchorElement ? element.hash : "",
    isLine: element?.matches("a.line, a.mark") ?? false,
    isInReports: element?.closest("#reports") != null,
  };
}

function harm(): Harm {
  const address = (element: Element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "";
  return {
    hasRun: "broken" in window,
    nScripts: document.scripts.length,
    handlers: all("*")
      .filter((element) => element.getAttributeNames().some((name) => /^on|^style$/i.test(name)))
      .map(opening),
    strangers: all("iframe, object, embed, base, img, link, meta[http-equiv=refresh]").map(opening),
    addresses: all("[href], [src]")
      .map(address)
      .filter((to) => !to.startsWith("#")),
  };
}

function accessibility(): Accessibility {
  const ids = all("[id]").map(({ id }) => id);
  const headings = all("h1, h2, h3, h4, h5, h6");
  const level = (heading: Element) => Number(heading.tagName.slice(1));
  return {
    language: document.documentElement.lang,
    repeatedIds: ids.filter((id, index) => ids.indexOf(id) !== index),
    nameless: all("a, button, input, select, summary, [role=img], [role=region]")
      .filter((element) => element.closest("[hidden]") === null && nameOf(element).trim() === "")
      .map(opening),
    brokenReferences: all("[aria-labelledby], label[for], output[for]")
      .filter((element) => referencesOf(element).some((id) => document.getElementById(id) === null))
      .map(opening),
    nFirstHeadings: headings.filter((heading) => level(heading) === 1).length,
    skippedHeadings: headings
      .filter((heading, index) => index > 0 && level(heading) > level(headings[index - 1]!) + 1)
      .map((heading) => heading.textContent ?? ""),
    nMains: all("main").length,
    unscopedHeaders: all("th:not([scope])").map(opening),
    untoldDrawings: all("svg:not([aria-hidden=true] svg, [aria-hidden=true], [role=img])").map(opening),
  };
}

/** What a screen reader calls the element, near enough: its label, else what it is labelled by, else its content. */
function nameOf(element: Element): string {
  const label = element.getAttribute("aria-label");
  if (label !== null) return label;
  const heading = document.getElementById(element.getAttribute("aria-labelledby") ?? "");
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
  const named = [heading, ...(labels ?? [])].map((other) => other?.textContent ?? "").join("");
  return named || element.textContent || "";
}

function referencesOf(element: Element): readonly string[] {
  const ids = element.getAttribute("aria-labelledby") ?? element.getAttribute("for") ?? "";
  return ids.split(" ").filter((id) => id !== "");
}

type Color = readonly [red: number, green: number, blue: number, alpha: number];

function faintTexts(): readonly string[] {
  const parse = colorParser();
  const behind = (element: Element | null): Color => {
    if (element === null) return [255, 255, 255, 1];
    const own = parse(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  return all("body *")
    .filter((element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ""),
    )
    .filter((element) => element.closest("svg, script, style, .visually-hidden") === null)
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const back = behind(element);
      const contrast = contrastOf(over(parse(getComputedStyle(element).color), back), back);
      return { element, contrast };
    })
    .filter(({ contrast }) => contrast < 4.5)
    .map(({ element, contrast }) => `${contrast.toFixed(2)} ${opening(element)}`);
}

/** Reads a color in any notation by painting one pixel with it. */
function colorParser(): (color: string) => Color {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
  return (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
}

function over(top: Color, bottom: Color): Color {
  const mix = (part: 0 | 1 | 2) => top[part] * top[3] + bottom[part] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** WCAG 2.2, contrast ratio: 1 to 21. */
function contrastOf(a: Color, b: Color): number {
  const [darker, lighter] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, relative luminance: 0 to 1. */
function luminanceOf(color: Color): number {
  const [red, green, blue] = color.slice(0, 3).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

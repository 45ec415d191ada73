/**
 * Opens the report beside the line: the section of reports becomes a panel at the side (on a phone a sheet at the
 * bottom) that shows one report, scrolled to the exact words. The address says which, so it can be passed on, and
 * back and forward work.
 */
import type { PageData } from "../report/html/page-data.ts";
import { clearHighlight, highlight } from "./highlight.ts";
import { rangeOf } from "./text-range.ts";

/** `#a2-120-180` is the second report, characters 120 to 180; `#a2` the report as a whole. */
interface Place {
  readonly report: number;
  readonly words: { readonly start: number; readonly end: number } | null;
}

const OPEN = "reading";

/** `close` says whether there was something to close. */
export function makeReadingPanel({ outlets, words }: PageData): { readonly close: () => boolean } {
  const root = document.documentElement;
  const panel = document.querySelector<HTMLElement>("#reports");
  const bar = document.querySelector<HTMLElement>("#reports > .panel-bar");
  const title = document.querySelector<HTMLElement>("#reports > .panel-bar > p");
  const button = document.querySelector<HTMLElement>("#reports > .panel-bar > button");
  const announcement = document.querySelector<HTMLElement>("#announcement");
  if (!panel || !bar || !title || !button || !announcement) return { close: () => false };

  // The line that was followed last: focus goes back to it.
  let opener: HTMLElement | null = null;

  button.textContent = words.close;
  button.addEventListener("click", close);
  document.addEventListener("click", (event) => {
    const link = plainlyFollowedLink(event);
    const place = link === null ? null : placeOf(link.hash);
    if (link === null || place === null || place.words === null) return;
    event.preventDefault();
    opener = link;
    if (location.hash !== link.hash) history.pushState(null, "", link.hash);
    const before = link.getBoundingClientRect().top;
    show(place);
    if (!panel.contains(link)) keepInSight(panel, link, before);
  });
  addEventListener("popstate", follow);
  addEventListener("hashchange", follow);
  follow();

  return { close };

  /** Does what the address says. A report as a whole is jumped to by the browser, unless the panel covers it. */
  function follow(): void {
    const place = placeOf(location.hash);
    const isOpen = root.classList.contains(OPEN);
    if (place !== null && (isOpen || place.words !== null)) show(place);
    else if (isOpen) hide();
  }

  function show({ report: number, words: span }: Place): void {
    const report = document.getElementById(`a${number}`);
    const body = report?.querySelector(".body");
    const range = body && span ? rangeOf(body, span.start, span.end) : null;
    if (!report || !body || (span !== null && range === null)) return;
    for (const other of document.querySelectorAll(".report.shown")) other.classList.remove("shown");
    report.classList.add("shown");
    root.classList.add(OPEN);
    bar!.hidden = false;
    title!.textContent = outlets[number - 1] ?? "";
    announcement!.textContent = words.showing.replace("{outlet}", () => outlets[number - 1] ?? "");
    clearHighlight();
    if (range === null) {
      panel!.scrollTo({ top: 0, behavior: "instant" });
      report.focus({ preventScroll: true });
      return;
    }
    openAround(range);
    highlight(body, range);
    scrollTo(panel!, range);
    // The words' own element where there is one, so that a screen reader reads on from there.
    (document.getElementById(location.hash.slice(1)) ?? report).focus({ preventScroll: true });
  }

  function hide(): void {
    const before = opener?.getBoundingClientRect().top ?? 0;
    root.classList.remove(OPEN);
    bar!.hidden = true;
    announcement!.textContent = "";
    clearHighlight();
    if (opener === null) return;
    window.scrollBy({ top: opener.getBoundingClientRect().top - before, behavior: "instant" });
    opener.focus({ preventScroll: true });
  }

  /** Closes the panel and takes its words out of the address. */
  function close(): boolean {
    if (!root.classList.contains(OPEN)) return false;
    hide();
    history.pushState(null, "", location.href.split("#")[0]);
    return true;
  }
}

function placeOf(hash: string): Place | null {
  const match = /^#a(\d{1,9})(?:-(\d{1,9})-(\d{1,9}))?$/.exec(hash);
  if (match === null) return null;
  const report = Number(match[1]);
  if (match[2] === undefined) return { report, words: null };
  const [start, end] = [Number(match[2]), Number(match[3])];
  return start < end ? { report, words: { start, end } } : null;
}

/** The link of this page that a click follows here and now, not into a new window. */
function plainlyFollowedLink(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  return event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
}

/** Furniture is folded away; words in it are shown all the same. */
function openAround(range: Range): void {
  for (let parent = range.startContainer.parentElement; parent !== null; parent = parent.parentElement) {
    if (parent instanceof HTMLDetailsElement) parent.open = true;
  }
}

/** Puts the words a third of the way down the panel, which scrolls by itself. */
function scrollTo(panel: HTMLElement, range: Range): void {
  const { top, height } = panel.getBoundingClientRect();
  const wordsTop = range.getBoundingClientRect().top - top + panel.scrollTop;
  panel.scrollTo({ top: wordsTop - height / 3, behavior: "instant" });
}

/**
 * Beside the panel the column is narrower and its lines have moved: the one that was followed stays under the
 * pointer, unless the sheet on a phone came to lie over it.
 */
function keepInSight(panel: HTMLElement, link: HTMLElement, before: number): void {
  const sheetTop = panel.getBoundingClientRect().top;
  const room = sheetTop > 0 ? sheetTop - link.offsetHeight - 12 : before;
  const top = link.getBoundingClientRect().top - Math.max(0, Math.min(before, room));
  window.scrollBy({ top, behavior: "instant" });
}

/**
 * Opens the report beside the line: the section of reports becomes a panel at the side (on a phone a sheet at the
 * bottom) that shows one report, scrolled to the exact words. The address says which, so it can be passed on, and
 * back and forward work.
 */
import type { PageData } from "../report/html/page-data.ts";
import { clearHighlight, highlight } from "./highlight.ts";
import { rangeOf } from "./text-range.ts";

/** `#a2-120-180`: characters 120 to 180 of the second report. */
interface Place {
  readonly report: number;
  readonly start: number;
  readonly end: number;
}

const OPEN = "reading";

export function makeReadingPanel({ outlets, words }: PageData): { readonly close: () => boolean } {
  const root = document.documentElement;
  const reports = document.getElementById("reports");
  const bar = reports?.querySelector<HTMLElement>(".panel-bar");
  const announcement = document.getElementById("announcement");
  if (!reports || !bar) return { close: () => false };

  // The line that was followed last: focus goes back to it.
  let opener: HTMLElement | null = null;

  const closeButton = bar.querySelector("button");
  const hint = bar.querySelector(".panel-hint");
  if (closeButton) {
    closeButton.textContent = words.close;
    closeButton.addEventListener("click", () => close());
  }
  if (hint) hint.textContent = words.panelHint;

  document.addEventListener("click", (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#a"]') : null;
    const place = link === null ? null : placeOf(link.hash);
    if (link === null || place === null) return;
    event.preventDefault();
    opener = link;
    if (location.hash !== link.hash) history.pushState(null, "", link.hash);
    const before = link.getBoundingClientRect().top;
    show(place);
    // The column became narrower and its lines moved: keep the one that was followed under the pointer.
    if (!reports.contains(link))
      window.scrollBy({ top: link.getBoundingClientRect().top - before, behavior: "instant" });
  });
  addEventListener("popstate", follow);
  addEventListener("hashchange", follow);
  follow();

  /** Does what the address says. */
  function follow(): void {
    const place = placeOf(location.hash);
    if (place !== null) show(place);
    else if (root.classList.contains(OPEN)) hide();
  }

  function show(place: Place): void {
    const report = document.getElementById(`a${place.report}`);
    const body = report?.querySelector(".body");
    const range = body ? rangeOf(body, place.start, place.end) : null;
    if (!report || !body || range === null) return;
    for (const other of document.querySelectorAll(".report.shown")) other.classList.remove("shown");
    report.classList.add("shown");
    root.classList.add(OPEN);
    bar!.hidden = false;
    for (let parent = range.startContainer.parentElement; parent !== null; parent = parent.parentElement) {
      if (parent instanceof HTMLDetailsElement) parent.open = true;
    }
    highlight(body, range);
    scrollTo(range);
    // The words' own element where there is one, so that a screen reader reads on from there.
    const target = document.getElementById(`a${place.report}-${place.start}-${place.end}`) ?? report;
    target.focus({ preventScroll: true });
    if (announcement)
      announcement.textContent = words.showing.replace("{outlet}", () => outlets[place.report - 1] ?? "");
  }

  /** Puts the words a third of the way down the panel, which scrolls by itself. */
  function scrollTo(range: Range): void {
    const panel = reports!.getBoundingClientRect();
    const top = range.getBoundingClientRect().top - panel.top + reports!.scrollTop;
    reports!.scrollTo({ top: top - panel.height / 3, behavior: "instant" });
  }

  function hide(): void {
    const before = opener?.getBoundingClientRect().top ?? 0;
    root.classList.remove(OPEN);
    bar!.hidden = true;
    clearHighlight();
    if (announcement) announcement.textContent = "";
    if (opener === null) return;
    window.scrollBy({ top: opener.getBoundingClientRect().top - before, behavior: "instant" });
    opener.focus({ preventScroll: true });
  }

  /** Closes the panel and takes its words out of the address; false where none was open. */
  function close(): boolean {
    if (!root.classList.contains(OPEN)) return false;
    hide();
    history.pushState(null, "", location.href.split("#")[0]);
    return true;
  }

  return { close };
}

function placeOf(hash: string): Place | null {
  const match = /^#a(\d{1,9})-(\d{1,9})-(\d{1,9})$/.exec(hash);
  if (match === null) return null;
  const [report, start, end] = match.slice(1).map(Number) as [number, number, number];
  return start < end ? { report, start, end } : null;
}

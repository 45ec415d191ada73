/** What happened when, in event time, in the words of the reports. */
import type { TimelineEntry } from "../../model/index.ts";
import { formatEdtf } from "../view.ts";
import { evidenceList } from "./evidence-lines.ts";
import { type Html, html } from "./markup.ts";
import type { Page } from "./page.ts";

export function renderTimeline(page: Page): Html | null {
  const { timeline } = page.overview;
  if (timeline.length === 0) return null;
  return html`<section id="timeline" class="timeline" aria-labelledby="timeline-heading">
<h2 id="timeline-heading">Timeline</h2>
<ol>${daysOf(timeline).map(
    ({ date, entries }) => html`<li><p class="when">${renderTime(date)}</p>
<div>${entries.map((entry) => renderEntry(page, entry))}</div></li>`,
  )}</ol>
</section>`;
}

interface Day {
  readonly date: string;
  readonly entries: readonly TimelineEntry[];
}

/** Entries that follow one another under one date. */
function daysOf(timeline: readonly TimelineEntry[]): readonly Day[] {
  const days: { readonly date: string; readonly entries: TimelineEntry[] }[] = [];
  for (const entry of timeline) {
    const last = days.at(-1);
    if (last?.date === entry.date) last.entries.push(entry);
    else days.push({ date: entry.date, entries: [entry] });
  }
  return days;
}

function renderEntry(page: Page, { what, evidence }: TimelineEntry): Html {
  return evidence.length === 0 ? html`<p dir="auto">${what}</p>` : evidenceList(page, evidence);
}

/** A machine-readable time where HTML has a form for it: days, months, years, weeks, and minutes. */
function renderTime(date: string): Html {
  const words = formatEdtf(date);
  const isHtmlTime = /^\d{4}(?:-(?:W\d{2}|\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?Z?)?)?))?$/.test(date);
  return isHtmlTime ? html`<time datetime="${date}">${words}</time>` : html`${words}`;
}

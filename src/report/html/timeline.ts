/** What happened when, in event time, in the words of the reports. */
import { formatEdtf } from "../view.ts";
import { evidenceList } from "./evidence-lines.ts";
import { type Html, html } from "./markup.ts";
import type { Page } from "./page.ts";

export function renderTimeline(page: Page): Html | null {
  const { timeline } = page.overview;
  if (timeline.length === 0) return null;
  return html`<section id="timeline" class="timeline" aria-labelledby="timeline-heading">
<h2 id="timeline-heading">Timeline</h2>
<ol>${timeline.map(
    ({ date, what, evidence }) => html`<li><p class="when">${renderTime(date)}</p>
<div>${evidence.length === 0 ? html`<p dir="auto">${what}</p>` : evidenceList(page, evidence)}</div></li>`,
  )}</ol>
</section>`;
}

/** A machine-readable time where HTML has a form for it: days, months, years, weeks, and minutes. */
function renderTime(date: string): Html {
  const words = formatEdtf(date);
  const isHtmlTime = /^\d{4}(?:-(?:W\d{2}|\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?Z?)?)?))?$/.test(date);
  return isHtmlTime ? html`<time datetime="${date}">${words}</time>` : html`${words}`;
}

/** A line that opens the words it stands on. Every section shows evidence through these. */
import type { Evidence } from "../../model/index.ts";
import { type Html, html } from "./markup.ts";
import { articleName } from "./names.ts";
import { anchorId, type Page } from "./page.ts";

/** `content` as a link to the words of `evidence`; plain where there is none, or none in an article of the report. */
export function evidenceLink(
  page: Page,
  evidence: Evidence | undefined,
  content: Html,
  className = "line",
): Html {
  const id = evidence === undefined ? null : anchorId(page, evidence);
  if (id === null) return html`<span class="${className}">${content}</span>`;
  return html`<a class="${className}" href="#${id}" data-note="${page.notes.get(id)}">${content}</a>`;
}

/** Longer quotes are shown by their first lines only; the report beside them has all of it. */
const LONG_QUOTE = 320;

/** The quoted words. Marks are added around words that bring none of their own. */
export function quoted(quote: string): Html {
  const isBare = !/^["“”„«»‘'‹]/u.test(quote);
  const classes = [isBare && "bare", quote.length > LONG_QUOTE && "long"].filter((name) => name !== false);
  return html`<q dir="auto"${classes.length > 0 && html` class="${classes.join(" ")}"`}>${quote}</q>`;
}

/** Evidence as a list of quotes, each with every outlet in which the very same words stand. */
export function evidenceList(page: Page, evidence: readonly Evidence[]): Html {
  const byQuote = new Map<string, Evidence[]>();
  for (const item of evidence) byQuote.set(item.quote, [...(byQuote.get(item.quote) ?? []), item]);
  const items = [...byQuote.values()].map(([first, ...others]) => {
    const words = html`${quoted(first!.quote)} <span class="outlet">${articleName(page, first!.article)}</span>`;
    return html`<li>${evidenceLink(page, first, words)}${others.map((item) => renderAlso(page, item))}</li>`;
  });
  return html`<ul class="evidence">${items}</ul>`;
}

function renderAlso(page: Page, evidence: Evidence): Html {
  const name = html`<span class="visually-hidden">the same words in </span>${articleName(page, evidence.article)}`;
  return html`<span class="alsos">, ${evidenceLink(page, evidence, name, "line also")}</span>`;
}

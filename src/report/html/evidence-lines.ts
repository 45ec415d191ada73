/** A line that opens the words it stands on. Every section shows evidence through these. */
import type { Evidence } from "../../model/index.ts";
import { formatCount } from "../view.ts";
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

/** Wordings of one list, and reports of one wording, that are shown; the rest is counted. */
const WORDINGS_MAX = 40;
const ALSOS_MAX = 40;

/** Evidence as a list of quotes, each with the outlets in which the very same words stand; of very many the first ones. */
export function evidenceList(page: Page, evidence: readonly Evidence[]): Html {
  const byQuote = new Map<string, Evidence[]>();
  for (const item of evidence) {
    const known = byQuote.get(item.quote);
    if (known === undefined) byQuote.set(item.quote, [item]);
    else known.push(item);
  }
  const items = [...byQuote.values()].slice(0, WORDINGS_MAX).map(([first, ...others]) => {
    const words = html`${quoted(first!.quote)} <span class="outlet">${articleName(page, first!.article)}</span>`;
    const also = others.slice(0, ALSOS_MAX).map((item) => renderAlso(page, item));
    return html`<li>${evidenceLink(page, first, words)}${also}${moreOf(others.length - ALSOS_MAX, "report")}</li>`;
  });
  const left = moreOf(byQuote.size - WORDINGS_MAX, "wording");
  return html`<ul class="evidence">${items}${left && html`<li>${left}</li>`}</ul>`;
}

/** “and 960 more reports”; null for none. */
export function moreOf(count: number, noun: string): Html | null {
  return count > 0 ? html`<span class="more"> and ${formatCount(count, `more ${noun}`)}</span>` : null;
}

function renderAlso(page: Page, evidence: Evidence): Html {
  const name = html`<span class="visually-hidden">the same words in </span>${articleName(page, evidence.article)}`;
  return html`<span class="alsos">, ${evidenceLink(page, evidence, name, "line also")}</span>`;
}

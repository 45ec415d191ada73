/** A line that opens the words it stands on. Every section shows evidence through these two. */
import type { Evidence } from "../../model/index.ts";
import { type Html, html, isolated, isolatedText, join } from "./markup.ts";
import { anchorId, type Page } from "./page.ts";

/** `content` as a link to the words of `evidence`; plain where the report does not hold the article. */
export function evidenceLink(page: Page, evidence: Evidence, content: Html, className = "line"): Html {
  const id = anchorId(page, evidence);
  if (id === null) return html`<span class="${className}">${content}</span>`;
  return html`<a class="${className}" href="#${id}" data-note="${page.notes.get(id)}">${content}</a>`;
}

/** The quoted words. Marks are added around words that bring none of their own. */
export function quoted(quote: string): Html {
  const bare = !/^["“”„«»‘'‹]/u.test(quote);
  return html`<q dir="auto"${bare ? html` class="bare"` : ""}>${quote}</q>`;
}

/** Evidence as a list of quotes, each with every outlet in which the very same words stand. */
export function evidenceList(page: Page, evidence: readonly Evidence[]): Html {
  const byQuote = new Map<string, Evidence[]>();
  for (const item of evidence) byQuote.set(item.quote, [...(byQuote.get(item.quote) ?? []), item]);
  const items = [...byQuote.values()].map(([first, ...others]) => {
    const label = (item: Evidence) => page.labels.get(item.article) ?? item.article;
    const also = others.map((item) =>
      evidenceLink(
        page,
        item,
        html`<span class="visually-hidden">the same words in </span>${isolated(label(item))}`,
        "line also",
      ),
    );
    const main = html`${quoted(first!.quote)} <span class="outlet">${isolated(label(first!))}</span>`;
    return html`<li>${evidenceLink(page, first!, main)}${also.length > 0 && html`<span class="alsos">, ${join(also, ", ")}</span>`}</li>`;
  });
  return html`<ul class="evidence">${items}</ul>`;
}

/** Labels of articles as plain text for an accessible name. */
export function labelText(page: Page, articleId: string): string {
  return isolatedText(page.labels.get(articleId) ?? articleId);
}

/** Names on the page: each keeps its own direction of writing, and an article is called the same everywhere. */
import type { ConflictSide } from "../../model/index.ts";
import { type Html, html, isolated, isolatedText, join } from "./markup.ts";
import type { Page } from "./page.ts";

export function articleName(page: Page, articleId: string): Html {
  return isolated(labelOf(page, articleId));
}

/** The same as plain text, for accessible names. */
export function articleNameText(page: Page, articleId: string): string {
  return isolatedText(labelOf(page, articleId));
}

function labelOf(page: Page, articleId: string): string {
  return page.labels.get(articleId) ?? articleId;
}

export function nameList(names: readonly string[]): Html {
  return html`${join(names.map(isolated), ", ")}`;
}

/** Who stands behind a side: its speakers, or the outlets where they say it in their own voice. */
export function sayersOf(page: Page, side: ConflictSide): Html {
  return nameList(side.speakers.length > 0 ? side.speakers : side.articles.map((id) => labelOf(page, id)));
}

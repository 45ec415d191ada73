/**
 * Draws which articles tell of one event for the terminal.
 *
 *     2 stories in 5 articles
 *
 *     s1  3 articles
 *         Ostvik, quake, 6.1, Ruiz
 *           wire/courier.txt
 *             The Ostvik Courier · 2031-03-04 · Quake shakes Ostvik
 */
import type { GroupedArticle, StoryGroup, StoryGroups } from "../../model/index.ts";
import { sourceName } from "../places.ts";
import { visibleLine } from "../visible-text.ts";
import { DEFAULT_WIDTH, MIN_WIDTH } from "./defaults.ts";
import { cut, wrapped } from "./layout.ts";
import { ansiPaint, plainPaint } from "./paint.ts";

export interface StoriesOptions {
  readonly width?: number | undefined;
  readonly color?: boolean | undefined;
}

/** Lines, each closed by a line feed. */
export function renderStories({ articles, stories }: StoryGroups, options: StoriesOptions = {}): string {
  const width = Math.max(MIN_WIDTH, options.width ?? DEFAULT_WIDTH);
  const paint = options.color ? ansiPaint : plainPaint;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const articleLines = (article: GroupedArticle): string[] => {
    const name = visibleLine(sourceName(article));
    const about = [article.outlet, article.published, article.title].flatMap((part) => part ?? []);
    return [
      ...wrapped(paint("name", name), width, "      "),
      ...(about.length === 0 ? [] : [cut(`        ${about.map(visibleLine).join(" · ")}`, width)]),
    ];
  };
  const storyLines = ({ id, articles: own, terms }: StoryGroup): string[] => [
    "",
    `${paint("strong", id)}  ${counted(own.length, "article", "articles")}`,
    ...wrapped(terms.map(({ evidence }) => visibleLine(evidence.quote)).join(", "), width, "    "),
    ...own.flatMap((article) => articleLines(byId.get(article)!)),
  ];
  const head = `${counted(stories.length, "story", "stories")} in ${counted(articles.length, "article", "articles")}`;
  return [paint("strong", head), ...stories.flatMap(storyLines)].map((line) => `${line}\n`).join("");
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/**
 * The reports that were read. On the first screen this is the legend of the references as well:
 *
 *     meridian  Meridian News Agency (NO)  4 March 2031, 07:10 UTC  Ferry sinks off Ostvik, nine dead
 */
import type { ReportArticle } from "../../../model/index.ts";
import { sourceName } from "../../places.ts";
import { publisherFacts, publisherMark } from "../../publishers.ts";
import { formatCount, formatEdtf } from "../../view.ts";
import { visibleLine } from "../../visible-text.ts";
import { furnitureWording } from "../../wording.ts";
import { DEFAULT_WIDTH } from "../defaults.ts";
import { cut, widthOf, wrapped } from "../layout.ts";
import { type Page, row } from "../page.ts";
import type { Section } from "../section.ts";

export const articlesSection: Section = {
  name: "articles",
  sentence: "every report: outlet, author, times, address, and what was set aside as page furniture",
  title: "Reports",
  onScreen: (page) => {
    const widths = legendWidths(page);
    return page.overview.articles.map((article) => ({ lines: [legendLine(page, article, widths)] }));
  },
  inFull: (page) => page.overview.articles.map((article) => articleInFull(page, article)),
};

/** Says of a field that nobody stated it. */
export const INFERRED_MARK = "*";

interface LegendWidths {
  readonly key: number;
  readonly outlet: number;
  readonly date: number;
}

/** Read off all reports once: a thousand lines must not measure a million. */
function legendWidths(page: Page): LegendWidths {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(widthOf));
  const { articles } = page.overview;
  return {
    key: widest([...page.keys.values()]),
    outlet: Math.min(widest(articles.map((one) => outletShown(page, one))), Math.floor(page.width * 0.34)),
    date: widest(articles.map((one) => publishedOf(page, one))),
  };
}

function legendLine(page: Page, article: ReportArticle, widths: LegendWidths): string {
  const titleWidth = page.width - widths.key - widths.outlet - widths.date - 7;
  const title = titleWidth < 12 || article.title === null ? "" : cut(visibleLine(article.title), titleWidth);
  return row(page, 1, [
    { text: page.keys.get(article.id) ?? article.id, width: widths.key, style: "strong" },
    { text: outletShown(page, article), width: widths.outlet },
    { text: publishedOf(page, article), width: widths.date },
    { text: title, style: "faint" },
  ]);
}

function outletShown(page: Page, article: ReportArticle): string {
  return marked(outletOf(article), publisherMark(page.publishers.get(article.id)));
}

function marked(outlet: string, mark: string): string {
  return mark === "" ? outlet : `${outlet} (${visibleLine(mark)})`;
}

function outletOf(article: ReportArticle): string {
  if (article.outlet === null) return "outlet unknown";
  return visibleLine(article.outlet) + (article.inferred.includes("outlet") ? INFERRED_MARK : "");
}

/** Day and time where there is room for both. */
function publishedOf(page: Page, article: ReportArticle): string {
  if (article.published === null) return "undated";
  return (
    formatEdtf(visibleLine(page.width < DEFAULT_WIDTH ? article.published.slice(0, 10) : article.published)) +
    (article.inferred.includes("published") ? INFERRED_MARK : "")
  );
}

function articleInFull(page: Page, article: ReportArticle): string[] {
  const known = (name: string, field: string, value: string | null) =>
    value === null || value === "" ? [] : [[name, value, article.inferred.includes(field)] as const];
  const facts = publisherFacts(page.publishers.get(article.id));
  const fields = [
    ...known("outlet", "outlet", article.outlet && [article.outlet, ...facts].join(", ")),
    ...known("author", "author", article.author),
    ...known("published", "published", article.published && formatEdtf(article.published)),
    ...known("modified", "modified", article.modified && formatEdtf(article.modified)),
    ...known("address", "url", article.url),
    ...known("file", "path", article.path),
    ...known("language", "language", article.language),
    ...known("furniture", "skipped", furnitureOf(article)),
  ];
  return [
    ...wrapped(
      `${page.paint("strong", page.keys.get(article.id) ?? article.id)}  ${visibleLine(article.title ?? sourceName(article))}`,
      page.width,
      " ",
    ),
    ...fields.flatMap(([name, value, inferred]) =>
      wrapped(
        visibleLine(value) + (inferred ? page.paint("faint", " (inferred)") : ""),
        page.width,
        `   ${name.padEnd(10)}`,
      ),
    ),
  ];
}

/** “2 stretches: menu, read-more line”; the empty string where nothing was set aside. */
function furnitureOf(article: ReportArticle): string {
  if (article.skipped.length === 0) return "";
  const reasons = new Set(article.skipped.map(({ reason }) => furnitureWording[reason]));
  return `${formatCount(article.skipped.length, "stretch", "stretches")} set aside: ${[...reasons].join(", ")}`;
}

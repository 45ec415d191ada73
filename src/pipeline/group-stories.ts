/**
 * From articles of any events to their stories: `crossread/stories@1`.
 *
 * Reads each article as for a report, and leaves telling them apart to `cluster/`. The same articles give the same
 * stories in any order.
 */
import { groupStories as group } from "../cluster/group-stories.ts";
import type { Article, Reading, StoryGroups } from "../model/index.ts";
import { checkEvidence } from "./check-evidence.ts";
import type { Language } from "./language.ts";
import { readArticle } from "./read-article.ts";
import type { ReportOptions } from "./report.ts";

/**
 * Groups articles by the event that they tell of. Throws a RangeError where two articles share an id, and an
 * UntraceableEvidenceError rather than return a word that is not at its place.
 */
export function groupStories(
  articles: readonly Article[],
  language: Language,
  { names, problems = [], reader = readArticle, onRead }: Omit<ReportOptions, "asOf"> = {},
): StoryGroups {
  if (new Set(articles.map(({ id }) => id)).size < articles.length) {
    throw new RangeError("Cannot group two articles that share an id");
  }
  const readings = articles.map((article, index): Reading => {
    const reading = reader(article, language, names);
    onRead?.(article, index);
    return reading;
  });
  const grouped: StoryGroups = {
    schema: "crossread/stories@1",
    articles: articles.map(({ id, path, url, outlet, title, published }) => {
      return { id, path, url, outlet, title, published };
    }),
    stories: group(readings, language.cluster).map((story, i) => ({
      id: `s${i + 1}`,
      articles: story.readings.map((reading) => articles[reading]!.id),
      terms: story.terms.map(({ articles: count, first, at }) => {
        const article = articles[first]!;
        const evidence = { article: article.id, ...at, quote: article.text.slice(at.start, at.end) };
        return { evidence, articles: count };
      }),
    })),
    problems: [...problems, ...articles.flatMap((article) => article.problems)],
  };
  checkEvidence(grouped, articles);
  return grouped;
}

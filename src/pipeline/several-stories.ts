/** Says which reports seem to tell of another event than the rest, instead of comparing them in silence. */
import { findStrangers } from "../cluster/find-strangers.ts";
import type { Problem, Reading } from "../model/index.ts";
import type { Language } from "./language.ts";

/** Named in one message; of more the number is told. */
const NAMED_MAX = 5;

/** One problem for each group of strangers, at its first article. Articles in another language are told of elsewhere. */
export function severalStories(
  readings: readonly Reading[],
  { cluster, code }: Pick<Language, "cluster" | "code">,
): readonly Problem[] {
  const own = readings.filter(
    ({ article }) => article.language === null || article.language.startsWith(code),
  );
  return findStrangers(own, cluster).map((group) => {
    const articles = group.map((reading) => own[reading]!.article);
    const named = articles.slice(0, NAMED_MAX).map(({ id, title }) => `"${title ?? id}"`);
    const more = articles.length > NAMED_MAX ? [`${articles.length - NAMED_MAX} more`] : [];
    return {
      code: "report/several-stories",
      message:
        `Compared reports that seem to tell of different events: ${[...named, ...more].join(", ")} ` +
        `${articles.length === 1 ? "shares" : "share"} hardly a word with the other ${own.length - articles.length}`,
      where: articles[0]!.path ?? articles[0]!.url ?? articles[0]!.id,
    };
  });
}

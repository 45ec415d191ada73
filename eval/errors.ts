/**
 * The commonest kinds of mistake on PolNeAR dev, from the raw text: `docs/errors.md` says what each of them is.
 * `npx tsx eval/show-errors.ts KIND` shows them. “rules alone” is how many of the kind there are without the relations
 * that the trained reader sees.
 */
import type { TextLayers } from "../src/model/index.ts";
import { readAttributions, withOwnLayers } from "./attribution.ts";
import { findMistakes } from "./error-kinds.ts";
import { withLayers } from "./layered-text.ts";
import { type PolnearArticle, readPolnear } from "./polnear.ts";
import type { EvalTable } from "./table.ts";

const KINDS_SHOWN = 20;

export function evaluateErrors(): EvalTable {
  const articles = readPolnear("dev").map(withOwnLayers);
  const counts = countKinds(articles, (layers) => layers);
  const byRules = countKinds(articles, (layers) => ({ ...layers, relations: [] }));
  const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const shown = sorted.slice(0, KINDS_SHOWN);
  const [all, allByRules] = [sumOf(counts.values()), sumOf(byRules.values())];
  const rows = shown.map(([kind, count]) => ({ kind, count, rules: byRules.get(kind) ?? 0 }));
  const rest = {
    kind: `${sorted.length - shown.length} other kinds`,
    count: all - sumOf(rows.map(({ count }) => count)),
    rules: allByRules - sumOf(rows.map(({ rules }) => rules)),
  };
  return {
    title: "kinds of mistake",
    corpus: `polnear/dev, ${articles.length} articles`,
    rows: [...rows, rest, { kind: "all", count: all, rules: allByRules }].map(({ kind, count, rules }) => ({
      name: kind,
      values: { count, share: count / all, "rules alone": rules },
    })),
  };
}

function countKinds(
  articles: readonly PolnearArticle[],
  seen: (layers: TextLayers) => TextLayers,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const layers = seen(article.layers);
    for (const { kind } of findMistakes(withLayers(readAttributions({ ...article, layers }), layers)))
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

function sumOf(counts: Iterable<number>): number {
  return [...counts].reduce((sum, count) => sum + count, 0);
}

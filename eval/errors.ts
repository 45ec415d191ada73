/**
 * The commonest kinds of mistake on PolNeAR dev, from the raw text: `docs/errors.md` says what each of them is.
 * `npx tsx eval/show-errors.ts KIND` shows them.
 */
import { readAttributions, withOwnLayers } from "./attribution.ts";
import { findMistakes } from "./error-kinds.ts";
import { withLayers } from "./layered-text.ts";
import { readPolnear } from "./polnear.ts";
import type { EvalTable } from "./table.ts";

const KINDS_SHOWN = 20;

export function evaluateErrors(): EvalTable {
  const articles = readPolnear("dev").map(withOwnLayers);
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const { kind } of findMistakes(withLayers(readAttributions(article), article.layers)))
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  const shown = sorted.slice(0, KINDS_SHOWN);
  const rest = all - shown.reduce((sum, [, count]) => sum + count, 0);
  return {
    title: "kinds of mistake",
    corpus: `polnear/dev, ${articles.length} articles`,
    rows: [...shown, [`${sorted.length - shown.length} other kinds`, rest] as const].map(([name, count]) => ({
      name,
      values: { count, share: count / all },
    })),
  };
}

/**
 * The first promise, enforced: every piece of evidence in a report is the exact words at its place.
 *
 * In: a finished report, or whatever else is shown. Out: nothing, or an UntraceableEvidenceError, and then it must not be shown.
 */
import { UntraceableEvidenceError } from "../errors.ts";
import type { Article, Evidence } from "../model/index.ts";

/** Throws an UntraceableEvidenceError that names the first evidence whose quote is not the text at its place. */
export function checkEvidence(shown: object, articles: readonly Pick<Article, "id" | "text">[]): void {
  const textById = new Map<string, string>(articles.map(({ id, text }) => [id, text]));
  for (const [evidence, path] of evidencesIn(shown)) {
    const { article, start, end, quote } = evidence;
    const text = textById.get(article);
    const found = text?.slice(start, end);
    if (found === quote && quote.length > 0) continue;
    throw new UntraceableEvidenceError(
      `Cannot show ${path} as its evidence must be the words of "${article}" at ${start}–${end}: ` +
        `wanted ${JSON.stringify(quote)}, found ${found === undefined ? "no such article" : JSON.stringify(found)}`,
    );
  }
}

/** Every evidence of what is shown with the path at which it stands: `claims[3].evidence[0]`. */
export function* evidencesIn(shown: object): Generator<[Evidence, string]> {
  // An explicit stack: a report is shallow today, but a walk over data must not depend on that.
  const stack: [unknown, string][] = [[shown, ""]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [value, path] = next;
    if (typeof value !== "object" || value === null) continue;
    if (isEvidence(value)) yield [value, path];
    else if (Array.isArray(value)) value.forEach((item, i) => void stack.push([item, `${path}[${i}]`]));
    else
      for (const [key, item] of Object.entries(value))
        stack.push([item, path === "" ? key : `${path}.${key}`]);
  }
}

function isEvidence(value: object): value is Evidence {
  return "article" in value && "start" in value && "end" in value && "quote" in value;
}

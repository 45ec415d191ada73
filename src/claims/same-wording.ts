/**
 * Statements in the very same words: what a thousand reprints have in common costs one comparison, not a million.
 *
 *     report 1   The quay was shut on Monday.   ╮
 *     report 7   The quay was shut on Monday.   ├ one wording, as Monday is the same day in each
 *     report 9   The quay was shut on Monday.   ╯
 *
 * Copies are the same in all that a comparison looks at: words, known names, dates, and whether it is denied, asked,
 * negated. Linear in the length of the statements.
 */
import { textOf } from "../model/index.ts";
import type { Statement } from "./statements.ts";

/** Statements by wording: disjoint, each in the order given, by its first. Of fewer terms none is another's copy. */
export function foldSameWording(
  statements: readonly Statement[],
  termsMin: number,
): readonly (readonly Statement[])[] {
  const byWording = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = statement.terms.size < termsMin ? `alone ${statement.index}` : wordingKey(statement);
    const known = byWording.get(key);
    if (known === undefined) byWording.set(key, [statement]);
    else known.push(statement);
  }
  return [...byWording.values()];
}

function wordingKey(statement: Statement): string {
  const { article, spans, force, negated, unreal, withheld, retracted, terms, dates } = statement;
  return JSON.stringify([
    spans.map((span) => textOf(article.article.text, span)),
    [force === "denied", negated, unreal, withheld, retracted],
    [...terms],
    dates.map((index) => article.reading.dates[index]!.value),
  ]);
}

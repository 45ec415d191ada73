/**
 * Shows of a sentence that several reports have only what they have in common: what it adds behind is not theirs.
 *
 *     On Monday the bank raised its rate to 4 percent, an increase of a seventh.
 *     ╰─────────────── one claim ──────────────────╯   ╰─ said by one only ──╯
 *
 * Only a part set off by a comma at the end is cut, one that hangs on the rest as a whole, and only where none of its words
 * stands in another of the reports. Linear in the length of the statements.
 */
import type { Span } from "../model/index.ts";
import type { Statement } from "./statements.ts";
import { type TermSet, tokensIn } from "./terms.ts";

/** How a part hangs on a sentence that is whole without it. */
const ADDED = new Set(["acl", "advcl", "appos", "conj", "parataxis"]);

/** The statements of one claim, what is shown of each clipped. */
export function clipTails(cluster: readonly Statement[]): readonly Statement[] {
  if (cluster.length < 2) return cluster;
  return cluster.map((statement) => {
    const { attribution, article, shown } = statement;
    const [span] = shown;
    if (attribution !== null || span === undefined || shown.length > 1) return statement;
    const others = cluster.filter((other) => other.article !== article).map(({ terms }) => terms);
    const clipped = clip(statement, span, others.slice(0, OTHERS_MAX));
    return clipped === span ? statement : { ...statement, shown: [clipped] };
  });
}

/** Enough of them to know what is common; a thousand reprints add nothing. */
const OTHERS_MAX = 20;

function clip({ article }: Statement, span: Span, others: readonly TermSet[]): Span {
  const { reading, lemmas, folded } = article;
  const tokens = tokensIn(article, [span]);
  let end = tokens.length;
  for (let at = tokens.length - 1; at > 0; at--) {
    const token = tokens[at]!;
    if (article.article.text.charAt(reading.tokens[token]!.start) !== ",") continue;
    const tail = tokens.slice(at + 1, end).filter((inside) => folded[inside] !== "");
    const isShared = tail.some((inside) => others.some((terms) => terms.has(lemmas[inside]!)));
    if (isShared || !hangsAsOne(article, tail)) break;
    end = at;
  }
  return end === tokens.length ? span : { start: span.start, end: reading.tokens[tokens[end - 1]!]!.end };
}

function hangsAsOne({ reading }: Statement["article"], tail: readonly number[]): boolean {
  const inside = new Set(tail);
  const tops = tail.filter((token) => !inside.has(reading.dependencies[token]?.head ?? -1));
  const deprel = reading.dependencies[tops[0] ?? -1]?.deprel ?? "";
  return tops.length === 1 && ADDED.has(deprel.split(":")[0]!);
}

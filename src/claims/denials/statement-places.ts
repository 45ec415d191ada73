/** Where a statement stands in its report, and beside which others. */
import type { Statement } from "../statements.ts";
import { tokensIn } from "../terms.ts";

export function paragraphOf({ article, sentence }: Statement): number {
  return article.reading.sentences[sentence]?.paragraph ?? 0;
}

/** “Had the brakes failed?” says of nothing that it is so. */
export function isQuestion({ article, spans }: Statement): boolean {
  const { end } = spans.at(-1)!;
  return /\?["”’')\]]*\s*$/u.test(article.article.text.slice(Math.max(0, end - 4), end + 1));
}

/** A claim told inside its denial is not said by anybody: “denied claims that P”. */
export function isPartOf(inner: Statement, outer: Statement): boolean {
  if (inner.article !== outer.article) return false;
  return inner.spans.some((a) => outer.spans.some((b) => a.start < b.end && b.start < a.end));
}

/** A ministry and its minister are one voice: who of them takes back what the other denied contradicts nobody. */
export function isSameVoice(a: Statement, b: Statement): boolean {
  return (a.voice >= 0 && a.voice === b.voice) || isSameSpeaker(a, b);
}

export function isSameSpeaker(a: Statement, b: Statement): boolean {
  if (a.speaker >= 0 && b.speaker >= 0) return a.speaker === b.speaker;
  return a.speakerName !== null && a.speakerName === b.speakerName;
}

/** The word on which all others of the content hang; undefined without a tree. */
export function rootOf({ article, spans }: Statement): number | undefined {
  const tokens = tokensIn(article, spans);
  const inside = new Set(tokens);
  return tokens.find((token) => {
    const dependency = article.reading.dependencies[token];
    return dependency !== undefined && !inside.has(dependency.head);
  });
}

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
  if (a.speaker >= 0 && a.speaker === b.speaker) return true;
  const isNameless = a.speaker < 0 || b.speaker < 0 || (isByOffice(a) && isByOffice(b));
  return isNameless && a.speakerName !== null && a.speakerName === b.speakerName;
}

/** “The mayor”, “the union” in a report that names neither: in reports of one event there is one of them. */
function isByOffice({ article, attribution, speaker, voice }: Statement): boolean {
  const { source, speaker: entity } = article.reading.attributions[attribution ?? -1] ?? {};
  if (source === undefined || source === null || speaker !== voice) return false;
  if (article.reading.entities[entity ?? -1]?.named === true) return false;
  return article.folded[tokensIn(article, [source])[0] ?? -1] === "the";
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

/** What a voice is known by: the entities that speak, and the office of one without a name. */
export function voiceKeysOf(statement: Statement): readonly string[] {
  const { speaker, voice, speakerName } = statement;
  const entities = [speaker, voice].filter((one) => one >= 0).map(String);
  return isByOffice(statement) && speakerName !== null ? [...entities, `the ${speakerName}`] : entities;
}

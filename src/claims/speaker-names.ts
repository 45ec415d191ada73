/** Who speaks in several statements, each once and by one name. */
import type { Statement } from "./statements.ts";

/**
 * The names of the speakers in their order: of several names for one entity the first, “Kestria’s ministry” and
 * “Kestria's ministry” among them. Nobody named is none.
 */
export function speakerNames(
  statements: readonly Pick<Statement, "speaker" | "speakerName">[],
): readonly string[] {
  const names = new Map<string, string>();
  for (const { speaker, speakerName } of statements) {
    if (speakerName === null) continue;
    const key = speaker >= 0 ? `@${speaker}` : speakerName.replace(/’/gu, "'");
    if (!names.has(key)) names.set(key, speakerName);
  }
  return [...new Set(names.values())];
}

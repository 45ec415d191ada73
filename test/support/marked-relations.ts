/** Relations out of a marked line, for tests that compare two readings of one text. */
import type { Span } from "../../src/model/index.ts";

interface MarkedRelation {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/**
 * `{source Kim} {cue said} {content no}` as text and relations. `{cue:2 …}` belongs to the second relation; marks
 * nest but do not cross.
 */
export function readMarkedRelations(marked: string): {
  readonly text: string;
  readonly relations: readonly MarkedRelation[];
} {
  const relations: { source: Span[]; cue: Span[]; content: Span[] }[] = [];
  const open: { role: string; start: number }[] = [];
  let text = "";
  for (const [piece, role] of marked.matchAll(/\{(\S+) |\}|[^{}]+/g)) {
    if (role !== undefined) open.push({ role, start: text.length });
    else if (piece !== "}") text += piece;
    else {
      const { role, start } = open.pop()!;
      const [part, number = "1"] = role.split(":");
      while (relations.length < Number(number)) relations.push({ source: [], cue: [], content: [] });
      relations[Number(number) - 1]![part as keyof MarkedRelation].push({ start, end: text.length });
    }
  }
  return { text, relations };
}

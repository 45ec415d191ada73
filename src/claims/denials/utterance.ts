/** A statement as one side of a dispute: what of it is in dispute, and the words to show for it. */
import { hullOf, type Span } from "../../model/index.ts";
import type { Statement } from "../statements.ts";
import type { Clause } from "./clause.ts";

export interface Utterance {
  readonly statement: Statement;
  readonly shown: readonly Span[];
  /** The words that are in dispute; the statement may say other things besides. None where they only stand in them. */
  readonly about: readonly Span[];
  /** Who says it; null for the outlet's own voice and for nobody named. */
  readonly by: string | null;
}

/** Of a statement more than so many times as long as its clause only the clause is shown. */
const LONGER = 1.5;

/** Share of a statement that its clause fills where it is what the statement says. */
const MOST = 0.6;

/** What the statement says; of a longer one only the clause, where it is given and somebody is quoted with it. */
export function utteranceOf(statement: Statement, clause: Clause | null = null): Utterance {
  const { shown, spans, attribution, force, speakerName: by } = statement;
  if (clause === null) return { statement, shown, about: spans, by };
  const isOfClause = clause.isMain && !clause.isNoun;
  const share = lengthOf(clause.span) / lengthOf(hullOf(spans));
  // “Helped to free the town” is more than that the town was freed.
  const about = isOfClause || share >= MOST ? [clause.span] : [];
  const isPart = lengthOf(hullOf(shown)) > LONGER * lengthOf(clause.span);
  const isCut = isPart && attribution !== null && force !== "denied" && isOfClause;
  return { statement, shown: isCut ? [clause.span] : shown, about, by };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Each statement once, by position. */
export function uniqueUtterances(utterances: Iterable<Utterance>): readonly Utterance[] {
  const known = new Map<number, Utterance>();
  for (const one of utterances) if (!known.has(one.statement.index)) known.set(one.statement.index, one);
  return [...known.values()].sort((a, b) => a.statement.index - b.statement.index);
}

/** A statement as one side of a dispute: what of it is in dispute, and the words to show for it. */
import { hullOf, type Span } from "../../model/index.ts";
import type { Statement } from "../statements.ts";
import type { Clause } from "./clause.ts";

export interface Utterance {
  readonly statement: Statement;
  readonly shown: readonly Span[];
  /** The words that are in dispute; the statement may say other things besides. */
  readonly about: readonly Span[];
  /** Who says it; null for the outlet's own voice and for nobody named. */
  readonly by: string | null;
}

/** Of a statement more than so many times as long as its clause only the clause is shown. */
const LONGER = 1.5;

/** What the statement says; of a longer one only the clause, where it is given and somebody is quoted with it. */
export function utteranceOf(statement: Statement, clause: Clause | null = null): Utterance {
  const { shown, spans, attribution, force, speakerName: by } = statement;
  if (clause === null) return { statement, shown, about: spans, by };
  const about = [clause.span];
  const isPart = lengthOf(hullOf(shown)) > LONGER * lengthOf(clause.span);
  const isCut = isPart && attribution !== null && force !== "denied" && clause.isMain && !clause.isNoun;
  return { statement, shown: isCut ? about : shown, about, by };
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

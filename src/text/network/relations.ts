/**
 * Which tokens are a cue's source, which its content? One chain of classes for each cue (Lafferty et al. 2001).
 *
 * A token is seen together with the cue: its own role, the cue's, and its place seen from there. Every cue has
 * a chain of its own, so that attributions may stand in one another, and content may have gaps.
 */
import { N_ROLES, RELATION_CUE, RELATION_TOKEN } from "./arcs.ts";
import type { Workspace } from "./encode.ts";
import type { CueRange } from "./relation-features.ts";
import { RELATION_FEATURES } from "./relation-features.ts";

/** Classes of a token for one cue. */
export const NEITHER = 0;
export const SOURCE = 1;
export const CONTENT = 2;

/** Offsets of the hidden rows and of the scores of each token of the window. */
export interface RelationScores {
  readonly hidden: number;
  readonly scores: number;
}

/** Scores the classes of the window's tokens for one cue; `rows` are those of `fillRelationRows`. */
export function scoreRelation(
  workspace: Workspace,
  roles: number,
  cue: CueRange,
  window: CueRange,
  rows: Uint8Array,
): RelationScores {
  const { kernel, parameters, room, role } = workspace;
  const { floats } = kernel;
  const { relationRows, relations } = parameters;
  const n = window.end - window.first;
  const hidden = room.take(n * role);
  const shared = room.take(role);
  floats.fill(0, shared, shared + role);
  for (let i = cue.first; i < cue.end; i++) {
    const at = roles + (i * N_ROLES + RELATION_CUE) * role;
    for (let k = 0; k < role; k++) floats[shared + k]! += floats[at + k]! / (cue.end - cue.first);
  }
  const numbers = room.take(Math.ceil(rows.length / 4));
  new Uint8Array(floats.buffer, numbers * 4, rows.length).set(rows);
  const sums = {
    rows: roles + (window.first * N_ROLES + RELATION_TOKEN) * role,
    stride: N_ROLES * role,
    shared,
    numbers,
    terms: RELATION_FEATURES,
    table: relationRows.offset,
  };
  kernel.sumAbove(sums, hidden, n, role);
  const scores = room.take(n * relations.weight.columns);
  const { bias, weight } = relations;
  for (let i = 0; i < n; i++) {
    floats.copyWithin(scores + i * weight.columns, bias.offset, bias.offset + bias.columns);
  }
  kernel.multiply(hidden, weight.offset, scores, { m: n, k: role, n: weight.columns, add: true });
  return { hidden, scores };
}

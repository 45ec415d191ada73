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
  const ofCue = new Float32Array(role);
  for (let i = cue.first; i < cue.end; i++) {
    const at = roles + (i * N_ROLES + RELATION_CUE) * role;
    for (let k = 0; k < role; k++) ofCue[k]! += floats[at + k]! / (cue.end - cue.first);
  }
  for (let i = 0; i < n; i++) {
    const at = hidden + i * role;
    const token = roles + ((window.first + i) * N_ROLES + RELATION_TOKEN) * role;
    for (let k = 0; k < role; k++) floats[at + k] = floats[token + k]! + ofCue[k]!;
    for (let f = 0; f < RELATION_FEATURES; f++) {
      const row = relationRows.offset + rows[i * RELATION_FEATURES + f]! * relationRows.columns;
      for (let k = 0; k < role; k++) floats[at + k]! += floats[row + k]!;
    }
    for (let k = 0; k < role; k++) if (floats[at + k]! < 0) floats[at + k] = 0;
  }
  const scores = room.take(n * relations.weight.columns);
  const { bias, weight } = relations;
  for (let i = 0; i < n; i++) {
    floats.copyWithin(scores + i * weight.columns, bias.offset, bias.offset + bias.columns);
  }
  kernel.multiply(hidden, weight.offset, scores, { m: n, k: role, n: weight.columns, add: true });
  return { hidden, scores };
}

/**
 * What does each token of a sentence hang on? Every pair is scored (Dozat and Manning 2017), then a tree chosen.
 */
import type { Workspace } from "./encode.ts";
import { DISTANCES, padded } from "./shape.ts";

/** Where the roles of a token lie in its row of `Parameters.roles`, in units of `role` floats. */
export const ARC_DEPENDENT = 0;
export const ARC_HEAD = 1;
export const LABEL_DEPENDENT = 2;
export const LABEL_HEAD = 3;
export const RELATION_TOKEN = 4;
export const RELATION_CUE = 5;
export const N_ROLES = 6;

/** Offsets of what was computed, kept for training. Column 0 of `scores` is the root, column 1 + j token j. */
export interface ArcScores {
  readonly dependents: number;
  readonly heads: number;
  /** Heads times the arc matrix. */
  readonly turned: number;
  readonly scores: number;
  readonly columns: number;
}

/** Scores every head for every one of `n` tokens whose rows of roles begin at `roles`. */
export function scoreArcs(workspace: Workspace, roles: number, n: number): ArcScores {
  const { kernel, parameters, room, role } = workspace;
  const { floats } = kernel;
  const { arcMatrix, arcHead, arcDistance, root } = parameters;
  const columns = padded(n + 1);
  const dependents = room.take(n * role);
  const heads = room.take((n + 1) * role);
  floats.copyWithin(heads, root.offset, root.offset + role);
  takeRole(workspace, roles, n, ARC_DEPENDENT, dependents);
  takeRole(workspace, roles, n, ARC_HEAD, heads + role);
  const turned = room.take(columns * role);
  floats.fill(0, turned + (n + 1) * role, turned + columns * role);
  kernel.multiply(heads, arcMatrix.offset, turned, { m: n + 1, k: role, n: role });
  const across = room.take(role * columns);
  transpose(floats, turned, n + 1, role, across, columns);
  const scores = room.take(n * columns);
  kernel.multiply(dependents, across, scores, { m: n, k: role, n: columns });
  for (let j = 0; j <= n; j++) {
    let sum = 0;
    for (let k = 0; k < role; k++) sum += floats[heads + j * role + k]! * floats[arcHead.offset + k]!;
    for (let i = 0; i < n; i++) {
      floats[scores + i * columns + j]! += sum + floats[arcDistance.offset + distanceOf(i, j - 1)]!;
    }
  }
  return { dependents, heads, turned, scores, columns };
}

/** Copies one role of each token into rows of its own, negative floats as zero. */
export function takeRole(
  { kernel: { floats }, role }: Workspace,
  roles: number,
  n: number,
  which: number,
  to: number,
): void {
  for (let i = 0; i < n; i++) {
    const from = roles + (i * N_ROLES + which) * role;
    for (let k = 0; k < role; k++) {
      const value = floats[from + k]!;
      floats[to + i * role + k] = value > 0 ? value : 0;
    }
  }
}

/** Writes the `rows` × `columns` matrix at `from` to `to` with rows and columns exchanged; the rest of its rows is zero. */
export function transpose(
  floats: Float32Array,
  from: number,
  rows: number,
  columns: number,
  to: number,
  toColumns: number,
): void {
  if (toColumns > rows) floats.fill(0, to, to + columns * toColumns);
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < columns; k++) floats[to + k * toColumns + i] = floats[from + i * columns + k]!;
  }
}

/** Class of how far and on which side the head stands; the root counts as a head just before the sentence. */
export function distanceOf(dependent: number, head: number): number {
  const far = Math.abs(dependent - head);
  const grade =
    far < 8 ? far : far < 10 ? 8 : far < 13 ? 9 : far < 17 ? 10 : far < 24 ? 11 : far < 40 ? 12 : 13;
  if (head < 0) return DISTANCES - 1;
  return head < dependent ? grade : DISTANCES + grade;
}

/**
 * Chooses a tree: each token's best head, -1 for the one root.
 *
 * Cycles are opened where that costs least, one after the other. That is the step of Chu and Liu (1965)
 * without its recursion: the same tree but for rare cycles of cycles, and never more than a pass a cycle.
 */
export function chooseTree(floats: Float32Array, { scores, columns }: ArcScores, n: number): Int32Array {
  const heads = new Int32Array(n);
  const scoreOf = (i: number, head: number) => floats[scores + i * columns + head + 1]!;
  let root = 0;
  let margin = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i++) {
    let best = -1;
    for (let j = 0; j < n; j++) if (j !== i && (best < 0 || scoreOf(i, j) > scoreOf(i, best))) best = j;
    heads[i] = best;
    const ahead = scoreOf(i, -1) - (best < 0 ? 0 : scoreOf(i, best));
    if (ahead > margin) {
      root = i;
      margin = ahead;
    }
  }
  heads[root] = -1;
  const seen = new Int32Array(n).fill(-1);
  for (let start = 0; start < n; start++) {
    let at = start;
    while (at >= 0 && seen[at]! < 0) {
      seen[at] = start;
      at = heads[at]!;
    }
    if (at < 0 || seen[at] !== start) continue;
    openCycle(heads, at, scoreOf, seen, start);
  }
  return heads;
}

/** Hangs one token of the cycle through `member` on something outside of the cycle and of what hangs on it. */
function openCycle(
  heads: Int32Array,
  member: number,
  scoreOf: (i: number, head: number) => number,
  seen: Int32Array,
  start: number,
): void {
  // Only what already leads to the root may take the cycle in, so that no new cycle comes of it.
  const open = leadToRoot(heads);
  let bestLoss = Number.POSITIVE_INFINITY;
  let child = member;
  let parent = -1;
  let at = member;
  do {
    for (let j = 0; j < heads.length; j++) {
      if (open[j] !== 1) continue;
      const loss = scoreOf(at, heads[at]!) - scoreOf(at, j);
      if (loss < bestLoss) {
        bestLoss = loss;
        child = at;
        parent = j;
      }
    }
    at = heads[at]!;
  } while (at !== member);
  heads[child] = parent;
  seen[child] = start;
}

/** 1 for each token from which the heads lead to the root, 2 for those that lead into a cycle. */
function leadToRoot(heads: Int32Array): Uint8Array {
  const known = new Uint8Array(heads.length);
  const path: number[] = [];
  const onPath = 3;
  for (let start = 0; start < heads.length; start++) {
    let at = start;
    while (at >= 0 && known[at] === 0) {
      known[at] = onPath;
      path.push(at);
      at = heads[at]!;
    }
    const found = at < 0 || known[at] === 1 ? 1 : 2;
    for (let next = path.pop(); next !== undefined; next = path.pop()) known[next] = found;
  }
  return known;
}

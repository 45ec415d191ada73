/**
 * What is read off the top layer, compared with the answers: a loss for each of tags, trees, names, cues and relations.
 *
 * Each function reads as `src/text/network/read-piece.ts` does, adds the gradients of its parameters, and hands the
 * gradient of what it was given back down.
 */
import {
  ARC_DEPENDENT,
  ARC_HEAD,
  distanceOf,
  LABEL_DEPENDENT,
  LABEL_HEAD,
  N_ROLES,
  RELATION_CUE,
  RELATION_TOKEN,
  scoreArcs,
  transpose,
} from "../../../src/text/network/arcs.ts";
import { chainOf } from "../../../src/text/network/chains.ts";
import { project } from "../../../src/text/network/encode.ts";
import {
  fillRelationRows,
  RELATION_FEATURES,
  windowOf,
} from "../../../src/text/network/relation-features.ts";
import { CONTENT, SOURCE, scoreRelation } from "../../../src/text/network/relations.ts";
import { N_PARTS, nameClassesOf, type Shape } from "../../../src/text/network/shape.ts";
import { addProduct, backThroughLinear, type TrainingSpace } from "./backward.ts";
import { lossOfChain, lossOfChoice } from "./losses.ts";
import type { Piece } from "./pieces.ts";

/** The parameters, and what their classes mean. */
interface Heads {
  readonly space: TrainingSpace;
  readonly shape: Shape;
}

export interface Losses {
  tags: number;
  arcs: number;
  labels: number;
  names: number;
  cues: number;
  relations: number;
}

/** How much each loss counts beside that of the arcs, a token or a cue. */
const WEIGHT_TAGS = 1;
const WEIGHT_LABELS = 0.7;
const WEIGHT_NAMES = 1;
const WEIGHT_CUES = 1;
const WEIGHT_RELATIONS = 0.5;

/** The losses at the top layer and their gradient, which is added at `dTop`. */
export function lossesOfTokens(learner: Heads, piece: Piece, top: number, dTop: number): Losses {
  const { space } = learner;
  const { kernel, room, parameters, role } = space;
  const { floats } = kernel;
  const { n } = piece;
  const losses = { tags: 0, arcs: 0, labels: 0, names: 0, cues: 0, relations: 0 };
  losses.tags = lossOfTags(learner, piece, top, dTop);
  if (piece.names !== null) losses.names = lossOfNames(learner, piece.names, n, top, dTop);
  if (piece.relations !== null) losses.cues = lossOfCues(learner, piece, top, dTop);
  const hasTrees = piece.heads.some((head) => head > -2);
  if (!hasTrees && piece.relations === null) return losses;
  const roles = project(space, top, n, parameters.roles);
  const dRoles = room.take(n * N_ROLES * role);
  floats.fill(0, dRoles, dRoles + n * N_ROLES * role);
  for (const sentence of piece.sentences) {
    const m = sentence.end - sentence.first;
    if (m < 2 || !piece.heads.subarray(sentence.first, sentence.end).every((head) => head > -2)) continue;
    losses.arcs += lossOfArcs(learner, piece, sentence, roles, dRoles);
    losses.labels += lossOfLabels(learner, piece, sentence, roles, dRoles);
  }
  if (piece.relations !== null) losses.relations = lossOfRelations(learner, piece, roles, dRoles);
  backThroughLinear(space, parameters.roles, top, n, dRoles, dTop);
  return losses;
}

function lossOfTags({ space, shape }: Heads, { n, tags }: Piece, top: number, dTop: number): number {
  const { kernel, parameters } = space;
  const { floats } = kernel;
  if (!tags.some((tag) => tag >= 0)) return 0;
  const scores = project(space, top, n, parameters.tags);
  const { columns } = parameters.tags.weight;
  let loss = 0;
  for (let i = 0; i < n; i++) {
    const at = scores + i * columns;
    if (tags[i]! < 0) floats.fill(0, at, at + columns);
    else loss += lossOfChoice(floats, at, shape.tags.length, columns, tags[i]!, WEIGHT_TAGS);
  }
  backThroughLinear(space, parameters.tags, top, n, scores, dTop);
  return loss;
}

function lossOfNames(
  { space, shape }: Heads,
  names: Uint8Array,
  n: number,
  top: number,
  dTop: number,
): number {
  const { parameters, gradients } = space;
  const scores = project(space, top, n, parameters.names);
  const chain = chainOf(scores, parameters.names, parameters.nameSteps, nameClassesOf(shape));
  const dSteps = gradients + parameters.nameSteps.offset;
  const loss = lossOfChain(space.kernel.floats, chain, names, n, dSteps, WEIGHT_NAMES);
  backThroughLinear(space, parameters.names, top, n, scores, dTop);
  return loss;
}

function lossOfCues({ space }: Heads, { n, relations }: Piece, top: number, dTop: number): number {
  const { parameters, gradients } = space;
  const scores = project(space, top, n, parameters.cues);
  const chain = chainOf(scores, parameters.cues, parameters.cueSteps, N_PARTS);
  const gold = cueClasses(relations!, n);
  const loss = lossOfChain(
    space.kernel.floats,
    chain,
    gold,
    n,
    gradients + parameters.cueSteps.offset,
    WEIGHT_CUES,
  );
  backThroughLinear(space, parameters.cues, top, n, scores, dTop);
  return loss;
}

/** Outside, first token, inside of a cue. */
export function cueClasses(relations: NonNullable<Piece["relations"]>, n: number): Uint8Array {
  const classes = new Uint8Array(n);
  for (const { cue } of relations) classes.fill(2, cue.first, cue.end);
  for (const { cue } of relations) classes[cue.first] = 1;
  return classes;
}

interface Range {
  readonly first: number;
  readonly end: number;
}

function lossOfArcs(
  learner: Heads,
  piece: Piece,
  { first, end }: Range,
  roles: number,
  dRoles: number,
): number {
  const { kernel, room, parameters, role, gradients } = learner.space;
  const { floats } = kernel;
  const { arcMatrix, arcHead, arcDistance, root } = parameters;
  const n = end - first;
  const { dependents, heads, turned, scores, columns } = scoreArcs(
    learner.space,
    roles + first * N_ROLES * role,
    n,
  );
  let loss = 0;
  for (let i = 0; i < n; i++) {
    const at = scores + i * columns;
    floats[at + i + 1] = -1e9;
    const head = piece.heads[first + i]!;
    loss += lossOfChoice(floats, at, n + 1, columns, head < 0 ? 0 : head - first + 1, 1);
    for (let j = 0; j <= n; j++) {
      floats[gradients + arcDistance.offset + distanceOf(i, j - 1)]! += floats[at + j]!;
    }
  }
  const dDependents = room.take(n * role);
  kernel.multiply(scores, turned, dDependents, { m: n, k: columns, n: role });
  const across = room.take(columns * n);
  transpose(floats, scores, n, columns, across, n);
  const dTurned = room.take((n + 1) * role);
  kernel.multiply(across, dependents, dTurned, { m: n + 1, k: n, n: role });
  addProduct(learner.space, heads, n + 1, role, dTurned, role, gradients + arcMatrix.offset);
  const matrixAcross = room.take(role * role);
  transpose(floats, arcMatrix.offset, role, role, matrixAcross, role);
  const dHeads = room.take((n + 1) * role);
  kernel.multiply(dTurned, matrixAcross, dHeads, { m: n + 1, k: role, n: role });
  for (let j = 0; j <= n; j++) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += floats[scores + i * columns + j]!;
    for (let k = 0; k < role; k++) {
      floats[dHeads + j * role + k]! += sum * floats[arcHead.offset + k]!;
      floats[gradients + arcHead.offset + k]! += sum * floats[heads + j * role + k]!;
    }
  }
  for (let k = 0; k < role; k++) floats[gradients + root.offset + k]! += floats[dHeads + k]!;
  for (let i = 0; i < n; i++) {
    const at = (first + i) * N_ROLES * role;
    for (let k = 0; k < role; k++) {
      if (floats[dependents + i * role + k]! > 0)
        floats[dRoles + at + ARC_DEPENDENT * role + k]! += floats[dDependents + i * role + k]!;
      if (floats[heads + (i + 1) * role + k]! > 0)
        floats[dRoles + at + ARC_HEAD * role + k]! += floats[dHeads + (i + 1) * role + k]!;
    }
  }
  return loss;
}

function lossOfLabels(
  learner: Heads,
  piece: Piece,
  { first, end }: Range,
  roles: number,
  dRoles: number,
): number {
  const { space, shape } = learner;
  const { kernel, room, parameters, role, gradients } = space;
  const { floats } = kernel;
  const n = end - first;
  const { labels, root } = parameters;
  const hidden = room.take(n * role);
  for (let i = first; i < end; i++) {
    const head = piece.heads[i]!;
    const own = roles + (i * N_ROLES + LABEL_DEPENDENT) * role;
    const other = head < 0 ? root.offset + role : roles + (head * N_ROLES + LABEL_HEAD) * role;
    const at = hidden + (i - first) * role;
    for (let k = 0; k < role; k++) floats[at + k] = Math.max(0, floats[own + k]! + floats[other + k]!);
  }
  const scores = project(space, hidden, n, labels);
  const { columns } = labels.weight;
  let loss = 0;
  for (let i = 0; i < n; i++) {
    const gold = piece.labels[first + i]!;
    const at = scores + i * columns;
    if (gold < 0) floats.fill(0, at, at + columns);
    else loss += lossOfChoice(floats, at, shape.deprels.length, columns, gold, WEIGHT_LABELS);
  }
  const dHidden = room.take(n * role);
  floats.fill(0, dHidden, dHidden + n * role);
  backThroughLinear(space, labels, hidden, n, scores, dHidden);
  for (let i = first; i < end; i++) {
    const head = piece.heads[i]!;
    const own = dRoles + (i * N_ROLES + LABEL_DEPENDENT) * role;
    const other = head < 0 ? gradients + root.offset + role : dRoles + (head * N_ROLES + LABEL_HEAD) * role;
    const at = (i - first) * role;
    for (let k = 0; k < role; k++) {
      if (floats[hidden + at + k]! <= 0) continue;
      floats[own + k]! += floats[dHidden + at + k]!;
      floats[other + k]! += floats[dHidden + at + k]!;
    }
  }
  return loss;
}

function lossOfRelations(learner: Heads, piece: Piece, roles: number, dRoles: number): number {
  const { space } = learner;
  const { kernel, room, parameters, role, gradients } = space;
  const { floats } = kernel;
  const { relations, relationRows, relationSteps } = parameters;
  const around = {
    sentence: piece.sentence,
    heads: piece.heads.map((head) => (head < -1 ? -1 : head)),
    labels: Int32Array.from(piece.labels, (label) => Math.max(0, label)),
    quotation: piece.quotation,
    cues: cueClasses(piece.relations!, piece.n),
  };
  let loss = 0;
  for (const { cue, source, content } of piece.relations!) {
    const window = windowOf(around, cue);
    const n = window.end - window.first;
    const rows = new Uint8Array(n * RELATION_FEATURES);
    fillRelationRows(around, cue, window, rows);
    const { hidden, scores } = scoreRelation(space, roles, cue, window, rows);
    const gold = new Uint8Array(n);
    for (const i of content) if (i >= window.first && i < window.end) gold[i - window.first] = CONTENT;
    for (const i of source) if (i >= window.first && i < window.end) gold[i - window.first] = SOURCE;
    for (let i = cue.first; i < cue.end; i++) gold[i - window.first] = 0;
    const chain = chainOf(scores, relations, relationSteps, N_PARTS);
    loss += lossOfChain(floats, chain, gold, n, gradients + relationSteps.offset, WEIGHT_RELATIONS);
    const dHidden = room.take(n * role);
    floats.fill(0, dHidden, dHidden + n * role);
    backThroughLinear(space, relations, hidden, n, scores, dHidden);
    const dCue = new Float32Array(role);
    for (let i = 0; i < n; i++) {
      const token = dRoles + ((window.first + i) * N_ROLES + RELATION_TOKEN) * role;
      for (let k = 0; k < role; k++) {
        const d = floats[hidden + i * role + k]! > 0 ? floats[dHidden + i * role + k]! : 0;
        floats[dHidden + i * role + k] = d;
        floats[token + k]! += d;
        dCue[k]! += d;
      }
      for (let f = 0; f < RELATION_FEATURES; f++) {
        const row = gradients + relationRows.offset + rows[i * RELATION_FEATURES + f]! * relationRows.columns;
        for (let k = 0; k < role; k++) floats[row + k]! += floats[dHidden + i * role + k]!;
      }
    }
    for (let i = cue.first; i < cue.end; i++) {
      const at = dRoles + (i * N_ROLES + RELATION_CUE) * role;
      for (let k = 0; k < role; k++) floats[at + k]! += dCue[k]! / (cue.end - cue.first);
    }
  }
  return loss;
}

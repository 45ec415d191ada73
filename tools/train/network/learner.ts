/**
 * One step of learning: reads a piece as the reader would, compares with the answers, adds up the gradients.
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
import { type EncodedLayer, encode, project, Room } from "../../../src/text/network/encode.ts";
import { CASED_INPUT, INPUT_ROWS, UNKNOWN_ROW, WORD_INPUT } from "../../../src/text/network/inputs.ts";
import { openKernel } from "../../../src/text/network/kernel.ts";
import {
  fillRelationRows,
  RELATION_FEATURES,
  windowOf,
} from "../../../src/text/network/relation-features.ts";
import { CONTENT, SOURCE, scoreRelation } from "../../../src/text/network/relations.ts";
import { N_PARTS, nameClassesOf, parametersOf, type Shape } from "../../../src/text/network/shape.ts";
import { addProduct, backThroughLayer, backThroughLinear, type TrainingSpace } from "./backward.ts";
import { lossOfChain, lossOfChoice } from "./losses.ts";
import { Adam } from "./optimizer.ts";
import type { Piece } from "./pieces.ts";

/** Word vectors that stay as they are; what is learned of a word is added to them. */
export interface FixedVectors {
  readonly dimensions: number;
  /** Row of each word of the vocabulary times `dimensions`; zero for words without one and for row 0. */
  readonly rows: Float32Array;
}

export interface Learner {
  readonly space: TrainingSpace;
  readonly shape: Shape;
  /** What is learned of each row of the input table. */
  readonly table: Float32Array;
  readonly fixed: FixedVectors;
  /** From fixed vectors to inputs: `dimensions` × `width`, behind the network's own parameters. */
  readonly fixedMatrix: number;
  readonly dense: Adam;
  readonly denseSize: number;
  readonly sparse: Adam;
  readonly tableGradients: Float32Array;
  readonly touched: Set<number>;
  readonly random: () => number;
}

/** What is left out at random in training, so that nothing is leant on alone (Srivastava et al. 2014). Shares. */
export interface Noise {
  /** Of the units of the inputs. */
  readonly input: number;
  /** Of the units of each layer's outputs. */
  readonly layer: number;
  /** Of the words: they are read as if unknown. */
  readonly unknown: number;
  /** Of the words: their case is not looked up. */
  readonly caseless: number;
}

export const NOISE: Noise = { input: 0.1, layer: 0.1, unknown: 0.05, caseless: 0.2 };
/** How much each loss counts beside that of the arcs, a token or a cue. */
const WEIGHT_TAGS = 1;
const WEIGHT_LABELS = 0.7;
const WEIGHT_NAMES = 1;
const WEIGHT_CUES = 1;
const WEIGHT_RELATIONS = 0.5;
const ROOM_FLOATS = 12_000_000;

export function newLearner(
  shape: Shape,
  fixed: FixedVectors,
  tableRows: number,
  random: () => number,
): Learner {
  const parameters = parametersOf(shape);
  const fixedMatrix = parameters.size;
  const denseSize = parameters.size + fixed.dimensions * shape.width;
  const kernel = openKernel(2 * denseSize + ROOM_FLOATS);
  const { floats } = kernel;
  const space: TrainingSpace = {
    kernel,
    parameters,
    room: new Room(2 * denseSize, floats.length),
    width: shape.width,
    role: shape.role,
    whole: new Map(),
    gradients: denseSize,
  };
  const fill = (offset: number, n: number, spread: number) => {
    for (let k = 0; k < n; k++) floats[offset + k] = (2 * random() - 1) * spread;
  };
  const { width, role } = shape;
  for (const { weight, bias, carry } of parameters.layers) {
    fill(weight.offset, weight.rows * weight.columns, Math.sqrt(3 / width));
    fill(carry.offset, width, 0.1);
    // Cells that keep half of what they hold, gates that let more of the input by than of the cell.
    for (let direction = 0; direction < 2; direction++) {
      const half = width / 2;
      floats.fill(
        -1,
        bias.offset + direction * 3 * half + 2 * half,
        bias.offset + (direction + 1) * 3 * half,
      );
    }
  }
  for (const { weight } of [parameters.tags, parameters.names, parameters.cues]) {
    fill(weight.offset, weight.rows * weight.columns, Math.sqrt(1 / width));
  }
  fill(parameters.roles.weight.offset, width * parameters.roles.weight.columns, Math.sqrt(3 / width));
  fill(parameters.arcMatrix.offset, role * role, Math.sqrt(1 / role) / 2);
  fill(parameters.root.offset, 2 * role, 0.3);
  fill(parameters.labels.weight.offset, role * parameters.labels.weight.columns, Math.sqrt(3 / role));
  fill(parameters.relationRows.offset, parameters.relationRows.rows * role, 0.2);
  fill(parameters.relations.weight.offset, role * parameters.relations.weight.columns, Math.sqrt(3 / role));
  fill(fixedMatrix, fixed.dimensions * width, Math.sqrt(1.5 / fixed.dimensions));
  // All zero: a row that training never meets must add nothing to a text that does.
  const table = new Float32Array(tableRows * width);
  return {
    space,
    shape,
    table,
    fixed,
    fixedMatrix,
    dense: new Adam(denseSize),
    denseSize,
    sparse: new Adam(table.length),
    tableGradients: new Float32Array(table.length),
    touched: new Set(),
    random,
  };
}

/** Writes the sums of the rows of `n` tokens into new room; returns its offset and that of the fixed vectors. */
export function fillInputs(
  { space, table, fixed, fixedMatrix, shape }: Learner,
  rows: Int32Array,
  n: number,
): { inputs: number; vectors: number } {
  const { kernel, room } = space;
  const { floats } = kernel;
  const { width } = shape;
  const { dimensions } = fixed;
  const vectors = room.take(n * dimensions);
  const inputs = room.take(n * width);
  for (let i = 0; i < n; i++) {
    const word = rows[i * INPUT_ROWS + WORD_INPUT]!;
    floats.set(fixed.rows.subarray(word * dimensions, (word + 1) * dimensions), vectors + i * dimensions);
  }
  kernel.multiply(vectors, fixedMatrix, inputs, { m: n, k: dimensions, n: width });
  for (let i = 0; i < n; i++) {
    for (let f = 0; f < INPUT_ROWS; f++) {
      const row = rows[i * INPUT_ROWS + f]!;
      if (row < 0) continue;
      for (let k = 0; k < width; k++) floats[inputs + i * width + k]! += table[row * width + k]!;
    }
  }
  return { inputs, vectors };
}

export interface Losses {
  tags: number;
  arcs: number;
  labels: number;
  names: number;
  cues: number;
  relations: number;
}

/** Adds the gradients of one piece's losses; returns the losses, summed over its tokens and cues. */
export function learnPiece(learner: Learner, piece: Piece, noise: Noise = NOISE): Losses {
  const { space, random } = learner;
  const { kernel, room, parameters, width } = space;
  const { floats } = kernel;
  const { n } = piece;
  room.release(2 * learner.denseSize);
  const rows = withDropped(piece.rows, n, noise, random);
  const { inputs, vectors } = fillInputs(learner, rows, n);
  const inputMask = maskOf(width, noise.input, random);
  applyMask(floats, inputs, n, inputMask);
  const masks: Float32Array[] = [];
  const layers = encode(space, inputs, n, (outputs) => {
    const mask = maskOf(width, noise.layer, random);
    applyMask(floats, outputs, n, mask);
    masks.push(mask);
  });
  const top = layers.at(-1)!.outputs;
  const dTop = room.take(n * width);
  floats.fill(0, dTop, dTop + n * width);
  const losses = lossesOfTokens(learner, piece, top, dTop);
  let d = dTop;
  for (let l = layers.length - 1; l >= 0; l--) {
    applyMask(floats, d, n, masks[l]!);
    d = backThroughLayer(space, parameters.layers[l]!, layers[l] as EncodedLayer, n, d);
  }
  applyMask(floats, d, n, inputMask);
  addProduct(space, vectors, n, learner.fixed.dimensions, d, width, space.gradients + learner.fixedMatrix);
  const { tableGradients, touched } = learner;
  for (let i = 0; i < n; i++) {
    for (let f = 0; f < INPUT_ROWS; f++) {
      const row = rows[i * INPUT_ROWS + f]!;
      if (row < 0) continue;
      touched.add(row);
      for (let k = 0; k < width; k++) tableGradients[row * width + k]! += floats[d + i * width + k]!;
    }
  }
  return losses;
}

/** The losses at the top layer and their gradient, which is added at `dTop`. */
export function lossesOfTokens(learner: Learner, piece: Piece, top: number, dTop: number): Losses {
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

function lossOfTags({ space, shape }: Learner, { n, tags }: Piece, top: number, dTop: number): number {
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
  { space, shape }: Learner,
  names: Uint8Array,
  n: number,
  top: number,
  dTop: number,
): number {
  const { parameters, gradients } = space;
  const scores = project(space, top, n, parameters.names);
  const chain = {
    scores,
    columns: parameters.names.weight.columns,
    steps: parameters.nameSteps.offset,
    stepColumns: parameters.nameSteps.columns,
    nClasses: nameClassesOf(shape),
  };
  const dSteps = gradients + parameters.nameSteps.offset;
  const loss = lossOfChain(space.kernel.floats, chain, names, n, dSteps, WEIGHT_NAMES);
  backThroughLinear(space, parameters.names, top, n, scores, dTop);
  return loss;
}

function lossOfCues({ space }: Learner, { n, relations }: Piece, top: number, dTop: number): number {
  const { parameters, gradients } = space;
  const scores = project(space, top, n, parameters.cues);
  const chain = {
    scores,
    columns: parameters.cues.weight.columns,
    steps: parameters.cueSteps.offset,
    stepColumns: parameters.cueSteps.columns,
    nClasses: N_PARTS,
  };
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
  learner: Learner,
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
  learner: Learner,
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

function lossOfRelations(learner: Learner, piece: Piece, roles: number, dRoles: number): number {
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
    const chain = {
      scores,
      columns: relations.weight.columns,
      steps: relationSteps.offset,
      stepColumns: relationSteps.columns,
      nClasses: N_PARTS,
    };
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

function withDropped(rows: Int32Array, n: number, noise: Noise, random: () => number): Int32Array {
  const dropped = rows.slice(0, n * INPUT_ROWS);
  for (let i = 0; i < n; i++) {
    if (random() < noise.unknown) {
      dropped[i * INPUT_ROWS + WORD_INPUT] = UNKNOWN_ROW;
      dropped[i * INPUT_ROWS + CASED_INPUT] = -1;
    } else if (random() < noise.caseless) dropped[i * INPUT_ROWS + CASED_INPUT] = -1;
  }
  return dropped;
}

/** The same units for all tokens of a piece (Gal and Ghahramani 2016). */
function maskOf(width: number, share: number, random: () => number): Float32Array {
  const mask = new Float32Array(width);
  for (let k = 0; k < width; k++) mask[k] = random() < share ? 0 : 1 / (1 - share);
  return mask;
}

function applyMask(floats: Float32Array, at: number, n: number, mask: Float32Array): void {
  const width = mask.length;
  for (let i = 0; i < n; i++) for (let k = 0; k < width; k++) floats[at + i * width + k]! *= mask[k]!;
}

/** Largest length of the gradient of all parameters; longer ones are cut to it (Pascanu et al. 2013). */
const GRADIENT_MAX = 5;

/** Moves all parameters by the gradients summed over `nTokens` tokens. */
export function step(learner: Learner, options: { rate: number; step: number; nTokens: number }): void {
  const { space, dense, denseSize, sparse, tableGradients, touched, table, shape } = learner;
  const { floats } = space.kernel;
  let square = 0;
  for (let k = 0; k < denseSize; k++) square += floats[denseSize + k]! ** 2;
  const length = Math.sqrt(square) / options.nTokens;
  const scale = Math.min(1, GRADIENT_MAX / (length + 1e-9)) / options.nTokens;
  const pace = { rate: options.rate, step: options.step, scale };
  dense.update(floats, floats, { from: 0, at: 0, gradientAt: denseSize, n: denseSize }, pace);
  const { width } = shape;
  for (const row of touched) {
    const at = row * width;
    sparse.update(table, tableGradients, { from: at, at, gradientAt: at, n: width }, pace);
  }
  touched.clear();
}

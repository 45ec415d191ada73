import { type EncodedLayer, encode, Room } from "../../../src/text/network/encode.ts";
import { CASED_INPUT, INPUT_ROWS, UNKNOWN_ROW, WORD_INPUT } from "../../../src/text/network/inputs.ts";
import { openKernel } from "../../../src/text/network/kernel.ts";
import { parametersOf, type Shape } from "../../../src/text/network/shape.ts";
import { addProduct, backThroughLayer, type TrainingSpace } from "./backward.ts";
import { type Losses, lossesOfTokens } from "./heads.ts";
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

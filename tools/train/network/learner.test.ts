import assert from "node:assert/strict";
import { test } from "node:test";
import { INPUT_ROWS } from "../../../src/text/network/inputs.ts";
import type { Shape } from "../../../src/text/network/shape.ts";
import { randomFrom } from "../random.ts";
import type { Losses } from "./heads.ts";
import { type Learner, learnPiece, newLearner } from "./learner.ts";
import type { Piece } from "./pieces.ts";

const SHAPE: Shape = {
  width: 8,
  nLayers: 2,
  role: 4,
  tags: ["NOUN|NN", "VERB|VBD", "PUNCT|."],
  deprels: ["root", "nsubj", "punct"],
  nameKinds: ["person"],
};
const NO_NOISE = { input: 0, layer: 0, unknown: 0, caseless: 0 };
const TABLE_ROWS = 40;

/** “Ruiz said it . We did go .”, more or less: two sentences, one attribution, one name. */
function somePiece(): Piece {
  const n = 8;
  const random = randomFrom(7);
  return {
    n,
    rows: Int32Array.from({ length: n * INPUT_ROWS }, () => Math.floor(random() * TABLE_ROWS)),
    sentences: [
      { first: 0, end: 4 },
      { first: 4, end: 8 },
    ],
    sentence: Int32Array.from([0, 0, 0, 0, 1, 1, 1, 1]),
    quotation: Int32Array.from([0, 0, 0, 0, 1, 1, 1, 1]),
    tags: Int16Array.from([0, 1, 0, 2, 0, 1, -1, 2]),
    heads: Int32Array.from([1, -1, 1, 1, 6, 6, -1, 6]),
    labels: Int16Array.from([1, 0, 1, 2, 1, 1, 0, -1]),
    names: Uint8Array.from([1, 2, 0, 0, 0, 1, 0, 0]),
    relations: [{ cue: { first: 1, end: 2 }, source: [0], content: [2, 4, 5] }],
  };
}

function someLearner(): Learner {
  const random = randomFrom(3);
  const fixed = { dimensions: 6, rows: Float32Array.from({ length: TABLE_ROWS * 6 }, () => random() - 0.5) };
  const learner = newLearner(SHAPE, fixed, TABLE_ROWS, random);
  const { floats } = learner.space.kernel;
  for (let k = 0; k < learner.denseSize; k++) floats[k]! += 0.3 * (random() - 0.5);
  for (let k = 0; k < learner.table.length; k++) learner.table[k] = random() - 0.5;
  return learner;
}

const total = (losses: Losses) => Object.values(losses).reduce((sum, loss) => sum + loss, 0);

test("learnPiece() finds the gradients that small steps find", () => {
  const learner = someLearner();
  const piece = somePiece();
  const { floats } = learner.space.kernel;
  learnPiece(learner, piece, NO_NOISE);
  const dense = floats.slice(learner.denseSize, 2 * learner.denseSize);
  const table = learner.tableGradients.slice();
  const lossNow = () => total(learnPiece(learner, piece, NO_NOISE));
  const off: string[] = [];
  let nChecked = 0;
  const check = (values: Float32Array, at: number, gradient: number, what: string) => {
    const before = values[at]!;
    const small = 0.001;
    values[at] = before + small;
    const above = lossNow();
    values[at] = before - small;
    const below = lossNow();
    values[at] = before;
    const slope = (above - below) / (2 * small);
    nChecked++;
    if (Math.abs(slope - gradient) >= 0.015 + 0.03 * Math.abs(slope))
      off.push(`${what} ${at}: ${slope}, not ${gradient}`);
  };
  const { parameters } = learner.space;
  for (const [name, part] of Object.entries(parameters)) {
    if (typeof part === "number") continue;
    const matrices = Array.isArray(part)
      ? part.flatMap((layer) => Object.values(layer))
      : "weight" in part
        ? [part.weight, part.bias]
        : [part];
    for (const { offset, rows, columns } of matrices) {
      const size = rows * columns;
      for (let k = 0; k < size; k += Math.max(1, Math.floor(size / 9)))
        check(floats, offset + k, dense[offset + k]!, name);
    }
  }
  for (let k = 0; k < 48; k += 7)
    check(floats, learner.fixedMatrix + k, dense[learner.fixedMatrix + k]!, "fixed");
  for (let k = 0; k < learner.table.length; k += 29) check(learner.table, k, table[k]!, "table");
  // Where a hidden unit is just about zero a small step crosses its corner, so that a few may differ.
  assert.ok(off.length <= nChecked / 50, off.join("\n"));
});

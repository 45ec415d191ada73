/** The reader's trained network as it lies on disk: docs/models.md. */
import { ModelFormatError } from "../../errors.ts";
import { type LemmaEndings, lemmaEndingsOf } from "../lemmas.ts";
import { decodeModel, type ModelFile } from "../model-file.ts";
import { Room, type Workspace } from "./encode.ts";
import { type InputTable, inputTableOf, type Vocabulary } from "./inputs.ts";
import { type ByteTable, makeWholeMatrix, openKernel, type WholeMatrix } from "./kernel.ts";
import { parametersOf, type Shape } from "./shape.ts";

export interface ReaderModel {
  readonly shape: Shape;
  readonly vocabulary: Vocabulary;
  readonly table: InputTable;
  /** Where the input table lies in the workspace's memory. */
  readonly rows: ByteTable;
  readonly lemmas: LemmaEndings;
  /** The parameters, and room for one piece of text at a time. */
  readonly workspace: Workspace;
}

/** Enough for the longest piece: see `read-tokens.ts`. */
const ROOM_FLOATS = 2_500_000;

/** Reads the network from its bytes; `path` is for messages only. Throws a ModelFormatError. */
export function loadReader(bytes: Uint8Array, path: string): ReaderModel {
  const file = decodeModel(bytes, "reader", path);
  const shape = shapeOf(file, path);
  const parameters = parametersOf(shape);
  const stored = arrayOf(file, "parameters", Float32Array, path);
  const vocabulary: Vocabulary = { forms: arrayOf(file, "words", Int32Array, path) };
  const table = inputTableOf(vocabulary);
  const rows = arrayOf(file, "rows", Int8Array, path);
  const scales = arrayOf(file, "scales", Float32Array, path);
  expectLength(stored.length, parameters.size, "parameters", path);
  expectLength(scales.length, table.size, "scales", path);
  expectLength(rows.length, table.size * shape.width, "rows", path);
  return {
    shape,
    vocabulary,
    table,
    lemmas: lemmaEndingsOf(file, path),
    ...openWorkspace(shape, stored, rows, scales),
  };
}

/** Puts everything into the kernel's memory: the parameters, most matrices once more as whole numbers, the table. */
function openWorkspace(
  shape: Shape,
  stored: Float32Array,
  rows: Int8Array,
  scales: Float32Array,
): Pick<ReaderModel, "workspace" | "rows"> {
  const parameters = parametersOf(shape);
  const kernel = openKernel(2 * parameters.size + Math.ceil(rows.length / 4) + scales.length + ROOM_FLOATS);
  const { floats } = kernel;
  floats.set(stored);
  const room = new Room(parameters.size, floats.length);
  const { layers, roles, tags, names, cues, labels } = parameters;
  const whole = new Map<number, WholeMatrix>();
  for (const { weight, bias } of [...layers, roles, tags, names, cues, labels]) {
    const { rows, columns, offset } = weight;
    const matrix = { whole: room.take((rows * columns) / 2), units: room.take(columns), bias: bias.offset };
    makeWholeMatrix(floats, offset, weight, matrix);
    whole.set(offset, matrix);
  }
  const table = { rows: room.take(Math.ceil(rows.length / 4)), units: room.take(scales.length) };
  new Int8Array(floats.buffer, table.rows * 4, rows.length).set(rows);
  floats.set(scales, table.units);
  const workspace = { kernel, parameters, room, width: shape.width, role: shape.role, whole };
  return { workspace, rows: table };
}

function shapeOf(file: ModelFile, path: string): Shape {
  const { width, nLayers, role, tags, deprels, nameKinds } = file.settings;
  const isCount = (value: unknown) => typeof value === "number" && Number.isInteger(value) && value > 0;
  const isLabels = (value: unknown) =>
    Array.isArray(value) && value.length > 0 && value.every((label) => typeof label === "string");
  if (![width, nLayers, role].every(isCount) || ![tags, deprels, nameKinds].every(isLabels)) {
    throw new ModelFormatError(
      path,
      `Cannot read the reader model "${path}": wanted its sizes and label sets, found ${JSON.stringify(Object.keys(file.settings))}`,
    );
  }
  return file.settings as unknown as Shape;
}

function arrayOf<T extends Float32Array | Int32Array | Int8Array>(
  file: ModelFile,
  name: string,
  type: new (n: number) => T,
  path: string,
): T {
  const array = file.arrays[name];
  if (array instanceof type) return array;
  throw new ModelFormatError(
    path,
    `Cannot read the reader model "${path}": wanted the array ${name} as ${type.name}, found ${array?.constructor.name ?? "none"}`,
  );
}

function expectLength(found: number, wanted: number, name: string, path: string): void {
  if (found === wanted) return;
  throw new ModelFormatError(
    path,
    `Cannot read the reader model "${path}": wanted ${wanted} ${name}, found ${found}`,
  );
}

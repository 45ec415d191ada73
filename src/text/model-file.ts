/**
 * How a trained model lies on disk: a header, a JSON table of contents and typed arrays.
 *
 * docs/models.md describes the format byte by byte. A file that is cut short, altered in one bit, of
 * another version or of another kind is refused with a ModelFormatError; no check is left to luck.
 */
import { ModelFormatError } from "../errors.ts";

/** “XRDM” in ASCII, little-endian. */
const MAGIC = 0x4d445258;
const VERSION = 1;
const HEADER_BYTES = 16;

export type ModelArray = Int8Array | Uint8Array | Uint16Array | Int32Array | Float32Array;

export interface ModelFile {
  /** What the model is for: `tagger`, `parser`, `names`. */
  readonly kind: string;
  /** Label sets and settings: anything that survives JSON. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly arrays: Readonly<Record<string, ModelArray>>;
}

interface ArrayEntry {
  readonly name: string;
  readonly type: "i8" | "u8" | "u16" | "i32" | "f32";
  readonly length: number;
}

/** Writes a model as bytes; the same model gives the same bytes. */
export function encodeModel(model: ModelFile): Uint8Array {
  const names = Object.keys(model.arrays).sort();
  const entries: ArrayEntry[] = names.map((name) => {
    const array = model.arrays[name]!;
    return { name, type: typeOf(array), length: array.length };
  });
  const contents = new TextEncoder().encode(
    JSON.stringify({ kind: model.kind, settings: model.settings, arrays: entries }),
  );
  let size = align(HEADER_BYTES + contents.length);
  for (const name of names) size = align(size + model.arrays[name]!.byteLength);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, VERSION, true);
  view.setUint32(8, contents.length, true);
  bytes.set(contents, HEADER_BYTES);
  let at = align(HEADER_BYTES + contents.length);
  for (const name of names) {
    const array = model.arrays[name]!;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at = align(at + array.byteLength);
  }
  view.setUint32(12, checksumOf(bytes), true);
  return bytes;
}

/**
 * Reads a model of the wanted kind. The arrays are views of `bytes` where alignment allows.
 * Throws a ModelFormatError that names `path` for anything that `encodeModel` did not write.
 */
export function decodeModel(bytes: Uint8Array, kind: string, path: string): ModelFile {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  const refuse = (found: string): never => {
    throw new ModelFormatError(path, `Cannot read the ${kind} model "${path}": ${found}`);
  };
  if (aligned.length < HEADER_BYTES)
    refuse(`wanted a header of ${HEADER_BYTES} bytes, found ${aligned.length}`);
  if (view.getUint32(0, true) !== MAGIC) refuse("wanted the mark XRDM at its start, found something else");
  const version = view.getUint16(4, true);
  if (version !== VERSION) refuse(`wanted version ${VERSION}, found ${version}`);
  const sum = checksumOf(aligned);
  const stated = view.getUint32(12, true);
  if (sum !== stated) refuse(`wanted checksum ${hex(stated)}, found ${hex(sum)}`);
  const contentsBytes = aligned.subarray(HEADER_BYTES, HEADER_BYTES + view.getUint32(8, true));
  const contents = JSON.parse(new TextDecoder().decode(contentsBytes)) as {
    kind: string;
    settings: Record<string, unknown>;
    arrays: ArrayEntry[];
  };
  if (contents.kind !== kind) refuse(`wanted kind "${kind}", found "${contents.kind}"`);
  const arrays: Record<string, ModelArray> = {};
  let at = align(HEADER_BYTES + contentsBytes.length);
  for (const { name, type, length } of contents.arrays) {
    const array = arrayAt(type, aligned, at, length);
    arrays[name] = array;
    at = align(at + array.byteLength);
  }
  return { kind, settings: contents.settings, arrays };
}

function typeOf(array: ModelArray): ArrayEntry["type"] {
  if (array instanceof Int8Array) return "i8";
  if (array instanceof Uint8Array) return "u8";
  if (array instanceof Float32Array) return "f32";
  return array instanceof Uint16Array ? "u16" : "i32";
}

function arrayAt(type: ArrayEntry["type"], bytes: Uint8Array, at: number, length: number): ModelArray {
  const start = bytes.byteOffset + at;
  switch (type) {
    case "i8":
      return new Int8Array(bytes.buffer, start, length);
    case "u8":
      return new Uint8Array(bytes.buffer, start, length);
    case "u16":
      return new Uint16Array(bytes.buffer, start, length);
    case "i32":
      return new Int32Array(bytes.buffer, start, length);
    case "f32":
      return new Float32Array(bytes.buffer, start, length);
  }
}

function align(at: number): number {
  return (at + 3) & ~3;
}

/**
 * Sum of everything but the checksum itself, four bytes at a time; the size is always a multiple of four.
 * Each step is a bijection of the state for a given word and of the word for a given state, so that
 * a change within one word is always noticed.
 */
function checksumOf(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let sum = bytes.byteLength | 0;
  for (let i = 0; i < words.length; i++) {
    if (i === 3) continue;
    sum = Math.imul(sum ^ words[i]!, 0x01000193);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, "0");
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { ModelFormatError } from "../errors.ts";
import { decodeModel, encodeModel } from "./model-file.ts";

const model = {
  kind: "example",
  settings: { labels: ["a", "b"] },
  arrays: { keys: Int32Array.of(1, -2, 3), values: Int8Array.of(-1, 2, 3), sizes: Uint8Array.of(7) },
};

test("decodeModel() gives back what encodeModel() was given", () => {
  assert.deepEqual(decodeModel(encodeModel(model), "example", "m.bin"), model);
});

test("decodeModel() reads from the middle of a buffer", () => {
  const bytes = encodeModel(model);
  const padded = new Uint8Array(bytes.length + 1);
  padded.set(bytes, 1);
  assert.deepEqual(decodeModel(padded.subarray(1), "example", "m.bin"), model);
});

test("encodeModel() gives the same bytes for the same model", () => {
  assert.deepEqual(encodeModel(model), encodeModel({ ...model }));
});

test("decodeModel() refuses a file with any one byte flipped", () => {
  const bytes = encodeModel(model);
  for (let i = 0; i < bytes.length; i++) {
    const damaged = bytes.slice();
    damaged[i]! ^= 0x41;
    assert.throws(() => decodeModel(damaged, "example", "m.bin"), ModelFormatError, `byte ${i}`);
  }
});

test("decodeModel() refuses a file that was cut short, and one that is empty", () => {
  const bytes = encodeModel(model);
  for (const length of [0, 3, 15, 16, bytes.length - 4]) {
    assert.throws(() => decodeModel(bytes.slice(0, length), "example", "m.bin"), ModelFormatError);
  }
});

test("decodeModel() refuses another kind and says which", () => {
  assert.throws(() => decodeModel(encodeModel(model), "tagger", "m.bin"), {
    name: "ModelFormatError",
    message: 'Cannot read the tagger model "m.bin": wanted kind "tagger", found "example"',
  });
});

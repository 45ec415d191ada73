import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ModelFormatError } from "../../errors.ts";
import { packageFile } from "../../package-file.ts";
import { decodeModel, encodeModel, type ModelFile } from "../model-file.ts";
import { loadReader } from "./model.ts";

const file = decodeModel(readFileSync(packageFile("models/reader.bin")), "reader", "reader.bin");

function refuses(changed: ModelFile, message: RegExp): void {
  assert.throws(
    () => loadReader(encodeModel(changed), "reader.bin"),
    (error: unknown) => error instanceof ModelFormatError && message.test(error.message),
  );
}

test("loadReader() refuses sizes and labels that are none", () => {
  refuses({ ...file, settings: { ...file.settings, width: "wide" } }, /"reader\.bin": wanted its sizes/);
  refuses({ ...file, settings: { ...file.settings, tags: [] } }, /wanted its sizes and label sets/);
});

test("loadReader() refuses arrays that do not fit the sizes, and says which", () => {
  const { parameters, ...others } = file.arrays;
  refuses({ ...file, arrays: others }, /wanted the array parameters as Float32Array, found none/);
  const short = (parameters as Float32Array).slice(4);
  refuses({ ...file, arrays: { ...others, parameters: short } }, /wanted \d+ parameters, found \d+/);
});

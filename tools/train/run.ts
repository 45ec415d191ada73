/**
 * Trains the models from the corpora beside the repository.
 *
 *     npx tsx tools/train/run.ts [tagger] [parser] [names]      all three where none is named
 *
 * Seeds are fixed: the same corpora and code give the same bytes.
 */
import { writeFileSync } from "node:fs";
import { trainNames } from "./names.ts";
import { trainParser } from "./parser.ts";
import { trainTagger } from "./tagger.ts";

const MODELS = new URL("../../models/", import.meta.url);
const RECIPES: Readonly<Record<string, (log: (line: string) => void) => Uint8Array>> = {
  tagger: trainTagger,
  parser: trainParser,
  names: trainNames,
};

const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(RECIPES);
for (const name of names) {
  const recipe = RECIPES[name];
  if (recipe === undefined)
    throw new TypeError(`Cannot train "${name}": wanted ${Object.keys(RECIPES).join(", ")}`);
  const start = performance.now();
  const log = (line: string) => {
    process.stderr.write(`${name} ${((performance.now() - start) / 1000).toFixed(0)} s: ${line}\n`);
  };
  const bytes = recipe(log);
  writeFileSync(new URL(`${name}.bin`, MODELS), bytes);
  log(`${(bytes.length / 1e6).toFixed(2)} MB written`);
}

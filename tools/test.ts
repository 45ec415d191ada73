/**
 * Runs the tests under node:test, one process a file, and ends with the line that CI reads.
 *
 *     tsx tools/test.ts              every *.test.ts of src, test, eval and tools
 *     tsx tools/test.ts dates cli    only the files whose path contains one of the words
 */
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";

const FOLDERS = ["src", "test", "eval", "tools"];
const words = process.argv.slice(2);
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
)
  .filter((file) => file.endsWith(".test.ts"))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();
if (files.length === 0) throw new Error(`Cannot run tests: no test file matches ${words.join(" ")}`);

let passed = 0;
let failed = 0;
const tests = run({ files, concurrency: availableParallelism() });
tests.on("test:pass", (event) => {
  if (event.details.type !== "suite") passed++;
});
tests.on("test:fail", (event) => {
  if (event.details.type !== "suite") failed++;
});
for await (const line of tests.compose(new spec())) process.stdout.write(line);

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/**
 * Measures the program on the corpora and prints a table for each; `--check` compares with the floors as well.
 *
 *     npm run eval                 all
 *     npm run eval -- dates story  only the evaluations named
 *     npm run eval -- --check      exit status 1 where a figure lies below its floor
 *
 * The corpora are other people's property and lie beside the project, not in it; without them nothing is
 * measured, and that is said.
 */
import { existsSync } from "node:fs";
import { EVALUATIONS } from "./evaluations.ts";
import { readFloors, shortfallsOf } from "./floors.ts";
import { formatTable } from "./table.ts";

if (!existsSync("../shared/corpora")) {
  console.log("Nothing was measured: the corpora are not at ../shared/corpora");
} else {
  const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
  const unknown = words.filter((word) => !(word in EVALUATIONS));
  if (unknown.length > 0) {
    throw new Error(
      `Cannot evaluate "${unknown.join('", "')}": wanted one of ${Object.keys(EVALUATIONS).join(", ")}`,
    );
  }
  const names = words.length > 0 ? words : Object.keys(EVALUATIONS);
  for (const name of names) {
    const tables = await EVALUATIONS[name]!();
    for (const table of tables) console.log(formatTable(table));
    if (!process.argv.includes("--check")) continue;
    for (const shortfall of shortfallsOf(tables, readFloors())) {
      process.stderr.write(`${shortfall}\n`);
      process.exitCode = 1;
    }
  }
}

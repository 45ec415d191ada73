/**
 * How do time and memory grow with the reports of one story? Near-linear comparing keeps the column of milliseconds a
 * report level.
 *
 * The reports are generated (`eval/generator/`): reprints, trims, paraphrases, changed figures and accounts of their own.
 * Each size runs in a process of its own, whose largest resident set is its memory, Node and the models included.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { Measurement } from "./rows.ts";
import type { StoryCost } from "./scale-child.ts";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** Below the package, so that the bundle finds the models. */
const FOLDER = path("../node_modules/.cache/crossread-scale");

export const STORY_SIZES: readonly number[] = [10, 100, 1_000];

export function measureScale(sizes: readonly number[]): Measurement {
  mkdirSync(FOLDER, { recursive: true });
  try {
    buildSync({
      entryPoints: [path("./scale-child.ts")],
      outfile: `${FOLDER}/child.mjs`,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      banner: { js: REQUIRE },
    });
    return {
      title: "One story of many reports, from raw text to the report and its views",
      rows: [
        [
          "reports",
          "words",
          "read s",
          "compare s",
          "ms a report",
          "peak MB",
          "JSON MB",
          "HTML s",
          "HTML MB",
          "terminal lines",
        ],
        ...sizes.map((size) => rowOf(size, costOf(size))),
      ],
    };
  } finally {
    rmSync(FOLDER, { recursive: true });
  }
}

/** A bundle of modules has no `require`, and some of what we use asks for it. */
const REQUIRE =
  'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

function costOf(size: number): StoryCost {
  return JSON.parse(
    execFileSync(process.execPath, [`${FOLDER}/child.mjs`, String(size)], { encoding: "utf8" }),
  ) as StoryCost;
}

function rowOf(size: number, cost: StoryCost): readonly string[] {
  const mb = (bytes: number) => (bytes / 1e6).toFixed(1);
  return [
    String(size),
    String(cost.words),
    cost.reading.toFixed(1),
    cost.comparing.toFixed(1),
    ((1000 * (cost.reading + cost.comparing)) / size).toFixed(1),
    (cost.peakRss / 1e6).toFixed(0),
    mb(cost.jsonBytes),
    cost.htmlSeconds.toFixed(1),
    mb(cost.htmlBytes),
    String(cost.terminalLines),
  ];
}

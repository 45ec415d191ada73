/**
 * What does it cost to have the reader loaded? Time to load the models, and memory over that of Node alone.
 *
 * The reader is bundled as a user would have it and run in a process of its own, and so is an empty program: the
 * difference of their resident sets is ours.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { Article } from "../src/index.ts";
import type { Footprint } from "./footprint-child.ts";
import type { Measurement } from "./rows.ts";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** Below the package, so that the bundle finds the models. */
const FOLDER = path("../node_modules/.cache/crossread-bench");

/** The quickest load and the largest memory of so many processes. */
const RUNS = 3;

export function measureFootprint([article]: readonly Article[]): Measurement {
  mkdirSync(FOLDER, { recursive: true });
  try {
    buildSync({
      entryPoints: [path("./footprint-child.ts")],
      outfile: `${FOLDER}/child.mjs`,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
    });
    const bare = Number(run(["-e", "console.log(process.memoryUsage().rss)"]));
    const runs = Array.from(
      { length: RUNS },
      () => JSON.parse(run([`${FOLDER}/child.mjs`], article!.text)) as Footprint,
    );
    const loadMs = Math.min(...runs.map((one) => one.loadMs));
    const loadedRss = Math.max(...runs.map((one) => one.loadedRss));
    const readRss = Math.max(...runs.map((one) => one.readRss));
    const overBare = (rss: number) => `${((rss - bare) / 1e6).toFixed(0)} MB`;
    return {
      title: "Footprint in a process of its own",
      rows: [
        ["", `${RUNS} runs`],
        ["models loaded in", `${loadMs.toFixed(0)} ms`],
        ["memory over bare Node, models loaded", overBare(loadedRss)],
        ["memory over bare Node, one article read", overBare(readRss)],
      ],
    };
  } finally {
    rmSync(FOLDER, { recursive: true });
  }
}

function run(args: readonly string[], input = ""): string {
  return execFileSync(process.execPath, args, { input, encoding: "utf8" });
}

/**
 * Builds `dist/`: the library with tsc, and with esbuild the command and the report page's script and style.
 *
 * The command is bundled because a report is wanted within a second and a half of pressing Enter, and loading
 * some three hundred small modules takes a third of that: decision 0006.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

rmSync(path("dist"), { recursive: true, force: true });

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
execFileSync(process.execPath, [tsc, "-p", path("tsconfig.build.json")], { stdio: "inherit" });

rmSync(path("dist/cli"), { recursive: true, force: true });
buildSync({
  entryPoints: [path("src/cli/main.ts")],
  outdir: path("dist/cli"),
  chunkNames: "parts/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  charset: "utf8",
  legalComments: "linked",
  // CommonJS that is imported by name at run time: only Node itself can find the names.
  external: ["yaml"],
  // Some dependencies are CommonJS and ask for Node's own modules.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
});

buildSync({
  entryPoints: [path("src/web/report-page.ts")],
  outfile: path("dist/web/report-page.js"),
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
});
copyFileSync(path("src/web/report-page.css"), path("dist/web/report-page.css"));
for (const name of ["countries-50m.json", "countries-110m.json"])
  copyFileSync(path(`node_modules/world-atlas/${name}`), path(`dist/web/${name}`));

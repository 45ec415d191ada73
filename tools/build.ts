/** Builds `dist/`: the library and the command with tsc, the report page's script and style with esbuild. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { buildSync } from "esbuild";

const root = new URL("../", import.meta.url);
const path = (name: string) => new URL(name, root).pathname;

rmSync(path("dist"), { recursive: true, force: true });
mkdirSync(path("dist/web"), { recursive: true });
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
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
execFileSync(process.execPath, [tsc, "-p", path("tsconfig.build.json")], { stdio: "inherit" });

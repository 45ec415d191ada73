/** The walls between the folders, asserted: who may import whom, and who may touch the machine. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";

/** What each folder of src may import besides itself. `src` stands for the files directly under it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model", "src"],
  outlets: ["model", "text"],
  resolve: ["model", "text", "src"],
  attribution: ["model", "text", "outlets", "resolve", "src"],
  claims: ["model", "text", "outlets", "resolve", "attribution", "src"],
  cluster: ["model"],
  pipeline: ["model", "text", "outlets", "resolve", "attribution", "claims", "cluster", "src"],
  ingest: ["model", "text", "outlets", "src"],
  report: ["model", "text", "src"],
  web: ["model", "report"],
  cli: ["model", "pipeline", "ingest", "report", "language", "src"],
};

/** No I/O, clock, randomness or environment in these: time, seed and models come in as arguments. */
const PURE = ["model", "text", "outlets", "resolve", "attribution", "claims", "cluster", "pipeline"];
const IMPURE =
  /\bfrom "node:(?!assert)|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(|Temporal\.Now/;

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));

const folderOf = (file: string) => (file.includes("/") ? (file.split("/")[0] ?? "") : "src");

const imports: Import[] = files.flatMap((file) => {
  const source = readFileSync(join("src", file), "utf8");
  return [
    ...source.matchAll(/(?:import|export)\s+(type\s)?[^;]*?from\s+"(\.[^"]+)"|import\("(\.[^"]+)"\)/g),
  ].map((match) => ({
    file,
    folder: folderOf(file),
    target: normalize(join(dirname(file), match[2] ?? match[3] ?? "")).replaceAll("\\", "/"),
    typeOnly: match[1] !== undefined,
  }));
});

test("the import pattern still finds imports", () => {
  assert.ok(imports.length > files.length, "fewer imports than files: the pattern has gone blind");
});

test("folders import only what lies below them", () => {
  const crossings = imports
    .filter(({ folder }) => folder in MAY_IMPORT)
    .filter(
      ({ folder, target }) => folderOf(target) !== folder && !MAY_IMPORT[folder]?.includes(folderOf(target)),
    )
    .map(({ file, target }) => `src/${file} imports src/${target}`);
  assert.deepEqual(crossings, []);
});

test("of the files directly under src the engines know the errors only", () => {
  const others = imports
    .filter(
      ({ folder, target }) => PURE.includes(folder) && folderOf(target) === "src" && target !== "errors.ts",
    )
    .map(({ file, target }) => `src/${file} imports src/${target}`);
  assert.deepEqual(others, []);
});

test("no engine knows a language", () => {
  const offenders = imports
    .filter(
      ({ folder, target }) => !["language", "src", "cli"].includes(folder) && folderOf(target) === "language",
    )
    .map(({ file, target }) => `src/${file} imports src/${target}`);
  assert.deepEqual(offenders, []);
});

test("language data imports nothing but types, its own tables and the outlets", () => {
  const offenders = imports
    .filter(
      ({ folder, target, typeOnly }) => folder === "language" && folderOf(target) !== "language" && !typeOnly,
    )
    .filter(({ file, target }) => !file.endsWith("/models.ts") && folderOf(target) !== "outlets")
    .map(({ file, target }) => `src/${file} imports src/${target}`);
  assert.deepEqual(offenders, []);
});

test("from model to pipeline there is no I/O, clock, randomness or environment", () => {
  const offenders = files
    .filter((file) => PURE.includes(folderOf(file)))
    .filter((file) => IMPURE.test(withoutComments(readFileSync(join("src", file), "utf8"))))
    .map((file) => `src/${file}`);
  assert.deepEqual(offenders, []);
});

test("imports go around no circle", () => {
  const next = new Map<string, string[]>();
  for (const { file, target, typeOnly } of imports) {
    if (!typeOnly) next.set(file, [...(next.get(file) ?? []), target]);
  }
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file) || path.includes(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  assert.deepEqual(circles, []);
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

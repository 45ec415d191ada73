/**
 * What the documents show is what the program does: every console block is run and compared, every TypeScript
 * block is run, every exported name is documented. `UPDATE_GOLDEN=1` writes the console blocks anew.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import * as library from "../src/index.ts";

const COMMAND = "dist/cli/main.js";
const CONSOLE_BLOCK = /```console\n\$ npx crossread ([^\n]+)\n([\s\S]*?)```/g;
const TYPESCRIPT_BLOCK = /```ts\n([\s\S]*?)```/g;
const documents = ["README.md", ...readdirSync("docs").map((file) => join("docs", file))].filter((file) =>
  file.endsWith(".md"),
);

/** As a shell would part them: by blanks that are in no quotation marks. */
const wordsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

for (const document of documents) {
  const source = readFileSync(document, "utf8");

  for (const [block, line, shown] of source.matchAll(CONSOLE_BLOCK)) {
    test(`${document} shows what “crossread ${line}” prints`, () => {
      const { stdout } = spawnSync(process.execPath, [COMMAND, ...wordsOf(line!)], { encoding: "utf8" });
      assert.notEqual(stdout.trim(), "", "the command prints nothing");
      if (process.env["UPDATE_GOLDEN"] === "1") {
        const now = readFileSync(document, "utf8");
        writeFileSync(
          document,
          now.replace(block, () => `\`\`\`console\n$ npx crossread ${line}\n${stdout.trimEnd()}\n\`\`\``),
        );
        return;
      }
      assert.equal(shown?.trimEnd(), stdout.trimEnd());
    });
  }

  [...source.matchAll(TYPESCRIPT_BLOCK)].forEach(([, code], i) => {
    if (!code!.includes('from "crossread')) return;
    test(`${document}: TypeScript block ${i + 1} runs`, () => {
      // Inside the project, so that the package finds itself by its own name.
      const folder = mkdtempSync("test/docs-");
      try {
        const file = join(folder, "example.ts");
        writeFileSync(file, code!.replace('"reports/"', '"examples/sarn-accord"'));
        const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", file], {
          encoding: "utf8",
        });
        assert.equal(status, 0, stderr);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });
}

test("every exported name is documented in docs/library.md", () => {
  const documented = readFileSync("docs/library.md", "utf8");
  const missing = Object.keys(library).filter((name) => !documented.includes(`\`${name}`));
  assert.deepEqual(missing, []);
});

test("every link between the documents leads somewhere", () => {
  const broken = [...documents, "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"].flatMap((document) => {
    const folder = document.includes("/") ? "docs" : ".";
    const links = readFileSync(document, "utf8").matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g);
    return [...links]
      .map(([, link]) => join(folder, link!))
      .filter((path) => !readable(path))
      .map((path) => `${document} → ${path}`);
  });
  assert.deepEqual(broken, []);
});

function readable(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EISDIR";
  }
}

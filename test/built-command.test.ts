/** The command as it is shipped, bundled, says what the library says from its sources. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { loadArticles, renderMarkdown, report } from "../src/index.ts";

const COMMAND = "dist/cli/main.js";
const STORY = "examples/ostvik-ferry";

function crossread(...args: readonly string[]) {
  assert.ok(existsSync(COMMAND), `Cannot test the command as ${COMMAND} is missing: run \`npm run build\``);
  return spawnSync(process.execPath, [COMMAND, ...args], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}

test("the built command prints the library's report, byte for byte, and says what was wrong", async () => {
  const { status, stdout, stderr } = crossread("report", STORY, "--format", "json");
  const { articles, names, problems } = await loadArticles([STORY]);
  assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(report(articles, { names, problems }))));
  assert.match(stderr, /evening-post\.html/);
  assert.equal(status, 3);
});

test("the built command gives the same bytes twice", () => {
  const [first, second] = [
    crossread("report", STORY, "--format", "json"),
    crossread("report", STORY, "--format", "json"),
  ];
  assert.equal(first.stdout, second.stdout);
});

test("every view comes out of the built command", () => {
  for (const [format, start] of [
    ["html", "<!DOCTYPE html>"],
    ["markdown", "# "],
    ["terminal", "“"],
  ] as const) {
    const { stdout } = crossread("report", STORY, "--format", format);
    assert.ok(stdout.toLowerCase().startsWith(start.toLowerCase()), `${format}: ${stdout.slice(0, 80)}`);
  }
});

test("renderMarkdown() is what --format markdown prints, but for the places in files", async () => {
  const { articles, names, problems } = await loadArticles([STORY]);
  const headline = renderMarkdown(report(articles, { names, problems })).split("\n", 1)[0];
  assert.equal(crossread("report", STORY, "--format", "markdown").stdout.split("\n", 1)[0], headline);
});

/** docs/problems.md lists every code that the source can give, and none that it cannot. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

/** A literal code where one is given: `code: "html/no-article"`, `problemOf("input/unreadable"`. */
const GIVEN = /(?:\bcode\s*[:=]\s*|\bproblemOf\(\s*)["'`]([a-z-]+\/[a-z-]+)["'`]/g;

const source = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => readFileSync(join("src", file), "utf8"));
const given = new Set(source.flatMap((text) => [...text.matchAll(GIVEN)].map((match) => match[1]!)));

const documentation = readFileSync("docs/problems.md", "utf8");
const rows = [...documentation.matchAll(/^\| `([^`]+)` \| (.+) \| (.+) \|$/gm)];

test("the pattern still finds codes", () => {
  assert.ok(given.size >= 15, `only ${given.size} codes found: the pattern has gone blind`);
});

test("docs/problems.md lists every code once, and no other", () => {
  assert.deepEqual(rows.map((row) => row[1]!).sort(), [...given].sort());
});

test("docs/problems.md says of every code what happened and what to do", () => {
  for (const [, code, happened, remedy] of rows) {
    assert.match(happened!, /\w.*\.$/, code);
    assert.match(remedy!, /\w.*\.$/, code);
  }
});

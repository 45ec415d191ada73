/** Outputs kept under test/golden: compared, or with UPDATE_GOLDEN=1 rewritten. CI never rewrites. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Asserts that `text` is what test/golden/`name` keeps. An empty expectation is refused: it would hold of a blank page. */
export function assertGolden(name: string, text: string): void {
  const path = join("test/golden", name);
  if (process.env["UPDATE_GOLDEN"] === "1") {
    assert.notEqual(process.env["CI"], "true", "CI must not rewrite what it checks");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const kept = readFileSync(path, "utf8");
  assert.notEqual(kept.trim(), "", `${path} is empty`);
  assert.equal(
    text,
    kept,
    `differs from ${path}; if that is right: UPDATE_GOLDEN=1, and look at the difference`,
  );
}

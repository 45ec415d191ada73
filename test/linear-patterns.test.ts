/**
 * No regular expression of the program takes more than linear time on any string.
 *
 * Asked of `recheck`, which searches each pattern for the strings on which a backtracking engine like V8's does
 * worst: N. Chida, T. Terauchi and others, “Repairing DoS Vulnerability of Real-World Regexes” (2022), and
 * K. Sugiyama, Y. Minamide (2014) are among its grounds. Literals are read out of the sources; patterns that are
 * put together at run time are caught when all modules are loaded and one example is reported.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import ts from "typescript";

// The checker in JavaScript: its native and Java builds are not to be had everywhere.
process.env["RECHECK_BACKEND"] = "pure";
const { checkSync } = createRequire(import.meta.url)("recheck") as typeof import("recheck");

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => join("src", file))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .sort();

/** Milliseconds for one pattern; the slowest needs a fourth of it on a two-core machine. */
const TIMEOUT_MS = 20_000;

test("the literals of the sources are linear", () => {
  const patterns = FILES.flatMap(literalsOf);
  assert.ok(patterns.length > 300, "fewer patterns than there are: the walk has gone blind");
  assert.deepEqual(patterns.flatMap(complaint), []);
});

test("patterns put together at run time are linear", async () => {
  const patterns = await patternsMade();
  assert.ok(patterns.length > 5, "fewer patterns than there are: the catch has gone blind");
  assert.deepEqual(patterns.flatMap(complaint), []);
});

test("the checker sees what is not linear", () => {
  const slow = ["(a+)+$", String.raw`\s+$`, String.raw`(\d+),?(\d+)*x`];
  for (const source of slow) assert.equal(complaint({ source, flags: "u", where: "" }).length, 1, source);
});

function literalsOf(file: string): readonly Pattern[] {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
        where: `${file}:${line + 1}`,
      });
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
}

/** Every pattern that `RegExp` is called with while the program is loaded and used, each once. */
async function patternsMade(): Promise<readonly Pattern[]> {
  const made = new Map<string, Pattern>();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags = ""]: [string | RegExp, string?]) {
      const pattern = new target(source, flags);
      const where = /\/src\/[^)\n]+/.exec(new Error("made here").stack ?? "")?.[0] ?? "";
      if (where !== "" && !where.includes("node_modules"))
        made.set(String(pattern), { source: pattern.source, flags: pattern.flags, where });
      return pattern;
    },
  });
  try {
    for (const file of FILES)
      if (!file.startsWith("src/web/") && !file.endsWith("main.ts")) await import(`../${file}`);
    const { loadArticles, renderHtml, renderMarkdown, renderTerminal, report } = await import(
      "../src/index.ts"
    );
    const { articles, names, problems } = await loadArticles(["examples"]);
    const finished = report(articles, { names, problems });
    for (const render of [renderHtml, renderMarkdown, renderTerminal]) render(finished);
  } finally {
    globalThis.RegExp = Original;
  }
  return [...made.values()];
}

/** Nothing for a linear pattern. A sticky one is tried at one place only, as if it began with “^”. */
function complaint({ source, flags, where }: Pattern): readonly string[] {
  const asked = flags.includes("y") ? `^(?:${source})` : source;
  const result = checkSync(asked, flags.replace(/[dy]/g, ""), { timeout: TIMEOUT_MS });
  if (result.status === "safe") return [];
  const what = result.status === "vulnerable" ? result.complexity.summary : result.error.kind;
  return [`${where} /${source}/${flags}: ${what}`];
}

/**
 * Figures of one count, in the words in which newspapers give them: `golden/count-phrasings.txt`, a pair of short
 * reports a row. Half of them count two things, and nothing may be held against anything.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { report } from "../src/index.ts";
import { bareArticle } from "./support/bare-article.ts";

const START = Date.UTC(2031, 4, 6, 8);
const HOUR_MS = 3_600_000;

interface Row {
  readonly is: string;
  readonly hours: number;
  readonly texts: readonly [a: string, b: string];
}

const rows = readFileSync(new URL("golden/count-phrasings.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line): Row => {
    const [head, a, b] = line.split(" | ") as [string, string, string];
    const [is, hours] = head.split(" ") as [string, string];
    return { is, hours: Number(hours), texts: [a, b] };
  });

function relationsOf({ hours, texts: [a, b] }: Row): readonly string[] {
  const at = (passed: number) => new Date(START + passed * HOUR_MS).toISOString();
  const { conflicts } = report([
    bareArticle(a, "a", { outlet: "The Morning Post", published: at(0) }),
    bareArticle(b, "b", { outlet: "Evening Courier", published: at(hours) }),
  ]);
  return conflicts.filter(({ over }) => over === "figure").map(({ relation }) => relation);
}

test("report() knows a count in whatever words, and two counts from one", () => {
  assert.ok(rows.length > 120);
  for (const row of rows) {
    const isApart = row.is === "none" || row.is === "same";
    assert.deepEqual(relationsOf(row), isApart ? [] : [row.is], row.texts.join(" | "));
  }
});

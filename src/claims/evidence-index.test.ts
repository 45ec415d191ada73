import assert from "node:assert/strict";
import { test } from "node:test";
import type { Evidence } from "../model/index.ts";
import { indexEvidence } from "./evidence-index.ts";

function at(article: string, start: number, end: number): Evidence {
  return { article, start, end, quote: "" };
}

const things = [
  { name: "a", evidence: [at("r1", 0, 10), at("r2", 250, 1000)] },
  { name: "b", evidence: [at("r1", 10, 20)] },
];
const { touchedBy } = indexEvidence(things, ({ evidence }) => evidence);
const namesAt = (...evidence: readonly Evidence[]) => [...touchedBy(evidence)].map(({ name }) => name);

test("indexEvidence() finds what shares a character", () => {
  assert.deepEqual(namesAt(at("r1", 9, 11)), ["a", "b"]);
  assert.deepEqual(namesAt(at("r2", 600, 601)), ["a"]);
  assert.deepEqual(namesAt(at("r2", 999, 2000), at("r1", 12, 13)), ["a", "b"]);
});

test("indexEvidence() leaves alone what only adjoins, or stands in another report", () => {
  assert.deepEqual(namesAt(at("r1", 20, 30)), []);
  assert.deepEqual(namesAt(at("r2", 0, 250)), []);
  assert.deepEqual(namesAt(at("r3", 0, 10)), []);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { oncePer } from "./once-per.ts";

test("oncePer() builds once for each object, not for equal ones", () => {
  let nBuilt = 0;
  const lengthOf = oncePer((words: readonly string[]) => {
    nBuilt++;
    return words.length;
  });
  const words = ["ferry", "port"];
  assert.equal(lengthOf(words), 2);
  assert.equal(lengthOf(words), 2);
  assert.equal(nBuilt, 1);
  assert.equal(lengthOf([...words]), 2);
  assert.equal(nBuilt, 2);
});

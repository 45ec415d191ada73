/** “What was known at …”: the report of a moment uses only what had been published by then. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { crossread } from "./support/crossread.ts";

const FERRY = ["report", "examples/ostvik-ferry", "--width", "100"];

test("crossread report --as-of leaves out later reports, and what they brought", async () => {
  const { out, err, status } = await crossread([...FERRY, "--as-of", "2031-03-04T12:00+01:00"]);
  assert.match(out, /2 reports · .* · as of 4 March 2031, 12:00 UTC\+01:00/u);
  assert.doesNotMatch(out, /daily-beacon|coastline|harbor-radio/u);
  assert.match(err, /Cannot tell whether "examples\/ostvik-ferry\/northshore-herald.txt" was out/u);
  assert.equal(status, 3);
});

test("crossread report --as-of a day counts it to its end", async () => {
  const { out } = await crossread([...FERRY, "--as-of", "2031-03-04"]);
  assert.match(out, /^5 reports · /mu);
});

test("crossread report --as-of says so when nothing is known to have been out", async () => {
  const { out, err, status } = await crossread([...FERRY, "--as-of", "2031-03-01"]);
  assert.equal(out, "");
  assert.match(err, /no article is known to have been out by 2031-03-01/u);
  assert.equal(status, 1);
});

test("crossread report refuses an --as-of that is no moment", async () => {
  const { err, status } = await crossread([...FERRY, "--as-of", "yesterday"]);
  assert.match(err, /Cannot use --as-of "yesterday"/u);
  assert.equal(status, 2);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../model/index.ts";
import { publishedBy } from "./as-of.ts";

function article(published: string | null, modified: string | null = null): Article {
  return { id: `of ${published}`, path: null, published, modified } as Article;
}

function check(why: string, moment: string, published: readonly (string | null)[], kept: number, codes = "") {
  test(`publishedBy() ${why}`, () => {
    const known = publishedBy(
      published.map((date) => article(date)),
      moment,
    );
    assert.equal(known.articles.length, kept);
    assert.equal(known.problems.map(({ code }) => code).join(" "), codes);
  });
}

const NOON = "2031-03-04T12:00Z";
check("keeps what was out by then, in any zone", NOON, ["2031-03-04T12:30:00+01:00", "2031-03-02"], 2);
check("leaves out what came later", NOON, ["2031-03-04T12:00:01Z", "2031-03-05"], 0);
check("leaves out a day that may have been later, and says so", NOON, ["2031-03-04"], 0, "as-of/undecided");
check("leaves out what has no date, and says so", NOON, [null], 0, "as-of/undecided");
check("counts a day to its end", "2031-03-04", ["2031-03-04", "2031-03-04T23:00:00-08:00", "2031-03-05"], 2);

test("publishedBy() says of an article that was changed later that its words may be newer", () => {
  const known = publishedBy([article("2031-03-01", "2031-03-09")], NOON);
  assert.equal(known.articles.length, 1);
  assert.deepEqual(
    known.problems.map(({ code }) => code),
    ["as-of/changed"],
  );
});

test("publishedBy() refuses a moment that is none", () => {
  for (const moment of ["yesterday", "2031", "2031-03-04T12:00"])
    assert.throws(() => publishedBy([], moment), RangeError);
});

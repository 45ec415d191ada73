/** The gold of the invented stories: that it fits its reports, and that together they leave no kind of difference out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  goldOf,
  ORIGIN_KINDS,
  OVERS,
  RELATIONS,
  readGoldenStories,
  STATUSES,
  touch,
} from "./support/golden-stories.ts";

const EMPTY = {
  why: "A note.",
  conflicts: [],
  apart: [],
  same: [],
  origins: [],
  voices: [],
  only: [],
  silent: [],
  states: [],
  timeline: [],
};
const articles = [{ id: "post", text: "The quay is shut. The quay is long." }];
const read = (gold: object) => goldOf({ ...EMPTY, ...gold }, articles, "gold.yaml");

const stories = await readGoldenStories();
const golds = stories.map(({ gold }) => gold);

test("there are eight stories or more, each of four dated reports or more by as many outlets", () => {
  assert.ok(stories.length >= 8);
  for (const { name, articles } of stories) {
    assert.ok(articles.length >= 4, name);
    assert.equal(new Set(articles.map(({ outlet }) => outlet)).size, articles.length, name);
    for (const { id, published } of articles) assert.match(published ?? "", /T\d\d:\d\d/u, `${name}/${id}`);
  }
});

test("every relation, every thing differed over, every status and every kind of origin occurs", () => {
  const conflicts = golds.flatMap((gold) => gold.conflicts);
  const allIn = (wanted: readonly string[], occurring: readonly string[]) =>
    assert.deepEqual(
      wanted.filter((one) => !occurring.includes(one)),
      [],
    );
  allIn(
    RELATIONS,
    conflicts.map(({ relation }) => relation),
  );
  allIn(
    OVERS,
    conflicts.map(({ over }) => over),
  );
  allIn(
    STATUSES,
    golds.flatMap((gold) => gold.states.map(({ status }) => status)),
  );
  allIn(
    ORIGIN_KINDS,
    golds.flatMap((gold) => gold.origins.map(({ kind }) => kind)),
  );
});

test("what has voices is one claim of several reports", () => {
  for (const { name, gold } of stories) {
    for (const { claim } of gold.voices) {
      const group = gold.same.find((places) => places.some((place) => touch(place, claim)));
      assert.ok(group !== undefined, `${name}: “${claim.quote}”`);
    }
  }
});

test("no two quotes are both one claim and apart", () => {
  for (const { name, gold } of stories) {
    for (const [a, b] of gold.apart) {
      const joined = gold.same.some(
        (group) => group.some((place) => touch(place, a)) && group.some((place) => touch(place, b)),
      );
      assert.ok(!joined, `${name}: “${a.quote}” and “${b.quote}”`);
    }
  }
});

test("a silent report is not one that has the claim", () => {
  for (const { name, gold } of stories) {
    for (const { claim, articles } of gold.silent) {
      const holders = gold.same.filter((group) => group.some((place) => touch(place, claim))).flat();
      for (const { article } of [claim, ...holders]) assert.ok(!articles.includes(article), name);
    }
  }
});

test("goldOf() puts a quote at its place", () => {
  const { only } = read({ only: [{ article: "post", quote: "quay is long" }] });
  assert.deepEqual(only, [{ article: "post", start: 22, end: 34, quote: "quay is long" }]);
});

test("goldOf() refuses a gold that does not fit", () => {
  const only = (quote: string, article = "post") => ({ only: [{ article, quote }] });
  assert.throws(() => read(only("quay was shut")), /“quay was shut” is not in post/u);
  assert.throws(() => read(only("The quay is")), /in post more than once/u);
  assert.throws(() => read(only("long", "herald")), /no report has the id "herald"/u);
  assert.throws(() => read({ silent: [{ claim: "long", in: "post", articles: ["herald"] }] }), /herald/u);
  assert.throws(() => read({ voices: undefined }), /at voices/u);
  assert.throws(() => read({ spoken: [] }), /at spoken/u);
  assert.throws(
    () =>
      read({
        conflicts: [{ relation: "quarrel", over: "figure", topic: "x", sides: [] }],
      }),
    /at conflicts\.0\.relation/u,
  );
});

import assert from "node:assert/strict";
import test from "node:test";
import { bareArticle } from "../../test/support/bare-article.ts";
import { report } from "../index.ts";

test("report() shows what is counted in the words of the report, with what befell it, where and when", () => {
  const article = bareArticle(
    "The coast guard said at least 12 fishing boats have been destroyed in Ostvik since Monday.",
    "harbor",
    { published: "2031-03-05" },
  );
  const [figure, ...others] = report([article]).figures;
  assert.equal(others.length, 0);
  assert.deepEqual(
    [figure?.of, figure?.roles, figure?.scope, figure?.modality],
    ["fishing boats", ["destroy"], { where: "in Ostvik", since: "2031-03-03", over: null }, "actual"],
  );
});

test("report() finds no contradiction between a count of one day and one of all days", () => {
  const articles = [
    bareArticle("The ministry said 12 people were killed in Ostvik in the past 24 hours.", "first", {
      published: "2031-03-05",
    }),
    bareArticle("The mayor said 40 people were killed in Ostvik.", "second", { published: "2031-03-05" }),
  ];
  const { figures, conflicts } = report(articles);
  assert.deepEqual(
    figures.map(({ min, scope }) => [min, scope.over]),
    [
      [12, "PT24H"],
      [40, null],
    ],
  );
  assert.deepEqual(
    conflicts.filter(({ relation }) => relation === "contradiction"),
    [],
  );
});

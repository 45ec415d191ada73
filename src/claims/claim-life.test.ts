import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { articleFromText, report } from "../index.ts";
import { compareLifeDates } from "./claim-life.ts";

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2031-03-${String(number).padStart(2, "0")}`);
const date = fc.oneof(
  day,
  day.map((value) => `../${value}`),
  fc.constantFrom("2031-03", "2031", "2030-11"),
);

test("compareLifeDates() orders like a clock: antisymmetric and transitive", () => {
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      assert.equal(Math.sign(compareLifeDates(a, b)), -Math.sign(compareLifeDates(b, a)) + 0);
      if (compareLifeDates(a, b) <= 0 && compareLifeDates(b, c) <= 0) assert.ok(compareLifeDates(a, c) <= 0);
    }),
  );
});

test("compareLifeDates() puts what was said at some time up to a day before that day", () => {
  const dates = ["2031-03-04", "../2031-03-04", "2031-03-03", "2030-10"];
  assert.deepEqual(dates.toSorted(compareLifeDates), [
    "2030-10",
    "2031-03-03",
    "../2031-03-04",
    "2031-03-04",
  ]);
});

test("a claim that was only ever said has no life", () => {
  const articles = ["A", "B"].map((outlet, index) =>
    articleFromText("The ferry sank off Ostvik at noon, the harbor office said.", {
      id: outlet,
      outlet,
      published: `2031-03-0${index + 4}`,
    }),
  );
  const { claims } = report(articles);
  assert.ok(claims.length > 0);
  assert.deepEqual(
    claims.flatMap(({ life }) => life),
    [],
  );
});

test("a claim's life is in the order of its dates, whatever the order of the reports", () => {
  const texts = [
    ["2031-03-01", "The fishermen alleged that the Halden mill had poured acid into the river."],
    [
      "2031-03-05",
      "The Environment Ministry had long denied that the Halden mill had poured acid into the river.",
    ],
    ["2031-03-08", "The Environment Ministry confirmed that the Halden mill had poured acid into the river."],
  ] as const;
  const lifeOf = (order: readonly number[]) =>
    report(
      order.map((at) => {
        const [published, text] = texts[at]!;
        return articleFromText(text, { id: `r${at}`, outlet: `O${at}`, published });
      }),
    ).claims.map(({ text, life }) => [text, life] as const);
  const first = lifeOf([0, 1, 2]);
  assert.ok(first.some(([, life]) => life.length === 3));
  for (const [, life] of first) {
    const dates = life.flatMap(({ date }) => (date === null ? [] : [date]));
    assert.deepEqual(dates, dates.toSorted(compareLifeDates));
  }
  assert.deepEqual(lifeOf([2, 0, 1]), first);
});

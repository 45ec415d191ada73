import assert from "node:assert/strict";
import test from "node:test";
import type { Attribution } from "../model/index.ts";
import { figureOwners } from "./own-figures.ts";

function attribution(start: number, end: number, source: Attribution["source"] = null): Attribution {
  return {
    source,
    cue: null,
    content: [{ start, end }],
    speaker: null,
    speakerName: null,
    force: "said",
    withheld: false,
    quotation: "indirect",
    via: [],
    within: null,
    sentence: 0,
    trace: { rule: "test" },
  };
}

test("figureOwners() names the innermost attribution whose content holds the figure", () => {
  assert.deepEqual(figureOwners([{ start: 20, end: 23 }], [attribution(0, 50), attribution(10, 30)]), [1]);
});

test("figureOwners() comes back to the outer attribution behind the inner one", () => {
  const figures = [
    { start: 20, end: 23 },
    { start: 40, end: 42 },
  ];
  assert.deepEqual(figureOwners(figures, [attribution(10, 30), attribution(0, 50)]), [0, 1]);
});

test("figureOwners() leaves the outlet its own figures", () => {
  const figures = [
    { start: 48, end: 53 },
    { start: 60, end: 63 },
  ];
  assert.deepEqual(figureOwners(figures, [attribution(0, 50)]), [null, null]);
});

test("figureOwners() prefers one who is named to nobody, however short nobody's words are", () => {
  const mayor = { start: 60, end: 70 };
  assert.deepEqual(
    figureOwners([{ start: 20, end: 23 }], [attribution(10, 30), attribution(0, 50, mayor)]),
    [1],
  );
});

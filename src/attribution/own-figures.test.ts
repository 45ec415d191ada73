import assert from "node:assert/strict";
import test from "node:test";
import type { Attribution } from "../model/index.ts";
import { figureOwner } from "./own-figures.ts";

function attribution(start: number, end: number): Attribution {
  return {
    source: null,
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

test("figureOwner() names the innermost attribution whose content holds the figure", () => {
  assert.equal(figureOwner({ start: 20, end: 23 }, [attribution(0, 50), attribution(10, 30)]), 1);
});

test("figureOwner() leaves the outlet its own figures", () => {
  assert.equal(figureOwner({ start: 60, end: 63 }, [attribution(0, 50)]), null);
  assert.equal(figureOwner({ start: 48, end: 53 }, [attribution(0, 50)]), null);
});

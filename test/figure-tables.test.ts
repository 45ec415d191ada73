/** The tables of docs/figures.md are what the program does: every example in them is read, and its interval compared. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { numberWords } from "../src/language/en/numbers.ts";
import { findFigures } from "../src/resolve/numbers/find-figures.ts";
import { readPlainLayers } from "./support/plain-layers.ts";

const source = readFileSync("docs/figures.md", "utf8");

/** The rows of the table under a heading, cut into cells; without its head. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = source.split(`\n## ${heading}\n`)[1]!.split("\n## ")[0]!;
  const lines = section.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function figureIn(example: string) {
  const text = `They counted ${example} there.`;
  const [figure, ...others] = findFigures(text, readPlainLayers(text), numberWords);
  assert.ok(figure !== undefined && others.length === 0, `one figure in “${example}”`);
  return figure;
}

/** `360–440`, `400–`, `–400`. */
function formatInterval({ min, max }: { readonly min: number | null; readonly max: number | null }): string {
  const format = (n: number | null) => (n === null ? "" : n.toLocaleString("en-US"));
  return `${format(min)}–${format(max)}`;
}

test("the hedges of docs/figures.md are those of the program", () => {
  const rows = rowsUnder("Hedges");
  assert.ok(rows.length >= 8);
  for (const [examples, hedge, interval] of rows) {
    for (const example of examples!.split("; ")) {
      const figure = figureIn(example);
      assert.deepEqual([`\`${figure.hedge}\``, formatInterval(figure)], [hedge, interval], example);
    }
  }
});

test("the vague amounts of docs/figures.md are those of the program", () => {
  const rows = rowsUnder("Vague amounts");
  assert.ok(rows.length >= 15);
  for (const [examples, interval] of rows) {
    for (const example of examples!.split("; ")) {
      const figure = figureIn(example);
      assert.deepEqual([figure.hedge, formatInterval(figure)], ["vague", interval], example);
    }
  }
});

test("every vague amount of the program is in docs/figures.md", () => {
  const said = rowsUnder("Vague amounts").flatMap(([examples]) => examples!.split("; "));
  const missing = [...numberWords.vague.keys(), ...numberWords.vagueFactors.keys()].filter(
    (phrase) =>
      !said.some((example) => example.includes(phrase)) && !/billion|trillion|hundreds of m/.test(phrase),
  );
  assert.deepEqual(missing, []);
});

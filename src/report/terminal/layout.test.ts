import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cut, padded, quoted, widthOf, wrapped } from "./layout.ts";

const CUTS: readonly (readonly [text: string, width: number, shown: string])[] = [
  ["The dam will hold", 17, "The dam will hold"],
  ["The dam will hold", 16, "The dam will…"],
  ["The dam will, hold", 14, "The dam will…"],
  ["Donaudampfschifffahrtsgesellschaft", 10, "Donaudamp…"],
  ["湾岸警備隊が発表", 9, "湾岸警備…"],
  ["😀😀😀", 5, "😀😀…"],
  ["👩‍👧‍👦 came", 4, "👩‍👧‍👦…"],
  ["", 5, ""],
];

for (const [text, width, shown] of CUTS) {
  test(`cut() shows ${JSON.stringify(text)} in ${width} columns as ${JSON.stringify(shown)}`, () => {
    assert.equal(cut(text, width), shown);
  });
}

test("cut() never gives back more columns than asked for", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc.integer({ min: 3, max: 60 }),
      (text, width) => {
        assert.ok(widthOf(cut(text, width)) <= width);
      },
    ),
  );
});

test("cut() does not measure the whole of a line of 20 MB", () => {
  const start = performance.now();
  assert.equal(cut("a ".repeat(10_000_000), 20), "a a a a a a a a a a…");
  assert.ok(performance.now() - start < 500);
});

test("quoted() sets one pair of marks around the words", () => {
  assert.equal(quoted("The dam\nwill  hold", 40), "“The dam will hold”");
  assert.equal(quoted("“No,”", 40), "“No,”");
  assert.equal(quoted("“No,” she said, “never.”", 40), "““No,” she said, “never.””");
  assert.equal(quoted("The dam will hold", 12), "“The dam…”");
});

test("padded() counts columns, not characters", () => {
  assert.equal(padded("湾", 4), "湾  ");
  assert.equal(padded("湾", 4, "left"), "  湾");
  assert.equal(padded("too long", 4), "too long");
});

test("wrapped() breaks a word that is wider than a line", () => {
  assert.deepEqual(wrapped("a Donaudampfschifffahrt", 12), ["a", "Donaudampfsc", "hifffahrt"]);
  assert.deepEqual(wrapped("\x1b[1m湾岸警備隊が発表\x1b[22m", 10), ["\x1b[1m湾岸警備隊", "が発表\x1b[22m"]);
});

test("wrapped() loses nothing but blanks, and no line is too wide", () => {
  const words = fc.array(
    fc.string({ unit: "grapheme", maxLength: 30 }).map((word) => word.replace(/\s/gu, "_")),
  );
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 60 }), (all, width) => {
      const lines = wrapped(all.join(" "), width, "> ");
      for (const line of lines) assert.ok(widthOf(line) <= width, line);
      assert.equal(
        lines
          .map((line) => line.slice(2))
          .join("")
          .replaceAll(" ", ""),
        all.join(""),
      );
    }),
  );
});

test("wrapped() is linear in the length of a word", () => {
  const start = performance.now();
  assert.equal(wrapped("é".repeat(100_000), 100).length, 1000);
  assert.ok(performance.now() - start < 5000);
});

test("wrapped() hangs the lines after the first under it", () => {
  assert.deepEqual(wrapped("one two three four", 14, "  a: "), ["  a: one two", "     three four"]);
});

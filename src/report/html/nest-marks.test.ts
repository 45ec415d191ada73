import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { html, markupOf } from "./markup.ts";
import { type Mark, nestMarks } from "./nest-marks.ts";

/** A mark as `{name …}`; a later part of one that was cut is `{+name …}`. */
function mark(name: string, start: number, end: number): Mark {
  return { start, end, element: (content, first) => html`{${first ? "" : "+"}${name} ${content}}` };
}

function nested(text: string, marks: readonly Mark[], span = { start: 0, end: text.length }): string {
  return markupOf(html`${nestMarks(text, span, marks)}`);
}

describe("nestMarks()", () => {
  const text = "They told us nobody was left";

  test("leaves a text without marks alone", () => {
    assert.equal(nested(text, []), text);
  });

  test("puts the shorter mark into the longer", () => {
    assert.equal(nested(text, [mark("b", 13, 28), mark("a", 0, 28)]), "{a They told us {b nobody was left}}");
  });

  test("puts the later of two on the same words into the earlier", () => {
    assert.equal(nested(text, [mark("a", 0, 4), mark("b", 0, 4)]), "{a {b They}} told us nobody was left");
  });

  test("cuts a mark that crosses another, and goes on behind it", () => {
    assert.equal(
      nested(text, [mark("a", 0, 19), mark("b", 13, 28)]),
      "{a They told us {b nobody}}{+b  was left}",
    );
  });

  test("keeps neighbours apart", () => {
    assert.equal(nested(text, [mark("a", 0, 4), mark("b", 4, 9)]), "{a They}{b  told} us nobody was left");
  });

  test("cuts marks to the span, and a part without the start is no first part", () => {
    assert.equal(nested(text, [mark("a", 0, 28)], { start: 5, end: 9 }), "{+a told}");
    assert.equal(nested(text, [mark("a", 5, 28), mark("b", 20, 28)], { start: 5, end: 9 }), "{a told}");
  });
});

test("nestMarks() adds, loses and moves no character, and gives every mark its words", () => {
  const text = "abcdefghijklmnopqrstuvwxyz";
  const span = fc.tuple(fc.nat(25), fc.integer({ min: 1, max: 26 })).filter(([start, end]) => start < end);
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const words = spans.map(() => "");
      const firsts = spans.map(() => 0);
      const marks = spans.map(
        ([start, end], index): Mark => ({
          start,
          end,
          element(content, first) {
            words[index] += markupOf(html`${content}`).replace(/[()]/g, "");
            if (first) firsts[index]!++;
            return html`(${content})`;
          },
        }),
      );
      const markup = nested(text, marks);
      assert.equal(markup.replace(/[()]/g, ""), text);
      assert.deepEqual(
        words,
        spans.map(([start, end]) => text.slice(start, end)),
      );
      assert.deepEqual(
        firsts,
        spans.map(() => 1),
      );
    }),
  );
});

test("nestMarks() is not slowed down by marks that all cross", { timeout: 10_000 }, () => {
  const text = "x".repeat(4_000);
  const marks = Array.from({ length: 1_000 }, (_, n) => mark("m", n * 2, n * 2 + 9));
  assert.equal(nested(text, marks).replace(/\{\+?m |\}/g, "").length, text.length);
});

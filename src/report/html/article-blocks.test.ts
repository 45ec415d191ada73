import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { SkippedSpan } from "../../model/index.ts";
import { blocksOf } from "./article-blocks.ts";

/** Blocks as `kind: words`. */
function blocks(
  text: string,
  furniture: readonly string[] = [],
  title: string | null = null,
): readonly string[] {
  const skipped = furniture.map((line): SkippedSpan => {
    const start = text.indexOf(line);
    return { start, end: start + line.length, reason: "teaser" };
  });
  return blocksOf({ text, title, skipped }).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

describe("blocksOf()", () => {
  test("ends a paragraph at a blank line, not at a line break", () => {
    assert.deepEqual(blocks("One\ntwo.\n\n \nThree.\n"), ["paragraph: One\ntwo.", "paragraph: Three."]);
  });

  test("knows the headline where it stands by itself", () => {
    assert.deepEqual(blocks("Ferry sinks\n\nA ferry sank.", [], "Ferry sinks"), [
      "headline: Ferry sinks",
      "paragraph: A ferry sank.",
    ]);
  });

  test("makes one block of neighbouring furniture", () => {
    assert.deepEqual(blocks("Home\nSport\n\nA ferry sank.\n\nRead more", ["Home", "Sport", "Read more"]), [
      "furniture: Home\nSport",
      "paragraph: A ferry sank.",
      "furniture: Read more",
    ]);
  });

  test("leaves furniture inside a line in its paragraph", () => {
    assert.deepEqual(blocks("A ferry (advertisement) sank.", ["(advertisement)"]), [
      "paragraph: A ferry (advertisement) sank.",
    ]);
  });

  test("finds nothing in nothing", () => {
    assert.deepEqual(blocks(""), []);
    assert.deepEqual(blocks(" \n\t\r\n"), []);
  });
});

test("blocksOf() leaves out nothing but white space, in order", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "\n\n", "\r\n", "\u00A0", "😀") });
  const cuts = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 4 });
  fc.assert(
    fc.property(text, cuts, (article, pairs) => {
      let at = 0;
      const skipped: SkippedSpan[] = [];
      for (const [gap, length] of pairs) {
        const start = Math.min(at + gap, article.length);
        const end = Math.min(start + length, article.length);
        skipped.push({ start, end, reason: "menu" });
        at = end;
      }
      let last = 0;
      for (const { start, end } of blocksOf({ text: article, title: null, skipped })) {
        assert.ok(last <= start && start < end && end <= article.length);
        assert.equal(article.slice(last, start).trim(), "");
        last = end;
      }
      assert.equal(article.slice(last).trim(), "");
    }),
  );
});

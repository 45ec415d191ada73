import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Report } from "../model/index.ts";
import { articleKeys, lineStartsOf, placeAt, placesInText, sourceName } from "./places.ts";

test("placeAt() counts lines and columns from 1, whatever ends the lines", () => {
  const text = "ab\ncd\r\nef\rgh";
  const starts = lineStartsOf(text);
  const placeOf = (word: string) => placeAt(starts, text.indexOf(word));
  assert.deepEqual(placeOf("ab"), { line: 1, column: 1 });
  assert.deepEqual(placeOf("d"), { line: 2, column: 2 });
  assert.deepEqual(placeOf("ef"), { line: 3, column: 1 });
  assert.deepEqual(placeOf("h"), { line: 4, column: 2 });
});

test("placeAt() agrees with counting the line feeds before the offset", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b ", "\n", "\n\n", "😀")), fc.nat(200), (parts, offset) => {
      const text = parts.join("");
      const before = text.slice(0, offset);
      const at = Math.min(offset, text.length);
      const place = placeAt(lineStartsOf(text), at);
      assert.equal(place.line, before.split("\n").length);
      assert.equal(place.column, at - before.lastIndexOf("\n"));
    }),
  );
});

test("placesInText() puts what it does not know at the beginning", () => {
  assert.deepEqual(placesInText([])({ article: "gone", start: 7 }), { line: 1, column: 8 });
});

const article = (id: string, path: string | null, outlet: string | null) => ({ id, path, outlet });

test("articleKeys() are short, different, and say which article", () => {
  const articles = [
    article("a", "wire/meridian.txt", "Meridian News Agency"),
    article("b", "radio/meridian.html", "Harbor Radio"),
    article("c", "all.jsonl", "The Ostvik Evening Post and Courier"),
    article("d", "all.jsonl", null),
    article("e", null, "湾岸"),
    article("f", "…", "!!!"),
  ];
  const keys = articleKeys({ articles } as unknown as Report);
  assert.deepEqual([...keys.values()], ["meridian", "meridian-2", "the-ostvik", "d", "湾岸", "f"]);
});

test("sourceName() tells records of one file apart", () => {
  assert.equal(sourceName({ id: "a", path: "wire.jsonl", url: null }), "wire.jsonl#a");
  assert.equal(sourceName({ id: "a", path: "wire.txt", url: "https://a.example/" }), "wire.txt");
  assert.equal(sourceName({ id: "a", path: null, url: "https://a.example/" }), "https://a.example/");
});

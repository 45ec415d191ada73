import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isolated, unquoted, visibleLine, visibleText } from "./visible-text.ts";

const CASES: readonly (readonly [name: string, text: string, shown: string])[] = [
  ["an escape sequence", "\x1b[31mred\x1b[0m", "␛[31mred␛[0m"],
  ["the one-byte control sequence introducer", "\x9b31m", "⟨U+009B⟩31m"],
  ["a bell that closes a window title", "\x1b]0;title\x07", "␛]0;title␇"],
  ["a carriage return that would overwrite the line", "true\rfalse", "true␍false"],
  ["a Windows line break", "a\r\nb", "a\nb"],
  ["a backspace and a delete", "a\bb\x7f", "a␈b␡"],
  ["a NUL", "a\0b", "a␀b"],
  ["a right-to-left override", "abc\u202edef", "abc⟨U+202E⟩def"],
  ["an unclosed isolate", "\u2067abc", "⟨U+2067⟩abc"],
  ["half an emoji", "a\ud83d b", "a\ufffd b"],
  ["a byte order mark", "\ufeffThe ferry", "The ferry"],
  ["a line separator", "a\u2028b", "a⟨U+2028⟩b"],
];

for (const [name, text, shown] of CASES) {
  test(`visibleText() shows ${name}`, () => assert.equal(visibleText(text), shown));
}

const KEPT = ["“The dam will hold,” said Ana Ruiz.", "😀 👩‍👧 Zoë", "two\nlines", "עברית", "3\u00a0000 t"];
for (const text of KEPT) {
  test(`visibleText() leaves ${JSON.stringify(text)} alone`, () => assert.equal(visibleText(text), text));
}

test("visibleLine() puts everything on one line", () => {
  assert.equal(visibleLine(" two\r\n\tlines\u2028and a half "), "two lines and a half");
});

test("unquoted() takes away the marks around the whole, and no others", () => {
  assert.equal(unquoted("“No,”"), "No,");
  assert.equal(unquoted('"No"'), "No");
  assert.equal(unquoted("“No,” she said. “Never.”"), "“No,” she said. “Never.”");
  assert.equal(unquoted("a “no” it was"), "a “no” it was");
});

test("isolated() sets right-to-left text apart, and only that", () => {
  assert.equal(isolated("נמל"), "\u2068נמל\u2069");
  assert.equal(isolated("port"), "port");
});

test("visibleText() lets no control character through but the line feed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      assert.doesNotMatch(visibleText(text), /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/u);
      assert.doesNotMatch(visibleText(text), /\p{Cs}/u);
    }),
  );
});

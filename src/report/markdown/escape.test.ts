import assert from "node:assert/strict";
import { test } from "node:test";
import { escaped, link, quotedWords, table } from "./escape.ts";

test("escaped() leaves no character that begins markup", () => {
  assert.equal(
    escaped("a *b* [c](d) <e> `f` |g| #h ~i~ &j; $k$"),
    String.raw`a \*b\* \[c\](d) \<e\> \`f\` \|g\| \#h \~i\~ \&j; \$k\$`,
  );
  assert.equal(escaped("two\nlines\x1b"), "two lines␛");
});

test("quotedWords() sets one pair of marks around the words", () => {
  assert.equal(quotedWords("“No,”"), "“No,”");
  assert.equal(quotedWords("The dam"), "“The dam”");
});

test("link() links addresses of the web and nothing else", () => {
  assert.equal(link("https://meridian.example/a?b=1"), "<https://meridian.example/a?b=1>");
  for (const address of [
    "javascript:alert(1)",
    "https://a.example/ b",
    "https://a.example/><script>",
    "data:text/html,x",
  ]) {
    assert.ok(!link(address).startsWith("<"), address);
  }
});

test("table() leaves out a column that is empty throughout", () => {
  assert.equal(
    table(
      ["a", "b", "c"],
      [
        ["1", "", "3"],
        ["4", "", ""],
      ],
    ),
    "| a | c |\n| --- | --- |\n| 1 | 3 |\n| 4 |  |",
  );
});

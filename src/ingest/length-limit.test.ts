import assert from "node:assert/strict";
import { test } from "node:test";
import { furnitureWords } from "../language/en/furniture.ts";
import { textOf } from "../model/index.ts";
import { LENGTH_MAX, readableBlocks, readablePart, WORDS_MAX } from "./length-limit.ts";
import { readBytes } from "./load-articles.ts";
import { articleFromText } from "./text/read-text.ts";

/** Fifteen words and two marks, so that a text of it reaches the second limit first. */
const SENTENCE = "The ferry ran aground off Ostvik early on Tuesday, the coast guard of Sarn said.";
const LIMIT = (WORDS_MAX / 17) * (SENTENCE.length + 2);
const LONG = `${SENTENCE}\n\n`.repeat(6_000);

test("articleFromText() sets aside what stands behind the limit, and says so", () => {
  const article = articleFromText(LONG, furnitureWords, { id: "courier" });
  assert.equal(article.text, LONG);
  const rest = article.skipped[article.skipped.length - 1]!;
  assert.equal(rest.reason, "too-long");
  assert.ok(rest.start <= LIMIT && rest.start > LIMIT - 2 * SENTENCE.length);
  assert.equal(rest.end, LONG.trimEnd().length);
  assert.ok(textOf(article.text, rest).startsWith(SENTENCE));
  assert.ok(article.text.slice(0, rest.start).trimEnd().endsWith(SENTENCE));
  assert.deepEqual(
    article.problems.filter(({ code }) => code === "input/too-long"),
    [
      {
        code: "input/too-long",
        message: `Cannot read all of "courier": it has ${LONG.length} characters, wanted at most 400000 and 40000 words and marks; what follows the first ${rest.start - 2} is set aside`,
        where: "courier",
      },
    ],
  );
});

test("articleFromText() leaves alone what only white space makes long", () => {
  const article = articleFromText(`${SENTENCE}${"\n".repeat(LENGTH_MAX)}`, furnitureWords);
  assert.deepEqual([article.skipped, article.problems], [[], []]);
});

for (const [format, content, where] of [
  ["text", LONG, "a.txt"],
  ["markdown", `# Ferry aground\n\n${LONG}`, "a.txt"],
  ["html", `<html><body><article>${`<p>${SENTENCE}</p>`.repeat(6_000)}</article></body></html>`, "a.txt"],
  ["json", JSON.stringify({ articles: [{ text: LONG }] }), "a.txt#1"],
  ["json-lines", `\n${JSON.stringify({ text: LONG })}`, "a.txt:2"],
] as const) {
  test(`readBytes() reads ${format} up to the limit and names the place`, async () => {
    const bytes = new TextEncoder().encode(content);
    for await (const loaded of readBytes(bytes, format, { id: "a", path: "a.txt" }, furnitureWords)) {
      assert.ok("article" in loaded, JSON.stringify(loaded));
      const { text, skipped, problems } = loaded.article;
      const rest = skipped[skipped.length - 1]!;
      assert.deepEqual([rest.reason, rest.end], ["too-long", text.trimEnd().length]);
      assert.ok(rest.start <= LIMIT + 100 && rest.start > LIMIT - 2 * SENTENCE.length, String(rest.start));
      assert.deepEqual(
        problems.filter(({ code }) => code === "input/too-long").map((problem) => problem.where),
        [where],
      );
    }
  });
}

test("readablePart() cuts behind a paragraph, else a word, and never in a pair", () => {
  const fill = (length: number): string => "a".repeat(length);
  assert.equal(readablePart(fill(LENGTH_MAX)), fill(LENGTH_MAX));
  assert.equal(readablePart(`${fill(LENGTH_MAX - 20)}\n\nThe ferry ran aground`).length, LENGTH_MAX - 20);
  assert.equal(
    readablePart(`${fill(LENGTH_MAX - 20)}\r\n\r\nThe ferry ran aground`).trimEnd().length,
    LENGTH_MAX - 20,
  );
  assert.equal(readablePart(`${fill(LENGTH_MAX - 4)} ferry`).length, LENGTH_MAX - 4);
  assert.equal(readablePart(`${fill(LENGTH_MAX - 1)}😀`).length, LENGTH_MAX - 1);
  assert.equal(readablePart(fill(LENGTH_MAX + 1)).length, LENGTH_MAX);
});

test("readablePart() counts words and marks, and each sign that needs no blank by itself", () => {
  assert.equal(readablePart("a, ".repeat(WORDS_MAX)).split(",").length - 1, WORDS_MAX / 2);
  assert.equal(readablePart("“".repeat(WORDS_MAX + 1)).length, WORDS_MAX);
  assert.equal(readablePart("漢".repeat(WORDS_MAX + 1)).length, WORDS_MAX);
  assert.equal(
    readablePart(`${"été ".repeat(WORDS_MAX)}`)
      .trim()
      .split(" ").length,
    WORDS_MAX,
  );
});

test("readableBlocks() ends the last block with the readable part", () => {
  const block = (start: number, end: number) =>
    ({ start, end, kind: "paragraph", hints: "", linkShare: 0 }) as const;
  const blocks = readableBlocks([block(0, 5), block(6, 20), block(21, 30)], "Ferry ran off ");
  assert.deepEqual(
    blocks.map(({ start, end }) => [start, end]),
    [
      [0, 5],
      [6, 13],
    ],
  );
});

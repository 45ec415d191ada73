/**
 * Input is hostile until shown otherwise: whatever comes in, the program neither throws nor hangs, every offset
 * is valid and every piece of evidence is the words at its place.
 *
 * 10,000 generated inputs, and the monsters by hand. The bound of five seconds is a guard against hanging,
 * not a measure of speed.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  type Article,
  articleFromText,
  articlesFromBytes,
  type Reading,
  readArticle,
  report,
  type Span,
} from "../src/index.ts";
import { evidencesIn } from "../src/pipeline/check-evidence.ts";

const HANG_MS = 5_000;

const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "Ana Ruiz",
      "the coast guard",
      "Meridian",
      "said",
      "told",
      "denied that",
      "according to",
      "at least 12",
      "about 3,000",
      "people",
      "were killed",
      "on Tuesday",
      "March 4, 2031",
      "two days after",
      "“",
      "”",
      '"',
      "'",
      "’",
      "‘",
      ".",
      ",",
      ":",
      "\n",
      "\n\n",
      " ",
      "—",
      "…",
      "(",
      ")",
      "Dr.",
      "U.S.",
      "Read more",
      "He",
      "she added",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "\u0000",
      "\u202e",
      "\u200f",
      "\u2066",
      "\ufeff",
      "\u00a0",
      "\ud83d\ude00",
      "\ud83d",
      "\udc00",
      "שלום",
      "مرحبا",
      "漢字",
      "é",
      "e\u0301",
      "\r",
      "\r\n",
      "\t",
      "\u2028",
      "&amp;",
      "&#x0;",
      "\u001b[31m",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const hostileText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" "));

const tag = fc.constantFrom(
  "<p>",
  "</p>",
  "<div>",
  "</div>",
  "<article>",
  "<h1>",
  "</h1>",
  "<script>",
  "</script>",
  "<style>",
  "<!--",
  "-->",
  "<table>",
  "<tr>",
  "<td>",
  "<a href='javascript:alert(1)'>",
  "<img src=x onerror=alert(1)>",
  "<br>",
  "<svg>",
  "<math>",
  "<template>",
  "<![CDATA[",
  "<",
  ">",
  "<p",
  '<script type="application/ld+json">{',
  '<meta charset="utf-16">',
  "<title>",
  "<body>",
  "<html lang=xx>",
  "<time datetime='99'>",
);
const hostileHtml = fc.array(fc.oneof(piece, tag), { maxLength: 60 }).map((pieces) => pieces.join(" "));

test("10,000 hostile inputs: no throw, valid offsets, traceable evidence", { timeout: 900_000 }, async () => {
  fc.assert(
    fc.property(hostileText, (text) => checkReport(articleFromText(text))),
    { numRuns: 7_000 },
  );
  await fc.assert(
    fc.asyncProperty(hostileHtml, async (html) => {
      for await (const read of articlesFromBytes(new TextEncoder().encode(html), "hostile.html")) {
        if ("article" in read) checkReport(read.article);
      }
    }),
    { numRuns: 3_000 },
  );
});

/** Built when its turn comes: twenty megabytes at a time are enough. */
const MONSTERS: Readonly<Record<string, () => string>> = {
  "a line of 20 MB": () => "At least 12 people were killed, “the” coast guard said. ".repeat(360_000),
  "20 MB without a space": () => "a".repeat(20_000_000),
  "a million opening quotation marks": () => "“".repeat(1_000_000),
  "a million straight quotation marks": () => '"a '.repeat(1_000_000),
  "a million digits": () => "1".repeat(1_000_000),
  "a million commas between digits": () => "1,".repeat(1_000_000),
  "a million line breaks": () => "\n".repeat(1_000_000),
  "a million names": () => "Ana ".repeat(1_000_000),
  "a million brackets": () => "(".repeat(1_000_000),
  "a million hyphens between words": () => "a-".repeat(1_000_000),
};

for (const [name, text] of Object.entries(MONSTERS)) {
  test(`${name}: read without a hang`, () => {
    const article = articleFromText(text());
    const start = performance.now();
    const reading = readArticle(article);
    assert.ok(performance.now() - start < HANG_MS, `took ${Math.round(performance.now() - start)} ms`);
    checkReading(reading);
  });
}

test("100,000 nested tags: read without a hang", async () => {
  const html = `<html><body>${"<div>".repeat(100_000)}<p>The dam will hold, said Ana Ruiz.</p>`;
  const start = performance.now();
  for await (const read of articlesFromBytes(new TextEncoder().encode(html), "nested.html")) {
    if ("article" in read) checkReading(readArticle(read.article));
  }
  assert.ok(performance.now() - start < HANG_MS, `took ${Math.round(performance.now() - start)} ms`);
});

/** Every span of every layer lies inside the text, and none is empty. */
function checkReading(reading: Reading): void {
  const { text } = reading.article;
  const isInside = ({ start, end }: Span) => 0 <= start && start < end && end <= text.length;
  const layers: readonly (readonly Span[])[] = [
    reading.article.skipped,
    reading.paragraphs,
    reading.sentences,
    reading.tokens,
    reading.names,
    reading.mentions,
    reading.figures,
    reading.dates,
    ...reading.attributions.map(({ source, cue, content }) =>
      [source, cue, ...content].filter((span) => span !== null),
    ),
  ];
  for (const spans of layers) for (const span of spans) assert.ok(isInside(span), JSON.stringify(span));
  assert.equal(reading.tags.length, reading.tokens.length);
  assert.equal(reading.dependencies.length, reading.tokens.length);
}

/** A report of the article and of its twin: the comparing has to survive as well. */
function checkReport(article: Article): void {
  const twin: Article = { ...article, id: "twin" as Article["id"], outlet: "The Twin" };
  const finished = report([article, twin]);
  for (const [{ article: id, start, end, quote }] of evidencesIn(finished)) {
    const { text } = id === "twin" ? twin : article;
    assert.equal(text.slice(start, end), quote);
  }
}

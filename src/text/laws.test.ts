/** What holds for any text: nothing is lost, offsets are valid, trees are trees, and it ends in time. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { loadEnglishReader } from "../language/en/models.ts";
import { textWords } from "../language/en/text.ts";
import type { SkippedSpan, Span, TextLayers } from "../model/index.ts";
import { readTextLayers } from "./index.ts";

const models = loadEnglishReader();
const read = (text: string, skipped: readonly SkippedSpan[] = [], titleSpan: Span | null = null) =>
  readTextLayers({ text, skipped, titleSpan }, textWords, models);

const piece = fc.constantFrom(
  ..."The ferry|Ana Ruiz|said|“|”|\"|'|’s|n’t|.|...|?|!|,|(|)|\n|\n\n|\r\n|  |\u00a0|U.S.|No. 10|Gen.|A.|OSTVIK (Meridian) —|- |• |1. |52-year-old|2,500|$5m|10am|https://example.org/a|ana@example.org|😀|👩‍🚒|e\u0301|\ud800|\udc00|\0|\u200f|שלום|漢字。|IT IS OVER|@ruiz|#tag|--|…|\t|\u2028".split(
    "|",
  ),
);
const newsText = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", " ", "")), { maxLength: 60 })
  .map((pieces) => pieces.map(([word, space]) => word + space).join(""));
const anyText = fc.oneof(
  newsText,
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ maxLength: 200 }),
);

function checkLayers(text: string, layers: TextLayers, skipped: readonly SkippedSpan[]): void {
  const { paragraphs, sentences, tokens, tags, dependencies, names } = layers;
  for (const spans of [paragraphs, sentences, tokens, names]) checkSpans(text, spans);
  const isFurniture = (at: number) => skipped.some(({ start, end }) => start <= at && at < end);
  let at = 0;
  for (const { start, end } of [...tokens, { start: text.length, end: text.length }]) {
    for (; at < start; at++) assert.ok(text[at]!.trim() === "" || isFurniture(at), `lost ${at}`);
    for (; at < end; at++) assert.ok(!isFurniture(at), `furniture ${at}`);
  }
  assert.equal(tags.length, tokens.length);
  assert.equal(dependencies.length, tokens.length);
  let nextToken = 0;
  for (const { firstToken, endToken, start, end, paragraph } of sentences) {
    assert.equal(firstToken, nextToken);
    assert.ok(endToken > firstToken);
    assert.equal(tokens[firstToken]!.start, start);
    assert.equal(tokens[endToken - 1]!.end, end);
    assert.ok(paragraphs[paragraph]!.start <= start && end <= paragraphs[paragraph]!.end);
    checkTree(layers, firstToken, endToken);
    nextToken = endToken;
  }
  assert.equal(nextToken, tokens.length);
}

function checkSpans(text: string, spans: readonly Span[]): void {
  let at = 0;
  for (const { start, end } of spans) {
    assert.ok(at <= start && start < end && end <= text.length);
    assert.equal(text.slice(start, end), text.slice(start, end).trim());
    at = end;
  }
}

function checkTree({ dependencies }: TextLayers, first: number, end: number): void {
  let roots = 0;
  const done = new Set<number>();
  for (let i = first; i < end; i++) {
    const { head, deprel } = dependencies[i]!;
    if (head === -1) roots++;
    else assert.ok(first <= head && head < end && head !== i);
    assert.equal(deprel === "root", head === -1);
    const path = new Set<number>();
    for (let at = i; at !== -1 && !done.has(at); at = dependencies[at]!.head) {
      assert.ok(!path.has(at), "cycle");
      path.add(at);
    }
    for (const at of path) done.add(at);
  }
  assert.equal(roots, 1);
}

test("readTextLayers() loses nothing and makes trees of any text", () => {
  fc.assert(
    fc.property(anyText, (text) => checkLayers(text, read(text), [])),
    { numRuns: 500 },
  );
});

test("readTextLayers() takes nothing from furniture, wherever it begins and ends", () => {
  const cuts = fc.tuple(newsText, fc.array(fc.nat(400), { maxLength: 8 }), fc.nat(40), fc.nat(40));
  fc.assert(
    fc.property(cuts, ([text, places, titleStart, titleLength]) => {
      const sorted = [...new Set(places.filter((place) => place <= text.length))].sort((a, b) => a - b);
      const skipped: SkippedSpan[] = [];
      for (let i = 0; i + 1 < sorted.length; i += 2) {
        skipped.push({ start: sorted[i]!, end: sorted[i + 1]!, reason: "menu" });
      }
      const end = Math.min(text.length, titleStart + titleLength);
      const titleSpan = titleStart < end ? { start: titleStart, end } : null;
      checkLayers(text, read(text, skipped, titleSpan), skipped);
    }),
    { numRuns: 300 },
  );
});

test("readTextLayers() says the same of straight and of typographic marks", () => {
  const straight = 'The crew\'s "old hands" didn\'t leave. "We stay," Ana Ruiz said.';
  const curly = "The crew’s “old hands” didn’t leave. “We stay,” Ana Ruiz said.";
  const views = [straight, curly].map((text) => {
    const { tags, dependencies, names } = read(text);
    return { tags: tags.map(({ upos, xpos }) => upos + xpos), dependencies, names };
  });
  assert.deepEqual(views[0], views[1]);
});

const LONG = 1_000_000;
/** Enough to tell quadratic from linear time, few enough for a busy machine. */
const UNITS_MAX = 50_000;
for (const [name, unit] of [
  ["letters without a space", "a"],
  ["words without a full stop", "Ruiz said "],
  ["opening quotation marks", "“"],
  ["straight quotation marks", '" '],
  ["full stops", ". "],
  ["hyphens", "a-"],
  ["lone surrogates", "\ud800"],
  ["numbers with commas", "1,"],
  ["at signs", "a@"],
  ["line breaks", "a\n"],
  ["brackets", "("],
] as const) {
  test(`readTextLayers() reads a very long line of ${name} within 20 s`, () => {
    const text = unit.repeat(unit === "a" ? LONG : Math.min(UNITS_MAX, LONG / unit.length));
    const start = performance.now();
    const { tokens } = read(text);
    assert.ok(performance.now() - start < 20_000);
    assert.equal(tokens.at(-1)!.end, text.trimEnd().length);
  });
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { textOf } from "../../src/model/index.ts";
import { namesByCompromise, quotationsByCompromise, readWithCompromise } from "./compromise.ts";
import { quotationsByPattern } from "./plain-pattern.ts";
import { readWithWink } from "./wink.ts";

const TEXT =
  "The ferry had 212 people aboard, Ana Ruiz said on Tuesday.  “It’s no secret,” she didn't say.\n\nThe U.S. Navy’s ship (with 3.5 percent) left Ostvik—a port… 😀 Yes...";

for (const [name, read] of [
  ["readWithWink()", readWithWink],
  ["readWithCompromise()", readWithCompromise],
] as const) {
  test(`${name} puts sorted, disjoint tokens on the text and leaves out nothing but white space`, () => {
    const { tokens } = read(TEXT);
    let at = 0;
    for (const { start, end } of tokens) {
      assert.equal(TEXT.slice(at, start).trim(), "");
      assert.ok(start >= at && end > start);
      at = end;
    }
    assert.equal(TEXT.slice(at).trim(), "");
  });

  test(`${name} cuts contractions and possessives as Universal Dependencies does`, () => {
    const words = read(TEXT).tokens.map((token) => `${textOf(TEXT, token)}/${token.upos}`);
    for (const word of ["did/AUX", "n't/PART", "It/PRON", "Navy/PROPN", "’s/PART", "Ruiz/PROPN"])
      assert.ok(words.includes(word), `${word} is not in ${words.join(" ")}`);
  });

  test(`${name} begins and ends sentences at tokens`, () => {
    const sentences = read(TEXT).sentences.map((sentence) => textOf(TEXT, sentence));
    assert.equal(sentences[0], "The ferry had 212 people aboard, Ana Ruiz said on Tuesday.");
    assert.equal(sentences[1], "“It’s no secret,” she didn't say.");
  });
}

test("namesByCompromise() leaves out the marks around a name", () => {
  const text = "“No,” said Ana Ruiz. She lives in London, near Tom’s house.";
  const names = namesByCompromise(text).map((name) => `${textOf(text, name)}/${name.kind}`);
  assert.deepEqual(names.sort(), ["Ana Ruiz/person", "London/place", "Tom/person"]);
});

test("quotationsByCompromise() gives what stands in quotation marks", () => {
  const [quotation] = quotationsByCompromise(TEXT);
  assert.match(textOf(TEXT, quotation!.content[0]!), /^“?It’s no secret,” ?$/u);
});

test("quotationsByPattern() takes the name beside “said”", () => {
  const speakerOf = (text: string) =>
    quotationsByPattern(text).map(({ source, content }) => [
      textOf(text, content[0]!),
      source === null ? null : textOf(text, source),
    ]);
  assert.deepEqual(speakerOf("“The pumps failed,” said Ana Ruiz."), [["The pumps failed,", "Ana Ruiz"]]);
  assert.deepEqual(speakerOf("“No,” Kim told us. “None.”"), [
    ["No,", "Kim"],
    ["None.", null],
  ]);
  assert.deepEqual(speakerOf('Ana Ruiz said: "No."'), [["No.", "Ana Ruiz"]]);
  assert.deepEqual(speakerOf("The so-called “ghost ferry” sank."), [["ghost ferry", null]]);
});

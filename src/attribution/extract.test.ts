import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { attributionsIn } from "../../test/support/check-attributions.ts";
import { attributionWords } from "../language/en/attribution.ts";
import {
  type Entity,
  type Mention,
  overlaps,
  type Tag,
  type TextLayers,
  type Token,
  type Upos,
} from "../model/index.ts";
import { findAttributions } from "./extract.ts";

const NOBODY = { entities: [], mentions: [] };

const news = fc.constantFrom(
  ...[
    "“",
    "”",
    '"',
    "‘",
    "’",
    "''",
    ",",
    ".",
    ":",
    "said",
    "told",
    "claims",
    "that",
    "according",
    "to",
    "by",
    "Ruiz",
  ],
  ...[
    "statement",
    "the",
    "reportedly",
    "saying",
    "quoted",
    "as",
    "citing",
    "denied",
    "not",
    "she",
    "😀",
    "is",
    "\n\n",
  ],
);
const UPOS: readonly Upos[] = [
  "NOUN",
  "PROPN",
  "VERB",
  "AUX",
  "PUNCT",
  "ADP",
  "PRON",
  "ADV",
  "SCONJ",
  "DET",
  "PART",
];
const RELATIONS = [
  "nsubj",
  "ccomp",
  "obj",
  "root",
  "conj",
  "mark",
  "case",
  "acl",
  "advcl",
  "parataxis",
  "xcomp",
  "aux:pass",
  "obl",
  "advmod",
  "nmod:poss",
  "appos",
];
const XPOS = ["VBD", "VBZ", "VBG", "VBN", "NN", "NNP", "IN", "PRP", "MD", ",", "RB"];

interface Word {
  readonly form: string;
  readonly upos: Upos;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
}

/** Any tags and any heads, circles among them: a parser may be wrong in every way. */
const words = fc.array(
  fc.record({
    form: news,
    upos: fc.constantFrom(...UPOS),
    xpos: fc.constantFrom(...XPOS),
    head: fc.integer({ min: -1, max: 40 }),
    deprel: fc.constantFrom(...RELATIONS),
  }),
  { minLength: 1, maxLength: 40 },
);

function layersOf(sentence: readonly Word[]): { readonly text: string; readonly layers: TextLayers } {
  const tokens: Token[] = [];
  let text = "";
  for (const { form } of sentence) {
    if (form.trim() === "") {
      text += form;
      tokens.push({ start: text.length, end: text.length + 1 });
      text += "x ";
      continue;
    }
    tokens.push({ start: text.length, end: text.length + form.length });
    text += `${form} `;
  }
  const tags: Tag[] = sentence.map(({ form, upos, xpos }) => ({ upos, xpos, lemma: LEMMAS[form] ?? form }));
  const dependencies = sentence.map(({ head, deprel }) => ({
    head: head < sentence.length ? head : -1,
    deprel,
  }));
  const end = text.trimEnd().length;
  const layers: TextLayers = {
    paragraphs: [{ start: 0, end, kind: "body" }],
    sentences: [{ start: 0, end, paragraph: 0, firstToken: 0, endToken: tokens.length }],
    tokens,
    tags,
    dependencies,
    names: [],
    relations: [],
  };
  return { text, layers };
}

const LEMMAS: Readonly<Record<string, string>> = {
  said: "say",
  told: "tell",
  claims: "claim",
  saying: "say",
  quoted: "quote",
  citing: "cite",
  denied: "deny",
};

/** Any spans at all for cue, source and content: a trained reader may be wrong in every way too. */
const span = fc.record({ start: fc.integer({ min: -5, max: 300 }), end: fc.integer({ min: -5, max: 300 }) });
const relations = fc.array(
  fc.record({
    cue: span,
    source: fc.array(span, { maxLength: 3 }),
    content: fc.array(span, { maxLength: 4 }),
    trace: fc.record({ rule: fc.constant("network"), score: fc.double({ min: 0, max: 1, noNaN: true }) }),
  }),
  { maxLength: 6 },
);

test("findAttributions() returns valid, sorted spans and no circles for any tree and any relations at all", () => {
  fc.assert(
    fc.property(words, relations, (sentence, relations) => {
      const { text, layers } = layersOf(sentence);
      const found = findAttributions(text, { ...layers, relations }, NOBODY, attributionWords);
      for (const [index, { source, cue, content, within, trace }] of found.entries()) {
        if (trace.rule === "relation") {
          for (const part of content) {
            assert.ok(!overlaps(part, cue!), "content overlaps its cue");
            assert.ok(source === null || !overlaps(part, source), "content overlaps its source");
          }
        }
        assert.ok(content.length > 0);
        for (const span of [
          ...content,
          ...(source === null ? [] : [source]),
          ...(cue === null ? [] : [cue]),
        ]) {
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
        }
        content.slice(1).forEach((span, i) => {
          assert.ok(content[i]!.end <= span.start);
        });
        assert.notEqual(within, index);
        let outer = within;
        for (let depth = 0; outer !== null; depth++) {
          assert.ok(depth <= found.length, "within runs in a circle");
          outer = found[outer]!.within;
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("findAttributions() finds nothing in an empty text", () => {
  const layers = {
    paragraphs: [],
    sentences: [],
    tokens: [],
    tags: [],
    dependencies: [],
    names: [],
    relations: [],
  };
  assert.deepEqual(findAttributions("", layers, NOBODY, attributionWords), []);
});

test("findAttributions() stays linear: one endless sentence is no prose", () => {
  const word: Word = { form: "said", upos: "VERB", xpos: "VBD", head: -1, deprel: "root" };
  const { text, layers } = layersOf(Array.from({ length: 200_000 }, () => word));
  const started = performance.now();
  assert.deepEqual(findAttributions(text, layers, NOBODY, attributionWords), []);
  assert.ok(performance.now() - started < 5000);
});

test("findAttributions() names who issued a statement, and goes on naming it", () => {
  const found = attributionsIn(
    "The coast guard said in a statement that the ferry had sunk. The statement said that nobody was aboard.",
  );
  assert.deepEqual(
    found.map(({ speakerName }) => speakerName),
    ["coast guard", "coast guard"],
  );
});

test("findAttributions() puts the carrier of a report before what stands in it", () => {
  const found = attributionsIn(
    "According to a report by Meridian News Agency, Ruiz claimed that the lights were out.",
  );
  const claim = found.find(({ force }) => force === "claimed");
  assert.deepEqual(claim?.via, ["Meridian News Agency"]);
  assert.equal(
    claim?.within,
    found.findIndex(({ force }) => force === "reported"),
  );
});

test("findAttributions() names whom a statement was given to", () => {
  const [found] = attributionsIn("“No one told us,” Ruiz told Meridian News Agency.");
  assert.deepEqual(found?.via, ["Meridian News Agency"]);
});

test("findAttributions() keeps quoted words inside a clause: the content is mixed", () => {
  const text = "The port said it would “never again” sail without lights.";
  const [found] = attributionsIn(text);
  assert.deepEqual(found?.content, [{ start: text.indexOf("it"), end: text.length - 1 }]);
  assert.equal(found?.quotation, "mixed");
});

test("findAttributions() takes no conference for a carrier, and no day for a part of its name", () => {
  const viaOf = (text: string) => attributionsIn(text)[0]?.via;
  assert.deepEqual(viaOf("Ruiz told a news conference that the dam would hold."), []);
  assert.deepEqual(viaOf("“No one told us,” Ruiz told Meridian News Friday."), ["Meridian News"]);
});

test("findAttributions() makes the one cited the source, via who cites", () => {
  const found = attributionsIn(
    "The ferry sank at dawn, Meridian News Agency reported, citing the coast guard.",
  );
  const cited = found.find(({ trace }) => trace.rule === "citation");
  assert.equal(cited?.speakerName, "coast guard");
  assert.deepEqual(cited?.via, ["Meridian News Agency"]);
});

test("findAttributions() takes the speaker's entity from the mention on the source", () => {
  const text = "Ana Ruiz said the dam would hold.";
  const layers = layersOf(
    [
      ["Ana", "PROPN", "NNP", 2, "nsubj"],
      ["Ruiz", "PROPN", "NNP", 0, "flat"],
      ["said", "VERB", "VBD", -1, "root"],
      ["the", "DET", "DT", 4, "det"],
      ["dam", "NOUN", "NN", 6, "nsubj"],
      ["would", "AUX", "MD", 6, "aux"],
      ["hold", "VERB", "VB", 2, "ccomp"],
    ].map(([form, upos, xpos, head, deprel]) => ({ form, upos, xpos, head, deprel }) as Word),
  ).layers;
  const entity: Entity = {
    name: "Ana Ruiz",
    kind: "person",
    named: true,
    gender: null,
    plural: false,
    aliases: [],
    roles: [],
    partOf: null,
  };
  const mention: Mention = { start: 0, end: 8, form: "name", entity: 0, trace: { rule: "test" } };
  const [found] = findAttributions(
    text,
    layers,
    { entities: [entity], mentions: [mention] },
    attributionWords,
  );
  assert.equal(found?.speaker, 0);
  assert.equal(found?.speakerName, "Ana Ruiz");
});

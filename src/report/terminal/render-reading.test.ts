import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article, Reading, Span } from "../../model/index.ts";
import { renderReading } from "./render-reading.ts";

const TEXT =
  "Share this\n\nThe dam will hold, \x1b[1mAna Ruiz told Meridian on Tuesday. She denied it leaked.";
const span = (words: string): Span => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const trace = { rule: "inverted", score: 0.875, because: ["cue “told”"] };

const reading = {
  article: {
    id: "dam",
    path: "wire/dam.txt",
    url: null,
    outlet: null,
    title: "The dam",
    authors: ["Jonas Feld"],
    published: "2031-03-04",
    modified: null,
    language: "en",
    text: TEXT,
    skipped: [{ ...span("Share this"), reason: "share-prompt" }],
    inferred: ["title"],
    problems: [],
    sourceMap: null,
  } as unknown as Article,
  paragraphs: [],
  sentences: [],
  tokens: [],
  tags: [],
  dependencies: [],
  names: [],
  relations: [],
  entities: [
    {
      name: "Ana Ruiz",
      kind: "person",
      named: true,
      gender: null,
      plural: false,
      aliases: [],
      roles: [],
      partOf: null,
    },
  ],
  mentions: [{ ...span("Ana Ruiz"), form: "name", entity: 0, trace }],
  figures: [],
  dates: [{ ...span("Tuesday"), value: "2031-03-04", type: "date", anchor: "published", sentence: 0, trace }],
  places: [],
  attributions: [
    {
      source: span("\x1b[1mAna Ruiz"),
      cue: span("told"),
      content: [span("The dam will hold")],
      speaker: 0,
      speakerName: null,
      force: "said",
      withheld: false,
      quotation: "indirect",
      via: ["Meridian"],
      within: null,
      sentence: 0,
      trace,
    },
  ],
} satisfies Reading;

const LAYERS = ["attributions", "dates", "entities"] as const;

test("renderReading() shows each layer with its places, and what nobody stated", () => {
  assert.equal(
    renderReading(reading, { layers: LAYERS }),
    `wire/dam.txt
  title      The dam (inferred)
  outlet     unknown
  author     Jonas Feld
  published  4 March 2031
  language   en

SET ASIDE
  1:1      share buttons  “Share this”

ATTRIBUTIONS
  3:1      Ana Ruiz (“␛[1mAna Ruiz”) · said (“told”) · in the reporter’s words · via Meridian
           “The dam will hold”

DATES
  3:50     4 March 2031  “Tuesday”

ENTITIES
  3:24     Ana Ruiz · person · 1 mention

`,
  );
});

test("renderReading() with a trace tells which rule found it, and why", () => {
  const shown = renderReading(reading, { layers: ["dates"], trace: true });
  assert.match(shown, /“Tuesday”\n {11}by inverted \(0\.875\): cue “told”\n/);
});

test("renderReading() leaves out layers that were not asked for", () => {
  assert.doesNotMatch(renderReading(reading, { layers: ["figures"] }), /ATTRIBUTIONS|DATES|FIGURES/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { loadEnglishReader } from "../src/language/en/models.ts";
import { textWords } from "../src/language/en/text.ts";
import { readTextLayers } from "../src/text/index.ts";
import { readMarkedRelations } from "../test/support/marked-relations.ts";
import { findMistakes } from "./error-kinds.ts";
import { withLayers } from "./layered-text.ts";

/** The kinds of mistake between what people marked and what was found in the same words. */
function check(name: string, gold: string, found: string, ...kinds: readonly string[]): void {
  test(`findMistakes() ${name}`, () => {
    const { text, relations } = readMarkedRelations(gold);
    const layers = readTextLayers({ text, skipped: [], titleSpan: null }, textWords, loadEnglishReader());
    const marked = {
      text,
      tokens: layers.tokens,
      gold: relations,
      found: readMarkedRelations(found).relations,
    };
    assert.equal(readMarkedRelations(found).text, text);
    assert.deepEqual(
      findMistakes(withLayers(marked, layers)).map(({ kind }) => kind),
      kinds,
    );
  });
}

check(
  "leaves alone what differs in punctuation only",
  "{content “The dam will hold,”} {cue said} {source Ana Ruiz}.",
  "“{content The dam will hold},” {cue said} {source Ana Ruiz}.",
);

const nothing = (marked: string) => readMarkedRelations(marked).text;
for (const [kind, marked] of [
  ["verb with a quotation", "{content “The dam will hold,”} {cue said} {source Ana Ruiz}."],
  ["verb with a clause", "{source Ana Ruiz} {cue said} {content that the dam was safe}."],
  ["verb with an infinitive", "{source Ana Ruiz} {cue wants} {content to leave the town}."],
  ["verb with a thing", "{source The mayor} {cue backed} {content the plan}."],
  ["verb with a name or pronoun", "{source The mayor} {cue attacked} {content Ana Ruiz}."],
  ["verb with an object and an infinitive", "{source The mayor} {cue urged} {content residents to leave}."],
  ["passive verb", "{content The plan} {cue was criticized} by {source residents}."],
  ["noun as cue", "{source The mayor} dropped his {cue claim} {content that the dam was safe}."],
  ["preposition as cue", "{cue According to} {source the mayor}, {content the dam was safe}."],
  ["cue in a quotation", "“{source They} {cue claim} {content it was safe},” he told us."],
] as const) {
  check(`names a missed construction: ${kind}`, marked, nothing(marked), `missed: ${kind}`);
  check(`names what is too much: ${kind}`, nothing(marked), marked, `too much: ${kind}`);
}

check(
  "tells what was found with another cue or another content from what was not found",
  "{source The mayor} {cue issued} a statement saying {content the dam was safe}.",
  "{source The mayor} issued a statement {cue saying} {content the dam was safe}.",
  "missed: found with another cue",
  "too much: verb with a clause",
);
check(
  "tells an attribution inside marked content",
  "{source The mayor} {cue said} {content that engineers believe the dam is safe}.",
  "The mayor said that {source engineers} {cue believe} {content the dam is safe}.",
  "missed: verb with a clause",
  "too much: inside marked content",
);

for (const [kind, gold, found] of [
  [
    "source: what “who” stands for",
    "Ana Ruiz met Kim, {source who} {cue said} {content the dam was safe}.",
    "Ana Ruiz met {source Kim}, who {cue said} {content the dam was safe}.",
  ],
  [
    "source: wrong one of the sentence",
    "{source Ana Ruiz} met Kim and {cue said} {content the dam was safe}.",
    "Ana Ruiz met {source Kim} and {cue said} {content the dam was safe}.",
  ],
  [
    "source: missed in another sentence",
    "{source Ana Ruiz} spoke to reporters. {content “The dam is safe,”} {cue a statement said}.",
    "Ana Ruiz spoke to reporters. {content “The dam is safe,”} {cue a statement said}.",
  ],
  [
    "source: named though nobody is marked",
    "The mayor left as it {cue was reported} that {content the dam leaked}.",
    "{source The mayor} left as it {cue was reported} that {content the dam leaked}.",
  ],
  [
    "source too short: relative clause",
    "{source Ana Ruiz, who built the dam}, {cue said} {content it was safe}.",
    "{source Ana Ruiz}, who built the dam, {cue said} {content it was safe}.",
  ],
  [
    "source too short: apposition",
    "{source Ana Ruiz, the chief engineer}, {cue said} {content it was safe}.",
    "{source Ana Ruiz}, the chief engineer, {cue said} {content it was safe}.",
  ],
  [
    "cue too short: particle",
    "{source Ana Ruiz} {cue called for} {content an inquiry}.",
    "{source Ana Ruiz} {cue called} for {content an inquiry}.",
  ],
  [
    "cue too long: phrase with a preposition",
    "{source Ana Ruiz} {cue said} on Tuesday {content the dam was safe}.",
    "{source Ana Ruiz} {cue said on Tuesday} {content the dam was safe}.",
  ],
  [
    "content too short: coordinated part",
    "{source Ana Ruiz} {cue said} {content the dam was safe and the road was open}.",
    "{source Ana Ruiz} {cue said} {content the dam was safe} and the road was open.",
  ],
  [
    "content too long: sentence behind",
    "{source Ana Ruiz} {cue said} {content the dam was safe}. The road was open.",
    "{source Ana Ruiz} {cue said} {content the dam was safe. The road was open}.",
  ],
  [
    "content too short: part on the other side of the cue",
    "{content The dam}, {source Ana Ruiz} {cue said}, {content was safe}.",
    "The dam, {source Ana Ruiz} {cue said}, {content was safe}.",
  ],
] as const) {
  check(`names ${kind}`, gold, found, kind);
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { textWords } from "../src/language/en/text.ts";
import { tokenize } from "../src/text/index.ts";
import { readMarkedRelations } from "../test/support/marked-relations.ts";
import { type MarkedText, pairUp, sameSource, sameTokens, scoreRelations, scoreTokens } from "./relations.ts";

/** The same text marked twice: what people marked, and what was found. */
function markedTwice(goldMarks: string, foundMarks: string): MarkedText {
  const { text, relations: gold } = readMarkedRelations(goldMarks);
  const { text: again, relations: found } = readMarkedRelations(foundMarks);
  assert.equal(again, text);
  return { text, tokens: tokenize(text, [{ start: 0, end: text.length }], textWords), gold, found };
}

test("pairUp() gives a gold relation to one found relation, the one that shares most of its content", () => {
  const { gold, found } = markedTwice(
    "{source Kim} {cue said} {content the ferry was full and the port was shut}.",
    "{source:2 {source Kim}} {cue:2 {cue said}} {content:2 the ferry was full and {content the port was shut}}.",
  );
  assert.deepEqual(
    pairUp(gold, found).map((pair) => found.indexOf(pair.found)),
    [1],
  );
});

test("pairUp() leaves alone what shares only its content or only its cue", () => {
  const otherCue = markedTwice(
    "{source Kim} {cue said} Ruiz believed {content the ferry was full}.",
    "Kim said {source Ruiz} {cue believed} {content the ferry was full}.",
  );
  assert.deepEqual(pairUp(otherCue.gold, otherCue.found), []);
  const otherContent = markedTwice(
    "{content The port was shut}, {source Kim} {cue said} on the quay.",
    "The port was shut, {source Kim} {cue said} {content on the quay}.",
  );
  assert.deepEqual(pairUp(otherContent.gold, otherContent.found), []);
});

test("sameSource() pairs no source with no source", () => {
  const { gold, found } = markedTwice(
    "It {cue was reported} that {content it sank}, {source:2 Kim} {cue:2 said} {content:2 no}.",
    "It {cue was reported} that {content it sank}, Kim {cue:2 said} {content:2 no}.",
  );
  assert.equal(sameSource(gold[0]!, found[0]!), true);
  assert.equal(sameSource(gold[1]!, found[1]!), false);
});

test("sameTokens() leaves out punctuation, quotation marks and white space", () => {
  const marked = markedTwice(
    "{content “We leave at 5%,”} {source Kim} {cue said}, {content “on Monday.”}",
    "“{content We leave at 5%},” {source Kim} {cue said}, “{content on Monday}.”",
  );
  assert.equal(sameTokens(marked, marked.gold[0]!.content, marked.found[0]!.content), true);
  assert.equal(scoreRelations([marked], "exact").f1, 1);
});

test("sameTokens() tells a word more or less, a percent sign included", () => {
  for (const [gold, found] of [
    ["{content rose by 5%} {cue said} {source Kim}", "{content rose by 5}% {cue said} {source Kim}"],
    ["{content no} {cue said} {source Ana Ruiz}", "{content no} {cue said} Ana {source Ruiz}"],
    ["{content no} {cue had said} {source Kim}", "{content no} had {cue said} {source Kim}"],
  ] as const) {
    assert.equal(scoreRelations([markedTwice(gold, found)], "exact").f1, 0);
    assert.equal(scoreRelations([markedTwice(gold, found)], "overlap").f1, 1);
  }
});

test("scoreTokens() counts tokens of the role, once each", () => {
  const marked = markedTwice(
    "{source {source:2 Ana Ruiz}} {cue said} {content no} and {cue:2 denied} {content:2 all}.",
    "{source {source:2 Ana}} Ruiz {cue said} {content no and denied} {content:2 all}.",
  );
  assert.deepEqual(scoreTokens([marked], "source"), { precision: 1, recall: 0.5, f1: 2 / 3 });
  assert.deepEqual(scoreTokens([marked], "content"), { precision: 0.5, recall: 1, f1: 2 / 3 });
});

test("scores of nothing are zero", () => {
  assert.deepEqual(scoreRelations([], "overlap"), { precision: 0, recall: 0, f1: 0 });
});

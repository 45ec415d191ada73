/** `crossread check`: what the reports say of a sentence, and in which words. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { articleFromText, checkSentence } from "../src/index.ts";
import type { SentenceState } from "../src/model/index.ts";
import { crossread } from "./support/crossread.ts";

const published = "2031-03-04";
const ARTICLES = [
  articleFromText(
    "The harbor of Ostvik stayed closed on Monday. The mayor, Karin Solberg, said the crane had fallen twice. " +
      "Norrline denied that the crane had been overloaded. There were 40 workers on the quay.",
    { id: "courier", outlet: "The Ostvik Courier", published },
  ),
  articleFromText(
    "Stefan Brock, a union leader, claimed that the crane had been overloaded. He refused to say whether the quay was safe.",
    { id: "beacon", outlet: "Daily Beacon", published },
  ),
];

const STATES: Readonly<Record<SentenceState, readonly string[]>> = {
  supported: ["The harbor of Ostvik stayed closed.", "Norrline denied that the crane had been overloaded."],
  "only-reported": ["The crane had fallen twice."],
  denied: ["Stefan Brock denied that the crane had been overloaded."],
  disputed: ["The crane had been overloaded.", "The crane had not been overloaded."],
  differs: ["There were 60 workers on the quay."],
  "not-mentioned": [
    "A submarine surfaced in the bay.",
    "The quay was safe.",
    "Yes.",
    "",
    "300 400.",
    "40 workers.",
  ],
};

for (const [state, sentences] of Object.entries(STATES)) {
  for (const sentence of sentences) {
    test(`checkSentence() finds “${sentence}” ${state}`, () => {
      assert.equal(checkSentence(sentence, ARTICLES).state, state);
    });
  }
}

test("checkSentence() shows the words, who said them, and what differs", () => {
  const { passages } = checkSentence("There were 60 workers on the quay.", ARTICLES);
  assert.deepEqual(
    passages.map(({ stance, outlet, difference, evidence }) => [
      stance,
      outlet,
      difference,
      evidence[0]?.quote,
    ]),
    [["differs", "The Ostvik Courier", "40 workers", "There were 40 workers on the quay."]],
  );
});

test("checkSentence() takes no echo and no hoax for what an outlet says itself", () => {
  const stateOf = (text: string) =>
    checkSentence("The mayor of Ostvik sold the ferry.", [articleFromText(text, { id: "beacon", published })])
      .state;
  assert.equal(stateOf("The mayor of Ostvik sold the ferry on Monday for two million crowns."), "supported");
  assert.equal(stateOf("Report that mayor of Ostvik sold the ferry is a hoax."), "denied");
  assert.equal(stateOf("Rumors that the mayor of Ostvik sold the ferry spread online."), "only-reported");
  // What is taken for granted is not what is denied.
  assert.equal(stateOf("Ministry investigates mayor of Ostvik after he sold the ferry."), "supported");
});

test("checkSentence() throws on no sentence and no articles", () => {
  fc.assert(
    fc.property(fc.string(), (sentence) => {
      checkSentence(sentence, ARTICLES);
      assert.equal(checkSentence(sentence, []).state, "not-mentioned");
    }),
    { numRuns: 50 },
  );
});

test("crossread check prints the state and opens each passage at its line", async () => {
  const { out, status } = await crossread([
    ...["check", "The ferry had been overloaded.", "examples/ostvik-ferry", "--quiet"],
  ]);
  assert.match(out, /^Disputed {2}“The ferry had been overloaded.”/u);
  assert.match(out, /examples\/ostvik-ferry\/northshore-herald\.txt:19:1/u);
  assert.equal(status, 3, "one page of the example has no text");
});

test("crossread check gives JSON", async () => {
  const { out } = await crossread([
    ...["check", "The captain was asleep.", "examples/sarn-accord", "--format", "json", "--quiet"],
  ]);
  const check = JSON.parse(out);
  assert.equal(check.schema, "crossread/check@1");
  assert.equal(check.state, "not-mentioned");
});

test("crossread check wants a sentence", async () => {
  const { err, status } = await crossread(["check", " ", "examples/sarn-accord"]);
  assert.match(err, /Cannot check nothing/u);
  assert.equal(status, 2);
});

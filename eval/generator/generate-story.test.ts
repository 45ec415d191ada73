import assert from "node:assert/strict";
import { test } from "node:test";
import { bareArticle } from "../../test/support/bare-article.ts";
import { randomFrom } from "../../tools/train/random.ts";
import { type Draft, draftOf, textOfDraft } from "./draft.ts";
import { generateStory } from "./generate-story.ts";
import { REMAKES } from "./remakes.ts";

const BASE: Draft = [
  ["A ferry ran aground off Norholm on Monday.", "Twelve people were injured, the coast guard said."],
  ["Its engine had failed.", "The ship was built in 1998 and carried 61 passengers."],
  ["An inquiry begins on Thursday."],
];
const HOST: Draft = [["The council met.", "It voted on the harbor wall."], ["Residents were pleased."]];

function remake(name: string, seed = 1): Draft {
  return REMAKES[name]!(BASE, { random: randomFrom(seed), published: "2031-03-04", host: HOST });
}

test("a draft is the text it came from", () => {
  assert.deepEqual(draftOf(bareArticle(textOfDraft(BASE), "a")), BASE);
});

test("trims keep sentences as they are", () => {
  const all = BASE.flat();
  for (const name of [
    "whole reprint",
    "head",
    "tail",
    "every other sentence",
    "paragraphs cut",
    "sentence order",
  ])
    assert.ok(
      remake(name)
        .flat()
        .every((sentence) => all.includes(sentence)),
      name,
    );
  assert.deepEqual(remake("head").flat(), all.slice(0, 3));
  assert.deepEqual(remake("tail").flat(), all.slice(2));
  assert.equal(remake("sentence order").flat().length, all.length);
});

test("a passage stands inside another report", () => {
  const mixed = remake("passage inside").flat();
  assert.deepEqual(
    mixed.filter((sentence) => HOST.flat().includes(sentence)),
    HOST.flat(),
  );
  assert.deepEqual(
    mixed.filter((sentence) => BASE.flat().includes(sentence)),
    BASE.flat().slice(0, 2),
  );
});

test("every way of remaking gives a text", () => {
  for (const name of Object.keys(REMAKES)) assert.ok(textOfDraft(remake(name)).length > 0, name);
});

test("generateStory() gives the same reports for the same seed, and others for another", () => {
  const story = generateStory([BASE, HOST], { count: 40, seed: 7 });
  assert.deepEqual(generateStory([BASE, HOST], { count: 40, seed: 7 }), story);
  assert.notDeepEqual(generateStory([BASE, HOST], { count: 40, seed: 8 }), story);
});

test("generateStory() begins with the bases and tells of every other report what it is made of", () => {
  const story = generateStory([BASE, HOST], { count: 60, seed: 7 });
  assert.deepEqual(
    story.slice(0, 2).map(({ text, made }) => ({ text, made })),
    [BASE, HOST].map((draft) => ({ text: textOfDraft(draft), made: "base" })),
  );
  const ids = story.map(({ id }) => id);
  assert.equal(new Set(ids).size, 60);
  for (const { id, made, sources } of story) {
    assert.equal(sources.length > 0, made !== "base" && made !== "own account", id);
    for (const source of sources) assert.ok(ids.indexOf(source) < ids.indexOf(id));
  }
});

test("five thousand reports are of five thousand outlets, by time", () => {
  const story = generateStory([HOST], { count: 5_000, seed: 1 });
  assert.equal(new Set(story.map(({ outlet }) => outlet)).size, 5_000);
  assert.deepEqual(
    story.map(({ published }) => published),
    story.map(({ published }) => published).sort(),
  );
});

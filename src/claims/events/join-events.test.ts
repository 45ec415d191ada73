import assert from "node:assert/strict";
import { test } from "node:test";
import { bareArticle } from "../../../test/support/bare-article.ts";
import { english } from "../../language/en/index.ts";
import { textOf } from "../../model/index.ts";
import { readArticle } from "../../pipeline/read-article.ts";
import { joinEntities } from "../../resolve/entities/join-entities.ts";
import { prepareStory } from "../story.ts";
import { rarityIn } from "../terms.ts";
import { findEvents } from "./find-events.ts";
import { joinEvents, likenessOfEvents } from "./join-events.ts";

const language = english();

function open(texts: readonly string[]) {
  const readings = texts.map((text, i) =>
    readArticle(bareArticle(text, `report-${i + 1}`, { published: "2031-03-05" }), language),
  );
  const story = prepareStory(readings, joinEntities(readings, language.entities), language.claims);
  return { story, events: findEvents(story), rarity: rarityIn(story) };
}

/** The words of each event that is told of more than once. */
function joined(...texts: readonly string[]): readonly string[] {
  const { story, events, rarity } = open(texts);
  return joinEvents(story, events, { rarity })
    .filter((group) => group.length > 1)
    .map((group) =>
      group
        .map(({ article, token }) => textOf(article.article.text, article.reading.tokens[token]!))
        .join(" + "),
    );
}

const COLLAPSED = "The bridge at Ostvik collapsed on Monday. Police in Halden closed the coast road.";

test("joinEvents() joins a verb and the noun for it across reports", () => {
  assert.deepEqual(joined(COLLAPSED, "The collapse of the bridge at Ostvik was heard in the town."), [
    "collapsed + collapse",
  ]);
});

test("joinEvents() joins active and passive, and words that stand for one another", () => {
  assert.deepEqual(
    joined(
      "Soldiers seized the town hall in Brask on Sunday.",
      "The town hall in Brask was captured by soldiers on Sunday.",
    ),
    ["seized + captured"],
  );
});

test("joinEvents() keeps a denied event from one that is told", () => {
  assert.deepEqual(joined("The army shelled Brask on Sunday.", "The army did not shell the depot."), []);
});

test("joinEvents() does not depend on the order of the reports", () => {
  const other = "Nine people died in the collapse of the bridge in Ostvik, and Halden police closed a road.";
  assert.deepEqual(joined(COLLAPSED, other).length, joined(other, COLLAPSED).length);
});

test("likenessOfEvents() is symmetric", () => {
  const { story, events, rarity } = open([COLLAPSED, "Nine died when the Ostvik bridge collapsed."]);
  const likeness = likenessOfEvents(story, events, { rarity });
  for (const a of events) for (const b of events) assert.equal(likeness(a, b), likeness(b, a));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { bareArticle } from "../../../test/support/bare-article.ts";
import { english } from "../../language/en/index.ts";
import { textOf } from "../../model/index.ts";
import { readArticle } from "../../pipeline/read-article.ts";
import { joinEntities } from "../../resolve/entities/join-entities.ts";
import { prepareStory } from "../story.ts";
import type { ClaimEvent, Participant } from "./event.ts";
import { findEvents } from "./find-events.ts";

const language = english();

/** Read as the program reads it: an event's arguments come from the tree. */
function eventsOf(...texts: readonly string[]) {
  const readings = texts.map((text, i) =>
    readArticle(bareArticle(text, `report-${i + 1}`, { published: "2031-03-05" }), language),
  );
  const story = prepareStory(readings, joinEntities(readings, language.entities), language.claims);
  return { story, events: findEvents(story) };
}

function eventOf(text: string, action: string): ClaimEvent {
  const found = eventsOf(text).events.filter((event) => event.action === action);
  assert.equal(found.length, 1, `${action} in “${text}”`);
  return found[0]!;
}

function written(event: ClaimEvent, participant: Participant | null): string {
  return participant === null ? "" : textOf(event.article.article.text, participant.span);
}

test("findEvents() leads passive, active and noun to one agent and one patient", () => {
  const cases = [
    "The army shelled the market.",
    "The market was shelled by the army.",
    "The shelling of the market by the army went on.",
    "The army, which shelled the market, denied it.",
    "The market shelled by the army has burned down.",
    "The army advanced and shelled the market.",
    "The army began shelling the market.",
  ];
  for (const text of cases) {
    const event = eventOf(text, "shell");
    assert.equal(event.kind, "attack", text);
    assert.equal(written(event, event.agent).toLowerCase(), "the army", text);
    assert.equal(written(event, event.patient).toLowerCase(), "the market", text);
  }
});

test("findEvents() takes a verb that only lends its subject for no event of its own", () => {
  const { events } = eventsOf("Rebels carried out an attack on the depot. The attack took place at noon.");
  assert.deepEqual(
    events.map((event) => [event.action, written(event, event.agent), written(event, event.patient)]),
    [
      ["attack", "Rebels", "the depot"],
      ["attack", "", ""],
    ],
  );
});

test("findEvents() leads what happens to whom it befell, and a noun's owner likewise", () => {
  const cases = [
    ["The ferry sank off Ostvik.", "sink", "The ferry"],
    ["The sinking of the ferry shocked Ostvik.", "sink", "the ferry"],
    ["The mayor's arrest by police shocked Ostvik.", "arrest", "The mayor's"],
    ["Two men were arrested in Halden and charged with theft.", "charge", "Two men"],
  ] as const;
  for (const [text, action, patient] of cases) {
    const event = eventOf(text, action);
    assert.equal(written(event, event.patient).replace(/’/u, "'"), patient.replace("'s", ""), text);
  }
});

test("findEvents() leads an adjective of nationality to the country", () => {
  const { story, events } = eventsOf(
    "Selurian artillery struck the market. Korva blamed Seluria. A Selurian attack on Korva followed.",
  );
  const strike = events.find(({ action }) => action === "strike")!;
  assert.deepEqual(
    strike.agent?.of.map((entity) => story.entities[entity]!.name),
    ["Seluria"],
  );
  const attack = events.find(({ action, isNoun }) => isNoun && action === "attack")!;
  assert.deepEqual(
    attack.agent?.of.map((entity) => story.entities[entity]!.name),
    ["Seluria"],
  );
});

test("findEvents() takes places, dates and figures of the event that they hang on", () => {
  const event = eventOf(
    "Nine people were killed near Ostvik on Monday after a fire had broken out outside the station on Sunday.",
    "kill",
  );
  assert.deepEqual(
    event.places.map((place) => [place.preposition, written(event, place)]),
    [["near", "Ostvik"]],
  );
  const { dates, figures } = event.article.reading;
  assert.deepEqual(
    event.dates.map((date) => dates[date]!.value),
    ["2031-03-03"],
  );
  assert.deepEqual(
    event.figures.map((figure) => figures[figure]!.min),
    [9],
  );
});

test("findEvents() tells what was not done, may be and is yet to come", () => {
  const cases = [
    ["The army did not shell the market.", "negated"],
    ["No attack took place on Monday.", "negated"],
    ["Rebels may have attacked the depot.", "unreal"],
    ["Rebels planned to attack the depot.", "unreal"],
    ["The rebels will attack the depot.", "future"],
  ] as const;
  for (const [text, turn] of cases) {
    const event = eventsOf(text).events.find(({ kind }) => kind === "attack")!;
    for (const name of ["negated", "unreal", "future"] as const) {
      assert.equal(event[name], name === turn, `${name}: ${text}`);
    }
  }
});

test("findEvents() keeps the clause and the attribution in which the event is told", () => {
  const event = eventOf("The army shelled the market on Monday, the mayor said, and then withdrew.", "shell");
  assert.equal(textOf(event.article.article.text, event.span), "The army shelled the market on Monday");
  assert.equal(event.attribution, 0);
  assert.equal(eventOf("The army shelled the market.", "shell").attribution, null);
});

test("findEvents() leaves alone", () => {
  const cases = [
    ["a name", "The Battle of Ostvik was filmed."],
    ["an auxiliary", "It had been quiet."],
    ["a noun in a name's office", "The attack helicopter was old."],
  ] as const;
  for (const [because, text] of cases) {
    assert.deepEqual(
      eventsOf(text).events.filter(({ kind }) => kind === "attack" || kind === "clash"),
      [],
      because,
    );
  }
});

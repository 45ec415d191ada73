import assert from "node:assert/strict";
import { test } from "node:test";
import { bareArticle } from "../../../test/support/bare-article.ts";
import { english } from "../../language/en/index.ts";
import { readArticle } from "../../pipeline/read-article.ts";
import { joinEntities } from "../../resolve/entities/join-entities.ts";
import { findEvents } from "../events/find-events.ts";
import { prepareStory } from "../story.ts";
import { actorConflicts } from "./find-actor-conflicts.ts";

const language = english();

function conflicts(texts: readonly string[]) {
  const readings = texts.map((text, i) =>
    readArticle(
      bareArticle(text, `report-${i + 1}`, { outlet: `Outlet ${i + 1}`, published: "2031-06-17" }),
      language,
    ),
  );
  const story = prepareStory(readings, joinEntities(readings, language.entities), language.claims);
  return actorConflicts(story, findEvents(story));
}

function found(...texts: readonly string[]): readonly (readonly string[])[] {
  return conflicts(texts).map(({ over, why }) => [over, why]);
}

const WAR = "The war between Kestria and Lorvania goes on in Kestria and Lorvania. ";

test("actorConflicts() finds who is said to have done it, by sides that blame one another", () => {
  const cases: readonly (readonly [a: string, b: string, why: string])[] = [
    [
      `${WAR}Kestrian guns shelled the mill in Halden, Lorvania's army said.`,
      `${WAR}A Lorvanian rocket hit the mill in Halden, Kestria's army said.`,
      "The reports differ over who did it: “Kestrian guns” and “A Lorvanian rocket”",
    ],
    [
      "The bullet came from a police pistol, the prosecutor said.",
      "The bullet did not come from a police weapon, the force said.",
      "The reports differ over who did it: “a police pistol” and not “a police weapon”",
    ],
  ];
  for (const [a, b, why] of cases) assert.deepEqual(found(a, b), [["actor", why]], a);
});

test("actorConflicts() finds to whom it was done and where, where one report sets it against another", () => {
  assert.deepEqual(
    found(
      "Police have arrested the mate of the barge.",
      "It was the pilot, and not the mate, whom the police arrested.",
    ),
    [["actor", "The reports differ over to whom it was done: “the mate of the barge” and “the pilot”"]],
  );
  assert.deepEqual(
    found(
      "The shot was fired in Mill Square, the police said.",
      "The officer fired on the Iron Bridge and not in Mill Square, the prosecutor said.",
    ),
    [["place", "The reports differ over where it was: “Mill Square” and “the Iron Bridge”"]],
  );
});

test("actorConflicts() finds one wreck at two places", () => {
  assert.deepEqual(
    found("The ferry sank off Cape Amar on Monday.", "The ferry sank off Tull Point on Monday."),
    [["place", "The reports differ over where it was: “Cape Amar” and “Tull Point”"]],
  );
});

test("actorConflicts() shows a denial with the words that deny", () => {
  const [conflict] = conflicts([
    `${WAR}Kestrian guns shelled the mill in Halden, Lorvania's army said.`,
    `${WAR}A Lorvanian rocket hit the mill in Halden, Ilan Varga said.`,
    `${WAR}Colonel Petra Sund denied that Kestrian guns had shelled the mill in Halden.`,
  ]);
  const quotes = conflict!.sides.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  assert.ok(quotes.some((quote) => quote.includes("denied that Kestrian guns")));
});

test("actorConflicts() leaves alone", () => {
  const cases: readonly (readonly [because: string, texts: readonly string[]])[] = [
    [
      "attacks of two days",
      [
        `${WAR}Kestrian guns shelled the mill in Halden on Monday, Lorvania's army said.`,
        `${WAR}A Lorvanian rocket hit the mill in Halden on 3 June, Kestria's army said.`,
      ],
    ],
    [
      "attacks on other things",
      [
        `${WAR}Kestrian guns shelled the mill in Halden, Lorvania's army said.`,
        `${WAR}A Lorvanian rocket hit the school in Halden, Kestria's army said.`,
      ],
    ],
    [
      "many things",
      [
        `${WAR}Kestrian guns shelled villages, Lorvania's army said.`,
        `${WAR}Lorvanian rockets hit villages, Kestria's army said.`,
      ],
    ],
    [
      "one side by two names",
      [
        `${WAR}Kestrian guns shelled the mill in Halden, Lorvania's army said.`,
        `${WAR}Kestria's army shelled the mill in Halden, a witness said.`,
      ],
    ],
    [
      "two people arrested",
      ["Police have arrested the mate of the barge.", "Police have arrested the pilot of the barge."],
    ],
    [
      "a place near another",
      ["The ferry sank off Cape Amar on Monday.", "The ferry sank near Tull Point on Monday."],
    ],
  ];
  for (const [because, texts] of cases) assert.deepEqual(found(...texts), [], because);
});

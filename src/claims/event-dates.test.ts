import assert from "node:assert/strict";
import { test } from "node:test";
import { bareArticle } from "../../test/support/bare-article.ts";
import { english } from "../language/en/index.ts";
import type { Article } from "../model/index.ts";
import { readArticle } from "../pipeline/read-article.ts";
import { joinEntities } from "../resolve/entities/join-entities.ts";
import { findDatedClauses } from "./dated-clauses.ts";
import { eventDateConflicts } from "./event-dates.ts";
import { prepareStory } from "./story.ts";
import { rarityIn } from "./terms.ts";

const language = english();

/** Read as the program reads them: what happened to what is known from trees only. */
function conflicts(texts: readonly string[], days: readonly string[] = []) {
  const readings = texts.map((text, i) => readArticle(reportOf(text, `report-${i + 1}`, days[i]), language));
  const story = prepareStory(readings, joinEntities(readings, language.entities), language.claims);
  return eventDateConflicts(story, findDatedClauses(story), rarityIn(story));
}

function reportOf(text: string, id: string, published = "2031-06-17"): Article {
  return bareArticle(text, id, { outlet: id, published });
}

function dates(...texts: readonly string[]): readonly (readonly string[])[] {
  return conflicts(texts).map(({ sides }) => sides.map(({ says }) => says));
}

const SIGNED = "Kestria and Lorvane signed the Sarn Accord";

test("eventDateConflicts() finds one event under two dates, however it is told", () => {
  const cases: readonly (readonly [a: string, b: string])[] = [
    [`${SIGNED} in February 2029.`, `${SIGNED} in November 2029.`],
    [`The accord was signed in February 2029.`, `It rests on the Sarn Accord, signed in November 2029.`],
    [
      "The mission was covered by the Sarn Accord, which the two countries signed in February 2029.",
      "According to a report by Halden Press, the accord was signed in November 2029.",
    ],
    ["The inquiry was opened in February 2029.", "The border inquiry was opened in November 2029."],
    [
      "The ship was last inspected in February 2029, according to documents.",
      "Eide said that the ferry had last been inspected in November 2029 and that “nothing was found”.",
    ],
  ];
  for (const [a, b] of cases) assert.deepEqual(dates(a, b), [["February 2029", "November 2029"]], a);
});

test("eventDateConflicts() takes the day of a reprinted sentence from the report that had it first", () => {
  const signed = `${SIGNED} on Friday.`;
  const days = ["2031-06-17", "2031-06-24"];
  assert.deepEqual(conflicts([signed, signed], days), []);
  assert.equal(conflicts([signed, `${SIGNED} on June 2, 2031.`], days).length, 1);
});

test("eventDateConflicts() names the thing by its fullest name", () => {
  const [conflict] = conflicts([
    "The inquiry was opened in March 2030.",
    "The border inquiry was opened in May 2030.",
  ]);
  assert.equal(conflict?.topic, "border inquiry opened");
});

test("eventDateConflicts() leaves the wider date out of the quarrel of the narrower ones", () => {
  assert.deepEqual(
    dates(`${SIGNED} in February 2029.`, `${SIGNED} in November 2029.`, `${SIGNED} in 2029.`),
    [["February 2029", "November 2029"]],
  );
});

test("eventDateConflicts() leaves alone", () => {
  const cases: readonly (readonly [because: string, texts: readonly string[]])[] = [
    ["a date in a wider one", [`${SIGNED} in February 2029.`, `${SIGNED} in 2029.`]],
    ["two days side by side", [`${SIGNED} on 3 February 2029.`, `${SIGNED} on 4 February 2029.`]],
    [
      "another thing of the same verb",
      [`${SIGNED} in February 2029.`, "The coach signed a striker from Lorvane in July 2030."],
    ],
    [
      "two inquiries of one story",
      [
        "The bribery inquiry was opened in March 2030. The border inquiry goes on.",
        "The inquiry was opened in May 2030.",
      ],
    ],
    [
      "what has not happened",
      [`${SIGNED} in February 2029.`, `${SIGNED} never, and may do so in November 2031.`],
    ],
    ["what happened again", [`${SIGNED} in February 2029.`, `${SIGNED} again in November 2030.`]],
    [
      "what one report has twice",
      [`${SIGNED} in February 2029. ${SIGNED} in March 2030.`, `${SIGNED} in March 2030.`],
    ],
    [
      "what may happen often",
      ["The board inspected the ferry in June 2029.", "The board inspected the ferry in October 2030."],
    ],
  ];
  for (const [because, texts] of cases) assert.deepEqual(dates(...texts), [], because);
});

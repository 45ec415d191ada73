import assert from "node:assert/strict";
import { test } from "node:test";
import { bareArticle } from "../../../test/support/bare-article.ts";
import { english } from "../../language/en/index.ts";
import { readArticle } from "../../pipeline/read-article.ts";
import { joinEntities } from "../../resolve/entities/join-entities.ts";
import { findEvents } from "../events/find-events.ts";
import { prepareStory } from "../story.ts";
import { dateConflicts } from "./date-conflicts.ts";

const language = english();

function conflicts(texts: readonly string[]) {
  const readings = texts.map((text, i) =>
    readArticle(
      bareArticle(text, `report-${i + 1}`, { outlet: `Outlet ${i + 1}`, published: "2031-06-17" }),
      language,
    ),
  );
  const story = prepareStory(readings, joinEntities(readings, language.entities), language.claims);
  return dateConflicts(story, findEvents(story));
}

function found(...texts: readonly string[]): readonly (readonly string[])[] {
  return conflicts(texts).map(({ relation, sides }) => [relation, ...sides.map(({ says }) => says)]);
}

test("dateConflicts() finds an occasion on two days", () => {
  const cases: readonly (readonly [texts: readonly string[], expected: readonly string[]])[] = [
    [
      [
        "Varga will appear before a magistrate in Halden on Thursday, the police said.",
        "The hearing of Varga has been set for Friday in Halden, said his lawyer.",
      ],
      ["contradiction", "Thursday", "Friday"],
    ],
    [
      ["The trial of Varga will open in October, his lawyer said. The prosecutor speaks of the spring."],
      ["contradiction", "the spring", "October"],
    ],
    [
      [
        "The funeral of Ilan Varga will be held on Thursday, his party said.",
        "The funeral of Ilan Varga, postponed by two days, will be held on Saturday.",
      ],
      ["revision", "Thursday", "Saturday"],
    ],
  ];
  for (const [texts, expected] of cases) assert.deepEqual(found(...texts), [expected], texts[0]);
});

test("dateConflicts() tells those who differ from the one who moved the day", () => {
  assert.deepEqual(
    found(
      "The trial of Ilan Varga begins in Halden on 14 September, the court said.",
      "The trial of Ilan Varga begins in Halden on 16 September, his lawyer said.",
      "The trial of Ilan Varga has been postponed to 21 September, the court in Halden announced.",
    ),
    [
      ["contradiction", "14 September", "16 September"],
      ["revision", "14 September", "21 September"],
    ],
  );
});

test("dateConflicts() shows dates of one event that are more and less exact", () => {
  const cases: readonly (readonly [a: string, b: string, says: readonly string[]])[] = [
    [
      "Korva seized the port of Halden in the autumn of 2030.",
      "Halden fell to Korva in October 2030.",
      ["the autumn of 2030", "October 2030"],
    ],
    [
      "The dam was last inspected in early April, the owner said.",
      "The dam passed an inspection on 2 April.",
      ["early April", "2 April"],
    ],
    [
      "The mill poured dye into Lake Orla last week, anglers said.",
      "Dye leaked into Lake Orla between June 9 and June 12, according to the ministry.",
      ["between June 9 and June 12", "last week"],
    ],
  ];
  for (const [a, b, says] of cases) assert.deepEqual(found(a, b), [["compatible", ...says]], a);
});

test("dateConflicts() writes no date in code", () => {
  const [conflict] = conflicts(["Korva seized Halden in 2030.", "Halden fell to Korva in October 2030."]);
  assert.doesNotMatch(conflict!.why, /\d{4}-|\/\./u);
});

test("dateConflicts() leaves alone", () => {
  const cases: readonly (readonly [because: string, texts: readonly string[]])[] = [
    [
      "one date in two forms",
      ["Korva seized Halden on 3 October 2030.", "Halden fell to Korva on October 3, 2030."],
    ],
    [
      "what another did",
      ["Korva seized Halden in the autumn of 2030.", "Lorvane seized the port in October 2030."],
    ],
    [
      "one who names two hearings",
      [
        "The hearing of Varga is set for Thursday. The second hearing of Varga is set for Monday.",
        "The hearing of Varga is set for Friday.",
      ],
    ],
    [
      "what happens day by day",
      ["Drones attacked the villages last week.", "Drones attacked the villages on Thursday."],
    ],
  ];
  for (const [because, texts] of cases) assert.deepEqual(found(...texts), [], because);
});

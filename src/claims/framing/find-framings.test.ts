import assert from "node:assert/strict";
import { test } from "node:test";
import { bareArticle } from "../../../test/support/bare-article.ts";
import { english } from "../../language/en/index.ts";
import { readArticle } from "../../pipeline/read-article.ts";
import { joinEntities } from "../../resolve/entities/join-entities.ts";
import { alignQuotations } from "../align-quotations.ts";
import { alignStatements } from "../align-statements.ts";
import { findEvents } from "../events/find-events.ts";
import { findStatements } from "../statements.ts";
import { prepareStory } from "../story.ts";
import { rarityIn } from "../terms.ts";
import { findFramings } from "./find-framings.ts";

const language = english();

/** What the sides say, of each framing. */
function framings(...texts: readonly string[]): readonly (readonly string[])[] {
  const readings = texts.map((text, i) =>
    readArticle(
      bareArticle(text, `report-${i + 1}`, { outlet: `Outlet ${i + 1}`, published: "2031-06-17" }),
      language,
    ),
  );
  const story = prepareStory(readings, joinEntities(readings, language.entities), language.claims);
  const statements = findStatements(story);
  const shared = {
    clusters: alignStatements(story, statements, rarityIn(story)),
    quotations: alignQuotations(story),
    events: findEvents(story),
  };
  return findFramings(story, statements, shared).map(({ sides }) => sides.map(({ says }) => says));
}

test("findFramings() finds one thing under words that take sides", () => {
  const cases: readonly (readonly [a: string, b: string, says: readonly string[]])[] = [
    [
      "Rioters filled the squares of Halden on Friday. They broke windows.",
      "A march through Halden ended peacefully on Friday. The marchers sang.",
      ["rioters", "march, marchers"],
    ],
    [
      "An event involving steam took place at the Tarn works today, the owner said.",
      "An explosion tore through the Tarn works on Tuesday. The blast killed two men.",
      ["event", "explosion, blast"],
    ],
  ];
  for (const [a, b, says] of cases) assert.deepEqual(framings(a, b), [says], a);
});

test("findFramings() finds what was done to one place under verbs that take sides", () => {
  const war = "The war between Kestria and Lorvania goes on in Kestria and Lorvania.";
  assert.deepEqual(
    framings(
      `${war} Kestria liberated Halden on Monday, its ministry said.`,
      `${war} Kestrian forces seized Halden on Monday.`,
    ),
    [["liberated", "seized"]],
  );
  assert.deepEqual(
    framings(
      `${war} Kestria liberated Halden on Monday, its ministry said.`,
      `${war} Lorvania had seized Halden in May.`,
    ),
    [],
  );
});

test("findFramings() takes what was done to one town on one day for one deed, where nobody names two doers", () => {
  const day = (doer: string, verb: string) =>
    framings(
      "Our soldiers liberated the town of Halden on 15 June, the general said.",
      `${doer} ${verb} Halden on 15 June.`,
    );
  assert.deepEqual(day("Government troops", "occupied"), [["liberated", "occupied"]]);
  assert.deepEqual(day("Government troops", "reclaimed"), [["liberated", "reclaimed"]]);
  assert.deepEqual(day("Government troops", "left"), []);
});

test("findFramings() knows a town by what it was called, and a pronoun by who speaks", () => {
  assert.deepEqual(
    framings(
      "Kestria said on Monday that it had retaken the town of Halden. The town of Halden has been retaken, Kestria said.",
      "Fighting goes on in Halden, hours after Kestria had declared the river town its own.",
    ),
    [["retaken", "declared"]],
  );
});

test("findFramings() finds words that one report calls a threat and another lets stand as said", () => {
  const threat =
    'President Ilan Varga threatened Lorvane with war on Monday. Whoever crosses the river "will be driven back into the mountains", Varga said.';
  const plain =
    '"Whoever crosses the river will be driven back into the mountains," said President Ilan Varga.';
  assert.deepEqual(framings(threat, plain), [
    ["President Ilan Varga threatened Lorvane", `"${plain.split('"')[1]}"`],
  ]);
});

test("findFramings() leaves alone", () => {
  const cases: readonly (readonly [because: string, texts: readonly string[]])[] = [
    [
      "words of one color",
      ["Protesters filled the squares of Halden on Friday.", "A march through Halden ended on Friday."],
    ],
    [
      "a report that has both",
      [
        "A protest in Halden became a riot on Friday. The rioters and the protesters went home.",
        "A riot and a protest shook Halden on Friday.",
      ],
    ],
    [
      "what stands in quotation marks without a speaker",
      ["A so-called “riot” was held in Halden on Friday.", "A march through Halden ended on Friday."],
    ],
    [
      "what it is said not to be",
      ["It was not a riot that Halden saw on Friday.", "A march through Halden ended on Friday."],
    ],
    [
      "the regime of one country and the government of another",
      ["The Korvan regime fell on Friday.", "The Lorvanian government met on Friday."],
    ],
  ];
  for (const [because, texts] of cases) assert.deepEqual(framings(...texts), [], because);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { markedStory } from "../../test/support/marked-story.ts";
import { claimWords } from "../language/en/claims.ts";
import { alignStatements } from "./align-statements.ts";
import { couldBeSame } from "./statement-likeness.ts";
import { findStatements, type Statement } from "./statements.ts";
import { prepareStory } from "./story.ts";
import { likenessOfTerms, rarityIn } from "./terms.ts";

/** What else the reports of the story tell, so that no word is rare only because there is nothing else. */
const BACKGROUND =
  "The harbor was closed at dusk. Relatives gathered in a school. A storm warning had been lifted. Two tugs stood by.";

function clusters(...texts: readonly string[]): readonly (readonly Statement[])[] {
  const reports = [...texts, BACKGROUND].map((text, i) => ({ outlet: `Outlet ${i + 1}`, text }));
  const { readings, entities } = markedStory(reports);
  const story = prepareStory(readings, entities, claimWords);
  return alignStatements(story, findStatements(story), rarityIn(story)).filter(
    (cluster) => cluster.length > 1,
  );
}

function assertJoined(...texts: readonly string[]): void {
  assert.equal(clusters(...texts)[0]?.length, texts.length);
}

test("alignStatements() knows a statement in another order and voice", () => {
  assertJoined(
    "{source The coast guard} {cue said} {content both engines failed before the ferry struck the reef}.",
    "Before the ferry struck the reef, both engines failed.",
  );
});

test("alignStatements() takes a date and its wider one for the same", () => {
  assertJoined(
    "The accord between Kestria and Lorvane was signed {d:2029-02 in February 2029}.",
    "Kestria and Lorvane signed their accord {d:2029 in 2029}, the accord that was signed between them.",
  );
});

test("alignStatements() leaves alone", () => {
  const cases: readonly (readonly [because: string, texts: readonly string[]])[] = [
    [
      "what one says and the other negates",
      [
        "The ferry was inspected in the Halden yard before Easter.",
        "The ferry was not inspected in the Halden yard before Easter.",
      ],
    ],
    [
      "figures that cannot both hold",
      [
        "Rescuers brought {f:12..12::person 12 people} from the wreck to Lillmark.",
        "Rescuers brought {f:40..40::person 40 people} from the wreck to Lillmark.",
      ],
    ],
    [
      "dates that have no day in common",
      [
        "The inquiry into the ferry opened in Haldersund {d:2031-03-05 on 5 March}.",
        "The inquiry into the ferry opened in Haldersund {d:2031-06-05 on 5 June}.",
      ],
    ],
    [
      "what happened and what might",
      ["The eastern wall of the dam gave way.", "The eastern wall of the dam might give way."],
    ],
    [
      "words that are no clause and too few to be known again",
      ["The salvage divers.", "The salvage divers."],
    ],
    [
      "a report that speaks of the same things",
      [
        "The minister visited the harbor and thanked the divers.",
        "The union wrote to the minister about the harbor pilots.",
      ],
    ],
  ];
  for (const [because, texts] of cases) assert.deepEqual(clusters(...texts), [], because);
});

test("couldBeSame() and likenessOfTerms() are symmetric", () => {
  const { readings, entities } = markedStory([
    {
      outlet: "A",
      text: "Nine died on the reef. Nobody died on the reef. {f:9..9:die:person Nine people} died {d:2031 in 2031}.",
    },
    {
      outlet: "B",
      text: "{f:8..8:die:person Eight people} died on the reef. It may rain on the reef. Seven people died.",
    },
  ]);
  const story = prepareStory(readings, entities, claimWords);
  const statements = findStatements(story);
  for (const a of statements) {
    for (const b of statements) {
      assert.equal(couldBeSame(story, a, b), couldBeSame(story, b, a));
      assert.equal(
        likenessOfTerms(a.terms, b.terms, () => 1),
        likenessOfTerms(b.terms, a.terms, () => 1),
      );
    }
  }
});

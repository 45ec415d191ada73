import assert from "node:assert/strict";
import { test } from "node:test";
import { bareArticle } from "../../test/support/bare-article.ts";
import { markedStory } from "../../test/support/marked-story.ts";
import { claimWords } from "../language/en/claims.ts";
import { english } from "../language/en/index.ts";
import { readArticle } from "../pipeline/read-article.ts";
import { couldBeSame, SAME_CLAIM_MIN, statementLikeness } from "./statement-likeness.ts";
import { findStatements } from "./statements.ts";
import { prepareStory } from "./story.ts";
import { rarityIn } from "./terms.ts";

/** What else the reports tell, so that no word is rare only because there is nothing else. */
const BACKGROUND =
  "The harbor was closed at dusk. Relatives gathered in a school. A storm warning had been lifted. Two tugs stood by.";

/** The first statements of two reports; the same from either side. */
function areSame(a: string, b: string): boolean {
  const { readings, entities } = markedStory(
    [a, b, BACKGROUND].map((text, i) => ({ outlet: `Outlet ${i + 1}`, text })),
  );
  const story = prepareStory(readings, entities, claimWords);
  const statements = findStatements(story);
  const [x, y] = [0, 1].map((rank) => statements.find(({ article }) => article.rank === rank)!);
  const likenessOf = statementLikeness(story, rarityIn(story));
  assert.equal(likenessOf(x!, y!), likenessOf(y!, x!));
  return likenessOf(x!, y!) >= SAME_CLAIM_MIN;
}

test("statementLikeness() knows", () => {
  const cases: readonly (readonly [what: string, a: string, b: string])[] = [
    [
      "synonyms",
      "The council {v:purchase purchased} the old ferry from Norrline in spring.",
      "The council {v:buy bought} the old ferry from Norrline in spring.",
    ],
    [
      "one figure of one thing in other words",
      "{f:83..83::people 83 people} were taken into custody.",
      "Police arrested {f:83..83::people 83 people}.",
    ],
    [
      "a sum and what it is for",
      "The yard will {v:pay pay} a fine of {f:4200000..4200000::USD 4.2 million dollars} over the pump.",
      "A fine of {f:4200000..4200000::USD 4.2 million dollars} {v:await awaits} the owner of the yard.",
    ],
    ["a clause of two words", "The eastern dam {v:burst burst}.", "“The eastern dam {v:burst burst}.”"],
    [
      "a town and the country around it",
      "The last train {v:leave left} {place Ostvik} before the bridge closed.",
      "Before the bridge closed, the last train {v:leave left} {place Ostvik}.",
    ],
  ];
  for (const [what, a, b] of cases) assert.ok(areSame(a, b), what);
});

test("couldBeSame() asks what is negated", () => {
  const [plain, addition, whole] = [
    "The flare was fired from the lower deck.",
    "The flare was fired from the lower deck and not from the bridge.",
    "The flare was not fired from the lower deck.",
  ].map((text, i) => readArticle(bareArticle(text, `report-${i}`), english()));
  const story = prepareStory([plain!, addition!, whole!], [], claimWords);
  const [a, b, c] = findStatements(story);
  assert.ok(couldBeSame(story, a!, b!));
  assert.ok(!couldBeSame(story, a!, c!));
});

test("statementLikeness() keeps apart", () => {
  const cases: readonly (readonly [because: string, a: string, b: string])[] = [
    [
      "two events of one kind in two places",
      "A fire {v:destroy destroyed} the covered market in {place Ostvik} on Sunday.",
      "A fire {v:destroy destroyed} the covered market in {place Lillmark} on Sunday.",
    ],
    [
      "what is negated as a whole",
      "The ferry {v:inspect inspected} in the yard was fit for sea.",
      "The ferry {v:inspect inspected} in the yard was not fit for sea.",
    ],
    [
      "people of one age",
      "{person Ana Ruiz}, {f:83..83::year 83}, {v:watch watched} from the quay.",
      "A man of {f:83..83::year 83} {v:drown drowned} when the ferry sank off the reef.",
    ],
    [
      "a small number",
      "{f:4..4::pilot Four pilots} {v:resign resigned} over the tides.",
      "The port {v:hire hired} {f:4..4::pilot four pilots} last year.",
    ],
    [
      "two with one surname",
      "{person Ana Ruiz} {v:praise praised} the divers.",
      "{person Marco Ruiz} {v:blame blamed} the weather.",
    ],
  ];
  for (const [because, a, b] of cases) assert.ok(!areSame(a, b), because);
});

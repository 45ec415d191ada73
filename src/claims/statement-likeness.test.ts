import assert from "node:assert/strict";
import { test } from "node:test";
import { bareArticle } from "../../test/support/bare-article.ts";
import { markedStory } from "../../test/support/marked-story.ts";
import { claimWords } from "../language/en/claims.ts";
import { english } from "../language/en/index.ts";
import { readArticle } from "../pipeline/read-article.ts";
import { couldBeSame, SAME_CLAIM_MIN, statementLikeness } from "./statement-likeness.ts";
import { findStatements, type Statement } from "./statements.ts";
import { prepareStory, type Story } from "./story.ts";
import { rarityIn } from "./terms.ts";
import { wordingText } from "./vector-likeness.ts";

/** What else the reports tell, so that no word is rare only because there is nothing else. */
const BACKGROUND =
  "The harbor was closed at dusk. Relatives gathered in a school. A storm warning had been lifted. Two tugs stood by.";

interface Pair {
  readonly story: Story;
  readonly x: Statement;
  readonly y: Statement;
}

/** The first statements of two reports. */
function pairOf(a: string, b: string): Pair {
  const { readings, entities } = markedStory(
    [a, b, BACKGROUND].map((text, i) => ({ outlet: `Outlet ${i + 1}`, text })),
  );
  const story = prepareStory(readings, entities, claimWords);
  const statements = findStatements(story);
  const [x, y] = [0, 1].map((rank) => statements.find(({ article }) => article.rank === rank)!);
  return { story, x: x!, y: y! };
}

/** The same from either side. */
function areSame(a: string, b: string): boolean {
  const { story, x, y } = pairOf(a, b);
  const likenessOf = statementLikeness(story, rarityIn(story));
  assert.equal(likenessOf(x, y), likenessOf(y, x));
  return likenessOf(x, y) >= SAME_CLAIM_MIN;
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

/** As `areSame`, with a model for which the cosine of the two is this and from .8 texts say the same. */
function areSameByVectors(a: string, b: string, cosine: number): boolean {
  const { story, x, y } = pairOf(a, b);
  const byText = new Map([
    [wordingText(x), Float32Array.of(3, 0)],
    [wordingText(y), Float32Array.of(cosine, Math.sqrt(1 - cosine * cosine))],
  ]);
  const likenessOf = statementLikeness({ ...story, vectors: { byText, sameFrom: 0.8 } }, rarityIn(story));
  assert.equal(likenessOf(x, y), likenessOf(y, x));
  return likenessOf(x, y) >= SAME_CLAIM_MIN;
}

test("statementLikeness() asks the vectors of the user's model where two are nearly the same, and there only", () => {
  const [a, b] = [
    "The ferry was {v:carry carrying} too many passengers when it {v:sink sank}.",
    "More passengers than allowed were on the ferry when it {v:go went} down.",
  ];
  assert.ok(!areSame(a, b), "nearly the same by their words");
  assert.ok(areSameByVectors(a, b, 0.81), "above the model's cut");
  assert.ok(!areSameByVectors(a, b, 0.79), "below the model's cut");
  const denied = "The ferry was not {v:carry carrying} too many passengers when it {v:sink sank}.";
  assert.ok(!areSameByVectors(a, denied, 1), "what is forbidden stays so");
  const other = "The passengers of the ferry were {v:bring brought} to a school in the village.";
  assert.ok(!areSameByVectors(a, other, 1), "what is far from the same stays apart");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { bareArticle } from "../../test/support/bare-article.ts";
import { english } from "../language/en/index.ts";
import type { Article, Embedder } from "../model/index.ts";
import { embedWordings } from "./embed-wordings.ts";
import { readArticle } from "./read-article.ts";
import { rememberReadings } from "./remember-readings.ts";
import { type ReportOptions, report } from "./report.ts";

const GAZETTE = bareArticle(
  "The ferry was carrying too many passengers when it sank. Divers searched the bay on Monday.",
  "gazette",
);
const TRIBUNE = bareArticle(
  "More passengers than allowed were on the ferry when it went down. The harbor was closed at dusk.",
  "tribune",
);
const OVERLOADED = [
  "The ferry was carrying too many passengers when it sank.",
  "More passengers than allowed were on the ferry when it went down.",
];

/** A model that takes the two for the same and everything else for something of its own. */
function fakeModel(): Embedder & { readonly batches: (readonly string[])[] } {
  const batches: (readonly string[])[] = [];
  return {
    batches,
    sameFrom: 0.85,
    embed: async (texts) => {
      batches.push(texts);
      return texts.map((text) => (OVERLOADED.includes(text) ? Float32Array.of(2, 0) : Float32Array.of(0, 3)));
    },
  };
}

/** Wordings of the claims that more than one article has. */
const shared = (articles: readonly Article[], options: ReportOptions = {}) =>
  report(articles, english(), options)
    .claims.filter((claim) => claim.articles.length > 1)
    .map(({ text }) => text);

test("embedWordings() gives report() a ground to join what the words alone nearly do", async () => {
  const articles = [GAZETTE, TRIBUNE];
  const vectors = await embedWordings(articles, english(), { embedder: fakeModel() });
  assert.deepEqual(shared(articles), []);
  assert.deepEqual(shared(articles, { vectors }), [OVERLOADED[1]]);
  assert.deepEqual(shared([TRIBUNE, GAZETTE], { vectors }), [OVERLOADED[1]]);
});

test("embedWordings() asks for each wording once, the same in any order of the articles", async () => {
  const reprint = bareArticle(GAZETTE.text, "reprint");
  const batches = await Promise.all(
    [
      [GAZETTE, TRIBUNE, reprint],
      [reprint, TRIBUNE, GAZETTE],
    ].map(async (articles) => {
      const embedder = fakeModel();
      await embedWordings(articles, english(), { embedder });
      return embedder.batches;
    }),
  );
  assert.deepEqual(batches[0], [
    ["The harbor was closed at dusk.", "Divers searched the bay on Monday.", ...OVERLOADED],
  ]);
  assert.deepEqual(batches[1], batches[0]);
});

test("embedWordings() asks in batches and tells how far it is; no articles ask nothing", async () => {
  const text = Array.from({ length: 40 }, (_, i) => `Buoy ${i} broke loose.`).join(" ");
  const told: string[] = [];
  const embedder = fakeModel();
  await embedWordings([bareArticle(text, "buoys")], english(), {
    embedder,
    onEmbed: (done, all) => told.push(`${done} of ${all}`),
  });
  assert.deepEqual(told, ["32 of 40", "40 of 40"]);
  const none = fakeModel();
  assert.equal((await embedWordings([], english(), { embedder: none })).byText.size, 0);
  assert.deepEqual(none.batches, []);
});

test("embedWordings() refuses an embedder that does not keep to its contract", async () => {
  const run = (embedder: Embedder) => embedWordings([GAZETTE, TRIBUNE], english(), { embedder });
  const { embed } = fakeModel();
  for (const sameFrom of [0, 1.2, Number.NaN]) await assert.rejects(run({ embed, sameFrom }), RangeError);
  const tooFew = async (texts: readonly string[]) => (await embed(texts)).slice(1);
  const uneven = async (texts: readonly string[]) => texts.map((text) => new Float32Array(text.length));
  for (const wrong of [tooFew, uneven]) {
    await assert.rejects(run({ embed: wrong, sameFrom: 0.8 }), {
      name: "TypeError",
      message: /^Cannot use the vectors of 4 texts: wanted one each/,
    });
  }
});

test("rememberReadings() reads an article once, and anew with other names", () => {
  let nRead = 0;
  const read = rememberReadings((...given) => {
    nRead++;
    return readArticle(...given);
  });
  const first = read(GAZETTE, english());
  assert.equal(read(GAZETTE, english()), first);
  assert.equal(nRead, 1);
  read(GAZETTE, english(), { entities: [], outlets: [] });
  read(TRIBUNE, english());
  assert.equal(nRead, 3);
});

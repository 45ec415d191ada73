/** `crossread stories`: which files are about one event, and what a report over several events says of them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { articleFromText, groupStories, report } from "../src/index.ts";
import { crossread } from "./support/crossread.ts";

test("crossread stories parts a folder of several events", async () => {
  const { out, status } = await crossread(["stories", "examples", "--quiet"]);
  assert.match(out, /^3 stories in 16 articles\n/u);
  assert.equal(status, 3, "one page of the examples has no text");
});

test("crossread stories gives JSON with the words that bind each story", async () => {
  const { out } = await crossread(["stories", "examples", "--format", "json", "--quiet"]);
  const groups = JSON.parse(out);
  assert.equal(groups.schema, "crossread/stories@1");
  assert.deepEqual(
    groups.stories.map(({ articles }: { articles: readonly string[] }) => articles.length),
    [6, 5, 5],
  );
  assert.ok(
    groups.stories[0].terms.some(
      ({ evidence }: { evidence: { quote: string } }) => evidence.quote === "ferry",
    ),
  );
});

test("crossread stories wants a file with an article", async () => {
  const { err, status } = await crossread(["stories", "test/no-such-folder"]);
  assert.match(err, /Cannot group: no article was found/u);
  assert.equal(status, 1);
});

test("crossread stories shows control characters of articles and does not obey them", async () => {
  const { out } = await crossread(["stories", "-"], {
    stdin: "The \u001b[31mferry\u001b[0m of Ostvik sank on Monday.",
  });
  assert.doesNotMatch(out, /\u001b/u);
});

test("groupStories() throws on two articles of one id", () => {
  const article = articleFromText("The ferry sank.", { id: "one" });
  assert.throws(() => groupStories([article, article]), RangeError);
});

const FERRY = [
  "The ferry Marit Holm ran aground off Ostvik on Monday with 212 people aboard. The coast guard said 17 people had died and that divers were searching the cabins below the car deck. Norrline, which owns the ferry, said the steering had been repaired in January. Survivors were brought to the hospital of Skarv Island by two fishing boats.",
  "Divers searched the wreck of the ferry Marit Holm off Ostvik on Tuesday. The coast guard counts 17 dead of the 212 people aboard. Norrline said that the steering of the ferry was repaired in January. A union leader, Stefan Brock, said the crew had warned of it. The survivors are in the hospital of Skarv Island.",
];
const TRIAL =
  "The banker Piet Aalders was sentenced to nine years in prison in Lorvane on Friday for fraud. Judge Mira Stone said Aalders had taken 80 million crowns from the Teachers' Pension Fund and spent them on two castles and a vineyard. His lawyer, Olga Brandt, said he would appeal. Pensioners in the courtroom applauded the verdict.";

test("report() says which reports seem to tell of another event", () => {
  const articles = [...FERRY, TRIAL].map((text, i) =>
    articleFromText(text, { id: `a${i}`, published: "2031-03-05" }),
  );
  const codesOf = (given: typeof articles) =>
    report(given).problems.filter(({ code }) => code === "report/several-stories");
  assert.deepEqual(
    codesOf(articles).map(({ where }) => where),
    ["a2"],
  );
  assert.deepEqual(codesOf(articles.slice(0, 2)), []);
});

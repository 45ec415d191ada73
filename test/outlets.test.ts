/** What the table and the user know of outlets, from the address to the report. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { articleFromText, parseNames, readArticle, report } from "../src/index.ts";

const NAMES = `outlets:
  - { name: The Ostvik Courier, domains: courier.example, country: NO, owner: Norrline Media }
  - { name: Harbor Radio, country: NO, owner: Norrline Media, control: public }
  - { name: Quayside, kind: online }
  - { name: Corvo Bulletin, also: [Corvo, CRV], kind: agency }`;

async function namesIn(yaml: string) {
  const { names, problems } = await parseNames(yaml, "names.yaml");
  assert.deepEqual(problems, []);
  return names;
}

function viaOf(text: string, names?: Awaited<ReturnType<typeof namesIn>>) {
  const article = articleFromText(text);
  return readArticle(article, names === undefined ? {} : { names }).attributions[0]?.via;
}

test("an outlet that the user lists carries words, whatever its name looks like", async () => {
  const names = await namesIn(NAMES);
  const told = (name: string) => `“The lights went out,” engineer Ana Ruiz told ${name} on Tuesday.`;
  assert.deepEqual(viaOf(told("Quayside")), []);
  assert.deepEqual(viaOf(told("Quayside"), names), ["Quayside"]);
  assert.deepEqual(viaOf(told("Corvo"), names), ["Corvo"]);
  assert.deepEqual(viaOf(told("Marco Keel"), names), []);
});

test("a report tells the outlets it knows by address and by name, and an agency of the user's as an origin", async () => {
  const articles = [
    articleFromText("The ferry sank at dawn, killing nine people.\n\n(Corvo)", {
      id: "a",
      url: "https://www.courier.example/ferry",
    }),
    articleFromText("OSTVIK (CRV) — Nine people died when the ferry sank.", {
      id: "b",
      outlet: "Harbor Radio",
    }),
    articleFromText("Nobody knows why the ferry sank.", { id: "c", outlet: "Nobody's Gazette" }),
  ];
  const { outlets, origins } = report(articles, { names: await namesIn(NAMES) });
  assert.deepEqual(
    outlets.map(({ name, country, control, articles: of }) => [name, country, control, of]),
    [
      ["The Ostvik Courier", "NO", null, ["a"]],
      ["Harbor Radio", "NO", "public", ["b"]],
    ],
  );
  assert.deepEqual(
    origins.filter(({ kind }) => kind === "agency").map(({ origin, articles: of }) => [origin, of]),
    [["Corvo Bulletin", ["a", "b"]]],
  );
});

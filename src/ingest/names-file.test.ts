import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseNames } from "./names-file.ts";

const WHERE = "desk/names.yaml";

test("parseNames() reads entities with spellings, some for one article only", async () => {
  const { names, problems } = await parseNames(
    `
entities:
  - name: Ana Ruiz
    kind: person
    also: [the commander, { name: Ruiz, in: courier.html }]
    not: Marco Ruiz
  - name: Ostvik
    country: no
    latitude: 60.1
    longitude: -4.5
`,
    WHERE,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(names.entities, [
    {
      name: "Ana Ruiz",
      kind: "person",
      also: [
        { spelling: "the commander", in: null },
        { spelling: "Ruiz", in: ["courier.html"] },
      ],
      not: ["Marco Ruiz"],
      country: null,
      geonames: null,
      position: null,
    },
    {
      name: "Ostvik",
      kind: null,
      also: [],
      not: [],
      country: "NO",
      geonames: null,
      position: { latitude: 60.1, longitude: -4.5 },
    },
  ]);
});

test("parseNames() reads outlets, one domain or several", async () => {
  const { names, problems } = await parseNames(
    "outlets:\n  - name: The Ostvik Courier\n    domains: WWW.courier.example\n    control: private\n",
    WHERE,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(names.outlets, [
    {
      name: "The Ostvik Courier",
      aliases: [],
      domains: ["courier.example"],
      country: null,
      owner: null,
      kind: null,
      control: "private",
    },
  ]);
});

const BAD: Readonly<Record<string, readonly [yaml: string, complaint: RegExp]>> = {
  "no name": ["entities:\n  - also: [Ruiz]", /entry 1 of "entities" in "desk\/names.yaml": .*"name"/u],
  "an unknown kind": ["entities:\n  - { name: Ruiz, kind: persn }", /for "kind", found "persn"/u],
  "a field misspelt": ["outlets:\n  - { name: Courier, domain: x.example }", /there is no field "domain"/u],
  "a country in words": ["entities:\n  - { name: Ruiz, country: Norway }", /for "country", found "NORWAY"/u],
  "half a position": ["entities:\n  - { name: Ostvik, latitude: 3 }", /"longitude" together, found one/u],
  "a position off the globe": [
    "entities:\n  - { name: Ostvik, latitude: 300, longitude: 1 }",
    /for "latitude", found 300/u,
  ],
  "no list": ["entities: Ana Ruiz", /wanted a list, found string/u],
  "neither list": ["articles: []", /wanted a list "entities" or "outlets", found neither/u],
  "no YAML": ["entities: [", /Cannot read YAML/u],
};

for (const [why, [yaml, complaint]] of Object.entries(BAD)) {
  test(`parseNames() says what is wrong with ${why}`, async () => {
    const { problems } = await parseNames(yaml, WHERE);
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.message, complaint);
    assert.doesNotMatch(problems[0]!.message, /\.$/u);
  });
}

test("parseNames() keeps the other entries of a list with a bad one", async () => {
  const { names, problems } = await parseNames("entities:\n  - 7\n  - name: Ana Ruiz\n", WHERE);
  assert.deepEqual(
    names.entities.map(({ name }) => name),
    ["Ana Ruiz"],
  );
  assert.equal(problems[0]!.where, `${WHERE}#entities/1`);
});

test("parseNames() throws on no text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.json(), async (text, json) => {
      await parseNames(text, WHERE);
      await parseNames(`entities: ${json}\noutlets: ${json}`, WHERE);
    }),
  );
});

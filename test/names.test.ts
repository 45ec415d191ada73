/** What the user says of names wins, from the file to the report. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { articleFromText, loadArticles, parseNames, readArticle, report } from "../src/index.ts";
import { crossread } from "./support/crossread.ts";

const COURIER = articleFromText(
  "Harbor commander Ana Ruiz closed the port on Tuesday. Ruiz said the ferry was late. “We wait,” she said.",
  { id: "courier", outlet: "The Ostvik Courier", published: "2031-03-04" },
);
const BEACON = articleFromText(
  "The port of Ostvik stayed closed, Mayor Marco Ruiz said. Nobody at Quay Nine answered, Ruiz said.",
  { id: "beacon", outlet: "Daily Beacon", published: "2031-03-04" },
);

async function entitiesWith(yaml: string) {
  const { names, problems } = await parseNames(yaml, "names.yaml");
  assert.deepEqual(problems, []);
  return report([COURIER, BEACON], { names }).entities;
}

test("two entities of two reports that the user joins are one, and speak as one", async () => {
  const { names } = await parseNames("entities:\n  - { name: Ana Ruiz, also: [Marco Ruiz] }", "names.yaml");
  const { entities, attributions } = report([COURIER, BEACON], { names });
  assert.deepEqual(
    entities.filter(({ name, aliases }) => [name, ...aliases].some((one) => one.endsWith("Ruiz"))).length,
    1,
  );
  assert.ok(attributions.length >= 3);
  assert.ok(attributions.every(({ speakerName }) => speakerName === "Ana Ruiz"));
});

test("a spelling that means somebody else in one report is split off there only", async () => {
  const entities = await entitiesWith(
    "entities:\n  - { name: Luis Ruiz, kind: person, also: [{ name: Ruiz, in: courier }] }",
  );
  const luis = entities.find(({ name }) => name === "Luis Ruiz");
  assert.deepEqual(
    luis?.mentions.map(({ article, quote }) => `${article}: ${quote}`),
    ["courier: Ruiz", "courier: she"],
  );
});

test("a name that the reader does not see is one because the user lists it", async () => {
  const entities = await entitiesWith("entities:\n  - { name: Quay Nine, kind: organization }");
  assert.equal(entities.find(({ name }) => name === "Quay Nine")?.kind, "organization");
});

test("a place that no gazetteer has lies where the user says", async () => {
  const yaml = "entities:\n  - { name: Ostvik, latitude: 60.1, longitude: 4.5, country: NO }";
  const { names } = await parseNames(yaml, "names.yaml");
  const { places, entities } = report([COURIER, BEACON], { names });
  assert.deepEqual(
    places.map(({ name, latitude, longitude, country, evidence }) => [
      ...[name, latitude, longitude, country],
      evidence[0]?.quote,
    ]),
    [["Ostvik", 60.1, 4.5, "NO", "Ostvik"]],
  );
  assert.equal(entities.find(({ name }) => name === "Ostvik")?.kind, "place");
});

test("what is no entity is none", async () => {
  const entities = await entitiesWith("entities:\n  - { name: Ostvik, kind: none }");
  assert.ok(entities.every(({ name }) => name !== "Ostvik"));
});

test("a story.yaml holds names beside the articles; a file named twice tells them once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "crossread-names-"));
  try {
    writeFileSync(join(folder, "a.txt"), COURIER.text);
    writeFileSync(join(folder, "b.txt"), BEACON.text);
    writeFileSync(join(folder, "story.yaml"), "entities:\n  - name: Quay Nine\n  - nam: Ana\n");
    for (const inputs of [[join(folder, "a.txt"), join(folder, "b.txt")], [folder]]) {
      const { names, problems } = await loadArticles(inputs);
      assert.deepEqual(
        names.entities.map(({ name }) => name),
        ["Quay Nine"],
      );
      assert.deepEqual(
        problems.map(({ code }) => code),
        ["names/bad-entry"],
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("whatever is listed, every mention has its entity and every line its words", () => {
  const words = fc.constantFrom(
    "Ana",
    "Ruiz",
    "Ana Ruiz",
    "Marco Ruiz",
    "she",
    "Quay",
    "Quay Nine",
    "the port",
    "Ostvik.",
  );
  const entry = fc.record({
    name: words,
    kind: fc.constantFrom(null, "none" as const, "place" as const),
    also: fc.array(fc.record({ spelling: words, in: fc.constantFrom(null, ["courier"], []) }), {
      maxLength: 3,
    }),
    not: fc.array(words, { maxLength: 2 }),
    country: fc.constantFrom(null, "NO"),
    geonames: fc.constant(null),
    position: fc.constantFrom(null, { latitude: 1, longitude: 2 }),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), (entities) => {
      const names = { entities, outlets: [] };
      // Refuses by itself to show a line whose words are not at their place.
      report([COURIER, BEACON], { names });
      const reading = readArticle(COURIER, { names });
      assert.ok(reading.mentions.every(({ entity }) => reading.entities[entity] !== undefined));
      assert.ok(
        reading.entities.every((_, index) => reading.mentions.some(({ entity }) => entity === index)),
      );
    }),
    { numRuns: 60 },
  );
});

test("crossread report --names tells what is wrong with the file and uses the rest", async () => {
  const folder = mkdtempSync(join(tmpdir(), "crossread-names-"));
  try {
    const path = join(folder, "names.yaml");
    writeFileSync(path, "entities:\n  - { name: The Line, also: [Norrline] }\n  - { name: X, kind: ship }\n");
    const { status, out, err } = await crossread([
      ...["report", "examples/ostvik-ferry/meridian.txt", "--format", "json", "--names", path],
    ]);
    assert.match(err, /Cannot use entry 2 of "entities"/u);
    assert.match(out, /"name": "The Line"/u);
    assert.doesNotMatch(out, /"name": "Norrline"/u);
    assert.equal(status, 3);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("crossread report refuses a names file that is not there", async () => {
  const { status, err } = await crossread(["report", "examples/ostvik-ferry", "--names", "none.yaml"]);
  assert.match(err, /Cannot read --names "none.yaml"/u);
  assert.equal(status, 2);
});

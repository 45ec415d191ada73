import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readPlainLayers } from "../../../test/support/plain-layers.ts";
import { entityWords } from "../../language/en/entities.ts";
import { contains, type Mention } from "../../model/index.ts";
import { resolveEntities } from "./resolve-entities.ts";

/** Tags and trees as trained, no names: what is found by capitals is enough for these sentences. */
const layersOf = (text: string) => readPlainLayers(text, { trees: true });

function resolve(text: string) {
  return resolveEntities(text, layersOf(text), entityWords);
}

/** The text with its mentions marked: `{1 Ana Ruiz} said {1 she} …`, entities counted from 1. */
function marked(text: string, mentions: readonly Mention[]): string {
  const opening = new Map<number, string>();
  const closing = new Map<number, string>();
  for (const { start, end, entity } of mentions) {
    opening.set(start, `${opening.get(start) ?? ""}{${entity + 1} `);
    closing.set(end, `${closing.get(end) ?? ""}}`);
  }
  return Array.from({ length: text.length + 1 }, (_, i) => {
    return (closing.get(i) ?? "") + (opening.get(i) ?? "") + text.charAt(i);
  }).join("");
}

function check(why: string, ...cases: readonly string[]) {
  test(`resolveEntities() ${why}`, () => {
    for (const expected of cases) {
      const text = expected.replace(/\{\d+ |\}/gu, "");
      assert.equal(marked(text, resolve(text).mentions), expected);
    }
  });
}

check(
  "joins a person’s names with and without title",
  "{1 General Ana Ruiz} left {2 Ostvik} on Monday. {1 Ruiz} had arrived on Sunday. {1 Gen. Ruiz} was late.",
);
check(
  "keeps two people of one surname apart and gives the bare name to the latest",
  "{1 Ana Ruiz} met {2 Marco Ruiz} in {3 Ostvik}. {2 Ruiz} left early.",
);
check("takes the office of a title for a body", "The {1 Prime Minister’s Office} denied it on Monday.");
check("leaves a title alone that has no name", "They waited for the rain to stop.");
check(
  "joins an acronym in brackets",
  "{1 Meridian News Agency} ({1 MNA}) reported the loss. {1 MNA} quoted {2 Ana Ruiz}.",
);
check(
  "takes the noun of an organization’s name up again",
  "The {1 Central Harbour Commission} met on Monday. {1 The commission} closed the port.",
);
check(
  "takes a role up again",
  "{1 Ana Ruiz}, {1 the harbour commander}, left {2 Ostvik}. {1 The commander} gave no reason.",
);
check(
  "gives a spokesperson an entity of its own",
  "{1 A spokesperson for the {2 Harbour Commission}} confirmed the closure. {1 The spokesperson} gave no reason.",
);
check("joins a pronoun with its subject", "{1 Ana Ruiz} said {1 she} would leave {2 Ostvik}.");
check("joins officials with they", "{1 Port officials} said {1 they} had no money.");
check(
  "takes a capital that speaks for its country",
  "{1 Norway} closed the border on Monday. {1 Oslo} denied the warning on Tuesday.",
);
check(
  "leaves a capital alone that is a place",
  "{1 Norway} closed the border. The train to {2 Oslo} was late.",
);
check("joins the names of one country", "The {1 United States} sent a ship. The {1 U.S.} had promised two.");
check("joins a region with its bare name", "{1 Ostvik region} was flooded. In {1 Ostvik} nobody was hurt.");
check("takes no adjective for a country", "{1 Norwegian officials} denied this.");

test("resolveEntities() keeps roles, titles, owners and countries", () => {
  const { entities } = resolve(
    "Coast guard commander General Ana Ruiz spoke first. A spokesman for the Harbour Commission agreed. Norway did not.",
  );
  const of = (name: string) => entities.find((entity) => entity.name === name)!;
  assert.deepEqual(of("Ana Ruiz").aliases, ["General Ana Ruiz"]);
  assert.ok(of("Ana Ruiz").roles.includes("General"));
  const spokesman = entities.find((entity) => entity.name.startsWith("spokesman"))!;
  assert.equal(spokesman.named, false);
  assert.equal(spokesman.gender, "male");
  assert.equal(entities[spokesman.partOf!]!.name, "Harbour Commission");
  assert.equal(of("Norway").country, "NO");
});

test("resolveEntities() takes a name that a state shares for the country only beside others", () => {
  const countryOf = (text: string) => resolve(text).entities.find(({ name }) => name === "Georgia")?.country;
  assert.equal(countryOf("It rained in Georgia and in Ostvik."), undefined);
  assert.equal(countryOf("It rained in Georgia and in Armenia."), "GE");
  assert.equal(countryOf("It rained in Georgia, but not in Tbilisi."), "GE");
});

const pieces = fc.constantFrom(
  "General Ana Ruiz",
  "Ruiz",
  "Mrs Ruiz",
  "Marco Ruiz",
  "the commander",
  "she",
  "they",
  "it",
  "said",
  "told",
  "that",
  "the Harbour Commission",
  "(HC)",
  "’s",
  "Oslo",
  "Norwegian officials",
  ",",
  ".",
  "“",
  "”",
  "\n\n",
  "\u0000",
  "😀",
  "\ud800",
  "שלום",
);
const newsText = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(" "));

test("resolveEntities() puts mentions in order, inside sentences, each with an entity and each entity with one", () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const layers = layersOf(text);
      const { entities, mentions } = resolveEntities(text, layers, entityWords);
      const seen = new Set<number>();
      mentions.forEach((mention, m) => {
        const before = mentions[m - 1];
        if (before !== undefined) assert.ok(before.start <= mention.start);
        if (before?.start === mention.start) assert.ok(before.end >= mention.end);
        assert.ok(layers.sentences.some((sentence) => contains(sentence, mention)));
        assert.ok(entities[mention.entity] !== undefined);
        seen.add(mention.entity);
      });
      assert.equal(seen.size, entities.length);
      for (const { name, partOf } of entities) {
        assert.ok(name.length > 0);
        assert.ok(partOf === null || entities[partOf] !== undefined);
      }
    }),
  );
});

test("resolveEntities() works on text layers without tags, trees or names", () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const bare = { ...layersOf(text), tags: [], dependencies: [] };
      resolveEntities(text, bare, entityWords);
    }),
  );
});

test("resolveEntities() stays fast on a long text", () => {
  const text =
    "General Ana Ruiz said she would meet Marco Ruiz of the Harbour Commission. The commission agreed. ".repeat(
      1000,
    );
  const layers = layersOf(text);
  const started = performance.now();
  resolveEntities(text, layers, entityWords);
  assert.ok(performance.now() - started < 5000);
});

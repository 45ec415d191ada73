import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readPlainLayers } from "../../../test/support/plain-layers.ts";
import { entityWords } from "../../language/en/entities.ts";
import { findMetonyms } from "./metonymy.ts";
import { refineNames } from "./refine-names.ts";
import { resolveEntities } from "./resolve-entities.ts";
import { viewOf } from "./view.ts";

/** “{Norway Oslo} denied it. It rained in Oslo.”: the names that stand for others, and for whom. */
function check(why: string, ...cases: readonly string[]) {
  test(`findMetonyms() ${why}`, () => {
    for (const expected of cases) {
      const text = expected.replace(/\{[^{}]*? ?(\S+)\}/gu, "$1");
      assert.equal(marked(text), expected);
    }
  });
}

function marked(text: string): string {
  const layers = readPlainLayers(text, { trees: true });
  const view = viewOf(text, layers);
  const names = refineNames(view, layers.names, entityWords);
  const metonyms = findMetonyms(view, names, entityWords);
  let written = "";
  let from = 0;
  for (const [m, { start, end }] of names.entries()) {
    const metonym = metonyms[m]!;
    if (metonym === null) continue;
    written += `${text.slice(from, start)}{${metonym.name} ${text.slice(start, end)}}`;
    from = end;
  }
  return written + text.slice(from);
}

check(
  "lets a capital speak and decide for its country",
  "{Norway Oslo} denied the report.",
  "{Norway Oslo} and {Latvia Riga} agreed to meet.",
  "{Norway Oslo}, which denies the charge, said nothing.",
  "The plan was rejected by {Norway Oslo}.",
);
check(
  "lets a capital be asked, told and blamed for its country",
  "The minister urged {Norway Oslo} to lift the ban.",
  "{Norway Oslo} was warned twice.",
);
check(
  "knows a country by what only governments have",
  "{Norway Oslo}’s refusal came late.",
  "Talks with {Norway Oslo} failed.",
  "Relations between {Norway Oslo} and {Latvia Riga} are cool.",
  "The port was closed, according to {Norway Oslo}.",
);
check(
  "keeps the city apart in one text",
  "{Norway Oslo} denied the report. It rained in Oslo. {Norway Oslo} dislikes the plan.",
);
check(
  "lets the seat of a union stand for it, unless only the country is spoken of",
  "{European Union Brussels} warned of delays.",
  "{European Union Brussels} warned Belgium. The EU has no money.",
  "Belgium has no money. {Belgium Brussels} warned of delays.",
);
check(
  "leaves alone what is spoken of as a place",
  "Oslo residents slept in the streets of Oslo.",
  "Oslo is cold, and Oslo saw snow on Monday.",
  "The train from Oslo to Riga was late.",
  "Oslo’s harbour froze, and talks in Oslo failed.",
  "Victoria said she would leave.",
  "Oslo Mayor Oona Pell said nothing.",
  "OSLO, Norway — Ministers said nothing.",
  "OSLO: Ministers said nothing.",
);

test("resolveEntities() gives a capital’s word to its country, and leaves the city to itself", () => {
  const text = "Oslo denied the report on Monday. It rained in Oslo.";
  const layers = readPlainLayers(text, { trees: true });
  const { entities, mentions } = resolveEntities(text, layers, entityWords);
  const named = mentions
    .filter(({ form }) => form === "name")
    .map(({ entity, metonymy }) => ({ name: entities[entity]!.name, metonymy }));
  assert.deepEqual(named, [
    { name: "Norway", metonymy: true },
    { name: "Oslo", metonymy: undefined },
  ]);
  const [norway, oslo] = entities.filter(({ kind }) => kind === "place");
  assert.deepEqual(norway?.aliases, ["Oslo"]);
  assert.equal(norway?.country, "NO");
  assert.equal(oslo?.country, undefined);
});

test("resolveEntities() takes a palace that speaks for a body", () => {
  const text = "The Kremlin denied the report. Reporters waited at the Kremlin.";
  const layers = readPlainLayers(text, { trees: true });
  const { entities } = resolveEntities(text, layers, entityWords);
  assert.equal(entities.find(({ name }) => name === "Kremlin")?.kind, "organization");
});

test("findMetonyms() says something of each name, whatever the text", () => {
  const piece = fc.constantFrom("Oslo", "Brussels", "said", "with", "talks", "’s", "and", ",", ".", "\ud800");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
      const text = parts.join(" ");
      const layers = readPlainLayers(text, { trees: true });
      const view = viewOf(text, layers);
      const names = refineNames(view, layers.names, entityWords);
      assert.equal(findMetonyms(view, names, entityWords).length, names.length);
    }),
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readPlainLayers } from "../../../test/support/plain-layers.ts";
import { sampleGazetteer } from "../../../test/support/sample-gazetteer.ts";
import { entityWords } from "../../language/en/entities.ts";
import { placeWords } from "../../language/en/places.ts";
import type { Entity, Mention } from "../../model/index.ts";
import { resolvePlaces } from "./resolve-places.ts";

const gazetteer = sampleGazetteer();
const language = { places: placeWords, entities: entityWords, gazetteer };
const MARK = /\{([^{}|]*)\|([^{}]*)\}/gu;

/** Marks are both: what is given as the name of a place, and what it is to lie in. */
function givenIn(marked: string): { text: string; entities: Entity[]; mentions: Mention[] } {
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  let shift = 0;
  for (const { 0: whole, 2: name = "", index } of marked.matchAll(MARK)) {
    const start = index - shift;
    shift += whole.length - name.length;
    const known = entities.findIndex((entity) => entity.name === name);
    const entity = known < 0 ? entities.length : known;
    if (known < 0) entities.push(placeEntity(name));
    mentions.push({ start, end: start + name.length, form: "name", entity, trace: { rule: "given" } });
  }
  return { text: marked.replace(MARK, "$2"), entities, mentions };
}

function placeEntity(name: string): Entity {
  return {
    name,
    kind: "place",
    named: true,
    gender: null,
    plural: false,
    aliases: [],
    roles: [],
    partOf: null,
  };
}

/** What each name lies in, or itself where it is a country or an area; "" for an unresolved one. */
function resolved(marked: string, outletCountry: string | null): string {
  const { text, entities, mentions } = givenIn(marked);
  const places = resolvePlaces(text, readPlainLayers(text), { entities, mentions }, language, outletCountry);
  return marked.replace(MARK, (_, __, name: string) => {
    const place = places.find(({ entity }) => entities[entity]!.name === name)?.place;
    const index =
      place === undefined
        ? undefined
        : gazetteer.find(place.name.toLowerCase()).find((found) => {
            return gazetteer.place(found.place).geonames === place.geonames;
          })?.place;
    const parent = index === undefined ? null : gazetteer.parentOf(index);
    return `{${place === undefined ? "" : parent === null ? place.name : gazetteer.nameOf(parent)}|${name}}`;
  });
}

function check(why: string, ...cases: readonly string[]): void {
  test(`resolvePlaces() ${why}`, () => {
    for (const marked of cases) assert.equal(resolved(marked, null), marked);
  });
}

check("takes the large place where nothing else is said", "A fire broke out in {Vestland|Ostvik} on Monday.");

check(
  "believes the text when it says what a place lies in",
  "OSTVIK, Ill. (MNA) — The mayor of {Grannes County|Ostvik}, Ill., resigned.",
  "A fire broke out in {Ohio|Ostvik}, {United States|Ohio}, on Monday.",
  "A fire broke out in {Ontario|Ostvik}, {Canada|Ontario}.",
  "Snow fell on {Ontario|Ostvik} in {Canada|Canada}.",
  "Snow fell on {Ontario|Ostvik} in southern {Canada|Ontario}.",
  "Snow fell on {Canada|Canada}’s {Ontario|Ostvik}.",
  "Snow fell on the Canadian village of {Ontario|Ostvik}.",
  "Snow fell on {Ontario|Ostvik}, a small village in {Canada|Canada}.",
);

check(
  "lets the other places of the text speak",
  "Crews came to {Ohio|Lillmark} and {Ohio|Ostvik} from all over {United States|Ohio}.",
  "Crews came to {Grannes County|Lillmark} and {Grannes County|Ostvik} from {Illinois|Skarv County}.",
);

check(
  "tells a state from the country of its name",
  "The law of {United States|Georgia} and of {United States|Ohio} was changed.",
);

check(
  "finds a name with and without its noun, short and in full",
  "The {Illinois|Skarv County} road was closed, {United States|Illinois} police said.",
  "Snow fell on {England|St. Marn}.",
  "Snow fell on {Vestland|Ostvig}.",
  "Snow fell on northern {Norway|Norway}.",
);

check("knows areas that no gazetteer has", "Snow fell on {|Grannland} and {Scandinavia|Scandinavia}.");

check(
  "leaves what it does not know, and what only a village is called",
  "A fire broke out in {|Hvalsund} on Monday.",
  "A fire broke out in {|Marn Hill} on Monday.",
  "A fire broke out in {|Fjellnes}, {United States|Ohio}.",
  "The {|White House} said so.",
);

check(
  "takes a village that its surroundings speak for",
  "The road from {Vestland|Ostvik} to {Vestland|Fjellnes} was closed.",
);

test("resolvePlaces() lets the outlet’s country speak", () => {
  assert.equal(
    resolved("A fire broke out in {Ohio|Ostvik} on Monday.", "US"),
    "A fire broke out in {Ohio|Ostvik} on Monday.",
  );
});

test("resolvePlaces() says on what grounds", () => {
  const { text, entities, mentions } = givenIn("A fire broke out in {|Ostvik}, {|Ohio}.");
  const [ostvik] = resolvePlaces(text, readPlainLayers(text), { entities, mentions }, language);
  assert.deepEqual(ostvik?.trace.because?.slice(0, 2), [
    "one of 4 places called so",
    "the text says what it lies in",
  ]);
});

test("resolvePlaces() has no place for a name that stands for a government", () => {
  const { text, entities, mentions } = givenIn("{|Vell} denied it. It rained in {|Ostvik}.");
  const metonym = mentions.map(
    (mention): Mention => (mention.entity === 0 ? { ...mention, metonymy: true } : mention),
  );
  const places = resolvePlaces(text, readPlainLayers(text), { entities, mentions: metonym }, language);
  assert.deepEqual(
    places.map(({ place }) => place.name),
    ["Ostvik"],
  );
});

test("resolvePlaces() bears any text and any mentions", () => {
  const words = fc.constantFrom(
    "Ostvik",
    ",",
    "Ohio",
    "Ill.",
    "(",
    "in",
    "the",
    "’s",
    "of",
    "and",
    "counties",
    "🌍",
    "$",
    ".",
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 40 }),
      fc.array(fc.nat(39), { maxLength: 8 }),
      (parts, picked) => {
        const text = parts.join(" ");
        const starts = parts.map((_, i) => parts.slice(0, i).join(" ").length + (i === 0 ? 0 : 1));
        const chosen = [...new Set(picked)].filter((i) => i < parts.length).sort((a, b) => a - b);
        const entities = chosen.map((i) => placeEntity(parts[i]!));
        const mentions = chosen.map(
          (i, entity): Mention => ({
            start: starts[i]!,
            end: starts[i]! + parts[i]!.length,
            form: "name",
            entity,
            trace: { rule: "given" },
          }),
        );
        const places = resolvePlaces(text, readPlainLayers(text), { entities, mentions }, language);
        assert.ok(
          places.every(({ place }) => Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180),
        );
        assert.deepEqual(
          places.map(({ entity }) => entity),
          [...places.map(({ entity }) => entity)].sort((a, b) => a - b),
        );
      },
    ),
    { numRuns: 60 },
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleGazetteer } from "../../../test/support/sample-gazetteer.ts";
import { entityWords } from "../../language/en/entities.ts";
import { placeWords } from "../../language/en/places.ts";
import { meaningOf, sourcesOf } from "./candidates.ts";
import { narrowCandidates } from "./narrow-candidates.ts";

const gazetteer = sampleGazetteer();
const sources = sourcesOf({ places: placeWords, entities: entityWords, gazetteer });

/** What is left of all that the spellings may mean, as “Ostvik, Ohio”. */
function left(spellings: readonly string[], ...within: readonly string[]): readonly string[] {
  const candidates = spellings.flatMap((spelling) => meaningOf(spelling, sources).candidates);
  const areas = within.map((name) => meaningOf(name, sources).candidates.map(({ place }) => place));
  return narrowCandidates({ candidates, spellings, within: areas }, sources).map(({ place }) => {
    const parent = gazetteer.parentOf(place);
    return parent === null
      ? gazetteer.nameOf(place)
      : `${gazetteer.nameOf(place)}, ${gazetteer.nameOf(parent)}`;
  });
}

test("narrowCandidates() takes the noun that one of the names has", () => {
  assert.deepEqual(left(["Skarv", "Skarv County"]), ["Skarv County, Illinois"]);
});

test("narrowCandidates() takes what lies where the text says", () => {
  assert.deepEqual(left(["Ostvik"], "Canada"), ["Ostvik, Ontario"]);
  assert.deepEqual(left(["Ostvik"], "England").length, 4);
});

test("narrowCandidates() takes the country, unless a region is stated", () => {
  assert.deepEqual(left(["Norway"]), ["Norway"]);
  assert.deepEqual(left(["Norway"], "Canada"), ["Norway"]);
});

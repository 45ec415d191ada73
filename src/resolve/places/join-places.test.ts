import assert from "node:assert/strict";
import { test } from "node:test";
import type { Mention, Place, PlaceReference } from "../../model/index.ts";
import type { StoryEntity } from "../entities/join-entities.ts";
import { joinPlaces } from "./join-places.ts";

const OHIO: Place = {
  name: "Ostvik",
  kind: "city",
  latitude: 40.5,
  longitude: -82.5,
  geonames: 1,
  country: "US",
};
const NORWAY: Place = {
  name: "Ostvik",
  kind: "city",
  latitude: 60.4,
  longitude: 5.3,
  geonames: 2,
  country: "NO",
};

/** One reading with one entity, named so many times. */
function readingOf(place: Place | null, score: number, names: number, metonyms = 0) {
  const mention = (start: number): Mention => ({
    start,
    end: start + 6,
    form: "name",
    entity: 0,
    trace: { rule: "given" },
  });
  const mentions = Array.from({ length: names }, (_, n) => mention(n * 10));
  const others = Array.from(
    { length: metonyms },
    (_, n): Mention => ({ ...mention(500 + n * 10), metonymy: true }),
  );
  const places: PlaceReference[] =
    place === null ? [] : [{ entity: 0, place, trace: { rule: "place/gazetteer", score } }];
  return { mentions: [...mentions, ...others], places };
}

function entityOf(readings: number, kind: StoryEntity["kind"] = "place"): StoryEntity {
  const members = Array.from({ length: readings }, (_, article) => ({ article, entity: 0 }));
  return { id: "e1", name: "Ostvik", kind, aliases: [], country: null, members };
}

test("joinPlaces() takes the place that most belief in most names speaks for, and its witnesses only", () => {
  const readings = [readingOf(NORWAY, 0.5, 1), readingOf(OHIO, 0.9, 2, 1), readingOf(null, 0, 1)];
  const [joined] = joinPlaces([entityOf(3)], readings);
  assert.equal(joined?.place, OHIO);
  assert.deepEqual(
    joined?.mentions.map(({ reading }) => reading),
    [1, 1, 2],
  );
  assert.ok(joined?.mentions.every(({ mention }) => mention.metonymy !== true));
});

test("joinPlaces() adds up what several readings believe", () => {
  const readings = [readingOf(OHIO, 0.9, 1), readingOf(NORWAY, 0.6, 1), readingOf(NORWAY, 0.6, 1)];
  assert.equal(joinPlaces([entityOf(3)], readings)[0]?.place, NORWAY);
});

test("joinPlaces() has no place where no reading has, for what is none, and where only metonyms are", () => {
  assert.deepEqual(joinPlaces([entityOf(1)], [readingOf(null, 0, 2)]), [null]);
  assert.deepEqual(joinPlaces([entityOf(1, "organization")], [readingOf(OHIO, 1, 2)]), [null]);
  assert.deepEqual(joinPlaces([entityOf(1)], [readingOf(OHIO, 1, 0, 2)]), [null]);
});

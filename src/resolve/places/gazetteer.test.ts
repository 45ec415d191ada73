import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleEntries, sampleGazetteer } from "../../../test/support/sample-gazetteer.ts";
import { ModelFormatError } from "../../errors.ts";
import { loadEnglishGazetteer } from "../../language/en/models.ts";
import { encodeGazetteer, loadGazetteer } from "./gazetteer.ts";

const CODES = ["CA", "GB", "NO", "US"];

test("loadGazetteer() gives back every place under every name", () => {
  const gazetteer = sampleGazetteer();
  for (const [index, entry] of sampleEntries().entries()) {
    for (const [n, name] of entry.names.entries()) {
      const found = gazetteer.find(name.toLowerCase()).find(({ place }) => place === index);
      assert.deepEqual(found, { place: index, isOwn: n === 0 });
    }
    const place = gazetteer.place(index);
    assert.equal(place.name, entry.names[0]);
    assert.equal(place.geonames, entry.geonames);
    assert.ok(
      Math.abs(place.latitude - entry.latitude) < 0.01 && Math.abs(place.longitude - entry.longitude) < 0.01,
    );
    assert.ok(Math.abs(gazetteer.populationOf(index) / entry.population - 1) < 0.1);
    assert.equal(gazetteer.parentOf(index), entry.parent < 0 ? null : entry.parent);
  }
});

test("loadGazetteer() knows the country of what lies in it", () => {
  const gazetteer = sampleGazetteer();
  assert.deepEqual(
    gazetteer.find("ostvik").map(({ place }) => gazetteer.codeOf(place)),
    ["US", "US", "NO", "CA"],
  );
  assert.equal(gazetteer.country("NO"), 2);
  assert.equal(gazetteer.country("XX"), null);
});

test("encodeGazetteer() gives the same bytes for the same places", () => {
  assert.deepEqual(encodeGazetteer(CODES, sampleEntries()), encodeGazetteer(CODES, sampleEntries()));
});

test("loadGazetteer() refuses a file with a byte flipped or cut off", () => {
  const bytes = encodeGazetteer(CODES, sampleEntries());
  for (let at = 0; at < bytes.length; at += 7) {
    const damaged = bytes.slice();
    damaged[at]! ^= 0x10;
    assert.throws(() => loadGazetteer(damaged, "g.bin"), ModelFormatError, `byte ${at}`);
  }
  assert.throws(() => loadGazetteer(bytes.subarray(0, bytes.length - 4), "g.bin"), ModelFormatError);
});

test("the gazetteer that ships has the world’s countries and their capitals, each within its country", () => {
  const gazetteer = loadEnglishGazetteer();
  for (const [name, code, latitude, longitude] of [
    ["oslo", "NO", 59.9, 10.7],
    ["wellington", "NZ", -41.3, 174.8],
    ["quito", "EC", -0.2, -78.5],
    ["ulan bator", "MN", 47.9, 106.9],
  ] as const) {
    const capital = gazetteer.find(name).find(({ place }) => gazetteer.levelOf(place) === "capital")!.place;
    assert.equal(gazetteer.codeOf(capital), code);
    assert.ok(Math.abs(gazetteer.latitudeOf(capital) - latitude) < 0.2);
    assert.ok(Math.abs(gazetteer.longitudeOf(capital) - longitude) < 0.2);
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { placeKey } from "./place-key.ts";

test("placeKey() is the same for one name however it is written", () => {
  for (const [key, ...names] of [
    ["saint elne", "Saint-Elne", "SAINT ELNE", "Saint–Élne"],
    ["st johns", "St. John’s", "St John's", "ST. JOHN'S"],
    ["ostvik", "Østvik", "Ostvik", "OSTVÍK"],
    ["nc", "N.C.", "NC"],
    ["n c", "N. C."],
    ["strasse", "Straße"],
    ["", "", " ", "—", "’"],
  ] as const) {
    for (const name of names) assert.equal(placeKey(name), key, `“${name}”`);
  }
});

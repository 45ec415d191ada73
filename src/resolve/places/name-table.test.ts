import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { packNames, readNames } from "./name-table.ts";
import { placeKey } from "./place-key.ts";

/** Names that share beginnings and keys, some with marks and some called by many. */
const names = fc.dictionary(
  fc
    .array(fc.constantFrom("Ost", "vik", "Øst", " ", "-", "é", "Ma", "rn", "Saint", "ß", "ла", "🌍"), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.join("")),
  fc.array(fc.nat(1e6), { minLength: 1, maxLength: 300 }),
  { maxKeys: 80 },
);

test("a name table finds by its key exactly what is called so", () => {
  fc.assert(
    fc.property(names, (given) => {
      const called = new Map(Object.entries(given));
      const { arrays, ordinals } = packNames(called);
      const table = readNames(arrays);
      for (const name of called.keys()) {
        const alike = [...called].filter(([other]) => placeKey(other) === placeKey(name));
        const wanted = alike.flatMap(([other, what]) => what.map((each) => `${ordinals.get(other)} ${each}`));
        const found = table.find(placeKey(name)).map(({ ordinal, what }) => `${ordinal} ${what}`);
        assert.deepEqual(found.sort(), wanted.sort());
        assert.equal(table.nameAt(ordinals.get(name)!), name);
      }
      assert.deepEqual(table.find("nowhere"), []);
      assert.equal(table.nameAt(called.size), "");
    }),
    { numRuns: 60 },
  );
});

test("packNames() refuses a name that does not fit", () => {
  assert.throws(() => packNames(new Map([["o".repeat(201), [1]]])), RangeError);
});

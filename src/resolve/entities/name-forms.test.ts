import assert from "node:assert/strict";
import { test } from "node:test";
import { entityWords } from "../../language/en/entities.ts";
import type { EntityKind } from "../../model/index.ts";
import { formOf, isAcronym, placeParts } from "./name-forms.ts";

/** A name of a kind, and the words it is compared by. */
function check(why: string, kind: EntityKind, cases: Readonly<Record<string, string>>) {
  test(`formOf() ${why}`, () => {
    for (const [name, parts] of Object.entries(cases)) {
      assert.equal(formOf(name, kind, entityWords).parts.join(" "), parts, name);
    }
  });
}

check("compares people by full given names, without articles and generations", "person", {
  "Fred Berg": "frederick berg",
  "Karim el-Sarn": "karim sarn",
  "Ana Ruiz Jr.": "ana ruiz",
  "Petro Al": "pyotr al",
});
check("leaves one word as it is", "person", { Fred: "fred", "Jr.": "jr" });
check("compares bodies without what the law adds, in one spelling", "organization", {
  "Ostvik Shipping Ltd.": "ostvik shipping",
  "Harbour Centre": "harbor center",
  "U.N.": "united nations",
  Un: "un",
});

test("isAcronym() wants three capitals", () => {
  assert.deepEqual(["MNA", "M.N.A.", "MA", "Mna"].map(isAcronym), [true, true, false, false]);
});

test("placeParts() tells the noun from the name", () => {
  assert.deepEqual(placeParts("Ostvik region", entityWords), { core: "ostvik", noun: "area" });
  assert.deepEqual(placeParts("city of Ostvik", entityWords), { core: "ostvik", noun: "settlement" });
  assert.deepEqual(placeParts("Ostvik", entityWords), { core: "ostvik", noun: null });
});

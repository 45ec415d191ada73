import assert from "node:assert/strict";
import { test } from "node:test";
import { entityWords } from "../../language/en/entities.ts";
import type { EntityKind } from "../../model/index.ts";
import { guessKind, type KindClues } from "./kind.ts";

const NOTHING: Omit<KindClues, "name" | "found"> = {
  hasTitle: false,
  hasRole: false,
  hasAge: false,
  describedAs: null,
  hasArticle: false,
  hasPlaceNoun: false,
  afterPlace: false,
  preposition: "",
  speaks: false,
};

function check(
  why: string,
  ...cases: readonly (readonly [
    name: string,
    found: EntityKind | null,
    clues: Partial<KindClues>,
    kind: EntityKind,
  ])[]
) {
  test(`guessKind() ${why}`, () => {
    for (const [name, found, clues, kind] of cases) {
      assert.equal(guessKind({ ...NOTHING, ...clues, name, found }, entityWords).kind, kind, name);
    }
  });
}

check(
  "lets an apposition say what the finder took for a place",
  ["Norrline", "place", { describedAs: "either" }, "organization"],
  ["Norrline", "place", { describedAs: "organization" }, "organization"],
  ["Karin Solberg", "place", { describedAs: "person" }, "person"],
  ["Karin Solberg", "place", { describedAs: "either" }, "person"],
);
check(
  "leaves a body a body whatever it is called",
  ["Harbour Board", "organization", { describedAs: "person" }, "organization"],
  ["Ostvik Shipping Ltd", "organization", { describedAs: "person" }, "organization"],
  ["Norway", "place", { describedAs: "organization" }, "place"],
);
check(
  "takes whoever has an age for a person",
  ["Isak Jarl", "place", { hasAge: true }, "person"],
  ["Jonas Feld", "organization", { hasAge: true }, "person"],
);
check(
  "takes a given name that speaks for a person",
  ["Karin Solberg", "place", { speaks: true }, "person"],
  ["Karin Solberg", "place", {}, "place"],
  ["Victoria Falls", "place", { speaks: true }, "place"],
);
check(
  "takes a lone body for a place where one stands",
  ["Ostvik", "organization", { preposition: "in" }, "place"],
  ["Norland", "organization", { afterPlace: true }, "place"],
  ["Harbour Board", "organization", { preposition: "in" }, "organization"],
  ["MNA", "organization", { preposition: "in" }, "organization"],
);
check(
  "knows a seat for the body that sits there",
  ["Kremlin", "place", { preposition: "in" }, "organization"],
  ["White House", "place", {}, "organization"],
);
check("takes no two names for a person", ["Berg & Ruiz", "person", {}, "organization"]);
check(
  "knows a paper by its last word",
  ["Capital Gazette", "place", {}, "organization"],
  ["Courier", "place", { hasArticle: true }, "organization"],
  ["Courier", "place", {}, "place"],
);
check(
  "knows a person by the suffix, and a war by its number",
  ["Jan Erik Berg Jr", "organization", {}, "person"],
  ["World War II", "event", {}, "event"],
  ["World War II", "other", {}, "other"],
);

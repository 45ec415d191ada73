import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { entityWords } from "../../language/en/entities.ts";
import type { Article, Entity, EntityKind, Reading } from "../../model/index.ts";
import { joinEntities } from "./join-entities.ts";

type Joinable = Pick<Reading, "entities" | "mentions" | "article">;

const KINDS: Readonly<Record<string, EntityKind>> = {
  p: "person",
  o: "organization",
  l: "place",
  x: "other",
};

/** A report’s entities in a line: “p Ana Ruiz: General Ana Ruiz, Ruiz; o MNA; -p port officials”, the minus for no name. */
function reading(line: string): Joinable {
  const entities = line.split("; ").map((part): Entity => {
    const [, minus = "", kind = "", name = "", aliases = ""] = /^(-?)(\w) ([^:]+)(?:: (.*))?$/u.exec(part)!;
    const spellings = aliases === "" ? [] : aliases.split(", ");
    return {
      name,
      kind: KINDS[kind]!,
      named: minus === "",
      gender: null,
      plural: name.endsWith("s"),
      aliases: spellings,
      roles: spellings.filter((one) => one.endsWith(` ${name}`)).map((one) => one.slice(0, -name.length - 1)),
      partOf: null,
    };
  });
  return { entities, mentions: [], article: {} as Article };
}

function check(why: string, reports: readonly string[], expected: readonly string[]) {
  test(`joinEntities() ${why}`, () => {
    const joined = joinEntities(reports.map(reading), entityWords);
    assert.deepEqual(
      joined.map(({ name, aliases }) => (aliases.length === 0 ? name : `${name}: ${aliases.join(", ")}`)),
      expected,
    );
  });
}

check(
  "joins names with and without title",
  ["p Ana Ruiz: General Ana Ruiz, Ruiz", "p Ana Ruiz: Gen. Ruiz"],
  ["Ana Ruiz: General Ana Ruiz, Ruiz, Gen. Ruiz"],
);
check("gives a surname to its one bearer in the story", ["p Ruiz", "p Ana Ruiz"], ["Ana Ruiz: Ruiz"]);
check(
  "leaves a surname alone that two bear",
  ["p Ruiz", "p Ana Ruiz", "p Marco Ruiz: Ruiz"],
  ["Ruiz", "Ana Ruiz", "Marco Ruiz: Ruiz"],
);
check(
  "never joins two full names of one surname",
  ["p Ana Ruiz: Ruiz", "p Marco Ruiz: Ruiz"],
  ["Ana Ruiz: Ruiz", "Marco Ruiz: Ruiz"],
);
check("joins romanizations", ["p Petro Verenskyy", "p Petro Verensky"], ["Petro Verensky: Petro Verenskyy"]);
check(
  "joins an acronym with its name",
  ["o MNA", "o Meridian News Agency: the agency"],
  ["Meridian News Agency: MNA, the agency"],
);
check("joins a region with and without its noun", ["l Ostvik", "l Ostvik region"], ["Ostvik region: Ostvik"]);
check(
  "joins unnamed speakers only under telling words",
  ["-p coast guard officials; -p officials", "-p coast guard officials; -p officials"],
  ["coast guard officials", "officials", "officials"],
);
check(
  "joins a country’s bodies however the country is said",
  ["-o Norway’s government; -p Norwegian officials", "-o Norwegian government; -p Norway’s officials"],
  ["Norway’s government: Norwegian government", "Norway’s officials: Norwegian officials"],
);
check(
  "joins a ministry’s name with its description",
  ["-o Norway’s defence ministry", "o Norwegian Ministry of Defence: the ministry", "o Defence Ministry"],
  ["Norwegian Ministry of Defence: Norway’s defence ministry, the ministry, Defence Ministry"],
);
check(
  "takes a capital for its country where it owns a ministry",
  ["-o Oslo’s defence ministry", "-o Norwegian defence ministry"],
  ["Norwegian defence ministry: Oslo’s defence ministry"],
);
check(
  "leaves two bodies apart that are both taken up as the ministry",
  ["o Finance Ministry: The ministry", "o Harbour Ministry: The ministry"],
  ["Finance Ministry: The ministry", "Harbour Ministry: The ministry"],
);
check(
  "shows the name that most reports have, not the one longest headline",
  [
    "o Ostvik Couriers",
    "o Ostvik Couriers",
    "o Ostvik Couriers",
    "o Ostvik Couriers",
    "o Ostvik Couriers",
    "o Ostvik Couriers of Lillmark",
  ],
  ["Ostvik Couriers: Ostvik Couriers of Lillmark"],
);
check(
  "leaves the bodies of two countries apart",
  ["-o Norway’s government", "-o Swedish government", "-o government"],
  ["Norway’s government", "Swedish government", "government"],
);
check(
  "joins a body that a finder took for a person",
  ["p Norrline", "l Norrline", "o Norrline"],
  ["Norrline"],
);
check(
  "leaves a person and a place of one word apart",
  ["p Ana Berg: Berg", "l Berg"],
  ["Ana Berg: Berg", "Berg"],
);
check(
  "leaves two organizations with one short form apart",
  ["o North Port Board", "o South Port Board"],
  ["North Port Board", "South Port Board"],
);

test("joinEntities() joins the same part of the same body, and no part of another", () => {
  const withPart = (body: string, part: string): Joinable => {
    const { entities, ...rest } = reading(`o ${body}; -o ${part}`);
    return { ...rest, entities: [entities[0]!, { ...entities[1]!, partOf: 0 }] };
  };
  const joined = joinEntities(
    [
      withPart("Harbour Ministry", "ministry’s press office"),
      withPart("Ministry of Harbour", "Ministry of Harbour’s press office"),
      withPart("Finance Ministry", "ministry’s press office"),
    ],
    entityWords,
  );
  assert.deepEqual(
    joined.map(({ members }) => members.map((m) => `${m.article}.${m.entity}`).join(" ")),
    ["0.0 1.0", "0.1 1.1", "2.0", "2.1"],
  );
});

test("joinEntities() counts ids by first appearance and keeps every entity once", () => {
  const joined = joinEntities(["p Ana Ruiz; o MNA", "o MNA; p Jan Berg"].map(reading), entityWords);
  assert.deepEqual(
    joined.map(({ id, members }) => `${id} ${members.map((m) => `${m.article}.${m.entity}`).join(" ")}`),
    ["e1 0.0", "e2 0.1 1.0", "e3 1.1"],
  );
});

test("joinEntities() has nothing to say of nothing", () => {
  assert.deepEqual(joinEntities([], entityWords), []);
});

const anyEntity = fc.constantFrom(
  "p Ana Ruiz: Ruiz",
  "p Marco Ruiz: Ruiz",
  "p Ruiz",
  "p A. Ruiz",
  "o Meridian News Agency",
  "o MNA",
  "o Harbour Commission",
  "o Central Harbour Commission: the commission",
  "l Ostvik",
  "l Ostvik region",
  "-p port officials",
  "-p officials",
  "x Ruiz",
);
const anyReading = fc
  .array(anyEntity, { minLength: 1, maxLength: 6 })
  .map((parts) => reading(parts.join("; ")));

test("joinEntities() joins the same entities when two readings change places", () => {
  fc.assert(
    fc.property(anyReading, anyReading, (a, b) => {
      const straight = joinEntities([a, b], entityWords).map(({ members }) =>
        members.map(({ article, entity }) => `${article}.${entity}`).sort(),
      );
      const swapped = joinEntities([b, a], entityWords).map(({ members }) =>
        members.map(({ article, entity }) => `${1 - article}.${entity}`).sort(),
      );
      assert.deepEqual(straight.map(String).sort(), swapped.map(String).sort());
    }),
  );
});

test("joinEntities() says the same of equal input that is not the same object", () => {
  fc.assert(
    fc.property(fc.array(anyReading, { maxLength: 4 }), (readings) => {
      const copy = JSON.parse(JSON.stringify(readings)) as Joinable[];
      assert.deepEqual(joinEntities(readings, entityWords), joinEntities(copy, entityWords));
    }),
  );
});

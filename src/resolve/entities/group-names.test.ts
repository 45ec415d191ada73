import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { entityWords } from "../../language/en/entities.ts";
import type { EntityKind } from "../../model/index.ts";
import { groupNames, type NamedItem } from "./group-names.ts";

/** “person: Ana Ruiz = A. Ruiz | Marco Ruiz”: groups between bars, their members between equals signs. */
function check(why: string, kind: EntityKind, expected: string) {
  test(`groupNames() ${why}`, () => {
    const groups = expected.split(" | ").map((group) => group.split(" = "));
    const names = groups.flat().sort();
    const roots = groupNames(
      names.map((name) => item(name, kind)),
      entityWords,
    );
    const found = new Map<number, string[]>();
    names.forEach((name, i) => {
      found.set(roots[i]!, [...(found.get(roots[i]!) ?? []), name]);
    });
    assert.equal(written([...found.values()]), written(groups));
  });
}

function item(name: string, kind: EntityKind): NamedItem {
  return { names: [name], kind, gender: null, country: null };
}

function written(groups: readonly (readonly string[])[]): string {
  return groups
    .map((group) => [...group].sort().join(" = "))
    .sort()
    .join(" | ");
}

check("joins a surname to its one bearer", "person", "Ana Ruiz = Ruiz | Jan Berg");
check("joins hyphens, case and diacritics", "person", "Jong-un Bergé = Jong Un Berge = JONG UN BERGE");
check("joins romanizations", "person", "Petro Verenskyy = Petro Verensky = Petro Verenskiy");
check("joins one bold variant", "person", "Mohammed Berg = Muhammad Berg");
check("joins initials and middle names", "person", "Ana Ruiz = Ana M. Ruiz = A. Ruiz");
check("joins a suffix", "person", "Jan Berg Jr. = Jan Berg = Jan Berg, Jr.");
check(
  "keeps father and son apart, and a name that both have",
  "person",
  "Jan Berg Sr. | Jan Berg III | Jan Berg",
);
check(
  "joins a given name with its short form",
  "person",
  "Frederick Berg = Fred Berg | Kate Ruiz = Kathryn Ruiz",
);
check(
  "joins a given name with its forms in other alphabets",
  "person",
  "Volodymyr Sarnenko = Vladimir Sarnenko | Dmytro Verensky = Dmitry Verenskiy",
);
check("joins a name with its article or without", "person", "Karim al-Sarn = Karim el-Sarn = Karim Sarn");
check("joins a name without its second surname", "person", "Ana Ruiz Berg = Ana Ruiz = Ruiz");
check("keeps two full names of one surname apart", "person", "Ana Ruiz | Marco Ruiz");
check("gives a surname with two bearers to neither", "person", "Ana Ruiz | Marco Ruiz | Ruiz");
check("gives an initial with two bearers to neither", "person", "Ana Ruiz | Alba Ruiz | A. Ruiz");
check("keeps different middle names apart", "person", "Jan Ole Berg | Jan Uwe Berg | Jan Berg");
check("keeps siblings apart whose names differ in the last vowel", "person", "Mario Ruiz | Maria Ruiz");
check(
  "joins an acronym of three letters",
  "organization",
  "Meridian News Agency = MNA | Ostvik Port Authority",
);
check("joins two spellings of a word", "organization", "Harbour Defence Centre = Harbor Defense Center");
check(
  "leaves a body of another body apart from it",
  "organization",
  "Safety Committee of the Harbour Board | Harbour Board",
);
check("joins a paper by its last word", "organization", "Ostvik Courier = Courier");
check(
  "leaves a last word alone that two have, or that is common",
  "organization",
  "Ostvik Courier | Lillmark Courier | Courier | Port Authority | Authority",
);
check("joins a surname of two words", "person", "Gaetano Lo Verdi = Lo Verdi");
check("joins a name without its initial", "person", "W. Mark Feld = Mark Feld");
check("leaves two words alone that two bear", "person", "Ana Lo Verdi | Jan Lo Verdi | Lo Verdi");
check("leaves an acronym of two letters alone", "organization", "Ostvik Authority | OA");
check(
  "joins a name without its first words",
  "organization",
  "Central Harbour Commission = Harbour Commission",
);
check(
  "joins a name without its tail",
  "organization",
  "Central Commission of the Workers = Central Commission",
);
check("joins a ministry turned around", "organization", "Ministry of Defence = Defence Ministry");
check(
  "joins a country’s ministry however it is turned",
  "organization",
  "Norwegian Defence Ministry = Ministry of Defence of Norway = Norwegian Ministry of Defense = Defence Ministry",
);
check(
  "joins a ministry of a land that is not in the table",
  "organization",
  "Sarn Defence Ministry = Ministry of Defence of Sarn = Ministry of Defence",
);
check(
  "gives a ministry that two countries have to neither",
  "organization",
  "Norwegian Defence Ministry | Swedish Ministry of Defence | Defence Ministry",
);
check(
  "keeps two ministries of one country apart",
  "organization",
  "Norwegian Defence Ministry | Norwegian Health Ministry",
);
check(
  "joins spellings that are known",
  "organization",
  "United Nations = UN = U.N. | European Union = EU | Ostvik Union | OU",
);
check("leaves a word alone that is no acronym", "organization", "European Union | Eu");
check("joins a company without its suffix", "organization", "Ostvik Shipping Ltd. = Ostvik Shipping");
check("joins the first word of one organization", "organization", "Meridian News Agency = Meridian");
check("keeps two commissions apart", "organization", "Harbour Commission | Election Commission");
check(
  "gives a short form of two to neither",
  "organization",
  "North Port Board | South Port Board | Port Board",
);
check("joins a region with its noun or without", "place", "Ostvik Oblast = Ostvik region = Ostvik");
check("keeps a city and a region of one name apart", "place", "Ostvik city | Ostvik region | Ostvik");
check("joins a sea with its noun or without", "place", "Ostvik Sea = Ostvik");
check("joins an island however it is called", "place", "Ostvik Island = Isle of Ostvik = Ostvik");
check("leaves a sea and an island of one name apart", "place", "Ostvik Sea | Ostvik Island | Ostvik");
check("leaves a landmark alone", "place", "Ostvik River | Ostvik");

test("groupNames() leaves a place apart from the body that is named after it", () => {
  const items = [
    item("Ostvik", "place"),
    item("Ostvik", "organization"),
    item("Ostvik Police", "organization"),
  ];
  assert.deepEqual([...groupNames(items, entityWords)], [0, 0, 2]);
});

const words = [
  "Ana",
  "Marco",
  "Ruiz",
  "Berg",
  "Ostvik",
  "Port",
  "Commission",
  "Central",
  "of",
  "MNA",
  "A.",
  "Jong-un",
];
const newsItem = fc
  .tuple(
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }),
    fc.constantFrom<EntityKind>("person", "organization", "place", "other"),
  )
  .map(([parts, kind]) => item(parts.join(" "), kind));

test("groupNames() makes the same groups in any order", () => {
  fc.assert(
    fc.property(fc.array(newsItem, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (items, numbers) => {
      const order = items
        .map((_, i) => ({ i, key: numbers.next().value as number }))
        .sort((a, b) => a.key - b.key || a.i - b.i)
        .map(({ i }) => i);
      const straight = groupNames(items, entityWords);
      const shuffled = groupNames(
        order.map((i) => items[i]!),
        entityWords,
      );
      for (const [p, i] of order.entries()) {
        for (const [q, j] of order.entries()) {
          assert.equal(shuffled[p] === shuffled[q], straight[i] === straight[j]);
        }
      }
    }),
  );
});

test("groupNames() stays fast for thousands of names", () => {
  const items = Array.from({ length: 5_000 }, (_, i) => item(`Ana${i % 50} Ruiz${i}`, "person"));
  const started = performance.now();
  groupNames(items, entityWords);
  assert.ok(performance.now() - started < 4000);
});

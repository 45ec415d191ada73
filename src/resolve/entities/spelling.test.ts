import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { couldBeVariants, foldName, initialsOf, spellingKey } from "./spelling.ts";

test("foldName() takes off what outlets write differently", () => {
  for (const [name, folded] of [
    ["The Ostvik Courier", "ostvik courier"],
    ["Jong-un", "jong un"],
    ["U.S.", "us"],
    ["Łukasz Bjørn", "lukasz bjorn"],
    ["São Tomé", "sao tome"],
    ["N’Djamena", "ndjamena"],
    ["Berg & Sons", "berg and sons"],
    ["Theo Ruiz", "theo ruiz"],
    ["", ""],
  ] as const) {
    assert.equal(foldName(name), folded);
  }
});

test("spellingKey() is shared by romanizations of one word", () => {
  for (const group of [
    ["verenskyy", "verenskiy", "verenskii", "verensky", "verenski"],
    ["sergey", "sergei"],
    ["aleksandr", "alexandr"],
    ["berg", "bergg"],
  ]) {
    assert.equal(new Set(group.map(spellingKey)).size, 1, group.join(", "));
  }
});

test("couldBeVariants() holds for romanizations", () => {
  for (const [a, b] of [
    ["mohammed", "muhammad"],
    ["alexander", "alexandr"],
    ["yanukovych", "yanukovich"],
  ] as const) {
    assert.ok(couldBeVariants(a, b), `${a} ${b}`);
  }
});

test("couldBeVariants() leaves names apart that differ in more than romanization", () => {
  for (const [a, b] of [
    ["marin", "martin"],
    ["mario", "maria"],
    ["lena", "lina"],
    ["hansen", "jansen"],
    ["berger", "bergen"],
    ["daniel", "daniela"],
  ] as const) {
    assert.ok(!couldBeVariants(a, b), `${a} ${b}`);
  }
});

test("couldBeVariants() is symmetric", () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/u);
  fc.assert(fc.property(word, word, (a, b) => couldBeVariants(a, b) === couldBeVariants(b, a)));
});

test("initialsOf() counts small words or leaves them out", () => {
  const small = new Set(["of", "the"]);
  assert.deepEqual(initialsOf("Meridian News Agency", small), ["mna"]);
  assert.deepEqual(initialsOf("Ministry of Harbours", small), ["mh", "moh"]);
  assert.deepEqual(initialsOf("Ostvik", small), []);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { entityWords } from "../../language/en/entities.ts";
import { countryIndexOf } from "./country-index.ts";

const index = countryIndexOf(entityWords);

test("codeOfName() knows a country under each of its names", () => {
  for (const name of ["United States", "the United States", "US", "U.S.", "the U.S.", "USA", "America"]) {
    assert.equal(index.codeOfName(name), "US", name);
  }
  assert.equal(index.codeOfName("NORWAY"), "NO");
  assert.equal(index.codeOfName("Burma"), index.codeOfName("Myanmar"));
});

test("codeOfName() leaves other words alone", () => {
  for (const name of ["us", "Us", "Ostvik", "Norwegian", "", "constructor"]) {
    assert.equal(index.codeOfName(name), null, name);
  }
});

test("codeOfDemonym() knows people and adjectives, singular and plural", () => {
  for (const word of ["Danish", "Dane", "Danes"]) assert.equal(index.codeOfDemonym(word), "DK", word);
  assert.equal(index.codeOfDemonym("Frenchmen"), "FR");
});

test("codeOfDemonym() is silent where several countries share the word, or it is no name", () => {
  assert.equal(index.codeOfDemonym("Congolese"), null);
  assert.equal(index.isDemonym("Congolese"), true);
  assert.equal(index.codeOfDemonym("polish"), null);
});

test("codeOfCapital() knows capitals of governments", () => {
  assert.equal(index.codeOfCapital("Oslo"), "NO");
  assert.equal(index.codeOfCapital("Washington, D.C."), "US");
  assert.equal(index.codeOfCapital("Ostvik"), null);
});

test("codeOfDemonym() prefers the one country with a government of its own", () => {
  assert.equal(index.codeOfDemonym("French"), "FR");
  assert.equal(index.codeOfDemonym("Norwegians"), "NO");
  assert.equal(index.codeOfDemonym("Congolese"), null);
});

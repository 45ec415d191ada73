import assert from "node:assert/strict";
import { test } from "node:test";
import { trimEndMarks, trimEndWhile, trimStartMarks } from "./trim.ts";

test("trimEndMarks() cuts marks and white space, mixed, and keeps those inside", () => {
  assert.equal(trimEndMarks("Ana, Ruiz ,; \n", ",;"), "Ana, Ruiz");
  assert.equal(trimEndMarks(" ,;", ",;"), "");
  assert.equal(trimEndMarks("Ana.", ",;"), "Ana.");
});

test("trimStartMarks() cuts marks and white space at the start only", () => {
  assert.equal(trimStartMarks(": :Ana: ", ":"), "Ana: ");
  assert.equal(trimStartMarks("", ":"), "");
});

test("trimEndWhile() looks at code points, not at halves of them", () => {
  const isNoLetter = (character: string) => !/\p{L}/u.test(character);
  assert.equal(trimEndWhile("read 𐐀😀!", isNoLetter), "read 𐐀");
  assert.equal(trimEndWhile("read\udc00", isNoLetter), "read");
});

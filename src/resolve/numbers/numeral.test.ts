import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { numeralWords } from "../../language/en/numbers.ts";
import { readLines } from "./atoms.ts";
import { readNumeral, readOrdinal, valueOfDigits } from "./numeral.ts";

function lineOf(text: string) {
  const sentence = { start: 0, end: text.length, paragraph: 0, firstToken: 0, endToken: 0 };
  return [...readLines(text, { sentences: [sentence], tokens: [], tags: [] })][0]!;
}

function valueAt0(text: string): number | null {
  return readNumeral(lineOf(text), 0, numeralWords)?.value ?? null;
}

const VALUES: readonly (readonly [value: number | null, ...phrasings: string[]])[] = [
  [412, "412", "four hundred and twelve", "four hundred twelve"],
  [1250, "1,250", "1250", "one thousand two hundred and fifty", "twelve hundred and fifty"],
  [1_500_000, "1.5 million", "1,500,000", "one and a half million", "one point five million"],
  [5e9, "5bn", "5 billion", "five billion"],
  [500_000, "half a million", "five hundred thousand", "0.5 million", "500k"],
  [6, "half a dozen", "half-dozen", "six"],
  [24, "two dozen", "twenty-four", "twenty four"],
  [2.5, "2 1/2", "2½", "two and a half", "two-and-a-half"],
  [0.75, "3/4", "¾"],
  [100, "a hundred", "one hundred"],
  [null, "a ferry", "half of them", "1,25", "1.250.000", "and twelve", "a"],
];

for (const [value, ...phrasings] of VALUES) {
  test(`readNumeral() reads ${value} out of “${phrasings.join("”, “")}”`, () => {
    for (const phrasing of phrasings) assert.equal(valueAt0(phrasing), value, phrasing);
  });
}

test("readNumeral() stops where another number begins", () => {
  assert.equal(readNumeral(lineOf("twenty thirty"), 0, numeralWords)?.end, 1);
  assert.equal(readNumeral(lineOf("two, three hundred"), 0, numeralWords)?.value, 2);
  assert.equal(readNumeral(lineOf("12 1998"), 0, numeralWords)?.value, 12);
});

test("readOrdinal() reads words and digits, and no cardinals", () => {
  const ordinalOf = (text: string) => readOrdinal(lineOf(text), 0, numeralWords)?.value ?? null;
  assert.deepEqual(["third", "3rd", "twenty-first", "21st", "three", "3", "3 rd"].map(ordinalOf), [
    3,
    3,
    21,
    21,
    null,
    null,
    null,
  ]);
});

test("valueOfDigits() refuses what is no English number", () => {
  assert.deepEqual(["1,2345", "12,34", "1.2.3", "1,000.5"].map(valueOfDigits), [
    Number.NaN,
    Number.NaN,
    Number.NaN,
    1000.5,
  ]);
});

const UNITS = [
  "",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Says a number in words, British (`and`) or American. */
function say(n: number, and: string): string {
  if (n < 20) return UNITS[n]!;
  if (n < 100) return `${TENS[Math.floor(n / 10)]}${n % 10 === 0 ? "" : `-${UNITS[n % 10]}`}`;
  if (n < 1000)
    return `${UNITS[Math.floor(n / 100)]} hundred${n % 100 === 0 ? "" : `${and}${say(n % 100, and)}`}`;
  const [size, word] = n < 1e6 ? [1e3, "thousand"] : n < 1e9 ? [1e6, "million"] : [1e9, "billion"];
  const rest = n % size;
  const link = rest > 0 && rest < 100 ? and : " ";
  return `${say(Math.floor(n / size), and)} ${word}${rest === 0 ? "" : `${link}${say(rest, and)}`}`;
}

test("readNumeral() reads back any number said in words", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), fc.constantFrom(" and ", " "), (n, and) => {
      assert.equal(valueAt0(say(n, and)), n);
    }),
  );
});

test("readNumeral() reads back any number in digits, with and without commas", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (n) => {
      assert.equal(valueAt0(String(n)), n);
      assert.equal(valueAt0(n.toLocaleString("en-US")), n);
    }),
  );
});

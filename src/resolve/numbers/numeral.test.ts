import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { numeralWords } from "../../language/en/numbers.ts";
import { readLines } from "./atoms.ts";
import { readFraction } from "./fraction.ts";
import { readNumeral, readOrdinal, valueOfDigits } from "./numeral.ts";

function lineOf(text: string) {
  const sentence = { start: 0, end: text.length, paragraph: 0, firstToken: 0, endToken: 0 };
  return [...readLines(text, { sentences: [sentence], tokens: [], tags: [] })][0]!;
}

function valueAt0(text: string): number | null {
  return readNumeral(lineOf(text), 0, numeralWords)?.value ?? null;
}

const VALUES: readonly (readonly [value: number | null, ...phrasings: string[]])[] = [
  [0, "0", "zero", "nought"],
  [412, "412", "four hundred and twelve", "four hundred twelve", "4 hundred and 12", "4 hundred and twelve"],
  [1250, "1,250", "1250", "one thousand two hundred and fifty", "twelve hundred and fifty"],
  [1_500_000, "1.5 million", "1,500,000", "one and a half million", "one point five million"],
  [1_500_000, "a million and a half", "1 million and a half", "15 lakh", "15,00,000"],
  [5e9, "5bn", "5 bn", "5B", "5 billion", "five billion"],
  [500_000, "half a million", "half million", "five hundred thousand", "0.5 million", "500k"],
  [250_000, "a quarter of a million", "quarter million", "a quarter million"],
  [750_000, "three quarters of a million"],
  [3e12, "three lakh crore", "3 lakh crore", "3 trillion"],
  [4300, "4 thousand 3 hundred", "4,300", "4.3k"],
  [-5, "-5", "−5", "minus 5", "minus five"],
  [0.25, ".25", "0.25", "¼", "zero point two five", "nought point twenty-five"],
  [9.04, "9.04", "nine point nought four"],
  [36, "three dozen", "3 dozen", "3 dozens"],
  [6, "half a dozen", "half-dozen", "six"],
  [24, "two dozen", "twenty-four", "twenty four"],
  [2.5, "2 1/2", "2½", "two and a half", "two-and-a-half"],
  [0.75, "3/4", "¾"],
  [100, "a hundred", "one hundred"],
  [103.75, "one hundred and three and three quarters"],
  [null, "a ferry", "half of them", "1,25", "1.250.000", "and twelve", "a", "- 5", "quarter", "thousand"],
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
  const ordinals: Readonly<Record<string, number | null>> = {
    third: 3,
    "3rd": 3,
    "twenty-first": 21,
    "21st": 21,
    hundredth: 100,
    "one hundred and fifth": 105,
    "one hundred twenty-fifth": 125,
    "two hundredth": 200,
    three: null,
    "3": null,
    "3 rd": null,
  };
  for (const [text, wanted] of Object.entries(ordinals)) assert.equal(ordinalOf(text), wanted, text);
});

test("valueOfDigits() refuses what is no English number", () => {
  assert.deepEqual(["1,2345", "12,34", "1.2.3", "1,000.5"].map(valueOfDigits), [
    Number.NaN,
    Number.NaN,
    Number.NaN,
    1000.5,
  ]);
});

test("readFraction() reads fractions of one, and no whole numbers", () => {
  const fractionOf = (text: string) => readFraction(lineOf(text), 0, numeralWords)?.value ?? null;
  const fractions: Readonly<Record<string, number | null>> = {
    half: 0.5,
    "a half": 0.5,
    "one-half": 0.5,
    "three quarters": 0.75,
    "two-fifths": 0.4,
    "quarter of": 0.25,
    "five quarters": null,
    third: null,
    two: null,
  };
  for (const [text, wanted] of Object.entries(fractions)) assert.equal(fractionOf(text), wanted, text);
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

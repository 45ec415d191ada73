/** Numbers in words. What each table is for: `resolve/numbers/words.ts`. */
import type { NumeralWords } from "../../../resolve/numbers/words.ts";
import { wordList } from "../word-list.ts";

/** “zero” is 0: each word stands for its place in the list. */
const BELOW_TWENTY = wordList(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen
`);
const TENS = wordList("twenty thirty forty fifty sixty seventy eighty ninety");
const ORDINALS = wordList(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
`);
/** From a third on; a fraction’s denominator is an ordinal there. */
const DENOMINATORS = wordList("third fourth fifth sixth seventh eighth ninth tenth");

export const numeralWords: NumeralWords = {
  cardinals: new Map([
    ...BELOW_TWENTY.map((word, value): [string, number] => [word, value]),
    ["nought", 0],
    ["naught", 0],
    ...TENS.map((word, n): [string, number] => [word, 20 + 10 * n]),
  ]),
  scales: new Map(
    Object.entries({
      dozen: 12,
      dozens: 12,
      hundred: 100,
      lakh: 1e5,
      crore: 1e7,
      thousand: 1e3,
      million: 1e6,
      billion: 1e9,
      trillion: 1e12,
    }),
  ),
  shortScales: new Map(
    Object.entries({
      k: 1e3,
      mn: 1e6,
      mln: 1e6,
      mil: 1e6,
      bn: 1e9,
      bln: 1e9,
      tn: 1e12,
      trn: 1e12,
      tln: 1e12,
    }),
  ),
  scaleLetters: new Map(Object.entries({ M: 1e6, B: 1e9 })),
  minus: new Set(["minus", "negative"]),
  ordinals: new Map([
    ...ORDINALS.map((word, n): [string, number] => [word, n + 1]),
    ["thirtieth", 30],
    ["hundredth", 100],
    ["thousandth", 1e3],
    ["millionth", 1e6],
    ["billionth", 1e9],
    ["trillionth", 1e12],
  ]),
  ordinalEndings: new Set(wordList("st nd rd th")),
  denominators: new Map([
    ["half", 2],
    ["halves", 2],
    ["quarter", 4],
    ["quarters", 4],
    ...DENOMINATORS.flatMap((word, n): [string, number][] => [
      [word, n + 3],
      [`${word}s`, n + 3],
    ]),
  ]),
  half: new Set(["half"]),
  one: new Set(["a", "an"]),
  and: new Set(["and"]),
  of: new Set(["of"]),
  point: new Set(["point"]),
};

/** English number words, by kind. Data only; `resolve/numbers/words.ts` says what each table is for. */
import type { NumberWords } from "../../resolve/numbers/words.ts";
import { changeWords } from "./numbers/changes.ts";
import { countedWords } from "./numbers/counted.ts";
import { fateWords } from "./numbers/fates.ts";
import { hedgeWords } from "./numbers/hedges.ts";
import { moneyWords } from "./numbers/money.ts";
import { nameWords } from "./numbers/names.ts";
import { numeralWords } from "./numbers/numerals.ts";
import { placeWords } from "./numbers/places.ts";
import { unitWords } from "./numbers/units.ts";

export { numeralWords } from "./numbers/numerals.ts";

export const numberWords: NumberWords = {
  numerals: numeralWords,
  ...hedgeWords,
  ...moneyWords,
  ...unitWords,
  ...nameWords,
  ...countedWords,
  ...fateWords,
  ...placeWords,
  ...changeWords,
};

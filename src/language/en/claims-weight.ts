/** English for what weighs in a statement. Data only; `claims/weight.ts` says what each table is for. */
import type { WeightWords } from "../../claims/weight.ts";
import { wordList } from "./word-list.ts";

export const weightWords: WeightWords = {
  witnessWords: new Set(
    wordList(`
      witness eyewitness see saw hear watch count video film footage picture photo photograph photographer image
      satellite recording audio record document letter memo email log logbook file paper list transcript radar
      leak obtain reveal verify examine inspect review find discover show seize reporter correspondent
    `),
  ),
  victimWords: new Set(
    wordList("dead death casualty victim fatality wounded injured missing survivor hostage refugee"),
  ),
  opinionWords: new Set(
    wordList(`
      i you perhaps maybe surely seem think believe feel hope wonder must should ought wish likely possibly presumably
      apparently arguably
    `),
  ),
};

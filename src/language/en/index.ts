/** English, whole: the words of every engine and the trained models. */
import type { Language } from "../../pipeline/language.ts";
import { attributionWords } from "./attribution.ts";
import { claimWords } from "./claims.ts";
import { clusterWords } from "./cluster.ts";
import { dateWords } from "./dates.ts";
import { entityWords } from "./entities.ts";
import { loadEnglishGazetteer, loadEnglishReader } from "./models.ts";
import { numberWords } from "./numbers.ts";
import { placeWords } from "./places.ts";
import { textWords } from "./text.ts";

let kept: Language | undefined;

/** English. The models are read from the package on the first call and kept: every call returns the same. */
export function english(): Language {
  kept ??= {
    code: "en",
    text: textWords,
    reader: loadEnglishReader(),
    numbers: numberWords,
    dates: dateWords,
    entities: entityWords,
    places: placeWords,
    gazetteer: loadEnglishGazetteer(),
    attribution: attributionWords,
    claims: claimWords,
    cluster: clusterWords,
  };
  return kept;
}

/** The trained English models that come with the program. The one place where the reader touches the disk. */
import { readFileSync } from "node:fs";
import { loadTextModels, type TextModels } from "../../text/index.ts";

/** The same depth from `src/language/en` and from `dist/language/en`. */
const FOLDER = new URL("../../../models/", import.meta.url);

let loaded: TextModels | null = null;

/** Reads the models at the first call and keeps them. Throws a ModelFormatError for a damaged file. */
export function loadEnglishModels(): TextModels {
  loaded ??= loadTextModels({
    tagger: readFileSync(new URL("tagger.bin", FOLDER)),
    parser: readFileSync(new URL("parser.bin", FOLDER)),
    names: readFileSync(new URL("names.bin", FOLDER)),
  });
  return loaded;
}

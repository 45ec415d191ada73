/** The trained English models that come with the program. The one place where the reader touches the disk. */
import { readFileSync } from "node:fs";
import { packageFile } from "../../package-file.ts";
import { loadTextModels, type TextModels } from "../../text/index.ts";

let loaded: TextModels | null = null;

/** Reads the models at the first call and keeps them. Throws a ModelFormatError for a damaged file. */
export function loadEnglishModels(): TextModels {
  loaded ??= loadTextModels({
    tagger: readFileSync(packageFile("models/tagger.bin")),
    parser: readFileSync(packageFile("models/parser.bin")),
    names: readFileSync(packageFile("models/names.bin")),
  });
  return loaded;
}

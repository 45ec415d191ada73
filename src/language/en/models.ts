/** The trained English reader that comes with the program. The one place where the reader touches the disk. */
import { readFileSync } from "node:fs";
import { packageFile } from "../../package-file.ts";
import { loadReader, type ReaderModel } from "../../text/index.ts";

let loaded: ReaderModel | null = null;

/** Reads the model at the first call and keeps it. Throws a ModelFormatError for a damaged file. */
export function loadEnglishReader(): ReaderModel {
  loaded ??= loadReader(readFileSync(packageFile("models/reader.bin")), "models/reader.bin");
  return loaded;
}

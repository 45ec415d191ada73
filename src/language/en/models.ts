/** The trained English reader and the gazetteer that come with the program. The one place where they touch the disk. */
import { readFileSync } from "node:fs";
import { packageFile } from "../../package-file.ts";
import { type Gazetteer, loadGazetteer } from "../../resolve/places/gazetteer.ts";
import { loadReader, type ReaderModel } from "../../text/index.ts";

let reader: ReaderModel | null = null;
let gazetteer: Gazetteer | null = null;

/** Reads the model at the first call and keeps it. Throws a ModelFormatError for a damaged file. */
export function loadEnglishReader(): ReaderModel {
  reader ??= loadReader(readFileSync(packageFile("models/reader.bin")), "models/reader.bin");
  return reader;
}

/** Reads the gazetteer at the first call and keeps it. Throws a ModelFormatError for a damaged file. */
export function loadEnglishGazetteer(): Gazetteer {
  gazetteer ??= loadGazetteer(readFileSync(packageFile("data/gazetteer.bin")), "data/gazetteer.bin");
  return gazetteer;
}

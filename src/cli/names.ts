/** The names file that `--names` gives, read before anything else. */
import { UsageError } from "../errors.ts";
import type { NamesFile } from "../ingest/names-file.ts";
import { NO_NAMES } from "../model/names.ts";

/** No names and no problems where none is given. Throws a UsageError for a file that cannot be opened. */
export async function readNamesFile(path: string | undefined): Promise<NamesFile> {
  if (path === undefined) return { names: NO_NAMES, problems: [] };
  const { readFile } = await import("node:fs/promises");
  const { parseNames } = await import("../ingest/names-file.ts");
  let yaml: string;
  try {
    yaml = await readFile(path, "utf8");
  } catch (error) {
    throw new UsageError(`Cannot read --names "${path}": ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
  return parseNames(yaml, path);
}

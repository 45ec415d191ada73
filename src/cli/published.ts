/** `--published`: the publication date of articles that state none. */
import { UsageError } from "../errors.ts";
import { parseStatedDate } from "../ingest/parse-date.ts";
import { furnitureWords } from "../language/en/furniture.ts";

/** The date as ISO 8601, from whatever form a document may state it in; throws a UsageError for anything else. */
export function publishedDate(value: string): string {
  const date = parseStatedDate(value, furnitureWords);
  if (date !== null) return date;
  throw new UsageError(
    `Cannot read --published "${value}" as a date: wanted one such as 2031-03-04 or 4 March 2031`,
  );
}

/**
 * JSON articles: one object, a list of objects, `{ "articles": [...] }`, or one object a line.
 *
 * `text` is what an article must have; docs/input.md has the schema. A record that does not fit it costs
 * itself: the problem names the file, the record and what was wanted.
 */
import type { Problem } from "../../model/problem.ts";
import type { Decoded } from "../charset.ts";
import { metadataOfFields } from "../front-matter.ts";
import { firstOfEach, type ReadResult, type Source } from "../metadata.ts";
import { readTextArticle } from "../text/read-text.ts";
import type { FurnitureWords } from "../words.ts";

/** All articles of a JSON document, in order; `idOf` names record `number` (from 1; 0 for a document that is one article). */
export async function readJsonArticles(
  document: Decoded,
  source: Source,
  words: FurnitureWords,
): Promise<readonly ReadResult[]> {
  const where = source.path ?? source.id;
  const parsed = parseJson(document.text);
  if (parsed instanceof Error)
    return [
      {
        problem: { code: "json/syntax", message: `Cannot read "${where}" as JSON: ${parsed.message}`, where },
      },
    ];
  const records = recordsOf(parsed);
  const isList = records.length !== 1 || records[0] !== parsed;
  if (!(await hasArticle(records))) return [{ problem: noArticle(where, parsed) }];
  const results: ReadResult[] = [];
  for (const [index, record] of records.entries()) {
    const id = idOf(record) ?? (isList ? `${source.id}#${index + 1}` : source.id);
    results.push(
      await readJsonRecord(record, { ...source, id }, isList ? `${where}#${index + 1}` : where, words),
    );
  }
  return results;
}

/** One record, such as a line of JSON Lines. @param where file and record, for the problem. */
export async function readJsonRecord(
  record: unknown,
  source: Source,
  where: string,
  words: FurnitureWords,
): Promise<ReadResult> {
  const checked = await checkRecord(record);
  if ("wanted" in checked) {
    return {
      problem: {
        code: "json/no-article",
        message: `Cannot read an article from "${where}": ${checked.wanted}`,
        where,
      },
    };
  }
  const { metadata, problems } = metadataOfFields(record, where, words);
  const given = firstOfEach([source.given ?? {}, metadata]);
  const document: Decoded = { text: checked.text, charset: "utf-8", problems };
  return readTextArticle(document, { ...source, where, given }, words);
}

/** The record's own id, where it has one that can be one. */
export function idOf(record: unknown): string | null {
  if (typeof record !== "object" || record === null || !("id" in record)) return null;
  const { id } = record;
  if (typeof id === "number") return String(id);
  return typeof id === "string" && id.trim() !== "" && id.length <= 200 ? id.trim() : null;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return new Error(error instanceof Error ? error.message.slice(0, 160) : "not JSON");
  }
}

function recordsOf(parsed: unknown): readonly unknown[] {
  if (Array.isArray(parsed)) return parsed;
  if (typeof parsed === "object" && parsed !== null && "articles" in parsed && Array.isArray(parsed.articles))
    return parsed.articles;
  return [parsed];
}

async function hasArticle(records: readonly unknown[]): Promise<boolean> {
  for (const record of records.slice(0, 1000)) if ("text" in (await checkRecord(record))) return true;
  return false;
}

function noArticle(where: string, parsed: unknown): Problem {
  const found = Array.isArray(parsed)
    ? `a list of ${parsed.length}`
    : typeof parsed === "object" && parsed !== null
      ? `an object with ${keysOf(parsed)}`
      : String(typeof parsed);
  return {
    code: "json/no-article",
    message: `Cannot find an article in "${where}": wanted an object with "text", a list of such objects, or {"articles": [...]}, found ${found}`,
    where,
  };
}

function keysOf(value: object): string {
  const keys = Object.keys(value);
  const shown = keys.slice(0, 5).map((key) => `"${key.slice(0, 40)}"`);
  return keys.length === 0
    ? "nothing in it"
    : `${shown.join(", ")}${keys.length > 5 ? ` and ${keys.length - 5} more` : ""}`;
}

/** The text of a record that fits the schema, or what was wanted of it. */
async function checkRecord(
  record: unknown,
): Promise<{ readonly text: string } | { readonly wanted: string }> {
  const v = await import("valibot");
  const text = v.pipe(
    v.string(),
    v.check((value) => value.trim() !== "", "must not be empty"),
  );
  const schema = v.union([
    v.pipe(
      v.looseObject({ text }),
      v.transform((fields) => fields.text),
    ),
    v.pipe(
      v.looseObject({ body: text }),
      v.transform((fields) => fields.body),
    ),
    v.pipe(
      v.looseObject({ articleBody: text }),
      v.transform((fields) => fields.articleBody),
    ),
    v.pipe(
      v.looseObject({ content: text }),
      v.transform((fields) => fields.content),
    ),
  ]);
  const result = v.safeParse(schema, record);
  return result.success
    ? { text: result.output }
    : { wanted: `wanted an object with "text", found ${describe(record)}` };
}

function describe(record: unknown): string {
  if (Array.isArray(record)) return "a list";
  return typeof record === "object" && record !== null
    ? `an object with ${keysOf(record)}`
    : String(record === null ? "null" : typeof record);
}

/**
 * story.yaml: what is known of the files beside it.
 *
 *     articles:
 *       - file: courier.html
 *         outlet: The Ostvik Courier
 *         published: 4 March 2031
 *
 * All but `file` is optional, and what stands here wins over what the file states itself. The lists `entities`
 * and `outlets` of a names file may stand beside the articles, or without them: `names-file.ts`.
 */
import { type Names, NO_NAMES } from "../model/names.ts";
import type { Problem } from "../model/problem.ts";
import { metadataOfFields, parseYaml } from "./front-matter.ts";
import type { Metadata } from "./metadata.ts";
import { holdsNames, namesOfFields } from "./names-file.ts";
import type { FurnitureWords } from "./words.ts";

export interface StoryEntry {
  /** As written, relative to the story file. */
  readonly file: string;
  readonly metadata: Metadata;
}

export interface StoryFile {
  /** In the order of the file; a file that is listed twice keeps its first entry. */
  readonly entries: readonly StoryEntry[];
  readonly names: Names;
  readonly problems: readonly Problem[];
}

export async function readStoryFile(yaml: string, where: string, words: FurnitureWords): Promise<StoryFile> {
  const parsed = await parseYaml(yaml, where);
  if ("problem" in parsed) return { entries: [], names: NO_NAMES, problems: [parsed.problem] };
  const { value } = parsed;
  const { names, problems } = holdsNames(value)
    ? await namesOfFields(value, where)
    : { names: NO_NAMES, problems: [] };
  const listed = typeof value === "object" && value !== null && "articles" in value ? value.articles : null;
  if (listed === null && holdsNames(value)) return { entries: [], names, problems };
  if (!Array.isArray(listed)) {
    const message = `Cannot read "${where}": wanted a list "articles" of entries with "file", found none`;
    return { entries: [], names, problems: [...problems, { code: "story/no-articles", message, where }] };
  }
  const entries: StoryEntry[] = [];
  const found: Problem[] = [...problems];
  for (const [index, item] of listed.entries()) {
    const place = `${where}#${index + 1}`;
    const file = typeof item === "object" && item !== null && "file" in item ? item.file : null;
    if (typeof file !== "string" || file.trim() === "") {
      found.push({
        code: "story/bad-entry",
        message: `Cannot use entry ${index + 1} of "${where}": wanted "file" with a file's name, found none`,
        where: place,
      });
      continue;
    }
    if (entries.some((entry) => entry.file === file)) continue;
    const { metadata, problems: dated } = metadataOfFields(item, place, words);
    entries.push({ file, metadata });
    found.push(...dated);
  }
  return { entries, names, problems: found };
}

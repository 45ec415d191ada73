/**
 * story.yaml: what is known of the files beside it.
 *
 *     articles:
 *       - file: courier.html
 *         outlet: The Ostvik Courier
 *         published: 4 March 2031
 *
 * All but `file` is optional, and what stands here wins over what the file states itself.
 */
import type { Problem } from "../model/problem.ts";
import { metadataOfFields, parseYaml } from "./front-matter.ts";
import type { Metadata } from "./metadata.ts";
import type { FurnitureWords } from "./words.ts";

export interface StoryEntry {
  /** As written, relative to the story file. */
  readonly file: string;
  readonly metadata: Metadata;
}

export interface StoryFile {
  /** In the order of the file; a file that is listed twice keeps its first entry. */
  readonly entries: readonly StoryEntry[];
  readonly problems: readonly Problem[];
}

export async function readStoryFile(yaml: string, where: string, words: FurnitureWords): Promise<StoryFile> {
  const parsed = await parseYaml(yaml, where);
  if ("problem" in parsed) return { entries: [], problems: [parsed.problem] };
  const { value } = parsed;
  const listed = typeof value === "object" && value !== null && "articles" in value ? value.articles : null;
  if (!Array.isArray(listed)) {
    const message = `Cannot read "${where}": wanted a list "articles" of entries with "file", found none`;
    return { entries: [], problems: [{ code: "story/no-articles", message, where }] };
  }
  const entries: StoryEntry[] = [];
  const problems: Problem[] = [];
  for (const [index, item] of listed.entries()) {
    const place = `${where}#${index + 1}`;
    const file = typeof item === "object" && item !== null && "file" in item ? item.file : null;
    if (typeof file !== "string" || file.trim() === "") {
      problems.push({
        code: "story/bad-entry",
        message: `Cannot use entry ${index + 1} of "${where}": wanted "file" with a file's name, found none`,
        where: place,
      });
      continue;
    }
    if (entries.some((entry) => entry.file === file)) continue;
    const { metadata, problems: dated } = metadataOfFields(item, place, words);
    entries.push({ file, metadata });
    problems.push(...dated);
  }
  return { entries, problems };
}

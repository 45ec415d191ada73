/**
 * Files, folders and standard input → articles, one after the other.
 *
 * The only part of the ingest that touches a disk. Folders are read recursively in the order of their names;
 * `story.yaml` in a folder states what is known of the files beside it. One bad file or record costs itself: it
 * comes out as a problem in its place. Readers of formats are loaded when the first file of a format comes.
 */
import { createReadStream, type Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, normalize } from "node:path";
import type { Article, ArticleId } from "../model/article.ts";
import { joinNames, type Names, NO_NAMES } from "../model/names.ts";
import type { Problem } from "../model/problem.ts";
import { knowingOutlets } from "../outlets/outlet-table.ts";
import { createIdGiver, idOfFileName } from "./article-ids.ts";
import { decodeBytes } from "./charset.ts";
import { type Format, formatOfBytes, formatOfName } from "./format.ts";
import { splitLines } from "./json/split-lines.ts";
import type { Metadata, ReadResult, Source } from "./metadata.ts";
import { readStoryFile } from "./story-file.ts";
import type { FurnitureWords } from "./words.ts";

export interface LoadOptions {
  readonly words: FurnitureWords;
  /** What the user knows of outlets, beside what a folder's story.yaml says; not handed back. */
  readonly names?: Names;
  /** ISO 8601; for articles that do not state a date themselves. */
  readonly published?: string;
  /** What `-` reads; without it `-` is a problem. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/** An article, a problem, or what a folder’s story.yaml says of names, before the articles of that folder. */
export type Loaded = ReadResult | { readonly names: Names };

/** Longest file that is read whole, in bytes; JSON Lines have no such end. */
const BYTES_MAX = 256 * 1024 * 1024;
const LINKED_FOLDER = "it is a link to a folder, and those are not followed";

/** Streams articles, problems and names in the order of the inputs. Ids are unique among them. Throws nothing. */
export async function* streamArticles(
  inputs: readonly string[],
  options: LoadOptions,
): AsyncGenerator<Loaded> {
  const giveId = createIdGiver();
  const storyOf = storyReader(options.words);
  const told = new Set<Story>();
  let { outlets } = options.names ?? NO_NAMES;
  for (const input of inputs) {
    for await (const found of input === "-" ? [STDIN] : filesOf(input, storyOf)) {
      if ("problem" in found) yield found;
      else if ("story" in found) {
        if (told.has(found.story)) continue;
        told.add(found.story);
        const { names } = found.story;
        if (names.outlets.length > 0) outlets = [...outlets, ...names.outlets];
        yield* toldBy(found.story);
      } else {
        const words = knowingOutlets(options.words, outlets);
        for await (const loaded of readFound(found, { ...options, words }))
          yield "article" in loaded ? { article: withId(loaded.article, giveId) } : loaded;
      }
    }
  }
}

/** All of `streamArticles` at once; problems of single articles stay on them. */
export async function loadArticles(
  inputs: readonly string[],
  options: LoadOptions,
): Promise<{
  readonly articles: readonly Article[];
  readonly names: Names;
  readonly problems: readonly Problem[];
}> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  let names = NO_NAMES;
  for await (const loaded of streamArticles(inputs, options)) {
    if ("article" in loaded) articles.push(loaded.article);
    else if ("names" in loaded) names = joinNames(names, loaded.names);
    else problems.push(loaded.problem);
  }
  return { articles, names, problems };
}

function withId(article: Article, giveId: (wanted: string) => string): Article {
  const id = giveId(article.id);
  return id === article.id ? article : { ...article, id: id as ArticleId };
}

/** A file to be read, and what story.yaml says of it. */
interface FoundFile {
  readonly path: string;
  readonly given: Metadata;
  /** False for a file that somebody named: then it is read whatever its name. */
  readonly isOfFolder: boolean;
}

/** What comes with the files of a folder: its story, before them, and what went wrong. */
type Beside = { readonly problem: Problem } | { readonly story: Story };

const STDIN: FoundFile = { path: "-", given: {}, isOfFolder: false };

async function* filesOf(input: string, storyOf: StoryOf): AsyncGenerator<FoundFile | Beside> {
  const kind = await kindOf(input);
  if (kind === "folder") {
    let nFound = 0;
    for await (const found of filesOfFolder(input, storyOf)) {
      if (!("story" in found)) nFound++;
      yield found;
    }
    if (nFound === 0)
      yield {
        problem: problemOf(
          "input/no-articles",
          input,
          `Cannot find an article in folder "${input}": wanted text, HTML, Markdown or JSON files`,
        ),
      };
  } else if (kind === "file") {
    const named = formatOfName(basename(input));
    if (named === "story") yield* listedFiles(input, storyOf);
    else {
      const story = await storyOf(dirname(input));
      yield { story };
      yield { path: input, given: story.given.get(normalize(input)) ?? {}, isOfFolder: false };
    }
  } else yield { problem: problemOf("input/unreadable", input, `Cannot read "${input}": ${kind}`) };
}

/** A story file by itself stands for the files it lists. */
async function* listedFiles(path: string, storyOf: StoryOf): AsyncGenerator<FoundFile | Beside> {
  const story = await storyOf(dirname(path));
  yield { story };
  for (const [file, given] of story.given)
    if ((await kindOf(file)) === "file") yield { path: file, given, isOfFolder: false };
}

async function* filesOfFolder(root: string, storyOf: StoryOf): AsyncGenerator<FoundFile | Beside> {
  const open = [root];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = await entriesOf(folder);
    if ("problem" in entries) {
      yield entries;
      continue;
    }
    const story = await storyOf(folder);
    yield { story };
    const folders: string[] = [];
    for (const entry of entries.entries) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) {
        if (!/(?:_files|\.files|-files)$/.test(entry.name) && entry.name !== "node_modules")
          folders.push(path);
      } else if (!["ignored", "story"].includes(formatOfName(entry.name) ?? "")) {
        yield { path, given: story.given.get(normalize(path)) ?? {}, isOfFolder: true };
      }
    }
    open.push(...folders.reverse());
  }
}

async function entriesOf(
  folder: string,
): Promise<{ readonly entries: readonly Dirent[] } | { readonly problem: Problem }> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  } catch (error) {
    return {
      problem: problemOf("input/unreadable", folder, `Cannot read folder "${folder}": ${reasonOf(error)}`),
    };
  }
}

/** What a folder's story.yaml says of the files beside it, by normalized path, and of names. */
interface Story {
  readonly given: ReadonlyMap<string, Metadata>;
  readonly names: Names;
  readonly problems: readonly Problem[];
}

type StoryOf = (folder: string) => Promise<Story>;

/** Reads each folder's story.yaml once. */
function storyReader(words: FurnitureWords): StoryOf {
  const read = new Map<string, Promise<Story>>();
  return (folder) => {
    const story = read.get(folder) ?? readStory(folder, words);
    read.set(folder, story);
    return story;
  };
}

async function readStory(folder: string, words: FurnitureWords): Promise<Story> {
  const given = new Map<string, Metadata>();
  for (const name of ["story.yaml", "story.yml"]) {
    const path = join(folder, name);
    if ((await kindOf(path)) !== "file") continue;
    const story = await readStoryFile(await readFile(path, "utf8"), path, words);
    const problems = [...story.problems];
    for (const { file, metadata } of story.entries) {
      const listed = normalize(join(folder, file));
      given.set(listed, metadata);
      if ((await kindOf(listed)) === "file") continue;
      problems.push(problemOf("story/no-file", path, `Cannot find "${file}", which "${path}" lists`));
    }
    return { given, names: story.names, problems };
  }
  return { given, names: NO_NAMES, problems: [] };
}

function* toldBy({ names, problems }: Story): Generator<Loaded> {
  if (names !== NO_NAMES) yield { names };
  for (const problem of problems) yield { problem };
}

async function kindOf(path: string): Promise<string> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "it is neither a file nor a folder";
  } catch (error) {
    return reasonOf(error);
  }
}

async function* readFound(found: FoundFile, options: LoadOptions): AsyncGenerator<ReadResult> {
  const name = basename(found.path);
  const named = found.path === "-" ? null : formatOfName(name);
  const source: Source = {
    id: found.path === "-" ? "stdin" : idOfFileName(name),
    path: found.path,
    given: found.given,
    ...(options.published === undefined ? {} : { published: options.published }),
  };
  try {
    const kind = found.path === "-" ? "file" : await kindOf(found.path);
    // Of a folder's entries nobody has looked yet: a pipe or a device would be read for ever.
    if (kind !== "file") throw new TypeError(kind === "folder" ? LINKED_FOLDER : kind);
    if (named === "json-lines") yield* readLines(createReadStream(found.path), source, options.words);
    else {
      const bytes = await bytesOf(found.path, options);
      yield* readBytes(
        bytes,
        formatOfBytes(bytes, named === "ignored" ? null : named),
        source,
        options.words,
      );
    }
  } catch (error) {
    yield {
      problem: problemOf("input/unreadable", found.path, `Cannot read "${found.path}": ${reasonOf(error)}`),
    };
  }
}

async function bytesOf(path: string, options: LoadOptions): Promise<Uint8Array> {
  if (path !== "-") return collected(createReadStream(path), BYTES_MAX);
  if (!options.stdin) throw new TypeError("no standard input is given");
  return collected(options.stdin, BYTES_MAX);
}

/** All chunks as one; throws a RangeError once they are longer than `bytesMax`, for some inputs have no end. */
export async function collected(chunks: AsyncIterable<Uint8Array>, bytesMax: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > bytesMax)
      throw new RangeError(`it is longer than the ${bytesMax} bytes that can be read at once`);
    kept.push(chunk);
  }
  return Buffer.concat(kept);
}

/** Articles of a document that is held in memory; the format decides who reads it. */
export async function* readBytes(
  bytes: Uint8Array,
  format: Format,
  source: Source,
  words: FurnitureWords,
): AsyncGenerator<ReadResult> {
  const where = source.path ?? source.id;
  if (format === "binary" || format === "mhtml") {
    const wanted =
      format === "mhtml"
        ? "it is a web archive (MHTML): save the page as HTML instead"
        : "it is no text: wanted text, HTML, Markdown or JSON";
    yield { problem: problemOf("input/unknown-format", where, `Cannot read "${where}": ${wanted}`) };
    return;
  }
  if (format === "json-lines") {
    yield* readLines([bytes], source, words);
    return;
  }
  const document = await decodeBytes(bytes, where);
  if (format === "html") yield (await import("./html/read-html.ts")).readHtmlArticle(document, source, words);
  else if (format === "markdown")
    yield (await import("./markdown/read-markdown.ts")).readMarkdownArticle(document, source, words);
  else if (format === "json")
    yield* await (await import("./json/read-json.ts")).readJsonArticles(document, source, words);
  else yield (await import("./text/read-text.ts")).readTextArticle(document, source, words);
}

/** JSON Lines, one record at a time: a file may be longer than memory. */
async function* readLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  source: Source,
  words: FurnitureWords,
): AsyncGenerator<ReadResult> {
  const { idOf, parseJson, readJsonRecord } = await import("./json/read-json.ts");
  const path = source.path ?? source.id;
  let nRecords = 0;
  for await (const { line, number } of splitLines(chunks)) {
    if (line.trim() === "") continue;
    nRecords++;
    const where = `${path}:${number}`;
    const record = parseJson(line);
    if (record instanceof Error)
      yield {
        problem: problemOf(
          "json/syntax",
          where,
          `Cannot read line ${number} of "${path}" as JSON: ${record.message}`,
        ),
      };
    else
      yield await readJsonRecord(
        record,
        { ...source, id: idOf(record) ?? `${source.id}#${nRecords}` },
        where,
        words,
      );
  }
  if (nRecords === 0)
    yield { problem: problemOf("json/no-article", path, `Cannot find an article in "${path}": it is empty`) };
}

function problemOf(code: string, where: string, message: string): Problem {
  return { code, message, where };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "reading it is not allowed",
  EPERM: "reading it is not allowed",
  EISDIR: "it is a folder",
  ELOOP: "its links go in a circle",
};

function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

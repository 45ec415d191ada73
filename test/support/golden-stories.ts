/**
 * The invented stories of test/golden/stories with what a careful editor finds in them. The README there says
 * what each list of a gold.yaml holds.
 *
 * A quote of the gold is located in its report here, and here only: wherever it does not stand there exactly
 * once, reading the story fails.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { loadArticles } from "../../src/index.ts";
import { type Article, type Evidence, type Names, overlaps } from "../../src/model/index.ts";

/** The stories that the program was developed on, and those that nobody looked at while it was. */
export const STORY_FOLDERS = { own: "test/golden/stories", unseen: "test/golden/unseen" } as const;

export const RELATIONS = ["contradiction", "revision", "scope", "rounding", "framing", "compatible"] as const;
export const OVERS = ["figure", "date", "denial", "place", "wording", "state", "actor"] as const;
export const ORIGIN_KINDS = ["agency", "statement", "reprint", "lifted-passage", "citation"] as const;
export const STATUSES = [
  "single-origin",
  "at-most-n-origins",
  "denied",
  "disputed",
  "revised",
  "withdrawn",
  "confirmed-by-former-denier",
] as const;

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const quote = v.strictObject({ says: words, in: words });
const quotes = v.pipe(v.array(quote), v.nonEmpty());
const claim = { claim: words, in: words };
const goldSchema = v.strictObject({
  why: words,
  conflicts: v.array(
    v.strictObject({
      relation: v.picklist(RELATIONS),
      over: v.picklist(OVERS),
      topic: words,
      sides: v.pipe(v.array(quotes), v.minLength(2)),
    }),
  ),
  apart: v.array(v.pipe(v.array(quote), v.length(2))),
  same: v.array(v.pipe(v.array(quote), v.minLength(2))),
  origins: v.array(
    v.strictObject({
      kind: v.picklist(ORIGIN_KINDS),
      articles: v.pipe(v.array(words), v.minLength(2)),
      proof: quote,
    }),
  ),
  voices: v.array(v.strictObject({ ...claim, atMost: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
  only: v.array(v.strictObject({ article: words, quote: words })),
  silent: v.array(v.strictObject({ ...claim, articles: v.pipe(v.array(words), v.nonEmpty()) })),
  states: v.array(v.strictObject({ ...claim, status: v.picklist(STATUSES) })),
  timeline: v.array(v.strictObject({ date: words, quote: words, in: words })),
});

type Written = v.InferOutput<typeof goldSchema>;

/** A quote of the gold at its place: evidence as the report has it. */
export type Place = Evidence;

export interface StoryGold {
  readonly why: string;
  readonly conflicts: readonly GoldConflict[];
  /** Two places that belong neither in one conflict nor in one claim. */
  readonly apart: readonly (readonly [Place, Place])[];
  /** Places where one claim stands. */
  readonly same: readonly (readonly Place[])[];
  readonly origins: readonly (Omit<Written["origins"][number], "proof"> & { readonly proof: Place })[];
  readonly voices: readonly { readonly claim: Place; readonly atMost: number }[];
  /** Statements that one report alone has. */
  readonly only: readonly Place[];
  /** Claims, and the reports that do not have them. */
  readonly silent: readonly { readonly claim: Place; readonly articles: readonly string[] }[];
  readonly states: readonly { readonly claim: Place; readonly status: (typeof STATUSES)[number] }[];
  readonly timeline: readonly { readonly date: string; readonly place: Place }[];
}

export interface GoldConflict {
  readonly relation: (typeof RELATIONS)[number];
  readonly over: (typeof OVERS)[number];
  readonly topic: string;
  /** Two or more; of each the places on which it stands. */
  readonly sides: readonly (readonly Place[])[];
}

export interface GoldenStory {
  /** Name of its folder. */
  readonly name: string;
  readonly articles: readonly Article[];
  readonly names: Names;
  readonly gold: StoryGold;
}

/** Every story of a folder, by name. Throws where a gold does not fit its schema or its reports. */
export async function readGoldenStories(
  stories: string = STORY_FOLDERS.own,
): Promise<readonly GoldenStory[]> {
  const folders = readdirSync(stories, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Promise.all(folders.map(({ name }) => readGoldenStory(stories, name)));
}

async function readGoldenStory(stories: string, name: string): Promise<GoldenStory> {
  const folder = join(stories, name);
  const { articles, names, problems } = await loadArticles([folder]);
  if (problems.length > 0) throw new Error(`Cannot read "${folder}": ${problems[0]!.message}`);
  const path = join(folder, "gold.yaml");
  return { name, articles, names, gold: goldOf(parse(readFileSync(path, "utf8")), articles, path) };
}

/** What parsed YAML says of these articles. `path` is for messages. */
export function goldOf(
  parsed: unknown,
  articles: readonly { readonly id: string; readonly text: string }[],
  path: string,
): StoryGold {
  const written = v.safeParse(goldSchema, parsed);
  if (!written.success) {
    const [issue] = written.issues;
    throw new SyntaxError(`Cannot read "${path}" at ${v.getDotPath(issue) ?? "its root"}: ${issue.message}`);
  }
  const gold = written.output;
  const at = (quote: string, id: string) => placeOf(quote, textOf(id), id, path);
  const textOf = (id: string): string => {
    const article = articles.find((one) => one.id === id);
    if (article === undefined) throw new RangeError(`Cannot read "${path}": no report has the id "${id}"`);
    return article.text;
  };
  for (const { articles: ids } of [...gold.origins, ...gold.silent]) ids.forEach(textOf);
  const placed = ({ says, in: id }: Written["same"][number][number]) => at(says, id);
  return {
    why: gold.why,
    conflicts: gold.conflicts.map((conflict) => ({
      ...conflict,
      sides: conflict.sides.map((side) => side.map(placed)),
    })),
    apart: gold.apart.map(([a, b]) => [placed(a!), placed(b!)]),
    same: gold.same.map((group) => group.map(placed)),
    origins: gold.origins.map((origin) => ({ ...origin, proof: placed(origin.proof) })),
    voices: gold.voices.map(({ claim, in: id, atMost }) => ({ claim: at(claim, id), atMost })),
    only: gold.only.map(({ article, quote }) => at(quote, article)),
    silent: gold.silent.map(({ claim, in: id, articles }) => ({ claim: at(claim, id), articles })),
    states: gold.states.map(({ claim, in: id, status }) => ({ claim: at(claim, id), status })),
    timeline: gold.timeline.map(({ date, quote, in: id }) => ({ date, place: at(quote, id) })),
  };
}

function placeOf(quote: string, text: string, article: string, path: string): Place {
  const start = text.indexOf(quote);
  if (start < 0) throw new RangeError(`Cannot read "${path}": “${quote}” is not in ${article}`);
  if (text.includes(quote, start + 1))
    throw new RangeError(`Cannot read "${path}": “${quote}” is in ${article} more than once`);
  return { article, start, end: start + quote.length, quote };
}

/** True where two pieces of evidence share a character. */
export function touch(a: Evidence, b: Evidence): boolean {
  return a.article === b.article && overlaps(a, b);
}

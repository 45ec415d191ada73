/**
 * What differences does the program find between real reports? Nobody has marked them, so they are printed to
 * be read: every conflict over figures of the wikinews stories, a story at a time.
 *
 *     npx tsx eval/conflicts.ts                     how many of each relation
 *     npx tsx eval/conflicts.ts contradiction 30    the first thirty of one relation, with their words
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { report } from "../src/index.ts";
import type { Article, Conflict, Relation, Report } from "../src/model/index.ts";
import { bareArticle } from "../test/support/bare-article.ts";

export interface ListedConflict {
  readonly story: string;
  readonly conflict: Conflict;
  readonly report: Report;
}

/** Every conflict over figures, in the order of the corpus; only those of `relation` where one is given. */
export function listConflicts(relation?: Relation): readonly ListedConflict[] {
  return [...readStories()].flatMap(([story, articles]) => {
    const whole = report(articles);
    return whole.conflicts
      .filter(
        (conflict) => conflict.over === "figure" && (relation ?? conflict.relation) === conflict.relation,
      )
      .map((conflict) => ({ story, conflict, report: whole }));
  });
}

interface StoryRecord {
  readonly id: string;
  readonly story: string;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string;
  readonly url?: string;
}

function readStories(): ReadonlyMap<string, readonly Article[]> {
  const packed = readFileSync("../shared/corpora/wikinews-stories/all.jsonl.gz");
  const lines = gunzipSync(packed).toString("utf8").trim().split("\n");
  const stories = new Map<string, Article[]>();
  for (const line of lines) {
    const record = JSON.parse(line) as StoryRecord;
    stories.set(record.story, [...(stories.get(record.story) ?? []), articleOf(record)]);
  }
  return stories;
}

/** As stated, else as the address has it: `/2031/03/04/`. The day of crawling is another one. */
function publishedOf({ published, url }: StoryRecord): string | null {
  if (published !== undefined) return published;
  const day = /\/(20\d{2})[/-]([01]\d)[/-]([0-3]\d)(?:\/|-|$)/u.exec(url ?? "");
  return day === null ? null : `${day[1]}-${day[2]}-${day[3]}`;
}

function articleOf(record: StoryRecord): Article {
  const { id, outlet, title, text } = record;
  return bareArticle(text, id, { outlet, title, published: publishedOf(record) });
}

/** Characters of the text on either side of a figure that are printed. */
const AROUND = 90;

function linesOf({ story, conflict, report: { articles } }: ListedConflict): readonly string[] {
  const said = conflict.sides.flatMap(({ says, evidence }) => [
    `  ${says}`,
    ...evidence.map(({ article, start, end }) => {
      const { text, outlet, published } = articles.find(({ id }) => id === article)!;
      const words = text.slice(Math.max(0, start - AROUND), end + AROUND).replace(/\s+/gu, " ");
      return `    ${outlet} ${published ?? "undated"}: …${words}…`;
    }),
  ]);
  return [`${conflict.relation}: ${conflict.topic} (${story})`, `  ${conflict.why}`, ...said, ""];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [relation, count] = process.argv.slice(2);
  const listed = listConflicts(relation as Relation | undefined);
  if (relation === undefined) {
    const counts = new Map<string, number>();
    for (const { conflict } of listed)
      counts.set(conflict.relation, (counts.get(conflict.relation) ?? 0) + 1);
    for (const [name, n] of counts) console.log(`${name.padEnd(14)} ${n}`);
  } else {
    for (const conflict of listed.slice(0, Number(count ?? listed.length)))
      console.log(linesOf(conflict).join("\n"));
  }
}

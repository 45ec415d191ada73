/**
 * How much of a story's gold the report holds: runs the whole program on each folder of ../shared/stories
 * and lets the scorer that lies beside the gold compare.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadArticles, report } from "../src/index.ts";
import type { EvalTable } from "./table.ts";

const STORIES = "../shared/stories";

interface StoryGold {
  readonly articles: readonly { readonly published?: string }[];
}

export async function evaluateStories(): Promise<readonly EvalTable[]> {
  const folders = readdirSync(STORIES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Promise.all(folders.map(({ name }) => evaluateStory(name)));
}

async function evaluateStory(name: string): Promise<EvalTable> {
  const goldPath = join(STORIES, name, "gold.json");
  const gold = JSON.parse(readFileSync(goldPath, "utf8")) as StoryGold;
  const published = gold.articles[0]?.published;
  const texts = readdirSync(join(STORIES, name))
    .filter((file) => file.endsWith(".txt"))
    .sort();
  const { articles } = await loadArticles(
    texts.map((file) => join(STORIES, name, file)),
    published === undefined ? {} : { published },
  );
  const folder = mkdtempSync(join(tmpdir(), "crossread-story-"));
  try {
    const path = join(folder, "report.json");
    writeFileSync(path, JSON.stringify(report(articles)));
    const score = execFileSync(process.execPath, [join(STORIES, "score.mjs"), goldPath, path, "--json"]);
    const lines = JSON.parse(score.toString()) as Record<string, { hit: number; of?: number }>;
    return {
      title: `story ${name}`,
      corpus: `stories/${name}`,
      rows: Object.entries(lines).map(([line, { hit, of }]) => ({
        name: line.trim(),
        values: of === undefined ? { found: hit } : { found: hit, of },
      })),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

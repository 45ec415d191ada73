/** Articles whose stories people have told apart: ECB+, and reports that Wikinews cites together. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { ClusterReading } from "../src/cluster/read-terms.ts";
import { english } from "../src/language/en/index.ts";
import { readArticle } from "../src/pipeline/read-article.ts";
import { bareArticle } from "../test/support/bare-article.ts";
import { readEcbStories } from "./ecb-names.ts";

export interface StoryReading {
  readonly id: string;
  /** The story in which people put it. */
  readonly story: string;
  /** Of wikinews-stories; null for ECB+. */
  readonly set: string | null;
  readonly reading: ClusterReading;
}

/** Without the addresses of the pages, which the corpus takes for first sentences. */
export function readEcbArticles(split: "train" | "dev"): readonly StoryReading[] {
  return readEcbStories(split)
    .flat()
    .map(({ id, story, text }) => ({
      id,
      story,
      set: null,
      reading: readArticle(bareArticle(text, id), english()),
    }));
}

/** ECB+’s topic: two stories of one kind of event. */
export function topicOf({ story }: StoryReading): number {
  return Number(/^\d+/.exec(story)![0]);
}

export function readWikinewsArticles(): readonly StoryReading[] {
  const bytes = readFileSync("../shared/corpora/wikinews-stories/all.jsonl.gz");
  return gunzipSync(bytes)
    .toString("utf8")
    .trim()
    .split("\n")
    .map(
      (line) => JSON.parse(line) as Record<"id" | "story" | "set" | "title" | "text" | "published", string>,
    )
    .map(({ id, story, set, title, text, published }) => ({
      id,
      story,
      set,
      reading: readArticle(bareArticle(text, id, { title, published: published ?? null }), english()),
    }));
}

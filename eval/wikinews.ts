/** The reports that Wikinews cites together, read as the program reads them. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Comparison, compareReadings } from "../src/claims/compare-readings.ts";
import { english } from "../src/language/en/index.ts";
import type { Reading } from "../src/model/index.ts";
import { readArticle } from "../src/pipeline/read-article.ts";
import { joinEntities } from "../src/resolve/entities/join-entities.ts";
import { bareArticle } from "../test/support/bare-article.ts";

export interface NewsRecord {
  readonly id: string;
  readonly story: string;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string;
}

/** Shorter texts are wrong pages and boilerplate. */
const CHARACTERS_MIN = 1500;

export function readWikinewsRecords(): readonly NewsRecord[] {
  const text = gunzipSync(readFileSync("../shared/corpora/wikinews-stories/all.jsonl.gz")).toString("utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as NewsRecord)
    .filter((record) => record.text.length >= CHARACTERS_MIN);
}

/** The day on which a report without a date is taken to be published, so that all of a story have one. */
const SOME_DAY = "2020-05-04";

export function dayOf({ published }: NewsRecord): string {
  return published?.slice(0, 10) ?? SOME_DAY;
}

export function readReport(
  text: string,
  { id, day }: { readonly id: string; readonly day: string },
): Reading {
  const published = `${day}T08:00:00Z`;
  return readArticle(bareArticle(text, id, { outlet: `Outlet ${id}`, published }), english());
}

/** What the program makes of these reports together. */
export function compare(readings: readonly Reading[]): Comparison {
  const { entities, claims } = english();
  return compareReadings(readings, joinEntities(readings, entities), { words: claims });
}

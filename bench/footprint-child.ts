/** Loads the models, reads the article on standard input, and says what that took. Started by `footprint.ts`. */
import { readFileSync } from "node:fs";
import { articleFromText } from "../src/ingest/text/read-text.ts";
import { furnitureWords } from "../src/language/en/furniture.ts";
import { english } from "../src/language/en/index.ts";
import { readArticle } from "../src/pipeline/read-article.ts";

export interface Footprint {
  readonly loadMs: number;
  /** Resident sets in bytes. */
  readonly loadedRss: number;
  readonly readRss: number;
}

const text = readFileSync(0, "utf8");
const start = performance.now();
const language = english();
const loadMs = performance.now() - start;
const loadedRss = process.memoryUsage().rss;
readArticle(articleFromText(text, furnitureWords, {}), language);
const footprint: Footprint = { loadMs, loadedRss, readRss: process.memoryUsage().rss };
console.log(JSON.stringify(footprint));

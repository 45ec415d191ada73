/**
 * How well a page's article is found: its text, title, author and date.
 *
 * scrapinghub's 181 news pages have the whole text: scored as there, by 4-grams of words, each page weighing
 * the same (github.com/scrapinghub/article-extraction-benchmark). Other tools' outputs are scored beside ours.
 * The gold has no headline, so ours is left out, as is what is set aside as furniture; the row `with furniture`
 * shows what that sets right.
 *
 * pages.jsonl has segments that must and must not be in the text, as trafilatura's evaluation uses them, and
 * titles, authors and dates. Most of it is German, and our words for furniture are English.
 *
 * Plain news has hardly any furniture, so of it as little as possible may be set aside: there, less is better.
 */
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { decodeBytes } from "../src/ingest/charset.ts";
import { readHtmlArticle } from "../src/ingest/html/read-html.ts";
import { articleFromText } from "../src/ingest/text/read-text.ts";
import { furnitureWords } from "../src/language/en/furniture.ts";
import type { Article, Span } from "../src/model/index.ts";
import { readPolnear } from "./polnear.ts";
import { publishedRows } from "./published.ts";
import type { EvalTable } from "./table.ts";

const FOLDER = "../shared/corpora/extraction";

export async function evaluateExtraction(): Promise<readonly EvalTable[]> {
  return [await scoreScrapinghub(), await scorePages(), scorePlainNews()];
}

interface ScrapinghubRecord {
  readonly id: string;
  readonly html: string;
  readonly text: string;
}

/** Shares of true, false and missed 4-grams of one page; they add up to 1. */
export interface PageScore {
  readonly id: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

async function scoreScrapinghub(): Promise<EvalTable> {
  const records = readLines<ScrapinghubRecord>(`${FOLDER}/scrapinghub.jsonl`);
  const ours: PageScore[] = [];
  const withFurniture: PageScore[] = [];
  for (const record of records) {
    const article = await readPage(record.html);
    ours.push(scoreText(record.id, record.text, article ? reportOf(article) : ""));
    withFurniture.push(
      scoreText(record.id, record.text, article ? without(article.text, titleOf(article)) : ""),
    );
  }
  const rows = [rowOf("crossread", ours), rowOf("crossread, with furniture", withFurniture)];
  for (const tool of ["trafilatura", "go_trafilatura", "rs_trafilatura", "readability_js", "autoextract"]) {
    const file = readdirSync(`${FOLDER}/scrapinghub-tools`).find((name) => name.split(".")[0] === tool);
    if (file === undefined) continue;
    const texts = new Map(
      readLines<{ id: string; text: string }>(`${FOLDER}/scrapinghub-tools/${file}`).map(({ id, text }) => [
        id,
        text,
      ]),
    );
    rows.push(
      rowOf(
        tool,
        records.map(({ id, text }) => scoreText(id, text, texts.get(id) ?? "")),
      ),
    );
  }
  return { title: "extraction", corpus: "extraction/scrapinghub", rows };
}

/** What is left for reading: the text without headline and furniture. */
export function reportOf(article: Article): string {
  return without(article.text, [...titleOf(article), ...article.skipped]);
}

function titleOf(article: Article): readonly Span[] {
  return article.titleSpan ? [article.titleSpan] : [];
}

function without(text: string, spans: readonly Span[]): string {
  let left = "";
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start > at) left += `${text.slice(at, span.start)} `;
    at = Math.max(at, span.end);
  }
  return left + text.slice(at);
}

export function scoreText(id: string, wanted: string, found: string): PageScore {
  const gold = shinglesOf(wanted);
  const ours = shinglesOf(found);
  let [right, wrong, missed] = [0, 0, 0];
  for (const shingle of new Set([...gold.keys(), ...ours.keys()])) {
    const [inGold, inOurs] = [gold.get(shingle) ?? 0, ours.get(shingle) ?? 0];
    right += Math.min(inGold, inOurs);
    wrong += Math.max(0, inOurs - inGold);
    missed += Math.max(0, inGold - inOurs);
  }
  const sum = Math.max(1, right + wrong + missed);
  return { id, right: right / sum, wrong: wrong / sum, missed: missed / sum };
}

function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = words.length === 0 ? 0 : Math.max(1, words.length - 3);
  for (let at = 0; at < last; at++) {
    const shingle = words.slice(at, at + 4).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function rowOf(name: string, scores: readonly PageScore[]): EvalTable["rows"][number] {
  const [right, wrong, missed] = [sumOf(scores, "right"), sumOf(scores, "wrong"), sumOf(scores, "missed")];
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  return {
    name,
    values: { pages: scores.length, precision, recall, F1: (2 * precision * recall) / (precision + recall) },
  };
}

function sumOf(scores: readonly PageScore[], field: "right" | "wrong" | "missed"): number {
  return scores.reduce((sum, score) => sum + score[field], 0);
}

interface PageRecord {
  readonly id: string;
  readonly html: string;
  readonly html_date?: string;
  readonly sets: readonly string[];
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly title?: string;
  readonly author?: string | readonly string[];
  readonly published?: string;
  readonly date?: string;
}

async function scorePages(): Promise<EvalTable> {
  const counts = {
    found: 0,
    missed: 0,
    kept: 0,
    setAside: 0,
    title: 0,
    nTitles: 0,
    author: 0,
    nAuthors: 0,
    authorWrong: 0,
    date: 0,
    nDates: 0,
    dateWrong: 0,
  };
  for (const record of readLines<PageRecord>(`${FOLDER}/pages.jsonl`)) {
    const article = await readPage(record.html);
    const text = squeezed(article ? reportOf(article) : "");
    for (const segment of record.with ?? []) counts[text.includes(squeezed(segment)) ? "found" : "missed"]++;
    for (const segment of record.without ?? [])
      counts[text.includes(squeezed(segment)) ? "kept" : "setAside"]++;
    if (record.title !== undefined) {
      counts.nTitles++;
      if (sameWords(article?.title ?? "", record.title)) counts.title++;
    }
    if (record.author !== undefined) {
      counts.nAuthors++;
      if (sameAuthor(article?.authors ?? [], record.author)) counts.author++;
      else if ((article?.authors.length ?? 0) > 0) counts.authorWrong++;
    }
    const date = record.date ?? record.published;
    if (date !== undefined) {
      const dated = record.html_date === undefined ? article : await readPage(record.html_date);
      counts.nDates++;
      if (dated?.published?.slice(0, 10) === date) counts.date++;
      else if (dated?.published) counts.dateWrong++;
    }
  }
  const precision = counts.found / (counts.found + counts.kept);
  const recall = counts.found / (counts.found + counts.missed);
  const f = (right: number, wrong: number, all: number): Record<string, number> => ({
    precision: right / Math.max(1, right + wrong),
    recall: right / all,
    F1: (2 * right) / (right + wrong + all),
  });
  return {
    title: "extraction of fields",
    corpus: "extraction/pages",
    rows: [
      {
        name: "segments",
        values: {
          n: counts.found + counts.missed,
          precision,
          recall,
          F1: (2 * precision * recall) / (precision + recall),
        },
      },
      {
        name: "title",
        values: { n: counts.nTitles, ...f(counts.title, counts.nTitles - counts.title, counts.nTitles) },
      },
      {
        name: "author",
        values: { n: counts.nAuthors, ...f(counts.author, counts.authorWrong, counts.nAuthors) },
      },
      { name: "published", values: { n: counts.nDates, ...f(counts.date, counts.dateWrong, counts.nDates) } },
      ...publishedRows("segments"),
    ],
  };
}

/** Of texts that hold next to no furniture: how much is set aside all the same. */
function scorePlainNews(): EvalTable {
  const corpora = {
    "polnear dev": readPolnear("dev").map(({ text }) => text),
    "wikinews-stories": readLines<{ text: string }>("../shared/corpora/wikinews-stories/all.jsonl.gz").map(
      ({ text }) => text,
    ),
  };
  const rows = Object.entries(corpora).map(([name, texts]) => {
    let [length, setAside] = [0, 0];
    for (const text of texts) {
      const { skipped } = articleFromText(text, furnitureWords);
      length += text.length;
      for (const { start, end } of skipped) setAside += end - start;
    }
    return { name, values: { articles: texts.length, "% of characters": (100 * setAside) / length } };
  });
  return { title: "plain news set aside", corpus: "polnear, wikinews-stories", rows };
}

async function readPage(file: string): Promise<Article | null> {
  const bytes = gunzipSync(readFileSync(`${FOLDER}/${file}`));
  const result = await readHtmlArticle(
    await decodeBytes(bytes, file),
    { id: "page", path: file },
    furnitureWords,
  );
  return "article" in result ? result.article : null;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(" ") === wordsOf(b).join(" ");
}

/** The gold names one author or several in one string; every one of ours must be in it. */
function sameAuthor(ours: readonly string[], gold: string | readonly string[]): boolean {
  const wanted = wordsOf([gold].flat().join(", ")).join(" ");
  return ours.length > 0 && ours.every((name) => wanted.includes(wordsOf(name).join(" ")));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function readLines<T>(path: string): readonly T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

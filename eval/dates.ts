/**
 * How well dates are found and valued: TimeBank and AQUAINT as cleaned for TempEval-3.
 *
 * Scored as there: relaxed F1 (an overlap finds an expression, one to one), and value F1, which is relaxed
 * F1 times the share of found expressions with the right value. Values are compared in ISO-TimeML, derived
 * here from the EDTF the program keeps.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { dateWords } from "../src/language/en/dates.ts";
import { type DateExpression, overlapOf, type Span } from "../src/model/index.ts";
import { findDates } from "../src/resolve/dates/find-dates.ts";
import { readPlainLayers } from "../test/support/plain-layers.ts";
import { evaluateDateSpecs } from "./date-specs.ts";
import { datesByChrono } from "./peers/chrono.ts";
import type { PeerDate } from "./peers/peer.ts";
import { datesByRecognizers } from "./peers/recognizers-dates.ts";
import { publishedRows } from "./published.ts";
import type { EvalTable } from "./table.ts";

const FOLDER = "../shared/corpora/timex";

interface TimexRecord {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly timex: readonly (Span & {
    readonly surface: string;
    readonly type: string;
    readonly value: string;
  })[];
}

export interface DateMiss {
  readonly kind: "missed" | "extra" | "value";
  readonly record: string;
  readonly words: string;
  readonly gold: string | null;
  readonly found: string | null;
  readonly around: string;
}

/** Whoever reads dates in a text of a known day; values as ISO-TimeML writes them. */
export type DateReader = (text: string, published: string) => readonly PeerDate[];

/** Ours first, under the name of the corpus alone. */
const READERS: Readonly<Record<string, DateReader>> = {
  "": datesByCrossread,
  ", chrono-node": datesByChrono,
  ", recognizers-text": datesByRecognizers,
};

export async function evaluateDates(): Promise<readonly EvalTable[]> {
  const rows = ["timebank", "aquaint"].flatMap((name) => {
    const records = readRecords(name);
    return Object.entries(READERS).map(([reader, read]) => ({
      name: `${name}${reader}`,
      values: scoreDates(records, read).values,
    }));
  });
  return [
    { title: "dates", corpus: "timex", rows: [...rows, ...publishedRows("timex")] },
    evaluateDateSpecs(READERS),
  ];
}

/** A range keeps both ends here, as `a/b`. */
export function datesByCrossread(text: string, published: string): readonly PeerDate[] {
  const dates = findDates(text, readPlainLayers(text), { published }, dateWords);
  return dates.map((date) => ({ start: date.start, end: date.end, value: timexValueOf(date) }));
}

export function readRecords(name: string): readonly TimexRecord[] {
  const text =
    name === "timebank"
      ? gunzipSync(readFileSync(`${FOLDER}/timebank.jsonl.gz`)).toString("utf8")
      : readFileSync(`${FOLDER}/${name}.jsonl`, "utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TimexRecord);
}

export function scoreDates(records: readonly TimexRecord[], read: DateReader = datesByCrossread) {
  const misses: DateMiss[] = [];
  let nGold = 0;
  let nFound = 0;
  let nMatched = 0;
  let nRight = 0;
  for (const record of records) {
    const dates = read(record.text, record.published);
    nGold += record.timex.length;
    nFound += dates.length;
    const free = new Set(dates);
    for (const gold of record.timex) {
      const date = [...free]
        .filter((candidate) => overlapOf(candidate, gold) > 0)
        .sort((a, b) => overlapOf(b, gold) - overlapOf(a, gold))[0];
      const wanted = plainValue(gold.value);
      if (date === undefined) {
        misses.push(missOf("missed", record, gold, wanted, null));
        continue;
      }
      free.delete(date);
      nMatched++;
      if (plainValue(date.value ?? "") === wanted) nRight++;
      else misses.push(missOf("value", record, gold, wanted, date.value));
    }
    for (const extra of free) misses.push(missOf("extra", record, extra, null, extra.value));
  }
  const precision = nMatched / nFound;
  const recall = nMatched / nGold;
  const relaxed = (2 * precision * recall) / (precision + recall);
  return {
    values: { precision, recall, relaxed, value: (relaxed * nRight) / nMatched, gold: nGold },
    misses,
  };
}

function missOf(
  kind: DateMiss["kind"],
  record: TimexRecord,
  span: Span,
  gold: string | null,
  found: string | null,
): DateMiss {
  const around = record.text.slice(Math.max(0, span.start - 60), span.end + 40).replace(/\s+/g, " ");
  return { kind, record: record.id, words: record.text.slice(span.start, span.end), gold, found, around };
}

/** A date expression’s value as ISO-TimeML writes it; null where it has none there either. */
export function timexValueOf({ value, timex, type }: DateExpression): string | null {
  if (value === null || (type === "duration" && timex !== undefined)) return timex ?? null;
  const plain = value
    .split("/")
    .map((end) =>
      end
        .replace(/^(\d{2})XX$/, "$1")
        .replace(/^(\d{3})X$/, "$1")
        .replace(/(T\d{2}:\d{2}(?::\d{2})?)(?:Z|[+-]\d{2}:\d{2})$/, "$1"),
    )
    .join("/");
  if (timex === "WE") return `${plain}-WE`;
  return timex?.startsWith("T") && !plain.includes("T") ? `${plain}${timex}` : plain;
}

/** `P2Q` → `P6M`, `P1E` or `P1DE` → `P10Y`: decades, centuries, millennia. */
function inUsualUnits(count: number, unit: string): string {
  if (unit === "Q") return `P${count * 3}M`;
  return `P${count * (unit === "C" ? 100 : unit === "L" ? 1000 : 10)}Y`;
}

/** The first date of a range; evens out spellings of one value that the annotators use side by side: `2000-W7`, `199X`, `1994-XX-XX`, `T17`. */
function plainValue(value: string | undefined): string {
  return (value ?? "")
    .replace(/\/.*$/, "")
    .replace(/^P(\d+)(D?E|C|L|Q)$/, (_, count: string, unit: string) => inUsualUnits(Number(count), unit))
    .replace(/-W(\d)$/, "-W0$1")
    .replace(/^(\d{2}(?:\d(?=X$)|(?=XX$)))X+$/, "$1")
    .replace(/^(\d{4})-XX(?:-XX)?$/, "$1")
    .replace(/^(\d{4}-\d{2})-XX$/, "$1")
    .replace(/(T\d{2})$/, "$1:00");
}

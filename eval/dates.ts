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

export async function evaluateDates(): Promise<readonly EvalTable[]> {
  const rows = ["timebank", "aquaint"].map((name) => ({
    name,
    values: scoreDates(readRecords(name)).values,
  }));
  return [{ title: "dates", corpus: "timex", rows: [...rows, ...publishedRows("timex")] }];
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

export function scoreDates(records: readonly TimexRecord[]) {
  const misses: DateMiss[] = [];
  let nGold = 0;
  let nFound = 0;
  let nMatched = 0;
  let nRight = 0;
  for (const record of records) {
    const dates = findDates(
      record.text,
      readPlainLayers(record.text),
      { published: record.published },
      dateWords,
    );
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
      const value = timexValueOf(date);
      if (value === wanted) nRight++;
      else misses.push(missOf("value", record, gold, wanted, value));
    }
    for (const extra of free) misses.push(missOf("extra", record, extra, null, timexValueOf(extra)));
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
export function timexValueOf({ value, timex }: DateExpression): string | null {
  if (value === null) return timex ?? null;
  const first = value.split("/")[0]!;
  const plain = first
    .replace(/^(\d{2})XX$/, "$1")
    .replace(/^(\d{3})X$/, "$1")
    .replace(/(T\d{2}:\d{2}).*$/, "$1");
  if (timex === "WE") return `${plain}-WE`;
  return timex?.startsWith("T") && !plain.includes("T") ? `${plain}${timex}` : plain;
}

/** Evens out spellings of one value that the annotators use side by side: `2000-W7`, `199X`, `1994-XX-XX`, `T17`. */
function plainValue(value: string | undefined): string {
  return (value ?? "")
    .replace(/-W(\d)$/, "-W0$1")
    .replace(/^(\d{3})X$/, "$1")
    .replace(/^(\d{4})-XX(?:-XX)?$/, "$1")
    .replace(/^(\d{4}-\d{2})-XX$/, "$1")
    .replace(/(T\d{2})$/, "$1:00");
}

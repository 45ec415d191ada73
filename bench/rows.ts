/** What a measurement brings back, and the few things that all of them do. */
import type { Article } from "../src/index.ts";

export interface Measurement {
  readonly title: string;
  /** The first row names the columns. */
  readonly rows: readonly (readonly string[])[];
}

/** Words of the text, as a reader would count them. */
export function wordsOf({ text }: Pick<Article, "text">): number {
  return text.split(/\s+/u).length;
}

/** Seconds of processor time that a run took, collecting garbage included: what else the machine does is not in it. */
export function processorSeconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return secondsOf(process.cpuUsage(before));
}

export function secondsOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

export function formatRows(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  "),
    )
    .map((line) => `  ${line}`)
    .join("\n");
}

/** What an evaluation brings back, and how it is printed. */

/** One table of an evaluation: rows are systems, columns are measures. */
export interface EvalTable {
  /** Short and stable: floors are kept under it. */
  readonly title: string;
  /** Corpus and split, as named in the corpora's README. */
  readonly corpus: string;
  readonly rows: readonly {
    readonly name: string;
    readonly values: Readonly<Record<string, number | string>>;
  }[];
}

/** The table in aligned columns, those of words last. Fractions are printed with three digits after the point. */
export function formatTable({ title, corpus, rows }: EvalTable): string {
  const isWords = (column: string) => rows.some(({ values }) => typeof values[column] === "string");
  const all = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  const columns = [...all.filter((column) => !isWords(column)), ...all.filter(isWords)];
  const cells = [
    ["", ...columns],
    ...rows.map(({ name, values }) => [name, ...columns.map((column) => formatValue(values[column]))]),
  ];
  const widths = cells[0]!.map((_, i) => Math.max(...cells.map((row) => row[i]!.length)));
  const isLeft = (i: number) => i === 0 || isWords(columns[i - 1]!);
  const lines = cells.map((row) =>
    row
      .map((cell, i) => (isLeft(i) ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join("  ")
      .trimEnd(),
  );
  return [`${title} (${corpus})`, ...lines.map((line) => `  ${line}`), ""].join("\n");
}

function formatValue(value: number | string | undefined): string {
  if (value === undefined) return "";
  return typeof value === "string" || Number.isInteger(value) ? String(value) : value.toFixed(3);
}

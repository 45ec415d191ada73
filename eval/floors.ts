/**
 * Figures that may rise and may not sink without a decision record: floors.json, `title / row / column` → least
 * value, or the most that is borne where less is better (false contradictions).
 */
import { readFileSync } from "node:fs";
import type { EvalTable } from "./table.ts";

export type Floors = Readonly<Record<string, number | { readonly atMost: number }>>;

export function readFloors(): Floors {
  return JSON.parse(readFileSync(new URL("./floors.json", import.meta.url), "utf8")) as Floors;
}

/** A line for each floor of these tables that is not reached, or whose figure is gone. */
export function shortfallsOf(tables: readonly EvalTable[], floors: Floors): readonly string[] {
  const titles = new Set(tables.map(({ title }) => title));
  const figures = new Map<string, number | string>();
  for (const { title, rows } of tables) {
    for (const { name, values } of rows) {
      for (const [column, value] of Object.entries(values))
        figures.set(`${title} / ${name} / ${column}`, value);
    }
  }
  return Object.entries(floors)
    .filter(([key]) => titles.has(key.split(" / ")[0]!))
    .flatMap(([key, floor]) => {
      const figure = Number(figures.get(key));
      const [isReached, wanted] =
        typeof floor === "number"
          ? [figure >= floor, `at least ${floor}`]
          : [figure <= floor.atMost, `at most ${floor.atMost}`];
      return isReached
        ? []
        : [`Beyond its floor: ${key} is ${figures.get(key) ?? "missing"}, wanted ${wanted}`];
    });
}

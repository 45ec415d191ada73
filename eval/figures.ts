/**
 * How well figures are found: the 290 news sentences of newsquant, scored by value, value and unit, value
 * and change, as its authors do. The corpus has no positions, so quantities are matched as multisets.
 *
 * Their conventions are met here, not in the program: a fraction is given as a number, a vague amount and a
 * share of a group are no quantities, “from 10 to 15” is one range, and any counted noun is a unit.
 */
import { readFileSync } from "node:fs";
import { numberWords } from "../src/language/en/numbers.ts";
import type { Figure } from "../src/model/index.ts";
import { findFigures } from "../src/resolve/numbers/find-figures.ts";
import { readPlainLayers } from "../test/support/plain-layers.ts";
import { publishedRows } from "./published.ts";
import type { EvalTable } from "./table.ts";

const PATH = "../shared/corpora/newsquant/all.jsonl";

interface Quantity {
  readonly change: string;
  readonly value: string;
  readonly unit: string;
  readonly normalized_unit: string;
}

interface QuantityRecord {
  readonly id: string;
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

export async function evaluateFigures(): Promise<readonly EvalTable[]> {
  return [
    {
      title: "figures",
      corpus: "newsquant",
      rows: [{ name: "all", values: scoreFigures(readQuantities()).values }, ...publishedRows("newsquant")],
    },
  ];
}

export function readQuantities(): readonly QuantityRecord[] {
  const lines = readFileSync(PATH, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as QuantityRecord);
}

export interface FigureMiss {
  readonly kind: "missed" | "extra" | "unit" | "change";
  readonly words: string;
  readonly gold: string | null;
  readonly text: string;
}

export function scoreFigures(records: readonly QuantityRecord[]) {
  const misses: FigureMiss[] = [];
  let [nGold, nFound, nValue, nUnit, nChange] = [0, 0, 0, 0, 0];
  for (const { text, quantities } of records) {
    const found = findFigures(text, readPlainLayers(text, { trees: true }), numberWords).filter(
      (figure) => !isSmallVague(figure),
    );
    const figures = joinChanges(text, found);
    nGold += quantities.length;
    nFound += figures.length;
    const free = new Set(figures);
    // The same value twice: the pair that also agrees in unit and change is taken first.
    for (const gold of quantities) {
      const equal = [...free].filter((figure) => sameValue(figure, gold.value));
      const best = equal.sort((a, b) => agreement(b, gold) - agreement(a, gold))[0];
      if (best === undefined) {
        misses.push({ kind: "missed", words: "", gold: `${gold.change} ${gold.value} ${gold.unit}`, text });
        continue;
      }
      free.delete(best);
      nValue++;
      const words = text.slice(best.start, best.end);
      if (sameUnit(best, gold)) nUnit++;
      else
        misses.push({
          kind: "unit",
          words: `${words} → ${best.unit}/${best.of}`,
          gold: `${gold.unit} (${gold.normalized_unit})`,
          text,
        });
      if (changeOf(best) === gold.change) nChange++;
      else misses.push({ kind: "change", words: `${words} → ${changeOf(best)}`, gold: gold.change, text });
    }
    for (const extra of free)
      misses.push({ kind: "extra", words: text.slice(extra.start, extra.end), gold: null, text });
  }
  const f1 = (n: number) => (2 * n) / (nGold + nFound);
  const values = {
    precision: nValue / nFound,
    recall: nValue / nGold,
    value: f1(nValue),
    unit: f1(nUnit),
    change: f1(nChange),
  };
  return { values, misses };
}

/** “several”, “a few”: no quantities there. */
function isSmallVague({ hedge, max }: Figure): boolean {
  return hedge === "vague" && (max ?? 0) < 10;
}

/** “from 10 to 15” is one range there; in the program it is two figures where something changed. */
function joinChanges(text: string, figures: readonly Figure[]): readonly Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const before = joined.at(-1);
    const isChange =
      before !== undefined &&
      text.slice(before.end, figure.start) === " to " &&
      text.slice(0, before.start).endsWith("from ") &&
      figure.hedge === "exact" &&
      before.hedge === "exact";
    if (isChange)
      joined[joined.length - 1] = { ...figure, start: before.start, min: before.min, hedge: "range" };
    else joined.push(figure);
  }
  return joined;
}

function agreement(figure: Figure, gold: Quantity): number {
  return Number(sameUnit(figure, gold)) + Number(changeOf(figure) === gold.change);
}

/** The number said, without its hedge: hedged ends are undone. */
function saidValues({ min, max, hedge }: Figure): readonly number[] {
  if (min === null || max === null) return [(min ?? max)!];
  if (min === max) return [min];
  if (hedge === "nearly") return [max];
  if (hedge === "about") {
    const [low, high] = [min / 0.9, max / 1.1];
    return Math.abs(low - high) < 1e-6 * high ? [high] : [low, high];
  }
  return [min, max];
}

function sameValue(figure: Figure, gold: string): boolean {
  const wanted = gold.split(/(?<=\d)-/).map(Number);
  // Their “thousands” is 1000-10000, their “dozens” 12; ours begin at two of them.
  if (figure.hedge === "vague") return near((figure.min ?? 0) / 2, wanted[0]!);
  const said = saidValues(figure);
  if (said.length === wanted.length && said.every((value, n) => near(value, wanted[n]!))) return true;
  // Shares are kept in percent; the corpus has 0.5 for a half.
  return figure.unit === "%" && wanted.length === 1 && said.length === 1 && near(said[0]! / 100, wanted[0]!);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-4 * Math.max(Math.abs(a), Math.abs(b));
}

function changeOf({ hedge, change }: Figure): string {
  if (hedge === "about" || hedge === "nearly") return "~";
  if (hedge === "atLeast" || hedge === "moreThan") return ">";
  if (hedge === "atMost" || hedge === "fewerThan") return "<";
  return change ?? "=";
}

/** Their normalized unit against our symbol, or against the words counted: the head noun must be in both. */
function sameUnit({ unit, of, head }: Figure, gold: Quantity): boolean {
  const wanted = gold.normalized_unit.toLowerCase();
  if (unit.startsWith("count")) {
    if (wanted === "-" || wanted === "count") return of === null;
    return (
      head !== null &&
      wanted.split(" ").some((word) => word.startsWith(head.slice(0, Math.max(3, head.length - 2))))
    );
  }
  const base = unit.split("/")[0]!;
  const names = UNIT_NAMES[unit] ?? UNIT_NAMES[base] ?? [base.toLowerCase()];
  return names.some((name) => wanted.includes(name)) || gold.unit.toLowerCase() === unit.toLowerCase();
}

const UNIT_NAMES: Readonly<Record<string, readonly string[]>> = {
  "%": ["percent"],
  pp: ["percentage"],
  USD: ["dollar", "cent"],
  GBP: ["pound", "penny", "pence"],
  EUR: ["euro"],
  JPY: ["yen"],
  INR: ["rupee"],
  CNY: ["yuan", "renminbi"],
  AUD: ["australian"],
  CAD: ["canadian"],
  HKD: ["hong kong"],
  SGD: ["singapore"],
  KRW: ["won"],
  RUB: ["ruble"],
  km: ["kilometre"],
  m: ["metre"],
  cm: ["centimetre"],
  mm: ["millimetre"],
  μm: ["micrometre"],
  nm: ["nanometre"],
  mi: ["mile"],
  ft: ["foot"],
  in: ["inch"],
  yd: ["yard"],
  kg: ["kilogram"],
  g: ["gram"],
  mg: ["milligram"],
  lb: ["pound"],
  oz: ["ounce"],
  t: ["ton"],
  l: ["litre"],
  ml: ["millilitre"],
  gal: ["gallon"],
  pt: ["pint"],
  qt: ["quart"],
  bbl: ["barrel"],
  "km/h": ["kilometre per hour"],
  "mi/h": ["mile per hour"],
  "mi/gal": ["mile per gallon"],
  "m/s": ["metre per second"],
  hp: ["horsepower"],
  PS: ["horsepower"],
  lbf·ft: ["foot pound"],
  Nm: ["newton metre"],
  W: ["watt"],
  kW: ["kilowatt"],
  MW: ["megawatt"],
  GW: ["gigawatt"],
  kWh: ["kilowatt"],
  V: ["volt"],
  A: ["ampere"],
  mAh: ["milliampere"],
  GHz: ["gigahertz"],
  MHz: ["megahertz"],
  Hz: ["hertz"],
  GB: ["gigabyte"],
  TB: ["terabyte"],
  MB: ["megabyte"],
  MP: ["megapixel"],
  px: ["pixel"],
  "°C": ["celsius"],
  "°F": ["fahrenheit"],
  "°": ["degree"],
  bp: ["basis"],
  s: ["second"],
  min: ["minute"],
  h: ["hour"],
  day: ["day"],
  week: ["week"],
  month: ["month"],
  year: ["year"],
  decade: ["decade"],
  ha: ["hectare"],
  "km²": ["square kilometre"],
  "m²": ["square metre"],
  "mi²": ["square mile"],
  "ft²": ["square foot"],
};

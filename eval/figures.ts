/**
 * How well figures are found: the 290 news sentences of newsquant, scored by value, value and unit, value
 * and change, as its authors do. The corpus has no positions, so quantities are matched as multisets.
 *
 * Its conventions are met here, not in the program:
 *
 *     written in ASCII     “PS6m” was “£6m” and “Y=590” was “¥590”: undone before reading
 *     fractions            0.5 for “half”; cents and pence as such, which the program keeps in dollars and pounds
 *     vague amounts        “thousands” is 1,000–10,000, “dozens” 12, “several” nothing
 *     “from 10 to 15”      one range, in the order of the words; “8 or 9” two quantities
 *     lengths of time      “the past two years” is a quantity there and a date here
 *     ages                 “Ana Ruiz, 65,” and “aged 18 to 34” are no quantities there
 *     units                any counted noun is one, and “four times” counts; either of the two forms given is right
 *     “just under 300”     less than it, where “nearly 300” is about it
 */
import { readFileSync } from "node:fs";
import { dateWords } from "../src/language/en/dates.ts";
import { numberWords } from "../src/language/en/numbers.ts";
import type { DateExpression, Figure, TextLayers } from "../src/model/index.ts";
import { findDates } from "../src/resolve/dates/find-dates.ts";
import { findFigures } from "../src/resolve/numbers/find-figures.ts";
import { readPlainLayers } from "../test/support/plain-layers.ts";
import { evaluateFigureSpecs } from "./figure-specs.ts";
import { namesOfUnit } from "./figure-units.ts";
import type { PeerFigure } from "./peers/peer.ts";
import { figuresByRecognizers } from "./peers/recognizers-figures.ts";
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

export type FigureReader = (text: string) => readonly PeerFigure[];

export async function evaluateFigures(): Promise<readonly EvalTable[]> {
  const records = readQuantities();
  const rows = Object.entries({ all: quantitiesByCrossread, "recognizers-text": figuresByRecognizers }).map(
    ([name, read]) => ({ name, values: scoreFigures(records, read).values }),
  );
  return [
    { title: "figures", corpus: "newsquant", rows: [...rows, ...publishedRows("newsquant")] },
    ...evaluateFigureSpecs(),
  ];
}

export function readQuantities(): readonly QuantityRecord[] {
  const lines = readFileSync(PATH, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as QuantityRecord);
}

// --- scoring ---------------------------------------------------------------

export interface FigureMiss {
  readonly kind: "missed" | "extra" | "unit" | "change";
  readonly words: string;
  readonly gold: string | null;
  readonly text: string;
}

export function scoreFigures(records: readonly QuantityRecord[], read: FigureReader = quantitiesByCrossread) {
  const misses: FigureMiss[] = [];
  let [nGold, nFound, nValue, nUnit, nChange] = [0, 0, 0, 0, 0];
  for (const { text: written, quantities } of records) {
    const text = fromAscii(written);
    const figures = read(text);
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
      const wanted = `${gold.unit} (${gold.normalized_unit})`;
      if (sameUnit(best, gold)) nUnit++;
      else misses.push({ kind: "unit", words: `${words} → ${best.units.join("/")}`, gold: wanted, text });
      if (best.change === gold.change) nChange++;
      else misses.push({ kind: "change", words: `${words} → ${best.change}`, gold: gold.change, text });
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

function agreement(figure: PeerFigure, gold: Quantity): number {
  return Number(sameUnit(figure, gold)) + Number(figure.change === gold.change);
}

function sameValue({ values, change }: PeerFigure, gold: string): boolean {
  const wanted = gold.split(/(?<=\d)-/).map(Number);
  // “down 1.3 %” is written “-1.3” at times.
  const isSigned = change === "down" && values.length === 1;
  return (
    values.length === wanted.length &&
    values.every((value, n) => near(value, isSigned ? Math.abs(wanted[n]!) : wanted[n]!))
  );
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-4 * Math.max(Math.abs(a), Math.abs(b));
}

/** A unit is right where one of its names stands in the gold unit, as written or in full. */
function sameUnit({ units }: PeerFigure, gold: Quantity): boolean {
  const full = gold.normalized_unit.toLowerCase();
  if (full === "-" || gold.unit === "-")
    return units.length === 0 || units.some((unit) => full.includes(unit));
  const wanted = ` ${full} ${gold.unit.toLowerCase()}`;
  return units.some(
    (unit) =>
      ((unit.length > 1 || unit === "%") && wanted.includes(` ${unit}`)) || gold.unit.toLowerCase() === unit,
  );
}

// --- ours, in the corpus’s conventions -------------------------------------

function fromAscii(text: string): string {
  return text.replaceAll(/\bPS(?=\d[\d.,]{0,12}(?:m|bn|\b))/g, "£").replaceAll(/\bY=(?=\d)/g, "¥");
}

export function quantitiesByCrossread(text: string): readonly PeerFigure[] {
  const layers = readPlainLayers(text, { trees: true });
  const figures = findFigures(text, layers, numberWords).filter(
    (figure) => !isSmallVague(figure) && !isBareAge(text, figure),
  );
  const found = figures.flatMap((figure) => quantitiesOf(text, figure));
  return [...joinChanges(text, found), ...placedLengths(text, layers, figures)];
}

/** “several”, “a few”: no quantities there. */
function isSmallVague({ hedge, max }: Figure): boolean {
  return hedge === "vague" && (max ?? 0) < 10;
}

function isBareAge(text: string, { unit, start, end }: Figure): boolean {
  return (
    unit === "year" &&
    !/\bage of $/.test(text.slice(0, start)) &&
    !/\p{L}{3}/u.test(text.slice(start, end).replace(/\bto\b/u, ""))
  );
}

/** One quantity; two for “8 or 9”. */
function quantitiesOf(text: string, figure: Figure): readonly PeerFigure[] {
  const words = text.slice(figure.start, figure.end);
  const values = saidValues(figure).map((value) => value * scaleOf(words, figure));
  const quantity = {
    start: figure.start,
    end: figure.end,
    units: unitsOf(figure),
    change: changeOf(words, figure),
  };
  const isEither = figure.trace.rule === "figure/range" && /\bor\b/.test(words);
  return isEither
    ? values.map((value, n) => ({ ...quantity, values: [value], change: n === 0 ? quantity.change : "=" }))
    : [{ ...quantity, values }];
}

/** A half is 0.5 there, and 20 cents are 20. */
function scaleOf(words: string, { unit, trace }: Figure): number {
  if (unit === "%" && /ratio|fraction/.test(trace.rule)) return 0.01;
  return /(?:(?<!per )\b(?:cents?|pence|penny)|\dp|\d p)$/.test(words) ? 100 : 1;
}

/** The number said, without its hedge: hedged ends are undone. */
function saidValues({ min, max, hedge }: Figure): readonly number[] {
  if (min === null || max === null) return [(min ?? max)!];
  if (hedge === "vague") return min === 24 ? [12] : [min / 2, 5 * min];
  if (min === max) return [min];
  if (hedge === "nearly") return [max];
  if (hedge === "about") {
    const [low, high] = [min / 0.9, max / 1.1];
    return Math.abs(low - high) < 1e-6 * high ? [high] : [low, high];
  }
  return [min, max];
}

function changeOf(words: string, { hedge, change }: Figure): PeerFigure["change"] {
  if (hedge === "nearly") return /\b(?:under|below)\b/.test(words) ? "<" : "~";
  if (hedge === "about") return "~";
  if (hedge === "atLeast" || hedge === "moreThan") return ">";
  if (hedge === "atMost" || hedge === "fewerThan") return "<";
  return change ?? "=";
}

/** For counts the stem of what is counted: the corpus and the tagger do not always agree on the singular. */
function unitsOf({ unit, of }: Figure): readonly string[] {
  if (!unit.startsWith("count")) return [...namesOfUnit(unit), unit.toLowerCase()];
  const noun = of?.split(" ").at(-1)?.toLowerCase();
  if (noun === undefined) return [];
  return of?.split(" ")[0] === "time" ? ["count"] : [noun.slice(0, Math.max(2, noun.length - 2))];
}

/** “from 10 to 15”, “to 15 from 10”: one range there; in the program two figures where something changed. */
function joinChanges(text: string, figures: readonly PeerFigure[]): readonly PeerFigure[] {
  const joined: PeerFigure[] = [];
  for (const figure of figures) {
    const before = joined.at(-1);
    const between = before === undefined ? "" : text.slice(before.end, figure.start);
    const lead = before === undefined ? "" : text.slice(0, before.start);
    const isPair = before?.values.length === 1 && figure.values.length === 1 && figure.change === "=";
    const isFromTo = /\bfrom $/.test(lead) && /^[^,.;:]{0,20} to $/.test(between);
    const isToFrom = /\bto $/.test(lead) && between === " from ";
    if (!isPair || !(isFromTo || isToFrom)) joined.push(figure);
    else {
      const values = isFromTo
        ? [before.values[0]!, figure.values[0]!]
        : [figure.values[0]!, before.values[0]!];
      joined[joined.length - 1] = { ...figure, start: before.start, values };
    }
  }
  return joined;
}

/** “the past two years”, “six months after”: lengths that the program takes for dates because they place something. */
function placedLengths(text: string, layers: TextLayers, figures: readonly Figure[]): readonly PeerFigure[] {
  const dates = findDates(text, layers, { published: null }, dateWords);
  return dates.flatMap((date) => {
    const isKnown = figures.some(({ start, end }) => start < date.end && date.start < end);
    const length = isKnown ? null : lengthOf(date);
    return length === null ? [] : [{ start: date.start, end: date.end, ...length, change: "=" as const }];
  });
}

function lengthOf({ timex }: DateExpression): Pick<PeerFigure, "values" | "units"> | null {
  const match = /^PT?(\d+)([YMWDH])$/.exec(timex ?? "");
  const units = { Y: "year", M: "month", W: "week", D: "day", H: "hour" }[match?.[2] ?? ""];
  return match === null || units === undefined || match[1] === "1"
    ? null
    : { values: [Number(match[1])], units: [units] };
}

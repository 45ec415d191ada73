/**
 * How many of the test cases of Microsoft’s Recognizers-Text (English, numbers and numbers with a unit) are solved, of
 * those that make sense in news.
 *
 * Counted are the models in their default mode: numbers and ordinals against the grammar of numerals, which both of
 * figures and dates read with, as a number in a date or a name is no figure; ranges, shares, ages, currencies, dimensions
 * and temperatures against the figures. Of the cases are left out, by the first of these rules that holds, and counted
 * in the table:
 *
 *     mode      another mode of a model, which repeats its sentences
 *     unnumbered a result is no number: “last”, “dollar”, “percent”
 *     piece     a result is a piece of something longer: of “192.168.1.2”, “5/17/2018”, “SCP-173”
 *     power     1.1^23, 1e10
 *     foreign   digits that are grouped by blanks or in twos, or have a decimal comma
 *     school    a fraction in words with a denominator above ten, above one, or said as “over”
 *     loose     the unit in brackets or before its number, cents without their word: “20 (kg)”, “percent of ten”, “15 dollars 50”
 *     algebra   a range with signs or “equal”, or of two bounds that are said one after the other
 *
 * A case is “found” where every result is overlapped by something found of its kind, and nothing else is; “solved” where
 * value and unit are right as well. Ranges are compared by their ends: ours are always closed (docs/figures.md).
 */
import { readFileSync } from "node:fs";
import { numberWords } from "../src/language/en/numbers.ts";
import { type Figure, overlapOf, type Span } from "../src/model/index.ts";
import { type Line, readLines } from "../src/resolve/numbers/atoms.ts";
import { findFigures } from "../src/resolve/numbers/find-figures.ts";
import { readFraction } from "../src/resolve/numbers/fraction.ts";
import { readNumeral, readOrdinal } from "../src/resolve/numbers/numeral.ts";
import { ratio } from "../src/resolve/numbers/parsers/ratio.ts";
import { readPlainLayers } from "../test/support/plain-layers.ts";
import { namesOfUnit } from "./figure-units.ts";
import { figuresByModel, RECOGNIZERS } from "./peers/recognizers-figures.ts";
import { sortSpecs } from "./sort-specs.ts";
import type { EvalTable } from "./table.ts";

const FILES = ["number-en", "numberwithunit-en"];

interface SpecResult extends Span {
  readonly surface: string;
  readonly type: string;
  readonly resolution?: {
    readonly value?: string | null;
    readonly unit?: string;
    readonly subtype?: string;
    readonly isoCurrency?: string;
  };
}

export interface FigureSpec {
  readonly id: string;
  readonly model: string;
  readonly text: string;
  readonly results: readonly SpecResult[];
}

/** Something that was read: a number, or the ends of a range with null for an open one. */
interface Read extends Span {
  readonly ends: readonly (number | null)[];
  /** Names and symbol of its unit, lower case. */
  readonly units: readonly string[];
  /** True where it does not count if the case has no result there: “20 degrees” may be an angle. */
  readonly optional?: boolean;
}

type Reader = (text: string) => readonly Read[];

export function evaluateFigureSpecs(): readonly EvalTable[] {
  const { kept, left } = sortSpecs(readFigureSpecs(), RULES);
  const models = Object.keys(OURS);
  const rows = models.map((model) => ({
    name: model.replace("Model", "").toLowerCase(),
    values: scoreSpecs(
      kept.filter((spec) => spec.model === model),
      (model) => OURS[model]!,
    ).values,
  }));
  const withPeer = kept.filter(({ model }) => model in RECOGNIZERS);
  const all = [
    { name: "all", values: scoreSpecs(kept, (model) => OURS[model]!).values },
    { name: "all but ranges", values: scoreSpecs(withPeer, (model) => OURS[model]!).values },
    { name: "all but ranges, recognizers-text", values: scoreSpecs(withPeer, readerOfPeer).values },
    { name: "left out", values: { ...left } },
  ];
  return [
    { title: "figure specs", corpus: "recognizers/number-en, numberwithunit-en", rows: [...all, ...rows] },
  ];
}

export function readFigureSpecs(): readonly FigureSpec[] {
  const lines = FILES.flatMap((name) =>
    readFileSync(`../shared/corpora/recognizers/${name}.jsonl`, "utf8").split("\n").filter(Boolean),
  );
  return lines.map((line) => JSON.parse(line) as FigureSpec);
}

// --- which cases count -----------------------------------------------------

const RULES: Readonly<Record<string, (spec: FigureSpec) => boolean>> = {
  mode: ({ model }) => !(model in OURS),
  unnumbered: ({ results, model }) =>
    model !== "NumberRangeModel" && results.some((result) => Number.isNaN(numberOf(result))),
  piece: ({ text, results }) => results.some((result) => isPiece(text, result)),
  power: ({ results }) => results.some(({ resolution }) => resolution?.subtype === "power"),
  foreign: ({ results }) => results.some(({ surface }) => FOREIGN.test(surface)),
  school: ({ results }) => results.some(isSchoolFraction),
  loose: ({ results }) => results.some(({ surface }) => LOOSE.test(surface)),
  algebra: ({ model, results }) =>
    model === "NumberRangeModel" && results.some(({ surface }) => ALGEBRA.test(surface)),
};

const FOREIGN = /\d \d{3}|\d,\d{1,2}(?!\d)|\d,\d{4}|\d\.\d+,\d/;

const LOOSE =
  /[([{<]\p{L}+[)\]}>]$|^per ?cents? of |\S (?:dollars?|usd|kuai) (?!.*(?:cents?|million|billion)$)[\p{L}\d]/iu;

const ALGEBRA =
  /[<>=~]|equal|(?:than|above|most|least|over|below) .*\b(?:and|but|,) .*(?:than|above|below|most|least)/i;

/** What touches it is more of the same: “192” in “192.168.1.2”. */
function isPiece(text: string, { start, end }: SpecResult): boolean {
  return (
    /[\p{L}\d][-.:/^]?$|\+$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[-./:^_{]?[\p{L}\d{]/u.test(text.slice(end, end + 2))
  );
}

function isSchoolFraction({ surface, resolution }: SpecResult): boolean {
  if (resolution?.subtype !== "fraction" || !/\p{L}/u.test(surface) || / in | out of /.test(surface))
    return false;
  const isLarge =
    /(?:teen|elev|twelf|tie|(?:ty|hundred|thousand)(?: and)?[- ]\w+|hundred|thousand|illion)(?:th|fth)?s?$/iu.test(
      surface,
    );
  const isMixed = /\band (?:an? |one |\w+ )?\w+$/iu.test(surface);
  const isScaled = /illion$/iu.test(surface);
  if (/\bover\b/.test(surface)) return true;
  return !isScaled && (isLarge || (!isMixed && Math.abs(Number(resolution.value)) >= 1));
}

/** The cases that make sense in news. */
export function newsFigureSpecs(): readonly FigureSpec[] {
  return sortSpecs(readFigureSpecs(), RULES).kept;
}

function numberOf({ resolution }: SpecResult): number {
  return /^[-\d.]+(?:E[-+]?\d+)?%?$/.test(resolution?.value ?? "")
    ? Number.parseFloat(resolution!.value!)
    : Number.NaN;
}

// --- what is read ----------------------------------------------------------

/** By the names of the suite’s models. */
export const OURS: Readonly<Record<string, Reader>> = {
  NumberModel: (text) => readAll(text, numberAt),
  OrdinalModel: (text) => readAll(text, (line, at) => readOrdinal(line, at, numberWords.numerals)),
  NumberRangeModel: (text) => figuresIn(text, ({ min, max }) => min !== max),
  PercentModel: (text) => figuresIn(text, ({ unit }) => unit === "%"),
  AgeModel: (text) =>
    figuresIn(
      text,
      ({ trace, unit }) => trace.rule === "figure/age" || (trace.rule === "figure/range" && unit === "year"),
    ),
  CurrencyModel: (text) => figuresIn(text, ({ unit }) => isMoney(unit)),
  DimensionModel: (text) =>
    figuresIn(text, ({ unit, trace }) => /measure|range/.test(trace.rule) && !NO_DIMENSION.test(unit)),
  TemperatureModel: (text) => figuresIn(text, ({ unit }) => unit.startsWith("°")),
};

const MONEY: ReadonlySet<string> = new Set([
  ...[...numberWords.currencies.values()].map(({ unit }) => unit),
  ...numberWords.currencySymbols.values(),
  ...numberWords.dollarPrefixes.values(),
]);

function isMoney(unit: string): boolean {
  return MONEY.has(unit.split("/")[0]!);
}

const NO_DIMENSION =
  /^(?:%|pp|×|bp|point|count|°[CF]|(?:s|min|h|day|night|week|month|quarter|year|decade)$|[A-Z]{3}\b)/;

/** Every number that the grammar reads, left to right. */
function readAll(
  text: string,
  numberIn: (line: Line, at: number) => { value: number; end: number } | null,
): readonly Read[] {
  const read: Read[] = [];
  for (const line of readLines(text, readPlainLayers(text))) {
    for (let at = 0; at < line.atoms.length; at++) {
      const found = numberIn(line, at);
      if (found === null) continue;
      read.push({
        start: line.atoms[at]!.start,
        end: line.atoms[found.end - 1]!.end,
        ends: [found.value],
        units: [],
      });
      at = found.end - 1;
    }
  }
  return read;
}

function numberAt(line: Line, at: number): { value: number; end: number } | null {
  const share = ratio.parse(line, at, numberWords);
  const fraction = readFraction(line, at, numberWords.numerals);
  const numeral = readNumeral(line, at, numberWords.numerals);
  // “180ml”, “May 4th”, “this one”: what the figures do not take for a number either.
  if (numeral !== null && isNoNumber(line, at, numeral.end)) return null;
  const read =
    share === null ? [fraction, numeral] : [fraction, numeral, { value: share.min / 100, end: share.end }];
  return read.reduce((best, one) => ((one?.end ?? 0) > (best?.end ?? 0) ? one : best), null);
}

function isNoNumber(line: Line, at: number, end: number): boolean {
  const [first, next] = [line.atoms[at]!, line.atoms[end]];
  if (first.kind !== "word") return next?.kind === "word" && !next.spaced;
  return first.lower === "one" && /^(?:this|that|the|which)$/.test(line.atoms[at - 1]?.lower ?? "");
}

function figuresIn(text: string, isOfKind: (figure: Figure) => boolean): readonly Read[] {
  return findFigures(text, readPlainLayers(text, { trees: true }), numberWords)
    .filter(isOfKind)
    .map((figure) => ({
      start: figure.start,
      end: figure.end,
      ...endsOf(figure),
      optional: figure.unit === "°",
    }));
}

function endsOf({ min, max, hedge, unit, trace }: Figure): Pick<Read, "ends" | "units"> {
  const units = [...namesOfUnit(unit), unit.split("/")[0]!.toLowerCase()];
  if (min === null || max === null) return { ends: [min, max], units };
  if (hedge === "nearly") return { ends: [max], units };
  if (hedge === "about" && trace.rule !== "figure/range") return { ends: [(min + max) / 2], units };
  return { ends: min === max ? [min] : [min, max], units };
}

function readerOfPeer(model: string): Reader {
  return (text) =>
    figuresByModel(text, model).map(({ start, end, values, units }) => ({ start, end, ends: values, units }));
}

// --- scoring ---------------------------------------------------------------

export interface FigureSpecMiss {
  readonly spec: FigureSpec;
  readonly kind: "found" | "value";
  readonly read: readonly Read[];
}

export function scoreSpecs(specs: readonly FigureSpec[], readerOf: (model: string) => Reader) {
  const misses: FigureSpecMiss[] = [];
  let [nFound, nSolved] = [0, 0];
  for (const spec of specs) {
    const read = readerOf(spec.model)(spec.text);
    const own = spec.results.map((result) => read.filter((one) => overlapOf(one, result) > 0));
    const isFound =
      own.every((found) => found.length === 1) &&
      read.every((one) => one.optional || spec.results.some((result) => overlapOf(one, result) > 0));
    if (isFound) nFound++;
    const isSolved = isFound && spec.results.every((result, n) => isRight(own[n]![0]!, result, spec.model));
    if (isSolved) nSolved++;
    else misses.push({ spec, kind: isFound ? "value" : "found", read });
  }
  return {
    values: { found: nFound / specs.length, solved: nSolved / specs.length, cases: specs.length },
    misses,
  };
}

function isRight(read: Read, result: SpecResult, model: string): boolean {
  if (model === "NumberRangeModel") return isRange(read, result);
  const scale = HUNDREDTHS.has(result.resolution?.unit ?? "") ? 100 : 1;
  // An open figure (“more than 5 %”) is right by the end that is said.
  const isValue = read.ends.some((end) => end !== null && near(end * scale, numberOf(result)));
  return isValue && (result.resolution?.unit === undefined || isUnit(read, result));
}

const HUNDREDTHS: ReadonlySet<string> = new Set(["Cent", "Pence", "Penny"]);

function isRange({ ends }: Read, { resolution }: SpecResult): boolean {
  const wanted = /^[([](?<low>[^,]*),(?<high>[^,]*)[)\]]$/.exec(resolution?.value ?? "")?.groups;
  const said = ends.length === 1 ? [ends[0]!, ends[0]!] : ends;
  return wanted !== undefined && [wanted["low"]!, wanted["high"]!].every((end, n) => sameEnd(said[n]!, end));
}

function sameEnd(end: number | null, wanted: string): boolean {
  return end === null ? wanted === "" : wanted !== "" && near(end, Number(wanted));
}

function isUnit({ units }: Read, { resolution }: SpecResult): boolean {
  const { unit = "", isoCurrency } = resolution!;
  const wanted = [unit.toLowerCase(), (isoCurrency ?? unit).toLowerCase()];
  return unit === "Age" ? units.includes("year") : units.some((name) => wanted.includes(name));
}

/** Shares said in words are kept with two digits behind the point: “1 in 21” is 4.76 %. */
function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b));
}

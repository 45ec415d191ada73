/**
 * Finds the figures of an article: interval, unit, what is counted and what befell it.
 *
 *     At least 240 people were aboard and as many as 12 are feared dead.
 *     ╰─────────────────╯                 ╰───────────╯
 *     [240, –] count people               [–, 12] count, kill, feared
 *
 * The parsers read a number with its unit, one kind each; the refiners take in the hedge, the counted
 * words, the role, the modality. Years, days, times, names with numbers and ordinals are no figures.
 * Linear in the length of the text.
 */
import type { Figure, Hedge } from "../../model/figure.ts";
import type { TextLayers } from "../../model/reading.ts";
import type { Amount, AmountParser } from "./amount.ts";
import { type Line, readLines } from "./atoms.ts";
import { isNumberOfName, isScore } from "./guards.ts";
import { intervalOf } from "./interval.ts";
import { measure } from "./parsers/measure.ts";
import { money } from "./parsers/money.ts";
import { plainNumber } from "./parsers/plain-number.ts";
import { range } from "./parsers/range.ts";
import { ratio } from "./parsers/ratio.ts";
import { vague } from "./parsers/vague.ts";
import { readChange } from "./refiners/change.ts";
import { readCounted } from "./refiners/counted.ts";
import { readHedge } from "./refiners/hedge.ts";
import { readModality } from "./refiners/modality.ts";
import { readRate } from "./refiners/rate.ts";
import { readRoles } from "./refiners/roles.ts";
import type { NumberWords } from "./words.ts";

/** At each place the longest reading wins; of two as long, the parser that stands first. */
const PARSERS: readonly AmountParser[] = [range, ratio, money, measure, vague, plainNumber];

/** Every figure in the sentences, in text order, disjoint. Never throws, whatever the text. */
export function findFigures(text: string, layers: TextLayers, words: NumberWords): readonly Figure[] {
  return readLines(text, layers).flatMap((line) => readLine(line, layers, words));
}

function readLine(line: Line, layers: TextLayers, words: NumberWords): readonly Figure[] {
  const figures: Figure[] = [];
  let end = 0;
  for (let at = 0; at < line.atoms.length; ) {
    const amount = amountAt(line, at, words);
    const figure = amount === null ? null : figureOf(line, at, amount, end, layers, words);
    if (figure !== null) {
      figures.push(figure.figure);
      end = figure.to;
    }
    at = Math.max(figure?.to ?? 0, amount?.end ?? 0, at + 1);
  }
  return figures;
}

function amountAt(line: Line, at: number, words: NumberWords): Amount | null {
  if (!couldStart(line, at, words)) return null;
  let best: Amount | null = null;
  for (const parser of PARSERS) {
    const found = parser.parse(line, at, words);
    if (found !== null && found.end > (best?.end ?? at)) best = found;
  }
  return best;
}

/** Most words start no number: one look-up spares them the parsers. */
function couldStart(line: Line, at: number, words: NumberWords): boolean {
  const atom = line.atoms[at]!;
  if (atom.kind !== "word") return true;
  const { cardinals, scales, one, half } = words.numerals;
  return (
    cardinals.has(atom.lower) ||
    scales.has(atom.lower) ||
    one.has(atom.lower) ||
    half.has(atom.lower) ||
    words.pluralScales.has(atom.lower) ||
    words.vagueStarts.has(atom.lower) ||
    words.between.has(atom.lower) ||
    words.dollarPrefixes.has(atom.lower) ||
    words.currencies.has(atom.lower)
  );
}

function figureOf(
  line: Line,
  at: number,
  amount: Amount,
  previousEnd: number,
  layers: TextLayers,
  words: NumberWords,
): { readonly figure: Figure; readonly to: number } | null {
  if (amount.rule === "count" && isScore(line, at, amount.end, words)) return null;
  const hedged = readHedge(line, at, amount, words);
  const from = Math.max(hedged.from, previousEnd);
  const counted = readCounted(line, hedged.to, amount, layers.dependencies, words);
  if (hedged.hedge === null && isNumberOfName(line, at, amount, counted.headAt, words)) return null;
  const rate = readRate(line, counted.to, amount, words);
  const roles = readRoles(
    { ...layers, line, from, to: rate?.to ?? counted.to, headAt: counted.headAt },
    words,
  );
  if (
    amount.unit === "count" &&
    counted.of === null &&
    roles.roles.length === 0 &&
    isBareWord(line, at, amount)
  )
    return null;
  const hedge = hedgeOf(amount, hedged.hedge);
  const change = readChange(line, from, words);
  const figure: Figure = {
    start: line.atoms[from]!.start,
    end: line.atoms[roles.to - 1]!.end,
    ...intervalOf(hedge, amount.min, amount.max),
    hedge,
    unit: rate?.unit ?? amount.unit,
    of: counted.of,
    head: counted.head,
    roles: roles.roles,
    modality: readModality(line, from, roles.to, words),
    additional: hedged.additional || counted.additional,
    asOf: null,
    sentence: line.sentence,
    trace: { rule: `figure/${amount.rule}`, because: becauseOf(hedge, roles.because) },
    ...(change === null ? {} : { change }),
  };
  return { figure, to: roles.to };
}

function hedgeOf(amount: Amount, hedge: Hedge | null): Hedge {
  if (hedge !== null && hedge !== "exact") return hedge;
  if (amount.shape === "single") return "exact";
  return amount.shape;
}

function becauseOf(hedge: Hedge, role: string | null): readonly string[] {
  return [`hedge: ${hedge}`, ...(role === null ? [] : [`role: ${role}`])];
}

/** “the two met”, “several were”: a small number word that counts nothing is a pronoun. */
function isBareWord(line: Line, at: number, amount: Amount): boolean {
  return (
    (amount.shape === "vague" && amount.max < 100) || (line.atoms[at]!.kind === "word" && amount.max < 20)
  );
}

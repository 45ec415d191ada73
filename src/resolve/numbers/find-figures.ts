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
import { oncePer } from "../../text/once-per.ts";
import type { Amount, AmountParser } from "./amount.ts";
import { type Line, lowerAt, readLines } from "./atoms.ts";
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
import { readCountedBefore } from "./refiners/counted-before.ts";
import { readHedge } from "./refiners/hedge.ts";
import { readModality } from "./refiners/modality.ts";
import { readRate } from "./refiners/rate.ts";
import { readRoles } from "./refiners/roles.ts";
import { type Found, shareWords } from "./refiners/shared.ts";
import { readWhere } from "./refiners/where.ts";
import type { NumberWords } from "./words.ts";

/** At each place the longest reading wins; of two as long, the parser that stands first. */
const PARSERS: readonly AmountParser[] = [range, ratio, money, measure, vague, plainNumber];

/** Every figure in the sentences, in text order, disjoint. Never throws, whatever the text. */
export function findFigures(text: string, layers: TextLayers, words: NumberWords): readonly Figure[] {
  const starts = startsOf(words);
  const figures: Figure[] = [];
  for (const line of readLines(text, layers)) readLine(line, layers, words, starts, figures);
  return figures;
}

function readLine(
  line: Line,
  layers: TextLayers,
  words: NumberWords,
  starts: Starts,
  figures: Figure[],
): void {
  const found: Found[] = [];
  for (let at = 0; at < line.atoms.length; ) {
    const amount = couldStart(line, at, words, starts) ? amountAt(line, at, words) : null;
    const figure = amount === null ? null : figureOf(line, at, amount, found.at(-1)?.to ?? 0, layers, words);
    if (figure !== null) found.push(figure);
    at = Math.max(figure?.to ?? 0, amount?.end ?? 0, at + 1);
  }
  for (const figure of shareWords(line, found, words)) figures.push(figure);
}

function amountAt(line: Line, at: number, words: NumberWords): Amount | null {
  let best: Amount | null = null;
  for (const parser of PARSERS) {
    const found = parser.parse(line, at, words);
    if (found !== null && found.end > (best?.end ?? at)) best = found;
  }
  return best;
}

/** Words that can begin an amount; behind an article only some of them. */
interface Starts {
  readonly first: ReadonlySet<string>;
  readonly behindArticle: ReadonlySet<string>;
}

const startsOf = oncePer((words: NumberWords): Starts => {
  const { cardinals, scales, half, denominators } = words.numerals;
  const vagueWords = [...words.vague.keys(), ...words.vagueFactors.keys()].map((phrase) => phrase.split(" "));
  const behindArticle = [
    ...scales.keys(),
    ...half,
    ...denominators.keys(),
    ...vagueWords.flatMap((phrase) => phrase.slice(1, 2)),
  ];
  const vagueFirst = vagueWords.map(([first]) => first!).filter((first) => !words.numerals.one.has(first));
  const codes = [...words.currencies.keys(), ...words.currencyLetters.keys()].map((key) => key.toLowerCase());
  return {
    first: new Set([
      ...cardinals.keys(),
      ...scales.keys(),
      ...half,
      ...words.between,
      ...words.numerals.minus,
      ...words.numerals.denominators.keys(),
      ...[...cardinals.keys()].map((word) => word + words.fold),
      ...vagueFirst,
      ...codes,
    ]),
    behindArticle: new Set(behindArticle),
  };
});

/** Most words start no number: one look-up spares them the parsers. */
function couldStart(line: Line, at: number, words: NumberWords, starts: Starts): boolean {
  const atom = line.atoms[at]!;
  if (atom.kind === "number") return true;
  if (atom.kind === "mark") return line.atoms[at + 1]?.kind === "number" || /^\p{No}/u.test(atom.raw);
  if (starts.first.has(atom.lower) || /^M[A-Z]{3}$/.test(atom.raw)) return true;
  // “US$5”, “A$5”: the letters count only before the sign.
  if (words.currencySymbols.has(lowerAt(line, at + 1)) && words.dollarPrefixes.has(atom.lower)) return true;
  return words.numerals.one.has(atom.lower) && starts.behindArticle.has(lowerAt(line, at + 1));
}

function figureOf(
  line: Line,
  at: number,
  amount: Amount,
  previousEnd: number,
  layers: TextLayers,
  words: NumberWords,
): Found | null {
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
  const counts =
    amount.unit === "count" && counted.head === null
      ? readCountedBefore(line, from, roles.roles, words)
      : counted;
  const hedge = hedgeOf(amount, hedged.hedge);
  const change = readChange(line, { from, at }, amount, words);
  // “-1.3 %” is down by 1.3 %.
  const said =
    change === "down" && amount.max < 0
      ? ([-amount.max, -amount.min] as const)
      : ([amount.min, amount.max] as const);
  const figure: Figure = {
    start: line.atoms[from]!.start,
    end: line.atoms[roles.to - 1]!.end,
    ...intervalOf(hedge, said[0], said[1]),
    hedge,
    unit: rate?.unit ?? amount.unit,
    of: counts.of,
    counted: counts.counted,
    head: counts.head,
    roles: roles.roles,
    modality: readModality(line, { from, at, to: roles.to }, words),
    additional: hedged.additional || counted.additional,
    ...(counted.isPart ? { part: true as const } : {}),
    asOf: null,
    scope: {
      where: readWhere({ ...layers, line, from, to: roles.to }, words),
      since: null,
      over: rate?.over ?? null,
    },
    sentence: line.sentence,
    trace: { rule: `figure/${amount.rule}`, because: becauseOf(hedge, roles.because) },
    ...(change === null ? {} : { change }),
  };
  const isBare =
    amount.unit === "count" &&
    counts.of === null &&
    roles.roles.length === 0 &&
    isBareWord(line, at, amount) &&
    !isToldAtEnd(line, at, amount, words);
  return { figure, from, to: roles.to, said, isBare };
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

/** “The mayor said eleven.” A verb that counts stands before it and the clause ends behind it: no pronoun. */
function isToldAtEnd(line: Line, at: number, amount: Amount, words: NumberWords): boolean {
  const behind = line.atoms[amount.end];
  return words.counting.has(lowerAt(line, at - 1)) && (behind === undefined || /^[.;,:!?]$/.test(behind.raw));
}

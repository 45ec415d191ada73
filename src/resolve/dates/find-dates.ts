/**
 * Finds the dates and times of an article and works out what they stand for.
 *
 *     The council met on Monday, two days after the vote, and will report in early March.
 *                        ╰────╯  ╰─────────────╯                         ╰─────────╯
 *
 * Three steps: the parsers read what the words say, one construction each; the refiners join parts and
 * take in the words that belong to them; `resolve-value.ts` counts from the publication date or from
 * the dates before. Linear in the length of the text.
 */
import type { DateExpression } from "../../model/date.ts";
import type { TextLayers } from "../../model/reading.ts";
import { oncePer } from "../../text/once-per.ts";
import { type Line, readLines } from "../numbers/atoms.ts";
import { isoDuration, parseDay, parseMoment } from "./calendar.ts";
import type { Candidate, DateParser, Meaning } from "./meaning.ts";
import { outlookOf } from "./outlook.ts";
import { counted } from "./parsers/counted.ts";
import { holiday } from "./parsers/holiday.ts";
import { isoDate } from "./parsers/iso-date.ts";
import { monthDate } from "./parsers/month-date.ts";
import { nearDay } from "./parsers/near-day.ts";
import { partOfPeriod } from "./parsers/part-of-period.ts";
import { period } from "./parsers/period.ts";
import { quarter } from "./parsers/quarter.ts";
import { reference } from "./parsers/reference.ts";
import { repetition } from "./parsers/repetition.ts";
import { season } from "./parsers/season.ts";
import { timeOfDay } from "./parsers/time-of-day.ts";
import { weekday } from "./parsers/weekday.ts";
import { year } from "./parsers/year.ts";
import { joinParts } from "./refiners/join.ts";
import { tieRanges } from "./refiners/range.ts";
import { widen } from "./refiners/widen.ts";
import { resolveValue } from "./resolve-value.ts";
import { lastValue, spin, UNSPUN } from "./thread.ts";
import type { DateWords } from "./words.ts";

/** At each place the longest reading wins; of two as long, the parser that stands first. */
const PARSERS: readonly DateParser[] = [
  isoDate,
  monthDate,
  holiday,
  weekday,
  nearDay,
  quarter,
  season,
  partOfPeriod,
  period,
  counted,
  timeOfDay,
  year,
  repetition,
  reference,
];

/**
 * Every date, time, duration and set in the sentences, in text order, disjoint. Without a publication
 * date whatever counts from it has the value null. Never throws, whatever the text.
 */
export function findDates(
  text: string,
  layers: Pick<TextLayers, "sentences" | "tokens" | "tags">,
  options: { readonly published: string | null },
  words: DateWords,
): readonly DateExpression[] {
  const starts = startsOf(words);
  const candidates: Candidate[] = [];
  for (const line of readLines(text, layers)) candidates.push(...readLine(line, words, starts));
  return resolveAll(candidates, options.published, words);
}

function readLine(line: Line, words: DateWords, starts: ReadonlySet<string>): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < line.atoms.length; ) {
    const candidate = couldStart(line, at, words, starts) ? longestAt(line, at, words) : null;
    if (candidate !== null) candidates.push(candidate);
    at = candidate?.to ?? at + 1;
  }
  const widened: Candidate[] = [];
  for (const candidate of tieRanges(joinParts(candidates, words), words))
    widened.push(widen(candidate, widened.at(-1)?.to ?? 0, words));
  return widened;
}

/** Every word that can begin a date, articles aside. */
const startsOf = oncePer((words: DateWords): ReadonlySet<string> => {
  const tables = [
    words.months,
    words.weekdays,
    words.seasons,
    words.units,
    words.days,
    words.nights,
    words.dayParts,
    words.shifts,
    words.textShifts,
    words.counts,
    words.clockWords,
    words.repetitions,
    words.quarterNames,
    words.decades,
    words.numerals.cardinals,
    words.numerals.scales,
    words.numerals.ordinals,
  ];
  // Behind an article it is the second word that tells.
  const phrases = [...words.references.keys(), ...words.repetitions.keys(), ...words.holidays.keys()].map(
    (phrase) => {
      const [first, second] = phrase.split(/[ '’.-]/) as [string, string | undefined];
      return words.determiners.has(first) ? second! : first;
    },
  );
  const plurals = [...words.weekdays.keys()].map((name) => `${name}s`);
  const sets = [
    words.countAdjectives,
    words.wholeAdjectives,
    words.oneMore,
    words.every,
    words.vagueCounts,
    words.fiscal,
    words.numerals.half,
  ];
  return new Set([
    ...tables.flatMap((table) => [...table.keys()]),
    ...sets.flatMap((set) => [...set]),
    ...phrases,
    ...plurals,
  ]);
});

/** Most words start no date: one look-up spares them the parsers, for an article one more behind it. */
function couldStart(line: Line, at: number, words: DateWords, starts: ReadonlySet<string>): boolean {
  const atom = line.atoms[at]!;
  if (atom.kind === "number") return true;
  if (atom.kind === "mark") return line.atoms[at + 1]?.kind === "number" || /^\p{No}/u.test(atom.raw);
  if (words.determiners.has(atom.lower)) {
    const next = line.atoms[at + 1];
    return next !== undefined && (next.kind !== "word" || starts.has(next.lower));
  }
  return starts.has(atom.lower);
}

function longestAt(line: Line, at: number, words: DateWords): Candidate | null {
  let best: Candidate | null = null;
  for (const parser of PARSERS) {
    const found = parser.parse(line, at, words);
    if (found !== null && found.to > (best?.to ?? at)) best = { ...found, line, from: at, rule: parser.name };
  }
  return best;
}

function resolveAll(
  candidates: readonly Candidate[],
  published: string | null,
  words: DateWords,
): readonly DateExpression[] {
  const publishedDay = parseDay(published);
  const publishedAt = parseMoment(published);
  let thread = UNSPUN;
  return candidates.map((candidate) => {
    const { line } = candidate;
    const resolved = resolveValue(candidate, {
      published: publishedDay,
      publishedAt,
      last: lastValue(thread, line.sentence),
      quarter: thread.quarter,
      comparesQuarters: thread.comparesQuarters,
      outlook: dependsOnTense(candidate.meaning)
        ? outlookOf(line, candidate.from, candidate.to, words)
        : null,
    });
    thread = spin(thread, candidate, resolved, publishedDay);
    const timex = timexOf(candidate, resolved.value);
    return {
      start: line.atoms[candidate.from]!.start,
      end: line.atoms[candidate.to - 1]!.end,
      value: resolved.value,
      type: typeOf(candidate, resolved.value),
      anchor: resolved.anchor,
      sentence: line.sentence,
      trace: { rule: `date/${candidate.rule}`, because: [...resolved.because, ...(candidate.doubts ?? [])] },
      ...(timex === null ? {} : { timex }),
    };
  });
}

/** “Monday” and “March 3” mean another day where the words look ahead; “yesterday” and “2024” never do. */
function dependsOnTense(meaning: Meaning): boolean {
  if (
    meaning.kind === "offsetFrom" ||
    meaning.kind === "unitOf" ||
    meaning.kind === "nthOf" ||
    meaning.kind === "stretchOf"
  )
    return dependsOnTense(meaning.of);
  if (meaning.kind === "calendar" || meaning.kind === "feast") return meaning.year === null;
  if (meaning.kind === "period") return meaning.unit === "weekend";
  if (meaning.kind === "duration") return meaning.isIn === true;
  if (meaning.kind === "dayOfMonth") return true;
  return meaning.kind === "weekday" || meaning.kind === "season" || meaning.kind === "quarter";
}

function typeOf({ meaning, clock, dayPart }: Candidate, value: string | null): DateExpression["type"] {
  if (meaning.kind === "stretchOf" || (meaning.kind === "duration" && value === null)) return "duration";
  if (meaning.kind === "set") return "set";
  const isTime = clock !== undefined || dayPart !== undefined || value?.includes("T") === true;
  return isTime ? "time" : "date";
}

/** What ISO-TimeML says and EDTF does not: lengths, repetitions, references, parts of days and periods. */
function timexOf(candidate: Candidate, value: string | null): string | null {
  const { meaning } = candidate;
  if (meaning.kind === "stretchOf") return isoDuration([meaning]);
  if (meaning.kind === "duration" && value === null) return isoDuration([meaning, ...(meaning.more ?? [])]);
  if (meaning.kind === "offset" && value === null) return isoDuration([meaning, ...(meaning.more ?? [])]);
  if (meaning.kind === "set" || meaning.kind === "reference") return meaning.timex;
  if (candidate.dayPart !== undefined) return `T${candidate.dayPart}`;
  const isWeekend =
    meaning.kind === "feast"
      ? meaning.isWeekend
      : (meaning.kind === "period" || meaning.kind === "unitOf") && meaning.unit === "weekend";
  return isWeekend ? "WE" : null;
}

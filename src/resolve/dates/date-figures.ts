/**
 * For when does a figure hold, and of which time does it count?
 *
 *     As of Monday, 212 people were missing.      Nine people had died by Tuesday evening.
 *     ╰─ as of ──╯  ╰ figure ╯                    ╰ figure ─╯          ╰──── as of ────╯
 *     Since Monday, 40 houses have burned.        It sank 14 ships in the past three weeks.
 *     ╰─ since ──╯  ╰ figure ╯                            ╰figure╯ ╰──────── over ───────╯
 *
 * Of each kind the nearest date behind the figure in its clause; else the one that opens the clause before it.
 * Marks end a clause: in “212 people were aboard, he said on Tuesday” the date is that of the saying. Linear in
 * figures and dates.
 */
import type { DateExpression } from "../../model/date.ts";
import type { Figure } from "../../model/figure.ts";
import type { DateWords } from "./words.ts";

/** Characters between a figure and the date of its clause; more of them are another matter. */
const REACH = 90;
/** The same for the time that it counts: of a period farther off it tells that something else was in it. */
const SCOPE_REACH = 60;
/** So many dates behind a figure can be in its clause: “on Monday in the past year since May”. */
const DATES_MAX = 4;

const CLAUSE_END = /[,;:.!?()[\]“”"«»—–\n]/u;

/** The figures with what the dates around them tell of their time; both lists sorted by position, as their finders return them. */
export function dateFigures(
  text: string,
  figures: readonly Figure[],
  dates: readonly DateExpression[],
  words: DateWords,
): readonly Figure[] {
  const times = timesOf(text, dates, words);
  let next = 0;
  return figures.map((figure) => {
    while (next < times.length && times[next]!.start < figure.end) next++;
    const behind = times.slice(next, next + DATES_MAX).filter((time) => isInClause(text, figure, time));
    const before = times.slice(Math.max(0, next - 1), next).filter((time) => isOpening(text, figure, time));
    const told = [...behind, ...before].filter(({ kind }) => kind === "asOf" || !isLength(figure));
    const find = (kind: Time["kind"]) => told.find((time) => time.kind === kind)?.value ?? null;
    return {
      ...figure,
      asOf: find("asOf"),
      scope: { ...figure.scope, since: find("since"), over: figure.scope.over ?? find("over") },
    };
  });
}

/** “A six-year term ends in March”: a length of time or an age is counted over nothing. */
function isLength({ trace }: Figure): boolean {
  return trace.rule === "figure/length-of-time" || trace.rule === "figure/age";
}

/** What one date says of the figures beside it. */
interface Time {
  readonly kind: "asOf" | "since" | "over";
  /** EDTF, or an ISO 8601 duration. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** True where nothing stands before it in its sentence but the words that introduce it. */
  readonly isFirst: boolean;
}

/** The dates that are introduced as such, “between Monday and Wednesday” as one period. */
function timesOf(text: string, dates: readonly DateExpression[], words: DateWords): readonly Time[] {
  const times: Time[] = [];
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i]!;
    const last = dates[i + 1];
    const isPeriod = last !== undefined && arePeriod(text, date, last, words);
    const lead = text.slice(Math.max(0, date.start - LEAD_MAX), date.start);
    const told = isPeriod
      ? ({ kind: "over", value: `${date.value}/${last.value}` } as const)
      : timeOf(text, date, lead, words);
    if (told === null) continue;
    const { start, sentence } = date;
    times.push({ ...told, start, end: isPeriod ? last.end : date.end, sentence, isFirst: isFirst(lead) });
    if (isPeriod) i++;
  }
  return times;
}

/** As long as the words that introduce a date: “throughout the ”. */
const LEAD_MAX = 24;

function timeOf(
  text: string,
  { start, end, value, type, timex }: DateExpression,
  lead: string,
  words: DateWords,
): Pick<Time, "kind" | "value"> | null {
  const own = text.slice(start, end).toLowerCase();
  const introduced = introductionsIn(lead, own, words);
  if (type === "duration") {
    const isOver = introduced.some((word) => words.overPrepositions.has(word));
    return timex !== undefined && isOver && /^PT?\d/.test(timex) ? { kind: "over", value: timex } : null;
  }
  if (value === null || (type !== "date" && type !== "time")) return null;
  if (introduced.some((word) => words.sincePrepositions.has(word))) return { kind: "since", value };
  if (words.asOf.some((phrase) => own.startsWith(`${phrase.join(" ")} `))) return { kind: "asOf", value };
  if (introduced.some((word) => words.asOfPrepositions.has(word))) return { kind: "asOf", value };
  const isName = /^\d{4}$/.test(own) && words.determiners.has(lastWordOf(lead));
  return IS_PERIOD.test(value) && !isName && couldBeBare(introduced, own, words)
    ? { kind: "over", value }
    : null;
}

/** “over the 2031 flood”: behind an article a year describes what follows. */
function lastWordOf(lead: string): string {
  return /(\p{L}{1,12})\s{1,3}$/u.exec(lead.toLowerCase())?.[1] ?? "";
}

/** Months, weeks, years and intervals: what is longer than a day. */
const IS_PERIOD = /^\d{4}(?:-(?:W?\d{2}|Q\d|[A-Z]{2}))?$|^\d{3}X$|\//u;

/** “in March”, “last year”, “so far this year”: with its preposition, or with none where a shift makes it an adverb. */
function couldBeBare(introduced: readonly string[], own: string, words: DateWords): boolean {
  const first = /^\p{L}{1,12}/u.exec(own)?.[0] ?? "";
  return words.shifts.has(first) || introduced.some((word) => words.overPrepositions.has(word));
}

/** The words that could introduce a date: its own first one, and those before it, articles and “past” between them skipped. */
function introductionsIn(lead: string, own: string, words: DateWords): readonly string[] {
  const before = lead.toLowerCase().split(/\s/u).filter(Boolean);
  let at = before.length - 1;
  while (at > 0 && isBetween(before[at]!, words)) at--;
  const first = /^\p{L}{1,12}/u.exec(own)?.[0];
  return [before[at], first].filter((word): word is string => word !== undefined);
}

function isBetween(word: string, words: DateWords): boolean {
  return (
    words.determiners.has(word) ||
    words.shifts.has(word) ||
    words.textShifts.has(word) ||
    words.numerals.ordinals.has(word)
  );
}

/** “between Monday and Wednesday”, “from January to March”: two dates of one precision with a link between them. */
function arePeriod(text: string, first: DateExpression, last: DateExpression, words: DateWords): boolean {
  if (first.value === null || last.value === null || first.sentence !== last.sentence) return false;
  if (first.type !== "date" || last.type !== "date" || last.start - first.end > LEAD_MAX) return false;
  if (first.value.length !== last.value.length || first.value >= last.value) return false;
  return words.rangeLinks.has(text.slice(first.end, last.start).trim().toLowerCase());
}

/** A sentence, or a quotation in it, begins with at most two words before the date: “Over the ”. */
function isFirst(lead: string): boolean {
  return /(?:^|[.!?\n”"“;][ \n]{0,3})(?:\p{L}{1,12} ){0,2}$/u.test(lead);
}

function isInClause(text: string, figure: Figure, time: Time): boolean {
  const reach = time.kind === "asOf" ? REACH : SCOPE_REACH;
  if (time.sentence !== figure.sentence || time.start - figure.end > reach) return false;
  return !CLAUSE_END.test(text.slice(figure.end, time.start));
}

/** “As of Monday, nine people …”: nothing but the date and a comma between the opening and the clause of the figure. */
function isOpening(text: string, figure: Figure, time: Time): boolean {
  if (time.sentence !== figure.sentence || !time.isFirst) return false;
  if (figure.start < time.end || figure.start - time.end > REACH) return false;
  const mark = text.charAt(time.end);
  return (mark === "," || mark === " ") && !CLAUSE_END.test(text.slice(time.end + 1, figure.start));
}

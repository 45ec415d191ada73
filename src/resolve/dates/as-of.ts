/**
 * For when does a figure hold?
 *
 *     As of Monday, 212 people were missing.      Nine people had died by Tuesday evening.
 *     ╰── date ──╯  ╰ figure ╯                    ╰ figure ─╯          ╰─── date ────╯
 *
 * The nearest date behind the figure in its clause, introduced by “as of”, “by” or “on”; else the one that
 * opens the clause before it. Marks end a clause: in “212 people were aboard, he said on Tuesday” the date
 * is that of the saying. Linear in figures and dates.
 */
import type { DateExpression } from "../../model/date.ts";
import type { Figure } from "../../model/figure.ts";
import type { DateWords } from "./words.ts";

/** Characters between a figure and the date of its clause; more of them are another matter. */
const REACH = 90;

const CLAUSE_END = /[,;:.!?()[\]“”"«»—–\n]/u;

/** The figures with `asOf` where the text gives one; both lists sorted by position, as their finders return them. */
export function asOfDates(
  text: string,
  figures: readonly Figure[],
  dates: readonly DateExpression[],
  words: DateWords,
): readonly Figure[] {
  let next = 0;
  return figures.map((figure) => {
    while (next < dates.length && dates[next]!.start < figure.end) next++;
    const behind = dates[next];
    if (behind !== undefined && isDated(text, figure, behind, words))
      return { ...figure, asOf: behind.value };
    const before = dates[next - 1];
    if (before !== undefined && isOpened(text, figure, before, words))
      return { ...figure, asOf: before.value };
    return figure;
  });
}

function isDated(text: string, figure: Figure, date: DateExpression, words: DateWords): boolean {
  if (!placesIn(date, figure) || date.start - figure.end > REACH) return false;
  const between = text.slice(figure.end, date.start);
  return !CLAUSE_END.test(between) && isIntroduced(text, date, between, words);
}

/** “As of Monday, nine people …”: nothing but the date and a comma between the opening and the clause of the figure. */
function isOpened(text: string, figure: Figure, date: DateExpression, words: DateWords): boolean {
  if (!placesIn(date, figure) || figure.start < date.end || figure.start - date.end > REACH) return false;
  const [comma, rest] = [text.charAt(date.end), text.slice(date.end + 1, figure.start)];
  if (CLAUSE_END.test(rest) || (comma !== "," && comma !== " ")) return false;
  const lead = text.slice(Math.max(0, date.start - LEAD_MAX), date.start);
  return isOpening(lead) && isIntroduced(text, date, lead, words);
}

/** As long as the words that introduce a date at the start of a clause. */
const LEAD_MAX = 8;

function isOpening(lead: string): boolean {
  return lead.length < LEAD_MAX || /(?:^|[.!?\n”"][ \n]*)(?:\p{L}+ )?$/u.test(lead);
}

function isIntroduced(text: string, date: DateExpression, lead: string, words: DateWords): boolean {
  const own = text.slice(date.start, date.end).toLowerCase();
  if (words.asOf.some((phrase) => own.startsWith(`${phrase.join(" ")} `))) return true;
  const last = /(\p{L}{1,12})\s{1,3}$/u.exec(lead)?.[1]?.toLowerCase() ?? "";
  return words.asOfPrepositions.has(last);
}

function placesIn({ type, value, sentence }: DateExpression, figure: Figure): boolean {
  return sentence === figure.sentence && value !== null && (type === "date" || type === "time");
}

/**
 * Changes one figure of a report, and knows what an editor calls the difference.
 *
 *     61 miners died     → about 60 miners died     rounded: one can be the other, to fewer digits
 *     61 miners died     → 97 miners died           changed: a contradiction, or later a revision
 *
 * Only plain counts of things are changed: not what is hedged already (“at least 61” and “at least 97” can both
 * hold), not what is part of another count (“two of 61”), no money, dates, ages, times or lengths of time, and no
 * figure that its report gives twice.
 */
import { type Draft, mapSentences, textOfDraft } from "./draft.ts";
import { numeralOf, valueOfNumeral } from "./paraphrase.ts";

export type FigureChangeKind = "rounded" | "changed";

export interface FigureChange {
  readonly draft: Draft;
  /** The figure and the noun after it, which stand exactly once in the text before and in the text after. */
  readonly before: string;
  readonly after: string;
}

/** One of the report's counts changed, drawn from `random`; null where it has none that is plain enough. */
export function changeFigure(
  draft: Draft,
  kind: FigureChangeKind,
  random: () => number,
): FigureChange | null {
  const text = textOfDraft(draft);
  const changes = draft.flat().flatMap((sentence) =>
    countsIn(sentence).flatMap(({ words, value, noun, inWords }) => {
      if (occurrences(text, words) !== 1) return [];
      const other = kind === "changed" ? changedValue(value, random) : roundedValue(value);
      if (other === null) return [];
      const figure = `${inWords ? wordsOf(other) : digitsOf(other)} ${noun}`;
      return [{ before: words, after: kind === "changed" ? figure : `about ${figure}` }];
    }),
  );
  const change = changes[Math.floor(random() * changes.length)];
  if (change === undefined) return null;
  const { before, after } = change;
  const remade = mapSentences(draft, (sentence) => replaceWhole(sentence, before, after));
  return occurrences(textOfDraft(remade), after) === 1 ? { draft: remade, before, after } : null;
}

interface Count {
  /** Figure and noun: “twelve miners”. */
  readonly words: string;
  readonly value: number;
  readonly noun: string;
  readonly inWords: boolean;
}

/** A count in words, or in digits with or without commas, before a noun in the plural. */
const COUNT =
  /(?<![\p{L}\p{N}.,:$€£-])(\d{1,3}(?:,\d{3}){1,2}|\d{1,3}|\p{L}{3,9}(?:-\p{L}{3,5})?) (\p{Ll}{2,20})(?![\p{L}-])/gu;
const PLURALS = new Set(["people", "men", "women", "children"]);
const LENGTHS_OF_TIME = new Set(
  "seconds minutes hours days nights weeks months years decades times".split(" "),
);
/** What before a figure makes it no plain count. */
const NO_PLAIN_COUNT = new Set(
  `least most than about around some nearly almost up to as many few over under roughly approximately between and or of
  another additional other others further all the only aged age number no nos article section chapter flight route
  highway january february march april may june july august september october november december`.split(
    /\s+/u,
  ),
);

function countsIn(sentence: string): readonly Count[] {
  return [...sentence.matchAll(COUNT)].flatMap((match) => {
    const [words, figure, noun] = match as unknown as [string, string, string];
    const value = valueOfNumeral(figure) ?? Number(figure.replaceAll(",", ""));
    const isPlural = PLURALS.has(noun) || (noun.endsWith("s") && !noun.endsWith("ss"));
    if (Number.isNaN(value) || value < VALUE_MIN || !isPlural || LENGTHS_OF_TIME.has(noun)) return [];
    const before =
      sentence
        .slice(0, match.index)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.at(-1) ?? "";
    if (NO_PLAIN_COUNT.has(before)) return [];
    return [{ words, value, noun, inWords: valueOfNumeral(figure) !== null }];
  });
}

/** Of less than this, any other figure is far from it. */
const VALUE_MIN = 5;
/** Greater by half to twice as much: beyond all rounding. */
const [GREATER_MIN, GREATER_MAX] = [1.5, 2.5];

function changedValue(value: number, random: () => number): number {
  return Math.round(value * (GREATER_MIN + random() * (GREATER_MAX - GREATER_MIN)));
}

const ROUNDED_FROM = 21;

/** The value to its first digit; null where it is that already or so small that nobody rounds it. */
function roundedValue(value: number): number | null {
  const step = 10 ** (String(value).length - 1);
  const rounded = Math.round(value / step) * step;
  return value < ROUNDED_FROM || rounded === value ? null : rounded;
}

function wordsOf(value: number): string {
  return value < 100 ? numeralOf(value) : digitsOf(value);
}

function digitsOf(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

function occurrences(text: string, words: string): number {
  return text.toLowerCase().split(words.toLowerCase()).length - 1;
}

/** The first letter keeps its capital. */
function replaceWhole(sentence: string, before: string, after: string): string {
  const at = sentence.indexOf(before);
  if (at < 0) return sentence;
  const written = at === 0 ? after.charAt(0).toUpperCase() + after.slice(1) : after;
  return sentence.slice(0, at) + written + sentence.slice(at + before.length);
}

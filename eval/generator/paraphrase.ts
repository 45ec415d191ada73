/**
 * Says a sentence in other words, as another desk would: each way of it by itself.
 *
 *     synonyms            the blast hit the house            → the explosion hit the home
 *     attribution order   The pit was shut, Karst Coal said. → Karst Coal said that the pit was shut.
 *     numerals            twelve miners                      → 12 miners
 *     dates               on Monday                          → on April 14      where the day of publication is known
 *
 * What a way does not apply to comes back as it is. Words inside quotation marks stay.
 */
import { SYNONYMS } from "./synonyms.ts";

export interface Rewriting {
  readonly random: () => number;
  /** `YYYY-MM-DD` of publication; null leaves dates as they are. */
  readonly published: string | null;
}

export type Rewrite = (sentence: string, rewriting: Rewriting) => string;

export const WAYS = {
  // First, as it knows “said” and no synonym of it.
  "attribution order": turnAttribution,
  synonyms: replaceWords,
  numerals: turnNumerals,
  dates: turnDates,
} as const satisfies Readonly<Record<string, Rewrite>>;

/** Every way after the other. */
export function rewriteAll(sentence: string, rewriting: Rewriting): string {
  return Object.values(WAYS).reduce((said: string, rewrite) => rewrite(said, rewriting), sentence);
}

const QUOTED = /(["“][^"“”]*["”])/u;

/** Applies `rewrite` to what stands outside quotation marks. */
function outsideQuotes(sentence: string, rewrite: (part: string) => string): string {
  return sentence
    .split(QUOTED)
    .map((part, i) => (i % 2 === 1 ? part : rewrite(part)))
    .join("");
}

/** Longer ones first, so that “because of” is not taken for “because”. */
const KNOWN_WORDS = new RegExp(
  `\\b(?:${[...SYNONYMS.keys()].sort((a, b) => b.length - a.length).join("|")})\\b`,
  "giu",
);
/** Share of the words that have a synonym and get it. */
const REPLACED = 0.8;

function replaceWords(sentence: string, { random }: Rewriting): string {
  const replaced = outsideQuotes(sentence, (part) =>
    part.replace(KNOWN_WORDS, (word, at: number) => {
      if (random() > REPLACED) return word;
      const synonym = SYNONYMS.get(word.toLowerCase())!;
      // A capital in mid-sentence is part of a name: “Fire Service”.
      if (isCapital(word)) return at === 0 ? capitalized(synonym) : word;
      return synonym;
    }),
  );
  return replaced.replace(/\b([Aa])n? (?=(\p{Ll}))/gu, (_, a: string, next: string) =>
    "aeiou".includes(next) ? `${a}n ` : `${a} `,
  );
}

/** A speaker's name or description, told from a clause by its length. */
const SPEAKER_WORDS_MAX = 7;
/** Words that a sentence begins with and that lose their capital inside one. */
const LOWERED = new Set(
  "a about all an around at because both by each every for he her his if in it its more most no on one our over she since some that the their there they this two under when while".split(
    " ",
  ),
);

function turnAttribution(sentence: string): string {
  if (/["“”]/u.test(sentence) || !sentence.endsWith(".")) return sentence;
  const bare = sentence.slice(0, -1);
  return turnTrailingCue(bare) ?? turnAccording(bare) ?? turnLeadingCue(bare) ?? sentence;
}

/** “P, X said” → “X said that p”. */
function turnTrailingCue(bare: string): string | null {
  const at = bare.lastIndexOf(", ");
  const tail = bare.slice(at + 2);
  if (at < 0 || !/^.+ said$/u.test(tail) || wordsIn(tail) > SPEAKER_WORDS_MAX + 1) return null;
  return `${capitalized(tail)} that ${lowered(bare.slice(0, at))}.`;
}

/** “According to X, P” ⇄ “P, according to X”. */
function turnAccording(bare: string): string | null {
  if (bare.startsWith("According to ")) {
    const at = bare.indexOf(", ");
    if (at < 0 || wordsIn(bare.slice(0, at)) > SPEAKER_WORDS_MAX + 2) return null;
    return `${capitalized(bare.slice(at + 2))}, according to ${bare.slice("According to ".length, at)}.`;
  }
  const at = bare.lastIndexOf(", according to ");
  if (at < 0) return null;
  return `According to ${bare.slice(at + ", according to ".length)}, ${lowered(bare.slice(0, at))}.`;
}

/** “X said that P” → “P, X said”. */
function turnLeadingCue(bare: string): string | null {
  const at = bare.indexOf(" said ");
  const speaker = bare.slice(0, at);
  if (at < 0 || speaker.includes(",") || wordsIn(speaker) > SPEAKER_WORDS_MAX) return null;
  const said = bare.slice(at + " said ".length).replace(/^that /u, "");
  if (/^(?:on|in|at|to|by|it would|he would|she would) /u.test(said)) return null;
  return `${capitalized(said)}, ${lowered(speaker)} said.`;
}

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = " ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** 0 to 99 in words. */
export function numeralOf(n: number): string {
  if (n < 20) return ONES[n]!;
  return n % 10 === 0 ? TENS[n / 10]! : `${TENS[Math.floor(n / 10)]}-${ONES[n % 10]}`;
}

/** The number that “twelve” or “Sixty-one” writes, from two on; null for any other word. */
export function valueOfNumeral(words: string): number | null {
  return VALUES.get(words.toLowerCase()) ?? null;
}

const VALUES = new Map(Array.from({ length: 98 }, (_, i) => [numeralOf(i + 2), i + 2] as const));
const NUMERAL = new RegExp(
  `\\b(?:${[...VALUES.keys()].sort((a, b) => b.length - a.length).join("|")})\\b(?= \\p{Ll})`,
  "giu",
);

/** “Twelve miners” ⇄ “12 miners”, for two to ninety-nine before a word in lower case. */
function turnNumerals(sentence: string): string {
  return outsideQuotes(sentence, (part) =>
    /\b\d\d? \p{Ll}/u.test(part)
      ? part.replace(
          /(?<![\d.,:$€£-])\b([2-9]|[1-9]\d) (?=\p{Ll})(?!a\.m|p\.m|am\b|pm\b)/gu,
          (_, n: string, at) => {
            const words = numeralOf(Number(n));
            return `${at === 0 && sentence.startsWith(part) ? capitalized(words) : words} `;
          },
        )
      : part.replace(NUMERAL, (word) => String(VALUES.get(word.toLowerCase())!)),
  );
}

const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEK_DAYS = 7;
const DAY_MS = 86_400_000;

/** “On Monday” ⇄ “on April 14”, within the week before publication. */
function turnDates(sentence: string, { published }: Rewriting): string {
  if (published === null) return sentence;
  const day = Date.parse(published);
  return outsideQuotes(sentence, (part) =>
    part.replace(/\b[Oo]n (\p{Lu}\p{Ll}+)(?: (\d\d?)\b)?/gu, (whole, name: string, n: string | undefined) => {
      const back = Array.from({ length: WEEK_DAYS }, (_, i) => new Date(day - i * DAY_MS));
      const preposition = whole.slice(0, 2);
      if (n === undefined) {
        const date = back.find((one) => WEEKDAYS[one.getUTCDay()] === name);
        return date === undefined
          ? whole
          : `${preposition} ${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}`;
      }
      const date = back.find((one) => MONTHS[one.getUTCMonth()] === name && one.getUTCDate() === Number(n));
      return date === undefined ? whole : `${preposition} ${WEEKDAYS[date.getUTCDay()]}`;
    }),
  );
}

function wordsIn(text: string): number {
  return text.split(" ").length;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Lower-case first letter where the word is no name. */
function lowered(text: string): string {
  const first = text.slice(0, text.indexOf(" "));
  const isWord = LOWERED.has(first.toLowerCase()) || valueOfNumeral(first) !== null;
  return isWord ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/**
 * Which quoted stretches are one quotation although few of their words are the same?
 *
 *     “We never wanted this fight, but we will not hide from it.”      report 1, translated
 *     “We have not sought this war, but we shall not hide from it.”    report 2, translated otherwise
 *      ╰┄          ┄╯ ╰─ the rest is the same in the same order ─╯
 *
 *     “That was no march, it was a riot,” the mayor said.              report 1
 *     … what the mayor calls a “riot”.                                 report 3: a word of hers
 *
 * A translation keeps the order of the small words: most of the longer stretch must stand in the other in one order, and a
 * content word with it. A single word is one of a longer quotation only where both are by one known speaker.
 * Only stretches that share a content word are held against one another, a bounded number for each word.
 */
import type { QuotedStretch } from "./align-quotations.ts";
import { countInOrder } from "./words-in-order.ts";

/** Words that must be the same in one order, and their share of the longer stretch. */
const IN_ORDER_MIN = 8;
const IN_ORDER_SHARE = 0.6;
/** Longer stretches are speeches; their beginning is enough. */
const WORDS_MAX = 80;
/** Stretches that one content word leads to. */
const POSTINGS_MAX = 30;
/** Reports of one occasion follow within so long. */
const ONE_OCCASION_MS = 7 * 86_400_000;

export interface QuotedWords {
  readonly stretch: QuotedStretch;
  /** All of its words, and those that tell something; folded. */
  readonly words: readonly string[];
  readonly contents: readonly string[];
}

/** Pairs of stretches, by place, that are one quotation. */
export function findLooseQuotations(quoted: readonly QuotedWords[]): readonly (readonly [number, number])[] {
  const byWord = new Map<string, number[]>();
  const pairs: (readonly [number, number])[] = [];
  quoted.forEach((own, b) => {
    const others = new Set<number>();
    for (const word of new Set(own.contents)) {
      const known = byWord.get(word) ?? [];
      for (const other of known) others.add(other);
      if (known.length < POSTINGS_MAX) known.push(b);
      byWord.set(word, known);
    }
    for (const a of others) {
      const other = quoted[a]!;
      if (
        couldBeOneOccasion(own.stretch, other.stretch) &&
        (areTranslations(own, other) || isWordOf(own, other))
      )
        pairs.push([a, b]);
    }
  });
  return pairs;
}

/** One speaker, or one of whom a report does not tell; of reports that are not weeks apart. */
function couldBeOneOccasion(a: QuotedStretch, b: QuotedStretch): boolean {
  if (a.article === b.article || (a.speaker >= 0 && b.speaker >= 0 && a.speaker !== b.speaker)) return false;
  const [x, y] = [a.article.publishedMs, b.article.publishedMs];
  return x === null || y === null || Math.abs(x - y) <= ONE_OCCASION_MS;
}

function areTranslations(a: QuotedWords, b: QuotedWords): boolean {
  const longer = Math.min(WORDS_MAX, Math.max(a.words.length, b.words.length));
  if (Math.min(a.words.length, b.words.length) < Math.max(IN_ORDER_MIN, IN_ORDER_SHARE * longer))
    return false;
  const inOrder = countInOrder(a.words.slice(0, WORDS_MAX), b.words.slice(0, WORDS_MAX));
  return inOrder >= IN_ORDER_MIN && inOrder >= IN_ORDER_SHARE * longer;
}

function isWordOf(a: QuotedWords, b: QuotedWords): boolean {
  if (a.stretch.speaker < 0 || a.stretch.speaker !== b.stretch.speaker) return false;
  const [word, whole] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return word.contents.length === 1 && word.words.length <= 2 && whole.contents.length > 1;
}

/**
 * What do words call false that they tell themselves?
 *
 *     Claims that the dam has burst are false.           It is untrue that the dam has burst.
 *     ╰noun╯      ╰─── refuted ───╯     ╰falsity╯        There is no truth to reports that the dam has burst.
 *     … called talk of her departure nonsense.                   ╰─ ground ─╯              ╰─── refuted ───╯
 *
 * Who says so denies what is refuted, whatever verb leads to the words. Refuses “false claims that …” and what is
 * called false only by the sentence before it (that is `called-false.ts`). Linear in the words.
 */
import type { Span } from "../../model/index.ts";
import type { StoryArticle } from "../story.ts";
import type { ClaimWords } from "../words.ts";

/** Words from the start of a refutation that are read; in a longer one the end says other things. */
const WORDS_MAX = 60;

/** The words that are called false among the article's tokens from `first` up to `end`; null where none are. */
export function refutedIn(
  article: StoryArticle,
  words: ClaimWords,
  { first, end }: { readonly first: number; readonly end: number },
): Span | null {
  const reader: Reader = { article, words, first, end: Math.min(end, first + WORDS_MAX) };
  for (let at = first; at < reader.end; at++) {
    const found = withoutGround(reader, at) ?? calledFalse(reader, at) ?? falseThat(reader, at);
    if (found === null) continue;
    const [from, to] = found;
    const [opening, closing] = [article.reading.tokens[from], article.reading.tokens[to - 1]];
    if (opening === undefined || closing === undefined || to - from < CONTENT_MIN) continue;
    return { start: opening.start, end: closing.end };
  }
  return null;
}

interface Reader {
  readonly article: StoryArticle;
  readonly words: ClaimWords;
  readonly first: number;
  readonly end: number;
}

/** What is refuted, from a token up to another. */
type Stretch = readonly [from: number, to: number];

/** “Its claims” are told elsewhere; a refutation says in so many words what it refutes. */
const CONTENT_MIN = 2;

/** “No truth to reports that P”. */
function withoutGround({ article, words, end }: Reader, at: number): Stretch | null {
  const { grounds } = words.denials;
  const { lemmas } = article;
  if (!grounds.has(lemmas[at]!)) return null;
  if (!isNegated(article, words, at, 2)) return null;
  for (let noun = at + 1; noun < Math.min(end, at + 5); noun++) {
    const from = contentAfter(article, words, noun);
    if (from !== null) return [from, trimmed(article, from, end)];
  }
  return null;
}

/** “Claims that P are false”, “talk of P nonsense”. */
function calledFalse({ article, words, end }: Reader, at: number): Stretch | null {
  const from = contentAfter(article, words, at);
  if (from === null) return null;
  const { falsities, truths } = words.denials;
  const { lemmas, reading } = article;
  for (let last = from + 1; last < end; last++) {
    const isFalse = falsities.has(lemmas[last]!);
    const isUntrue = truths.has(lemmas[last]!) && isNegated(article, words, last, 3);
    if (!isFalse && !isUntrue) continue;
    if (isFalse && isNegated(article, words, last, 2)) continue;
    // “False figures” stands before what it is said of.
    const next = reading.tags[last + 1]?.upos ?? "PUNCT";
    if (last + 1 < end && (next === "NOUN" || next === "PROPN" || next === "ADJ")) continue;
    let to = last;
    while (to > from && LEADING_TO.has(reading.tags[to - 1]?.upos ?? "")) to--;
    const hasLink = reading.tags.slice(to, last).some((tag) => tag?.upos === "AUX");
    const isAs = article.folded.slice(to, last).includes("as");
    // “Talk of a departure nonsense”: nothing joins them where the verb calls it so.
    const isCalled = words.denials.callingVerbs.has(verbBefore(article, at));
    if (hasLink || isAs || isCalled) return [from, to];
  }
  return null;
}

/** What may stand between the refuted and what it is called. */
const LEADING_TO: ReadonlySet<string> = new Set([
  "AUX",
  "ADJ",
  "ADV",
  "DET",
  "PART",
  "ADP",
  "PUNCT",
  "SCONJ",
]);

/** The last verb among the few words before a claim noun. */
function verbBefore({ reading, lemmas }: StoryArticle, noun: number): string {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    if (reading.tags[at]?.upos === "VERB") return lemmas[at]!;
  }
  return "";
}

/** “It is untrue that P”, “it is wrong to say that P”. */
function falseThat({ article, words, first, end }: Reader, at: number): Stretch | null {
  const { falsities, truths, pointers, assertingVerbs } = words.denials;
  const { lemmas, reading, folded } = article;
  const isFalse = falsities.has(lemmas[at]!) && !isNegated(article, words, at, 2);
  const isUntrue = truths.has(lemmas[at]!) && isNegated(article, words, at, 3);
  if (!isFalse && !isUntrue) return null;
  const isExpletive = [1, 2, 3, 4].some(
    (back) =>
      at - back >= first && pointers.has(folded[at - back] ?? "") && uposAt(reading, at - back + 1) === "AUX",
  );
  if (!isExpletive) return null;
  let from = at + 1;
  if (folded[from] === "to" && assertingVerbs.has(lemmas[from + 1] ?? "")) from += 2;
  else if (!words.complementizers.has(folded[from] ?? "")) return null;
  if (words.complementizers.has(folded[from] ?? "")) from++;
  return [from, trimmed(article, from, end)];
}

function uposAt({ tags }: StoryArticle["reading"], token: number): string {
  return tags[token]?.upos ?? "";
}

/** The first token of “P” in “reports that P” and “talk of P”; null where the token is no such noun. */
function contentAfter(
  { lemmas, folded }: StoryArticle,
  { denials, complementizers }: ClaimWords,
  noun: number,
) {
  if (!denials.allegationNouns.has(lemmas[noun] ?? "")) return null;
  const next = folded[noun + 1] ?? "";
  return complementizers.has(next) || denials.contentPrepositions.has(next) ? noun + 2 : null;
}

function isNegated({ lemmas }: StoryArticle, { negators }: ClaimWords, at: number, reach: number): boolean {
  return lemmas.slice(Math.max(0, at - reach), at).some((lemma) => negators.has(lemma));
}

/** Without the marks at the end. */
function trimmed({ reading }: StoryArticle, from: number, end: number): number {
  let to = end;
  while (to > from && uposAt(reading, to - 1) === "PUNCT") to--;
  return to;
}

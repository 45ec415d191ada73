/**
 * Finds the same quotation in several reports, however it was trimmed, spelled or cut up.
 *
 *     “They are heroes, the honor of the coast.”      report 1
 *     “… the honour of the coast,” he said.           report 2
 *             ╰──── the same words ───╯
 *
 * Quoted stretches are compared by their content words in order, so “a” for “the” and “honour” for “honor”
 * part nothing. One stretch may hold two others that share no word: they are all one quotation. Words that
 * two known and different speakers use are the same quotation only when they are too many for chance.
 * Who prints the words without marks, as an address in full does, has them too: `printed-words.ts`. Another translation,
 * and a word of a longer quotation, are found by `loose-quotations.ts`; paraphrases are left to `align-statements.ts`.
 */
import { overlaps, type Span } from "../model/index.ts";
import { findLooseQuotations } from "./loose-quotations.ts";
import { partitionOf } from "./partition.ts";
import { findPrintedWords } from "./printed-words.ts";
import { findQuotedStretches } from "./quoted-stretches.ts";
import { findSharedRuns } from "./shared-runs.ts";
import { speakerNameOf } from "./statements.ts";
import { firstTokenAt, type Story, type StoryArticle } from "./story.ts";
import { tokensIn } from "./terms.ts";

export interface QuotedStretch extends Span {
  readonly article: StoryArticle;
  /** Index of the innermost attribution whose content holds it; null where nothing does. */
  readonly attribution: number | null;
  /** Index of the story's entity that speaks; -1 for nobody known. */
  readonly speaker: number;
  readonly speakerName: string | null;
  readonly isPerson: boolean;
  /** True where the report has the words without quotation marks. */
  readonly isPrinted: boolean;
}

/** Stretches of one quotation, from two or more reports, in the story's order. */
export type AlignedQuotation = readonly QuotedStretch[];

/** One content word is a word in quotation marks, not a quotation. */
const CONTENT_WORDS_MIN = 2;
/** Share of the shorter stretch that must be shared; the rest may have been trimmed or translated otherwise. */
const COVERED_MIN = 0.6;
/** Stretches of up to so many content words must be shared whole: too little is left to know them by. */
const SHORT_STRETCH = 4;
/** This many content words in one order are no chance, whoever is named as having said them. */
const LONG_RUN = 5;
/** Nor are this many words of any kind, where they are most of the shorter stretch. */
const VERBATIM_MIN = 6;
const VERBATIM_COVERED_MIN = 0.8;

export function alignQuotations(story: Story): readonly AlignedQuotation[] {
  const stretches = story.articles.flatMap((article) => stretchesOf(story, article));
  const contents = stretches.map((stretch) => contentWordsOf(story, stretch));
  const partition = partitionOf(stretches.length);
  for (const { a, b, longest, total } of sharedByPair(contents, CONTENT_WORDS_MIN)) {
    const shorter = Math.min(contents[a]!.length, contents[b]!.length);
    const needed = shorter <= SHORT_STRETCH ? shorter : COVERED_MIN * shorter;
    const same = total >= needed && couldBeOneSpeaker(stretches[a]!, stretches[b]!);
    if (same || longest >= LONG_RUN) partition.join(a, b);
  }
  const words = stretches.map(allWordsOf);
  for (const { a, b, longest } of sharedByPair(words, VERBATIM_MIN)) {
    if (longest >= VERBATIM_COVERED_MIN * Math.min(words[a]!.length, words[b]!.length)) partition.join(a, b);
  }
  const quoted = stretches.map((stretch, i) => ({ stretch, words: words[i]!, contents: contents[i]! }));
  for (const [a, b] of findLooseQuotations(quoted)) partition.join(a, b);
  const printed = findPrintedWords(story.articles, stretches, words);
  const printings = new Map<number, QuotedStretch[]>();
  for (const { article, stretch, start, end } of printed) {
    const root = partition.find(stretch);
    const known = printings.get(root);
    const printing = { ...stretchAt(story, article, { start, end }), isPrinted: true };
    if (known === undefined) printings.set(root, [printing]);
    else if (!known.some((other) => other.article === article && overlaps(other, printing)))
      known.push(printing);
  }
  return partition
    .sets()
    .map((members) =>
      [...members.map((member) => stretches[member]!), ...(printings.get(members[0]!) ?? [])].sort(
        (a, b) => a.article.rank - b.article.rank || a.start - b.start,
      ),
    )
    .filter((quotation) => new Set(quotation.map(({ article }) => article.rank)).size > 1);
}

interface SharedWords {
  readonly a: number;
  readonly b: number;
  /** Content words in the longest run, and in all. */
  readonly longest: number;
  readonly total: number;
}

function sharedByPair(words: readonly (readonly string[])[], shingle: number): readonly SharedWords[] {
  const pairs = new Map<string, SharedWords>();
  for (const { a, b, length } of findSharedRuns(words, shingle)) {
    const known = pairs.get(`${a} ${b}`) ?? { a, b, longest: 0, total: 0 };
    pairs.set(`${a} ${b}`, { a, b, longest: Math.max(known.longest, length), total: known.total + length });
  }
  return [...pairs.values()];
}

function stretchesOf(story: Story, article: StoryArticle): readonly QuotedStretch[] {
  const { reading } = article;
  return findQuotedStretches(reading.article.text, reading.paragraphs).map((stretch) =>
    stretchAt(story, article, stretch),
  );
}

function stretchAt({ entities }: Story, article: StoryArticle, stretch: Span): QuotedStretch {
  const { reading } = article;
  const index = article.saidIn[firstTokenAt(reading, stretch.start)] ?? -1;
  const attribution = reading.attributions[index] ?? null;
  const speaker = article.storyEntity[attribution?.speaker ?? -1] ?? -1;
  return {
    ...stretch,
    article,
    attribution: attribution === null ? null : index,
    speaker,
    isPerson: entities[speaker]?.kind === "person",
    speakerName: attribution === null ? null : speakerNameOf(article, attribution),
    isPrinted: false,
  };
}

/** As written, not as lemmas: a quotation is its words, and a participle is tagged now so, now so. */
function contentWordsOf({ words }: Story, stretch: QuotedStretch): readonly string[] {
  return tokensIn(stretch.article, [stretch])
    .filter((token) => !words.stopWords.has(stretch.article.lemmas[token]!))
    .map((token) => stretch.article.folded[token]!)
    .filter((word) => word !== "");
}

/**
 * False for two different people. An organization speaks through others, so that a ministry, its agency and its
 * statement are not told apart; but then the words must say something: a verb is more than a label that two
 * sides use (“human shields”).
 */
function couldBeOneSpeaker(a: QuotedStretch, b: QuotedStretch): boolean {
  if (a.speaker < 0 || b.speaker < 0 || a.speaker === b.speaker) return true;
  if (a.isPerson && b.isPerson) return false;
  return hasVerb(a) && hasVerb(b);
}

function hasVerb(stretch: QuotedStretch): boolean {
  return tokensIn(stretch.article, [stretch]).some(
    (token) => stretch.article.reading.tags[token]?.upos === "VERB",
  );
}

function allWordsOf(stretch: QuotedStretch): readonly string[] {
  return tokensIn(stretch.article, [stretch])
    .map((token) => stretch.article.folded[token]!)
    .filter((word) => word !== "");
}

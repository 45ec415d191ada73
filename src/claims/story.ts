/**
 * The readings of one story, made ready for comparing: a fixed order, words folded to a common
 * spelling, mentions led to the story's entities, and how rare each word is in this story.
 *
 * The order is that of publication, then of id, so that nothing found depends on the order of the input.
 * Linear in the length of the texts.
 */
import { type Article, isStance, NO_VECTORS, type Reading, type Span, type Vectors } from "../model/index.ts";
import type { StoryEntity } from "../resolve/entities/join-entities.ts";
import { type Dateline, findDatelines } from "./datelines.ts";
import { voicesOf } from "./voices.ts";
import type { ClaimWords } from "./words.ts";

export interface Story {
  readonly words: ClaimWords;
  /** By time of publication, undated last, then by id. */
  readonly articles: readonly StoryArticle[];
  readonly entities: readonly StoryEntity[];
  /** For each of the entities the one that it speaks for: `voices.ts`. */
  readonly voices: readonly number[];
  /** Of the user's own embedding model; none unless given. */
  readonly vectors: Vectors;
}

export interface StoryArticle {
  /** Place in `Story.articles`. */
  readonly rank: number;
  /** Place among the readings as they were given: what `storyIds` counts by. */
  readonly given: number;
  readonly article: Article;
  readonly reading: Reading;
  /** Outlet, or the article's id where it is unknown. */
  readonly outlet: string;
  /** Milliseconds since 1970 UTC of publication; null where unknown. */
  readonly publishedMs: number | null;
  /** `YYYY-MM-DD` of publication; null where unknown. */
  readonly publishedDay: string | null;
  readonly datelines: readonly Dateline[];
  /** One for each token: the word folded to its common spelling, "" for marks. */
  readonly folded: readonly string[];
  /** One for each token: the lemma folded likewise and led to its commonest synonym, "" for marks. */
  readonly lemmas: readonly string[];
  /** One for each token: index of the story's entity whose name it is part of, else -1. */
  readonly names: readonly number[];
  /** One for each token: index of the innermost attribution whose content it stands in, else -1. */
  readonly saidIn: readonly number[];
  /** One for each token: index of the attribution whose cue it is part of, if somebody says something there; else -1. */
  readonly cueOf: readonly number[];
  /** Story entity of each entity of the reading; -1 where it was joined to none. */
  readonly storyEntity: readonly number[];
  /** What the story calls each entity of the reading, so that one speaker has one name in all reports. */
  readonly entityNames: readonly string[];
}

export function prepareStory(
  readings: readonly Reading[],
  entities: readonly StoryEntity[],
  words: ClaimWords,
): Story {
  const storyEntities = storyEntityByMember(readings, entities);
  const articles = readings
    .map((reading, given) => ({ reading, given }))
    .sort((a, b) => byPublication(a.reading.article, b.reading.article))
    .map(({ reading, given }, rank) =>
      prepareArticle({ reading, given, rank, storyEntity: storyEntities[given]! }, entities, words),
    );
  return { words, articles, entities, voices: voicesOf(articles, entities, words), vectors: NO_VECTORS };
}

/** The lemma that stands for all its synonyms. */
export function commonLemma(lemma: string, { synonyms }: Pick<ClaimWords, "synonyms">): string {
  return synonyms.get(lemma) ?? lemma;
}

function byPublication(a: Article, b: Article): number {
  const [x, y] = [publishedMsOf(a) ?? Infinity, publishedMsOf(b) ?? Infinity];
  return (x === y ? 0 : x - y) || compareStrings(a.id, b.id) || compareStrings(a.text, b.text);
}

/** By code units: the same on every machine, whatever its locale. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function publishedMsOf(article: Article): number | null {
  const ms = article.published === null ? Number.NaN : Date.parse(article.published);
  return Number.isNaN(ms) ? null : ms;
}

function storyEntityByMember(
  readings: readonly Reading[],
  entities: readonly StoryEntity[],
): readonly number[][] {
  const table = readings.map((reading) => reading.entities.map(() => -1));
  entities.forEach((entity, index) => {
    for (const { article, entity: member } of entity.members) {
      if (table[article]?.[member] !== undefined) table[article][member] = index;
    }
  });
  return table;
}

function prepareArticle(
  { reading, given, rank, storyEntity }: Pick<StoryArticle, "reading" | "given" | "rank" | "storyEntity">,
  entities: readonly StoryEntity[],
  words: ClaimWords,
): StoryArticle {
  const { article, tokens, tags } = reading;
  const folded = tokens.map((token) => foldWord(article.text.slice(token.start, token.end), words));
  const lemmas = folded.map((word, i) =>
    word === "" ? "" : foldWord(tags[i]?.lemma ?? word, words) || word,
  );
  return {
    rank,
    given,
    article,
    reading,
    outlet: article.outlet ?? article.id,
    publishedMs: publishedMsOf(article),
    publishedDay: article.published?.slice(0, 10) ?? null,
    datelines: findDatelines(reading),
    folded,
    lemmas,
    names: namesOf(reading, storyEntity),
    saidIn: saidInOf(reading),
    cueOf: cueOf(reading),
    storyEntity,
    entityNames: reading.entities.map(({ name }, i) => entities[storyEntity[i]!]?.name ?? name),
  };
}

/** Entities of proper names only: what “she” or “the ministry” stands for was worked out, not written. */
function namesOf(reading: Reading, storyEntity: readonly number[]): readonly number[] {
  const names = reading.tokens.map(() => -1);
  for (const mention of reading.mentions) {
    if (mention.form !== "name") continue;
    markTokens(names, reading, mention, storyEntity[mention.entity] ?? -1);
  }
  return names;
}

/** The longest contents are laid down first, so that what stays on top is the innermost. */
function saidInOf(reading: Reading): readonly number[] {
  const saidIn = reading.tokens.map(() => -1);
  const lengthOf = (index: number) =>
    reading.attributions[index]!.content.reduce((sum, { start, end }) => sum + end - start, 0);
  const byLength = reading.attributions.map((_, index) => index).sort((a, b) => lengthOf(b) - lengthOf(a));
  for (const index of byLength) {
    for (const span of reading.attributions[index]!.content) markTokens(saidIn, reading, span, index);
  }
  return saidIn;
}

function cueOf(reading: Reading): readonly number[] {
  const cues = reading.tokens.map(() => -1);
  reading.attributions.forEach(({ cue, force }, index) => {
    // To back a plan or to plan a voyage is an event, not a saying.
    if (cue !== null && !isStance(force)) markTokens(cues, reading, cue, index);
  });
  return cues;
}

function markTokens(marks: number[], reading: Reading, span: Span, mark: number): void {
  for (
    let i = firstTokenAt(reading, span.start);
    i < marks.length && reading.tokens[i]!.start < span.end;
    i++
  ) {
    marks[i] = mark;
  }
}

/** Index of the first token that ends after `offset`; the number of tokens where none does. */
export function firstTokenAt(reading: Pick<Reading, "tokens">, offset: number): number {
  let [low, high] = [0, reading.tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reading.tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words on either side of a place that still say what it is about. Longer sentences are lists, or hostile. */
const WINDOW = 100;

export interface TokenWindow extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** The sentence without a dateline before it. */
export function sentenceBody({ reading, datelines }: StoryArticle, sentence: number): TokenWindow {
  const { start, end, firstToken, endToken } = reading.sentences[sentence]!;
  const dateline = datelines.find(({ whole }) => whole.start === start && whole.end < end);
  if (dateline === undefined) return { start, end, firstToken, endToken };
  const first = firstTokenAt(reading, dateline.whole.end);
  return { start: reading.tokens[first]!.start, end, firstToken: first, endToken };
}

/** The sentence around a token, cut to a bounded number of words so that no sentence costs its square. */
export function sentenceAround(article: StoryArticle, sentence: number, token: number): TokenWindow {
  const { reading } = article;
  const { firstToken, endToken } = sentenceBody(article, sentence);
  const from = Math.max(Math.min(firstToken, token), token - WINDOW);
  const to = Math.max(from + 1, Math.min(endToken, token + WINDOW));
  return {
    start: reading.tokens[from]!.start,
    end: reading.tokens[to - 1]!.end,
    firstToken: from,
    endToken: to,
  };
}

/**
 * Folds a word to the form in which reports are compared: lower case, no accents, one spelling.
 * “Honour” and “honor” are one word; marks and lone symbols become "".
 */
export function foldWord(word: string, words: Pick<ClaimWords, "spellings">): string {
  const plain = word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, "");
  // Short words end by chance as others end by spelling: “four” is no “for”.
  if (plain.length < 6) return plain;
  for (const [ending, common] of words.spellings) {
    if (plain.endsWith(ending)) return plain.slice(0, -ending.length) + common;
  }
  return plain;
}

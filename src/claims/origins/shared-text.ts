/**
 * Finds text that reports have in common word for word: whole reprints and lifted passages.
 *
 *     Post     The hull was “torn open”, and water rose for an hour before the first boat came alongside.
 *     Herald   Rescuers say water rose for an hour before the first boat came alongside the wreck.
 *                              ╰──────────── shared run ────────────────────────╯
 *
 * Only words outside quotation marks count: that two reporters quote one speaker does not show that one
 * copied the other. That one quotes what the other prints shows as much, but makes no reprint. A report most of whose own words stand in another is a reprint of it; else a run long
 * enough to be no chance is a lifted passage. Which of the two copied is left open: both may have it from
 * a third. Near-linear in the length of the texts: see `shared-runs.ts`.
 */
import { overlaps, type Span } from "../../model/index.ts";
import { findQuotedStretches } from "../quoted-stretches.ts";
import { findSharedRuns, type SharedRun } from "../shared-runs.ts";
import type { Story, StoryArticle } from "../story.ts";

/** A passage that two reports share. */
export interface SharedPassage {
  readonly a: StoryArticle;
  readonly b: StoryArticle;
  readonly inA: Span;
  readonly inB: Span;
  /** Words shared outside quotation marks. */
  readonly nWords: number;
  /** The report that has the passage in quotation marks while the other prints it as its own text; null where neither. */
  readonly quotedBy: StoryArticle | null;
}

/** Two reports with everything they share. */
export interface SharedText {
  readonly a: StoryArticle;
  readonly b: StoryArticle;
  /** By position in `a`; each long enough to show that the words were taken over. */
  readonly passages: readonly SharedPassage[];
  /** Share of the own words of `a` and of `b`, quotations left out, that stand in the other: 0 to 1. */
  readonly ofA: number;
  readonly ofB: number;
  /** The same of the shorter one. */
  readonly contained: number;
}

/** Words that are looked up together. Shorter runs are stock phrases. */
const SHINGLE = 6;
/** Words outside quotations in a run that two reporters do not write by chance. */
const PASSAGE_WORDS_MIN = 14;

/** What each two reports have in common, for those that have a passage in common. In the story's order. */
export function findSharedText(story: Story): readonly SharedText[] {
  const bodies = story.articles.map(bodyOf);
  const runsByPair = new Map<string, SharedRun[]>();
  for (const run of findSharedRuns(
    bodies.map(({ words }) => words),
    SHINGLE,
  )) {
    const key = `${run.a} ${run.b}`;
    const known = runsByPair.get(key);
    if (known === undefined) runsByPair.set(key, [run]);
    else known.push(run);
  }
  return [...runsByPair.values()].flatMap((runs) => {
    const shared = sharedTextOf(bodies[runs[0]!.a]!, bodies[runs[0]!.b]!, runs);
    return shared.passages.length > 0 ? [shared] : [];
  });
}

interface Body {
  readonly article: StoryArticle;
  /** Folded words, marks left out. */
  readonly words: readonly string[];
  /** Token of each word. */
  readonly tokens: readonly number[];
  /** `ownBefore[i]` words before the i-th stand outside quotation marks. */
  readonly ownBefore: readonly number[];
}

function bodyOf(article: StoryArticle): Body {
  const { reading, folded } = article;
  const quoted = findQuotedStretches(reading.article.text, reading.paragraphs);
  const tokens = folded.flatMap((word, token) => (word === "" ? [] : [token]));
  const ownBefore = [0];
  let nextQuoted = 0;
  for (const token of tokens) {
    const span = reading.tokens[token]!;
    while (nextQuoted < quoted.length && quoted[nextQuoted]!.end <= span.start) nextQuoted++;
    const isQuoted = nextQuoted < quoted.length && overlaps(quoted[nextQuoted]!, span);
    ownBefore.push(ownBefore.at(-1)! + (isQuoted ? 0 : 1));
  }
  return { article, words: tokens.map((token) => folded[token]!), tokens, ownBefore };
}

function sharedTextOf(a: Body, b: Body, runs: readonly SharedRun[]): SharedText {
  // What one quotes and the other prints is a statement of somebody, and no text of theirs.
  const ownInBoth = ({ aStart, bStart, length }: SharedRun) =>
    Math.min(ownWords(a, aStart, length), ownWords(b, bStart, length));
  const disjoint = withoutOverlaps(runs);
  const passages = disjoint
    .map((run) => ({
      a: a.article,
      b: b.article,
      inA: spanOf(a, run.aStart, run.length),
      inB: spanOf(b, run.bStart, run.length),
      nWords: ownInBoth(run),
      quotedBy: quotedBy(a, b, run),
    }))
    .filter(({ nWords, quotedBy }) => nWords >= PASSAGE_WORDS_MIN || quotedBy !== null)
    .sort((x, y) => x.inA.start - y.inA.start);
  const shared = disjoint.reduce((sum, run) => sum + ownInBoth(run), 0);
  const shareOf = ({ ownBefore }: Body) =>
    ownBefore.at(-1)! === 0 ? 0 : Math.min(1, shared / ownBefore.at(-1)!);
  const [ofA, ofB] = [shareOf(a), shareOf(b)];
  return { a: a.article, b: b.article, passages, ofA, ofB, contained: Math.max(ofA, ofB) };
}

function quotedBy(a: Body, b: Body, { aStart, bStart, length }: SharedRun): StoryArticle | null {
  const [byA, byB] = [ownWords(a, aStart, length), ownWords(b, bStart, length)].map(
    (own) => own < PASSAGE_WORDS_MIN,
  );
  return byA === byB ? null : (byA ? a : b).article;
}

/** The longest runs first, and of the others those that repeat no word of them in either text. */
function withoutOverlaps(runs: readonly SharedRun[]): readonly SharedRun[] {
  const taken: SharedRun[] = [];
  for (const run of [...runs].sort(
    (x, y) => y.length - x.length || x.bStart - y.bStart || x.aStart - y.aStart,
  )) {
    const isFree = taken.every(
      (other) =>
        (run.aStart + run.length <= other.aStart || other.aStart + other.length <= run.aStart) &&
        (run.bStart + run.length <= other.bStart || other.bStart + other.length <= run.bStart),
    );
    if (isFree) taken.push(run);
    if (taken.length === RUNS_MAX) break;
  }
  return taken;
}

/** Runs kept of one pair: enough for any article, and a bound for a text made of one repeated line. */
const RUNS_MAX = 400;

function ownWords({ ownBefore }: Body, start: number, length: number): number {
  return ownBefore[start + length]! - ownBefore[start]!;
}

function spanOf({ article, tokens }: Body, start: number, length: number): Span {
  return {
    start: article.reading.tokens[tokens[start]!]!.start,
    end: article.reading.tokens[tokens[start + length - 1]!]!.end,
  };
}

/**
 * What becomes of a report on its way into another outlet's: the same text, less of it, in other words, or inside
 * another report.
 *
 *     whole reprint · head · tail · every other sentence · paragraphs cut      words stay, some go
 *     sentence order                                                           words stay, sentences move
 *     synonyms · attribution order · numerals · dates · reworded               words change
 *     passage inside                                                           two sentences among another's
 *
 * The same text, kind and seed give the same remake. Figures are changed in `figure-changes.ts`.
 */
import { shuffled } from "../../tools/train/random.ts";
import { type Draft, mapSentences } from "./draft.ts";
import { type Rewrite, type Rewriting, rewriteAll, WAYS } from "./paraphrase.ts";

export interface Remaking extends Rewriting {
  /** The report into which a passage goes. */
  readonly host: Draft;
}

type Remake = (draft: Draft, remaking: Remaking) => Draft;

/** Verbatim remakes: whoever compares the words finds them. */
export const TRIMS = {
  "whole reprint": (draft) => draft,
  head: (draft) => cutSentences(draft, (i, n) => i < Math.ceil(n / 2)),
  tail: (draft) => cutSentences(draft, (i, n) => i >= Math.floor(n / 2)),
  "every other sentence": (draft) => cutSentences(draft, (i) => i % 2 === 0),
  "paragraphs cut": (draft, { random }) => {
    const kept = draft.filter(() => random() < PARAGRAPHS_KEPT);
    return kept.length > 0 ? kept : draft.slice(0, 1);
  },
  "sentence order": (draft, { random }) => {
    const sentences = shuffled(draft.flat(), random);
    return [sentences];
  },
} as const satisfies Readonly<Record<string, Remake>>;

/** Remakes in other words. */
export const PARAPHRASES = {
  synonyms: rewriting(WAYS.synonyms),
  "attribution order": rewriting(WAYS["attribution order"]),
  numerals: rewriting(WAYS.numerals),
  dates: rewriting(WAYS.dates),
  reworded: rewriting(rewriteAll),
  "reworded, sentences moved": (draft, remaking) => [
    shuffled(rewriting(rewriteAll)(draft, remaking).flat(), remaking.random),
  ],
} as const satisfies Readonly<Record<string, Remake>>;

export const MIXES = {
  "passage inside": (draft, { host, random }) => {
    const sentences = draft.flat();
    const passage = longestRun(sentences, PASSAGE_SENTENCES);
    const at = Math.floor(random() * (host.length + 1));
    return [...host.slice(0, at), passage, ...host.slice(at)];
  },
} as const satisfies Readonly<Record<string, Remake>>;

export const REMAKES: Readonly<Record<string, Remake>> = { ...TRIMS, ...PARAPHRASES, ...MIXES };

const PARAGRAPHS_KEPT = 0.6;
const PASSAGE_SENTENCES = 2;

/** The sentences that `keeps`, by place among all of them; paragraphs that lose all are gone. */
function cutSentences(draft: Draft, keeps: (index: number, count: number) => boolean): Draft {
  const count = draft.flat().length;
  let index = 0;
  return draft
    .map((sentences) => sentences.filter(() => keeps(index++, count)))
    .filter((sentences) => sentences.length > 0);
}

function rewriting(rewrite: Rewrite): Remake {
  return (draft, remaking) => mapSentences(draft, (sentence) => rewrite(sentence, remaking));
}

/** The `n` neighboring sentences with the most characters. */
function longestRun(sentences: readonly string[], n: number): readonly string[] {
  const starts = sentences.slice(0, Math.max(1, sentences.length - n + 1)).map((_, i) => i);
  const lengthAt = (i: number) => sentences.slice(i, i + n).join(" ").length;
  const best = starts.reduce((a, b) => (lengthAt(b) > lengthAt(a) ? b : a), 0);
  return sentences.slice(best, best + n);
}

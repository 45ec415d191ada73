/**
 * What happened when: every date with the clause that it dates.
 *
 *     The accord was signed in February 2029, the ministry said on Tuesday.
 *                    event     date                      dates the saying: left out
 *
 * A date belongs to the verb or noun that it hangs on in the sentence's tree; without a tree, to the nearest
 * verb before it. A date that hangs on the cue of an attribution dates the saying and not what is said: it is
 * told only where the saying is the news (“confirmed”, “denied”). Periods and repetitions are left out.
 */
import type { DateExpression, Span } from "../model/index.ts";
import { overlaps } from "../model/index.ts";
import { speakerNameOf } from "./statements.ts";
import { firstTokenAt, type Story, type StoryArticle, sentenceAround } from "./story.ts";
import { type TermSet, termsOf, tokensIn } from "./terms.ts";

export interface DatedClause {
  readonly article: StoryArticle;
  readonly date: DateExpression & { readonly value: string };
  /** Lemma of the event's verb or noun: “sign”. */
  readonly event: string;
  /** The clause that tells of it, in which the date stands. */
  readonly span: Span;
  readonly terms: TermSet;
  /** True where the date is that of a statement. */
  readonly isSaying: boolean;
  /** “would”, “not”, “if” stands in the clause: it does not say that the event took place. */
  readonly isUnreal: boolean;
  readonly speakerName: string | null;
}

export function findDatedClauses(story: Story): readonly DatedClause[] {
  return story.articles.flatMap((article) =>
    article.reading.dates.flatMap((date) => datedClauseOf(story, article, date) ?? []),
  );
}

const REFUSING = ["negators", "unrealMarkers", "futureMarkers"] as const;

function datedClauseOf(story: Story, article: StoryArticle, date: DateExpression): DatedClause | null {
  const { value, type } = date;
  if (value === null || (type !== "date" && type !== "time")) return null;
  const { reading } = article;
  const governor = governorOf(article, date);
  if (governor === null) return null;
  const cue = reading.attributions[article.cueOf[governor]!];
  const isSpeech = cue !== undefined || story.words.speechVerbs.has(article.lemmas[governor]!);
  if (
    isSpeech &&
    !(cue !== undefined && (cue.force === "confirmed" || cue.force === "denied") && !cue.withheld)
  )
    return null;
  const span = clauseAround(article, governor, date);
  const said = reading.attributions[article.saidIn[governor]!];
  const isUnreal = tokensIn(article, [span]).some((token) => {
    const lemma = article.lemmas[token]!;
    return REFUSING.some((markers) => story.words[markers].has(lemma));
  });
  return {
    article,
    date: { ...date, value },
    event: article.lemmas[governor]!,
    span,
    terms: termsOf(story, article, [span]),
    isSaying: isSpeech,
    isUnreal,
    speakerName: said === undefined ? null : speakerNameOf(article, said),
  };
}

/** How far up the tree a date's governor may lie; news sentences are no deeper. */
const CLIMB_MAX = 12;

/** Token of the verb or noun of happening that the date hangs on; null where there is none in its sentence. */
function governorOf(article: StoryArticle, date: DateExpression): number | null {
  const { reading } = article;
  const first = firstTokenAt(reading, date.start);
  if (reading.dependencies.length === reading.tokens.length) {
    let at = first;
    for (let step = 0; step < CLIMB_MAX && at >= 0; step++) {
      const token = reading.tokens[at]!;
      const inDate = overlaps(token, date);
      if (!inDate && reading.tags[at]?.upos === "VERB") return at;
      at = reading.dependencies[at]!.head;
    }
  }
  return verbBefore(article, first, date.sentence);
}

function verbBefore(article: StoryArticle, from: number, sentence: number): number | null {
  const { tags } = article.reading;
  const { firstToken, endToken } = sentenceAround(article, sentence, from);
  for (let at = from - 1; at >= firstToken; at--) {
    if (tags[at]?.upos === "VERB") return at;
  }
  for (let at = from; at < endToken; at++) {
    if (tags[at]?.upos === "VERB") return at;
  }
  return null;
}

/** The event's subtree where there is a tree and the date is in it; else the sentence. */
function clauseAround(article: StoryArticle, governor: number, date: DateExpression): Span {
  const { reading } = article;
  const { start, end, firstToken, endToken } = sentenceAround(article, date.sentence, governor);
  if (reading.dependencies.length !== reading.tokens.length) return { start, end };
  let [first, last] = [governor, governor];
  for (let token = firstToken; token < endToken; token++) {
    if (!hangsOn(reading.dependencies, token, governor)) continue;
    first = Math.min(first, token);
    last = Math.max(last, token);
  }
  while (last > first && article.folded[last] === "") last--;
  while (first < last && article.folded[first] === "") first++;
  const span = { start: reading.tokens[first]!.start, end: reading.tokens[last]!.end };
  return span.start <= date.start && date.end <= span.end ? span : { start, end };
}

function hangsOn(dependencies: StoryArticle["reading"]["dependencies"], token: number, on: number): boolean {
  let at = token;
  for (let step = 0; step < CLIMB_MAX && at >= 0; step++) {
    if (at === on) return true;
    at = dependencies[at]!.head;
  }
  return false;
}

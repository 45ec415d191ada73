/**
 * What happened when: every date with the clause that it dates.
 *
 *     The accord was signed in February 2029, the ministry said on Tuesday.
 *     ╰thing╯        event     date                      dates the saying: left out
 *
 * A date belongs to the verb that it hangs on in the sentence's tree, or to the noun where it hangs on one
 * (“the accord of February 2029”); without a tree, to the nearest verb. A date that hangs on the cue of an
 * attribution dates the saying and not what is said: it is told only where the saying is the news
 * (“confirmed”, “denied”). Periods, repetitions, limits (“by Friday”) and what is yet to come are left out.
 */
import { type DateExpression, overlaps, type Span } from "../model/index.ts";
import { speakerNameOf } from "./statements.ts";
import { firstTokenAt, type Story, type StoryArticle, sentenceAround, type TokenWindow } from "./story.ts";
import { entityTerm, type TermSet, termsOf, tokensIn } from "./terms.ts";

export interface DatedClause {
  readonly article: StoryArticle;
  readonly date: DateExpression & { readonly value: string };
  /** Lemma of the event's verb: “sign”; "" where the date hangs on the thing itself. */
  readonly event: string;
  /** What it happened to or who did it: lemmas and entities of one thing each, named or definite. */
  readonly things: TermSet;
  /** The clause that tells of it, in which the date stands. */
  readonly span: Span;
  readonly terms: TermSet;
  /** True where the date is that of a statement. */
  readonly isSaying: boolean;
  /** “First”, “last”: of all that happened so, this is one. */
  readonly isOnce: boolean;
  readonly speakerName: string | null;
}

export function findDatedClauses(story: Story): readonly DatedClause[] {
  return story.articles.flatMap((article) =>
    article.reading.dates.flatMap((date) => datedClauseOf(story, article, date) ?? []),
  );
}

function datedClauseOf(story: Story, article: StoryArticle, date: DateExpression): DatedClause | null {
  const { words } = story;
  const { value, type } = date;
  if (value === null || (type !== "date" && type !== "time") || isLimit(story, article, date)) return null;
  const governor = governorOf(article, date);
  if (governor === null) return null;
  const isSaying = article.cueOf[governor]! >= 0 || words.speechVerbs.has(article.lemmas[governor]!);
  if (isSaying && !isNews(article, governor)) return null;
  const span = clauseAround(article, governor, date);
  if (!isSaying && isYetToCome(story, article, governor, span)) return null;
  const said = article.reading.attributions[article.saidIn[governor]!];
  const lemmas = tokensIn(article, [span]).map((token) => article.lemmas[token]!);
  return {
    article,
    date: { ...date, value },
    event: isVerb(article, governor) ? article.lemmas[governor]! : "",
    things: thingsOf(story, article, governor, span),
    span,
    terms: termsOf(story, article, [span]),
    isSaying,
    isOnce: lemmas.some((lemma) => words.onceMarkers.has(lemma)),
    speakerName: said === undefined ? null : speakerNameOf(article, said),
  };
}

/** “By Friday”: the word before the date sets it as a limit. */
function isLimit({ words }: Story, article: StoryArticle, date: Span): boolean {
  const first = firstTokenAt(article.reading, date.start);
  return article.lemmas
    .slice(Math.max(0, first - 1), first + 1)
    .some((lemma) => words.limitMarkers.has(lemma));
}

/** True of a cue that confirms or denies: that it was said is what happened. */
function isNews(article: StoryArticle, governor: number): boolean {
  const attribution = article.reading.attributions[article.cueOf[governor]!];
  if (attribution === undefined || attribution.withheld) return false;
  return attribution.force === "confirmed" || attribution.force === "denied";
}

/** “Would open on Wednesday”, “to visit on Wednesday”, “did not open”. */
function isYetToCome({ words }: Story, article: StoryArticle, governor: number, span: Span): boolean {
  if (article.reading.tags[governor]?.xpos === "VB") return true;
  return tokensIn(article, [span]).some((token) => {
    const lemma = article.lemmas[token]!;
    return words.negators.has(lemma) || words.unrealMarkers.has(lemma) || words.futureMarkers.has(lemma);
  });
}

/** How far up the tree a date's governor may lie; news sentences are no deeper. */
const CLIMB_MAX = 12;

/** Token that the date hangs on: a verb, or a noun right above it; null where there is none in its sentence. */
function governorOf(article: StoryArticle, date: DateExpression): number | null {
  const { tokens, tags, dependencies } = article.reading;
  const first = firstTokenAt(article.reading, date.start);
  if (dependencies.length !== tokens.length) return verbBefore(article, first, date.sentence);
  let at = first;
  let cameByPurpose = false;
  for (let step = 0; step < CLIMB_MAX && at >= 0; step++) {
    if (!overlaps(tokens[at]!, date)) {
      if (isVerb(article, at) && !isPurpose(article, at)) return at;
      const isNoun = tags[at]?.upos === "NOUN" || tags[at]?.upos === "PROPN";
      if (isNoun && article.folded[at] !== "" && !cameByPurpose) return at;
      cameByPurpose = isVerb(article, at);
    }
    at = dependencies[at]!.head;
  }
  return verbBefore(article, first, date.sentence);
}

/** “Launched a push to recapture it in March”: the infinitive only says what for, and the date is the launch's. */
function isPurpose({ reading }: StoryArticle, token: number): boolean {
  const { deprel, head } = reading.dependencies[token]!;
  return reading.tags[token]?.xpos === "VB" && head >= 0 && (deprel.startsWith("acl") || deprel === "advcl");
}

function isVerb({ reading }: StoryArticle, token: number): boolean {
  return reading.tags[token]?.upos === "VERB";
}

function verbBefore(article: StoryArticle, from: number, sentence: number): number | null {
  const { firstToken, endToken } = sentenceAround(article, sentence, from);
  for (let at = from - 1; at >= firstToken; at--) if (isVerb(article, at)) return at;
  for (let at = from; at < endToken; at++) if (isVerb(article, at)) return at;
  return null;
}

/** Relations in which a verb has who or what it happened to. */
const ARGUMENTS = new Set(["nsubj", "nsubj:pass", "obj"]);

/** Without a tree every word of the clause may be the thing. */
function thingsOf(story: Story, article: StoryArticle, governor: number, span: Span): TermSet {
  const { dependencies, tokens } = article.reading;
  if (dependencies.length !== tokens.length) return termsOf(story, article, [span]);
  const heads = tokensIn(article, [span]).filter(
    (token) => dependencies[token]!.head === governor && ARGUMENTS.has(dependencies[token]!.deprel),
  );
  // “The accord, which both signed”: what a relative clause or a participle describes.
  if (dependencies[governor]!.deprel.startsWith("acl")) heads.push(dependencies[governor]!.head);
  if (!isVerb(article, governor)) heads.push(governor);
  return new Set(heads.flatMap((head) => termsOfThing(story, article, head)));
}

/** The entity, and the lemma where it is one definite thing: “the accord”, “the Sarn Accord”. */
function termsOfThing({ words }: Story, article: StoryArticle, head: number): readonly string[] {
  const { tags, dependencies } = article.reading;
  const name = article.names[head]!;
  const xpos = tags[head]?.xpos;
  const lemma = article.lemmas[head]!;
  if (xpos === "NNS" || xpos === "NNPS" || words.stopWords.has(lemma) || lemma === "") return [];
  const isDefinite = isDeterminedBy(article, head) || name >= 0 || tags[head]?.upos === "PROPN";
  const isPronoun = tags[head]?.upos === "PRON" || dependencies[head] === undefined;
  return [...(name >= 0 ? [entityTerm(name)] : []), ...(isDefinite && !isPronoun ? [lemma] : [])];
}

/** How far before a noun its article may stand. */
const DETERMINER_REACH = 8;

/** True where “the”, “its” or “Norrline’s” hangs on it: it is one that is known. */
function isDeterminedBy({ reading, folded }: StoryArticle, head: number): boolean {
  for (let at = Math.max(0, head - DETERMINER_REACH); at < head; at++) {
    const { head: of, deprel } = reading.dependencies[at]!;
    if (
      of === head &&
      (deprel === "nmod:poss" || (deprel === "det" && folded[at] !== "a" && folded[at] !== "an"))
    ) {
      return true;
    }
  }
  return false;
}

/** The event's subtree, with the noun that it describes; the sentence where the tree leaves the date out. */
function clauseAround(article: StoryArticle, governor: number, date: DateExpression): Span {
  const { reading, folded } = article;
  const window = sentenceAround(article, date.sentence, governor);
  if (reading.dependencies.length !== reading.tokens.length) return { start: window.start, end: window.end };
  let [first, last] = subtreeOf(article, governor, window);
  const { deprel, head } = reading.dependencies[governor]!;
  if (deprel.startsWith("acl") && head >= window.firstToken)
    first = Math.min(first, subtreeOf(article, head, window)[0]);
  while (last > first && folded[last] === "") last--;
  while (first < last && folded[first] === "") first++;
  const span = { start: reading.tokens[first]!.start, end: reading.tokens[last]!.end };
  return span.start <= date.start && date.end <= span.end ? span : { start: window.start, end: window.end };
}

/** First and last token that hang on `root`, itself included. */
function subtreeOf(
  { reading: { dependencies } }: StoryArticle,
  root: number,
  { firstToken, endToken }: TokenWindow,
): [first: number, last: number] {
  let [first, last] = [root, root];
  for (let token = firstToken; token < endToken; token++) {
    let at = token;
    for (let step = 0; step < CLIMB_MAX && at >= 0 && at !== root; step++) at = dependencies[at]!.head;
    if (at !== root) continue;
    first = Math.min(first, token);
    last = Math.max(last, token);
  }
  return [first, last];
}

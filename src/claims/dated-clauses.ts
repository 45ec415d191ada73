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
import { contains, type DateExpression, isStance, overlaps, type Span, textOf } from "../model/index.ts";
import { oncePer } from "../text/once-per.ts";
import { dayRangeOf } from "./date-ranges.ts";
import type { ClaimEvent } from "./events/event.ts";
import { eventsOf } from "./events/find-events.ts";
import { isIntended } from "./intended.ts";
import { findQuotedStretches } from "./quoted-stretches.ts";
import { sentenceAt, speakerNameOf } from "./statements.ts";
import {
  commonLemma,
  firstTokenAt,
  type Story,
  type StoryArticle,
  sentenceAround,
  type TokenWindow,
} from "./story.ts";
import { type TermSet, termsOf, tokensIn } from "./terms.ts";
import { type Thing, thingOf } from "./things.ts";

export interface DatedClause {
  readonly article: StoryArticle;
  readonly date: DateExpression & { readonly value: string };
  /** Token that the date hangs on. */
  readonly governor: number;
  /** The event as the sentence tells it; null where the date hangs on a thing. */
  readonly told: ClaimEvent | null;
  /** Lemma of the event's verb: “sign”; "" where the date hangs on the thing itself. */
  readonly event: string;
  /** The verb as written: “signed”; "" likewise. */
  readonly verb: string;
  /** The one thing that it happened to; null where that is nothing definite. */
  readonly thing: Thing | null;
  /** The clause that tells of it, in which the date stands. */
  readonly span: Span;
  readonly terms: TermSet;
  /** True where the date is that of a statement. */
  readonly isSaying: boolean;
  /** “First”, “last”: of all that happened so, this is one. */
  readonly isOnce: boolean;
  /** “Again”, “a second time”: it happened before, and another date may be that of another time. */
  readonly isRepeated: boolean;
  /** “Will”, “would”: it was yet to come when it was said. */
  readonly isPlanned: boolean;
  /** Index of the attribution in whose content it stands; -1 for the outlet's own voice. */
  readonly attribution: number;
  readonly speakerName: string | null;
}

/** What happened. */
export function findDatedClauses(story: Story): readonly DatedClause[] {
  return findDatedAndPlanned(story).filter(({ isPlanned }) => !isPlanned);
}

/** What happened and what was to happen. */
export function findDatedAndPlanned(story: Story): readonly DatedClause[] {
  return story.articles.flatMap((article) =>
    article.reading.dates.flatMap((date) => datedClauseOf(story, article, date) ?? []),
  );
}

function datedClauseOf(story: Story, article: StoryArticle, date: DateExpression): DatedClause | null {
  const { words } = story;
  const { value, type } = date;
  if (value === null || (type !== "date" && type !== "time") || isLimit(story, article, date)) return null;
  if (article.datelines.some(({ whole }) => contains(whole, date)) || isOfSpeaking(article, date))
    return null;
  const told = toldBy(story, article, date);
  const governor = told === null ? governorOf(story, article, date) : (told.lender ?? told.token);
  if (governor === null) return null;
  const isSaying =
    !isOrder(article, governor) &&
    (told?.isSaying ?? (article.cueOf[governor]! >= 0 || words.speechVerbs.has(article.lemmas[governor]!)));
  if (isSaying && !isNews(article, governor) && !isOldReport(story, article, governor, value)) return null;
  const span = clauseAround(article, governor, date);
  const time = isSaying ? "past" : told === null ? timeOf(story, article, governor, date) : timeOfTold(told);
  if (time === "open") return null;
  const said = article.reading.attributions[article.saidIn[governor]!];
  if (told === null && said !== undefined && isIntended(said.force)) return null;
  const lemmas = tokensIn(article, [span]).map((token) => article.lemmas[token]!);
  return {
    article,
    date: { ...date, value },
    governor,
    told,
    event: told?.action ?? (isVerb(article, governor) ? article.lemmas[governor]! : ""),
    verb: isVerb(article, governor) ? textOf(article.article.text, article.reading.tokens[governor]!) : "",
    thing: thingOf(story, article, governor),
    span,
    terms: termsOf(story, article, [span]),
    isSaying,
    isOnce: markersOf(article, governor, date).some((lemma) => words.onceMarkers.has(lemma)),
    isRepeated: lemmas.some((lemma) => words.repeatMarkers.has(lemma)),
    isPlanned: time === "planned" || isAhead(article, value),
    attribution: said === undefined || isStance(said.force) ? -1 : article.saidIn[governor]!,
    speakerName: said === undefined || isStance(said.force) ? null : speakerNameOf(article, said),
  };
}

/** “We lost neighbors tonight”: in quotation marks a relative date counts from the moment of speaking. */
function isOfSpeaking({ reading }: StoryArticle, date: DateExpression): boolean {
  if (date.anchor === "absolute") return false;
  const { text } = reading.article;
  const paragraph = reading.paragraphs[reading.sentences[date.sentence]?.paragraph ?? -1];
  return (
    paragraph !== undefined && findQuotedStretches(text, [paragraph]).some((quoted) => contains(quoted, date))
  );
}

const toldByDate = oncePer((story: Story) => {
  const byDate = new Map<DateExpression, ClaimEvent>();
  for (const event of eventsOf(story)) {
    for (const date of event.dates) byDate.set(event.article.reading.dates[date]!, event);
  }
  return byDate;
});

/** The event that the date dates: a verb, or a noun of which a verb tells that it was. A date in a noun's phrase may be its name's. */
function toldBy(story: Story, article: StoryArticle, date: DateExpression): ClaimEvent | null {
  const event = toldByDate(story).get(date);
  if (event === undefined || (event.isNoun && event.lender === null)) return null;
  if (datedNounBefore(story, article, firstTokenAt(article.reading, date.start)) !== null) return null;
  return isPurpose(article, event.token) ? null : event;
}

/** Words between “postponed” and its “until”. */
const MOVED_REACH = 4;

/** “By Friday”: the word before the date sets it as a limit; but “before dawn on Monday” is on Monday. */
function isLimit({ words }: Story, article: StoryArticle, date: DateExpression): boolean {
  const first = firstTokenAt(article.reading, date.start);
  const isPartOfDay = date.type === "time" && date.value?.includes("T") === false;
  if (isPartOfDay && words.events.hourPrepositions.has(article.lemmas[first - 1] ?? "")) return false;
  const before = article.lemmas.slice(Math.max(0, first - 1), first + 1);
  // “Postponed until Friday” is on Friday.
  const isMoved = article.lemmas
    .slice(Math.max(0, first - MOVED_REACH), first)
    .some((lemma) => words.dating.movedMarkers.has(lemma));
  return !isMoved && before.some((lemma) => words.limitMarkers.has(lemma));
}

/** True of a cue that confirms or denies: that it was said is what happened. */
function isNews(article: StoryArticle, governor: number): boolean {
  const attribution = article.reading.attributions[article.cueOf[governor]!];
  if (attribution === undefined || attribution.withheld) return false;
  return attribution.force === "confirmed" || attribution.force === "denied";
}

/** Days before the report after which what was said is part of the story, and no longer its source. */
const LONG_AGO_DAYS = 14;

/** “The ministry reported in October that …”, printed in April; what was merely said then is a quotation. */
function isOldReport({ words }: Story, article: StoryArticle, governor: number, value: string): boolean {
  if (!words.events.newsVerbs.has(article.lemmas[governor]!)) return false;
  const [range, published] = [dayRangeOf(value), dayRangeOf(article.publishedDay ?? "")];
  return range !== null && published !== null && published.first - range.last >= LONG_AGO_DAYS;
}

/** A day after that of the report, told without “will”: “sittings resume on May 13”. */
function isAhead({ publishedDay }: StoryArticle, value: string): boolean {
  const [range, published] = [dayRangeOf(value), dayRangeOf(publishedDay ?? "")];
  return range !== null && published !== null && range.first > published.last;
}

/** True of “ordered the owner to …”: an order is done by saying it. */
function isOrder(article: StoryArticle, governor: number): boolean {
  return article.reading.attributions[article.cueOf[governor]!]?.force === "ordered";
}

function timeOfTold({ negated, unreal, future }: ClaimEvent): "past" | "planned" | "open" {
  if (negated || unreal) return "open";
  return future ? "planned" : "past";
}

/** “Would open on Wednesday” is planned; “to visit on Wednesday”, “did not open”, “if it opens” leave it open. */
function timeOf(
  { words }: Story,
  article: StoryArticle,
  governor: number,
  date: Span,
): "past" | "planned" | "open" {
  const markers = markersOf(article, governor, date);
  const isOpen = markers.some((lemma) => words.negators.has(lemma) || words.unrealMarkers.has(lemma));
  if (isOpen) return "open";
  if (markers.some((lemma) => words.futureMarkers.has(lemma))) return "planned";
  return article.reading.tags[governor]?.xpos === "VB" ? "open" : "past";
}

/** Words on either side of a verb that may say of it that it is not so, or that it was the first time. */
const MARKER_REACH = 40;

/**
 * Lemmas that hang on the verb or on what hangs on it, but on no other verb below; the date's own words left out,
 * as “May” is a month there. Without a tree all lemmas near it.
 */
function markersOf(article: StoryArticle, governor: number, date: Span): readonly string[] {
  const { dependencies, tokens, sentences } = article.reading;
  const sentence = sentences[sentenceAt(article, tokens[governor]!.start)]!;
  const markers: string[] = [];
  const from = Math.max(sentence.firstToken, governor - MARKER_REACH);
  for (let at = from; at < Math.min(sentence.endToken, governor + MARKER_REACH); at++) {
    if (overlaps(tokens[at]!, date)) continue;
    if (dependencies.length !== tokens.length || hangsOn(article, at, governor)) {
      markers.push(article.lemmas[at]!);
    }
  }
  return markers;
}

function hangsOn(article: StoryArticle, token: number, governor: number): boolean {
  const { dependencies } = article.reading;
  const head = dependencies[token]!.head;
  if (head === governor) return true;
  return (
    head >= 0 && !isVerb(article, token) && !isVerb(article, head) && dependencies[head]!.head === governor
  );
}

/** How far up the tree a date's governor may lie; news sentences are no deeper. */
const CLIMB_MAX = 12;

/**
 * Token that the date hangs on: a verb, or a noun that it is part of (“the accord of November”, “the November
 * accord”); null where there is none in its sentence. In “signed the accord in November” the tree may hang the
 * date on either, and the verb is meant.
 */
function governorOf(story: Story, article: StoryArticle, date: DateExpression): number | null {
  const { tokens, tags, dependencies } = article.reading;
  const first = firstTokenAt(article.reading, date.start);
  const dated = datedNounBefore(story, article, first);
  if (dated !== null) return dated;
  if (dependencies.length !== tokens.length) return verbBefore(article, first, date.sentence);
  let at = first;
  let noun: number | null = null;
  let cameByPurpose = false;
  for (let step = 0; step < CLIMB_MAX && at >= 0; step++) {
    if (!overlaps(tokens[at]!, date)) {
      if (isVerb(article, at) && !isPurpose(article, at)) return at;
      const isNoun = tags[at]?.upos === "NOUN" || tags[at]?.upos === "PROPN";
      if (isNoun && article.folded[at] !== "" && !cameByPurpose) {
        if (at > first || isPartOfNoun(story, article, first)) return at;
        noun ??= at;
      }
      cameByPurpose = isVerb(article, at);
    }
    at = dependencies[at]!.head;
  }
  return noun ?? verbBefore(article, first, date.sentence);
}

/** Words between a document and its date: “the Treaty on Friendship between Korva and Lorvane from May 2029”. */
const DOCUMENT_REACH = 14;

/** The document that has the date in its name or right behind it, nothing but nouns between. */
function datedNounBefore({ words }: Story, article: StoryArticle, first: number): number | null {
  const { tags } = article.reading;
  if (!words.documentDateMarkers.has(article.folded[first - 1] ?? "")) return null;
  for (let at = first - 2; at >= Math.max(0, first - DOCUMENT_REACH); at--) {
    const upos = tags[at]?.upos ?? "";
    if (upos === "VERB" || upos === "AUX" || upos === "PUNCT" || upos === "SCONJ") return null;
    const isNoun = upos === "NOUN" || upos === "PROPN";
    if (isNoun && words.datedNouns.has(commonLemma(article.lemmas[at]!, words))) return at;
  }
  return null;
}

/** “Of November”: the word before the date or its article ties it to a noun. */
function isPartOfNoun({ words }: Story, article: StoryArticle, first: number): boolean {
  return article.folded
    .slice(Math.max(0, first - 2), first + 1)
    .some((word) => words.nounDateMarkers.has(word));
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

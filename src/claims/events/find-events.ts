/**
 * What does each sentence say happened? Every verb, and every noun that stands for one, with its arguments.
 *
 *     Rebels carried out an attack on the depot near Ostvik on Tuesday.
 *     agent    lends     action    patient      place        date
 *
 * In: the story with its trees. Out: events in the order of the articles and of their predicates. Auxiliaries and
 * verbs that only lend a noun its subject are none. Without trees there are none.
 * Linear in the tokens.
 */
import {
  childrenBy,
  formOf,
  isBy,
  lemmaOf,
  openTrees,
  type Syntax,
  spanOfTokens,
  uposOf,
} from "../../attribution/syntax.ts";
import type { Span } from "../../model/index.ts";
import { oncePer } from "../../text/once-per.ts";
import { firstTokenAt, type Story, type StoryArticle } from "../story.ts";
import type { ClaimWords } from "../words.ts";
import { argumentsOf, lenderOf, type Predicate } from "./arguments.ts";
import type { ClaimEvent, Participant } from "./event.ts";
import { modalityOf } from "./modality.ts";
import { datesBeside, ownedBy } from "./owned-spans.ts";
import { type Demonyms, demonymsIn, openParticipants } from "./participants.ts";
import { placesOf } from "./places.ts";
import type { Reader } from "./reader.ts";
import type { EventWords } from "./words.ts";

export interface FindEventsOptions {
  /** Tokens that are predicates whatever they are, by article: what somebody else has marked. None unless told. */
  readonly marked?: (article: StoryArticle) => ReadonlySet<number>;
}

export function findEvents(story: Story, { marked }: FindEventsOptions = {}): readonly ClaimEvent[] {
  const demonyms = demonymsIn(story);
  return story.articles
    .flatMap((article) => eventsIn(story, article, { demonyms, marked: marked?.(article) ?? NONE }))
    .map((event, index) => ({ index, ...event }));
}

const NONE: ReadonlySet<number> = new Set();

/** The events of a story, found once. */
export const eventsOf: (story: Story) => readonly ClaimEvent[] = oncePer((story: Story) => findEvents(story));

type Draft = Omit<ClaimEvent, "index">;

interface Finding {
  readonly demonyms: Demonyms;
  readonly marked: ReadonlySet<number>;
}

function eventsIn(story: Story, article: StoryArticle, { demonyms, marked }: Finding): readonly Draft[] {
  const { reading } = article;
  if (reading.dependencies.length !== reading.tokens.length) return [];
  const syntax = openTrees(reading.article.text, reading);
  const participants = openParticipants(story, article, { syntax, demonyms });
  const times = tokensOf(article, reading.dates);
  const reader: Reader = { story, article, syntax, participants, demonyms, isTime: (at) => times.has(at) };
  const predicates = predicatesOf(reader, marked);
  const byToken = new Map<number, Predicate>();
  for (const predicate of predicates) {
    byToken.set(predicate.token, predicate);
    if (predicate.lender !== null) byToken.set(predicate.lender.verb, predicate);
  }
  const dates = ownedBy(reader, reading.dates, byToken);
  const figures = ownedBy(reader, reading.figures, byToken);
  return predicates.map((predicate) => ({
    ...draftOf(reader, predicate),
    dates: dates.get(predicate.token) ?? [],
    datesBeside: datesBeside(reader, predicate, { byToken, dates }),
    figures: figures.get(predicate.token) ?? [],
  }));
}

function tokensOf({ reading }: StoryArticle, spans: readonly Span[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { start, end } of spans) {
    for (let at = firstTokenAt(reading, start); at < reading.tokens.length; at++) {
      if (reading.tokens[at]!.start >= end) break;
      tokens.add(at);
    }
  }
  return tokens;
}

function predicatesOf(
  { story, article, syntax, isTime }: Reader,
  marked: ReadonlySet<number>,
): readonly Predicate[] {
  const { events: words } = story.words;
  const found: Predicate[] = [];
  const lenders = new Map<number, Predicate>();
  for (let token = 0; token < article.reading.tokens.length; token++) {
    const isMarked = marked.has(token);
    if (isTime(token) && !isMarked) continue;
    const action =
      actionOf(article, syntax, token, story.words) ??
      (isMarked ? markedAction(article, token, words) : null);
    if (action === null) continue;
    const isNoun = uposOf(syntax, token) !== "VERB";
    const lender = isNoun ? lenderOf(syntax, token, words) : null;
    const predicate = { token, action, kind: words.actionClasses.get(action) ?? action, lender, isNoun };
    if (lender !== null) lenders.set(lender.verb, predicate);
    found.push(predicate);
  }
  return found.flatMap((predicate) => {
    const lent = lenders.get(predicate.token);
    if (lent === undefined) return [predicate];
    return marked.has(predicate.token) ? [{ ...predicate, action: lent.action, kind: lent.kind }] : [];
  });
}

/** The verb for what happens at the token; null where nothing does. */
function actionOf(
  article: StoryArticle,
  syntax: Syntax,
  token: number,
  { events: words }: ClaimWords,
): string | null {
  const lemma = article.lemmas[token]!;
  const upos = uposOf(syntax, token);
  if (lemma === "") return null;
  if (upos === "VERB") {
    for (const child of childrenBy(syntax, token, "compound:prt", "obj", "xcomp", "obl")) {
      for (const word of isBy(syntax, child, "obl")
        ? [child, ...childrenBy(syntax, child, "case")]
        : [child]) {
        const phrase = words.phrasalVerbs.get(`${lemma} ${formOf(syntax, word)}`);
        if (phrase !== undefined) return phrase;
      }
    }
    return verbOf(lemma, words);
  }
  if (upos === "ADJ" && isBy(syntax, token, "root", "conj", "ccomp", "advcl", "xcomp", "amod")) {
    return words.actionAdjectives.get(lemma) ?? null;
  }
  // “The Battle of Ostvik” is a name, and so is what it tells of.
  const isNoun = upos === "NOUN" || (upos === "PROPN" && article.names[token]! < 0);
  if (!isNoun || isBy(syntax, token, "compound")) return null;
  return (
    words.actionNouns.get(lemmaOf(syntax, token)) ?? words.actionNouns.get(formOf(syntax, token)) ?? null
  );
}

/** The verb of a lemma that the tagger took for another: “hange” of “hanged”. */
function verbOf(lemma: string, { knownVerbs, verbEndings, verbForms }: EventWords): string {
  if (knownVerbs.has(lemma)) return lemma;
  const form = verbForms.get(lemma);
  if (form !== undefined) return form;
  for (const [ending, instead] of verbEndings) {
    if (!lemma.endsWith(ending)) continue;
    const verb = lemma.slice(0, -ending.length) + instead;
    if (knownVerbs.has(verb)) return verb;
  }
  return lemma;
}

/** What somebody else called an event, whatever it is here: “Killed” in a headline is no verb to the tagger. */
function markedAction(article: StoryArticle, token: number, words: EventWords): string {
  const lemma = article.lemmas[token]!;
  const verb = words.actionAdjectives.get(lemma) ?? verbOf(lemma, words);
  return words.actionNouns.get(verb) ?? verb;
}

function draftOf(reader: Reader, predicate: Predicate): Omit<Draft, "dates" | "datesBeside" | "figures"> {
  const { article, syntax, participants, story } = reader;
  const { token, action, kind, isNoun, lender } = predicate;
  const roles = argumentsOf(syntax, predicate, { words: story.words.events, isTime: reader.isTime });
  const describe = (at: number | null) => (at === null ? null : participants.describe(at));
  const attribution = article.saidIn[token]!;
  const top = lender?.verb ?? token;
  return {
    article,
    sentence: syntax.sentence[token]!,
    attribution: attribution < 0 ? null : attribution,
    token,
    action,
    kind,
    isNoun,
    lender: lender?.verb ?? null,
    isSaying: isSaying(reader, predicate),
    span: clauseOf(syntax, top),
    agent: describe(roles.agent) ?? nationalAgent(reader, predicate),
    patient: describe(roles.patient),
    places: placesOf(reader, predicate, roles),
    ...modalityOf(reader, predicate),
  };
}

/** “Called up reservists” is no call, and “unveiled a ship” no word, whatever was taken for a cue. */
function isSaying({ article, story }: Reader, { token, action, kind, isNoun }: Predicate): boolean {
  const { events, speechVerbs } = story.words;
  if (speechVerbs.has(action) || events.spokenKinds.has(kind)) return true;
  const isPhrase = !isNoun && action !== verbOf(article.lemmas[token]!, events);
  return article.cueOf[token]! >= 0 && !isPhrase && !events.actionClasses.has(action);
}

/** “The Selurian attack”: the adjective says who did it. */
function nationalAgent(
  { article, syntax, participants, demonyms }: Reader,
  { token, isNoun }: Predicate,
): Participant | null {
  if (!isNoun) return null;
  const adjective = childrenBy(syntax, token, "amod", "compound").find((at) => demonyms(article, at) >= 0);
  return adjective === undefined ? null : participants.describe(adjective);
}

/** What is set beside a predicate and tells of something else, and the preposition of a noun. */
const BESIDE = ["conj", "cc", "punct", "parataxis", "case"];

function clauseOf(syntax: Syntax, top: number): Span {
  let [first, last] = [top, top];
  for (const child of syntax.children[top]!) {
    if (isBy(syntax, child, ...BESIDE)) continue;
    first = Math.min(first, syntax.first[child]!);
    last = Math.max(last, syntax.last[child]!);
  }
  return spanOfTokens(syntax, first, last);
}

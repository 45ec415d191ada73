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
  headOf,
  isBy,
  isNominal,
  lemmaOf,
  openTrees,
  relationOf,
  type Syntax,
  spanOfTokens,
  uposOf,
  xposOf,
} from "../../attribution/syntax.ts";
import type { Span } from "../../model/index.ts";
import { oncePer } from "../../text/once-per.ts";
import { isIntended } from "../intended.ts";
import { firstTokenAt, type Story, type StoryArticle } from "../story.ts";
import type { ClaimWords } from "../words.ts";
import { type Arguments, argumentsOf, byPreposition, lenderOf, type Predicate } from "./arguments.ts";
import type { ClaimEvent, Participant } from "./event.ts";
import { type Demonyms, demonymsIn, openParticipants, type Participants } from "./participants.ts";
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

interface Reader {
  readonly story: Story;
  readonly article: StoryArticle;
  readonly syntax: Syntax;
  readonly participants: Participants;
  readonly demonyms: Demonyms;
  /** Token → true where it is part of a date. */
  readonly isTime: (token: number) => boolean;
}

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
      for (const word of isBy(syntax, child, "obl") ? childrenBy(syntax, child, "case") : [child]) {
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

/** Where: what hangs on the predicate, on the verb that lends it a subject, on its patient, or on a place of these. */
function placesOf(
  reader: Reader,
  { token, lender }: Predicate,
  { agent, patient }: Arguments,
): readonly Participant[] {
  const { syntax, participants, story } = reader;
  const { placePrepositions } = story.words.events;
  const found = new Set<number>();
  const collect = (under: number) => {
    for (const at of byPreposition(syntax, under, placePrepositions))
      if (at !== agent && at !== patient && isPlace(reader, at)) found.add(at);
  };
  collect(token);
  if (lender !== null) collect(lender.verb);
  if (patient !== null) collect(patient);
  for (const at of [...found]) collect(at);
  for (const at of childrenBy(syntax, token, "compound", "nmod:poss")) {
    if (story.entities[participants.entityAt(at)]?.kind === "place") found.add(at);
  }
  return [...found].sort((a, b) => a - b).map((at) => participants.describe(at));
}

/** A named place, or a thing that is known: “outside the station”, but not “in response”, “in the blast”. */
function isPlace({ article, syntax, participants, story, isTime }: Reader, at: number): boolean {
  if (isTime(at)) return false;
  const entity = participants.entityAt(at);
  const kind = story.entities[entity >= 0 ? entity : article.names[at]!]?.kind;
  if (kind !== undefined && article.names[at]! >= 0)
    return kind === "place" || kind === "organization" || kind === "other";
  if (uposOf(syntax, at) === "PROPN") return true;
  if (uposOf(syntax, at) !== "NOUN" || story.words.events.actionNouns.has(lemmaOf(syntax, at))) return false;
  return childrenBy(syntax, at, "det", "nmod:poss", "compound").length > 0;
}

function modalityOf(
  reader: Reader,
  { token, lender }: Predicate,
): Pick<ClaimEvent, "negated" | "unreal" | "future"> {
  const { article, syntax, story } = reader;
  const { words } = story;
  const markers = [token, ...(lender === null ? [] : [lender.verb])].flatMap((at) => markersOf(reader, at));
  const lemmas = markers.map((at) => article.lemmas[at]!);
  const said = article.reading.attributions[article.saidIn[token]!];
  return {
    negated: markers.some(
      (at) =>
        words.negators.has(article.lemmas[at]!) && !words.negatorsUndone.has(article.lemmas[at + 1] ?? ""),
    ),
    unreal:
      lemmas.some((lemma) => words.unrealMarkers.has(lemma)) ||
      isOnlyMeant(syntax, lender?.verb ?? token, words) ||
      (said !== undefined && isIntended(said.force) && !isDescribing(syntax, lender?.verb ?? token)),
    future: lemmas.some((lemma) => words.futureMarkers.has(lemma)),
  };
}

/** Verbs above from which a joined one takes its “may”, “not” and “will”. */
const JOINED_MAX = 4;

/** Words that may turn the predicate: its auxiliaries, adverbs and determiners, and its subject's. */
function markersOf({ article, syntax }: Reader, token: number): readonly number[] {
  const markers: number[] = [];
  let at = token;
  for (let step = 0; step < JOINED_MAX; step++) {
    for (const child of childrenBy(syntax, at, "aux", "advmod", "mark", "det", "cop", "cc"))
      markers.push(child);
    for (const subject of childrenBy(syntax, at, "nsubj", "obj")) {
      markers.push(subject, ...childrenBy(syntax, subject, "det"));
    }
    const head = headOf(syntax, at);
    const joined = relationOf(syntax, at) === "conj" && childrenBy(syntax, at, "nsubj", "aux").length === 0;
    if (head === null || !joined || xposOf(syntax, head) !== xposOf(syntax, at)) break;
    at = head;
  }
  return markers.filter((marker) => article.lemmas[marker] !== "");
}

/**
 * “Plans to attack”, “to seize the town and hold it”: an infinitive says what for, unless its verb says that it was
 * done.
 */
function isOnlyMeant(syntax: Syntax, verb: number, { events }: ClaimWords): boolean {
  let at = verb;
  for (let step = 0; step < JOINED_MAX && isJoinedInfinitive(syntax, at); step++) at = headOf(syntax, at)!;
  if (xposOf(syntax, at) !== "VB" || !isBy(syntax, at, "xcomp", "advcl", "acl", "ccomp")) return false;
  if (!childrenBy(syntax, at, "mark").some((mark) => xposOf(syntax, mark) === "TO")) return false;
  const head = headOf(syntax, at);
  return head === null || !isBy(syntax, at, "xcomp") || !events.implicatives.has(lemmaOf(syntax, head));
}

function isJoinedInfinitive(syntax: Syntax, verb: number): boolean {
  return xposOf(syntax, verb) === "VB" && isBy(syntax, verb, "conj");
}

/** “Ordered it under the treaty signed in May”: what describes a thing was done, whatever is meant to be done with it. */
function isDescribing(syntax: Syntax, verb: number): boolean {
  return isBy(syntax, verb, "acl") && /^VB[DN]$/u.test(xposOf(syntax, verb));
}

/** Tokens between a date and the event that it dates; news sentences are no deeper. */
const CLIMB_MAX = 12;

/** Relations by which a date is part of the noun behind it: “the 2009 offensive”, “Monday's vote”, “this May 2009 photo”. */
const WITHIN_NOUN = ["compound", "nummod", "amod", "nmod"];

/** The noun of which a date is a part: it dates that and nothing else, and of a name nothing at all. */
function nounOf({ syntax, isTime }: Reader, token: number): number | null {
  if (!isTime(token)) return null;
  let at = token;
  for (let step = 0; step < CLIMB_MAX; step++) {
    const head = headOf(syntax, at);
    if (head === null) return null;
    if (!isTime(head)) {
      return head > at && isBy(syntax, at, ...WITHIN_NOUN) && isNominal(syntax, head) ? head : null;
    }
    at = head;
  }
  return null;
}

interface Owned {
  readonly byToken: ReadonlyMap<number, Predicate>;
  readonly dates: ReadonlyMap<number, readonly number[]>;
}

/** “Nine died on Monday when the bridge collapsed”: the dates of the clause around a clause of time. */
function datesBeside(
  { syntax, story }: Reader,
  { token, lender }: Predicate,
  { byToken, dates }: Owned,
): readonly number[] {
  const top = lender?.verb ?? token;
  const { simultaneous } = story.words.events;
  const isBeside =
    isBy(syntax, top, "advcl") &&
    childrenBy(syntax, top, "mark", "advmod").some((at) => simultaneous.has(formOf(syntax, at)));
  const over = isBeside ? byToken.get(headOf(syntax, top) ?? -1) : undefined;
  return over === undefined ? [] : (dates.get(over.token) ?? []);
}

/** Tokens before an item among which the event of its own statement is looked for. */
const BACK_MAX = 40;

/** Event token → indices of the items that hang on it and on no event between. */
function ownedBy(
  reader: Reader,
  items: readonly Span[],
  byToken: ReadonlyMap<number, Predicate>,
): ReadonlyMap<number, readonly number[]> {
  const owned = new Map<number, number[]>();
  items.forEach((item, index) => {
    const predicate = ownerOf(reader, firstTokenAt(reader.article.reading, item.start), byToken);
    if (predicate === null) return;
    const known = owned.get(predicate.token);
    if (known === undefined) owned.set(predicate.token, [index]);
    else known.push(index);
  });
  return owned;
}

/**
 * The event above the token. “An explosion tore through the mine on Monday, the owner said”: where the tree hangs the
 * day on the saying, the last event before it that stands in the same statement has it.
 */
function ownerOf(reader: Reader, token: number, byToken: ReadonlyMap<number, Predicate>): Predicate | null {
  const { article, syntax } = reader;
  const named = nounOf(reader, token);
  if (named !== null) return byToken.get(named) ?? null;
  let at: number | null = token;
  for (let step = 0; step < CLIMB_MAX && at !== null && at < article.reading.tokens.length; step++) {
    const predicate = byToken.get(at);
    if (predicate !== undefined) {
      if (article.saidIn[predicate.token] === article.saidIn[token]) return predicate;
      break;
    }
    at = headOf(syntax, at);
  }
  if (article.saidIn[token]! < 0) return at === null ? null : (byToken.get(at) ?? null);
  for (let before = token - 1; before >= Math.max(0, token - BACK_MAX); before--) {
    if (
      article.saidIn[before] !== article.saidIn[token] ||
      syntax.sentence[before] !== syntax.sentence[token]
    )
      break;
    const predicate = byToken.get(before);
    if (predicate !== undefined && !predicate.isNoun) return predicate;
    if (predicate?.lender?.verb === before) return predicate;
  }
  return null;
}

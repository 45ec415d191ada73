/**
 * The clauses of every statement, with what turns them around: the unit that is denied and that is held against a denial.
 *
 *     No strike on Norrow took place, the ministry replied.       its soldiers were still there
 *     total ╰action╯ ╰needs╯                                      subject           predicate
 *
 * Events (claims/events) are clauses, and so are predicates that have a copula for their verb. `needs` is what
 * another account must have to say the same: the clause's content words and names, without its predicate, its dates
 * and words for nothing or anybody. `has` is all that the clause can be known by: a pronoun's name as well as “they”.
 * Linear in the tokens, but for clauses in clauses, whose words are read up to a bound.
 */
import { childrenBy, headOf, isBy, openTrees, type Syntax, uposOf } from "../../attribution/syntax.ts";
import { contains, overlaps, type Span } from "../../model/index.ts";
import type { ClaimEvent } from "../events/event.ts";
import { demonymsIn, openParticipants, type Participants } from "../events/participants.ts";
import { isSupposed, type Statement } from "../statements.ts";
import { commonLemma, firstTokenAt, type Story, type StoryArticle } from "../story.ts";
import { entityTerm, type Term, type TermSet } from "../terms.ts";
import type { DenialWords } from "./words.ts";

export interface Clause {
  readonly statement: Statement;
  readonly sentence: number;
  /** Its predicate. */
  readonly token: number;
  /** Lemma of the predicate, and its class (`ClaimEvent.kind`). */
  readonly action: string;
  readonly kind: string;
  readonly isNoun: boolean;
  /** Lemmas of the predicate and of the verb that joins it to its subject, and how they are written. */
  readonly predicates: ReadonlySet<string>;
  /** Within the statement. */
  readonly span: Span;
  readonly needs: TermSet;
  readonly has: TermSet;
  /** Of `needs` the names that stand there only as a pronoun, and not for the subject: “sent him any”. */
  readonly pronouns: TermSet;
  /** Every lemma in it, stop words included. */
  readonly lemmas: ReadonlySet<string>;
  /** Term of the one that undergoes it, and its name where it has one; none where nobody is named. */
  readonly patient: TermSet;
  /** The same of all who take part: who does it and who undergoes it. */
  readonly heads: TermSet;
  /** “He”, “its”: somebody who is not known by name. */
  readonly isLeaning: boolean;
  /** Head of what it says something of: the one that undergoes it where there is one; null where nobody is named. */
  readonly subject: number | null;
  readonly negated: boolean;
  /** “No”, “nothing”, “not one”: it leaves nothing over. */
  readonly isTotal: boolean;
  /** “Not all”, “not until”: it leaves a part standing. */
  readonly isPartial: boolean;
  readonly unreal: boolean;
  readonly future: boolean;
  /** It says something by itself: no relative clause, no condition. */
  readonly isMain: boolean;
  /** Indices into the reading's dates that hang on it; of a predicate with a copula those in its words. */
  readonly dates: readonly number[];
}

/** What finding clauses needs to know of one article. */
interface Reader {
  readonly story: Story;
  readonly words: DenialWords;
  readonly article: StoryArticle;
  readonly syntax: Syntax;
  readonly participants: Participants;
  /** Story entities that have a name. */
  readonly named: ReadonlySet<number>;
  readonly isTime: (token: number) => boolean;
}

/** By statement, then by position of the predicate. */
export function findClauses(
  story: Story,
  statements: readonly Statement[],
  events: readonly ClaimEvent[],
): readonly Clause[] {
  const demonyms = demonymsIn(story);
  const named = namedEntities(story);
  const statementsOf = byArticle(statements);
  const eventsOf = byArticle(events);
  return story.articles.flatMap((article) => {
    const syntax = openTrees(article.article.text, article.reading);
    const participants = openParticipants(story, article, { syntax, demonyms });
    const isTime = timesOf(article);
    const reader: Reader = {
      story,
      words: story.words.denials,
      article,
      syntax,
      participants,
      named,
      isTime,
    };
    return clausesOf(reader, statementsOf.get(article) ?? [], eventsOf.get(article) ?? []);
  });
}

function byArticle<T extends { readonly article: StoryArticle }>(
  items: readonly T[],
): ReadonlyMap<StoryArticle, readonly T[]> {
  const groups = new Map<StoryArticle, T[]>();
  for (const item of items) {
    const known = groups.get(item.article);
    if (known === undefined) groups.set(item.article, [item]);
    else known.push(item);
  }
  return groups;
}

function namedEntities({ articles }: Story): ReadonlySet<number> {
  return new Set(
    articles.flatMap(({ reading, storyEntity }) =>
      reading.entities.flatMap(({ named }, index) => (named ? [storyEntity[index] ?? -1] : [])),
    ),
  );
}

function timesOf({ reading }: StoryArticle): (token: number) => boolean {
  const times = new Set<number>();
  for (const { start, end } of reading.dates) {
    for (let at = firstTokenAt(reading, start); at < reading.tokens.length; at++) {
      if (reading.tokens[at]!.start >= end) break;
      times.add(at);
    }
  }
  return (token) => times.has(token);
}

function clausesOf(
  reader: Reader,
  statements: readonly Statement[],
  events: readonly ClaimEvent[],
): readonly Clause[] {
  const { article } = reader;
  const byAttribution = new Map(statements.map((one) => [one.attribution ?? -1 - one.sentence, one]));
  const statementAt = (token: number, sentence: number) => {
    const said = article.saidIn[token]!;
    return byAttribution.get(said >= 0 ? said : -1 - sentence);
  };
  const taken = new Set(events.map(({ token }) => token));
  const clauses: Clause[] = [];
  for (const event of events) {
    const statement = statementAt(event.token, event.sentence);
    if (statement === undefined || event.isSaying) continue;
    // “The general is dead”: a noun for a deed, and an adjective of the general.
    const said = event.isNoun ? (childrenBy(reader.syntax, event.token, "nsubj")[0] ?? null) : null;
    const subject = event.patient ?? event.agent ?? (said === null ? null : { token: said });
    const isOfNone = isNotOne(reader, [event.agent, event.patient]);
    const described = describe(reader, statement, event);
    clauses.push({
      ...described,
      isTotal: described.isTotal || isOfNone,
      sentence: event.sentence,
      action: actionOf(reader, event.action),
      kind: event.kind,
      isNoun: event.isNoun,
      subject: subject?.token ?? null,
      patient: headTerms(reader, subject?.token ?? null),
      heads: new Set(
        [event.agent, event.patient, subject].flatMap((one) => [...headTerms(reader, one?.token ?? null)]),
      ),
      dates: event.dates,
      negated: event.negated || isOfNone,
      unreal: event.unreal || isSupposed(article, statement.attribution, reader.story.words),
      future: event.future,
    });
  }
  article.reading.tokens.forEach((_, token) => {
    const hasCopula = childrenBy(reader.syntax, token, "cop").length > 0;
    // “They were there”: of a bare “be” the tree makes the predicate.
    const isBare =
      uposOf(reader.syntax, token) === "AUX" && childrenBy(reader.syntax, token, "nsubj").length > 0;
    if ((!hasCopula && !isBare) || taken.has(token)) return;
    const sentence = reader.syntax.sentence[token]!;
    const statement = statementAt(token, sentence);
    if (statement === undefined) return;
    clauses.push(copularClause(reader, statement, token));
  });
  return clauses.sort((a, b) => a.statement.index - b.statement.index || a.token - b.token);
}

/** “The road is closed”: what is said of the road is a noun, an adjective or a place. */
function copularClause(reader: Reader, statement: Statement, token: number): Clause {
  const { article, syntax, story } = reader;
  const subject = childrenBy(syntax, token, "nsubj")[0] ?? null;
  const span = spanUnder(syntax, token);
  const near = [token, ...childrenBy(syntax, token, "advmod", "det", "aux", "mark", "cop")];
  const lemmas = [...near, ...(subject === null ? [] : [subject, ...childrenBy(syntax, subject, "det")])].map(
    (at) => article.lemmas[at]!,
  );
  return {
    ...describe(reader, statement, { token, span }),
    sentence: syntax.sentence[token]!,
    action: actionOf(reader, article.lemmas[token]!),
    kind: article.lemmas[token]!,
    isNoun: false,
    subject,
    patient: headTerms(reader, subject),
    heads: headTerms(reader, subject),
    dates: article.reading.dates.flatMap((date, index) => (contains(span, date) ? [index] : [])),
    negated: lemmas.some((lemma) => story.words.negators.has(lemma)),
    unreal:
      lemmas.some((lemma) => story.words.unrealMarkers.has(lemma)) ||
      isSupposed(article, statement.attribution, story.words),
    future: lemmas.some((lemma) => story.words.futureMarkers.has(lemma)),
  };
}

function actionOf({ words }: Reader, lemma: string): string {
  return words.kin.get(lemma) ?? lemma;
}

function headTerms({ story, words, article, participants, named }: Reader, token: number | null): TermSet {
  if (token === null) return new Set();
  const lemma = article.lemmas[token]!;
  const entity = article.names[token]! >= 0 ? article.names[token]! : participants.entityAt(token);
  const isWord =
    article.names[token]! < 0 &&
    !words.quantifiers.has(lemma) &&
    !story.words.stopWords.has(lemma) &&
    lemma !== "";
  return new Set([
    ...(isWord ? [words.kin.get(lemma) ?? commonLemma(lemma, story.words)] : []),
    ...(named.has(entity) ? [entityTerm(entity)] : []),
  ]);
}

function spanUnder(syntax: Syntax, token: number): Span {
  const { tokens } = syntax.layers;
  return { start: tokens[syntax.first[token]!]!.start, end: tokens[syntax.last[token]!]!.end };
}

/** “Not one soldier”, “not a single shot”: the subject is turned, and with it the predicate. */
function isNotOne({ article, story }: Reader, participants: readonly ({ span: Span } | null)[]): boolean {
  return participants.some((participant) => {
    if (participant === null) return false;
    const first = firstTokenAt(article.reading, participant.span.start);
    const isNone =
      NONE.has(article.reading.tags[first]?.upos ?? "") &&
      story.words.denials.totals.has(article.lemmas[first]!);
    return isNone || isNotOneAt(article, story, first - 1) || isNotOneAt(article, story, first);
  });
}

/** “No” of “no customers' data”. */
const NONE: ReadonlySet<string> = new Set(["DET"]);

const PERSONAL: ReadonlySet<string> = new Set(["PRP", "PRP$"]);

/** Words of a clause that are read; in a longer one the rest says other things. */
const WORDS_MAX = 60;

function describe(
  { story, words, article, syntax, participants, named, isTime }: Reader,
  statement: Statement,
  { token, span }: { readonly token: number; readonly span: Span },
): Pick<
  Clause,
  | "statement"
  | "token"
  | "span"
  | "needs"
  | "pronouns"
  | "predicates"
  | "has"
  | "lemmas"
  | "isTotal"
  | "isPartial"
  | "isLeaning"
  | "isMain"
> {
  const { reading } = article;
  const needs = new Set<Term>();
  const has = new Set<Term>();
  const pronouns = new Set<Term>();
  const lemmas = new Set<string>();
  let isTotal = false;
  let isPartial = false;
  let isLeaning = false;
  let isAny = false;
  let isTurned = false;
  const first = firstTokenAt(reading, span.start);
  for (let at = first; at < Math.min(reading.tokens.length, first + WORDS_MAX); at++) {
    const place = reading.tokens[at]!;
    if (place.start >= span.end) break;
    const lemma = article.lemmas[at]!;
    if (lemma === "" || !statement.spans.some((one) => overlaps(one, place))) continue;
    lemmas.add(lemma);
    lemmas.add(commonLemma(lemma, story.words));
    lemmas.add(article.folded[at]!);
    const isNear = headOf(syntax, at) === token || headOf(syntax, headOf(syntax, at) ?? -1) === token;
    if (isNear && (words.totals.has(lemma) || isNotOneAt(article, story, at))) isTotal = true;
    if (words.partialMarkers.has(lemma)) isPartial = true;
    // “Not … any”, “not … ever”: it leaves nothing over.
    if (words.wholes.has(lemma) && lemmas.size > 0) isAny = true;
    if (isNegator(story, lemma) || isNegator(story, article.folded[at]!)) isTurned = true;
    if (at === token || isTime(at) || words.quantifiers.has(lemma) || happens(story, article, at)) continue;
    if (isNegator(story, lemma)) continue;
    const entity = article.names[at]! >= 0 ? article.names[at]! : participants.entityAt(at);
    const isOwn = words.ownPronouns.has(lemma);
    if (isOwn) {
      for (const own of [statement.speaker, statement.voice]) if (own >= 0) has.add(entityTerm(own));
    }
    const isNamed = entity >= 0 && named.has(entity);
    if (isNamed) has.add(entityTerm(entity));
    else if (uposOf(syntax, at) === "PRON" && PERSONAL.has(article.reading.tags[at]?.xpos ?? "")) {
      const meant = isOwn ? statement.speaker : entity;
      const office = named.has(meant) ? entityTerm(meant) : officeOf(story, meant);
      isLeaning ||= !isOwn && office === null;
      if (office !== null) has.add(office);
      // Of “we” the one who speaks is one of many.
      const isOne = !isOwn || words.ownSingular.has(lemma);
      if (office !== null && isOne && isSubject(syntax, at)) needs.add(office);
    }
    const isContent = !story.words.stopWords.has(lemma) && !story.words.stopWords.has(article.folded[at]!);
    const word = words.kin.get(lemma) ?? commonLemma(lemma, story.words);
    if (isContent && article.names[at]! < 0) has.add(word);
    const isObject = uposOf(syntax, at) === "PRON" && !isSubject(syntax, at);
    if (isNamed && isObject && !needs.has(entityTerm(entity))) pronouns.add(entityTerm(entity));
    if (isNamed) needs.add(entityTerm(entity));
    else if (isContent) needs.add(word);
  }
  return {
    statement,
    token,
    span,
    needs,
    pronouns,
    has,
    lemmas,
    predicates: new Set(
      [token, ...childrenBy(syntax, token, "cop")].flatMap((at) => {
        const lemma = article.lemmas[at]!;
        return [lemma, commonLemma(lemma, story.words), article.folded[at]!];
      }),
    ),
    isTotal: isTotal || (isAny && isTurned),
    isPartial,
    isLeaning,
    isMain: isMainClause(syntax, token) || !isHeadInside(syntax, token, statement),
  };
}

function isNegator({ words }: Story, lemma: string): boolean {
  return words.negators.has(lemma);
}

function isSubject(syntax: Syntax, token: number): boolean {
  return isBy(syntax, token, "nsubj");
}

/** “She” for a nurse without a name is the nurse. */
export function officeOf({ entities, words }: Story, entity: number): Term | null {
  const known = entities[entity];
  if (known === undefined) return null;
  const last = known.name.toLowerCase().split(" ").at(-1) ?? "";
  return last === "" || words.stopWords.has(last) ? null : commonLemma(last, words);
}

/** “Place” of “took place”. */
function happens({ words }: Story, { lemmas }: StoryArticle, token: number): boolean {
  return words.events.happeningPhrases.has(`${lemmas[token - 1]} ${lemmas[token]}`);
}

function isNotOneAt({ folded, lemmas }: StoryArticle, { words }: Story, token: number): boolean {
  return words.negators.has(lemmas[token] ?? "") && words.denials.singles.has(folded[token + 1] ?? "");
}

/** The clause is all that is said, whatever it hangs on outside. */
function isHeadInside(syntax: Syntax, token: number, { spans }: Statement): boolean {
  const head = headOf(syntax, token);
  return head !== null && spans.some((span) => overlaps(span, syntax.layers.tokens[head]!));
}

/** False in a relative clause, in one that says when, if or why, and in “helped to”. */
function isMainClause(syntax: Syntax, token: number): boolean {
  if (isBy(syntax, token, "acl", "advcl", "xcomp")) return false;
  // Of a noun what counts is the verb that it goes with.
  const head = headOf(syntax, token);
  return uposOf(syntax, token) === "VERB" || head === null || !isBy(syntax, head, "acl", "advcl");
}

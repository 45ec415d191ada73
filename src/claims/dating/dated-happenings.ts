/**
 * What is dated, made ready for asking whether two reports date one event.
 *
 *     Korva seized the port in the autumn of 2030.     The port fell to Korva in October.
 *     taking · port, Korva · 2030-FA                   taking · port, Korva · 2030-10
 *
 * A happening is told by the class of the event's verb or noun, and by phrases of a table for what is told in many
 * words. A date that is all that somebody says (“the prosecutor speaks of the spring”) is of the event that was dated
 * right before. Linear in the number of dates.
 */
import { contains, type DateExpression, hullOf, type Span, textOf } from "../../model/index.ts";
import { type DatedClause, findDatedAndPlanned } from "../dated-clauses.ts";
import type { ClaimEvent } from "../events/event.ts";
import { namedThings } from "../named-things.ts";
import { speakerNameOf } from "../statements.ts";
import { commonLemma, firstTokenAt, type Story, type StoryArticle, sentenceBody } from "../story.ts";
import { entityTerm, isEntityTerm, type Term, type TermSet, termAt, tokensIn } from "../terms.ts";
import { type Period, periodOf } from "./periods.ts";

export interface DatedHappening {
  readonly clause: DatedClause;
  readonly period: Period;
  /** Classes of the event: two of one class may be one. */
  readonly happenings: ReadonlySet<string>;
  /** Nouns and entities of the clause that are not the happening's own. */
  readonly nouns: TermSet;
  /** Who did it, by entities; empty where that is not told. */
  readonly agents: ReadonlySet<number>;
  /** The words for who did it. */
  readonly agentWords: TermSet;
  /** The clause, and for a date alone the words that say it. */
  readonly shown: Span;
  /** Whose date it is: the speaker's, else the report's. */
  readonly holder: string;
  readonly speaker: number;
  readonly speakerName: string | null;
}

export function findDatedHappenings(story: Story, events: readonly ClaimEvent[]): readonly DatedHappening[] {
  const eventAt = new Map(events.map((event) => [keyOf(event.article, event.token), event]));
  const named = namedThings(story);
  const clauses = findDatedAndPlanned(story);
  const found = clauses.flatMap((clause) => {
    const period = clause.isSaying ? null : periodOf(story, clause.article, clause.date);
    return period === null ? [] : [happeningOf({ story, eventAt, named }, clause, period)];
  });
  return [...found, ...story.articles.flatMap((article) => datesAlone(story, article, found))];
}

function keyOf(article: StoryArticle, token: number): string {
  return `${article.rank} ${token}`;
}

interface Reader {
  readonly story: Story;
  readonly eventAt: ReadonlyMap<string, ClaimEvent>;
  readonly named: (terms: TermSet) => TermSet;
}

/** Tokens of a clause that are read; longer ones are lists. */
const CLAUSE_MAX = 60;

function happeningOf(reader: Reader, clause: DatedClause, period: Period): DatedHappening {
  const { story, eventAt, named } = reader;
  const { article, governor } = clause;
  const tokens = tokensIn(article, [clause.span]).slice(0, CLAUSE_MAX);
  const heads = headsOf(article, governor, tokens);
  const lemmas = new Set(tokens.map((token) => article.lemmas[token]!));
  const happenings = new Set<string>();
  const own = new Set<Term>();
  for (const head of heads) {
    const event = eventAt.get(keyOf(article, head));
    if (event === undefined) continue;
    happenings.add(event.kind);
    if (event.isNoun) own.add(termAt(article, head));
  }
  for (const { name, signs } of story.words.dating.happenings) {
    for (const [first, ...others] of signs) {
      const isSaid = heads.some((head) => article.lemmas[head] === first);
      if (!isSaid || !others.every((lemma) => lemmas.has(lemma))) continue;
      happenings.add(phraseKey(name));
      own.add(first!);
    }
  }
  const event = eventAt.get(keyOf(article, governor));
  const agent = event?.agent ?? null;
  const nouns = named(nounsOf(story, article, { tokens, own, date: period.span }));
  // “She was arrested”: a pronoun is whoever it stands for.
  const meant = [event?.agent, event?.patient].flatMap((one) =>
    one === undefined || one === null || one.entity < 0 ? [] : [entityTerm(one.entity)],
  );
  return {
    clause,
    period,
    happenings,
    nouns: new Set([...nouns, ...meant]),
    agents: new Set(agent === null ? [] : [agent.entity, ...agent.of].filter((entity) => entity >= 0)),
    agentWords: agent === null ? new Set() : new Set([...agent.terms].filter((term) => !isEntityTerm(term))),
    shown: clause.span,
    ...holderOf(article, clause.attribution),
  };
}

/** What a phrase of the table tells, beside the classes of verbs: a vote of the one is no “vote” of the other. */
export function phraseKey(name: string): string {
  return `=${name}`;
}

/** The governor and the nouns that are its arguments. */
function headsOf(article: StoryArticle, governor: number, tokens: readonly number[]): readonly number[] {
  const { dependencies, tags } = article.reading;
  if (dependencies.length !== article.reading.tokens.length) return [governor];
  const nouns = tokens.filter(
    (token) => dependencies[token]!.head === governor && tags[token]?.upos === "NOUN",
  );
  return [governor, ...nouns];
}

function nounsOf(
  { words }: Story,
  article: StoryArticle,
  { tokens, own, date }: { readonly tokens: readonly number[]; readonly own: TermSet; readonly date: Span },
): TermSet {
  const nouns = new Set<Term>();
  for (const token of tokens) {
    const { start, end } = article.reading.tokens[token]!;
    if (start >= date.start && end <= date.end) continue;
    const upos = article.reading.tags[token]?.upos;
    if (upos !== "NOUN" && upos !== "PROPN") continue;
    const term = termAt(article, token);
    if (term === "" || own.has(term) || words.stopWords.has(term)) continue;
    nouns.add(commonLemma(term, words));
  }
  return nouns;
}

function holderOf(
  article: StoryArticle,
  attribution: number,
): Pick<DatedHappening, "holder" | "speaker" | "speakerName"> {
  const said = article.reading.attributions[attribution];
  if (said === undefined) return { holder: `report ${article.rank}`, speaker: -1, speakerName: null };
  const speaker = said.speaker === null ? -1 : (article.storyEntity[said.speaker] ?? -1);
  const speakerName = speakerNameOf(article, said);
  const holder = speaker >= 0 ? `speaker ${speaker}` : `name ${speakerName ?? article.rank}`;
  return { holder, speaker, speakerName };
}

/** A date that is all that somebody says. */
interface LoneDate {
  readonly date: DateExpression;
  readonly shown: Span;
  readonly holder: Pick<DatedHappening, "holder" | "speaker" | "speakerName">;
}

/** A date alone is of the event that another dated in the sentence before. */
function datesAlone(
  story: Story,
  article: StoryArticle,
  found: readonly DatedHappening[],
): readonly DatedHappening[] {
  const { sentences } = article.reading;
  return [...saidAlone(article), ...spokenOf(story, article)].flatMap(({ date, shown, holder }) => {
    const before = found.findLast(({ clause }) => {
      const distance = date.sentence - clause.date.sentence;
      const isSameParagraph =
        sentences[clause.date.sentence]?.paragraph === sentences[date.sentence]?.paragraph;
      return clause.article === article && distance === 1 && isSameParagraph;
    });
    const period = periodOf(story, article, date);
    if (before === undefined || period === null || before.holder === holder.holder) return [];
    return [{ ...before, period, shown, ...holder }];
  });
}

/** Tokens beside the date in what is a date alone: “in the”. */
const BESIDE_MAX = 2;

/** “In the spring, the prosecutor said.” */
function saidAlone(article: StoryArticle): readonly LoneDate[] {
  const { reading } = article;
  return reading.attributions.flatMap(({ content, cue, source }, index) => {
    const said = content.length === 1 ? content[0]! : null;
    if (said === null || cue === null) return [];
    const date = reading.dates.find((one) => contains(said, one));
    if (date === undefined || date.value === null || date.type !== "date") return [];
    const nTokens = tokensIn(article, [said]).length - tokensIn(article, [date]).length;
    if (nTokens > BESIDE_MAX) return [];
    const shown = hullOf([said, cue, ...(source === null ? [] : [source])]);
    return [{ date, shown, holder: holderOf(article, index) }];
  });
}

/** “The prosecutor speaks of the spring.” */
function spokenOf({ words }: Story, article: StoryArticle): readonly LoneDate[] {
  const { reading } = article;
  if (reading.dependencies.length !== reading.tokens.length) return [];
  return reading.dates.flatMap((date) => {
    if (date.value === null || date.type !== "date") return [];
    const first = firstTokenAt(reading, date.start);
    const isOf = article.lemmas
      .slice(Math.max(0, first - BESIDE_MAX), first + 1)
      .some((lemma) => words.dating.topicMarkers.has(lemma));
    const heads = tokensIn(article, [date]).map((token) => reading.dependencies[token]!.head);
    const verb = heads.find((head) => head >= 0 && words.speechVerbs.has(article.lemmas[head]!));
    const subject = verb === undefined ? undefined : subjectOf(article, verb, date.sentence);
    if (!isOf || subject === undefined || subject < 0) return [];
    const { start, end } = sentenceBody(article, date.sentence);
    const speakerName = textOf(article.article.text, {
      start: Math.max(start, reading.tokens[subject]!.start),
      end: reading.tokens[subject]!.end,
    });
    return [
      { date, shown: { start, end }, holder: { holder: `name ${speakerName}`, speaker: -1, speakerName } },
    ];
  });
}

/** Token of the verb's subject in its sentence; -1 for none. */
function subjectOf({ reading }: StoryArticle, verb: number, sentence: number): number {
  const { firstToken, endToken } = reading.sentences[sentence]!;
  for (let at = Math.max(firstToken, verb - CLAUSE_MAX); at < Math.min(endToken, verb + CLAUSE_MAX); at++) {
    const { head, deprel } = reading.dependencies[at]!;
    if (head === verb && deprel === "nsubj") return at;
  }
  return -1;
}

/**
 * What speaks for two mentions being of one event, and what against? Grounds, each a number, in a fixed order.
 *
 *     The bridge at Ostvik collapsed on Monday.      Nine died in the collapse of the Ostvik bridge.
 *     one action: collapse · one patient: bridge · Ostvik near both · the same words around them
 *
 * Symmetric. Each event's words are weighed once, the first time it is compared; a comparison is linear in the
 * words of two sentences.
 */
import { datesAreDisjoint } from "../date-ranges.ts";
import { intervalsAreDisjoint } from "../intervals.ts";
import { type Synonyms, synonymsOf } from "../likeness/wording.ts";
import type { Story, StoryArticle } from "../story.ts";
import { type Rarity, type Term, type TermSet, termsOf } from "../terms.ts";
import type { ClaimEvent, Participant } from "./event.ts";

/** The grounds in the order of the weights. */
export const GROUNDS = [
  "one action",
  "one word",
  "words for one another",
  "one class of action",
  "one part of speech",
  "rarity of the action",
  "one agent",
  "other agents",
  "one patient",
  "other patients",
  "agent of one, patient of the other",
  "a participant shared",
  "one place",
  "other places",
  "one date",
  "other dates",
  "other figures",
  "sentences alike",
  "surroundings alike",
  "articles alike",
  "one article",
  "one sentence",
  "only one negated",
  "only one said to be so",
  "only one to come",
  "both sayings",
  "one a saying",
  "both in the lead",
  "one action, sentences alike",
  "one action, one article",
  "one action, other agents",
  "one action, other patients",
  "other words, sentences alike",
  "other words, a participant shared",
  "words for one another, sentences alike",
  "words for one another, a participant shared",
  "one action, how common",
  "one action, a noun and a verb",
] as const;

/** Sentences at the head of a report that tell its news. */
const LEAD = 3;

/** Words of the sentence; longer ones are lists, or hostile. */
const TERMS_MAX = 60;

interface WeighedTerms {
  readonly weights: ReadonlyMap<Term, number>;
  readonly length: number;
}

interface Seen {
  readonly event: ClaimEvent;
  readonly lemma: string;
  readonly sentence: WeighedTerms;
  readonly around: WeighedTerms;
  readonly taking: WeighedTerms;
  readonly agent: WeighedTerms | null;
  readonly patient: WeighedTerms | null;
  readonly places: WeighedTerms | null;
  readonly dates: readonly string[];
}

export type Grounds = (a: ClaimEvent, b: ClaimEvent) => readonly number[];

export function groundsIn(story: Story, events: readonly ClaimEvent[], rarity: Rarity): Grounds {
  const synonyms = synonymsOf(story.words);
  const sentences = weighedOnce(story, rarity);
  const seen = new Map<number, Seen>();
  const howCommon = commonness(events);
  const see = (event: ClaimEvent): Seen => {
    const known = seen.get(event.index);
    if (known !== undefined) return known;
    const made = seenOf(event, rarity, sentences);
    seen.set(event.index, made);
    return made;
  };
  return (a, b) => {
    const [x, y] = [see(a), see(b)];
    const sameAction = a.action === b.action;
    const kin = !sameAction && areSynonyms(synonyms, x, y);
    const [agents, patients] = [alike(x.agent, y.agent), alike(x.patient, y.patient)];
    const crossed = Math.max(alike(x.agent, y.patient) ?? 0, alike(x.patient, y.agent) ?? 0);
    const taking = alike(x.taking, y.taking) ?? 0;
    const places = alike(x.places, y.places);
    const sentence = alike(x.sentence, y.sentence) ?? 0;
    const around = alike(x.around, y.around) ?? 0;
    const oneArticle = a.article === b.article;
    const articles = oneArticle ? 1 : sentences.articlesAlike(a.article, b.article);
    const otherAgents = Number(agents === 0);
    const otherPatients = Number(patients === 0);
    const common = (howCommon.get(a.action) ?? 1) + (howCommon.get(b.action) ?? 1);
    const other = !sameAction && !kin;
    return [
      sameAction,
      x.lemma === y.lemma,
      kin,
      !sameAction && a.kind === b.kind,
      a.isNoun === b.isNoun,
      sameAction ? rarity(a.action) / 10 : 0,
      agents ?? 0,
      otherAgents,
      patients ?? 0,
      otherPatients,
      crossed,
      taking,
      places ?? 0,
      places === 0,
      datesAgree(x.dates, y.dates),
      datesClash(x.dates, y.dates),
      figuresClash(a, b),
      sentence,
      around,
      articles,
      oneArticle,
      oneArticle && a.sentence === b.sentence,
      a.negated !== b.negated,
      a.unreal !== b.unreal,
      a.future !== b.future,
      a.isSaying && b.isSaying,
      a.isSaying !== b.isSaying,
      a.sentence < LEAD && b.sentence < LEAD,
      sameAction ? sentence : 0,
      sameAction && oneArticle,
      sameAction ? otherAgents : 0,
      sameAction ? otherPatients : 0,
      other ? sentence : 0,
      other ? taking : 0,
      kin ? sentence : 0,
      kin ? taking : 0,
      sameAction ? Math.log(common) : 0,
      sameAction && a.isNoun !== b.isNoun,
    ].map(Number);
  };
}

interface Weighing {
  ofSentence(article: StoryArticle, sentence: number): WeighedTerms;
  articlesAlike(a: StoryArticle, b: StoryArticle): number;
}

/** Each sentence and each article weighed once. */
function weighedOnce(story: Story, rarity: Rarity): Weighing {
  const sentences = new Map<StoryArticle, (WeighedTerms | undefined)[]>();
  const whole = new Map<StoryArticle, WeighedTerms>();
  const ofArticle = (article: StoryArticle): WeighedTerms => {
    const known = whole.get(article);
    if (known !== undefined) return known;
    const made = weigh(termsOf(story, article, article.reading.sentences), rarity);
    whole.set(article, made);
    return made;
  };
  return {
    ofSentence(article, sentence) {
      const known = sentences.get(article) ?? [];
      sentences.set(article, known);
      const span = article.reading.sentences[sentence];
      known[sentence] ??= weigh(span === undefined ? [] : termsOf(story, article, [span]), rarity);
      return known[sentence];
    },
    articlesAlike: (a, b) => alike(ofArticle(a), ofArticle(b)) ?? 0,
  };
}

function weigh(terms: Iterable<Term>, rarity: Rarity): WeighedTerms {
  const weights = new Map<Term, number>();
  let squares = 0;
  for (const term of terms) {
    if (weights.has(term)) continue;
    const weight = rarity(term);
    weights.set(term, weight);
    squares += weight * weight;
  }
  return { weights, length: Math.sqrt(squares) };
}

/** Cosine of the weighed terms; null where either has none, so that nothing is known. */
function alike(a: WeighedTerms | null, b: WeighedTerms | null): number | null {
  if (a === null || b === null || a.length === 0 || b.length === 0) return null;
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of small.weights) if (large.weights.has(term)) dot += weight * weight;
  return dot / (a.length * b.length);
}

function seenOf(event: ClaimEvent, rarity: Rarity, sentences: Weighing): Seen {
  const { article, token, sentence, agent, patient, places } = event;
  const own = new Set([article.lemmas[token]!, event.action]);
  const without = (terms: Iterable<Term>) => [...terms].filter((term) => !own.has(term)).slice(0, TERMS_MAX);
  const around = [sentence - 1, sentence, sentence + 1].filter(
    (at) => at >= 0 && at < article.reading.sentences.length,
  );
  const of = (participants: readonly (Participant | null)[]): readonly TermSet[] =>
    participants.flatMap((one) => (one === null ? [] : [one.terms]));
  const taking = new Set(of([agent, patient, ...places]).flatMap((terms) => without(terms)));
  return {
    event,
    lemma: article.lemmas[token]!,
    sentence: weigh(without(sentences.ofSentence(article, sentence).weights.keys()), rarity),
    around: weigh(
      without(around.flatMap((at) => [...sentences.ofSentence(article, at).weights.keys()])),
      rarity,
    ),
    taking: weigh(taking, rarity),
    agent: agent === null ? null : weigh(agent.terms, rarity),
    patient: patient === null ? null : weigh(patient.terms, rarity),
    places: places.length === 0 ? null : weigh(new Set(places.flatMap(({ terms }) => [...terms])), rarity),
    dates: event.dates.flatMap((index) => {
      const { value, type } = article.reading.dates[index]!;
      return value !== null && (type === "date" || type === "time") ? [value] : [];
    }),
  };
}

/** How often an action is told of in one article, on average over those that do. */
function commonness(events: readonly ClaimEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { n: number; articles: number; last: StoryArticle }>();
  for (const { action, article } of events) {
    const known = counts.get(action);
    if (known === undefined) counts.set(action, { n: 1, articles: 1, last: article });
    else {
      known.n++;
      if (known.last !== article) known.articles++;
      known.last = article;
    }
  }
  return new Map([...counts].map(([action, { n, articles }]) => [action, n / articles]));
}

function areSynonyms(synonyms: Synonyms, x: Seen, y: Seen): boolean {
  const has = (a: Term, b: Term) => a === b || synonyms.get(a)?.includes(b) === true;
  return (
    has(x.event.action, y.event.action) ||
    has(x.lemma, y.lemma) ||
    has(x.event.action, y.lemma) ||
    has(x.lemma, y.event.action)
  );
}

function datesAgree(a: readonly string[], b: readonly string[]): boolean {
  return a.some((date) => b.includes(date));
}

function datesClash(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && a.every((one) => b.every((other) => datesAreDisjoint(one, other)));
}

function figuresClash(a: ClaimEvent, b: ClaimEvent): boolean {
  return a.figures.some((one) => {
    const figure = a.article.reading.figures[one]!;
    const alikeOnes = b.figures
      .map((other) => b.article.reading.figures[other]!)
      .filter((other) => other.unit === figure.unit && other.head === figure.head);
    return alikeOnes.length > 0 && alikeOnes.every((other) => intervalsAreDisjoint(figure, other));
  });
}

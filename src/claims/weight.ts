/**
 * How much does an editor want to see a statement that one report alone has?
 *
 *     A video placed at the corner of Mill Lane shows soldiers walking south on Tuesday.
 *       ╰ seen            ╰ place                ╰ event               ╰ date                 much
 *     The harbor is one of the oldest on the coast.                                           nothing
 *
 * A figure of things, something done, a document or an eyewitness, a name and a date make a fact that can be asked
 * after; what lies years back, what is only feared or asked, and what has nothing to do with what other reports tell
 * takes from it. Points are whole numbers, so that each can be told; they order claims and are not calibrated.
 */
import { type Figure, overlapOf, type Span } from "../model/index.ts";
import { findQuotedStretches } from "./quoted-stretches.ts";
import type { Statement } from "./statements.ts";
import type { Story, StoryArticle } from "./story.ts";
import { entityTerm, tokensIn } from "./terms.ts";

/** The words of one language that weigh, as data: lemmas in lower case. */
export interface WeightWords {
  /** What was seen or lies on paper: “video”, “records”, “witness”, “count”. */
  readonly witnessWords: ReadonlySet<string>;
  /** Whom something befell: “dead”, “casualty”. */
  readonly victimWords: ReadonlySet<string>;
  /** What a writer thinks or does not know, and whom a writer speaks of or to: “perhaps”, “seem”, “I”, “you”. */
  readonly opinionWords: ReadonlySet<string>;
}

const POINTS = {
  figure: 2,
  deed: 2,
  happened: 1,
  recent: 1,
  witness: 2,
  name: 1,
  date: 1,
  sharedWithOthers: 1,
  attributed: 1,
  standing: -1,
  longAgo: -6,
  opinion: -2,
  unreal: -1,
  noneOfTheStory: -1,
} as const;

/** The highest sum there can be. */
export const WEIGHT_MAX = 12;
/** From so many points on a sentence of one outlet's own is a claim. */
export const OWN_FACT_MIN = 3;
/** A background sentence tells of what was longer ago than this. */
const LONG_AGO_DAYS = 180;
/** Units of figures that say how old or how late something is rather than how many. */
const NO_COUNT = new Set(["year", "s", "day", "month"]);

type Point = keyof typeof POINTS;

export interface Weigher {
  /** What counts for and against it. */
  pointsOf(statement: Statement): readonly Point[];
  /** Points, from `OWN_FACT_MIN` on worth a claim where nobody else has it; at most `WEIGHT_MAX`. */
  weightOf(statement: Statement): number;
  /** True of a statement in the outlet's own voice that is a fact of its own: a finite clause of enough weight. */
  isOwnFact(statement: Statement): boolean;
}

export function weigherOf(story: Story): Weigher {
  const nReportsWith = reportsByTerm(story);
  const quoted = new Map<StoryArticle, readonly Span[]>();
  const quotedIn = (article: StoryArticle) => {
    const known = quoted.get(article);
    if (known !== undefined) return known;
    const found = findQuotedStretches(article.article.text, article.reading.paragraphs);
    quoted.set(article, found);
    return found;
  };
  const pointsOf = (statement: Statement): readonly Point[] => {
    const { article, figures, terms, attribution, unreal } = statement;
    const tokens = tokensIn(article, statement.spans);
    const { witnessWords, victimWords, opinionWords } = story.words.weight;
    const lemmas = tokens.map((token) => article.lemmas[token]!);
    const kinds = story.words.events.actionClasses;
    const counted = figures.some((index) => isCount(article.reading.figures[index]!));
    const isDeed = lemmas.some((lemma) => kinds.has(lemma) || victimWords.has(lemma));
    const shared = [...terms].filter((term) => (nReportsWith.get(term) ?? 0) > 1).length;
    const ownName = entityOfOutlet(story, article);
    const isNamed = tokens.some(
      (token) => article.names[token]! >= 0 && entityTerm(article.names[token]!) !== ownName,
    );
    const happened = tokens.some((token) => isPast(article, token));
    const dated = statement.dates.some((index) => isDay(article, index));
    const points: readonly (Point | false)[] = [
      counted && "figure",
      isDeed && "deed",
      happened && "happened",
      isRecent(article, tokens) && "recent",
      lemmas.some((lemma) => witnessWords.has(lemma)) && "witness",
      isNamed && "name",
      dated && "date",
      shared > 0 && "sharedWithOthers",
      attribution !== null && "attributed",
      !(happened || dated || isDeed || statement.future) && "standing",
      isLongAgo(statement) && "longAgo",
      lemmas.some((lemma) => opinionWords.has(lemma)) && "opinion",
      unreal && "unreal",
      shared === 0 && "noneOfTheStory",
    ];
    return points.filter((point) => point !== false);
  };
  const weightOf = (statement: Statement) =>
    pointsOf(statement).reduce((sum, point) => sum + POINTS[point], 0);
  return {
    pointsOf,
    weightOf,
    isOwnFact: (statement) =>
      statement.attribution === null &&
      isRunningText(statement) &&
      !isQuoted(statement, quotedIn(statement.article)) &&
      isFiniteClause(statement.article, statement.spans) &&
      weightOf(statement) >= OWN_FACT_MIN,
  };
}

/** In how many reports each term stands. */
function reportsByTerm({ articles, words }: Story): ReadonlyMap<string, number> {
  const n = new Map<string, number>();
  for (const { lemmas, names } of articles) {
    const terms = new Set(
      lemmas.map((lemma, token) => (names[token]! >= 0 ? entityTerm(names[token]!) : lemma)),
    );
    for (const term of terms)
      if (term !== "" && !words.stopWords.has(term)) n.set(term, (n.get(term) ?? 0) + 1);
  }
  return n;
}

function entityOfOutlet({ entities }: Story, { outlet, names }: StoryArticle): string | null {
  const bare = outlet.replace(/^the /iu, "");
  const own = names.find((name) => name >= 0 && bare.endsWith(entities[name]!.name.replace(/^the /iu, "")));
  return own === undefined ? null : entityTerm(own);
}

function isCount({ unit }: Figure): boolean {
  return !NO_COUNT.has(unit);
}

function isPast({ reading }: StoryArticle, token: number): boolean {
  const { upos, xpos } = reading.tags[token] ?? {};
  return upos === "VERB" && (xpos === "VBD" || xpos === "VBN");
}

/** “Has been suspended”: what just happened, by the tense for it. */
function isRecent({ reading }: StoryArticle, tokens: readonly number[]): boolean {
  return tokens.some((token, i) => {
    const { upos, xpos } = reading.tags[token] ?? {};
    if (upos !== "AUX" || (xpos !== "VBZ" && xpos !== "VBP")) return false;
    return tokens.slice(i + 1, i + 1 + PERFECT_REACH).some((next) => reading.tags[next]?.xpos === "VBN");
  });
}

/** “Has been heavily damaged”. */
const PERFECT_REACH = 3;

function isDay({ reading }: StoryArticle, date: number): boolean {
  const { value, type } = reading.dates[date]!;
  return value !== null && (type === "date" || type === "time");
}

/** All of its dates lie long before publication. */
function isLongAgo({ article, dates }: Statement): boolean {
  const { publishedMs, reading } = article;
  const days = dates.filter((index) => isDay(article, index));
  if (publishedMs === null || days.length === 0) return false;
  return days.every((index) => {
    const end = lastMomentOf(reading.dates[index]!.value!);
    return end !== null && publishedMs - end > LONG_AGO_DAYS * 86_400_000;
  });
}

/** The last moment of a year, a month or a day; null for other values. */
function lastMomentOf(value: string): number | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(value) ?? [];
  if (year === undefined) return null;
  const [y, m] = [Number(year), Number(month ?? 12)];
  return day === undefined ? Date.UTC(y, m, 0) : Date.UTC(y, m - 1, Number(day));
}

/** A sentence of a long quotation is somebody's, though its own words do not say whose. */
function isQuoted({ spans: [span] }: Statement, stretches: readonly Span[]): boolean {
  return stretches.some((stretch) => overlapOf(stretch, span!) > (span!.end - span!.start) / 2);
}

/** Headlines and captions repeat the report; a question tells nothing, nor does what only leads to what follows. */
function isRunningText({ article, sentence, spans }: Statement): boolean {
  const { reading } = article;
  const paragraph = reading.paragraphs[reading.sentences[sentence]!.paragraph];
  const isText = paragraph?.kind === "body" || paragraph?.kind === "list-item";
  return isText && !/[?:]$/u.test(article.article.text.slice(spans[0]!.start, spans.at(-1)!.end).trimEnd());
}

/** Somebody or something is, has or does: a verb with a subject before it. Taggers take a past tense for a participle. */
export function isFiniteClause(article: StoryArticle, spans: readonly Span[]): boolean {
  const { tags } = article.reading;
  const tokens = tokensIn(article, spans);
  const verb = tokens.findIndex((token) => /^(?:VB[DNPZ]|MD)$/u.test(tags[token]?.xpos ?? ""));
  return tokens.slice(0, Math.max(0, verb)).some((token) => NOMINAL.has(tags[token]!.upos));
}

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "DET"]);

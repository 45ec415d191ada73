/**
 * How much does each term tell? A term is weighed by how often it stands in its article and by how few articles
 * have it (Spärck Jones 1972): in how few of those at hand, and in how few of the news at large.
 *
 * A handful of reports of one event have all its words in common, so that counting them alone would find every word
 * worthless. What is expected of the news at large is therefore counted in, as if so many articles had been seen.
 */
import type { ArticleTerms } from "./read-terms.ts";
import { FIELDS } from "./read-terms.ts";
import type { ClusterWords } from "./words.ts";

/** The articles of the news at large that are taken to have been seen. */
const BACKGROUND_ARTICLES = 1_000;
/** A word of this place in the order stands in about one article of e: by Zipf, for articles of some 400 words. */
const EVERYDAY_RANK = 40;
/** The place that a word has which is not among the commonest. */
const RARE_RANK = 40_000;

/** Terms of one article, ascending by term, with their weights side by side. */
export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  readonly leads: Float32Array;
  /** Euclidean length of each field, in the order of `FIELDS`. */
  readonly lengths: readonly number[];
  readonly length: number;
  readonly leadLength: number;
  /** The term of most weight among persons and among places; -1 for none. */
  readonly topPerson: number;
  readonly topPlace: number;
}

export interface WeighedTerms {
  readonly vectors: readonly TermVector[];
  /** By number of the term: places in `FIELDS`. */
  readonly fields: readonly number[];
  /** By number of the term. */
  readonly names: readonly string[];
}

/** Numbers the terms by their spelling, so that the order of the articles changes nothing. */
export function weighTerms(articles: readonly ArticleTerms[], words: ClusterWords): WeighedTerms {
  const totals = new Map<string, { articles: number; fields: number[] }>();
  for (const { terms } of articles) {
    for (const [term, { fields }] of terms) {
      const total = totals.get(term) ?? { articles: 0, fields: FIELDS.map(() => 0) };
      totals.set(term, total);
      total.articles++;
      for (const [f, count] of fields.entries()) total.fields[f]! += count;
    }
  }
  const names = [...totals.keys()].sort((a, b) => (a < b ? -1 : 1));
  const numbers = new Map(names.map((name, i) => [name, i]));
  const fields = names.map((name) => indexOfMost(totals.get(name)!.fields));
  const rarities = names.map((name) => rarityOf(name, totals.get(name)!.articles, articles.length, words));
  return {
    vectors: articles.map((article) => vectorOf(article, { numbers, fields, rarities })),
    fields,
    names,
  };
}

function rarityOf(term: string, seen: number, nArticles: number, { ranks }: ClusterWords): number {
  const rank = ranks.get(term) ?? RARE_RANK;
  const expected = BACKGROUND_ARTICLES * (1 - Math.exp(-EVERYDAY_RANK / rank));
  return Math.log((BACKGROUND_ARTICLES + nArticles + 1) / (expected + seen));
}

function indexOfMost(counts: readonly number[]): number {
  return counts.reduce((best, count, i) => (count > counts[best]! ? i : best), 0);
}

interface Weighing {
  readonly numbers: ReadonlyMap<string, number>;
  readonly fields: readonly number[];
  readonly rarities: readonly number[];
}

function vectorOf({ terms }: ArticleTerms, { numbers, fields, rarities }: Weighing): TermVector {
  const entries = [...terms]
    .map(([term, { fields: counts, lead }]) => {
      const number = numbers.get(term)!;
      const count = counts.reduce((sum, value) => sum + value, 0);
      return { number, weight: weightOf(count, rarities[number]!), lead: weightOf(lead, rarities[number]!) };
    })
    .sort((a, b) => a.number - b.number);
  const squares = FIELDS.map(() => 0);
  let [square, leadSquare] = [0, 0];
  const tops = { person: -1, place: -1 };
  const topWeights = { person: 0, place: 0 };
  for (const { number, weight, lead } of entries) {
    squares[fields[number]!]! += weight * weight;
    const field = FIELDS[fields[number]!]!;
    square += weight * weight;
    leadSquare += lead * lead;
    if ((field === "person" || field === "place") && weight > topWeights[field]) {
      tops[field] = number;
      topWeights[field] = weight;
    }
  }
  return {
    terms: Int32Array.from(entries, ({ number }) => number),
    weights: Float32Array.from(entries, ({ weight }) => weight),
    leads: Float32Array.from(entries, ({ lead }) => lead),
    lengths: squares.map(Math.sqrt),
    length: Math.sqrt(square),
    leadLength: Math.sqrt(leadSquare),
    topPerson: tops.person,
    topPlace: tops.place,
  };
}

function weightOf(count: number, rarity: number): number {
  return count === 0 ? 0 : (1 + Math.log(count)) * rarity;
}

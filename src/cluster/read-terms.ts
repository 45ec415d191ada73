/**
 * What is one article about? Its content words, each with the part that it plays, and the days and years it names.
 *
 *     A magnitude 6.1 quake struck Ostvik on Sunday, Mayor Ana Ruiz said.
 *       ╰ word ╯   ╰figure╯╰word╯    ╰place╯ ╰day╯   ╰word╯ ╰person╯
 *
 * Names and figures tell one earthquake from the next, the other words tell an earthquake from an election. Words of
 * the headline and of the first sentences weigh twice: they are counted once more, as the lead. Linear in the length.
 */
import type { Reading, Span } from "../model/index.ts";
import type { ClusterWords } from "./words.ts";

/** The parts that a term can play. */
export const FIELDS = ["person", "place", "name", "figure", "noun", "verb"] as const;
export type Field = (typeof FIELDS)[number];

/** The layers of a reading that are looked at. */
export type ClusterReading = Pick<
  Reading,
  "article" | "sentences" | "tokens" | "tags" | "entities" | "mentions" | "dates"
>;

export interface TermCount {
  /** How often in each field, in the order of `FIELDS`. */
  readonly fields: readonly number[];
  /** How often in the headline and the first sentences. */
  readonly lead: number;
  /** Where it first stands. */
  readonly at: Span;
}

export interface ArticleTerms {
  readonly terms: ReadonlyMap<string, TermCount>;
  /** Days that the text names, as `YYYY-MM-DD`. */
  readonly days: ReadonlySet<string>;
  /** The year of publication, else the latest that the text names; null where none is known. */
  readonly year: number | null;
  /** Days since 1970 of publication; null where unknown. */
  readonly publishedDay: number | null;
}

/** The first sentences, in which news says what happened. */
const LEAD_SENTENCES = 4;
/** Words of an article that are looked at: what a report is about stands in it long before. */
const TOKENS_MAX = 4_000;
const DAY_MS = 86_400_000;

export function readTerms(reading: ClusterReading, words: ClusterWords): ArticleTerms {
  const values = reading.dates.flatMap(({ value }) => value ?? []);
  return {
    terms: countTerms(reading, words),
    days: new Set(values.flatMap((value) => /^\d{4}-\d\d-\d\d/u.exec(value)?.[0] ?? [])),
    year: yearOf(reading.article.published) ?? latest(values.flatMap((value) => yearOf(value) ?? [])),
    publishedDay: publishedDayOf(reading),
  };
}

function yearOf(date: string | null): number | null {
  const year = /^\d{4}/u.exec(date ?? "")?.[0];
  return year === undefined ? null : Number(year);
}

function latest(years: readonly number[]): number | null {
  return years.reduce<number | null>((most, year) => Math.max(most ?? year, year), null);
}

function publishedDayOf({ article }: ClusterReading): number | null {
  const ms = article.published === null ? Number.NaN : Date.parse(article.published);
  return Number.isNaN(ms) ? null : ms / DAY_MS;
}

interface Counting {
  readonly fields: number[];
  lead: number;
  readonly at: Span;
}

function countTerms(reading: ClusterReading, words: ClusterWords): ReadonlyMap<string, TermCount> {
  const { article, sentences, tokens, tags } = reading;
  const names = namedFields(reading);
  const terms = new Map<string, Counting>();
  // What the headline's words are of what the text's words are.
  const lemmas = new Map<string, string>();
  for (const [s, { firstToken, endToken }] of sentences.entries()) {
    if (firstToken >= TOKENS_MAX) break;
    for (let i = firstToken; i < endToken; i++) {
      const { upos, lemma } = tags[i]!;
      const field = fieldOf(upos, names[i] ?? null);
      const term = lemma.toLowerCase();
      if (field === null || words.stopWords.has(term) || !/[\p{L}\p{N}]/u.test(term)) continue;
      const written = article.text.slice(tokens[i]!.start, tokens[i]!.end);
      const counting = terms.get(term) ?? { fields: FIELDS.map(() => 0), lead: 0, at: tokens[i]! };
      terms.set(term, counting);
      lemmas.set(written.toLowerCase(), term);
      counting.fields[FIELDS.indexOf(field)]!++;
      if (s < LEAD_SENTENCES) counting.lead++;
    }
  }
  for (const [word] of (article.titleSpan === null ? (article.title ?? "") : "").matchAll(
    /[\p{L}\p{N}]+/gu,
  )) {
    const counting = terms.get(lemmas.get(word.toLowerCase()) ?? "");
    if (counting !== undefined) counting.lead++;
  }
  return terms;
}

function fieldOf(upos: string, named: Field | null): Field | null {
  switch (upos) {
    case "NUM":
      return "figure";
    case "NOUN":
    case "PROPN":
      return named ?? "noun";
    case "VERB":
    case "ADJ":
      return named ?? "verb";
    default:
      return null;
  }
}

/** For each token the field of the name that it is part of. */
function namedFields({ tokens, entities, mentions }: ClusterReading): readonly (Field | null)[] {
  const fields: (Field | null)[] = tokens.map(() => null);
  for (const { start, end, form, entity } of mentions) {
    if (form !== "name") continue;
    const kind = entities[entity]?.kind;
    const field = kind === "person" || kind === "place" ? kind : "name";
    for (let i = firstTokenFrom(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) {
      fields[i] = field;
    }
  }
  return fields;
}

/** Index of the first token that begins at `offset` or later. */
function firstTokenFrom(tokens: ClusterReading["tokens"], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

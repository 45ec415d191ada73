/**
 * Measures entities and coreference: pronouns, nominals and names within GUM's articles, names across the
 * reports of ECB+'s topics.
 *
 *     npm run eval -- entities
 *     SHOW=they npm run eval -- entities      prints the wrong ones as well: he/she, they, it or nominal
 */
import { entityWords } from "../src/language/en/entities.ts";
import { loadEnglishReader } from "../src/language/en/models.ts";
import { textWords } from "../src/language/en/text.ts";
import {
  type Article,
  type Mention,
  overlapOf,
  type Reading,
  type Span,
  type TextLayers,
  textOf,
} from "../src/model/index.ts";
import { joinEntities } from "../src/resolve/entities/join-entities.ts";
import { resolveEntities } from "../src/resolve/entities/resolve-entities.ts";
import { readTextLayers } from "../src/text/index.ts";
import { bCubed } from "./coreference-metrics.ts";
import { type EcbDocument, type EcbName, readEcbStories } from "./ecb-names.ts";
import { type GumArticle, readGumMentions } from "./gum-mentions.ts";
import type { EvalTable } from "./table.ts";

export function evaluateEntities(): readonly EvalTable[] {
  return [gumTable("dev"), gumTable("train"), ecbTable("train"), ecbTable("dev")];
}

/** GUM's own tags, trees and names go in, so that only what is resolved here is measured. */
function gumTable(part: "train" | "dev"): EvalTable {
  const articles = readGumMentions(part);
  const news = articles.filter(({ genre }) => genre === "news");
  return {
    title: `coreference ${part}`,
    corpus: `gum/${part}`,
    rows: [
      { name: "news", values: measure(news) },
      { name: "all genres", values: measure(articles) },
    ],
  };
}

const PRONOUNS: Readonly<Record<string, RegExp>> = {
  "he/she": /^(?:he|him|his|himself|she|her|hers|herself)$/iu,
  they: /^(?:they|them|their|theirs|themselves)$/iu,
  it: /^(?:it|its|itself)$/iu,
};

interface Count {
  gold: number;
  answered: number;
  right: number;
}

function measure(articles: readonly GumArticle[]): Record<string, number> {
  const counts = new Map<string, Count>();
  const gold = new Map<string, string>();
  const response = new Map<string, string>();
  for (const article of articles) {
    const { mentions } = resolveEntities(article.text, article.layers, entityWords);
    countReferences(article, mentions, counts);
    addPartitions(article, mentions, gold, response);
  }
  const values: Record<string, number> = {};
  for (const name of [...Object.keys(PRONOUNS), "nominal"]) {
    const { gold: all, answered, right } = counts.get(name) ?? { gold: 0, answered: 0, right: 0 };
    values[`${name} P`] = answered === 0 ? 0 : right / answered;
    if (name === "nominal") values[`${name} n`] = answered;
    else values[`${name} R`] = all === 0 ? 0 : right / all;
  }
  const { precision, recall, f1 } = bCubed(gold, response);
  return { ...values, "B³ P": precision, "B³ R": recall, "B³ F1": f1 };
}

/**
 * A reference is right where the nearest earlier mention of its entity that is no pronoun stands in its gold
 * chain. All gold pronouns of the third person count, empty ones and those without antecedent left out.
 */
function countReferences(
  article: GumArticle,
  mentions: readonly Mention[],
  counts: Map<string, Count>,
): void {
  const chains = chainsByHead(article);
  const heads = mentions.map((mention) => headToken(article, mention));
  const count = (name: string, field: keyof Count) => {
    const known = counts.get(name) ?? { gold: 0, answered: 0, right: 0 };
    known[field]++;
    counts.set(name, known);
  };
  const started = new Set<string>();
  for (const { head, chain } of [...article.mentions].sort((a, b) => a.head - b.head)) {
    const name = pronounName(article, head);
    if (name === null) started.add(chain);
    else if (started.has(chain)) count(name, "gold");
  }
  mentions.forEach((mention, m) => {
    const name = mention.form === "pronoun" ? pronounName(article, heads[m]!) : mention.form;
    if (name === null || name === "name") return;
    const own = chains.get(heads[m]!);
    for (let a = m - 1; a >= 0; a--) {
      const earlier = mentions[a]!;
      if (earlier.entity !== mention.entity || earlier.form === "pronoun" || heads[a]! >= heads[m]!) continue;
      count(name, "answered");
      const theirs = chains.get(heads[a]!);
      if (own?.some((chain) => theirs?.includes(chain))) count(name, "right");
      else if (process.env["SHOW"] === name) show(article, mention, earlier);
      break;
    }
  });
}

function show(article: GumArticle, mention: Mention, earlier: Mention): void {
  const from = Math.max(0, Math.min(earlier.start, mention.start) - 60, mention.start - 400);
  const text = article.text;
  console.log(
    `${article.id}: ${text.slice(from, mention.start)}<<${text.slice(mention.start, mention.end)}>>${text.slice(mention.end, mention.end + 50)}`.replace(
      /\n/gu,
      " ",
    ),
    `\n   = ${text.slice(earlier.start, earlier.end)}  ${mention.trace.rule} ${mention.trace.because?.join("; ")}`,
  );
}

/** Chains by the token that heads a mention, and by the names that hang on it: “veteran” → “Ana Ruiz”. */
function chainsByHead({ mentions, layers }: GumArticle): ReadonlyMap<number, readonly string[]> {
  const chains = new Map<number, string[]>();
  for (const { head, chain } of mentions) chains.set(head, [...(chains.get(head) ?? []), chain]);
  layers.dependencies.forEach(({ head, deprel }, t) => {
    if (!chains.has(t) && /^(?:flat|appos|nmod:desc)$/u.test(deprel)) chains.set(t, chains.get(head) ?? []);
  });
  return chains;
}

function pronounName({ text, layers }: GumArticle, head: number): string | null {
  const token = layers.tokens[head]!;
  const word = text.slice(token.start, token.end);
  return Object.keys(PRONOUNS).find((name) => PRONOUNS[name]!.test(word)) ?? null;
}

/** The token of the mention that the tree hangs outside of it. */
function headToken({ layers }: GumArticle, mention: Mention): number {
  let first = 0;
  let last = layers.tokens.length;
  while (first < last) {
    const middle = (first + last) >> 1;
    if (layers.tokens[middle]!.start < mention.start) first = middle + 1;
    else last = middle;
  }
  for (let t = first; t < layers.tokens.length && layers.tokens[t]!.end <= mention.end; t++) {
    const { head, deprel } = layers.dependencies[t]!;
    const outside = head < first || layers.tokens[head]!.start >= mention.end;
    if (outside && deprel !== "punct") return t;
  }
  return first;
}

const MEASURED_TYPES = new Set(["person", "organization", "place"]);

/** Mentions of people, organizations and places by the token that heads them. */
function addPartitions(
  article: GumArticle,
  mentions: readonly Mention[],
  gold: Map<string, string>,
  response: Map<string, string>,
): void {
  const measured = new Set<number>();
  for (const { head, chain, type } of article.mentions) {
    const tag = article.layers.tags[head]!.upos;
    if (!MEASURED_TYPES.has(type) || !(tag === "PROPN" || pronounName(article, head) !== null)) continue;
    measured.add(head);
    gold.set(`${article.id} ${head}`, `${article.id} ${chain}`);
  }
  for (const mention of mentions) {
    const head = headToken(article, mention);
    if (measured.has(head)) response.set(`${article.id} ${head}`, `${article.id} ${mention.entity}`);
  }
}

/** Partitions of the marked phrases of one split: the gold one, ours, and one by exact words. */
interface Partitions {
  readonly gold: Map<string, string>;
  readonly joined: Map<string, string>;
  readonly exact: Map<string, string>;
}

/**
 * Names across the reports of one story, on our own layers: joined, and as a baseline by their exact words. First
 * over all marked phrases that hold a capitalized word (“an Ostvik shop”, “Man”), then over those that a name heads.
 */
function ecbTable(split: "train" | "dev"): EvalTable {
  const all = newPartitions();
  const headed = newPartitions();
  for (const story of readEcbStories(split)) addStory(story, all, headed);
  return {
    title: `names across reports ${split}`,
    corpus: `ecbplus/${split}`,
    rows: [
      { name: "joined", values: valuesOf(all, all.joined) },
      { name: "same words", values: valuesOf(all, all.exact) },
      { name: "joined, headed by a name", values: valuesOf(headed, headed.joined) },
      { name: "same words, headed by a name", values: valuesOf(headed, headed.exact) },
    ],
  };
}

function newPartitions(): Partitions {
  return { gold: new Map(), joined: new Map(), exact: new Map() };
}

function valuesOf({ gold }: Partitions, response: ReadonlyMap<string, string>): Record<string, number> {
  const { precision, recall, f1 } = bCubed(gold, response);
  return { names: gold.size, found: response.size, "B³ P": precision, "B³ R": recall, "B³ F1": f1 };
}

function layersOf(text: string): TextLayers {
  return readTextLayers({ text, skipped: [], titleSpan: null }, textWords, loadEnglishReader());
}

function addStory(story: readonly EcbDocument[], all: Partitions, headed: Partitions): void {
  const readings = story.map(
    ({ text }): Pick<Reading, "entities" | "mentions" | "article"> => ({
      ...resolveEntities(text, layersOf(text), entityWords),
      article: {} as Article,
    }),
  );
  const ids = new Map<string, string>();
  for (const { id, members } of joinEntities(readings, entityWords)) {
    for (const { article, entity } of members) ids.set(`${article} ${entity}`, id);
  }
  for (const [d, { id, story: storyId, text, names }] of story.entries()) {
    const mentions = readings[d]!.mentions.filter(({ form }) => form === "name");
    const add = (partitions: Partitions, { start, chain }: EcbName, place: Span) => {
      const key = `${id} ${start}`;
      partitions.gold.set(key, `${storyId} ${chain}`);
      const [mention] = [...mentions].sort((a, b) => overlapOf(b, place) - overlapOf(a, place));
      if (mention === undefined || overlapOf(mention, place) === 0) return;
      partitions.joined.set(key, `${storyId} ${ids.get(`${d} ${mention.entity}`)}`);
      partitions.exact.set(key, `${storyId} ${textOf(text, mention).toLowerCase()}`);
    };
    for (const name of names) {
      add(all, name, name);
      if (name.head !== null) add(headed, name, name.head);
    }
  }
}

/**
 * How well is it found who said what? PolNeAR, from the raw text.
 *
 * Tokens: precision and recall of all tokens marked as source, as cue, as content, over the corpus.
 * Relations: an attribution is right where cue and content overlap those of one gold attribution and the
 * sources overlap too or are both missing; one to one, best overlap first. PolNeAR marks wishes, plans and
 * attitudes (“wants”, “supports”, “seemed”) as well, which this program leaves alone on purpose: the row
 * “quoted” counts only gold with words in quotation marks, where there is no such difference. It does not
 * look inside direct speech (“They claim we knew,” said Ruiz), so what is found there is not counted either.
 */
import { findAttributions } from "../src/attribution/extract.ts";
import { findQuotations, quotationAt } from "../src/attribution/quotation-marks.ts";
import { attributionWords } from "../src/language/en/attribution.ts";
import { loadEnglishModels } from "../src/language/en/models.ts";
import { textWords } from "../src/language/en/text.ts";
import { type Attribution, overlapOf, overlaps, type Span } from "../src/model/index.ts";
import { readTextLayers } from "../src/text/index.ts";
import { type GoldAttribution, type PolnearArticle, readPolnear } from "./polnear.ts";
import type { EvalTable } from "./table.ts";

/** Scores on our own layers, read from the raw text, and on the CoreNLP trees that come with the corpus. */
export function evaluateAttribution(): EvalTable {
  const silver = readPolnear("dev");
  const own = silver.map(withOwnLayers);
  return {
    title: "attribution",
    corpus: `polnear/dev, ${silver.length} articles`,
    rows: [...rowsOf("own trees", own, own.map(read)), ...rowsOf("CoreNLP trees", silver, silver.map(read))],
  };
}

export function withOwnLayers(article: PolnearArticle): PolnearArticle {
  const { text, titleSpan } = article;
  const layers = readTextLayers({ text, skipped: [], titleSpan }, textWords, loadEnglishModels());
  return { ...article, layers };
}

/** For each rule: what it found and how much of it was right, sources included. */
export function precisionByRule(articles: readonly PolnearArticle[]): EvalTable {
  const counts = new Map<string, { found: number; content: number; relation: number }>();
  for (const article of articles) {
    const found = read(article);
    const pairs = new Map(pairUp(article, found).map((pair) => [pair.found, pair]));
    for (const attribution of found) {
      const count = counts.get(attribution.trace.rule) ?? { found: 0, content: 0, relation: 0 };
      counts.set(attribution.trace.rule, count);
      count.found++;
      const pair = pairs.get(attribution);
      if (pair === undefined) continue;
      count.content++;
      if (sameSource(pair.gold, attribution)) count.relation++;
    }
  }
  return {
    title: "attribution by rule",
    corpus: `polnear, ${articles.length} articles`,
    rows: [...counts]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { found, content, relation }]) => ({
        name,
        values: { found, "cue and content": content / found, "and source": relation / found },
      })),
  };
}

export function read(article: PolnearArticle): readonly Attribution[] {
  const { text, layers } = article;
  const quotations = findQuotations(text, layers.paragraphs);
  return findAttributions(text, layers, { entities: [], mentions: [] }, attributionWords).filter(
    ({ cue }) => cue === null || quotationAt(quotations, cue.start) === null,
  );
}

type Found = readonly (readonly Attribution[])[];

function rowsOf(trees: string, articles: readonly PolnearArticle[], found: Found): EvalTable["rows"] {
  const roles = ["source", "cue", "content"] as const;
  return [
    ...roles.map((role) => ({
      name: `${trees}: ${role}, tokens`,
      values: tokenScores(articles, found, role),
    })),
    { name: `${trees}: relations`, values: relationScores(articles, found) },
    { name: `${trees}: relations, quoted`, values: quotedRecall(articles, found) },
    { name: `${trees}: say-type cues found`, values: plainCueScores(articles, found) },
  ];
}

function tokenScores(articles: readonly PolnearArticle[], found: Found, role: "source" | "cue" | "content") {
  let both = 0;
  let gold = 0;
  let ours = 0;
  for (const [index, article] of articles.entries()) {
    const inGold = marksOf(
      article,
      article.attributions.flatMap((attribution) => attribution[role]),
    );
    const inOurs = marksOf(
      article,
      found[index]!.flatMap((attribution) => spansOf(attribution, role)),
    );
    for (const token of inGold) if (inOurs.has(token)) both++;
    gold += inGold.size;
    ours += inOurs.size;
  }
  return scores(both, ours, gold);
}

function relationScores(articles: readonly PolnearArticle[], found: Found) {
  let right = 0;
  let gold = 0;
  let ours = 0;
  for (const [index, article] of articles.entries()) {
    right += pairUp(article, found[index]!).filter((pair) => sameSource(pair.gold, pair.found)).length;
    gold += article.attributions.length;
    ours += found[index]!.length;
  }
  return scores(right, ours, gold);
}

/** Recall over gold with quotation marks in the content; precision over what was found as direct or mixed. */
function quotedRecall(articles: readonly PolnearArticle[], found: Found) {
  let gold = 0;
  let goldRight = 0;
  let ours = 0;
  let oursRight = 0;
  for (const [index, article] of articles.entries()) {
    const right = pairUp(article, found[index]!).filter((pair) => sameSource(pair.gold, pair.found));
    const quoted = ({ content }: GoldAttribution) =>
      content.some(({ start, end }) => /[“”"]/u.test(article.text.slice(start, end)));
    gold += article.attributions.filter(quoted).length;
    goldRight += right.filter((pair) => quoted(pair.gold)).length;
    ours += found[index]!.filter(({ quotation }) => quotation !== "indirect").length;
    oursRight += right.filter((pair) => pair.found.quotation !== "indirect").length;
  }
  const precision = oursRight / Math.max(1, ours);
  const recall = goldRight / Math.max(1, gold);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Forms of the plainest cues: say, tell, add, announce, state, “according to”. */
const PLAIN_CUE =
  /\b(?:say|says|said|saying|tell|tells|told|telling|add|adds|added|adding|announces?|announced|announcing|states?|stated|stating|according)\b/iu;

/**
 * The cues that a reader looks for first, sources left aside. Recall over gold whose cue is of that kind; precision over
 * what was found with one. Cue and content must overlap the gold's.
 */
function plainCueScores(articles: readonly PolnearArticle[], found: Found) {
  let right = 0;
  let gold = 0;
  let ours = 0;
  for (const [index, article] of articles.entries()) {
    const isPlain = (spans: readonly Span[]) =>
      spans.some(({ start, end }) => PLAIN_CUE.test(article.text.slice(start, end)));
    right += pairUp(article, found[index]!).filter(({ found: one }) => isPlain(spansOf(one, "cue"))).length;
    gold += article.attributions.filter(({ cue }) => isPlain(cue)).length;
    ours += found[index]!.filter((one) => isPlain(spansOf(one, "cue"))).length;
  }
  return scores(right, ours, gold);
}

export interface Pair {
  readonly gold: GoldAttribution;
  readonly found: Attribution;
}

/** Pairs gold and found whose cues and contents overlap, one to one, the largest overlap first. */
export function pairUp(article: PolnearArticle, found: readonly Attribution[]): readonly Pair[] {
  const candidates = article.attributions.flatMap((gold, goldIndex) =>
    found.flatMap((attribution, foundIndex) => {
      const cue = shared(gold.cue, spansOf(attribution, "cue"));
      const content = shared(gold.content, attribution.content);
      return cue > 0 && content > 0
        ? [{ gold, found: attribution, goldIndex, foundIndex, size: content }]
        : [];
    }),
  );
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  return candidates
    .toSorted((a, b) => b.size - a.size || a.goldIndex - b.goldIndex || a.foundIndex - b.foundIndex)
    .filter(({ goldIndex, foundIndex }) => {
      if (usedGold.has(goldIndex) || usedFound.has(foundIndex)) return false;
      usedGold.add(goldIndex);
      usedFound.add(foundIndex);
      return true;
    });
}

export function sameSource(gold: GoldAttribution, found: Attribution): boolean {
  if (gold.source.length === 0 || found.source === null)
    return gold.source.length === 0 && found.source === null;
  return gold.source.some((span) => overlaps(span, found.source!));
}

function spansOf(attribution: Attribution, role: "source" | "cue" | "content"): readonly Span[] {
  if (role === "content") return attribution.content;
  const span = attribution[role];
  return span === null ? [] : [span];
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  return a.reduce((sum, one) => sum + b.reduce((inner, other) => inner + overlapOf(one, other), 0), 0);
}

/** Indices of the tokens that a span touches. */
function marksOf({ layers }: PolnearArticle, spans: readonly Span[]): ReadonlySet<number> {
  const marks = new Set<number>();
  for (const span of spans) {
    let low = 0;
    let high = layers.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (layers.tokens[middle]!.end <= span.start) low = middle + 1;
      else high = middle;
    }
    for (let token = low; token < layers.tokens.length && layers.tokens[token]!.start < span.end; token++)
      marks.add(token);
  }
  return marks;
}

function scores(right: number, ours: number, gold: number) {
  const precision = right / Math.max(1, ours);
  const recall = right / Math.max(1, gold);
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

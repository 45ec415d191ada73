/**
 * Whose words stand in quotation marks? Ours beside what a TypeScript user would take instead, on PolNeAR's articles.
 *
 * Gold are the words in double quotation marks inside marked content: a scare quote, a title or a slogan that nobody
 * is made to say is no quotation. Words: precision and recall of those words. Source: recall over gold quotations
 * with a source, precision over found quotations with one; right where the two share quoted words and the sources
 * overlap.
 */
import { overlaps, type Span, textOf } from "../src/model/index.ts";
import type { ReadText } from "./attribution.ts";
import { quotationsByCompromise } from "./peers/compromise.ts";
import type { PeerQuotation } from "./peers/peer.ts";
import { quotationsByPattern } from "./peers/plain-pattern.ts";
import { scoresOf, wordsIn } from "./relations.ts";
import type { EvalTable } from "./table.ts";

/** `texts` as our own reader read them: peers are given the same characters and counted in the same tokens. */
export function evaluateQuotations(texts: readonly ReadText[]): EvalTable {
  return {
    title: "quotations",
    corpus: `polnear/dev, ${texts.length} articles`,
    rows: [
      rowOf("crossread", texts, ownQuotations),
      rowOf("compromise .quotations()", texts, ({ text }) => quotationsByCompromise(text)),
      rowOf("plain pattern", texts, ({ text }) => quotationsByPattern(text)),
    ],
  };
}

function ownQuotations({ text, found }: ReadText): readonly PeerQuotation[] {
  return found
    .filter(({ quotation }) => quotation !== "indirect")
    .map(({ source, content }) => ({ source: source[0] ?? null, content: quotedParts(text, content) }));
}

type Row = EvalTable["rows"][number];

function rowOf(
  name: string,
  texts: readonly ReadText[],
  find: (text: ReadText) => readonly PeerQuotation[],
): Row {
  const words = { right: 0, own: 0, gold: 0 };
  let [goldSources, goldRight, ownSources, ownRight] = [0, 0, 0, 0];
  for (const text of texts) {
    const gold = text.gold
      .map(({ source, content }) => ({ source, words: wordsIn(text, quotedParts(text.text, content)) }))
      .filter((one) => one.words.size > 0);
    const found = find(text)
      .map(({ source, content }) => ({ source, words: wordsIn(text, content) }))
      .filter((one) => one.words.size > 0);
    const inGold = unionOf(gold);
    const inFound = unionOf(found);
    words.gold += inGold.size;
    words.own += inFound.size;
    for (const word of inFound) if (inGold.has(word)) words.right++;

    const named = found.filter(({ source }) => source !== null);
    const isRight = (one: (typeof gold)[number], other: (typeof named)[number]) =>
      one.source.some((span) => overlaps(span, other.source!)) && sharesWord(one.words, other.words);
    const withSource = gold.filter(({ source }) => source.length > 0);
    goldSources += withSource.length;
    goldRight += withSource.filter((one) => named.some((other) => isRight(one, other))).length;
    ownSources += named.length;
    ownRight += named.filter((other) => withSource.some((one) => isRight(one, other))).length;
  }
  const { precision, recall, f1 } = scoresOf(words);
  return {
    name,
    values: {
      precision,
      recall,
      f1,
      ...(ownSources === 0
        ? { sources: "names none" }
        : { "source precision": ownRight / ownSources, "source recall": goldRight / goldSources }),
    },
  };
}

/** A quotation that its span leaves open ends with it: the mark may stand in the next paragraph. */
const QUOTED = /[“"][^“”"]*(?:[”"]|$|(?=“))/gu;

function quotedParts(text: string, spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span) =>
    [...textOf(text, span).matchAll(QUOTED)].map(({ 0: part, index }) => ({
      start: span.start + index,
      end: span.start + index + part.length,
    })),
  );
}

function unionOf(quotations: readonly { readonly words: ReadonlySet<number> }[]): ReadonlySet<number> {
  return new Set(quotations.flatMap(({ words }) => [...words]));
}

function sharesWord(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

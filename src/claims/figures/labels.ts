/**
 * What a count is called: the noun as the reports have it, and what befell the counted.
 *
 *     About 1,200 engineers and soldiers have crossed the border.   →   engineers and soldiers who crossed
 *     The death toll rose to 14.                                    →   people killed
 *
 * Of several reports' nouns the one that most of them use, of as many the first. The words for what befell
 * them come from the language's table; a fate that the table does not know is left out.
 */

import { commonLemma } from "../story.ts";
import { tokensIn } from "../terms.ts";
import type { ClaimWords } from "../words.ts";
import { isMoney } from "./compare-counts.ts";
import type { FigureFact } from "./figure-fact.ts";

/** Never empty. The facts count one thing; at least one. */
export function labelOf(facts: readonly FigureFact[], words: ClaimWords): string {
  if (facts[0]!.counted.kind === "amount") return labelOfAmount(facts, words);
  const noun = commonestOf(facts.flatMap((fact) => nounOf(fact, words) ?? [])) ?? facts[0]!.figure.unit;
  const known = noun.split(" ");
  const fates = sharedFates(facts, words)
    .flatMap((fate) => words.figures.fateWords.get(fate) ?? [])
    .filter((word) => !known.includes(word));
  const isSaid = facts[0]!.counted.fates.some((fate) =>
    known.some(
      (word) => words.figures.standings.has(commonLemma(word, words)) && words.figures.fateWords.has(fate),
    ),
  );
  return isSaid || fates.length === 0 ? noun : `${noun} ${[...new Set(fates)].join(` ${words.figures.or} `)}`;
}

/** “deficit”, “oil”; else what most of a sum of money is of, “metro”; else the unit. */
function labelOfAmount(facts: readonly FigureFact[], words: ClaimWords): string {
  const { unit } = facts[0]!.counted;
  const commonest = (names: (counted: FigureFact["counted"]) => readonly string[]) =>
    commonestOf(facts.flatMap(({ counted }) => names(counted).filter((name) => name !== "")));
  const thing = isMoney(unit, words.figures) ? commonest(({ things }) => [...things].sort()) : null;
  return commonest(({ measure }) => [measure]) ?? commonest(({ head }) => [head]) ?? thing ?? unit;
}

/** As written, without number and hedge; null where no noun is counted. */
function nounOf({ article, figure, counted: { head } }: FigureFact, words: ClaimWords): string | null {
  if (figure.of === null) return head === words.figures.tolledHead ? head : null;
  const { reading } = article;
  const lemmas = new Set(figure.of.toLowerCase().split(" "));
  const counted = tokensIn(article, [figure]).filter((token) => {
    const lemma = reading.tags[token]?.lemma.toLowerCase() ?? "";
    return lemmas.has(lemma) || lemmas.has(textAt(article, token).toLowerCase());
  });
  // “The number of miners killed rose to 13”: the noun stands before the figure.
  if (counted.length === 0) return figure.counted ?? (head === "" ? null : head);
  const [first, last] = [counted[0]!, withJoined(article, counted.at(-1)!)];
  return article.article.text
    .slice(reading.tokens[first]!.start, reading.tokens[last]!.end)
    .split(/\s+/u)
    .map((word, i) =>
      isHeadline(article, figure) && !isNameAt(article, first + i) ? word.toLowerCase() : word,
    )
    .join(" ");
}

/** In a headline every word may have a capital: “212 Passengers”. */
function isHeadline({ reading }: FigureFact["article"], { sentence }: FigureFact["figure"]): boolean {
  const paragraph = reading.sentences[sentence]?.paragraph ?? -1;
  return reading.paragraphs[paragraph]?.kind === "headline";
}

function isNameAt({ reading }: FigureFact["article"], token: number): boolean {
  const upos = reading.tags[token]?.upos;
  return upos === "PROPN" || upos === "ADJ";
}

/** “engineers and soldiers”: the plural that is joined to the counted, or the counted where none is. */
function withJoined({ reading }: FigureFact["article"], last: number): number {
  const [joint, next] = [reading.tags[last + 1], reading.tags[last + 2]];
  return joint?.upos === "CCONJ" && next?.xpos === "NNS" && reading.tags[last]?.xpos === "NNS"
    ? last + 2
    : last;
}

function textAt({ article, reading }: FigureFact["article"], token: number): string {
  return article.text.slice(reading.tokens[token]!.start, reading.tokens[token]!.end);
}

/** Fates first, then the doings of the counted; those that all facts have, or the kin that each has one of. */
function sharedFates(facts: readonly FigureFact[], words: ClaimWords): readonly string[] {
  const all = facts.map(({ counted: { fates }, figure }) => [...new Set([...fates, ...figure.roles])]);
  const shared = all[0]!.filter((fate) => all.every((others) => others.includes(fate)));
  if (shared.length > 0) return shared;
  const kin = (fate: string) => words.figures.kinFates.get(fate) ?? fate;
  const [first] = all[0]!;
  const areKin =
    first !== undefined && all.every((others) => others.some((fate) => kin(fate) === kin(first)));
  return areKin ? [...new Set(all.flat())].filter((fate) => kin(fate) === kin(first)) : [];
}

function commonestOf(nouns: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const noun of nouns) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  let best: string | null = null;
  for (const [noun, count] of counts) if (best === null || count > counts.get(best)!) best = noun;
  return best;
}

/**
 * Do two sentences of different reports make the same claim? MSRP: pairs from the news, judged by people.
 *
 * The likeness is the model's that helps to join statements into claims: its weights come from train, and its cut is a half.
 * The best cuts of the baselines are chosen on train. The last row of ours is as the program itself joins, which is meant to be right when it joins and not to
 * join all it could.
 */
import { compareWordings } from "../src/claims/likeness/model.ts";
import { SAME_CLAIM_MIN, statementLikeness } from "../src/claims/statement-likeness.ts";
import { likenessOfTerms } from "../src/claims/terms.ts";
import { claimWords } from "../src/language/en/claims.ts";
import { NO_VECTORS } from "../src/model/index.ts";
import { publishedRows } from "./published.ts";
import { type ReadPair, readSentencePairs } from "./sentence-pairs.ts";
import type { EvalTable } from "./table.ts";

interface ScoredPair extends ReadPair {
  readonly likeness: number;
  /** Words in common (Dice), as a program would that knows nothing. */
  readonly overlap: number;
  /** Weighed terms in common (Dice). */
  readonly terms: number;
  /** Cosine of the words weighed by their rarity (Salton and Buckley 1988). */
  readonly cosine: number;
  readonly joined: number;
}

export function evaluateClaims(): EvalTable {
  const train = scorePairs("train");
  const dev = scorePairs("dev");
  const rowOf = (name: string, score: (pair: ScoredPair) => number, cut = bestCut(train, score)) => ({
    name,
    values: { cut, ...measure(dev, score, cut) },
  });
  return {
    title: "same claim",
    corpus: `pairs/msrp-dev, ${dev.length} pairs`,
    rows: [
      rowOf("always the same", () => 1, 0.5),
      rowOf("words in common", ({ overlap }) => overlap),
      rowOf("TF-IDF cosine", ({ cosine }) => cosine),
      rowOf("weighed terms in common", ({ terms }) => terms),
      rowOf("likeness", ({ likeness }) => likeness, 0.5),
      rowOf("as claims are joined", ({ joined }) => joined, SAME_CLAIM_MIN),
      ...publishedRows("msrp"),
    ],
  };
}

function scorePairs(split: "train" | "dev"): readonly ScoredPair[] {
  const { pairs, rarity } = readSentencePairs(split);
  const compare = compareWordings(claimWords, rarity);
  const joinedAs = statementLikeness({ words: claimWords, entities: [], vectors: NO_VECTORS }, rarity);
  const idf = wordRarity(pairs);
  return pairs.map((pair) => {
    const { a, b, text, text2 } = pair;
    return {
      ...pair,
      likeness: compare(a, b).probability,
      overlap: overlapOfWords(wordsIn(text), wordsIn(text2)),
      terms: likenessOfTerms(a.terms, b.terms, rarity),
      cosine: cosineOfWords(wordsIn(text), wordsIn(text2), idf),
      joined: joinedAs(a, b),
    };
  });
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function overlapOfWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function wordRarity(pairs: readonly ReadPair[]): (word: string) => number {
  const nSentences = new Map<string, number>();
  for (const { text, text2 } of pairs) {
    for (const word of [...wordsIn(text), ...wordsIn(text2)]) {
      nSentences.set(word, (nSentences.get(word) ?? 0) + 1);
    }
  }
  return (word) => Math.log((2 * pairs.length + 1) / ((nSentences.get(word) ?? 0) + 1));
}

function cosineOfWords(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  idf: (word: string) => number,
): number {
  const squares = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + idf(word) ** 2, 0);
  const shared = squares([...a].filter((word) => b.has(word)));
  return shared === 0 ? 0 : shared / Math.sqrt(squares(a) * squares(b));
}

/** The cut with the best accuracy, in steps of a hundredth. */
function bestCut(pairs: readonly ScoredPair[], score: (pair: ScoredPair) => number): number {
  const cuts = Array.from({ length: 100 }, (_, i) => i / 100);
  return cuts.reduce((best, cut) =>
    measure(pairs, score, cut).accuracy > measure(pairs, score, best).accuracy ? cut : best,
  );
}

function measure(
  pairs: readonly ScoredPair[],
  score: (pair: ScoredPair) => number,
  cut: number,
): { accuracy: number; precision: number; recall: number; F1: number } {
  const joined = pairs.filter((pair) => score(pair) >= cut);
  const right = joined.filter(({ same }) => same).length;
  const same = pairs.filter((pair) => pair.same).length;
  const accuracy = (right + (pairs.length - same - (joined.length - right))) / pairs.length;
  const [precision, recall] = [joined.length === 0 ? 0 : right / joined.length, right / same];
  return {
    accuracy,
    precision,
    recall,
    F1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/**
 * In what ways are two wordings alike? Numbers for a model to weigh, the same from either side.
 *
 *     Nine miners died when gas ignited at Zora.
 *     A gas explosion at Zora killed nine miners.
 *       shared  #9 miner zora gas · synonyms  die kill · only here  ignite | explosion
 *
 * All are shares of what there is, or counts of content words, so that they mean the same in a story of five
 * reports and among thousands of unrelated sentences: rarity enters only as a weight within a share.
 */
import { countInOrder } from "../words-in-order.ts";
import type { Item, ItemKind, Synonyms, Wording } from "./wording.ts";

/** What the features take of the statements besides their words: things that forbid, told apart from likeness. */
export interface Differences {
  readonly figuresClash: boolean;
  readonly datesClash: boolean;
  readonly oneIsNegated: boolean;
  readonly oneIsUnreal: boolean;
}

export const LIKENESS_FEATURES = [
  "shorter by longer",
  "words more",
  "words",
  "lemmas",
  "in common",
  "less covered",
  "more covered",
  "less covered with synonyms",
  "more covered with synonyms",
  "word pairs",
  "word triples",
  "content pairs",
  "same order of shorter",
  "same order of longer",
  "letters",
  "tree",
  "root",
  "verbs",
  "names",
  "same numbers",
  "shared number",
  "own number each",
  "figures clash",
  "dates clash",
  "one negated",
  "one unreal",
  "fewer of own",
  "more of own",
  "fewer own nouns",
  "more own nouns",
  "fewer own verbs",
  "more own verbs",
  "fewer own names",
  "more own names",
  "fewer own others",
  "more own others",
  "rarest own of less",
  "rarest own of more",
  "less own weight",
  "more own weight",
] as const;

/** Where the share of what both have stands among the features: the plainest measure of likeness. */
export const IN_COMMON = LIKENESS_FEATURES.indexOf("in common");
/** Where it is told whether both hang on one word, and how many names one has that the other lacks. */
export const SAME_ROOT = LIKENESS_FEATURES.indexOf("root");
export const OWN_NAMES = LIKENESS_FEATURES.indexOf("more own names");

export function likenessFeatures(
  a: Wording,
  b: Wording,
  differences: Differences,
  synonyms: Synonyms,
): readonly number[] {
  const [left, right] = [coverageOf(a, b, synonyms), coverageOf(b, a, synonyms)];
  const [short, long] = [Math.min(a.words.length, b.words.length), Math.max(a.words.length, b.words.length)];
  const inOrder = countInOrder(a.words, b.words);
  const both = (of: (coverage: Coverage) => number): readonly [number, number] => {
    const [x, y] = [of(left), of(right)];
    return [Math.min(x, y), Math.max(x, y)];
  };
  const own = (kind: ItemKind) => both(({ own: count }) => count[kind] / 3);
  return [
    long === 0 ? 1 : short / long,
    (long - short) / 10,
    diceOf(a.words, b.words),
    diceOfSets(a.lemmas, b.lemmas),
    sumShare(inCommonOf(left) + inCommonOf(right), left.all + right.all),
    ...both(({ shared, all }) => sumShare(shared, all)),
    ...both(({ shared, alike, all }) => sumShare(shared + alike, all)),
    diceOfSets(a.bigrams, b.bigrams),
    diceOfSets(a.trigrams, b.trigrams),
    diceOfSets(a.contentBigrams, b.contentBigrams),
    short === 0 ? 0 : inOrder / short,
    long === 0 ? 0 : inOrder / long,
    cosineOfLetters(a, b),
    diceOfSets(a.pairs, b.pairs),
    Number(a.root !== "" && a.root === b.root),
    diceOfSets(a.verbs, b.verbs),
    namesInCommon(a, b),
    Number(a.numbers.size === b.numbers.size && [...a.numbers].every((number) => b.numbers.has(number))),
    Number([...a.numbers].some((number) => b.numbers.has(number))),
    Number(hasOwn(a.numbers, b.numbers) && hasOwn(b.numbers, a.numbers)),
    Number(differences.figuresClash),
    Number(differences.datesClash),
    Number(differences.oneIsNegated),
    Number(differences.oneIsUnreal),
    ...both(({ nOwn }) => nOwn / 5),
    ...own("noun"),
    ...own("verb"),
    ...own("name"),
    ...own("other"),
    ...both(({ rarestOwn, rarest }) => sumShare(rarestOwn, rarest)),
    ...both(({ all, shared, alike }) => (all - shared - alike) / 5),
  ];
}

/** How much of a wording the other has, by rarity; what it has alone, by kind. */
interface Coverage {
  readonly all: number;
  readonly shared: number;
  /** Not shared, but a synonym is there. */
  readonly alike: number;
  readonly nOwn: number;
  readonly own: Readonly<Record<ItemKind, number>>;
  readonly rarest: number;
  readonly rarestOwn: number;
}

function coverageOf(wording: Wording, other: Wording, synonyms: Synonyms): Coverage {
  const own: Record<ItemKind, number> = { name: 0, noun: 0, number: 0, other: 0, verb: 0 };
  let [all, shared, alike, nOwn, rarest, rarestOwn] = [0, 0, 0, 0, 0, 0];
  for (const item of wording.items) {
    const { weight, kind } = item;
    all += weight;
    rarest = Math.max(rarest, weight);
    if (isIn(item, other)) shared += weight;
    else if (hasSynonymIn(item, other, synonyms)) alike += weight;
    else {
      own[kind]++;
      nOwn++;
      rarestOwn = Math.max(rarestOwn, weight);
    }
  }
  return { all, shared, alike, nOwn, own, rarest, rarestOwn };
}

/** A synonym may be meant in another sense. */
const SYNONYM_SHARE = 0.75;

function inCommonOf({ shared, alike }: Coverage): number {
  return shared + SYNONYM_SHARE * alike;
}

/** Two known names are one only where they are one entity: a surname in common is nothing. */
function isIn({ kind, forms, entity }: Item, { keys, nameForms }: Wording): boolean {
  if (entity !== "" && keys.has(entity)) return true;
  const isKnown = kind === "name" && entity !== "";
  return forms.some((form) => keys.has(form) || (!isKnown && nameForms.has(form)));
}

function hasSynonymIn({ lemma, kind }: Item, other: Wording, synonyms: Synonyms): boolean {
  if (kind === "name" || kind === "number") return false;
  return synonyms.get(lemma)?.some((synonym) => other.lemmas.has(synonym)) ?? false;
}

/** A share of nothing is whole: where there is nothing, nothing is missing. */
function sumShare(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function diceOfSets(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return sumShare(2 * shared, a.size + b.size);
}

/** Dice of bags: a word that stands twice in both is shared twice. */
function diceOf(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  return sumShare(2 * shared, a.length + b.length);
}

function hasOwn(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((item) => !b.has(item));
}

function namesInCommon(a: Wording, b: Wording): number {
  const count = (wording: Wording, other: Wording | null) =>
    wording.items.filter((item) => item.kind === "name" && (other === null || isIn(item, other))).length;
  return sumShare(count(a, b) + count(b, a), count(a, null) + count(b, null));
}

function cosineOfLetters(a: Wording, b: Wording): number {
  const [small, large] = a.letters.size <= b.letters.size ? [a, b] : [b, a];
  let product = 0;
  for (const [letters, count] of small.letters) product += count * (large.letters.get(letters) ?? 0);
  return product === 0 ? 0 : product / (a.lettersNorm * b.lettersNorm);
}

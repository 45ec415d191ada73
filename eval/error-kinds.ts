/**
 * Of which kind is each mistake of the reader of attributions?
 *
 *     missed: verb with an infinitive            {source Ruiz} {cue wants} {content to leave}, and nothing was found
 *     too much: noun as cue                      found, and marked by nobody
 *     content too short: coordinated part        {content the ferry sank {and nobody was aboard}}
 *
 * In: a text with its layers, the relations that people marked and those that were found. Out: mistakes. A gold
 * relation that was missed and a found one that is too much are one mistake each; of a pair each part that is not
 * the same tokens is one.
 */
import { constructionOf } from "./constructions.ts";
import { headOf, type LayeredText, shareSentence } from "./layered-text.ts";
import {
  pairUp,
  type Relation,
  ROLES,
  type Role,
  sameSource,
  sameTokens,
  tokensIn,
  wordsIn,
} from "./relations.ts";

export interface Mistake {
  readonly kind: string;
  /** What people marked; absent where they marked nothing. */
  readonly gold?: Relation;
  /** What was found; absent where nothing was. */
  readonly found?: Relation;
}

/** The mistakes of one text: those of pairs, then what was missed, then what is too much. */
export function findMistakes(text: LayeredText): readonly Mistake[] {
  const pairs = pairUp(text.gold, text.found);
  const pairedGold = new Set(pairs.map(({ gold }) => gold));
  const pairedFound = new Set(pairs.map(({ found }) => found));
  const missed = text.gold.filter((gold) => !pairedGold.has(gold));
  const spare = text.found.filter((found) => !pairedFound.has(found));
  return [
    ...pairs.flatMap(({ gold, found }) =>
      ROLES.filter((role) => !sameTokens(text, gold[role], found[role])).map((role) => ({
        kind: role === "source" ? sourceKind(text, gold, found) : edgeKind(text, gold, found, role),
        gold,
        found,
      })),
    ),
    ...missed.map((gold) => ({ kind: `missed: ${missedKind(text, gold, spare)}`, gold })),
    ...spare.map((found) => ({ kind: `too much: ${spareKind(text, found)}`, found })),
  ];
}

function missedKind(text: LayeredText, gold: Relation, spare: readonly Relation[]): string {
  if (spare.some((found) => overlapIn(text, gold, found, "content") && sameSource(gold, found)))
    return "found with another cue";
  if (spare.some((found) => overlapIn(text, gold, found, "cue"))) return "found with another content";
  return constructionOf(text, gold);
}

function spareKind(text: LayeredText, found: Relation): string {
  if (text.gold.some((gold) => overlapIn(text, gold, found, "cue")))
    return "a marked cue with another content";
  const cue = [...tokensIn(text.tokens, found.cue)];
  const isInside = text.gold.some(({ content }) => {
    const inContent = tokensIn(text.tokens, content);
    return cue.every((token) => inContent.has(token));
  });
  return isInside ? "inside marked content" : constructionOf(text, found);
}

function overlapIn({ tokens }: LayeredText, a: Relation, b: Relation, role: Role): boolean {
  const inA = tokensIn(tokens, a[role]);
  for (const token of tokensIn(tokens, b[role])) if (inA.has(token)) return true;
  return false;
}

function sourceKind(text: LayeredText, gold: Relation, found: Relation): string {
  if (gold.source.length === 0) return "source: named though nobody is marked";
  const isFar = !shareSentence(text, gold.source, gold.cue);
  if (found.source.length === 0)
    return isFar ? "source: missed in another sentence" : "source: missed in the cue’s sentence";
  if (sameSource(gold, found)) return edgeKind(text, gold, found, "source");
  const [first] = tokensIn(text.tokens, gold.source);
  if (first !== undefined && text.layers.tags[first]!.xpos.startsWith("W"))
    return "source: what “who” stands for";
  return isFar ? "source: wrong, the right one in another sentence" : "source: wrong one of the sentence";
}

/** What is left out or swallowed: the longest stretch of words that only one of the two has. */
function edgeKind(text: LayeredText, gold: Relation, found: Relation, role: Role): string {
  const wanted = wordsIn(text, gold[role]);
  const given = wordsIn(text, found[role]);
  const left = longestStretch([...wanted].filter((token) => !given.has(token)));
  const extra = longestStretch([...given].filter((token) => !wanted.has(token)));
  const [cue = -1] = tokensIn(text.tokens, gold.cue);
  return left.length >= extra.length
    ? `${role} too short: ${stretchKind(text, left, given, cue)}`
    : `${role} too long: ${stretchKind(text, extra, wanted, cue)}`;
}

/** The longest run of token indices; a gap of one (a comma) joins two. */
function longestStretch(tokens: readonly number[]): readonly number[] {
  let longest: readonly number[] = [];
  let run: number[] = [];
  for (const token of tokens.toSorted((a, b) => a - b)) {
    if (run.length > 0 && token - run.at(-1)! <= 2) run.push(token);
    else run = [token];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/** What a stretch is to the rest of its part. */
function stretchKind(
  text: LayeredText,
  stretch: readonly number[],
  rest: ReadonlySet<number>,
  cue: number,
): string {
  const { layers, sentenceOf } = text;
  const [first, last] = [stretch[0]!, stretch.at(-1)!];
  const isBefore = [...rest].every((token) => token > last);
  if ([...rest].every((token) => sentenceOf[token] !== sentenceOf[last]))
    return isBefore ? "sentence before" : "sentence behind";
  const isDivided = [...rest].every((token) =>
    isBefore ? last < cue && cue < token : token < cue && cue < first,
  );
  if (isDivided) return "part on the other side of the cue";
  const { upos } = layers.tags[first]!;
  if (upos === "CCONJ" || layers.tags[first - 1]?.upos === "CCONJ") return "coordinated part";
  if (stretch.length === 1 && (upos === "ADP" || upos === "PART" || upos === "SCONJ")) return "particle";
  const { deprel } = layers.dependencies[headOf(text, stretch)]!;
  switch (deprel.split(":")[0]) {
    case "conj":
      return "coordinated part";
    case "acl":
      return "relative clause";
    case "appos":
      return "apposition";
    case "advcl":
      return "adverbial clause";
    case "aux":
    case "cop":
      return "auxiliary";
    case "obl":
    case "nmod":
    case "case":
      return "phrase with a preposition";
    case "advmod":
      return "adverb";
    case "obj":
    case "iobj":
      return "object";
    default:
      return isBefore ? "other words before" : "other words behind";
  }
}

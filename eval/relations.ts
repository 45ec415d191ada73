/**
 * Compares found attributions with those that people marked, whoever found them.
 *
 *     gold   {source The coast guard} {cue said} {content the ferry was full}
 *     found  {source guard} {cue said} {content the ferry was full}, it added
 *
 * Three ways, from the mildest to the strictest: the tokens of each role; whole relations whose three parts
 * overlap; whole relations whose three parts are the same tokens.
 */
import { type Attribution, overlapOf, overlaps, type Span, type Token, textOf } from "../src/model/index.ts";

/** Spans are sorted and disjoint within a role; no source is an empty list. */
export interface Relation {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export type Role = keyof Relation;
export const ROLES: readonly Role[] = ["source", "cue", "content"];

/** An attribution whose parts are lists, as people's marks are. */
export type FoundRelation = Omit<Attribution, Role> & Relation;

export function relationOf(attribution: Attribution): FoundRelation {
  const { source, cue } = attribution;
  return { ...attribution, source: source === null ? [] : [source], cue: cue === null ? [] : [cue] };
}

/** One text marked twice. `tokens` are sorted and disjoint; they are what is counted. */
export interface MarkedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly gold: readonly Relation[];
  readonly found: readonly Relation[];
}

/** Pairs gold and found whose cues and contents overlap, one to one, the largest overlap of contents first. */
export function pairUp<Gold extends Relation, Found extends Relation>(
  gold: readonly Gold[],
  found: readonly Found[],
): readonly { readonly gold: Gold; readonly found: Found }[] {
  const candidates = gold.flatMap((oneGold, goldIndex) =>
    found.flatMap((oneFound, foundIndex) => {
      const cue = shared(oneGold.cue, oneFound.cue);
      const content = shared(oneGold.content, oneFound.content);
      return cue > 0 && content > 0
        ? [{ gold: oneGold, found: oneFound, goldIndex, foundIndex, size: content }]
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

/** True where the sources overlap, or where neither has one. */
export function sameSource(gold: Relation, found: Relation): boolean {
  if (gold.source.length === 0 || found.source.length === 0)
    return gold.source.length === found.source.length;
  return gold.source.some((span) => found.source.some((other) => overlaps(span, other)));
}

/**
 * True where the spans touch the same tokens, tokens of punctuation left out: whether a comma or a quotation mark
 * belongs to a part, and white space, make no difference. A percent or currency sign is a word.
 */
export function sameTokens(marked: MarkedText, a: readonly Span[], b: readonly Span[]): boolean {
  const [ofA, ofB] = [wordsIn(marked, a), wordsIn(marked, b)];
  return ofA.size === ofB.size && [...ofA].every((token) => ofB.has(token));
}

const WORD = /[\p{L}\p{N}\p{Sc}%]/u;

/** Indices of the tokens that a span touches and that are no punctuation. */
export function wordsIn({ text, tokens }: MarkedText, spans: readonly Span[]): ReadonlySet<number> {
  return new Set([...tokensIn(tokens, spans)].filter((token) => WORD.test(textOf(text, tokens[token]!))));
}

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Tokens marked in the role, over all texts. */
export function scoreTokens(texts: readonly MarkedText[], role: Role): Scores {
  let [right, own, gold] = [0, 0, 0];
  for (const text of texts) {
    const spansOf = (relations: readonly Relation[]) => relations.flatMap((relation) => relation[role]);
    const inGold = tokensIn(text.tokens, spansOf(text.gold));
    const inFound = tokensIn(text.tokens, spansOf(text.found));
    for (const token of inGold) if (inFound.has(token)) right++;
    gold += inGold.size;
    own += inFound.size;
  }
  return scoresOf({ right, own, gold });
}

/** Whole relations: right where the pair's three parts all overlap, or with `exact` where they are the same tokens. */
export function scoreRelations(texts: readonly MarkedText[], match: "overlap" | "exact"): Scores {
  let [right, own, gold] = [0, 0, 0];
  for (const text of texts) {
    right += pairUp(text.gold, text.found).filter((pair) =>
      match === "overlap"
        ? sameSource(pair.gold, pair.found)
        : ROLES.every((role) => sameTokens(text, pair.gold[role], pair.found[role])),
    ).length;
    gold += text.gold.length;
    own += text.found.length;
  }
  return scoresOf({ right, own, gold });
}

export function scoresOf({ right, own, gold }: { right: number; own: number; gold: number }): Scores {
  const precision = right / Math.max(1, own);
  const recall = right / Math.max(1, gold);
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Indices of the tokens that a span touches, in the order of the spans. */
export function tokensIn(tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const span of spans) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= span.start) low = middle + 1;
      else high = middle;
    }
    for (let token = low; token < tokens.length && tokens[token]!.start < span.end; token++)
      touched.add(token);
  }
  return touched;
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  return a.reduce((sum, one) => sum + b.reduce((inner, other) => inner + overlapOf(one, other), 0), 0);
}

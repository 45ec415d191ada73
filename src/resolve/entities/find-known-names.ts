/**
 * Finds the names again that are known from elsewhere in the article: “RUIZ DENIES ORDER” in a
 * headline, or a surname the finder did not see.
 *
 *     … Ana Ruiz of the Harbour Commission …        [HARBOUR COMMISSION] WARNS [RUIZ]
 */
import type { EntityKind } from "../../model/index.ts";
import type { NameMention } from "./refine-names.ts";
import { foldName } from "./spelling.ts";
import { isSentenceStart, type TokenRange, type View, wordsBetween } from "./view.ts";
import type { EntityWords } from "./words.ts";

/** Longest name that is looked for again, in tokens. */
const KNOWN_TOKENS_MAX = 6;

const NAME_TAG = /^(?:PROPN|NOUN|ADJ|X)$/u;

/** Folded names, surnames of people and last words of bodies that stand alone elsewhere, with their kinds. */
export interface KnownNames {
  readonly kinds: ReadonlyMap<string, EntityKind>;
  /** The first words of the names: most words of a text begin none. */
  readonly firstWords: ReadonlySet<string>;
}

export function knownNamesOf(mentions: readonly NameMention[], words: EntityWords): KnownNames {
  const known = new Map<string, EntityKind>();
  const lone = new Set(mentions.flatMap(({ folded }) => (folded.includes(" ") ? [] : [folded])));
  for (const { folded, kind } of mentions) {
    if (kind === "other") continue;
    known.set(folded, kind);
    const parts = folded.split(" ");
    const last = parts.at(-1)!;
    if (kind === "person") {
      if (last.length > 2 && !known.has(last)) known.set(last, "person");
      // “Sang Minho … Sang said”: the surname comes first where the first word is no given name.
      const first = parts[0]!;
      if (first.length > 1 && !words.givenNames.has(first) && !known.has(first)) known.set(first, "person");
    }
    // “the Couriers” of the Ostvik Couriers, where the text calls them so elsewhere.
    else if (kind === "organization" && last.length > 2 && lone.has(last) && !known.has(last)) {
      known.set(last, "organization");
    }
  }
  return { kinds: known, firstWords: new Set([...known.keys()].map(firstWordOf)) };
}

function firstWordOf(folded: string): string {
  const blank = folded.indexOf(" ");
  return blank < 0 ? folded : folded.slice(0, blank);
}

/** The ranges, outside of the mentions, that are spelled like one of them. The longest wins. */
export function findKnownNames(
  view: View,
  mentions: readonly NameMention[],
  words: EntityWords,
): readonly TokenRange[] {
  const known = knownNamesOf(mentions, words);
  const taken = new Uint8Array(view.tokens.length);
  for (const { firstToken, endToken } of mentions) taken.fill(1, firstToken, endToken);
  const ranges: TokenRange[] = [];
  for (let t = 0; t < view.tokens.length; t++) {
    if (view.capital[t] === 0 || view.sentenceOf[t]! < 0) continue;
    const limit = Math.min(view.tokens.length, t + KNOWN_TOKENS_MAX);
    let end = t;
    while (end < limit && !taken[end] && view.sentenceOf[end] === view.sentenceOf[t]) end++;
    const range = knownNameAt(view, t, end, known);
    if (range === null) continue;
    ranges.push(range);
    t = range.end - 1;
  }
  return ranges;
}

/**
 * True where a name of several words in a headline holds a known one and is none itself: of “Ruiz
 * Denies Order” the finder makes one name, since every word is written large. “Ana Ruiz” before a
 * known “Ruiz”, “Ostvik Port Authority” before “Port Authority” and “Ana Ruiz Centre” are fuller names.
 */
export function hidesKnownName(
  view: View,
  { first, end, kind }: TokenRange,
  known: KnownNames,
  words: EntityWords,
): boolean {
  if (end - first < 2 || known.kinds.has(foldName(wordsBetween(view, first, end)))) return false;
  const noun = view.lower[end - 1]!;
  const isBody = words.organizationNouns.has(noun) || words.landmarkNouns.has(noun);
  for (let t = first; t < end; t++) {
    const found = knownNameAt(view, t, Math.min(end, t + KNOWN_TOKENS_MAX), known);
    if (found === null) continue;
    const isSurname = kind === "person" && found.kind === "person" && t === end - 1 && end - first <= 4;
    return !(isSurname || (isBody && found.end >= end - 1));
  }
  return false;
}

/** The longest known name that starts at token `first` and ends by `limit`. */
function knownNameAt(view: View, first: number, limit: number, known: KnownNames): TokenRange | null {
  if (first >= limit || view.capital[first] === 0) return null;
  const word = foldName(wordsBetween(view, first, first + 1));
  if (!known.firstWords.has(firstWordOf(word))) return null;
  for (let end = limit; end > first; end--) {
    const kind = known.kinds.get(foldName(wordsBetween(view, first, end)));
    // “…, Felt said”: a name may look like a verb, but no verb is written large inside a sentence.
    const isName =
      NAME_TAG.test(view.tags[first]?.upos ?? "X") || end - first > 1 || !isSentenceStart(view, first);
    if (kind !== undefined && isName) return { first, end, kind, rule: "name/known" };
  }
  return null;
}

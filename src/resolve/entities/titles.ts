/**
 * What stands before a person’s name and says what they do?
 *
 *     [General] Ana Ruiz      [Harbour Secretary] Ana Ruiz      the [Prime Minister] said
 *      in the name             in part in front of it            a title without a name: no name
 *
 * Titles come from the word list, in full or short (“Gen.”); what they head may be any capitalized
 * words in front (“Harbour” of “Harbour Secretary”).
 */
import type { EntityKind } from "../../model/index.ts";
import { oncePer } from "../../text/once-per.ts";
import { countryIndexOf } from "./country-index.ts";
import { foldName } from "./spelling.ts";
import { isRelation, type View, wordsBetween } from "./view.ts";
import type { EntityWords } from "./words.ts";

/** Most words that a title has: “chief of the general staff”. */
const TITLE_TOKENS_MAX = 5;

/**
 * The title that the name holds, where a capitalized name is left after it: “General” of “General Ana
 * Ruiz”, and with what stands before it “Harbour Secretary” of “Harbour Secretary Ana Ruiz”.
 */
export function titleAt(
  view: View,
  first: number,
  end: number,
  kind: EntityKind | null,
  words: EntityWords,
): { title: string; end: number } | null {
  const startsWithName = words.givenNames.has(view.lower[first]!);
  const lastWords = lastWordsOfTitles(words);
  const limit = Math.min(end, first + TITLE_TOKENS_MAX);
  for (let to = limit; to > first; to--) {
    if (!couldEndTitle(view.lower[to - 1]!, lastWords)) continue;
    for (let from = first; from < to; from++) {
      const title = titleIn(view, from, to, words);
      if (title === null || (from > first && startsWithName)) continue;
      const rest = view.lower[to] === "." ? to + 1 : to;
      // “Governor Island” is a place; “Prime Minister Ana Ruiz” is none, whatever the finder says.
      if (kind === "place" && !words.givenNames.has(view.lower[rest] ?? "")) continue;
      if (isPersonRest(view, rest, end, words)) return { title, end: rest };
    }
  }
  return null;
}

/** True where what follows a title may be a person’s name: “Ana Ruiz”, not “of Ostvik”, “Hospital” or “Jr.”. */
function isPersonRest(view: View, first: number, end: number, words: EntityWords): boolean {
  if (first >= end || view.capital[first] === 0) return false;
  const last = foldName(wordsBetween(view, end - 1, end));
  // “General Staff of the Army” is no general of that name.
  const isBody =
    words.organizationNouns.has(view.lower[first]!) && words.nameLinks.has(view.lower[first + 1] ?? "");
  if (isBody) return false;
  return (
    !words.organizationNouns.has(last) && !words.landmarkNouns.has(last) && !words.nameSuffixes.has(last)
  );
}

/**
 * The capitalized title that ends right before token `first`, with the capitalized words that the tree
 * hangs on the same name: “Homeland Security Secretary”. Those `taken` by another name stay with it.
 */
export function titleBefore(
  view: View,
  first: number,
  taken: Uint8Array,
  words: EntityWords,
): { title: string; first: number } | null {
  const sentence = view.sentenceOf[first]!;
  const earliest = Math.max(view.sentences[sentence]?.firstToken ?? first, first - TITLE_TOKENS_MAX - 1);
  const end = first > earliest && view.lower[first - 1] === "." ? first - 1 : first;
  if (end === earliest || !couldEndTitle(view.lower[end - 1]!, lastWordsOfTitles(words))) return null;
  for (let from = earliest; from < end; from++) {
    const title = view.capital[from] === 0 ? null : titleIn(view, from, end, words);
    if (title === null) continue;
    let start = from;
    while (start > earliest && isPartOfTitle(view, start - 1, first, taken, words)) start--;
    return { title, first: start };
  }
  return null;
}

/** “Homeland”, “Security”: a proper noun that describes the name at `first`; no name and no nationality. */
function isPartOfTitle(view: View, t: number, first: number, taken: Uint8Array, words: EntityWords): boolean {
  const word = wordsBetween(view, t, t + 1);
  return (
    !taken[t] &&
    /^\p{Lu}\p{Ll}/u.test(word) &&
    (view.tags[t]?.upos === "PROPN" || view.tags[t]?.upos === "NOUN") &&
    isRelation(view, t, "nmod", "compound", "flat", "amod") &&
    view.heads[t]! > t &&
    view.heads[t]! <= first &&
    !countryIndexOf(words).isDemonym(word) &&
    countryIndexOf(words).codeOfName(word) === null
  );
}

/** The last words of all titles, short forms included: most words end none, and that is known at once. */
const lastWordsOfTitles = oncePer((words: EntityWords): ReadonlySet<string> => {
  const titles = [...words.titles.keys(), ...words.titleExpansions.keys()];
  return new Set(titles.map((title) => title.split(" ").at(-1)!));
});

function couldEndTitle(word: string, lastWords: ReadonlySet<string>): boolean {
  return lastWords.has(word) || /[.-]/u.test(word);
}

function titleIn(view: View, first: number, end: number, words: EntityWords): string | null {
  const folded = wordsBetween(view, first, end).toLowerCase().replace(/[.-]/gu, unmarked).trim();
  const expanded = words.titleExpansions.get(folded) ?? folded;
  if (!words.titles.has(expanded)) return null;
  return expanded;
}

function unmarked(mark: string): string {
  return mark === "-" ? " " : "";
}

export function isTitleOnly(folded: string, words: EntityWords): boolean {
  const expanded = words.titleExpansions.get(folded) ?? folded;
  return words.titles.has(expanded) || words.personNouns.has(expanded);
}

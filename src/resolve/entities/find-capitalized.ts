/**
 * Finds runs of proper nouns that the name finder left: the fallback where no trained finder is
 * at hand, and a second look where one is.
 *
 *     The [Ministry of Harbours] and [Ana Ruiz] met in [Ostvik].
 */
import { isLetter } from "../../text/characters.ts";
import { countryIndexOf } from "./country-index.ts";
import { foldName } from "./spelling.ts";
import { isSentenceStart, type TokenRange, type View, wordsBetween } from "./view.ts";
import type { EntityWords } from "./words.ts";

/** From this share of capital words on a sentence is a headline in capitals, where case tells nothing. */
const SHOUTING_SHARE = 0.75;

/**
 * The runs of proper nouns among the tokens not `taken`, in sentences that are no headlines. “of” and “and” join two runs only where
 * the first begins like an organization: “Bank of Ostvia”, not “Ruiz of Ostvia”.
 */
export function findCapitalizedNames(
  view: View,
  taken: Uint8Array,
  isHeadline: readonly boolean[],
  words: EntityWords,
): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  for (const [s, sentence] of view.sentences.entries()) {
    if (isHeadline[s]!) continue;
    let t = sentence.firstToken;
    while (t < sentence.endToken) {
      if (!isNameToken(view, t, taken, words)) {
        t++;
        continue;
      }
      const first = t;
      while (t < sentence.endToken && isNameToken(view, t, taken, words)) t++;
      const owner = officeHolder(view, first, taken, words);
      t = withLinkedRun(view, first, t, sentence.endToken, taken, words);
      if (isLikelyName(view, first, t, words))
        ranges.push({ first: owner, end: t, kind: null, rule: "name/capitals" });
    }
  }
  return ranges;
}

/**
 * A proper noun; inside a sentence any capitalized noun or adjective, and at its start the name of a
 * country, since taggers are unsure of both. No nationality.
 */
function isNameToken(view: View, t: number, taken: Uint8Array, words: EntityWords): boolean {
  if (taken[t] || view.capital[t] === 0) return false;
  const upos = view.tags[t]?.upos;
  if (upos === "PROPN") return true;
  if (upos !== "NOUN" && upos !== "ADJ") return false;
  const index = countryIndexOf(words);
  const word = wordsBetween(view, t, t + 1);
  return isSentenceStart(view, t)
    ? index.codeOfName(word) !== null
    : upos === "NOUN" || !index.isDemonym(word);
}

/** “the Prime Minister’s Office”, “the Workers’ Party”: where the office's name starts whose noun stands at token `noun`; else `noun`. */
function officeHolder(view: View, noun: number, taken: Uint8Array, words: EntityWords): number {
  if (!words.organizationNouns.has(view.lower[noun]!) || view.tags[noun - 1]?.xpos !== "POS") return noun;
  let first = noun - 1;
  let isHolder = false;
  while (first > 0 && noun - first <= 4 && isNameToken(view, first - 1, taken, words)) {
    first--;
    isHolder ||= words.titles.has(view.lower[first]!) || words.personNouns.has(view.lemmas[first]!);
  }
  return isHolder && view.sentenceOf[first] === view.sentenceOf[noun] ? first : noun;
}

/** “Ministry” + “of the Interior”: the end of the run that a small word joins to this one, else `end`. */
function withLinkedRun(
  view: View,
  first: number,
  end: number,
  limit: number,
  taken: Uint8Array,
  words: EntityWords,
): number {
  let linked = end;
  if (!words.organizationNouns.has(view.lower[end - 1]!)) return end;
  while (linked < limit && words.nameLinks.has(view.lower[linked]!) && linked - end < 2) linked++;
  if (linked === end || linked >= limit || !isNameToken(view, linked, taken, words)) return end;
  if (view.lower[end] === "and" || view.lower[end] === "'s" || view.lower[end] === "’s") return end;
  while (linked < limit && isNameToken(view, linked, taken, words)) linked++;
  return linked - first > 0 ? linked : end;
}

/** A lone capitalized word at the start of a sentence, a weekday, a nationality: no name. */
function isLikelyName(view: View, first: number, end: number, words: EntityWords): boolean {
  const written = wordsBetween(view, first, end);
  if (view.tags[end - 1]?.upos === "ADJ") return false;
  if (end - first > 1) return !words.neverNames.has(view.lower[first]!);
  const folded = foldName(written);
  if (folded.length < 2 || words.neverNames.has(folded)) return false;
  return !countryIndexOf(words).isDemonym(written) || countryIndexOf(words).codeOfName(written) !== null;
}

/** True for a headline in which nearly every word is written large. */
export function isShouted(view: View, first: number, end: number): boolean {
  let letters = 0;
  let capitals = 0;
  for (let t = first; t < end; t++) {
    if (view.capital[t] === 1) capitals++;
    else if (!hasLetter(view, t)) continue;
    letters++;
  }
  return letters >= 5 && capitals / letters > SHOUTING_SHARE;
}

function hasLetter({ text, tokens }: View, t: number): boolean {
  const { start, end } = tokens[t]!;
  for (let at = start; at < end; at++) if (isLetter(text.charCodeAt(at))) return true;
  return false;
}

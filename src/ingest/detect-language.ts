/**
 * Which language a text is in: common words first, else eld (n-grams), which takes half a second to load.
 *
 * What a document states is not believed where it says English, for many systems say so of every page.
 */
import type { Problem } from "../model/problem.ts";
import type { FurnitureWords } from "./words.ts";

/** Characters that are looked at. */
const SAMPLE = 4_000;
/** Letters without which a text says too little to eld. */
const LETTERS_MIN = 200;
/** Share of words that are the language's commonest: English news has 0.35 – 0.5, other languages under 0.1. */
const COMMON_SHARE_MIN = 0.2;

/**
 * BCP 47; undefined for a text that is too short or in no language that eld is sure of.
 *
 * @param stated what the document says: eld is not asked where that is another language than the words'.
 */
export async function detectLanguage(
  text: string,
  words: FurnitureWords,
  stated?: string,
): Promise<string | undefined> {
  const sample = text.slice(0, SAMPLE);
  if (isInLanguage(sample, words)) return words.language;
  if (stated !== undefined && !isSameLanguage(stated, words.language)) return undefined;
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LETTERS_MIN) return undefined;
  const { eld } = await import("eld/extrasmall");
  const result = eld.detect(sample);
  return result.language !== "" && result.isReliable() ? result.language : undefined;
}

/** True where the commonest words of the language make up as much of the text as they do in it. */
export function isInLanguage(text: string, words: FurnitureWords): boolean {
  const found =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const common = new Set(words.commonWords);
  const nCommon = found.filter((word) => common.has(word)).length;
  return found.length >= 8 && nCommon / found.length >= COMMON_SHARE_MIN;
}

/** That an article is in a language that cannot be read yet. @param where the file, as problems name it. */
export function otherLanguage(where: string, language: string, read: string): Problem {
  const name = new Intl.DisplayNames(["en"], { type: "language" }).of(read) ?? read;
  const message = `"${where}" is in "${language}": only ${name} is read so far`;
  return { code: "input/language", message, where };
}

/** `en-GB` and `en` are. */
export function isSameLanguage(a: string, b: string): boolean {
  return a.split("-")[0]!.toLowerCase() === b.split("-")[0]!.toLowerCase();
}

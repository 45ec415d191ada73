/** Which language a text is in, where the document does not say: common words first, else eld (n-grams). */
import type { FurnitureWords } from "./words.ts";

/** Characters that are looked at. */
const SAMPLE = 4_000;
/** A shorter text says too little. */
const LENGTH_MIN = 40;
/** Share of words that are the language's commonest: English news has 0.35 – 0.5, other languages under 0.1. */
const COMMON_SHARE_MIN = 0.2;

/** BCP 47; undefined for a text that is too short or in no language that eld is sure of. */
export async function detectLanguage(text: string, words: FurnitureWords): Promise<string | undefined> {
  const sample = text.slice(0, SAMPLE);
  if (sample.trim().length < LENGTH_MIN) return undefined;
  if (isInLanguage(sample, words)) return words.language;
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

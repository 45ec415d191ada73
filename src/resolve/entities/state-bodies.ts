/**
 * Which words tell the body of a country from others, however they are turned?
 *
 *     Norwegian Defence Ministry = Norway’s defence ministry = Ministry of Defence of Norway
 *     NO  defense ministry         NO       defense ministry   ministry    defense    NO
 *
 * Countries count by their codes, so their nouns, adjectives and, for a possessor, capitals are one. The order of
 * the words counts but for bodies of a government, whose names turn around.
 */
import { type CountryIndex, countryIndexOf } from "./country-index.ts";
import { foldName, spellingKey } from "./spelling.ts";
import type { EntityWords } from "./words.ts";

export interface BodyKeys {
  /** Code of the country whose body it is; null where the name has none. */
  readonly country: string | null;
  /** What bodies of the same name have in common. */
  readonly whole: string;
  /** The keys of its shorter names, without the country or the first or last word. */
  readonly shorter: readonly string[];
}

/** Null for a name that is neither a government's nor names a country; “the new ministry” tells nothing either. */
export function bodyKeysOf(name: string, words: EntityWords): BodyKeys | null {
  if (!name.includes(" ")) return null;
  const { countries, rest } = countriesIn(name, words);
  if (countries.length > 1) return null;
  const country = countries[0] ?? null;
  const spelled = rest.map((part) => words.spellingVariants.get(part) ?? part);
  const link = spelled.findIndex((part) => words.nameLinks.has(part));
  const head = link > 0 ? spelled[link - 1]! : (spelled.at(-1) ?? "");
  if (!words.governmentNouns.has(head)) {
    return country === null ? null : { country, whole: `${country} ${spelled.join(" ")}`, shorter: [] };
  }
  const telling = spelled.filter((part) => !words.nameLinks.has(part) && !words.definite.has(part));
  if (telling.length < (country === null ? 2 : 1)) return null;
  const keys = telling.map(spellingKey);
  const shorter = country === null ? [keys.slice(1), keys.slice(0, -1)] : [keys];
  return {
    country,
    whole: country === null ? bagOf(keys) : `${country} ${bagOf(keys)}`,
    shorter: shorter.filter((part) => part.length > 1).map(bagOf),
  };
}

function bagOf(keys: readonly string[]): string {
  return [...keys].sort().join(" ");
}

/** The codes of the countries that the words name, by noun, adjective or as possessor by their capital, and the other words, folded. */
export function countriesIn(
  name: string,
  words: EntityWords,
): { readonly countries: readonly string[]; readonly rest: readonly string[] } {
  const index = countryIndexOf(words);
  // “new” tells nothing, “New” belongs to a name.
  const written = name.split(" ").filter((part) => !words.weakModifiers.has(part));
  const parts = written.map(withoutPossessive);
  const folded = parts.map((part) => foldName(part));
  const countries: string[] = [];
  const rest: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const next = parts[i + 1];
    const pair =
      next === undefined ? null : codeOf(`${part} ${next}`, `${folded[i]} ${folded[i + 1]}`, index);
    const own = pair ?? codeOf(part, folded[i]!, index);
    const code = own ?? (part === written[i] ? null : index.codeOfCapital(part, folded[i]));
    if (code !== null) countries.push(code);
    else if (folded[i] !== "") rest.push(folded[i]!);
    if (pair !== null) i++;
  }
  return { countries, rest };
}

function codeOf(word: string, folded: string, index: CountryIndex): string | null {
  return index.codeOfName(word, folded) ?? index.codeOfDemonym(word, folded);
}

function withoutPossessive(word: string): string {
  if (word.endsWith("'s") || word.endsWith("’s")) return word.slice(0, -2);
  return word.endsWith("'") || word.endsWith("’") ? word.slice(0, -1) : word;
}

/**
 * Which words tell the body of a country from others, however they are turned?
 *
 *     Norwegian Defence Ministry = Norway’s defence ministry = Ministry of Defence of Norway
 *     NO  defense ministry         NO       defense ministry   ministry    defense    NO
 *
 * Countries count by their codes, so their nouns, adjectives and, for a possessor, capitals are one. The order of
 * the words counts but for bodies of a government, whose names turn around.
 */
import { countryIndexOf } from "./country-index.ts";
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
  const parts = written.map((part) => part.replace(/['’]s?$/u, ""));
  const countries: string[] = [];
  const rest: string[] = [];
  const codeOf = (word: string) => index.codeOfName(word) ?? index.codeOfDemonym(word);
  for (let i = 0; i < parts.length; i++) {
    const pair = i + 1 < parts.length ? codeOf(`${parts[i]} ${parts[i + 1]}`) : null;
    const isPossessor = parts[i] !== written[i];
    const code = pair ?? codeOf(parts[i]!) ?? (isPossessor ? index.codeOfCapital(parts[i]!) : null);
    if (code === null) rest.push(foldName(parts[i]!));
    else countries.push(code);
    if (pair !== null) i++;
  }
  return { countries, rest: rest.filter((part) => part !== "") };
}
